import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cusum, ewma, type Scores, scoresOf } from './control-charts.ts'
import { poissonCounts } from './poisson.test.fixtures.ts'

const scored = (...of: Parameters<typeof scoresOf>): Scores => {
  const found = scoresOf(...of)
  if (found.answer !== 'scored') throw new Error(found.because)
  return found
}

test('a worked example of a CUSUM: scores 1, -2, 1.5, 2, 2.5 with an allowance of ½ and a limit of 4', () => {
  // 0.5; 0.5 - 2.5 < 0: 0; 1; 2.5; 4.5
  const { sums, isAlarm, since, runLength, atLeast } = cusum([1, -2, 1.5, 2, 2.5])
  expect(sums).toEqual([0.5, 0, 1, 2.5, 4.5])
  expect([isAlarm, since]).toEqual([true, 2])
  expect(runLength).toBeCloseTo(335.3, 0)
  // e^(-2 × ½ × (4.5 + 0.583))
  expect(atLeast).toBeCloseTo(0.0062, 4)
  expect(cusum([1, -2])).toMatchObject({ isAlarm: false, since: null, atLeast: 1 })
  expect(cusum([])).toMatchObject({ sums: [], isAlarm: false, since: null })
})

test('a worked example of an EWMA: scores 1, 2, 3 at a weight of 0.2', () => {
  // 0.2; 0.4 + 0.16 = 0.56; 0.6 + 0.448 = 1.048; first limit 2.962 × 0.2 = 0.5924
  const { averages, limits, alarm } = ewma([1, 2, 3])
  for (const [i, value] of [0.2, 0.56, 1.048].entries()) expect(averages[i]).toBeCloseTo(value, 12)
  expect(limits[0]).toBeCloseTo(2.962 * 0.2, 12)
  expect(limits[2]).toBeCloseTo(2.962 * Math.sqrt((0.2 / 1.8) * (1 - 0.8 ** 6)), 12)
  // 2.962 × √(0.1111 × 0.73786) = 0.848: above it
  expect(alarm).toBe('high')
  expect(ewma([-1, -2, -3]).alarm).toBe('low')
  expect(ewma([]).alarm).toBe(null)
})

test('a worked example of a score: 5, 5, 5 and then 5 is nearly 0', () => {
  const { from, scores, expected } = scored({ counts: [5, 5, 5, 5] })
  expect([from, expected[0]]).toEqual([3, 5])
  expect(Math.abs(scores[0]!)).toBeLessThan(0.1)
})

test('a run of four months is the shortest; a gap starts anew', () => {
  expect(scoresOf({ counts: [5, 5, 5] })).toMatchObject({ because: 'history too short' })
  expect(scoresOf({ counts: [9, 9, 9, 9, null, 5, 5, 5] })).toMatchObject({ because: 'history too short' })
  expect(scoresOf({ counts: [5, 5, 5, null] })).toMatchObject({ because: 'latest period not covered' })
  const alone = scored({ counts: [5, 7, 6, 9] })
  expect(scored({ counts: [90, 80, null, 5, 7, 6, 9] })).toEqual({ ...alone, from: alone.from + 3 })
})

test('a rise of the whole is no rise by shares, and is one by counts', () => {
  const rising = [20, 20, 21, 20, 30, 32, 34, 36]
  const whole = rising.map((count) => count * 12)
  expect(cusum(scored({ counts: rising, whole }, { basis: 'shares' }).scores).isAlarm).toBe(false)
  expect(cusum(scored({ counts: rising, whole }).scores).isAlarm).toBe(true)
  expect(scoresOf({ counts: rising, whole: rising }, { basis: 'shares' })).toMatchObject({
    because: 'levels not comparable',
  })
})

/** The definition without recursion: the largest sum of any number of last scores, each less the allowance. */
const largestTail = (scores: number[]) =>
  scores.reduceRight(({ sum, best }, score) => ({ sum: sum + score - 0.5, best: Math.max(best, sum + score - 0.5) }), {
    sum: 0,
    best: 0,
  }).best

const scores = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { maxLength: 30 })

test('the last sum is the largest over all stretches that end now', () => {
  fc.assert(
    fc.property(scores, (of) => {
      expect(cusum(of).sums.at(-1) ?? 0).toBeCloseTo(largestTail(of), 9)
    }),
  )
})

test('the average is the weighted sum of all scores', () => {
  fc.assert(
    fc.property(scores, (of) => {
      const plain = of.reduce((sum, score, i) => sum + 0.2 * 0.8 ** (of.length - 1 - i) * score, 0)
      expect(ewma(of).averages.at(-1) ?? 0).toBeCloseTo(plain, 9)
    }),
  )
})

test('the chance of a sum is the share of periods in which shuffled scores reach it (seed 3)', () => {
  const poisson = poissonCounts(3)
  // a Poisson count of mean 400 is normal enough
  const normal = () => (poisson(400) - 400) / 20
  const periods = 40_000
  const { sums } = cusum(Array.from({ length: periods }, normal))
  for (const height of [1, 2, 4]) {
    const share = sums.filter((sum) => sum >= height).length / periods
    expect(Math.abs(share / Math.exp(-(height + 0.583)) - 1)).toBeLessThan(0.25)
  }
})

test('if nothing changes, scores of counts are nearly standard normal, and rarely alarm (seed 5)', () => {
  const poisson = poissonCounts(5)
  for (const mean of [3, 15]) {
    const runs = Array.from(
      { length: 600 },
      () => scored({ counts: Array.from({ length: 15 }, () => poisson(mean)) }).scores,
    )
    const all = runs.flat()
    const average = all.reduce((sum, score) => sum + score, 0) / all.length
    const spread = Math.sqrt(all.reduce((sum, score) => sum + (score - average) ** 2, 0) / all.length)
    expect(Math.abs(average)).toBeLessThan(0.08)
    expect(spread).toBeGreaterThan(0.8)
    expect(spread).toBeLessThan(1.05)
    // twelve looks of a chart that alarms falsely once in 335: at most about 1 in 28 would end or have been above
    const ever = runs.filter((run) => cusum(run).sums.some((sum) => sum > 4)).length
    expect(ever / runs.length).toBeLessThan(12 / 335 + 0.015)
  }
})

test('a lasting rise is found although each month on its own comes about once in 150 or more often', () => {
  const counts = [60, 58, 63, 61, 59, 62, 60, 61, 77, 79, 80]
  const { from, scores: found } = scored({ counts })
  expect(Math.max(...found)).toBeLessThan(2.5) // P(z > 2.5) = 0.0062
  const { isAlarm, since } = cusum(found)
  expect(isAlarm).toBe(true)
  expect(from + since!).toBe(8)
})
