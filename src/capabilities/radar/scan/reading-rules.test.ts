import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AreaMonthCount, monthsBetween } from '../../crime/index.ts'
import { areasWithoutHistory } from './history-rules.ts'
import { firstNearMonth, monthRuns, readingOf } from './reading-rules.ts'
import { longestWindow } from './settings.ts'

const count = (lsoaCode: string, month: string, events = 10, crimeType = 'Burglary'): AreaMonthCount => ({
  lsoaCode,
  month,
  events,
  crimeType,
})
const centre = (lsoaCode: string) => ({ lsoaCode, longitudeE6: -3_800_000, latitudeE6: 53_200_000 })
const centres = ['a', 'b'].map(centre)

test('months without a gap are one stretch, also over a new year', () => {
  expect(monthRuns(['2018-11', '2018-12', '2019-01', '2024-01'])).toEqual([
    { from: '2018-11', to: '2019-01', months: 3 },
    { from: '2024-01', to: '2024-01', months: 1 },
  ])
})

test('months that are missing are named, and no window spans them', () => {
  const months = ['2024-01', '2024-02', '2024-05']
  const { coverage, breaks } = readingOf(
    months,
    months.flatMap((month) => [count('a', month), count('b', month)]),
    centres,
  )
  expect(coverage.monthsMissing).toEqual(['2024-03', '2024-04'])
  expect(breaks).toEqual([2])
})

test('an area that appears after a gap is not read: its code may be of another census', () => {
  const months = ['2019-01', '2019-02', '2024-01']
  const counts = [...months.flatMap((month) => [count('a', month), count('b', month)]), count('c', '2024-01', 7)]
  const { areas, coverage, types } = readingOf(months, counts, [...centres, centre('c')])
  expect(areas.map(({ lsoaCode }) => lsoaCode)).toEqual(['a', 'b'])
  expect(coverage).toMatchObject({ areas: 2, areasNotInEveryRun: 1, eventsNotRead: 7 })
  expect(types[0]!.unplaced).toEqual([0, 0, 7])
})

test('an area that no earlier month has, and one that the last months no longer have, is not read and is said', () => {
  const months = monthsBetween('2023-12', '2024-12')
  const steady = months.flatMap((month) => [count('a', month), count('b', month)])
  const old = months.slice(0, -1).map((month) => count('old', month))
  const renewed = [count('new', '2024-12', 6), count('new', '2024-12', 4, 'Robbery')]
  const { areas, coverage, types } = readingOf(
    months,
    [...steady, ...old, ...renewed],
    [...centres, centre('new'), centre('old')],
  )
  expect(areas.map(({ lsoaCode }) => lsoaCode)).toEqual(['a', 'b'])
  expect(coverage).toMatchObject({ areasNew: [{ month: '2024-12', areas: 1 }], areasEnded: 1, eventsNotRead: 130 })
  expect(types[0]!.unplaced).toEqual([...Array(12).fill(10), 6])
})

describe('a history is', () => {
  const months = monthsBetween('2023-12', '2024-12')
  const at = (...of: number[]) => of.map((i) => count('x', months.at(i)!, 1))
  test.each([
    ['had by an area with events in all months', at(...months.keys()), undefined],
    ['had by one with an event at the start and many at the end', [...at(0), count('x', '2024-12', 40)], undefined],
    ['had by one with one event, of the last month', at(-1), undefined],
    ['had by one with a few events here and there', at(3, 7, 9), undefined],
    ['not had by one whose ten events are all of the last month', [count('x', '2024-12', 10)], { since: '2024-12' }],
    [
      'not had by one that began two months ago',
      [count('x', '2024-11', 5), count('x', '2024-12', 5)],
      { since: '2024-11' },
    ],
    [
      'not had by one that began in the middle',
      at(6, 7, 8, 9, 10, 11, 12, 12, 12, 12, 12, 12, 12),
      { since: '2024-06' },
    ],
    [
      'not to be told of one that fell silent a month ago',
      months.slice(0, -1).map((month) => count('x', month)),
      { ended: true },
    ],
    ['no matter of events without a code', [count('', '2024-12', 99)], undefined],
  ])('%s', (_, counts, answer) => {
    const found = areasWithoutHistory(months, counts)
    expect(found.get('x')).toEqual(answer)
  })
})

test('a gap is long when more than a season is missing; the months since are those near', () => {
  const nearOf = (months: string[]) => months[firstNearMonth(months)]
  expect(nearOf(['2024-01', '2024-05', '2024-06'])).toBe('2024-01')
  expect(nearOf(['2024-01', '2024-06', '2024-08'])).toBe('2024-06')
  expect(nearOf(['2018-10', '2018-11', '2024-01'])).toBe('2024-01')
  expect(nearOf([])).toBe(undefined)
})

test('events without an area, and areas of which no event has a point, are counted as not read', () => {
  const months = ['2024-01', '2024-02']
  const counts = [
    ...months.flatMap((month) => [count('a', month), count('b', month)]),
    count('', '2024-01', 3),
    count('nowhere', '2024-02', 4),
  ]
  const { coverage, types } = readingOf(months, counts, centres)
  expect(coverage).toMatchObject({ events: 47, eventsWithoutArea: 3, areasWithoutPlace: 1, eventsNotRead: 7 })
  expect(types[0]).toMatchObject({ total: 40, unplaced: [3, 4] })
})

test('a type with too few events, and a single month, are not scanned and are said not to be', () => {
  const months = ['2024-01', '2024-02']
  const counts = [
    ...months.flatMap((month) => [count('a', month), count('b', month)]),
    count('a', '2024-01', 2, 'Robbery'),
  ]
  expect(readingOf(months, counts, centres).coverage.typesNotScanned).toEqual(['Robbery'])
  const single = readingOf(['2024-01'], [count('a', '2024-01', 99), count('b', '2024-01')], centres)
  expect([single.types, single.coverage.typesNotScanned]).toEqual([[], ['Burglary']])
})

test('the longest window is half of the latest stretch of months, at least one and at most a season', () => {
  expect([1, 2, 4, 5, 6, 36].map(longestWindow)).toEqual([1, 1, 2, 2, 3, 3])
})

test('no event is lost: those read and those not read are all there are', () => {
  const months = ['2024-01', '2024-02', '2024-04']
  const someCount = fc.record({
    lsoaCode: fc.constantFrom('a', 'b', 'c', ''),
    month: fc.constantFrom(...months),
    crimeType: fc.constantFrom('Burglary', 'Robbery'),
    events: fc.integer({ min: 1, max: 50 }),
  })
  const unique = { selector: (each: AreaMonthCount) => `${each.lsoaCode} ${each.month} ${each.crimeType}` }
  fc.assert(
    fc.property(fc.uniqueArray(someCount, unique), (counts) => {
      const { coverage } = readingOf(months, counts, centres)
      const read = coverage.types.reduce((sum, { events }) => sum + events, 0)
      expect(read + coverage.eventsNotRead).toBe(counts.reduce((sum, { events }) => sum + events, 0))
    }),
  )
})
