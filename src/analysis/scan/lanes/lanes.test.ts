/** The kernel against the twin, lane by lane, on the very counts the kernel drew. Needs the build. */
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { builtPart } from '../../built-parts.ts'
import type { Prepared, ScanInput, ScanOptions } from '../problem.ts'
import { strongestCylinder } from '../twin.ts'
import { prepare } from '../zones.ts'
import { openLanes } from './lanes.ts'

const module = new WebAssembly.Module(readFileSync(builtPart('wasm/scan.wasm')))

type Made = Partial<ScanInput> & { across?: number; most?: number }

/** Places on a grid with neighbours at unlike distances; counts that look random and are always the same. */
function made({ across = 5, most = 9, periods = 12, ...more }: Made, options: ScanOptions = {}): Prepared {
  const places = Array.from({ length: across ** 2 }, (_, i) => ({
    id: `p${i}`,
    first: (i % across) + Math.sin(i) / 9,
    second: Math.floor(i / across) + Math.cos(3 * i) / 9,
  }))
  const count = (i: number, upTo: number) =>
    Math.floor((Math.abs(Math.sin(i * 12.9898) * 43_758.5453) % 1) * (upTo + 1))
  const cases = Uint32Array.from({ length: places.length * periods }, (_, i) => count(i, most))
  const basis = Float64Array.from({ length: cases.length }, (_, i) => 1 + count(i + 7777, 3 * most))
  const input = {
    model: 'permutation',
    type: 'prospective',
    coordinates: 'plane',
    places,
    periods,
    cases,
    ...more,
  } as const
  return prepare(input.model === 'permutation' ? input : { ...input, basis }, options)
}

/** Holds some lanes of a batch to the twin, for several levels: a level only decides which lanes are found at once. */
function holdToTwin(prepared: Prepared, shown = [0, 1, 11, 27]) {
  const lanes = openLanes(prepared, module)
  lanes.draw(5, 3)
  const twin = shown.map((lane) => strongestCylinder(prepared, lanes.countsOf(lane)).llr)
  for (const level of [0, 0.7, 2.5, 4]) {
    const best = Array.from(lanes.scan(level))
    for (const [i, lane] of shown.entries()) expect(best[lane]).toBeCloseTo(Math.max(level, twin[i]!), 9)
  }
  return { lanes, twin }
}

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((all, each) => all + each, 0)

describe('every lane has the strongest cylinder of its counts', () => {
  test.each<[string, Made, ScanOptions]>([
    ['permutation, the windows that reach the last period', {}, {}],
    ['permutation, every window, none over a gap in the data', { type: 'retrospective', breaks: [4, 9] }, {}],
    ['permutation, windows as long as the whole', { type: 'retrospective' }, { maxTime: 1 }],
    ['permutation, at least 12 cases', { most: 3 }, { minCases: 12 }],
    ['permutation, rare cases', { most: 1 }, { minCases: 1 }],
    ['permutation, small circles', {}, { maxRadius: 1.5, maxWindow: 2 }],
    ['Poisson, every window', { model: 'poisson', type: 'retrospective' }, {}],
    ['Poisson, the last windows', { model: 'poisson' }, {}],
    ['Poisson, the whole time', { model: 'poisson', type: 'spatial' }, {}],
    ['Bernoulli, the whole time', { model: 'bernoulli', type: 'spatial' }, {}],
    ['Bernoulli, every window', { model: 'bernoulli', type: 'retrospective', most: 4 }, {}],
    ['many cases a place, in runs of circles', { across: 9, most: 200, periods: 20 }, {}],
    ['one period', { model: 'poisson', periods: 1 }, { maxTime: 1 }],
  ])('%s', (_, asked, options) => {
    const { twin } = holdToTwin(made(asked, options))
    expect(Math.max(...twin)).toBeGreaterThan(0)
  })

  test('where a circle holds more than 65,535 cases', () => {
    const prepared = made({ most: 3000, across: 4, periods: 10 })
    const { lanes } = holdToTwin(prepared)
    expect(lanes.count).toBe(28)
    const poisson = holdToTwin(made({ model: 'poisson', type: 'retrospective', most: 3000, across: 4, periods: 6 }))
    expect(poisson.lanes.count).toBe(28)
  })

  test('where all cases fall in one place and period nothing can be shuffled, and nothing stands out', () => {
    const cases = new Uint32Array(25 * 12)
    cases[3 * 12 + 11] = 40
    const { lanes, twin } = holdToTwin(made({ cases }))
    expect(sum(lanes.countsOf(0))).toBe(40)
    expect(twin).toEqual([0, 0, 0, 0])
  })

  test('whatever the counts', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 9 * 6, maxLength: 9 * 6 })
    const model = fc.constantFrom('permutation' as const, 'poisson' as const, 'bernoulli' as const)
    fc.assert(
      fc.property(counts, model, fc.integer({ min: 1, max: 6 }), (cases, kind, minCases) => {
        fc.pre(sum(cases) > 0)
        const asked = {
          across: 3,
          periods: 6,
          model: kind,
          cases: Uint32Array.from(cases),
          type: 'retrospective',
        } as const
        holdToTwin(made(asked, { minCases }), [0, 13])
      }),
      { numRuns: 40, seed: 1 },
    )
  })
})

describe('shuffles keep what must be kept', () => {
  test('permutation: the totals of each place and of each period', () => {
    const prepared = made({ type: 'retrospective', periods: 6 }, { maxTime: 1 })
    const lanes = openLanes(prepared, module)
    lanes.draw(1, 0)
    for (const lane of [0, 30, 55]) {
      const counts = lanes.countsOf(lane)
      expect(counts).not.toEqual(prepared.cases)
      for (let place = 0; place < 25; place++)
        expect(sum(counts.subarray(place * 6, place * 6 + 6))).toBe(
          sum(prepared.cases.subarray(place * 6, place * 6 + 6)),
        )
      for (let t = 0; t < 6; t++)
        expect(sum(counts.filter((_, cell) => cell % 6 === t))).toBe(
          sum(prepared.cases.filter((_, cell) => cell % 6 === t)),
        )
    }
  })

  test('permutation by stratum: each stratum stays at its places and in its periods', () => {
    const young = Uint32Array.from({ length: 25 * 12 }, (_, cell) => (cell % 12 < 6 ? (cell * 7) % 5 : 0))
    const old = Uint32Array.from({ length: 25 * 12 }, (_, cell) => (cell % 12 < 6 ? 0 : (cell * 5) % 4))
    const cases = young.map((count, cell) => count + old[cell]!)
    const { lanes } = holdToTwin(made({ type: 'retrospective', cases, strata: [young, old] }, { maxTime: 1 }))
    const counts = lanes.countsOf(9)
    for (let place = 0; place < 25; place++)
      expect(sum(counts.subarray(place * 12, place * 12 + 6))).toBe(sum(young.subarray(place * 12, place * 12 + 12)))
  })

  test('Poisson: the number of cases. Bernoulli: besides, no more cases in a cell than points', () => {
    const poisson = openLanes(made({ model: 'poisson', type: 'spatial' }), module)
    poisson.draw(1, 0)
    const { total } = made({})
    for (const lane of [0, 55]) expect(sum(poisson.countsOf(lane))).toBe(total)
    const prepared = made({ model: 'bernoulli', type: 'spatial' })
    const bernoulli = openLanes(prepared, module)
    bernoulli.draw(1, 0)
    for (const lane of [0, 55]) {
      expect(sum(bernoulli.countsOf(lane))).toBe(total)
      expect(bernoulli.countsOf(lane).every((count, cell) => count <= prepared.basis[cell]!)).toBe(true)
    }
  })

  test('the same stream gives the same counts, another stream and another lane others', () => {
    const lanes = openLanes(made({}), module)
    const drawn = (seed: number, stream: number) => {
      lanes.draw(seed, stream)
      return lanes.countsOf(0)
    }
    const first = drawn(7, 2)
    expect(lanes.countsOf(1)).not.toEqual(first)
    expect(drawn(7, 3)).not.toEqual(first)
    expect(drawn(8, 2)).not.toEqual(first)
    expect(drawn(7 + 2 ** 32, 2)).not.toEqual(first)
    expect(drawn(7, 2)).toEqual(first)
  })
})
