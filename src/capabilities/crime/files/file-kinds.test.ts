/** What a file is, is known from its bytes and said in words its sender knows, whatever its name. */
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { say } from '../../../platform/language.tsx'
import { csv, line, readAll, refusalOf, upload, zipOf } from '../reading.test.fixtures.ts'

const street = csv(line('1'), line('2'))

/** A tar of one file; without `ustar`, as the first ones were. */
function tar(content: string, isOld = false): Buffer {
  const header = Buffer.alloc(512)
  header.write('2026-01-x-street.csv')
  header.write('0000644\x000000000\x000000000\0', 100)
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0', 136)
  header.write('        0', 148)
  if (!isOld) header.write('ustar\x0000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  const body = Buffer.alloc(Math.ceil(content.length / 512) * 512)
  body.write(content)
  return Buffer.concat([header, body, Buffer.alloc(1024)])
}

const starting = (...bytes: (number | string)[]) =>
  Buffer.concat([
    ...bytes.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part, 'latin1'))),
    Buffer.alloc(600, 7),
  ])

const strangers: [string, Buffer | string, string, string][] = [
  ['a tar', tar(street), 'archive', 'a tar archive'],
  ['a tar of the first kind', tar(street, true), 'archive', 'a tar archive'],
  ['a tar in a gzip', gzipSync(tar(street)), 'archive', 'a tar archive'],
  ['7-Zip', starting('7z', 0xbc, 0xaf, 0x27, 0x1c), 'archive', 'a 7-Zip archive'],
  ['RAR', starting('Rar!', 0x1a, 7, 0), 'archive', 'a RAR archive'],
  ['bzip2', starting('BZh91AY&SY'), 'archive', 'a bzip2 archive'],
  ['xz', starting(0xfd, '7zXZ', 0), 'archive', 'an xz archive'],
  ['Zstandard', starting(0x28, 0xb5, 0x2f, 0xfd), 'archive', 'a Zstandard archive'],
  ['a zip in a gzip', gzipSync(starting('PK', 3, 4)), 'nested', 'an archive inside another'],
  ['Excel before 2007', starting(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'spreadsheet', 'a spreadsheet'],
  ['Excel before 1993', starting(9, 8, 16, 0, 0, 6), 'spreadsheet', 'a spreadsheet'],
  [
    'Excel of 2003 as XML',
    '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook>',
    'spreadsheet',
    'a spreadsheet',
  ],
  ['PDF', starting('%PDF-1.7\n'), 'document', 'a PDF document'],
  ['RTF', '{\\rtf1\\ansi Crime ID}', 'document', 'an RTF document'],
  ['a web page', '<!DOCTYPE html>\n<html><body>Sign in</body></html>', 'webPage', 'a web page'],
  ['a web page with a mark before it', '\ufeff\n <html><title>502</title>', 'webPage', 'a web page'],
  [
    'a table of a web page, saved as a spreadsheet',
    '<table><tr><td>Crime ID</td></tr></table>',
    'webPage',
    'a web page',
  ],
  ['XML', '<?xml version="1.0"?><crimes/>', 'markup', 'is XML, not CSV'],
  ['KML', '<kml xmlns="x"></kml>', 'markup', 'is XML, not CSV'],
  ['JSON of the publisher', '[{"category":"burglary","month":"2026-01"}]', 'markup', 'is JSON, not CSV'],
  ['GeoJSON', '{"type": "FeatureCollection"}', 'markup', 'is JSON, not CSV'],
  ['a picture', starting(0x89, 'PNG\r\n', 0x1a, '\n'), 'picture', 'a picture'],
  ['a photograph', starting(0xff, 0xd8, 0xff, 0xe0), 'picture', 'a picture'],
  ['SQLite', starting('SQLite format 3', 0), 'database', 'a database'],
  ['Access', starting(0, 1, 0, 0, 'Standard Jet DB', 0), 'database', 'a database'],
  ['Parquet', starting('PAR1'), 'database', 'a database'],
  ['a program', starting('MZ', 0x90, 0, 3, 0), 'program', 'a program'],
  ['UTF-16', iconv.encode(street, 'utf16le', { addBOM: true }), 'utf16', 'in UTF-16'],
  ['UTF-16 the other way, without its mark', iconv.encode(street, 'utf16be'), 'utf16', 'in UTF-16'],
  ['UTF-32', iconv.encode(street, 'utf32le', { addBOM: true }), 'utf16', 'in UTF-32'],
]

describe('a stranger is named for what it is', () => {
  test.each(strangers)('%s', async (_, bytes, message, words) => {
    for (const name of ['month.csv', 'month.xyz', 'month']) {
      expect(await refusalOf(bytes, name)).toEqual([`crime.file.${message}`])
      const { refusals } = await readAll([upload(name, bytes)])
      const [problem] = refusals[0]!.problems
      expect(say('en', problem!.message, problem!.args)).toContain(words)
    }
  })
})

describe('a document of today is a zip, and is named for what it is', () => {
  const parts = (name: string) => ({ '[Content_Types].xml': 'x', [name]: 'x' })
  test.each([
    ['Excel', parts('xl/workbook.xml'), 'spreadsheet'],
    ['Excel without its list of types first', { 'xl/workbook.xml': 'x', 'docProps/app.xml': 'x' }, 'spreadsheet'],
    ['Numbers', { 'Index/Tables/DataList.iwa': 'x' }, 'spreadsheet'],
    ['Word', parts('word/document.xml'), 'document'],
    ['PowerPoint', parts('ppt/presentation.xml'), 'document'],
    ['a zip of a spreadsheet', { 'crime.xlsx': 'x', 'read me.txt': 'x' }, 'spreadsheetIn'],
    ['a zip of pictures', { 'a.png': 'x' }, 'nothingInside'],
  ])('%s', async (_, files, message) => {
    for (const name of ['book.xlsx', 'book.csv', 'book.zip'])
      expect(await refusalOf(await zipOf(files as Record<string, string>), name)).toEqual([`crime.file.${message}`])
  })
  test.each([
    ['spreadsheet', 'spreadsheet'],
    ['text', 'document'],
  ])('OpenDocument %s', async (kind, message) => {
    const files = { mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': 'x' }
    expect(await refusalOf(await zipOf(files, {}, { compress: false }), 'book.ods')).toEqual([`crime.file.${message}`])
  })
  test('a spreadsheet that a zip holds under the name of a crime file', async () => {
    const book = await zipOf(parts('xl/workbook.xml'))
    const { refusals } = await readAll([upload('m.zip', await zipOf({ '2026-01-x-street.csv': book }))])
    expect(refusals.map(({ problems }) => problems[0]!.message)).toEqual(['crime.file.spreadsheet'])
  })
})

test('crime data under any name is read, whatever its first column is called', async () => {
  for (const name of ['month.csv', 'month.xls', 'month.tar', 'month.pdf', 'month'])
    expect((await readAll([upload(name, street)])).rows).toHaveLength(2)
  expect((await readAll([upload('month.gz', gzipSync(street))])).rows).toHaveLength(2)
})
