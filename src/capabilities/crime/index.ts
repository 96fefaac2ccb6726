/**
 * Crime: events as published or from the force's own system, imported whole or not at all, and counted by area, month and
 * type. Owner: the head of intelligence analysis.
 */
export { runImport } from './import-run.ts'
