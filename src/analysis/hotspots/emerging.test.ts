import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classOf, emergingHotSpots, type Heat, hotSpotClasses } from './emerging.ts'

const flat = { z: 0, p: 1 }
/** h hot, c cold, . neither; oldest first. */
const heatOf = (text: string): Heat[] => [...text].map((each) => (each === 'h' ? 'hot' : each === 'c' ? 'cold' : null))

test.each([
  ['new', '.........h'],
  ['new', '..c......h'],
  ['consecutive', '.......hhh'],
  ['sporadic', '.h..h..h.h'],
  ['oscillating', '.h..c..h.h'],
  ['persistent', 'hhhhhhhhhh'],
  ['persistent', '.hhhhhhhhh'],
  ['historical', 'hhhhhhhhh.'],
  [null, '..........'],
  [null, 'hhhh..hhh.'],
  [null, 'cccccccccc'],
] as const)('%s: %s', (expected, text) => expect(classOf(heatOf(text), flat)).toBe(expected))

test('nearly always hot and rising is intensifying, falling is diminishing, uncertain is persistent', () => {
  const heat = heatOf('hhhhhhhhhh')
  expect(classOf(heat, { z: 2.5, p: 0.012 })).toBe('intensifying')
  expect(classOf(heat, { z: -2.5, p: 0.012 })).toBe('diminishing')
  expect(classOf(heat, { z: 1.8, p: 0.07 })).toBe('persistent')
})

/** Thirty places in a ring, two cases each; the three around `centre` hold `extra` more in each period. */
const ring = Array.from({ length: 30 }, (_, i) => [(i + 29) % 30, (i + 1) % 30])
const countsWith = (extra: number[], centre = 10) =>
  Float64Array.from({ length: 30 * extra.length }, (_, i) => {
    const [place, period] = [Math.floor(i / extra.length), i % extra.length]
    return 2 + ((place * 7 + period * 3) % 2) + (Math.abs(place - centre) <= 1 ? extra[period]! : 0)
  })
const classAt = (extra: number[], breaks: number[] = []) =>
  emergingHotSpots({ counts: countsWith(extra), periods: extra.length, neighbours: ring, breaks })![10]!.class

test('a place that was quiet and is busy in the last month is new; one always busy is persistent', () => {
  expect(classAt([0, 0, 0, 0, 0, 20])).toBe('new')
  expect(classAt([20, 21, 19, 20, 21, 20])).toBe('persistent')
  expect(classAt([0, 0, 0, 0, 20, 20])).toBe('consecutive')
  expect(classAt([0, 20, 0, 0, 20, 20])).toBe('sporadic')
  expect(classAt([0, 0, 0, 0, 0, 0])).toBe(null)
})

/** Places beyond the three get noisier over time, or calmer, which is what makes Gi* fall or rise. */
test('a place that stands out more each month is intensifying, less each month diminishing', () => {
  const noise = (place: number, period: number) => ((place * 7919 + period * 104_729) % 11) / 2
  const counts = (extra: number[]) =>
    Float64Array.from({ length: 30 * extra.length }, (_, i) => {
      const [place, period] = [Math.floor(i / extra.length), i % extra.length]
      return noise(place, period) + (Math.abs(place - 10) <= 1 ? extra[period]! : 0)
    })
  const rising = [6, 7, 9, 12, 16, 22, 30, 45]
  const at = (extra: number[]) =>
    emergingHotSpots({ counts: counts(extra), periods: extra.length, neighbours: ring })![10]!.class
  expect(at(rising)).toBe('intensifying')
  expect(at(rising.toReversed())).toBe('diminishing')
})

test('a step between two runs of months is not called a trend', () => {
  const step = [12, 12, 12, 12, 40, 40, 40, 40]
  const without = emergingHotSpots({ counts: countsWith(step), periods: 8, neighbours: ring })![10]!
  const withGap = emergingHotSpots({ counts: countsWith(step), periods: 8, neighbours: ring, breaks: [4] })![10]!
  expect(withGap.scores).toEqual(without.scores)
  expect(Math.abs(withGap.trend.z)).toBeLessThan(Math.abs(without.trend.z))
  expect(classAt(step, [4])).toBe('persistent')
})

test('four months are too few to tell a pattern', () => {
  expect(emergingHotSpots({ counts: countsWith([9, 9, 9, 9]), periods: 4, neighbours: ring })).toBe(null)
  expect(() => emergingHotSpots({ counts: [1, 2, 3], periods: 2, neighbours: ring })).toThrow(RangeError)
})

test('a place is nowhere called hot where all counts are equal', () => {
  const found = emergingHotSpots({ counts: new Float64Array(180).fill(3), periods: 6, neighbours: ring })!
  expect(found.every((each) => each.class === null && each.heat.every((heat) => heat === null))).toBe(true)
})

test('where nothing differs but chance, few places are called hot', () => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(9)), (random) => {
      const counts = Float64Array.from({ length: 180 }, () => random.next().value)
      const hot = emergingHotSpots({ counts, periods: 6, neighbours: ring })!.flatMap(({ heat }) =>
        heat.filter(Boolean),
      )
      expect(hot.length).toBeLessThan(0.3 * 180)
    }),
  )
})

test('every pattern that ends hot has a name, and every name can come up', () => {
  const seen = new Set<string | null>()
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom<Heat>('hot', 'hot', 'hot', 'cold', null), { minLength: 5, maxLength: 12 }),
      fc.constantFrom(flat, { z: 3, p: 0.003 }, { z: -3, p: 0.003 }),
      (heat, trend) => {
        const found = classOf(heat, trend)
        seen.add(found)
        if (heat.at(-1) === 'hot') expect(hotSpotClasses).toContain(found)
        else expect([null, 'historical']).toContain(found)
      },
    ),
    { numRuns: 2000, seed: 7 },
  )
  expect([...seen].filter((each) => each !== null).sort()).toEqual([...hotSpotClasses].sort())
})
