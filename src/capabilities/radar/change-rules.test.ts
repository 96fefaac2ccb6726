import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { latestPeriod } from '../../analysis/change/latest-period.ts'
import { keepByFalseDiscoveryRate } from '../../analysis/false-alarms.ts'
import { addMonths } from '../crime/index.ts'
import { type ChangeAnswer, type ChangeInput, changeAnswers } from './change-rules.ts'

/** Six areas; each month every area has its usual number, a little up and down. */
const usual = [40, 60, 80, 30, 50, 70]
const wobble = [0, 3, -2, 4, -3, 1, 2, -4, 1, -1, 2, -2, 3]
const months = (from: string, count: number) => Array.from({ length: count }, (_, i) => addMonths(from, i))
const force = (held: string[], level: (month: string) => number): ChangeInput => ({
  months: held,
  series: usual.map((each, area) => ({
    areaId: `area ${area}`,
    crimeType: 'Burglary',
    counts: held.map((month, i) => Math.round(each * level(month)) + wobble[(area * 5 + i * 3) % wobble.length]!),
  })),
})
const withCounts = (
  input: ChangeInput,
  area: number,
  change: (count: number, month: number) => number,
): ChangeInput => ({
  ...input,
  series: input.series.map((each, i) => (i === area ? { ...each, counts: Array.from(each.counts, change) } : each)),
})

const compared = (answers: ChangeAnswer[]) => answers.filter((each) => each.answer === 'compared')
/** What a list at a false discovery rate of 5 % would show. */
const listed = (answers: ChangeAnswer[]) => {
  const all = compared(answers)
  const kept = keepByFalseDiscoveryRate(
    all.map(({ probability }) => probability),
    0.05,
  )
  return all.filter((_, i) => kept[i]!.kept)
}
const all = (input: ChangeInput) => [...changeAnswers(input, 'rise'), ...changeAnswers(input, 'fall')]

const before = months('2018-10', 5)
const after = months('2024-01', 4)

describe('a force that records a third less after a gap of years', () => {
  const level = (month: string) => (month < '2020' ? 1 : 0.68)

  test.each([1, 2, 3, 4])('shows no change in its month %i after the gap', (held) => {
    const input = force([...before, ...after.slice(0, held)], level)
    expect(compared(all(input)).length).toBeGreaterThanOrEqual(usual.length)
    expect(listed(all(input))).toEqual([])
  })

  test('would show one, were the gap overlooked', () => {
    const overlooked = force(months('2018-10', 6), (month) => (month < '2019-03' ? 1 : 0.68))
    for (const { counts } of overlooked.series)
      expect(latestPeriod({ counts: Array.from(counts) })).toMatchObject({ answer: 'compared' })
    const whole = overlooked.months.map((_, i) => overlooked.series.reduce((sum, { counts }) => sum + counts[i]!, 0))
    expect(latestPeriod({ counts: whole })).toMatchObject({ atMost: expect.toSatisfy((p: number) => p < 0.001) })
  })

  test('still shows an area that rises within the months after it', () => {
    const input = withCounts(force([...before, ...after], level), 2, (count, i) => (i === 8 ? count + 60 : count))
    expect(listed(changeAnswers(input))).toMatchObject([
      {
        areaId: 'area 2',
        method: 'change',
        period: '2024-04',
        from: '2024-04',
        basis: 'shares',
        comparedWith: after.slice(0, 3),
      },
    ])
  })

  test('says of a single series that across the gap it cannot be told', () => {
    const { series } = force([...before, '2024-01'], level)
    const alone = changeAnswers({ months: [...before, '2024-01'], series: series.slice(0, 1) })
    expect(alone).toMatchObject([
      { method: 'change', answer: 'cannot tell', because: 'levels not comparable' },
      { method: 'cusum', answer: 'cannot tell', because: 'levels not comparable' },
    ])
  })
})

test('an area whose code came with another census is no rise from nothing', () => {
  const input = withCounts(
    force([...before, '2024-01'], () => 1),
    4,
    (count, i) => (i < 5 ? 0 : count),
  )
  expect(changeAnswers(input).filter(({ areaId }) => areaId === 'area 4')).toMatchObject([
    { answer: 'cannot tell', because: 'history too short' },
    { answer: 'cannot tell', because: 'history too short' },
  ])
  expect(listed(changeAnswers(input))).toEqual([])
  // nor is one that went with it a fall to nothing
  const gone = withCounts(
    force([...before, '2024-01'], () => 1),
    4,
    (count, i) => (i < 5 ? count : 0),
  )
  expect(changeAnswers(gone, 'fall').filter(({ areaId }) => areaId === 'area 4')).toMatchObject([
    { answer: 'cannot tell', because: 'latest period not covered' },
    { answer: 'cannot tell', because: 'latest period not covered' },
  ])
})

test('three months of history are needed: with fewer nothing is compared', () => {
  const answers = changeAnswers(force(after.slice(0, 3), () => 1))
  expect(answers.length).toBe(2 * usual.length)
  expect(answers.every((each) => each.answer === 'cannot tell' && each.because === 'history too short')).toBe(true)
  expect(changeAnswers({ months: [], series: [] })).toEqual([])
})

test('with two earlier years April is compared with Aprils, and a season is no change', () => {
  const seasonal = (month: string) => (month.endsWith('-04') ? 1.6 : 1)
  const input = force(months('2022-01', 28), seasonal)
  const answers = compared(changeAnswers(input)).filter(({ method }) => method === 'change')
  expect(answers[0]).toMatchObject({ comparedWith: ['2022-04', '2023-04'], basis: 'counts' })
  expect(listed(changeAnswers(input))).toEqual([])
})

test('an area that climbs slowly is found by the sum, with the month since when', () => {
  const input = withCounts(
    force(months('2023-01', 16), () => 1),
    3,
    (count, i) => (i >= 12 ? count + 14 : count),
  )
  const climb = compared(changeAnswers(input)).find(({ method, areaId }) => method === 'cusum' && areaId === 'area 3')!
  expect(climb.alarm?.isOver).toBe(true)
  expect(climb.alarm?.runLength).toBeCloseTo(335, 0)
  expect(climb.from >= '2023-12' && climb.from <= '2024-02').toBe(true)
  expect(climb.observed).toBeGreaterThan(climb.expected)
  expect(climb.comparedWith.at(-1)).toBe(addMonths(climb.from, -1))
})

test('keys name method, type and area, and are different', () => {
  const answers = changeAnswers(force(before, () => 1))
  expect(answers[0]!.key).toBe('change Burglary area 0')
  expect(new Set(answers.map(({ key }) => key)).size).toBe(answers.length)
})

test('months out of order are refused', () => {
  expect(() => changeAnswers({ months: ['2024-02', '2024-01'], series: [] })).toThrow(RangeError)
})

// Real months, where they are at hand: police.uk, Open Government Licence. They are not part of the project.
const street = join(import.meta.dirname, '../../../../shared/data/police-street')
const isHere = existsSync(street)
const rowsOf = (file: string) =>
  gunzipSync(readFileSync(join(street, file)))
    .toString()
    .trim()
    .split('\n')
    .slice(1)

describe.skipIf(!isHere)(
  `Cheshire, from about 8,700 to 6,200 a month between two runs${isHere ? '' : ' (skipped: no real months at hand)'}`,
  () => {
    const districts = () => {
      const centroids = rowsOf('lsoa-event-centroids.csv.gz').map((row) => row.split(','))
      const cheshire = centroids.filter(([, name]) => /^(Cheshire|Halton|Warrington)/.test(name!))
      return new Map(cheshire.map(([code, name]) => [code!, name!.replace(/ \w+$/, '')]))
    }
    const counted = () => {
      const areas = districts()
      const rows = rowsOf('england-wales-lsoa-month-type-counts.csv.gz').map((row) => row.split(','))
      return rows.flatMap(([code, month, crimeType, count]) =>
        areas.has(code!)
          ? [{ code: code!, district: areas.get(code!)!, month: month!, crimeType: crimeType!, count: Number(count) }]
          : [],
      )
    }
    type Counted = ReturnType<typeof counted>
    const inputOf = (rows: Counted, held: string[], areaOf: (row: Counted[number]) => string): ChangeInput => {
      const series = new Map<string, { areaId: string; crimeType: string; counts: number[] }>()
      for (const row of rows) {
        const month = held.indexOf(row.month)
        if (month < 0) continue
        const [areaId, key] = [areaOf(row), `${areaOf(row)} ${row.crimeType}`]
        const each = series.get(key) ?? { areaId, crimeType: row.crimeType, counts: held.map(() => 0) }
        series.set(key, each)
        each.counts[month]! += row.count
      }
      return { months: held, series: [...series.values()] }
    }
    const rows = isHere ? counted() : []
    const held = [...new Set(rows.map(({ month }) => month))].sort()

    test('the months are those we speak of, and the whole did fall', () => {
      expect(held).toEqual([...before, ...after])
      const perMonth = held.map((each) => rows.reduce((sum, { month, count }) => sum + (month === each ? count : 0), 0))
      expect(Math.max(...perMonth.slice(5))).toBeLessThan(0.85 * Math.min(...perMonth.slice(0, 5)))
      // overlooking the gap would call the first month after it a fall
      expect(latestPeriod({ counts: perMonth.slice(0, 6) })).toMatchObject({
        atMost: expect.toSatisfy((p: number) => p < 0.001),
      })
    })

    test.each([6, 7, 8, 9])(
      'with %i months held no district and type, and no census area and type, is listed as fallen',
      (count) => {
        const districtsFallen = changeAnswers(
          inputOf(rows, held.slice(0, count), ({ district }) => district),
          'fall',
        )
        expect(compared(districtsFallen).length).toBeGreaterThanOrEqual(56)
        expect(listed(districtsFallen)).toEqual([])
        const areasFallen = changeAnswers(
          inputOf(rows, held.slice(0, count), ({ code }) => code),
          'fall',
        )
        expect(compared(areasFallen).length).toBeGreaterThan(4000)
        expect(listed(areasFallen)).toEqual([])
      },
    )

    test('the whole force cannot be told across the gap', () => {
      const whole = inputOf(rows, held.slice(0, 6), () => 'cheshire')
      const answers = changeAnswers(whole, 'fall')
      expect(answers.every((each) => each.answer === 'cannot tell')).toBe(true)
    })
  },
)
