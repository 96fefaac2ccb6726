import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test, vi } from 'vitest'
import { openCrimeFiles } from '../import-read.ts'
import { asb, csv, line, readAll, refusalOf, today, upload, zipOf } from '../reading.test.fixtures.ts'

const folder = mkdtempSync(join(tmpdir(), 'foursight-reading-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const put = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content)

test('a plain file, a gzip, a zip with folders and a folder of these give the same events', async () => {
  const content = csv(line('1'), line('2'))
  mkdirSync(join(folder, 'year/2024-03'), { recursive: true })
  put('year/2024-03/c.csv', content)
  put('year/b.csv.gz', gzipSync(content))
  put('year/a.zip', await zipOf({ '2024-03/street.csv': content, 'readme.txt': 'x', '__MACOSX/._street.csv': 'x' }))
  put('year/notes.txt', 'not crime')
  const { rows, names, refusals } = await readAll([join(folder, 'year')])
  expect(refusals).toEqual([])
  expect(names.map((name) => name.slice(folder.length))).toEqual([
    '/year/2024-03/c.csv',
    '/year/a.zip/2024-03/street.csv',
    '/year/b.csv.gz',
  ])
  expect(rows.map((row) => row.eventId)).toEqual(['1', '2', '1', '2', '1', '2'])
})

test('what a file is, is told by its bytes: a gzip named .csv is read', async () => {
  expect((await readAll([upload('month.csv', gzipSync(csv(line('1'))))])).rows).toHaveLength(1)
})

test('a truncated or damaged gzip is refused, and so is an archive inside it', async () => {
  const packed = gzipSync(csv(...Array.from({ length: 500 }, (_, i) => line(String(i)))))
  expect(await refusalOf(packed.subarray(0, packed.length - 20), 'm.csv.gz')).toEqual(['crime.file.truncated'])
  expect(await refusalOf(packed.subarray(0, 200), 'm.csv.gz')).toEqual(['crime.file.truncated'])
  const damaged = Buffer.from(packed)
  damaged.fill(0xff, 100, 140)
  expect(await refusalOf(damaged, 'm.csv.gz')).toEqual(['crime.file.notGzip'])
  expect(await refusalOf(csv(), 'm.csv.gz')).toEqual(['crime.file.notGzip'])
  expect(await refusalOf(gzipSync(packed), 'm.csv.gz')).toEqual(['crime.file.nested'])
})

test('folders in a zip written with the backslashes of Windows are folders', async () => {
  const { rows, names } = await readAll([
    upload('m.zip', await zipOf({ '2024-03/a.csv': csv(line('1')) }, { '2024-03/a': '2024-03\\a' })),
  ])
  expect([rows.length, names]).toEqual([1, ['m.zip/2024-03/a.csv']])
})

test('a zip that names a place outside itself is refused as a whole', async () => {
  const files = { 'good.csv': csv(line('1')), 'XXXevil.csv': csv(line('2')) }
  for (const start of ['../', '..\\', 'C:/'])
    expect(await refusalOf(await zipOf(files, { XXXevil: `${start}evil` }), 'm.zip')).toEqual(['crime.file.unsafePath'])
  expect(await refusalOf(await zipOf(files, { XXXevil: '/XXevil' }), 'm.zip')).toEqual(['crime.file.unsafePath'])
})

test('a zip inside a zip is refused, whatever it is called', async () => {
  const inner = await zipOf({ 'a.csv': csv() })
  expect(await refusalOf(await zipOf({ 'good.csv': csv(), 'inner.zip': inner }), 'm.zip')).toEqual([
    'crime.file.nestedIn',
  ])
  const { refusals } = await readAll([upload('m.zip', await zipOf({ 'inner.csv': inner }))])
  expect(refusals.map(({ file, problems }) => [file, problems[0]!.message])).toEqual([
    ['m.zip/inner.csv', 'crime.file.nested'],
  ])
})

test('a zip cut short, changed inside or without a CSV is refused', async () => {
  const zip = await zipOf({ 'a.csv': csv(...Array.from({ length: 99 }, (_, i) => line(String(i)))) })
  expect(await refusalOf(zip.subarray(0, zip.length - 30), 'm.zip')).toEqual(['crime.file.damagedZip'])
  expect(await refusalOf(await zipOf({ 'a.txt': 'x' }), 'm.zip')).toEqual(['crime.file.nothingInside'])
  const changed = Buffer.from(zip)
  changed.fill(0xff, 60, 90)
  expect(await refusalOf(changed, 'm.zip')).toEqual(['crime.file.damagedEntry'])
})

test('a stored entry changed by one letter does not pass its checksum', async () => {
  const files = { 'a.csv': csv(line('1', 'Clarence Drive')) }
  const stored = await zipOf(files, {}, { compress: false })
  expect((await readAll([upload('m.zip', stored)])).rows).toHaveLength(1)
  const changed = await zipOf(files, { Clarence: 'Clarance' }, { compress: false })
  expect(await refusalOf(changed, 'm.zip')).toEqual(['crime.file.damagedEntry'])
})

test('bombs are refused by size, by ratio and by number of entries, and the limits can be set', async () => {
  const large = csv(...Array.from({ length: 4000 }, () => asb))
  const limits = { ratioFromBytes: 100_000, maxRatio: 20 }
  const zip = await zipOf({ 'a.csv': large })
  expect(await refusalOf(zip, 'm.zip', limits)).toEqual(['crime.file.bomb'])
  expect(await refusalOf(gzipSync(large), 'm.gz', limits)).toEqual(['crime.file.bomb'])
  expect(await refusalOf(zip, 'm.zip', { maxBytes: 100_000 })).toEqual(['crime.file.tooLarge'])
  expect(await refusalOf(gzipSync(large), 'm.gz', { maxBytes: 100_000 })).toEqual(['crime.file.tooLarge'])
  expect(await refusalOf(large, 'm.csv', { maxBytes: 100_000 })).toEqual(['crime.file.tooLarge'])
  const many = await zipOf({ 'a.csv': csv(), 'b.csv': csv(), 'c.txt': '' })
  expect(await refusalOf(many, 'm.zip', { maxEntries: 2 })).toEqual(['crime.file.tooManyEntries'])
  expect((await readAll([upload('m.zip', zip)])).rows).toHaveLength(4000)
})

test('the default limits stop a bomb: sixty megabytes of noughts in sixty kilobytes', async () => {
  const bomb = gzipSync(Buffer.alloc(60_000_000))
  expect(await refusalOf(bomb, 'm.csv.gz')).toEqual(['crime.file.bomb'])
})

test('one refused file does not stop the others', async () => {
  const { rows, refusals } = await readAll([
    upload('bad.csv', ''),
    join(folder, 'nowhere'),
    upload('good.csv', csv(line('1'))),
  ])
  expect(refusals.map(({ problems }) => problems[0]!.message)).toEqual(['crime.file.empty', 'crime.file.notFound'])
  expect(rows).toHaveLength(1)
})

test('uploads set aside are gone after closing', async () => {
  const own = join(folder, 'aside')
  mkdirSync(own)
  vi.stubEnv('TMPDIR', own)
  const reading = await openCrimeFiles([upload('m.csv', csv(line('1')))], { today })
  expect(readdirSync(own)).toHaveLength(1)
  await reading.close()
  expect(readdirSync(own)).toEqual([])
  vi.unstubAllEnvs()
})

test('a reading that is cancelled stops with the reason', async () => {
  const signal = AbortSignal.abort(new Error('cancelled by the officer'))
  await expect(readAll([upload('m.csv', csv(line('1')))], { signal })).rejects.toThrow('cancelled by the officer')
})
