import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceOf, EARTH_RADIUS, neighbourFinder } from './neighbours.ts'
import type { Place, ScanInput } from './problem.ts'
import { prepare } from './zones.ts'

const place = (id: string, first: number, second: number): Place => ({ id, first, second })
const onLine = (...at: number[]): Place[] => at.map((x, i) => place('ABCDEFGH'[i]!, x, 0))

const permutation = (places: Place[], periods: number, cases: number[], more: Partial<ScanInput> = {}): ScanInput => ({
  model: 'permutation',
  type: 'prospective',
  coordinates: 'plane',
  places,
  periods,
  cases: Uint32Array.from(cases),
  ...more,
})

/** Members of each zone by name, one string a zone: "A", "AB" and so on. */
function zonesOf(input: ScanInput, options = {}): string[] {
  const { neighbours, offsets } = prepare(input, options)
  return input.places.flatMap((_, centre) => {
    const own = [...neighbours.subarray(offsets[centre], offsets[centre + 1])].map((each) => input.places[each]!.id)
    return own.map((_, size) => own.slice(0, size + 1).join(''))
  })
}

function windowsOf(input: ScanInput, options = {}): string[] {
  const { windowFrom, windowTo } = prepare(input, options)
  return Array.from(windowFrom, (from, w) => `${from}-${windowTo[w]}`)
}

test('circles grow over the nearest places until they would hold more than half of the cases', () => {
  // 4 places with 2 cases each, at 0, 1, 3, 7: half of 8 is 4, so two places fit.
  const input = permutation(onLine(0, 1, 3, 7), 2, [1, 1, 1, 1, 1, 1, 1, 1])
  expect(zonesOf(input)).toEqual(['A', 'AB', 'B', 'BA', 'C', 'CB', 'D', 'DC'])
})

test('a place without cases is a member, and a circle may grow over it', () => {
  const input = permutation(onLine(0, 1, 3, 7), 2, [1, 0, 0, 0, 1, 1, 2, 1])
  expect(zonesOf(input).slice(0, 3)).toEqual(['A', 'AB', 'ABC']) // 1, 1 and 3 of 6 cases
})

test('places equally far keep the order in which they were given', () => {
  const input = permutation(
    [place('M', 0, 0), place('E', 1, 0), place('N', 0, 1), place('W', -1, 0)],
    2,
    Array(8).fill(1),
  )
  expect(zonesOf(input, { maxSpace: 0.5 })[1]).toBe('ME')
})

test('no member lies beyond the largest radius, and one that lies on it is in', () => {
  const input = permutation(onLine(0, 3, 6.1, 20), 2, Array(8).fill(1))
  expect(zonesOf(input, { maxRadius: 3 })).toEqual(['A', 'AB', 'B', 'BA', 'C', 'D'])
})

test('the share of cases is counted without rounding faults: 0.29 of 100 is 29', () => {
  const input = permutation(onLine(0, 1, 2), 2, [29, 0, 1, 0, 70, 0])
  expect(zonesOf(input, { maxSpace: 0.29 })).toEqual(['A', 'B'])
})

test('the population over the whole time limits the circles of the Poisson model, cases and controls those of Bernoulli', () => {
  const input = permutation(onLine(0, 1, 2), 2, [9, 9, 0, 0, 0, 0])
  const basis = Float64Array.of(10, 10, 20, 20, 30, 30) // population 20, 40, 60 of 120: half is 60
  expect(zonesOf({ ...input, model: 'poisson', basis })).toEqual(['A', 'AB', 'B', 'BA', 'C'])
  const controls = Float64Array.of(0, 0, 9, 9, 0, 0) // points 18, 18, 0 of 36: half is 18
  expect(zonesOf({ ...input, model: 'bernoulli', basis: controls })).toEqual(['A', 'B', 'C', 'CB'])
})

test('prospective windows reach the last period, retrospective ones lie anywhere, none is longer than allowed', () => {
  const input = permutation(onLine(0, 1), 6, Array(12).fill(1))
  expect(windowsOf(input)).toEqual(['5-5', '4-5', '3-5'])
  expect(windowsOf(input, { maxWindow: 2 })).toEqual(['5-5', '4-5'])
  expect(windowsOf({ ...input, type: 'retrospective' }, { maxWindow: 2 })).toEqual(
    ['0-0', '1-1', '0-1', '2-2', '1-2', '3-3', '2-3', '4-4', '3-4', '5-5', '4-5'], // by last period, longer ones later
  )
})

test('a window never spans a gap', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 30 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 29 }), { maxLength: 6 }),
      fc.constantFrom('prospective' as const, 'retrospective' as const),
      (periods, gaps, type) => {
        const breaks = gaps.filter((gap) => gap < periods).sort((a, b) => a - b)
        const { windowFrom, windowTo } = prepare(
          permutation(onLine(0, 1), periods, Array(2 * periods).fill(1), { type, breaks }),
        )
        expect(windowFrom.length).toBeGreaterThan(0)
        for (const [w, from] of windowFrom.entries())
          expect(breaks.filter((gap) => from < gap && gap <= windowTo[w]!)).toEqual([])
      },
    ),
  )
})

test('a quarter of the way round the Earth is a quarter of its circumference, over a pole as over the equator', () => {
  const places = [place('gulf', 0, 0), place('pole', 90, 77), place('east', 0, 90)]
  const quarter = (Math.PI / 2) * EARTH_RADIUS
  const { squares } = neighbourFinder('sphere', places)(0)
  expect(distanceOf('sphere', squares[1]!)).toBeCloseTo(quarter, 6)
  expect(distanceOf('sphere', squares[2]!)).toBeCloseTo(quarter, 6)
})

test('the antimeridian parts no neighbours, and all longitudes of a pole are one point', () => {
  const places = [place('Fiji east', 0, 179.9), place('Hawaii', 0, -160), place('Fiji west', 0, -179.9)]
  const near = neighbourFinder('sphere', places)(0)
  expect([...near.order.slice(0, 3)]).toEqual([0, 2, 1])
  expect(distanceOf('sphere', near.squares[2]!)).toBeCloseTo((0.2 / 360) * 2 * Math.PI * EARTH_RADIUS, 9)
  const poles = neighbourFinder('sphere', [place('a', 90, 0), place('b', 90, 120), place('c', -90, 5)])(0)
  expect(distanceOf('sphere', poles.squares[1]!)).toBeLessThan(1e-9)
  expect(distanceOf('sphere', poles.squares[2]!)).toBeCloseTo(Math.PI * EARTH_RADIUS, 6)
})

test('the fast sort of neighbours gives the order of a plain one, ties and all', () => {
  const coordinate = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.double({ min: -80, max: 80, noNaN: true }))
  const places = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(places, fc.constantFrom('plane' as const, 'sphere' as const), (points, coordinates) => {
      const find = neighbourFinder(
        coordinates,
        points.map(([x, y], i) => place(String(i), x, y)),
      )
      for (const centre of points.keys()) {
        const { count, order, squares } = find(centre)
        const plain = [...points.keys()].sort(
          (a, b) => Number(b === centre) - Number(a === centre) || squares[a]! - squares[b]! || a - b,
        )
        expect([...order.subarray(0, count)]).toEqual(plain)
      }
    }),
  )
})

test('what cannot be scanned is refused with the place, the period and the value', () => {
  const good = permutation(onLine(0, 1), 2, [1, 1, 1, 1])
  const refused =
    (more: Partial<ScanInput>, options = {}) =>
    () =>
      prepare({ ...good, ...more }, options)
  expect(refused({ places: [] })).toThrow('there are no places')
  expect(refused({ places: [place('A', 0, 0), place('A', 1, 1)] })).toThrow('place A is there twice')
  expect(refused({ places: [place('A', Number.NaN, 0), place('B', 1, 1)] })).toThrow('place A has no coordinates')
  expect(refused({ coordinates: 'sphere', places: [place('A', 91, 0), place('B', 1, 1)] })).toThrow('latitude 91')
  expect(refused({ cases: Uint32Array.of(1, 2, 3) })).toThrow('3 counts for 4 places and periods')
  expect(refused({ periods: 0, cases: Uint32Array.of() })).toThrow('0 is no number of periods')
  expect(refused({ model: 'poisson' })).toThrow('needs a population')
  expect(refused({ model: 'bernoulli' })).toThrow('needs controls')
  expect(refused({ type: 'spatial' })).toThrow('it has no spatial type')
  expect(refused({ breaks: [2] })).toThrow('break 2')
  expect(refused({}, { maxSpace: 50 })).toThrow('maxSpace is 50: it must be above 0 and at most 0.5')
  expect(refused({}, { minCases: 1.5 })).toThrow('minCases is 1.5')
  const basis = Float64Array.of(1, -2, 3, 4)
  expect(refused({ model: 'poisson', basis })).toThrow('the basis of place A, period 1 is -2')
  expect(refused({ model: 'poisson', basis: Float64Array.of(1, 0, 3, 4) })).toThrow('1 cases where none is expected')
  expect(refused({ model: 'bernoulli', basis: Float64Array.of(1, 0.5, 3, 4) })).toThrow('0.5 controls')
  expect(refused({ strata: [Uint32Array.of(1, 1, 1, 0)] })).toThrow('the strata of cell 3 add up to 0, its cases are 1')
})

test('one period leaves no window that could be compared, which is said', () => {
  expect(() => prepare(permutation(onLine(0, 1), 1, [3, 4]))).toThrow('maxTime 0.5 of 1 periods leaves no window')
})
