/**
 * Crime: events as published or from the force's own system, imported whole or not at all, and counted by area, month and
 * type. Owner: the head of intelligence analysis.
 */
import type { Slice } from '../../platform/slice.ts'
import type { ReadingLimits } from './files/archives.ts'
import { IMPORT_TASK, importJob } from './import-job.ts'
import { crimeRoutes } from './routes.ts'
import './did-messages.ts'

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

export { typeKey } from './messages.ts'
export { crimeTypeTotals } from './routes.ts'
export { CrimeEvent, crimeTypes } from './words.ts'

/** `limits` as the operator set them. */
export const crime = (limits: Partial<ReadingLimits>): Slice => ({
  name: 'crime',
  routes: (web, house) => crimeRoutes(web, limits, house.after('crime.import')),
  nav: [{ href: '/crime', labelKey: 'crime.nav', may: 'crime.read' }],
  jobs: ({ roles, now, uploadFolder, house }) => ({
    [IMPORT_TASK]: importJob({ roles, now, uploadFolder, limits, afterImport: house.after('crime.import') }),
  }),
})
