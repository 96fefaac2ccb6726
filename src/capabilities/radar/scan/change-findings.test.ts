import { expect, test } from 'vitest'
import { changesOf } from './change-findings.ts'
import type { Reading, ReadType } from './reading-rules.ts'
import { scanSettings } from './settings.ts'

// Four areas in two districts, eight months of about ten events each; in the last month those of Conwy double.
const months = ['2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02']
const names = ['Conwy 001A', 'Conwy 002B', 'Gwynedd 001A', 'Gwynedd 003C']
const quiet = [10, 9, 11, 10, 10, 9, 11]
const typeOf = (last: number[]): ReadType => ({
  crimeType: 'Burglary',
  counts: Uint32Array.from(last.flatMap((each) => [...quiet, each])),
  total: 280 + last.reduce((sum, each) => sum + each, 0),
  unplaced: months.map((_, i) => (i === 7 ? 2 : 0)),
})
const readingOf = (last: number[]): Reading => ({
  months,
  breaks: [],
  areas: names.map((_, i) => ({ lsoaCode: `code ${i}`, longitudeE6: -3_800_000 + i * 15_000, latitudeE6: 53_200_000 })),
  types: [typeOf(last)],
  coverage: {} as Reading['coverage'],
})
const nameOf = (code: string) => names[Number(code.slice(5))]!

test('a district whose last month stands out is found with its areas, its months and what was to be expected', () => {
  const { findings, level } = changesOf(readingOf([30, 30, 10, 10]), nameOf, scanSettings)
  expect(findings).toHaveLength(1)
  expect(findings[0]).toMatchObject({
    method: 'change',
    crimeTypes: ['Burglary'],
    monthTo: '2026-02',
    unplaced: 2,
    shuffles: null,
    measures: { climb: 0 },
  })
  expect([...findings[0]!.members].sort()).toEqual(['code 0', 'code 1'])
  expect(findings[0]!.observed).toBe(60)
  // Seven months of 20 on average; the expected count of the last month is near that.
  expect(findings[0]!.expectedThousandths / 1000).toBeCloseTo(20, 0)
  expect(findings[0]!.pMillionths / 1e6).toBeLessThanOrEqual(level.level)
  // Two areas a kilometre apart: their middle is half a kilometre from each.
  expect(findings[0]!.radiusM).toBeGreaterThan(400)
  expect(findings[0]!.radiusM).toBeLessThan(600)
})

test('its history says what was to be expected in the months of the change, and nothing of the others', () => {
  const [finding] = changesOf(readingOf([30, 30, 10, 10]), nameOf, scanSettings).findings
  expect(finding!.series.map(({ observed }) => observed)).toEqual([20, 18, 22, 20, 20, 18, 22, 60])
  expect(finding!.series.filter(({ expectedThousandths }) => expectedThousandths !== null)).toMatchObject([
    { month: '2026-02', isIn: true },
  ])
})

test('nothing changed, nothing found; every look is counted all the same', () => {
  const { findings, level, notCompared } = changesOf(readingOf([10, 10, 10, 10]), nameOf, scanSettings)
  expect(findings).toEqual([])
  // Two districts, one type, two ways to look.
  expect([level.looks + notCompared, level.expected]).toEqual([4, 0])
})

test('with two months of history a change cannot be told, and that is said', () => {
  const short = { ...readingOf([30, 30, 10, 10]), months: months.slice(0, 2) }
  const type = { ...short.types[0]!, counts: Uint32Array.from([10, 30, 10, 30, 10, 10, 10, 10]) }
  const { findings, level, notCompared } = changesOf({ ...short, types: [type] }, nameOf, scanSettings)
  expect([findings.length, level.looks, notCompared]).toEqual([0, 0, 4])
})
