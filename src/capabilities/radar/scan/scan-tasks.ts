/** What the scan is asked for each crime type: circles over the areas read, windows that end with the latest month. */
import type { MethodSettings } from '../run-words.ts'
import type { Reading, ReadType } from './reading-rules.ts'
import type { ScanTask } from './scan-threads.ts'

/** The prospective space-time permutation scan of one type: no population is needed, and no window spans a gap. */
export function scanTaskOf(type: ReadType, { months, breaks, areas }: Reading, settings: MethodSettings): ScanTask {
  const { replications, seed, maxSpace, maxWindow, minCases, maxRadiusKm: maxRadius } = settings
  return {
    input: {
      model: 'permutation',
      type: 'prospective',
      coordinates: 'sphere',
      places: areas.map(({ lsoaCode, latitudeE6, longitudeE6 }) => ({
        id: lsoaCode,
        first: latitudeE6 / 1e6,
        second: longitudeE6 / 1e6,
      })),
      periods: months.length,
      cases: type.counts,
      breaks,
    },
    options: { replications, seed, maxSpace, maxTime: 0.5, maxRadius, maxWindow, minCases },
  }
}
