import { expect, test } from 'vitest'
import { cutRing, landOfTheBritishIsles } from './land.ts'
import { LAND_BOX } from './land-box.ts'

type Point = [number, number]
const square = (west: number, south: number, east: number, north: number): Point[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

/** Twice the area, by the shoelace formula. */
const doubleArea = (ring: Point[]) =>
  Math.abs(ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0] * y - x * ring[i]![1], 0))

test('a ring that reaches over the box is cut at its sides and closed', () => {
  const cut = cutRing(square(0, 0, 4, 4), [1, 1, 9, 3])
  expect(doubleArea(cut)).toBe(2 * (3 * 2))
  expect(cut.at(0)).toEqual(cut.at(-1))
})

test('a ring inside stays whole, and one outside goes', () => {
  expect(doubleArea(cutRing(square(2, 2, 3, 3), [0, 0, 9, 9]))).toBe(2)
  expect(cutRing(square(10, 10, 11, 11), [0, 0, 9, 9])).toEqual([])
})

const land = landOfTheBritishIsles()

/** Even-odd rule over all rings. */
function isLand([x, y]: Point): boolean {
  let inside = false
  for (const rings of land.coordinates)
    for (const ring of rings)
      for (const [i, [x2, y2]] of ring.slice(1).entries()) {
        const [x1, y1] = ring[i]!
        if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside
      }
  return inside
}

test('Wrexham, Chester and Dublin are on land; the Irish Sea, Liverpool Bay and the Bristol Channel are not', () => {
  const places: [string, Point, boolean][] = [
    ['Wrexham', [-3.0, 53.05], true],
    ['Chester', [-2.89, 53.19], true],
    ['Llangefni', [-4.31, 53.26], true],
    ['Dublin', [-6.35, 53.35], true],
    ['Irish Sea', [-5.0, 53.7], false],
    ['Liverpool Bay', [-3.4, 53.5], false],
    ['Bristol Channel', [-4.5, 51.3], false],
  ]
  for (const [name, at, land] of places) expect([name, isLand(at)]).toEqual([name, land])
})

test('the land stays in its box and is small enough to send', () => {
  const text = JSON.stringify(land)
  const points = land.coordinates.flat(2)
  expect(points.every(([x, y]) => x >= LAND_BOX[0] && x <= LAND_BOX[2] && y >= LAND_BOX[1] && y <= LAND_BOX[3])).toBe(
    true,
  )
  expect(points.length).toBeGreaterThan(5000)
  expect(text.length).toBeLessThan(300_000)
})
