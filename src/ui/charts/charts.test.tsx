import { expect, test } from 'vitest'
import { drawn, missingIds, repeatedIds, wordsOf } from '../testing.tsx'
import { BarList, PTimeline, PTimelineKey, type StrandBar, svgWithoutStyle, TrendChart } from './index.ts'
import { placeStrands } from './p-timeline-rows.ts'
import { monthsBetween, placeOfDay } from './scale.ts'
import { trendOption } from './trend-option.ts'

const months = [
  { month: '2026-01', count: 12 },
  { month: '2026-02', count: null },
  { month: '2026-03', count: 9 },
]
const words = { nameOf: (month: string) => month, notReceived: 'not received' }

test('a month that was not received is shaded and never counted as nought', () => {
  const [series] = trendOption(months, 'line', words).series as [
    { data: unknown; connectNulls: boolean; markArea: { data: unknown[] } },
  ]
  expect(series.data).toEqual([12, null, 9])
  expect(series.connectNulls).toBe(false)
  expect(series.markArea.data).toHaveLength(1)
  expect(wordsOf(drawn(<TrendChart title="Robbery" unit="crimes" months={months} />))).toMatch(
    /It is not a fall\..*February 2026 not received/,
  )
})

test('a chart carries no style, names itself and has a table with every number', () => {
  for (const drawing of ['bars', 'line'] as const) {
    const html = drawn(
      <>
        <TrendChart title="Robbery" unit="crimes" months={months} drawing={drawing} />
        <TrendChart title="Burglary" unit="crimes" months={months} drawing={drawing} />
      </>,
    )
    expect(html).not.toMatch(/style=|<style/)
    expect(repeatedIds(html)).toEqual([])
    expect(html).toContain(
      'aria-label="Robbery: crimes a month from January 2026 to March 2026. 1 month was not received.',
    )
    expect(wordsOf(html)).toContain('January 2026 12')
  }
})

test('without any month there is a sentence instead of an empty picture', () => {
  expect(wordsOf(drawn(<TrendChart title="Robbery" unit="crimes" months={[]} />))).toBe('No month was received.')
})

test('style becomes presentation attributes, and words keep their marks', () => {
  const svg =
    '<svg><style><![CDATA[a{}]]></style><text style="font-size:12px;cursor:pointer;fill:red" id="a">R &amp; B</text><g clip-path="url(#a)"/></svg>'
  expect(svgWithoutStyle(svg, 'x')).toBe(
    '<svg><text font-size="12px" fill="red" id="xa">R &amp; B</text><g clip-path="url(#xa)"/></svg>',
  )
})

const bar = (changes: Partial<StrandBar>): StrandBar => ({
  key: 'A-01',
  p: 'pursue',
  label: 'A-01',
  from: '2026-11-01',
  to: '2026-11-30',
  state: 'agreed',
  ...changes,
})
const clock = { from: '2026-10-01', to: '2027-03-31', left: 104, right: 880 }

test('bars that overlap in time stand on rows of their own', () => {
  const [pursue] = placeStrands(
    [bar({}), bar({ key: 'A-02', from: '2026-11-15' }), bar({ key: 'A-03', from: '2027-02-01', to: '2027-02-20' })],
    clock,
    0,
  )
  expect(new Set(pursue?.bars.map(({ y }) => y)).size).toBe(2)
})

test('a P without actions keeps its strand', () => {
  expect(placeStrands([bar({})], clock, 0).map(({ p, bars }) => [p, bars.length])).toEqual([
    ['pursue', 1],
    ['prevent', 0],
    ['protect', 0],
    ['prepare', 0],
  ])
})

test('a day before or after the clock is drawn at its edge', () => {
  expect(placeOfDay('2025-01-01', clock)).toBe(104)
  expect(placeOfDay('2030-01-01', clock)).toBe(880)
  expect(monthsBetween('2026-11-10', '2027-01-05')).toEqual(['2026-11-01', '2026-12-01', '2027-01-01'])
})

test('the plan on one clock has a table that says the same, and each state its own look', () => {
  const bars = (['agreed', 'done', 'draft', 'waits'] as const).map((state, i) =>
    bar({ key: state, label: `A-0${i}`, state, p: 'protect' }),
  )
  const html = drawn(
    <>
      <PTimelineKey />
      <PTimeline
        title="One clock"
        from={clock.from}
        to={clock.to}
        today="2026-11-23"
        bars={bars}
        gates={[{ on: '2027-01-18', label: 'Ask the SIO first' }]}
      />
    </>,
  )
  expect(wordsOf(html)).toMatch(/A-03 1 Nov 2026 30 Nov 2026 must wait/)
  expect(wordsOf(html)).toContain('18 Jan 2027: Ask the SIO first')
  expect(wordsOf(html)).toContain('Today 23 Nov')
  expect(html).not.toMatch(/style=|<style/)
  expect(repeatedIds(html)).toEqual([])
  expect(missingIds(html)).toEqual([])
})

test('bars in a list begin at nought and carry their numbers', () => {
  const html = drawn(
    <BarList
      title="Areas"
      bars={[
        { key: 'a', label: 'Wrexham', value: 60 },
        { key: 'b', label: 'Bangor', value: 15 },
      ]}
    />,
  )
  expect(html).toContain('<rect width="60" height="10"')
  expect(wordsOf(html)).toBe('Wrexham 60 Bangor 15')
})
