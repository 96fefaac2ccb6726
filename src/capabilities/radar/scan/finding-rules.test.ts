import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LocationCount } from '../../crime/index.ts'
import { levelOf } from './false-alarm-rules.ts'
import { farEnough, findingOf, histogramOf, seriesOf } from './finding-rules.ts'
import type { Reading, ReadType } from './reading-rules.ts'

// Three areas, four months. In the last month area a has 10 events, 8 of them at one location.
//        Jan Feb Mar Apr
//   a     2   2   2  10   16
//   b     4   4   4   4   16
//   c     2   2   2   2    8
//         8   8   8  16   40
const months = ['2026-01', '2026-02', '2026-03', '2026-04']
const type: ReadType = {
  crimeType: 'Burglary',
  counts: Uint32Array.from([2, 2, 2, 10, 4, 4, 4, 4, 2, 2, 2, 2]),
  total: 40,
  unplaced: [0, 1, 0, 3],
}
const areas = ['a', 'b', 'c'].map((lsoaCode, i) => ({ lsoaCode, longitudeE6: -3_800_000 + i, latitudeE6: 53_200_000 }))
const reading: Reading = { months, breaks: [], areas, types: [type], coverage: {} as Reading['coverage'] }
const at = (location: string, month: string, events: number, lsoaCode = 'a'): LocationCount => ({
  lsoaCode,
  crimeType: 'Burglary',
  location,
  month,
  events,
})
// 16 of 40 events are in a, 16 of 40 in April: 16 × 16 / 40 = 6.4 expected.
const llr = 10 * Math.log(10 / 6.4) + 30 * Math.log(30 / 33.6)
const cluster = {
  members: ['a'],
  radius: 0,
  from: 3,
  to: 3,
  observed: 10,
  expected: 6.4,
  llr,
  p: 0.2,
  shufflesAtLeast: 1,
}
const maxima = Float64Array.from([0.1, 0.2, 0.3, 2])
const finding = (locations: LocationCount[] = []) => findingOf({ type, cluster, maxima }, reading, locations)

test('a finding holds what was seen beside what the totals give, month by month', () => {
  expect(finding().series).toEqual([
    { month: '2026-01', observed: 2, expectedThousandths: 3200, isIn: false },
    { month: '2026-02', observed: 2, expectedThousandths: 3200, isIn: false },
    { month: '2026-03', observed: 2, expectedThousandths: 3200, isIn: false },
    { month: '2026-04', observed: 10, expectedThousandths: 6400, isIn: true },
  ])
  expect(finding()).toMatchObject({ observed: 10, expectedThousandths: 6400, pMillionths: 200_000, shuffles: 4 })
})

test('events of its months that no area read holds are said to be not counted', () => {
  expect(finding().unplaced).toBe(3)
})

test('without its strongest location it is counted again, with every total', () => {
  const locations = [at('On or near High Street', '2026-04', 8), at('On or near High Street', '2026-01', 1)]
  // 9 events less: 31 in all, 7 in a, 8 in April, 2 of them in a. Expected 7 × 8 / 31 = 1.806; 2 × ln(2/1.806) + 29 × ln(29/29.194).
  const [location] = finding([...locations, at('On or near Quay', '2026-04', 2)]).without
  expect(location).toMatchObject({
    part: 'location',
    name: 'On or near High Street',
    lsoaCode: 'a',
    held: 8,
    observed: 2,
    expectedThousandths: 1806,
  })
  expect(location!.llrMillionths / 1e6).toBeCloseTo(2 * Math.log(2 / (56 / 31)) + 29 * Math.log(29 / (31 - 56 / 31)), 6)
  // Hardly anything is left: every shuffle was at least as strong.
  expect(location!.shufflesAtLeast).toBe(4)
})

test('a location of the same name in another area is another place', () => {
  const [location] = finding([at('Parking Area', '2026-04', 8), at('Parking Area', '2026-04', 4, 'b')]).without
  expect(location).toMatchObject({ held: 8, observed: 2 })
})

test('a signal of one area and one month is not told to go away without its only area or month', () => {
  expect(finding().without).toEqual([])
})

test('a series adds up to the events of its areas', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { minLength: 1 }), (chosen) => {
      const series = seriesOf(type, months, chosen, () => false)
      const seen = series.reduce((sum, { observed }) => sum + observed, 0)
      const expected = series.reduce((sum, month) => sum + month.expectedThousandths!, 0)
      expect(seen).toBe(chosen.reduce((sum, area) => sum + [16, 16, 8][area]!, 0))
      expect(expected).toBeCloseTo(seen * 1000, -1)
    }),
  )
})

test('the bins hold every shuffle once, and reach as far as the finding', () => {
  const strengths = fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 1 })
  fc.assert(
    fc.property(strengths, fc.double({ min: 0, max: 60, noNaN: true }), (shuffles, own) => {
      const { counts, fromThousandths, binThousandths } = histogramOf(Float64Array.from(shuffles), own)!
      expect(counts.reduce((sum, each) => sum + each, 0)).toBe(shuffles.length)
      expect(fromThousandths + counts.length * binThousandths).toBeGreaterThanOrEqual(own * 1000)
      expect(fromThousandths).toBeLessThanOrEqual(own * 1000)
    }),
  )
})

const kept = (of: typeof cluster, within: Pick<Reading, 'months' | 'areas'> = reading) =>
  farEnough(type, { clusters: [of], maxima, cases: 40, seed: 1 }, within, { leastRatio: 1.25 }).length === 1

test('less than a quarter more than expected is no reason to look, however sure it is', () => {
  expect(kept(cluster)).toBe(true)
  expect(kept({ ...cluster, observed: 7, p: 0.001 })).toBe(false)
})

test('a place that grew over a long gap did not rise now: it is to stand out among the months since too', () => {
  // Area b has 4 a month throughout. Beside years in which it had none, its last month would look like a rise.
  const grown = { ...cluster, members: ['b'], observed: 4, expected: 1.6 }
  expect(kept(grown)).toBe(false)
  // After the gap only March and April are left, in which a rises from 2 to 10: 12 × 16 / 24 = 8 expected, 10 seen, five quarters.
  const afterGap = { months: ['2020-01', '2020-02', '2026-03', '2026-04'], areas }
  expect(kept(cluster, afterGap)).toBe(true)
  expect(kept({ ...cluster, observed: 9 }, afterGap)).toBe(false)
})

test('the more often it looks, the clearer a signal must be', () => {
  const quiet = (looks: number) => Array.from({ length: looks - 1 }, () => 1)
  expect(levelOf([0.01, ...quiet(10)], 0.1)).toEqual({ looks: 10, level: 0.01, expected: 0.1 })
  expect(levelOf([0.01, ...quiet(100)], 0.1)).toEqual({ looks: 100, level: 0, expected: 0 })
  expect(levelOf([], 0.1)).toEqual({ looks: 0, level: 0, expected: 0 })
})

test('of the signals that stand at the level, a tenth is expected to be false', () => {
  const { level, expected } = levelOf([0.001, 0.002, 0.01, 0.4, 0.9], 0.1)
  expect(level).toBeCloseTo(0.06, 12)
  expect(expected).toBeCloseTo(0.3, 12)
})
