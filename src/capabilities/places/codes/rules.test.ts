import { expect, test } from 'vitest'
import { type Lines, type Renewal, readLookup, standingCodes, withSameArea } from './rules.ts'

const lines = (text: string): Lines =>
  text
    .trim()
    .split('\n')
    .map((line, i) => ({ line: i + 1, record: line.split(',') }))
const pairs = (...codes: [string, string][]): Renewal[] => codes.map(([oldCode, newCode]) => ({ oldCode, newCode }))

/** As the Office for National Statistics publishes it; Isle of Anglesey 007A and 007B became 007F in 2021. */
const published = lines(`
LSOA11CD,LSOA11NM,CHGIND,LSOA21CD,LSOA21NM,LAD22CD,LAD22NM
W01000001,Isle of Anglesey 007A,M,W01002008,Isle of Anglesey 007F,W06000001,Isle of Anglesey
W01000002,Isle of Anglesey 007B,M,W01002008,Isle of Anglesey 007F,W06000001,Isle of Anglesey
W01000003,Isle of Anglesey 001A,U,W01000003,Isle of Anglesey 001A,W06000001,Isle of Anglesey`)

test('the published lookup of census areas is read as it is, without the codes that stayed', () => {
  expect(readLookup(published)).toEqual({
    oldColumn: 'LSOA11CD',
    newColumn: 'LSOA21CD',
    renewals: pairs(['W01000001', 'W01002008'], ['W01000002', 'W01002008']),
    lines: 3,
    problems: [],
  })
})

test('the lookup of authorities that were merged is read, and so is one of our own', () => {
  const authorities = lines('LADCD,LADNM,LADCD_ACTIVE,LADNM_ACTIVE\nE07000026,Allerdale,E06000063,Cumberland')
  expect(readLookup(authorities)).toMatchObject({ renewals: pairs(['E07000026', 'E06000063']) })
  expect(readLookup(lines('new_code,old_code\nW01001991,DEMO-13'))).toMatchObject({
    renewals: pairs(['DEMO-13', 'W01001991']),
  })
})

test('a file without two columns of codes, with a code that is none, or in which nothing changed is refused', () => {
  const messageOf = (text: string) => readLookup(lines(text)).problems[0]
  expect(messageOf('LSOA21CD,LSOA21NM\nW01000003,Isle of Anglesey 001A')?.message).toBe('places.noCodeColumns')
  expect(messageOf('LSOA11CD,MSOA21CD\nW01000003,W02000001')?.message).toBe('places.noCodeColumns')
  expect(messageOf('old_code,new_code\nA1,B1\nA2,')).toMatchObject({
    message: 'places.lineNotCodes',
    args: { line: 3 },
  })
  expect(messageOf('old_code,new_code\nA1,A1')?.message).toBe('places.nothingRenewed')
})

test('a renamed or merged area is counted under its code of now', () => {
  const standing = standingCodes(pairs(['A1', 'B1'], ['A2', 'B2'], ['A3', 'B2']))
  expect(Object.fromEntries(standing)).toEqual({ A1: 'B1', B1: 'B1', A2: 'B2', A3: 'B2', B2: 'B2' })
})

test('an area renamed at two censuses is counted under its newest code throughout', () => {
  const standing = standingCodes(pairs(['A1', 'B1'], ['B1', 'C1']))
  expect([...new Set(standing.values())]).toEqual(['C1'])
})

test('a split area is counted as the whole it was, also where one part keeps the code', () => {
  expect(Object.fromEntries(standingCodes(pairs(['A1', 'B1'], ['A1', 'B2'])))).toEqual({ A1: 'A1', B1: 'A1', B2: 'A1' })
  const { renewals } = readLookup(lines('old_code,new_code\nA1,A1\nA1,B2\nA9,A9'))
  expect(renewals).toEqual(pairs(['A1', 'A1'], ['A1', 'B2']))
  expect(Object.fromEntries(standingCodes(renewals))).toEqual({ A1: 'A1', B2: 'A1' })
})

test('areas redrawn among themselves are counted as one, whatever the order of the lines', () => {
  const redrawn = pairs(['A1', 'B1'], ['A1', 'B2'], ['A2', 'B2'], ['A2', 'B3'])
  const once = standingCodes(redrawn)
  expect([...new Set(once.values())]).toEqual(['B1'])
  expect(new Map([...standingCodes([...redrawn].reverse())].sort())).toEqual(new Map([...once].sort()))
})

test('the codes of one area are found from any of them', () => {
  const standing = standingCodes(pairs(['A1', 'B1'], ['A2', 'B1']))
  expect(withSameArea(['A1', 'Z9'], standing).sort()).toEqual(['A1', 'A2', 'B1', 'Z9'])
})
