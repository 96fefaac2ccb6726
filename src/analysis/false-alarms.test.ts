import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  chanceOfAFalseAlarm,
  expectedFalseAlarms,
  keepByFalseDiscoveryRate,
  recurrenceInterval,
  shareWithInterval,
} from './false-alarms.ts'

// Benjamini and Hochberg 1995, section 4: fifteen p-values of a trial of treatments after a heart attack.
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
]

test('the published example: at a rate of 5 % the first four of fifteen are kept', () => {
  // the fourth: 0.0095 <= 4/15 × 0.05 = 0.0133; the fifth: 0.0201 > 5/15 × 0.05 = 0.0167, and so on
  const found = keepByFalseDiscoveryRate(published, 0.05)
  expect(found.map(({ kept }) => kept)).toEqual(published.map((_, i) => i < 4))
  expect(found[3]!.adjusted).toBeCloseTo((0.0095 * 15) / 4, 12)
  // a rank takes the smallest of those from it on: for the sixth the seventh's 0.0298 × 15 / 7 = 0.0639, not its own 0.0695
  expect(found[5]!.adjusted).toBeCloseTo(0.0298 * (15 / 7), 12)
})

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 })
const rate = fc.double({ min: 0.001, max: 0.5, noNaN: true })

/** The definition: the largest k whose k-th smallest p-value is at most k/m × rate; keep all up to that value. */
function twin(values: number[], at: number): boolean[] {
  const sorted = [...values].sort((a, b) => a - b)
  const limit = sorted.findLast((p, i) => (p * values.length) / (i + 1) <= at) ?? -1
  return values.map((p) => p <= limit)
}

test('what is kept is what the definition says', () => {
  fc.assert(
    fc.property(pValues, rate, (values, at) => {
      expect(keepByFalseDiscoveryRate(values, at).map(({ kept }) => kept)).toEqual(twin(values, at))
    }),
  )
})

test('a larger rate keeps no less, and adjusted values keep the order', () => {
  fc.assert(
    fc.property(pValues, rate, (values, at) => {
      const [small, large] = [keepByFalseDiscoveryRate(values, at / 2), keepByFalseDiscoveryRate(values, at)]
      for (const [i, one] of small.entries()) {
        if (one.kept) expect(large[i]!.kept).toBe(true)
        expect(one.adjusted).toBeGreaterThanOrEqual(values[i]!)
        for (const [j, other] of small.entries())
          if (values[i]! < values[j]!) expect(one.adjusted).toBeLessThanOrEqual(other.adjusted)
      }
    }),
  )
})

test('a worked example: 400 areas at 1 in 1,000 give 0.4 false alarms a run, and one or more in a third of the runs', () => {
  expect(expectedFalseAlarms(400, 0.001)).toBeCloseTo(0.4, 12)
  expect(chanceOfAFalseAlarm(400, 0.001)).toBeCloseTo(1 - 0.999 ** 400, 12) // 0.3298
  expect(chanceOfAFalseAlarm(0, 0.5)).toBe(0)
  expect(chanceOfAFalseAlarm(3, 1)).toBe(1)
})

test('with a run a month, 1 in 500 comes about once in 500 months', () => {
  expect(recurrenceInterval(0.002)).toBe(500)
  expect(recurrenceInterval(0)).toBe(Number.POSITIVE_INFINITY)
})

test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("Newcombe's published intervals (1998, table I, method 3): %i of %i", (hits, of, low, high) => {
  const found = shareWithInterval(hits, of)
  expect(found.low).toBeCloseTo(low, 4)
  expect(found.high).toBeCloseTo(high, 4)
})

test('nothing triaged yet says nothing: anything from 0 to 1 is possible', () => {
  expect(shareWithInterval(0, 0)).toEqual({ share: null, low: 0, high: 1 })
})

test('the interval holds the share, mirrors, and narrows with more', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), (hits, misses) => {
      fc.pre(hits + misses > 0)
      const { share, low, high } = shareWithInterval(hits, hits + misses)
      const mirrored = shareWithInterval(misses, hits + misses)
      const longer = shareWithInterval(4 * hits, 4 * (hits + misses))
      expect(low).toBeLessThanOrEqual(share!)
      expect(high).toBeGreaterThanOrEqual(share!)
      expect(mirrored.low).toBeCloseTo(1 - high, 12)
      expect(longer.high - longer.low).toBeLessThan(high - low)
    }),
  )
})

test('what cannot be is refused', () => {
  expect(() => keepByFalseDiscoveryRate([0.5, 1.2], 0.05)).toThrow(/1.2/)
  expect(() => keepByFalseDiscoveryRate([0.5], 0)).toThrow(RangeError)
  expect(() => expectedFalseAlarms(1.5, 0.1)).toThrow(RangeError)
  expect(() => recurrenceInterval(Number.NaN)).toThrow(RangeError)
  expect(() => shareWithInterval(3, 2)).toThrow(RangeError)
})
