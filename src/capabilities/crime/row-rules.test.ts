import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHeader } from './columns.ts'
import { contentKey, lsoaCensusOf, readRow } from './row-rules.ts'
import { CrimeEvent, longest } from './words.ts'

const today = '2026-03-02'
const officialHeader =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context'
const official = officialHeader.split(',')
const burglary: Record<string, string> = {
  'Crime ID': 'a'.repeat(64),
  Month: '2024-03',
  'Reported by': 'North Wales Police',
  'Falls within': 'North Wales Police',
  Longitude: '-3.814938',
  Latitude: '53.318285',
  Location: 'On or near Clarence Drive',
  'LSOA code': 'W01000132',
  'LSOA name': 'Conwy 001A',
  'Crime type': 'Burglary',
  'Last outcome category': 'Under investigation',
  Context: '',
}

function columnsOf(header: string[]) {
  const reading = readHeader(header)
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems))
  return reading.columns
}

const read = (changes: Record<string, string> = {}, header = official) =>
  readRow({ line: 2, cells: header.map((name) => ({ ...burglary, ...changes })[name] ?? '') }, columnsOf(header), today)
const kept = (changes: Record<string, string> = {}, header = official) => {
  const reading = read(changes, header)
  if ('problems' in reading) throw new Error(`rejected: ${JSON.stringify(reading.problems)}`)
  return reading
}
const reasons = (changes: Record<string, string>, header = official) => {
  const reading = read(changes, header)
  return 'problems' in reading ? reading.problems.map(({ message }) => message) : []
}
const notes = (changes: Record<string, string>) => kept(changes).notes.map(({ message }) => message)
const headerReasons = (header: string) => {
  const reading = readHeader(header.split(','))
  return 'problems' in reading ? reading.problems.map(({ message, args }) => [message, args.columns]) : []
}

test('a row of data.police.uk becomes the event it states', () => {
  const { row, notes } = kept()
  expect(CrimeEvent.parse(row)).toEqual({
    eventId: 'a'.repeat(64),
    month: '2024-03',
    reportedBy: 'North Wales Police',
    fallsWithin: 'North Wales Police',
    longitude: -3.814938,
    latitude: 53.318285,
    location: 'On or near Clarence Drive',
    lsoaCode: 'W01000132',
    lsoaCensus: null,
    lsoaName: 'Conwy 001A',
    crimeType: 'Burglary',
    outcome: 'Under investigation',
    context: '',
  })
  expect(notes).toEqual([])
})

test('the order of the columns does not matter', () => {
  expect(kept({}, [...official].reverse()).row).toEqual(kept().row)
})

test('a header without a column, with an unknown one or with one twice says which', () => {
  expect(headerReasons(officialHeader.replace('Month,', ''))).toEqual([['crime.file.missingColumns', 'Month']])
  expect(headerReasons(`${officialHeader},Victim`)).toEqual([['crime.file.unknownColumns', 'Victim']])
  expect(headerReasons(`${officialHeader},Month`)).toEqual([['crime.file.repeatedColumns', 'Month']])
  expect(headerReasons(`${officialHeader},constructor`)).toEqual([['crime.file.unknownColumns', 'constructor']])
})

test('a first line that is not a header is refused as such', () => {
  expect(headerReasons('a,2024-03,North Wales Police')[0]![0]).toBe('crime.file.noHeader')
})

test('a force’s own file needs a type and a month, and whole pairs of coordinates', () => {
  expect(headerReasons('crime_type,month')).toEqual([])
  expect(headerReasons('event_id,easting')).toEqual([['crime.file.missingColumns', 'crime_type, month, northing']])
})

const own = ['event_id', 'date', 'crime_type', 'easting', 'northing', 'lsoa_code', 'lsoa_census']
const theft = { event_id: 'NW/1', date: '31/03/2024', crime_type: 'burglary', easting: '278084', northing: '377454' }

test('a force’s own row may state a day and grid coordinates', () => {
  const { row } = kept({ ...theft, lsoa_code: 'W01000132', lsoa_census: '2011' }, own)
  expect(row).toMatchObject({ eventId: 'NW/1', month: '2024-03', crimeType: 'Burglary', lsoaCensus: 2011 })
  expect(row.longitude).toBeCloseTo(-3.83, 1)
  expect(row.latitude).toBeCloseTo(53.28, 1)
})

test.each(['2024-00', '2024-13', '0000-01', '1974-03', '2024', 'March 2024', '2024-3'])(
  'the month %s is impossible and its row rejected',
  (month) => expect(reasons({ Month: month })).toEqual(['crime.row.impossibleMonth']),
)

test('this month may be there, next month not', () => {
  expect(reasons({ Month: '2026-03' })).toEqual([])
  expect(reasons({ Month: '2026-04' })).toEqual(['crime.row.futureMonth'])
})

test('a date must exist, have come and agree with its month', () => {
  expect(reasons({ ...theft, date: '2024-02-30' }, own)).toEqual(['crime.row.impossibleDate'])
  expect(reasons({ ...theft, date: '2026-03-03' }, own)).toEqual(['crime.row.futureMonth'])
  expect(reasons({ ...theft, month: '2024-04' }, [...own, 'month'])).toEqual(['crime.row.monthAgainstDate'])
})

test('a row without a month or a type is rejected for both', () => {
  expect(reasons({ Month: '', 'Crime type': ' ' })).toEqual(['crime.row.noMonth', 'crime.row.noType'])
})

test('empty coordinates keep the row without a place and without a note', () => {
  const { row, notes } = kept({ Longitude: '', Latitude: '' })
  expect([row.longitude, row.latitude, notes]).toEqual([null, null, []])
})

test.each([
  ['0', '0', 'crime.note.outsideUk'],
  ['53.318285', '-3.814938', 'crime.note.outsideUk'],
  ['-3.814938', '', 'crime.note.badCoordinates'],
  ['west', 'north', 'crime.note.badCoordinates'],
  ['1e999', '53', 'crime.note.badCoordinates'],
])('coordinates %s, %s keep the row without a place, and list it', (Longitude, Latitude, message) => {
  const { row } = kept({ Longitude, Latitude })
  expect([row.longitude, row.latitude]).toEqual([null, null])
  expect(notes({ Longitude, Latitude })).toEqual([message])
})

test('text that is too long is rejected with its length, and one that just fits is kept', () => {
  expect(reasons({ Location: 'x'.repeat(longest.location) })).toEqual([])
  const reading = read({ Location: 'x'.repeat(longest.location + 1) })
  expect(reading).toEqual({
    problems: [{ message: 'crime.row.tooLong', args: { column: 'Location', length: 201, most: 200 } }],
  })
})

test('a NUL anywhere rejects the row', () => {
  expect(reasons({ Context: 'a\0b' })).toEqual(['crime.row.nul'])
})

test('a formula stays the text it is', () => {
  const formula = '=HYPERLINK("http://x","y")'
  expect(kept({ Location: formula, Context: '@SUM(A1)' }).row).toMatchObject({ location: formula, context: '@SUM(A1)' })
})

test('too few or too many cells reject the row, empty ones too: they may have shifted the others', () => {
  const columns = columnsOf(official)
  const cells = official.map((name) => burglary[name]!)
  const outcome = (of: string[]) =>
    'problems' in readRow({ line: 2, cells: of }, columns, today) ? 'rejected' : 'kept'
  expect([outcome(cells.slice(1)), outcome([...cells, 'x']), outcome([...cells, '', ' '])]).toEqual([
    'rejected',
    'rejected',
    'rejected',
  ])
})

test('an unknown crime type and an unknown LSOA code are kept as written, with a note', () => {
  expect(kept({ 'Crime type': 'Rural crime' }).row.crimeType).toBe('Rural crime')
  expect(notes({ 'Crime type': 'Rural crime' })).toEqual(['crime.note.unknownType'])
  expect(kept({ 'LSOA code': 'S01006506' }).row).toMatchObject({ lsoaCode: 'S01006506', lsoaCensus: null })
  expect(notes({ 'LSOA code': 'S01006506' })).toEqual(['crime.note.unknownLsoa'])
})

test('a code first issued in 2021 is of that census; an older one may be of either', () => {
  expect(['E01033768', 'E01033769', 'W01001958', 'W01001959', 'W01000132'].map(lsoaCensusOf)).toEqual([
    null,
    2021,
    null,
    2021,
    null,
  ])
})

const anEvent = (changes: Record<string, string> = {}) => kept({ 'Crime ID': '', ...changes }).row

test('the same content has the same key however its coordinates and accents are written', () => {
  const key = contentKey(anEvent({ Location: 'Tŷ Gwyn' }))
  expect(contentKey(anEvent({ Longitude: '-3.8149380', Location: 'Ty\u0302 Gwyn' }))).toBe(key)
  expect(contentKey(anEvent({ Location: 'Tŷ Gwyn', 'Last outcome category': 'Local resolution' }))).toBe(key)
  expect(key).toMatch(/^[0-9a-f]{64}$/)
})

test.each(['Month', 'Reported by', 'Longitude', 'Location', 'LSOA code', 'Crime type', 'Context'])(
  'another %s is another content',
  (column) => {
    const other = { Month: '2024-02', Longitude: '-3.8' }[column] ?? 'Other'
    expect(contentKey(anEvent({ [column]: other }))).not.toBe(contentKey(anEvent()))
  },
)

test('text cannot slip from one column into the next and keep the key', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 3 })
  fc.assert(
    fc.property(word, word, word, word, (a, b, c, d) => {
      const one = { ...anEvent(), reportedBy: a, fallsWithin: b }
      const two = { ...anEvent(), reportedBy: c, fallsWithin: d }
      expect(contentKey(one) === contentKey(two)).toBe(a === c && b === d)
    }),
    { numRuns: 1000 },
  )
})
