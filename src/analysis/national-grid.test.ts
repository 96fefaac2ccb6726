import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromNationalGrid, gridToAiry } from './national-grid.ts'

const degrees = (d: number, m: number, s: number) => d + m / 60 + s / 3600

test('the worked example of the Ordnance Survey guide comes out to a hundredth of a second', () => {
  const [longitude, latitude] = gridToAiry(651_409.903, 313_177.27)
  expect(latitude).toBeCloseTo(degrees(52, 39, 27.2531), 6)
  expect(longitude).toBeCloseTo(degrees(1, 43, 4.5177), 6)
})

test('the Airy transit circle at Greenwich lies at its known WGS84 place to within 10 metres', () => {
  // TQ 38878 77323, 51.477811 N, 0.001475 W.
  const [longitude, latitude] = fromNationalGrid(538_878, 177_323)
  expect(Math.abs(latitude - 51.477811) * 111_000).toBeLessThan(10)
  expect(Math.abs(longitude + 0.001475) * 69_000).toBeLessThan(10)
})

test('going east raises the longitude, going north the latitude, everywhere on the grid', () => {
  const metres = fc.record({
    e: fc.integer({ min: 60_000, max: 650_000 }),
    n: fc.integer({ min: 10_000, max: 1_200_000 }),
  })
  fc.assert(
    fc.property(metres, ({ e, n }) => {
      const here = fromNationalGrid(e, n)
      expect(fromNationalGrid(e + 100, n)[0]).toBeGreaterThan(here[0])
      expect(fromNationalGrid(e, n + 100)[1]).toBeGreaterThan(here[1])
    }),
  )
})

test('a coordinate that is not a number is refused by name', () => {
  expect(() => fromNationalGrid(Number.NaN, 1)).toThrow(RangeError)
})
