import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addUp } from './cells.ts'
import { geoJsonOf } from './geo-json.ts'
import { boxOf, lengthText, metresBetween, ringAround, scaleBar } from './geometry.ts'
import { placeLabels, type Wanted } from './labels.ts'
import type { MapCell, MapCircle } from './map-view.ts'
import { withGaps } from './months.ts'
import { openingOf, wholeOf } from './opening.ts'
import { wrapWords } from './picture.ts'
import { classEdges, classOf, countIn } from './shades.ts'

const cell = (given: Partial<MapCell> = {}): MapCell => ({
  code: 'W01000394',
  name: 'Wrexham 001A',
  longitude: -3,
  latitude: 53,
  counts: [3, null, 4],
  ...given,
})
const circle = (given: Partial<MapCircle> = {}): MapCircle => ({
  id: 's',
  reference: 'SIG-0118',
  title: 'Vehicle crime',
  href: '/radar/s',
  longitude: -3.49,
  latitude: 53.32,
  radiusM: 1100,
  members: ['W01000394'],
  look: 'plain',
  ...given,
})

test('every point of a circle is as far from its centre as its radius says', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -11, max: 4, noNaN: true }),
      fc.double({ min: 49, max: 61, noNaN: true }),
      fc.double({ min: 1, max: 60_000, noNaN: true }),
      (longitude, latitude, radiusM) =>
        ringAround([longitude, latitude], radiusM).every(
          (point) => Math.abs(metresBetween([longitude, latitude], point) - radiusM) < 0.01,
        ),
    ),
  )
})

test('from Rhyl to Wrexham is 45 km', () => {
  // Published centres 53.3191 N 3.4916 W and 53.0466 N 2.9913 W: 30.3 km south and 33.3 km east, √(30.3² + 33.3²) = 45.0.
  expect(metresBetween([-3.4916, 53.3191], [-2.9913, 53.0466]) / 1000).toBeCloseTo(45.0, 0)
})

test('the map opens on all cells and all of every circle', () => {
  const box = boxOf(
    [cell({ longitude: -4, latitude: 53.1 })],
    [circle({ longitude: -3, latitude: 53, radiusM: 10_000 })],
  )!
  expect(box[0]).toBe(-4)
  expect(box[1]).toBeCloseTo(53 - 0.0899, 3)
  expect(box[3]).toBe(53.1)
  expect(boxOf([], [])).toBeNull()
})

test('a scale bar is a round length that fits', () => {
  expect(scaleBar(120, 100)).toEqual({ metres: 10_000, pixels: 10_000 / 120 })
  expect(scaleBar(9, 100).metres).toBe(500)
  expect([lengthText(10_000), lengthText(500)]).toEqual(['10 km', '500 m'])
})

test('the months between two runs are one gap, also over the end of a year', () => {
  expect(withGaps(['2018-11', '2018-12', '2024-01', '2024-03'])).toEqual([
    { from: '2018-11', to: '2018-11', at: 0 },
    { from: '2018-12', to: '2018-12', at: 1 },
    { from: '2019-01', to: '2023-12', at: null },
    { from: '2024-01', to: '2024-01', at: 2 },
    { from: '2024-02', to: '2024-02', at: null },
    { from: '2024-03', to: '2024-03', at: 3 },
  ])
  expect(withGaps([])).toEqual([])
})

test('a month of which nothing was received is not a count of zero', () => {
  expect(countIn(cell(), 1)).toBeNull()
  expect(countIn(cell(), null)).toBe(7)
  expect(countIn(cell({ counts: [null, null] }), null)).toBeNull()
  expect(classOf(null, [1, 3])).toBe(-1)
  expect(classOf(0, [1, 3])).toBe(0)
})

test('a count is at least the lowest of its class and under the lowest of the next', () => {
  expect(classEdges([1, 1, 2, 3, 5, 8, 13, 21, null, 0])).toEqual([1, 2, 5, 13])
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 500 })), (counts) => {
      const edges = classEdges(counts)
      return counts.every((count) => {
        const at = classOf(count, edges)
        return (at === 0 ? count === 0 : count >= edges[at - 1]!) && (at === edges.length || count < edges[at]!)
      })
    }),
  )
})

const wanted = (given: Partial<Wanted>): Wanted => ({
  id: 'a',
  x: 100,
  y: 100,
  width: 40,
  height: 16,
  away: 10,
  mustShow: true,
  ...given,
})

test('a signal stands north-east of its circle, and the next one gives way to it', () => {
  const [first, second] = placeLabels([wanted({}), wanted({ id: 'b', x: 104 })], 400, 400)
  expect(first!.left).toBeGreaterThan(100)
  expect(first!.top).toBeLessThan(100)
  expect(second!.left).toBeLessThan(100)
})

test('no town covers a signal or another town; a signal is never left out', () => {
  const some = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }), mustShow: fc.boolean() }),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(some, (points) => {
      const all = points.map((point, i) => wanted({ ...point, id: String(i) }))
      const ordered = [...all.filter((each) => each.mustShow), ...all.filter((each) => !each.mustShow)]
      const placed = placeLabels(ordered, 400, 300)
      const towns = placed.filter(({ leader }) => leader === null)
      const clear = towns.every((town) =>
        placed.every(
          (other) => other === town || Math.abs(other.left - town.left) >= 40 || Math.abs(other.top - town.top) >= 16,
        ),
      )
      return clear && placed.length - towns.length === all.filter((each) => each.mustShow).length
    }),
  )
})

test('the data carries its marking in the file and on every feature, and gaps as null', () => {
  const text = geoJsonOf({
    title: 'Radar',
    marking: 'OFFICIAL-SENSITIVE',
    recipient: 'ROCU',
    madeOn: '2026-03-02',
    attribution: ['Natural Earth'],
    months: ['2024-01', '2024-02', '2024-03'],
    cells: [cell()],
    circles: [circle()],
  })
  const data = JSON.parse(text)
  expect(data).toMatchObject({
    type: 'FeatureCollection',
    marking: 'OFFICIAL-SENSITIVE',
    attribution: ['Natural Earth'],
  })
  expect(data.features.map((each: { properties: { marking: string } }) => each.properties.marking)).toEqual([
    'OFFICIAL-SENSITIVE',
    'OFFICIAL-SENSITIVE',
  ])
  expect(data.features[1].properties.counts).toEqual({ '2024-01': 3, '2024-02': null, '2024-03': 4 })
  const ring = data.features[0].geometry.coordinates[0] as [number, number][]
  const turn = ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0)
  expect(turn, 'outer rings run anticlockwise (RFC 7946)').toBeGreaterThan(0)
})

test('a hexagon counts what its areas count, and a month is missing only where all of them miss it', () => {
  expect(addUp([cell({ counts: [3, null, 4] }), cell({ counts: [2, null, null] })])).toEqual([5, null, 4])
  expect(addUp([])).toEqual([])
})

test('words under a picture go on to the next line where they do not fit, and none is lost', () => {
  expect(wrapWords('Contains OS data © Crown copyright', (line) => line.length <= 12)).toEqual([
    'Contains OS',
    'data © Crown',
    'copyright',
  ])
})

test('a map of one signal opens on it, of several on everything', () => {
  const far = cell({ longitude: -5, latitude: 51 })
  const one = { cells: [far], circles: [circle()] }
  const [west, , east] = openingOf(one)
  expect(west).toBeGreaterThan(-4)
  expect(west).toBeLessThan(-3.49)
  expect(east).toBeLessThan(-3)
  const two = { ...one, circles: [circle(), circle({ id: 't' })] }
  expect(openingOf(two)).toEqual(wholeOf(two))
  expect(wholeOf(one)[0]).toBe(-5)
  expect(openingOf({ cells: [], circles: [] })[0]).toBeLessThan(-5)
})
