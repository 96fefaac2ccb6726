import { expect, test } from 'vitest'
import { type AreaSeries, standingHotSpots } from './hot-spot-rules.ts'

/** A square town of 8 by 8 areas, half a kilometre apart, and a hamlet 30 km away; six months. */
const areas = [
  ...Array.from({ length: 64 }, (_, i) => ({
    lsoaCode: `W${String(i).padStart(2, '0')}`,
    longitudeE6: -3_500_000 + (i % 8) * 7_500,
    latitudeE6: 53_300_000 + Math.floor(i / 8) * 4_500,
  })),
  { lsoaCode: 'Whamlet', longitudeE6: -3_000_000, latitudeE6: 53_300_000 },
]
const months = ['2023-11', '2023-12', '2024-01', '2024-02', '2024-03', '2024-04']
const town = (more: (area: number, month: number) => number, held = months): AreaSeries => ({
  areas,
  months: held,
  breaks: [],
  counts: areas.flatMap((_, area) => held.map((_, month) => 2 + ((area * 7 + month * 5) % 3) + more(area, month))),
})
const centre = [18, 19, 26, 27]

test('the town centre that is busy every month is a persistent hot spot, with its own events', () => {
  const found = standingHotSpots(town((area) => (centre.includes(area) ? 25 : 0)))!
  const middle = found.find(({ lsoaCode }) => lsoaCode === 'W18')!
  expect(middle).toMatchObject({ kind: 'persistent', monthsHot: 6, hotIn: months })
  expect(middle.events).toBe(months.reduce((sum, _, month) => sum + 27 + ((18 * 7 + month * 5) % 3), 0))
  expect(found.some(({ lsoaCode }) => lsoaCode === 'Whamlet')).toBe(false)
})

test('one that is busy in the last month only is new', () => {
  const found = standingHotSpots(town((area, month) => (centre.includes(area) && month === 5 ? 25 : 0)))!
  expect(found.find(({ lsoaCode }) => lsoaCode === 'W18')).toMatchObject({
    kind: 'new',
    monthsHot: 1,
    hotIn: ['2024-04'],
  })
})

test('a town where nothing stands out has none, which is not the same as too few months to tell', () => {
  expect(standingHotSpots(town(() => 0))).toEqual([])
  expect(standingHotSpots(town(() => 0, months.slice(0, 4)))).toBe(null)
})

test('the longest hot come first', () => {
  const found = standingHotSpots(town((area, month) => (centre.includes(area) || (area > 55 && month > 3) ? 25 : 0)))!
  const hot = found.map(({ monthsHot }) => monthsHot)
  expect(hot).toEqual(hot.toSorted((a, b) => b - a))
})
