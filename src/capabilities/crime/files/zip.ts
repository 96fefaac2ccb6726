/**
 * The CSV files in a zip. Its directory is judged as a whole before anything is unpacked; the sizes it states can be
 * relied on after that, because reading stops with an error at the first byte that breaks them.
 */
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import yauzl from 'yauzl'
import type { PackedFile, ReadingLimits } from './archives.ts'
import { FileRefusal, refusalOf } from './file-refusal.ts'

/**
 * Every CSV in the zip at `path`, in the order of their names, named 'archive.zip/folder/file.csv'; other files in it
 * are passed over. `head` is the archive's start. Throws FileRefusal when the directory is damaged, empty of CSV, unsafe or beyond the limits.
 */
export async function listZip(
  path: string,
  name: string,
  limits: ReadingLimits,
  closers: (() => Promise<void>)[],
  head: Buffer,
): Promise<Omit<PackedFile, 'sha256'>[]> {
  const zip = await openZip(path, name)
  closers.push(async () => zip.close())
  const entries = await entriesOf(zip, name, limits)
  const { size } = await stat(path)
  refuseUnsafe(name, entries, size, limits)
  const files = entries.filter((entry) => isCsv(nameOf(entry)))
  if (files.length === 0) throw nothingIn(name, entries, head)
  return files
    .map((entry) => {
      const inside = `${name}/${nameOf(entry)}`
      return { name: inside, packedBytes: entry.compressedSize, open: async () => unzipped(zip, entry, inside) }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Programs of today save their documents as zips of parts: who sent one knows it by its program, not as a zip. */
function nothingIn(name: string, entries: yauzl.Entry[], head: Buffer): FileRefusal {
  const names = entries.map(nameOf)
  const has = (start: string) => names.some((each) => each.startsWith(start))
  if (has('xl/') || has('Index/Tables/')) return refusalOf(name, 'spreadsheet')
  if (has('word/')) return refusalOf(name, 'document', { kind: 'Word' })
  if (has('ppt/')) return refusalOf(name, 'document', { kind: 'PowerPoint' })
  // OpenDocument names its kind in plain text at the very beginning.
  if (head.includes('opendocument.spreadsheet')) return refusalOf(name, 'spreadsheet')
  if (head.includes('application/vnd.oasis.opendocument')) return refusalOf(name, 'document', { kind: 'OpenDocument' })
  const sheet = names.find((each) => /\.(xlsx?|xlsb|xlsm|ods|numbers)$/i.test(each))
  return sheet ? refusalOf(name, 'spreadsheetIn', { entry: sheet.slice(0, 200) }) : refusalOf(name, 'nothingInside')
}

const openZip = (path: string, name: string): Promise<yauzl.ZipFile> =>
  new Promise((done, fail) => {
    // Names stay bytes so that we, not the library, say which path is unsafe.
    yauzl.open(path, { lazyEntries: true, autoClose: false, decodeStrings: false }, (error, zip) =>
      error ? fail(refusalOf(name, 'damagedZip')) : done(zip),
    )
  })

const entriesOf = (zip: yauzl.ZipFile, name: string, limits: ReadingLimits): Promise<yauzl.Entry[]> =>
  new Promise((done, fail) => {
    const entries: yauzl.Entry[] = []
    zip.on('error', () => fail(refusalOf(name, 'damagedZip')))
    zip.on('end', () => done(entries))
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.push(entry)
      if (entries.length > limits.maxEntries) fail(refusalOf(name, 'tooManyEntries', { most: limits.maxEntries }))
      else zip.readEntry()
    })
    zip.readEntry()
  })

/** Windows writes backslashes, which count as slashes here. */
const nameOf = (entry: yauzl.Entry): string => {
  const bytes = entry.fileName as unknown as Buffer
  const isUtf8 = (entry.generalPurposeBitFlag & 0x800) !== 0
  return bytes.toString(isUtf8 ? 'utf8' : 'latin1').replaceAll('\\', '/')
}

/** macOS adds a shadow of each file under these names. */
const isShadow = (path: string) => /(^|\/)(__MACOSX\/|\._)/.test(path)
const isCsv = (path: string) => /\.csv$/i.test(path) && !isShadow(path)

function refuseUnsafe(name: string, entries: yauzl.Entry[], packedBytes: number, limits: ReadingLimits): void {
  let bytes = 0
  for (const entry of entries) {
    const inside = nameOf(entry)
    const args = { entry: inside.slice(0, 200) }
    if (yauzl.validateFileName(inside) !== null || inside.includes('\0')) throw refusalOf(name, 'unsafePath', args)
    if (/\.(zip|gz|7z|rar|tar|tgz|bz2|xz)$/i.test(inside) && !isShadow(inside)) throw refusalOf(name, 'nestedIn', args)
    if (isCsv(inside) && entry.isEncrypted()) throw refusalOf(name, 'encrypted', args)
    bytes += entry.uncompressedSize
    if (
      entry.uncompressedSize > limits.ratioFromBytes &&
      entry.uncompressedSize > entry.compressedSize * limits.maxRatio
    )
      throw refusalOf(name, 'bomb', { most: limits.maxRatio })
  }
  if (bytes > limits.maxBytes) throw refusalOf(name, 'tooLarge', { most: limits.maxBytes })
  // Entries may share bytes, each modest, the whole enormous: so the whole is judged too.
  if (bytes > limits.ratioFromBytes && bytes > packedBytes * limits.maxRatio)
    throw refusalOf(name, 'bomb', { most: limits.maxRatio })
}

async function* unzipped(zip: yauzl.ZipFile, entry: yauzl.Entry, name: string): AsyncGenerator<Buffer> {
  try {
    const stream = await new Promise<Readable>((done, fail) =>
      zip.openReadStream(entry, (error, opened) => (error ? fail(error) : done(opened))),
    )
    let sum = 0
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      sum = crc32(chunk, sum)
      yield chunk
    }
    if (sum !== entry.crc32) throw refusalOf(name, 'damagedEntry')
  } catch (error) {
    throw error instanceof FileRefusal ? error : refusalOf(name, 'damagedEntry')
  }
}
