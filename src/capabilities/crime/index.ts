/**
 * Crime: events as published or from the force's own system, imported whole or not at all, and counted by area, month and
 * type. Owner: the head of intelligence analysis.
 */

export { addMonths, monthsBetween } from './count-rules.ts'
export {
  type AreaCentre,
  type AreaMonthCount,
  type LocationCount,
  listAreaCentres,
  listAreaMonths,
  listLocationCounts,
  listLsoaNames,
  listMonthsByArea,
  listMonthsHeld,
} from './count-store.ts'
export { anEvent, recordEvents } from './demo.ts'
export type { ReadingLimits } from './files/archives.ts'
export { importCommand } from './import-command.ts'
export { IMPORT_TASK, importJob } from './import-job.ts'
export type { AfterImport } from './import-run.ts'
export { typeKey } from './messages.ts'
export { type AreaSource, crimeRoutes, crimeTypeTotals } from './routes.ts'
export { CrimeEvent, crimeTypes } from './words.ts'
