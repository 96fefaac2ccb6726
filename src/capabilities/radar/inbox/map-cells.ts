/** The census areas of the map: where each lies, and what was counted there in each month that was read. */
import type { Db } from '../../../platform/database/database.ts'
import { type AreaCentre, listAreaCentres, listMonthsByArea, monthsBetween } from '../../crime/index.ts'
import type { Run } from '../run-words.ts'
import { areaNames } from './signals-shown.ts'
import type { MapView } from './view-words.ts'

/** Months of events from which an area's place is taken: enough that hardly one is without, and quickly read. Ours, to calibrate. */
const PLACED_BY = 3
/** Months that the map can show. Ours, to calibrate: two years beside each other. */
const MOST_MONTHS = 24

/** Areas and counts of these types (all, when none is given), in the latest months read. Nothing before a run has read. */
export async function cellsOf(
  db: Db,
  run: Run | null,
  crimeTypes: string[],
): Promise<Pick<MapView, 'cells' | 'months'>> {
  const months = (run?.coverage?.runs ?? []).flatMap(({ from, to }) => monthsBetween(from, to)).slice(-MOST_MONTHS)
  if (months.length === 0) return { cells: [], months }
  const centres = await centresOf(db, run, months)
  const nameOf = await areaNames(
    db,
    centres.map(({ lsoaCode }) => lsoaCode),
  )
  const byMonth = new Map(
    (await listMonthsByArea(db, months, crimeTypes.length > 0 ? crimeTypes : null)).map(({ month, events }) => [
      month,
      events,
    ]),
  )
  const cells = centres.map(({ lsoaCode: code, longitudeE6, latitudeE6 }) => ({
    code,
    name: nameOf(code).en,
    longitude: longitudeE6 / 1e6,
    latitude: latitudeE6 / 1e6,
    counts: months.map((month) => byMonth.get(month)?.[code] ?? 0),
  }))
  return { cells, months }
}

/** Where the run found the areas; of a run that did not keep that, where the latest events of each lie. */
async function centresOf(db: Db, run: Run | null, months: string[]): Promise<AreaCentre[]> {
  const places = run?.coverage?.places
  if (!places) return listAreaCentres(db, months.slice(-PLACED_BY))
  return Object.entries(places).map(([lsoaCode, [longitudeE6, latitudeE6]]) => ({ lsoaCode, longitudeE6, latitudeE6 }))
}
