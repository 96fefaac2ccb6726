import { expect, test } from 'vitest'
import { comparisonOf, startOfRun } from './series.ts'

const gap = (months: number) => new Array<null>(months).fill(null)
const months = (count: number, each = 10) => new Array<number>(count).fill(each)
const year = { season: 12 }

test('with two earlier Aprils in the run, April is compared with Aprils', () => {
  expect(comparisonOf({ counts: months(28) }, year)).toEqual({
    periods: [3, 15],
    against: 'same season',
    basis: 'counts',
  })
})

test('without them it is compared with the months before it, at most twelve', () => {
  expect(comparisonOf({ counts: months(4) }, year)).toEqual({
    periods: [0, 1, 2],
    against: 'recent periods',
    basis: 'counts',
  })
  expect(comparisonOf({ counts: months(20) }, year)).toMatchObject({
    periods: Array.from({ length: 12 }, (_, i) => 7 + i),
  })
})

test('months of other seasons are compared by shares where there is a whole, since the whole has the season too', () => {
  expect(comparisonOf({ counts: months(4), whole: months(4, 90) }, year)).toMatchObject({ basis: 'shares' })
  expect(comparisonOf({ counts: months(4), whole: months(4, 90) })).toMatchObject({ basis: 'counts' })
  expect(comparisonOf({ counts: months(28), whole: months(28, 90) }, year)).toMatchObject({ basis: 'counts' })
})

test('three months or fewer of history are too short to tell', () => {
  expect(comparisonOf({ counts: months(3) }, year)).toEqual({ answer: 'cannot tell', because: 'history too short' })
  expect(comparisonOf({ counts: [] }, year)).toMatchObject({ because: 'latest period not covered' })
  expect(comparisonOf({ counts: [4, 5, 6, null] }, year)).toMatchObject({ because: 'latest period not covered' })
})

test('across a gap only shares are compared, and without a whole nothing is', () => {
  const counts = [...months(5), ...gap(3), 10]
  expect(comparisonOf({ counts }, year)).toEqual({ answer: 'cannot tell', because: 'levels not comparable' })
  const whole = counts.map((count) => (count === null ? null : 100))
  expect(comparisonOf({ counts, whole }, year)).toEqual({
    periods: [0, 1, 2, 3, 4],
    against: 'recent periods',
    basis: 'shares',
  })
  // the series is all there is: its share is always everything
  expect(comparisonOf({ counts, whole: counts }, year)).toMatchObject({ because: 'levels not comparable' })
})

test('a known change of recording counts as a gap', () => {
  expect(comparisonOf({ counts: months(30) }, { season: 12, breaks: [27] })).toMatchObject({
    because: 'levels not comparable',
  })
  expect(comparisonOf({ counts: months(30) }, { season: 12, breaks: [26] })).toMatchObject({ periods: [26, 27, 28] })
  expect(startOfRun([1, null, 2, 3, 4], 4, [3])).toBe(3)
  expect(startOfRun([1, null, 2, 3, 4], 4)).toBe(2)
})

test('what cannot be is refused', () => {
  expect(() => comparisonOf({ counts: [1, -1] })).toThrow(/-1/)
  expect(() => comparisonOf({ counts: [1, 0.5] })).toThrow(RangeError)
  expect(() => comparisonOf({ counts: [5, 6], whole: [5, 4] })).toThrow(RangeError)
})
