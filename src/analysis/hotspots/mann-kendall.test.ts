import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mannKendall } from './mann-kendall.ts'

test("Gilbert's example (1987, section 16.4.1): 10, 15, 14, 20 has five rises and one fall", () => {
  // variance 4 × 3 × 13 / 18 = 8.667; z = (4 - 1) / 2.944 = 1.019
  const { sum, variance, z, pairs } = mannKendall([10, 15, 14, 20])
  expect([sum, pairs]).toEqual([5 - 1, 6])
  expect(variance).toBeCloseTo(156 / 18, 12)
  expect(z).toBeCloseTo(1.019, 3)
})

test("Gilbert's example with ties: 23, 24, 29, 6, 29, 24, 24, 29, 23", () => {
  // ties of 2, 3 and 3: [9×8×23 - 2×1×9 - 3×2×11 - 3×2×11] / 18 = (1656 - 18 - 66 - 66) / 18
  expect(mannKendall([23, 24, 29, 6, 29, 24, 24, 29, 23]).variance).toBeCloseTo(1506 / 18, 12)
})

test('a published example by hand (Little, College of the Holy Cross): S = 72 - 18 = 54, z = 2.9058', () => {
  const values = [12.9, 14.8, 13.2, 15.7, 13.8, 15.6, 12.9, 11, 17.3, 15.9, 19, 18.3, 20.1, 21.7]
  const { sum, variance, z, p } = mannKendall(values)
  expect(sum).toBe(54)
  expect(variance).toBeCloseTo((14 * 13 * 33) / 18 - (2 * 1 * 9) / 18, 10)
  expect(z).toBeCloseTo(2.9058, 4)
  expect(p / 2).toBeCloseTo(0.0018, 4)
})

test('two flat runs on different levels are no trend: pairs across the gap do not count', () => {
  const values = [9, 10, 9, 10, 2, 3, 2, 3]
  expect(mannKendall(values).sum).toBeLessThan(-10)
  // within each run: 9-10 up, 9-9, 9-10 up, 10-9 down, 10-10, 9-10 up: +2, twice
  expect(mannKendall(values, [4])).toMatchObject({ sum: 4, pairs: 12 })
})

test('the sums and variances of runs add up', () => {
  const [one, other] = [
    [1, 4, 2, 8],
    [3, 3, 9],
  ]
  const both = mannKendall([...one!, ...other!], [4])
  const [a, b] = [mannKendall(one!), mannKendall(other!)]
  expect(both.sum).toBe(a.sum + b.sum)
  expect(both.variance).toBeCloseTo(a.variance + b.variance, 12)
})

test('nothing to compare, or nothing that differs, is no trend', () => {
  for (const values of [[], [3], [5, 5, 5, 5]]) expect(mannKendall(values)).toMatchObject({ sum: 0, z: 0, p: 1 })
  expect(() => mannKendall([1, Number.NaN])).toThrow(RangeError)
})

const values = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 12 })

test('turning time round turns the trend round; only the order of values counts', () => {
  fc.assert(
    fc.property(values, (of) => {
      const trend = mannKendall(of)
      expect(mannKendall([...of].reverse()).sum).toBe(-trend.sum || 0)
      expect(mannKendall(of.map((value) => Math.exp(value) - 3))).toEqual(trend)
    }),
  )
})

function permutations(of: number[]): number[][] {
  if (of.length < 2) return [of]
  return of.flatMap((first, i) => permutations(of.toSpliced(i, 1)).map((rest) => [first, ...rest]))
}

test('sum, variance and p agree with every order of the values tried out', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5, maxLength: 6 }), (of) => {
      const sums = permutations(of).map((order) => {
        let sum = 0
        for (const [i, a] of order.entries()) for (const b of order.slice(i + 1)) sum += b > a ? 1 : b < a ? -1 : 0
        return sum
      })
      const { sum, variance, p } = mannKendall(of)
      expect(sums[0]).toBe(sum)
      expect(sums.reduce((all, each) => all + each ** 2, 0) / sums.length).toBeCloseTo(variance, 9)
      const exact = sums.filter((each) => Math.abs(each) >= Math.abs(sum)).length / sums.length
      expect(Math.abs(exact - p)).toBeLessThan(0.12)
    }),
    { numRuns: 25 },
  )
})
