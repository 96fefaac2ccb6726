import fc from 'fast-check'
import { expect, test } from 'vitest'
import { giStar, neighbourLists } from './gi-star.ts'

test('a worked example: five places in a row, with cases 0, 0, 2, 4, 4', () => {
  // mean 2, S = √((4 + 4 + 0 + 4 + 4) / 5) = 1.78885. The last: itself and one neighbour, w = 2:
  // (8 - 2 × 2) / (1.78885 × √((5 × 2 - 2²) / 4)) = 4 / 2.19089 = 1.82574
  const row = [[1], [0, 2], [1, 3], [2, 4], [3]]
  const scores = giStar([0, 0, 2, 4, 4], row)
  expect(scores[4]).toBeCloseTo(4 / Math.sqrt(3.2 * 1.5), 10)
  expect(scores[4]).toBeCloseTo(1.82574, 5)
  expect(scores[0]).toBeCloseTo(-1.82574, 5)
  // the middle: 2 + 0 + 4 = 6 = 3 × 2, nothing out of the ordinary
  expect(scores[2]).toBeCloseTo(0, 10)
})

test('where all counts are equal, or everywhere is a neighbour, nothing stands out', () => {
  expect([...giStar([7, 7, 7], [[1], [0], []])]).toEqual([0, 0, 0])
  expect([...giStar([1, 9], [[1], [0]])]).toEqual([0, 0])
  expect([...giStar([5], [[]])]).toEqual([0])
  expect([...giStar([], [])]).toEqual([])
})

const cases = fc.array(fc.nat(30), { minLength: 3, maxLength: 12 })
const seeded = fc.tuple(cases, fc.array(fc.nat(1000), { minLength: 200, maxLength: 200 }))
const listsOf = (n: number, random: number[]) =>
  Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => j).filter((j) => random[i * n + j]! % 3 === 0),
  )

/** Ord and Getis's formula with a full matrix of weights. */
function twin(counts: number[], lists: number[][]): number[] {
  const n = counts.length
  const mean = counts.reduce((sum, x) => sum + x, 0) / n
  const s = Math.sqrt(counts.reduce((sum, x) => sum + (x - mean) ** 2, 0) / n)
  return counts.map((_, i) => {
    const w = counts.map((_, j) => (i === j || lists[i]!.includes(j) ? 1 : 0))
    const [w1, w2] = [w.reduce<number>((sum, x) => sum + x, 0), w.reduce<number>((sum, x) => sum + x * x, 0)]
    const spread = s * Math.sqrt((n * w2 - w1 ** 2) / (n - 1))
    return spread === 0 ? 0 : (w.reduce<number>((sum, x, j) => sum + x * counts[j]!, 0) - mean * w1) / spread
  })
}

test('it agrees with the formula written out over a full matrix', () => {
  fc.assert(
    fc.property(seeded, ([counts, random]) => {
      const lists = listsOf(counts.length, random)
      const [fast, plain] = [giStar(counts, lists), twin(counts, lists)]
      for (const [i, score] of fast.entries()) expect(score).toBeCloseTo(plain[i]!, 8)
    }),
  )
})

test('counting in dozens, or adding as many everywhere, changes no score', () => {
  fc.assert(
    fc.property(seeded, ([counts, random]) => {
      const lists = listsOf(counts.length, random)
      const [once, dozens] = [
        giStar(counts, lists),
        giStar(
          counts.map((count) => 12 * count + 5),
          lists,
        ),
      ]
      for (const [i, score] of once.entries()) expect(dozens[i]).toBeCloseTo(score, 8)
    }),
  )
})

test('what does not fit is refused', () => {
  expect(() => giStar([1, 2], [[1]])).toThrow(RangeError)
  expect(() => giStar([1, -2], [[], []])).toThrow(/-2/)
  expect(() => giStar([1, 2], [[7], []])).toThrow(/7/)
})

test('neighbours by number and by distance, across the antimeridian too', () => {
  const places = [179.9, -179.9, 179.5, 170].map((longitude, i) => ({ id: `${i}`, first: 0, second: longitude }))
  // a degree on the equator is 111.1 km
  expect(neighbourLists(places, { within: 30 })).toEqual([[1], [0], [], []])
  expect(neighbourLists(places, { nearest: 1 })).toEqual([[1], [0], [0], [2]])
  expect(neighbourLists(places, { nearest: 2, within: 50 })).toEqual([[1, 2], [0], [0], []])
  expect(() => neighbourLists(places, {})).toThrow(RangeError)
  expect(() => neighbourLists(places, { within: 0 })).toThrow(RangeError)
})
