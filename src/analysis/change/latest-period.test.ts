import fc from 'fast-check'
import { expect, test } from 'vitest'
import { latestPeriod, momentDispersion } from './latest-period.ts'
import { poissonCounts } from './poisson.test.fixtures.ts'

const compared = (...of: Parameters<typeof latestPeriod>) => {
  const found = latestPeriod(...of)
  if (found.answer !== 'compared') throw new Error(found.because)
  return found
}

test('a worked example: 4, 6, 5, 5 and then 14', () => {
  const { observed, expected, dispersion, variance, z, atLeast } = compared({ counts: [4, 6, 5, 5, 14] })
  // expected 20 / 4 = 5; squared deviations 1 + 1 + 0 + 0 = 2 < 3 × 5 of Poisson: dispersion 0
  expect([observed, expected, dispersion]).toEqual([14, 5, 0])
  // mean (20 + ½) / 4 = 5.125; variance 5.125 + 5.125² / 20.5 = 6.40625; z = 9 / 2.53106
  expect(variance).toBeCloseTo(6.40625, 10)
  expect(z).toBeCloseTo(3.5558, 4)
  // negative binomial of size 20.5 and q = 1 - 5.125 / 6.40625 = 0.2
  expect(atLeast).toBeCloseTo(tail(20.5, 0.2, 14), 9)
})

/** P(X >= count) of a negative binomial, by adding up. */
function tail(size: number, q: number, count: number): number {
  let [chance, below] = [(1 - q) ** size, 0]
  for (let k = 0; k < count; k++) {
    below += chance
    chance *= ((size + k) / (k + 1)) * q
  }
  return 1 - below
}

test('a worked example of dispersion: 2, 10, 3, 9', () => {
  // mean 6; squared deviations 16 + 16 + 9 + 9 = 50, less 3 × 6 of Poisson = 32; over 3 × 6² = 0.2963
  expect(momentDispersion([{ counts: [2, 10, 3, 9], levels: [1, 1, 1, 1] }])).toBeCloseTo(32 / 108, 10)
  expect(momentDispersion([{ counts: [5, 5, 5], levels: [1, 1, 1] }])).toBe(0)
  expect(momentDispersion([{ counts: [7], levels: [1] }])).toBe(0)
  expect(momentDispersion([{ counts: [0, 0], levels: [1, 1] }])).toBe(0)
})

test('on average it finds the dispersion that was put in, at equal and at unequal levels (seed 29)', () => {
  const poisson = poissonCounts(29)
  for (const levels of [
    [1, 1, 1, 1],
    [5, 1],
    [1, 2, 4],
  ]) {
    // a mean of 20 a level that is as often 14 as 26 has dispersion (6 / 20)² = 0.09
    const histories = Array.from({ length: 4000 }, () => ({
      counts: levels.map((level) => poisson(level * (poisson(50) % 2 === 0 ? 14 : 26))),
      levels,
    }))
    expect(Math.abs(momentDispersion(histories) / 0.09 - 1)).toBeLessThan(0.1)
    const plain = histories.map(() => ({ counts: levels.map((level) => poisson(level * 20)), levels }))
    expect(momentDispersion(plain)).toBeLessThan(0.003)
  }
})

test('a worked example by shares: 20 of 200 in each of three months, then, after a gap, 14 of 110', () => {
  const series = { counts: [20, 20, 20, null, 14], whole: [200, 200, 200, null, 110] }
  const { basis, expected, variance } = compared(series)
  // the rest was 180 a month and is 96: expected 60 / 540 × 96 = 10.667
  expect(basis).toBe('shares')
  expect(expected).toBeCloseTo(10.6667, 4)
  // mean 60.5 / 540 × 96 = 10.756; variance 10.756 + 10.756² × (1/60.5 + 1/96 + 1/540)
  const mean = (60.5 * 96) / 540
  expect(variance).toBeCloseTo(mean + mean ** 2 * (1 / 60.5 + 1 / 96 + 1 / 540), 9)
})

test('a whole level that falls by a third between two runs is no change of any of its parts', () => {
  const parts = [400, 250, 100, 40, 10]
  const run = (level: number, length: number) =>
    parts.map((part) => new Array<number>(length).fill(Math.round(part * level)))
  const [before, after] = [run(1, 5), run(0.68, 1)]
  const gap = new Array<null>(58).fill(null)
  const counts = parts.map((_, i) => [...before[i]!, ...gap, ...after[i]!])
  const whole = counts[0]!.map((_, t) =>
    counts[0]![t] === null ? null : counts.reduce((sum, each) => sum + each[t]!, 0),
  )
  for (const each of counts) {
    const { z, atMost } = compared({ counts: each, whole }, { season: 12 })
    expect(Math.abs(z)).toBeLessThan(1)
    expect(atMost).toBeGreaterThan(0.2)
    // what it would have said, had the gap been overlooked
    const overlooked = compared({ counts: each.filter((count) => count !== null) })
    if (each[0]! >= 100) expect(overlooked.atMost).toBeLessThan(0.01)
  }
  // and a part that does rise against the others is still found
  const risen = [...counts[2]!.slice(0, -1), 140]
  expect(compared({ counts: risen, whole: whole.with(-1, whole.at(-1)! + 72) }, { season: 12 }).atLeast).toBeLessThan(
    0.001,
  )
})

test('the whole itself cannot be told across a gap', () => {
  const counts = [900, 910, 890, 905, null, null, 600]
  expect(latestPeriod({ counts, whole: counts })).toEqual({ answer: 'cannot tell', because: 'levels not comparable' })
})

test('a history without a case still lets a first case be ordinary, and five not', () => {
  expect(compared({ counts: [0, 0, 0, 0, 0, 0, 1] }).atLeast).toBeGreaterThan(0.05)
  expect(compared({ counts: [0, 0, 0, 0, 0, 0, 5] }).atLeast).toBeLessThan(0.001)
})

const history = fc.array(fc.nat(40), { minLength: 3, maxLength: 12 })

test('more in the latest period is never less out of the ordinary', () => {
  fc.assert(
    fc.property(history, fc.nat(60), fc.double({ min: 0, max: 1, noNaN: true }), (of, latest, leastDispersion) => {
      const [fewer, more] = [latest, latest + 1].map((last) => compared({ counts: [...of, last] }, { leastDispersion }))
      expect(more!.atLeast).toBeLessThanOrEqual(fewer!.atLeast + 1e-12)
      expect(more!.z).toBeGreaterThan(fewer!.z)
      expect(fewer!.atLeast + fewer!.atMost).toBeGreaterThanOrEqual(1 - 1e-6)
      expect(fewer!.variance).toBeGreaterThanOrEqual(fewer!.expected)
    }),
  )
})

test('the order of the history does not matter, more dispersion always makes less sure', () => {
  fc.assert(
    fc.property(history, fc.nat(60), (of, latest) => {
      const [one, turned] = [compared({ counts: [...of, latest] }), compared({ counts: [...of.toReversed(), latest] })]
      expect(turned.atLeast).toBeCloseTo(one.atLeast, 9)
      const looser = compared({ counts: [...of, latest] }, { leastDispersion: one.dispersion + 0.5 })
      expect(Math.abs(looser.z)).toBeLessThanOrEqual(Math.abs(one.z))
    }),
  )
})

test('if nothing changed, one in twenty is reported at 5 %, no more (seed 11)', () => {
  const poisson = poissonCounts(11)
  for (const mean of [1, 4, 20]) {
    const alarms = Array.from({ length: 4000 }, () => {
      const counts = Array.from({ length: 7 }, () => poisson(mean))
      return compared({ counts }).atLeast <= 0.05
    }).filter(Boolean).length
    expect(alarms / 4000).toBeLessThan(0.055)
    expect(alarms / 4000).toBeGreaterThan(0.01)
  }
})

test('what cannot be is refused', () => {
  expect(() => latestPeriod({ counts: [1, 2, 3, 4] }, { leastDispersion: -1 })).toThrow(RangeError)
})
