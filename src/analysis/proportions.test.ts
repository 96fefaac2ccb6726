import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wilsonInterval } from './proportions.ts'

const rounded = (count: number, total: number) => {
  const { low, high } = wilsonInterval(count, total)
  return [low.toFixed(4), high.toFixed(4)]
}

test('the examples published by Newcombe 1998, table I, method 3', () => {
  expect(rounded(81, 263)).toEqual(['0.2553', '0.3662'])
  expect(rounded(15, 148)).toEqual(['0.0624', '0.1605'])
  expect(rounded(0, 20)).toEqual(['0.0000', '0.1611'])
  expect(rounded(1, 29)).toEqual(['0.0061', '0.1718'])
})

test('a worked example: 5 of 10', () => {
  // z² = 3.8415; centre 0.5 + 3.8415/20 = 0.6921; spread 1.96 × √(0.25/10 + 3.8415/400) = 1.96 × 0.18602 = 0.3646; over 1.38415
  expect(rounded(5, 10)).toEqual(['0.2366', '0.7634'])
})

const counts = fc
  .integer({ min: 0, max: 5000 })
  .chain((total) => fc.integer({ min: 0, max: total }).map((count) => [count, total] as const))

test('it holds the share, stays within 0 and 1, and the rest of the total has the mirrored interval', () => {
  fc.assert(
    fc.property(counts, ([count, total]) => {
      const { low, high } = wilsonInterval(count, total)
      const rest = wilsonInterval(total - count, total)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
      if (total > 0) expect(low <= count / total && count / total <= high).toBe(true)
      expect(rest.low).toBeCloseTo(1 - high, 10)
    }),
  )
})

test('its ends are the shares whose score test just reaches 95%: the twin by bisection agrees', () => {
  const z = (count: number, total: number, share: number) =>
    Math.abs(count / total - share) / Math.sqrt((share * (1 - share)) / total)
  for (const [count, total] of [
    [3, 40],
    [17, 60],
    [200, 1000],
  ] as const) {
    let [inside, outside] = [count / total, 1 - 1e-12]
    for (let step = 0; step < 100; step++) {
      const middle = (inside + outside) / 2
      if (z(count, total, middle) < 1.959963984540054) inside = middle
      else outside = middle
    }
    expect(wilsonInterval(count, total).high).toBeCloseTo(inside, 9)
  }
})

test('nothing of nothing tells nothing, and impossible counts are refused', () => {
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 })
  expect(() => wilsonInterval(3, 2)).toThrow(RangeError)
  expect(() => wilsonInterval(0.5, 2)).toThrow(RangeError)
})
