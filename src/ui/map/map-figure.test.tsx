import { expect, test } from 'vitest'
import { drawn, missingIds, repeatedIds, wordsOf } from '../testing.tsx'
import { MapFigure, type MapFigureProps } from './map-figure.tsx'
import type { MapView } from './map-view.ts'

const props: MapFigureProps = {
  island: 'radar-map',
  title: 'Signals on the map',
  months: ['2019-01', '2019-02', '2024-01'],
  cells: [{ code: 'W01000394', name: 'Wrexham 001A', longitude: -3, latitude: 53, counts: [4, 0, 7] }],
  circles: [
    {
      id: 'one',
      reference: 'SIG-0118',
      title: 'Burglary, Rhyl West',
      href: '/radar?signal=one',
      longitude: -3.49,
      latitude: 53.32,
      radiusM: 1100,
      members: ['W01000394'],
      look: 'chosen',
    },
  ],
  tableHref: '#table',
  shapesHref: '/places/boundaries/shapes.geojson?box=-4,53,-3,54',
  fileName: 'foursight-radar',
}
const page = (given: Partial<MapFigureProps> = {}, language: 'en' | 'cy' = 'en') =>
  drawn(
    <>
      <MapFigure {...props} {...given} />
      <table id="table" />
    </>,
    { language },
  )
const viewIn = (html: string) => JSON.parse(/<script[^>]*>(.*?)<\/script>/s.exec(html)![1]!) as MapView

test('each signal is a link that says its reference and what it is; the chosen one says that it is', () => {
  const html = page()
  expect(html).toMatch(/<a class="map-label chosen" href="\/radar\?signal=one"[^>]*aria-current="true"/)
  expect(wordsOf(html)).toContain('SIG-0118 Burglary, Rhyl West')
})

test('the five years between two runs of months are one stop, with no count of their own', () => {
  const view = viewIn(page())
  expect(view.months.map(({ label }) => label)).toEqual([
    'January 2019',
    'February 2019',
    'March 2019 to December 2023',
    'January 2024',
  ])
  expect(view.cells[0]!.counts).toEqual([4, 0, null, 7])
  expect(wordsOf(page())).toContain('nothing received')
})

test('the map carries the marking of its page, for the picture', () => {
  expect(viewIn(page()).marking).toBe('OFFICIAL-SENSITIVE')
})

test('what needs the script is hidden until it runs, and the table is offered meanwhile', () => {
  const html = page()
  expect(html).toMatch(/<div class="map-stage"[^>]* hidden=""/)
  expect(wordsOf(html)).toContain('The map needs JavaScript. The table says the same. Show as a table')
})

test('in Welsh the months, the controls and the words of the script are Welsh', () => {
  const html = page({}, 'cy')
  expect(viewIn(html).months[2]!.label).toBe('Mawrth 2019 – Rhagfyr 2023')
  expect(viewIn(html).words.allMonths).toBe('pob mis')
  expect(html).toContain('aria-label="Chwyddo i mewn"')
})

test('a map without months or areas has no slider and no choice of areas', () => {
  const html = page({ months: [], cells: [], circles: [] })
  expect(html).not.toContain('type="range"')
  expect(html).not.toContain('<select')
})

test('every label and link leads somewhere, once', () => {
  expect(missingIds(page())).toEqual([])
  expect(repeatedIds(page())).toEqual([])
})
