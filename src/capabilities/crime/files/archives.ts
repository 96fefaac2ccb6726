/**
 * From what a person gives (a file, a folder, an upload) to the plain CSV files in it. What a file is, is told by its
 * first bytes, not its name. A fault of an archive (an unsafe path, a nested archive, a bomb) refuses the whole archive
 * before any of its files is read.
 */
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, open, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { HEAD_BYTES, isGzip, isZip, refuseStrangers } from './file-kinds.ts'
import { FileRefusal, refusalOf } from './file-refusal.ts'
import { listZip } from './zip.ts'

/** How much an import may unpack and hold. Defaults are ours, to calibrate; each has its reason beside it. */
export type ReadingLimits = {
  /** Bytes of one file sent on the web, as it is sent. */
  uploadBytes: number
  /** Bytes of one CSV, or of all files of one archive, once unpacked. */
  maxBytes: number
  /** Unpacked bytes per packed byte: real months reach 8, a bomb 1,000. */
  maxRatio: number
  /** Below this many unpacked bytes the ratio is not judged: small repetitive files are harmless. */
  ratioFromBytes: number
  /** Entries of a zip: three years of every force, three files a month, are 4,752. */
  maxEntries: number
  /** Characters of one record: all the longest texts together are under 3,000; more is a quotation mark left open. */
  maxRecord: number
}

export const defaultLimits: ReadingLimits = {
  uploadBytes: 512 * 1024 * 1024,
  maxBytes: 4096 * 1024 * 1024,
  maxRatio: 100,
  ratioFromBytes: 5_000_000,
  maxEntries: 10_000,
  maxRecord: 50_000,
}

/** A path to a file or folder, or an upload with the name its sender gave it: a stream, or a file kept under another name. */
export type CrimeSource = string | { name: string; stream: Readable } | { name: string; path: string }

/**
 * A CSV to read, or the refusal of what should have held one. `open` may be called again for a second pass. `sha256` is that of
 * the file that was given, which is the archive where it is in one; null where it cannot be read.
 */
export type PackedFile = {
  name: string
  packedBytes: number
  open: () => Promise<AsyncIterable<Buffer>>
  sha256: () => Promise<string | null>
}

/** `close` removes what was written aside and lets go of the archives. */
export type Unpacked = { files: PackedFile[]; close: () => Promise<void> }

/** Every CSV of the sources, folders in the order of their paths. A refused source stands as a file whose `open` throws FileRefusal. */
export async function unpack(sources: CrimeSource[], limits: ReadingLimits): Promise<Unpacked> {
  const closers: (() => Promise<void>)[] = []
  const files: PackedFile[] = []
  const close = async () => {
    for (const closer of closers.splice(0)) await closer()
  }
  try {
    for (const source of sources) {
      const name = typeof source === 'string' ? source : source.name
      try {
        if (typeof source !== 'string' && 'path' in source)
          files.push(...(await unpackFile(source.path, name, limits, closers)))
        else if (typeof source !== 'string')
          files.push(...(await unpackFile(await keepAside(source, limits, closers), name, limits, closers)))
        else for (const path of await pathsIn(source)) files.push(...(await unpackFile(path, path, limits, closers)))
      } catch (error) {
        if (!(error instanceof FileRefusal)) throw error
        files.push(refused(error))
      }
    }
  } catch (error) {
    await close()
    throw error
  }
  return { files, close }
}

const refused = (refusal: FileRefusal, sha256: PackedFile['sha256'] = async () => null): PackedFile => ({
  name: refusal.file,
  packedBytes: 0,
  open: () => Promise.reject(refusal),
  sha256,
})

/** The digest of a file as it stands on the disk, in 64 hexadecimal digits; read once, when it is first asked for. */
function digestOf(path: string): PackedFile['sha256'] {
  let found: Promise<string | null> | null = null
  const read = async () => {
    const hash = createHash('sha256')
    await pipeline(createReadStream(path), hash)
    return hash.digest('hex')
  }
  return () => (found ??= read().catch(() => null))
}

/** The path itself, or the files of a folder that can hold events, however deep, sorted. */
async function pathsIn(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => null)
  if (!found) throw refusalOf(path, 'notFound')
  if (found.isFile()) return [path]
  if (!found.isDirectory()) throw refusalOf(path, 'notReadable')
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(csv|gz|zip)$/i.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  if (paths.length === 0) throw refusalOf(path, 'nothingInside')
  return paths
}

/** An upload is kept in a private folder for as long as it is read: a zip is read from its end, and files are read twice. */
async function keepAside(
  source: { name: string; stream: Readable },
  limits: ReadingLimits,
  closers: (() => Promise<void>)[],
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'foursight-import-'))
  closers.push(() => rm(folder, { recursive: true, force: true }))
  const path = join(folder, 'upload')
  await pipeline(
    source.stream,
    (chunks) => withinLimit(chunks, source.name, limits),
    createWriteStream(path, { mode: 0o600 }),
  )
  return path
}

async function* withinLimit(
  chunks: AsyncIterable<Buffer>,
  name: string,
  limits: ReadingLimits,
): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > limits.maxBytes) throw refusalOf(name, 'tooLarge', { most: limits.maxBytes })
    yield chunk
  }
}

async function unpackFile(
  path: string,
  name: string,
  limits: ReadingLimits,
  closers: (() => Promise<void>)[],
): Promise<PackedFile[]> {
  const sha256 = digestOf(path)
  try {
    const { head, bytes } = await headOf(path)
    if (isZip(head)) {
      const entries = await listZip(path, name, limits, closers, head)
      return entries.map((entry) => ({ ...entry, sha256 }))
    }
    if (isGzip(head))
      return [{ name, packedBytes: bytes, sha256, open: async () => gunzipped(path, name, bytes, limits) }]
    refuseStrangers(name, head)
    if (bytes > 0 && /\.gz$/i.test(name)) throw refusalOf(name, 'notGzip')
    if (bytes > 0 && /\.zip$/i.test(name)) throw refusalOf(name, 'damagedZip')
    if (bytes > limits.maxBytes) throw refusalOf(name, 'tooLarge', { most: limits.maxBytes })
    return [{ name, packedBytes: bytes, sha256, open: async () => createReadStream(path) }]
  } catch (error) {
    if (error instanceof FileRefusal) return [refused(error, sha256)]
    throw error
  }
}

async function headOf(path: string): Promise<{ head: Buffer; bytes: number }> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw refusalOf(basename(path), 'notFound')
    throw error.code === 'EACCES' ? refusalOf(basename(path), 'notReadable') : error
  })
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return { head: buffer.subarray(0, bytesRead), bytes: (await file.stat()).size }
  } finally {
    await file.close()
  }
}

/** The bytes inside a gzip, counted as they come: its own statement of its size cannot be trusted. */
async function* gunzipped(
  path: string,
  name: string,
  packedBytes: number,
  limits: ReadingLimits,
): AsyncGenerator<Buffer> {
  const packed = createReadStream(path)
  const unpacked = createGunzip()
  packed.on('error', (error) => unpacked.destroy(error)).pipe(unpacked)
  let bytes = 0
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > limits.maxBytes) throw refusalOf(name, 'tooLarge', { most: limits.maxBytes })
      if (bytes > limits.ratioFromBytes && bytes > packedBytes * limits.maxRatio)
        throw refusalOf(name, 'bomb', { most: limits.maxRatio })
      yield chunk
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'Z_BUF_ERROR') throw refusalOf(name, 'truncated')
    if (code?.startsWith('Z_')) throw refusalOf(name, 'notGzip')
    throw error
  } finally {
    packed.destroy()
  }
}
