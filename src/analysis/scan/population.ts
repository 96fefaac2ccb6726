/**
 * Expected cases from censuses: the population of each place between two censuses lies on a straight line, before the first and
 * after the last it stays. With categories (age and sex, say) each is expected to have its own rate, the same everywhere: indirect
 * standardisation. What it does not show: rates that differ between places for reasons of their own.
 */
import type { CensusTime } from './satscan-times.ts'

export type Censuses = {
  /** In ascending order. */
  times: CensusTime[]
  /** People by category: `[(place * times.length + time)]`, one array a category. */
  people: Float64Array[]
}

/**
 * Expected cases, `[place * periods + period]`, whose sum is all cases. `starts` are the first days of the periods and the end of
 * the last; `casesOf` the cases of each category. Throws RangeError for cases in a category that nobody belongs to.
 */
export function expectedCases(
  { times, people }: Censuses,
  starts: readonly number[],
  casesOf: readonly number[],
): Float64Array {
  const weights = censusWeights(times, starts)
  const periods = weights.length
  const expected = new Float64Array(((people[0]?.length ?? 0) / times.length) * periods)
  for (const [category, counts] of people.entries()) {
    const lived = new Float64Array(expected.length)
    for (let cell = 0; cell < lived.length; cell++) {
      const row = Math.floor(cell / periods) * times.length
      const weight = weights[cell % periods]!
      for (let time = 0; time < times.length; time++) lived[cell]! += weight[time]! * counts[row + time]!
    }
    const total = lived.reduce((sum, each) => sum + each, 0)
    const cases = casesOf[category] ?? 0
    if (cases > 0 && total === 0) throw new RangeError(`category ${category + 1} has ${cases} cases and no population`)
    if (total > 0) for (let cell = 0; cell < lived.length; cell++) expected[cell]! += (lived[cell]! * cases) / total
  }
  return expected
}

/**
 * For each period, how much each census counts towards the time that people lived in it: the integral of the straight lines between
 * censuses, in days.
 */
function censusWeights(times: readonly CensusTime[], starts: readonly number[]): number[][] {
  const points = times.flatMap(({ at, isDay }, census) => (isDay ? [at, at + 1] : [at]).map((day) => ({ day, census })))
  return starts.slice(0, -1).map((start, period) => {
    const end = starts[period + 1]!
    const cuts = [start, ...points.map(({ day }) => day).filter((day) => day > start && day < end), end]
    const weight = times.map(() => 0)
    for (const [i, from] of cuts.slice(0, -1).entries()) {
      const [middle, length] = [(from + cuts[i + 1]!) / 2, cuts[i + 1]! - from]
      const next = points.findIndex(({ day }) => day >= middle)
      const [before, after] =
        next < 0 ? [points.at(-1)!, points.at(-1)!] : [points[Math.max(0, next - 1)]!, points[next]!]
      const share = before.day === after.day ? 0 : (middle - before.day) / (after.day - before.day)
      weight[before.census]! += length * (1 - share)
      weight[after.census]! += length * share
    }
    return weight
  })
}
