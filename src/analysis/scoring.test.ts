import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differences, type Levels, type ScoringModel, scoreOf, smallestChangeAbove } from './scoring.ts'

const factor = (key: string, weight = 1) => ({ key, levels: [1, 2, 3, 4, 5], weight })
const model: ScoringModel = {
  sections: [
    { key: 'harm', factors: [factor('a'), factor('b')] },
    { key: 'likelihood', factors: [factor('c'), factor('d')] },
  ],
  combine: { kind: 'product-of-section-means' },
}

test('a worked example: harm 5 and 3, likelihood 4 and unknown', () => {
  // harm: (4/4 + 2/4) / 2 = 0.75; likelihood: with d at its lowest (3/4 + 0) / 2 = 0.375, at its highest 0.875
  const { score, low, high, known, of } = scoreOf(model, { a: 5, b: 3, c: 4, d: null })
  expect(score).toBeCloseTo(28.125, 10)
  expect(low).toBeCloseTo(28.125, 10)
  expect(high).toBeCloseTo(65.625, 10)
  expect([known, of]).toEqual([3, 4])
})

test('the other combining rules, by hand', () => {
  const levels = { a: 5, b: 3, c: 4, d: 1 } // harm 0.75, likelihood 0.375
  const weighted: ScoringModel = {
    ...model,
    combine: { kind: 'weighted-mean-of-sections', weights: { harm: 3, likelihood: 1 } },
  }
  expect(scoreOf(weighted, levels).score).toBeCloseTo((100 * (3 * 0.75 + 0.375)) / 4, 10)
  expect(scoreOf({ ...model, combine: { kind: 'highest-section' } }, levels).score).toBeCloseTo(75, 10)
})

test('a factor of double weight counts twice in its section', () => {
  const doubled: ScoringModel = {
    sections: [{ key: 'harm', factors: [factor('a', 2), factor('b')] }],
    combine: { kind: 'highest-section' },
  }
  expect(scoreOf(doubled, { a: 5, b: 1 }).score).toBeCloseTo(200 / 3, 10)
})

test('where a whole section is unknown there is no score, only the range', () => {
  expect(scoreOf(model, { a: 5, b: 5 })).toMatchObject({ score: null, low: 0, high: 100 })
})

const level = fc.option(fc.constantFrom(1, 2, 3, 4, 5), { nil: null })
const anyLevels = fc.record({ a: level, b: level, c: level, d: level }) as fc.Arbitrary<Levels>
const anyModel = fc
  .constantFrom<ScoringModel['combine']>(
    { kind: 'product-of-section-means' },
    { kind: 'weighted-mean-of-sections', weights: { harm: 2, likelihood: 1 } },
    { kind: 'highest-section' },
  )
  .map((combine) => ({ ...model, combine }))

test('not knowing a factor never scores above any answer to it', () => {
  fc.assert(
    fc.property(
      anyModel,
      anyLevels,
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.constantFrom(1, 2, 3, 4, 5),
      (of, levels, key, value) => {
        const [unknown, known] = [scoreOf(of, { ...levels, [key]: null }), scoreOf(of, { ...levels, [key]: value })]
        if (unknown.score !== null) expect(unknown.score).toBeLessThanOrEqual(known.score! + 1e-9)
      },
    ),
  )
})

test('the score always lies within its range, and the range within 0 to 100', () => {
  fc.assert(
    fc.property(anyModel, anyLevels, (of, levels) => {
      const { score, low, high } = scoreOf(of, levels)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(100 + 1e-9)
      expect(low).toBeLessThanOrEqual((score ?? high) + 1e-9)
      expect(score ?? low).toBeLessThanOrEqual(high + 1e-9)
    }),
  )
})

test('a higher level never lowers the score, and knowing a factor never widens the range', () => {
  fc.assert(
    fc.property(
      anyModel,
      anyLevels,
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.constantFrom(1, 2, 3, 4),
      (of, levels, key, value) => {
        const [lower, higher] = [scoreOf(of, { ...levels, [key]: value }), scoreOf(of, { ...levels, [key]: value + 1 })]
        if (lower.score !== null) expect(higher.score!).toBeGreaterThanOrEqual(lower.score - 1e-9)
        const blind = scoreOf(of, { ...levels, [key]: null })
        expect(lower.high).toBeLessThanOrEqual(blind.high + 1e-9)
        expect(lower.low).toBeGreaterThanOrEqual(blind.low - 1e-9)
      },
    ),
  )
})

test('with everything known the range closes on the score', () => {
  const { score, low, high } = scoreOf(model, { a: 2, b: 3, c: 4, d: 5 })
  expect(low).toBeCloseTo(score!, 10)
  expect(high).toBeCloseTo(score!, 10)
})

test('each difference is what the score loses when that factor alone takes the other level', () => {
  const mine = { a: 5, b: 3, c: 4, d: 4 } // 0.75 * 0.75
  const other = { a: 1, b: 3, c: 3, d: 5 }
  const found = differences(model, mine, other)
  expect(found.map(({ factor }) => factor)).toEqual(['a', 'c', 'd'])
  expect(found[0]!.by).toBeCloseTo(37.5, 10) // a: (0 + 0.5) / 2 * 0.75 = 18.75
  expect(found[2]!.by).toBeLessThan(0)
  expect(differences(model, mine, { ...other, a: null }).map(({ factor }) => factor)).not.toContain('a')
})

test('the smallest change agrees with trying every change by hand', () => {
  fc.assert(
    fc.property(anyModel, anyLevels, fc.integer({ min: 0, max: 100 }), (of, levels, target) => {
      const found = smallestChangeAbove(of, levels, target)
      const steps = ['a', 'b', 'c', 'd'].flatMap((key) =>
        [1, 2, 3, 4, 5]
          .filter((to) => to !== levels[key] && (scoreOf(of, { ...levels, [key]: to }).score ?? -1) > target)
          .map((to) => (levels[key] === null ? 1 : Math.abs(to - levels[key]!))),
      )
      expect(found?.steps ?? null).toBe(steps.length > 0 ? Math.min(...steps) : null)
      if (found) expect(found.score).toBeGreaterThan(target)
    }),
  )
})

test('what is not in the model is refused at the door', () => {
  expect(() => scoreOf(model, { a: 6 })).toThrow(/no level 6/)
  expect(() => scoreOf(model, { z: 1 })).toThrow(/no factor z/)
  expect(() => scoreOf({ ...model, sections: [] }, {})).toThrow(RangeError)
  expect(() =>
    scoreOf({ ...model, sections: [{ key: 'harm', factors: [{ key: 'a', levels: [2, 1], weight: 1 }] }] }, {}),
  ).toThrow(/ascending/)
  expect(() => scoreOf({ ...model, combine: { kind: 'weighted-mean-of-sections', weights: { harm: 1 } } }, {})).toThrow(
    /likelihood/,
  )
})
