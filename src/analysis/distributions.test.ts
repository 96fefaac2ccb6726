import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countTails, normalQuantile, normalTail, twoSided } from './distributions.ts'

test('the textbook points of the normal curve', () => {
  expect(normalTail(0)).toBe(0.5)
  expect(normalTail(1.96)).toBeCloseTo(0.0249979, 7)
  expect(twoSided(-3)).toBeCloseTo(0.0026998, 7)
  expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 6)
  for (const p of [0, 1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError)
})

test('a worked example: Poisson of mean 2, at least 3', () => {
  // 1 - e^-2 (1 + 2 + 2²/2) = 1 - 5 e^-2
  const { atLeast, atMost } = countTails({ mean: 2, variance: 2 }, 3)
  expect(atLeast).toBeCloseTo(1 - 5 * Math.exp(-2), 9)
  expect(atMost).toBeCloseTo((5 + 4 / 3) * Math.exp(-2), 9)
})

test('a worked example: negative binomial of mean 3 and variance 12, at least 2', () => {
  // size 9 / 9 = 1 is geometric with p = 3 / 12: P(X >= 2) = (3/4)² = 0.5625
  expect(countTails({ mean: 3, variance: 12 }, 2).atLeast).toBeCloseTo(0.5625, 9)
})

/** The same by adding up one chance after another. */
function twin(mean: number, variance: number, count: number) {
  const [size, p] = [mean ** 2 / (variance - mean), mean / variance]
  let [chance, below] = [p ** size, 0]
  for (let k = 0; k < count; k++) {
    below += chance
    chance *= ((size + k) / (k + 1)) * (1 - p)
  }
  return { atLeast: 1 - below, atMost: below + chance }
}

test('the tails agree with adding up one chance after another', () => {
  const mean = fc.double({ min: 0.05, max: 60, noNaN: true })
  fc.assert(
    fc.property(mean, fc.double({ min: 1.01, max: 8, noNaN: true }), fc.nat(120), (of, ratio, count) => {
      const [{ atLeast, atMost }, plain] = [
        countTails({ mean: of, variance: of * ratio }, count),
        twin(of, of * ratio, count),
      ]
      expect(atLeast).toBeCloseTo(plain.atLeast, 7)
      expect(atMost).toBeCloseTo(plain.atMost, 7)
    }),
  )
})

test('large counts, against values of another library (SciPy 1.x nbinom)', () => {
  expect(countTails({ mean: 8700, variance: 9500 }, 8900).atLeast).toBeCloseTo(0.020653, 4)
  expect(countTails({ mean: 15_000, variance: 300_000 }, 18_000).atLeast / 1.18433671e-7).toBeCloseTo(1, 4)
  expect(countTails({ mean: 30_000, variance: 31_000 }, 30_300).atLeast).toBeCloseTo(0.044646, 3)
  expect(countTails({ mean: 50, variance: 50.01 }, 70).atLeast).toBeCloseTo(0.0043382, 5)
})

test('a count that cannot be is refused', () => {
  for (const [mean, variance, count] of [
    [0, 1, 1],
    [2, 1, 1],
    [2, 2, -1],
    [2, 2, 1.5],
    [2, Number.POSITIVE_INFINITY, 1],
  ] as const)
    expect(() => countTails({ mean, variance }, count)).toThrow(RangeError)
})
