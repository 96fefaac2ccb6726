import fc from 'fast-check'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { expect, test } from 'vitest'
import { circleOutline } from './circle-outline.ts'
import { distanceOf, EARTH_RADIUS, neighbourFinder } from './neighbours.ts'

const ringsOf = (outline: Polygon | MultiPolygon): Position[][] =>
  outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat()

const kilometres = (latitude: number, longitude: number, [east, north]: Position) => {
  const places = [
    { id: 'centre', first: latitude, second: longitude },
    { id: 'corner', first: north!, second: east! },
  ]
  return distanceOf('sphere', neighbourFinder('sphere', places)(0).squares[1]!)
}

/** Twice the area in degrees; above 0 for a ring that runs counter-clockwise. */
const turning = (ring: Position[]) =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0)

test('at the equator one degree of radius reaches one degree north and one east', () => {
  const [ring] = ringsOf(circleOutline(0, 10, (Math.PI / 180) * EARTH_RADIUS))
  expect(Math.max(...ring!.map(([, north]) => north!))).toBeCloseTo(1, 9)
  expect(Math.max(...ring!.map(([east]) => east!))).toBeCloseTo(11, 9)
})

test('rings are closed, counter-clockwise and within the map; away from cuts every corner lies on the circle', () => {
  const radius = fc.double({ min: 0.1, max: 3000, noNaN: true })
  const latitude = fc.double({ min: -90, max: 90, noNaN: true })
  const longitude = fc.double({ min: -180, max: 180, noNaN: true })
  fc.assert(
    fc.property(latitude, longitude, radius, (north, east, km) => {
      for (const ring of ringsOf(circleOutline(north, east, km))) {
        expect(ring.at(-1)).toEqual(ring[0])
        expect(turning(ring)).toBeGreaterThan(0)
        for (const corner of ring) {
          expect(Math.abs(corner[0]!)).toBeLessThanOrEqual(180)
          expect(Math.abs(corner[1]!)).toBeLessThanOrEqual(90)
          if (Math.abs(corner[0]!) < 180) expect(kilometres(north, east, corner)).toBeCloseTo(km, 5)
        }
      }
    }),
  )
})

test('over the antimeridian the circle is cut in two', () => {
  const outline = circleOutline(0, 179.9, 100)
  expect(outline.type).toBe('MultiPolygon')
  const sides = ringsOf(outline).map((ring) => Math.sign(ring.find(([east]) => Math.abs(east!) < 180)![0]!))
  expect(sides.sort()).toEqual([-1, 1])
})

test('over a pole it is a band around the whole map up to the pole', () => {
  for (const pole of [90, -90]) {
    const [ring] = ringsOf(circleOutline(pole * 0.99, 20, 500))
    expect(
      ring!
        .slice(1)
        .filter(([, north]) => north === pole)
        .map(([east]) => east!)
        .sort((a, b) => a - b),
    ).toEqual([-180, 180])
  }
})

test('no radius, or one as large as a quarter of the Earth, has no outline', () => {
  expect(() => circleOutline(0, 0, 0)).toThrow('a radius of 0 km')
  expect(() => circleOutline(0, 0, 11_000)).toThrow('a radius of 11000 km')
})
