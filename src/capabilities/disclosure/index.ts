/**
 * Disclosure: which records belong to an investigation, everything held for them with its sensitivity, and the hold that
 * keeps them from disposal. Owner: the disclosure officer of each investigation. L9.
 */
export type { Keeper, Kinds, Viewing } from './held.ts'
export { retentionHoldOn, saveNote, setHold } from './hold-store.ts'
export { disclosureRoutes } from './routes.ts'
export { disposalProblems, type HoldOn } from './rules.ts'
export { linkRecord, openInvestigation } from './store.ts'
export type { Holding, RecordFound, RecordKind } from './words.ts'
