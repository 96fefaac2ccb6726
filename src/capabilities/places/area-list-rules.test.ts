import { expect, test } from 'vitest'
import { areaListProblems, areasToKeep, type ListedArea } from './area-list-rules.ts'

const line = (code: string, parentCode: string, kind: string, given: Partial<ListedArea> = {}): ListedArea => ({
  line: 2,
  code,
  parentCode,
  kind,
  nameEn: `Name of ${code}`,
  nameCy: `Enw ${code}`,
  ...given,
})
const force = line('W15000001', '', 'force')
const east = line('NW-EAST', 'W15000001', 'area')
const wrexham = line('W06000006', 'NW-EAST', 'authority')
const none = new Map()
const keysOf = (listed: ListedArea[], known = none) => areaListProblems(listed, known).map((problem) => problem.message)

test('a force, its policing areas, authorities and census areas can be loaded in any order', () => {
  const lsoa = line('W01000394', 'W06000006', 'lsoa', { nameCy: '' })
  expect(keysOf([lsoa, wrexham, east, force])).toEqual([])
  const kept = areasToKeep([lsoa, wrexham, east, force], none)
  expect(kept.map((area) => area.code)).toEqual(['W15000001', 'NW-EAST', 'W06000006', 'W01000394'])
  expect(kept.at(-1)?.name).toEqual({ en: 'Name of W01000394', cy: 'Name of W01000394' })
})

test('the nation follows the national code; a policing area is where its force is', () => {
  expect(areasToKeep([force, east], none).map((area) => area.nation)).toEqual(['wales', 'wales'])
  const known = new Map([['E23000006', { kind: 'force', nation: 'england' } as const]])
  expect(areasToKeep([line('CH-WEST', 'E23000006', 'area')], known)[0]?.nation).toBe('england')
})

test('a census area cannot lie directly in the force, nor anything in a place that is unknown', () => {
  expect(keysOf([force, line('W01000394', 'W15000001', 'lsoa')])).toEqual(['places.lineParent'])
  expect(keysOf([force, line('W06000001', 'NOWHERE', 'authority')])).toEqual(['places.lineParent'])
})

test('each line at fault is named: code, kind, names, repeats', () => {
  const faults = [
    line('w 1', '', 'area'),
    line('X1', 'W15000001', 'ward'),
    line('X2', 'W15000001', 'area', { nameCy: '' }),
  ]
  expect(keysOf([force, ...faults])).toEqual(['places.lineCode', 'places.lineKind', 'places.lineName'])
  expect(keysOf([force, east, east, { ...east }])).toContain('places.lineTwice')
})

test('a loaded area keeps its level, and a force its code', () => {
  const known = new Map([
    ['W15000001', { kind: 'force', nation: 'wales' } as const],
    ['NW-EAST', { kind: 'area', nation: 'wales' } as const],
  ])
  expect(keysOf([line('NW-EAST', 'W15000001', 'authority')], known)).toEqual(['places.lineKindChanged'])
  expect(keysOf([line('W15000002', '', 'force')], known)).toEqual(['places.lineOtherForce'])
})

test('areas that lie in one another are refused, not followed for ever', () => {
  expect(keysOf([line('A1', 'B1', 'area'), line('B1', 'A1', 'force')])).toContain('places.lineNation')
  expect(keysOf([line('L1', 'X1', 'lsoa'), line('X1', 'L1', 'authority')])).toContain('places.lineParent')
})

test('of a file full of faults the first forty are shown and the rest counted', () => {
  const problems = areaListProblems(
    Array.from({ length: 50 }, (_, i) => line(`x${i}`, '', 'area')),
    none,
  )
  expect(problems).toHaveLength(41)
  expect(problems.at(-1)).toMatchObject({ message: 'places.moreProblems', args: { count: 10 } })
})
