/**
 * What a file is made of, found in a first pass over all its bytes, before any row is given away; and its text.
 * The rule: UTF-8, with or without a byte order mark, when every byte of the file fits it; else Windows-1252, for the
 * whole file, never for a part. A file that claims UTF-8 by its mark and breaks it is damaged, and refused. UTF-16 is refused: half its bytes are NUL, and guessing would make wrong names.
 */
import { isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import iconv from 'iconv-lite'
import { refusalOf } from './file-refusal.ts'

export type Encoding = 'utf-8' | 'windows-1252'

/** `lines` counts line feeds. `held` are the bytes themselves when the file is small enough to keep between the passes. */
export type FileMake = { bytes: number; lines: number; encoding: Encoding; hasQuotes: boolean; held: Buffer[] | null }

/** Up to here the first pass keeps the bytes so that the second need not unzip again: 16 MB, ours, to calibrate. */
const HOLD_BYTES = 16_000_000

const LINE_FEED = 10
const QUOTE = 34

/** Looks at every byte of `chunks`. Throws FileRefusal for an empty file, UTF-16, or an archive in disguise. */
export async function inspect(file: string, chunks: AsyncIterable<Buffer>): Promise<FileMake> {
  const make: FileMake = { bytes: 0, lines: 0, encoding: 'utf-8', hasQuotes: false, held: [] }
  let head: Buffer = Buffer.alloc(0)
  let unfinished: Buffer = Buffer.alloc(0)
  for await (const chunk of chunks) {
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES)])
    make.bytes += chunk.length
    make.lines += countOf(chunk, LINE_FEED)
    make.hasQuotes ||= chunk.includes(QUOTE)
    if (make.bytes <= HOLD_BYTES) make.held?.push(chunk)
    else make.held = null
    if (make.encoding === 'utf-8') {
      const bytes = unfinished.length > 0 ? Buffer.concat([unfinished, chunk]) : chunk
      const whole = bytes.length - unfinishedBytes(bytes)
      if (!isUtf8(bytes.subarray(0, whole))) make.encoding = 'windows-1252'
      unfinished = bytes.subarray(whole)
    }
  }
  if (unfinished.length > 0) make.encoding = 'windows-1252'
  refuseStrangers(file, head, make.bytes)
  if (make.encoding !== 'utf-8' && hasMark(head)) throw refusalOf(file, 'damagedUtf8')
  return make
}

/** Enough to tell text from UTF-16 and archives. */
const HEAD_BYTES = 1024
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])

const hasMark = (head: Buffer) => head.subarray(0, 3).equals(BYTE_ORDER_MARK)

export const isGzip = (head: Buffer): boolean => head[0] === 0x1f && head[1] === 0x8b
/** A zip begins with an entry, or, when it is empty, with its directory. */
export const isZip = (head: Buffer): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6))

function refuseStrangers(file: string, head: Buffer, bytes: number): void {
  if (bytes === 0 || (bytes === 3 && hasMark(head))) throw refusalOf(file, 'empty')
  if (isGzip(head) || isZip(head)) throw refusalOf(file, 'nested')
  if (isUtf16(head)) throw refusalOf(file, 'utf16')
}

/** A UTF-16 byte order mark, or, without one, NULs in at least two of five bytes of the start. */
function isUtf16(head: Buffer): boolean {
  const [first, second] = head
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  return head.length >= 10 && countOf(head, 0) >= head.length * 0.4
}

function countOf(bytes: Buffer, byte: number): number {
  let count = 0
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) count++
  return count
}

/** How many bytes at the end begin a UTF-8 character that the next chunk finishes: 0 to 3. */
function unfinishedBytes(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
  }
  return 0
}

/** The text of `chunks`, in pieces that never cut a character, without the byte order mark. */
export async function* textOf(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  encoding: Encoding,
): AsyncGenerator<string> {
  if (encoding === 'windows-1252') {
    for await (const chunk of chunks) yield iconv.decode(chunk, 'win1252')
    return
  }
  const decoder = new TextDecoder('utf-8')
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}
