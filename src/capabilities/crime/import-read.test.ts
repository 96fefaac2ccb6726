import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { problemText } from '../../platform/language.tsx'
import { asb, csv, header, line, readAll, refusalOf, upload } from './reading.test.fixtures.ts'

const locationsOf = async (content: string | Buffer) =>
  (await readAll([upload('month.csv', content)])).rows.map((row) => row.location)

test('reordered columns give the same events; a missing column refuses the file and says which', async () => {
  const turned = csv(line('1'))
    .split('\n')
    .map((row) => row.split(',').reverse().join(','))
    .join('\n')
  const [{ rows }, { rows: straight }] = await Promise.all([
    readAll([upload('a.csv', turned)]),
    readAll([upload('a.csv', csv(line('1')))]),
  ])
  expect(rows).toEqual(straight)
  expect(await refusalOf(csv(line('1')).replace('Crime type', 'Kind'))).toEqual([
    'crime.file.missingColumns',
    'crime.file.unknownColumns',
  ])
})

test('UTF-8 is read with and without a byte order mark, and with CRLF', async () => {
  const content = csv(line('1', 'Tŷ Gwyn'))
  expect(await locationsOf(content)).toEqual(['Tŷ Gwyn'])
  expect(await locationsOf(`\ufeff${content}`)).toEqual(['Tŷ Gwyn'])
  expect(await locationsOf(content.replaceAll('\n', '\r\n'))).toEqual(['Tŷ Gwyn'])
  expect(await locationsOf(`\ufeff${csv(line('1', '"Tŷ, Gwyn"'))}`.replaceAll('\n', '\r\n'))).toEqual(['Tŷ, Gwyn'])
})

test('a file without a letter of UTF-8 that has others is Windows-1252', async () => {
  const content = iconv.encode(csv(line('1', 'Môr'), line('2', 'Caffè – “Siop”')), 'win1252')
  expect(await locationsOf(content)).toEqual(['Môr', 'Caffè – “Siop”'])
})

test('a character cut where one piece of a large file ends stays whole', async () => {
  const euros = '€'.repeat(199)
  const locations = await locationsOf(csv(...Array.from({ length: 1000 }, (_, i) => line(String(i), euros))))
  expect(locations.filter((location) => location !== euros)).toEqual([])
  expect(locations).toHaveLength(1000)
})

test('UTF-16 is refused, with or without its mark, and so is UTF-8 that breaks its own mark', async () => {
  expect(await refusalOf(iconv.encode(csv(line('1')), 'utf16le', { addBOM: true }))).toEqual(['crime.file.utf16'])
  expect(await refusalOf(iconv.encode(csv(line('1')), 'utf16be'))).toEqual(['crime.file.utf16'])
  const broken = Buffer.concat([Buffer.from(`\ufeff${csv()}`), Buffer.from([0xe9, 0x20])])
  expect(await refusalOf(broken)).toEqual(['crime.file.damagedUtf8'])
  const { refusals } = await readAll([upload('m.csv', broken)])
  expect(refusals[0]!.problems[0]!.args).toMatchObject({ line: 2 })
})

test('empty lines are not rows, with either end of line', async () => {
  for (const end of ['\n', '\r\n']) {
    const { rows, rejected } = await readAll([upload('m.csv', csv(line('1'), '', line('2'), '').replaceAll('\n', end))])
    expect([rows.map((row) => row.line), rejected]).toEqual([[2, 4], []])
  }
})

test('quotes over lines stay one row, and lines are counted as an editor counts them', async () => {
  const content = csv(
    line('1', '"High\nStreet, ""A"""'),
    '',
    line('2', undefined, '', 'Burglary', '2024-13'),
    line('3'),
  )
  const { rows, rejected } = await readAll([upload('month.csv', content)])
  expect(rows.map((row) => [row.line, row.location])).toEqual([
    [2, 'High\nStreet, "A"'],
    [6, 'On or near Clarence Drive'],
  ])
  expect(rejected).toEqual([
    { file: 'month.csv', line: 5, reason: 'crime.row.impossibleMonth', args: { value: '2024-13' } },
  ])
  expect(problemText('en', { field: '', message: rejected[0]!.reason, args: rejected[0]!.args })).toContain('2024-13')
})

test('a quotation mark never closed refuses the file and says where it opens', async () => {
  const open = csv(line('1'), line('2', '"High Street'), line('3'))
  expect(await refusalOf(open)).toEqual(['crime.file.openQuote'])
  const { refusals } = await readAll([upload('month.csv', open)])
  expect(refusals[0]!.problems[0]!.args).toMatchObject({ line: 3 })
  expect(await refusalOf(csv(line('1', `"${'x'.repeat(9000)}`)), 'm.csv', { maxRecord: 5000 })).toEqual([
    'crime.file.recordTooLong',
  ])
  expect(await refusalOf(csv(line('1', 'x'.repeat(9000))), 'm.csv', { maxRecord: 5000 })).toEqual([
    'crime.file.recordTooLong',
  ])
})

test('an event ID twice in a file gives both rows in order, so that the later outcome counts', async () => {
  const { rows } = await readAll([
    upload('m.csv', csv(line('1', undefined, 'Under investigation'), line('1', undefined, 'Local resolution'))),
  ])
  expect(rows.map((row) => [row.eventId, row.outcome])).toEqual([
    ['1', 'Under investigation'],
    ['1', 'Local resolution'],
  ])
})

test('rows without an ID are numbered among their equals, anew in each file', async () => {
  const { rows } = await readAll([upload('a.csv', csv(asb, asb, line('1'), asb)), upload('b.csv', csv(asb))])
  expect(rows.map((row) => row.occurrence)).toEqual([1, 2, 1, 3, 1])
  expect(new Set(rows.map((row) => row.contentKey)).size).toBe(2)
  expect(rows[2]!.contentKey).toBeNull()
})

test('a NUL rejects its row, formulas stay text, and an unknown type is noted once', async () => {
  const content = csv(
    line('1', 'a\0b'),
    line('2', '=1+1'),
    line('3', '', '', 'Rural crime'),
    line('4', '', '', 'Rural crime'),
  )
  const { rows, rejected, notes } = await readAll([upload('m.csv', content)])
  expect(rejected.map(({ line, reason }) => [line, reason])).toEqual([[2, 'crime.row.nul']])
  expect(rows[0]!.location).toBe('=1+1')
  expect(notes.map(({ line, note }) => [line, note])).toEqual([[4, 'crime.note.unknownType']])
})

test('a file of nothing is refused; a month with a header and no events is not', async () => {
  for (const nothing of ['', '\ufeff', '\n\n']) expect(await refusalOf(nothing)).toEqual(['crime.file.empty'])
  const { refusals, rows } = await readAll([upload('m.csv', header)])
  expect([refusals, rows]).toEqual([[], []])
})

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

test('any text goes through quoting and comes back, trimmed', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 60 }).filter((value) => !value.includes('\0'))
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (texts) => {
      const { rows } = await readAll([upload('m.csv', csv(...texts.map((value, i) => line(String(i), quoted(value)))))])
      expect(rows.map((row) => row.location)).toEqual(texts.map((value) => value.trim()))
    }),
    { numRuns: 60 },
  )
})

test('splitting lines and parsing quotes agree on a file that needs neither, and every row is kept or rejected', async () => {
  const month = fc.constantFrom('2024-03', '2024-13', '', '2027-01')
  const row = fc.record({
    id: fc.constantFrom('', '1', '2'),
    month,
    place: fc.constantFrom('', 'High Street', 'a,b', '\0'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 30 }), fc.constantFrom('\n', '\r\n'), async (rows, end) => {
      const lines = rows.map(({ id, month, place }) => line(id, place, '', 'Drugs', month))
      const plain = [header, ...lines].join(end)
      const one = await readAll([upload('m.csv', plain)])
      const two = await readAll([upload('m.csv', plain.replace('Crime ID', '"Crime ID"'))])
      expect(two).toEqual(one)
      expect(one.rows.length + one.rejected.length).toBe(rows.length)
    }),
    { numRuns: 60 },
  )
})

const realMonths =
  process.env.CRIME_FILES ?? join(import.meta.dirname, '../../../../shared/data/police-street/north-wales')

test.skipIf(!existsSync(realMonths))(
  'nine real months: every row is kept, and 2,355 rows without an ID repeat another',
  async () => {
    const { rows, rejected, refusals } = await readAll([realMonths])
    const withoutId = rows.filter((row) => row.contentKey !== null)
    expect([rows.length, rejected.length, refusals.length]).toEqual([49_360, 0, 0])
    expect([withoutId.length, withoutId.filter((row) => row.occurrence > 1).length]).toEqual([9_614, 2_355])
  },
)
