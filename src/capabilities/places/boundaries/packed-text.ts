/** The text of an uploaded file, plain or gzipped, within a limit. What it is, is told by its first bytes, not its name. */
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { Refusal } from '../../../platform/problem.ts'

/** Bytes of the file as it is sent. */
export const MOST_SENT = 40_000_000
/** Bytes once unpacked: the census areas of a whole region in full detail are under half of it. */
const MOST_UNPACKED = 80_000_000
/** Unpacked bytes for each sent: boundaries reach 10, a bomb 1,000. */
const MOST_RATIO = 100
/** Below this many bytes the ratio is not judged: small repetitive files are harmless. */
const RATIO_FROM = 5_000_000

const unpack = promisify(gunzip)
const refusal = (message: string, args: Record<string, number> = {}) =>
  new Refusal(422, [{ field: 'file', message, args }])
const begins = (bytes: Buffer, ...head: number[]) => head.every((byte, i) => bytes[i] === byte)

/** Throws Refusal 422 for a zip, a damaged gzip, one that unpacks to too much, and text that is not UTF-8. */
export async function textOf(path: string): Promise<string> {
  const sent = await readFile(path)
  if (begins(sent, 0x50, 0x4b)) throw refusal('places.zipped')
  const bytes = begins(sent, 0x1f, 0x8b) ? await unpacked(sent) : sent
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refusal('places.notJson')
  }
}

async function unpacked(sent: Buffer): Promise<Buffer> {
  const most = Math.min(MOST_UNPACKED, Math.max(RATIO_FROM, sent.length * MOST_RATIO))
  try {
    return await unpack(sent, { maxOutputLength: most })
  } catch (error) {
    const isTooMuch = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw isTooMuch
      ? refusal('places.unpacksTooLarge', { megabytes: Math.floor(most / 1e6) })
      : refusal('places.damagedGzip')
  }
}
