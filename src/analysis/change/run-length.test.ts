import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cusumRunLength, ewmaRunLength } from './run-length.ts'

test.each([
  [0.5, 4, 336],
  [0.5, 5, 930],
  [0.25, 8, 736],
])('the published run length of a CUSUM with allowance %f and limit %f is %i', (allowance, limit, published) => {
  // two-sided in Montgomery's table: 168, 465, 368; one side alone alarms half as often
  expect(Math.abs(cusumRunLength(allowance, limit) / published - 1)).toBeLessThan(0.01)
})

test.each([
  [0.1, 2.814],
  [0.2, 2.962],
  [0.25, 2.998],
  [0.4, 3.054],
])('an EWMA of weight %f and width %f alarms once in 500 (Lucas and Saccucci 1990)', (weight, width) => {
  expect(Math.abs(ewmaRunLength(weight, width) / 500 - 1)).toBeLessThan(0.01)
})

test('an EWMA of weight 1 has no memory: once in 1 / P(|z| > 3.09) = 1 / 0.0020015 periods', () => {
  expect(ewmaRunLength(1, 3.09)).toBeCloseTo(499.6, 0)
})

test("a CUSUM agrees with Siegmund's approximation", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.2, max: 1, noNaN: true }),
      fc.double({ min: 2, max: 6, noNaN: true }),
      (allowance, limit) => {
        const b = 2 * allowance * (limit + 1.166)
        const siegmund = (Math.exp(b) - b - 1) / (2 * allowance ** 2)
        expect(Math.abs(cusumRunLength(allowance, limit) / siegmund - 1)).toBeLessThan(0.12)
      },
    ),
    { numRuns: 30 },
  )
})

test('a higher limit alarms more rarely', () => {
  expect(cusumRunLength(0.5, 4.5)).toBeGreaterThan(cusumRunLength(0.5, 4))
  expect(ewmaRunLength(0.2, 3)).toBeGreaterThan(ewmaRunLength(0.2, 2.9))
})

test('what cannot be is refused', () => {
  expect(() => cusumRunLength(0, 4)).toThrow(RangeError)
  expect(() => cusumRunLength(0.5, Number.POSITIVE_INFINITY)).toThrow(RangeError)
  expect(() => ewmaRunLength(1.5, 3)).toThrow(RangeError)
})
