/**
 * What a file is made of, found in a first pass over all its bytes, before any row is given away; and its text.
 * The rule: UTF-8, with or without a byte order mark, when every byte of the file fits it; Windows-1252 when nothing in it
 * beyond ASCII does. A file with some of each is two files joined: it is read as UTF-8, and a byte that does not fit as the
 * Windows-1252 it then is, so that no name on the other lines suffers; each such line is told. A file that claims UTF-8 by its
 * mark and breaks it is damaged, and refused.
 */
import { isAscii, isUtf8 } from 'node:buffer'
import { TextDecoder } from 'node:util'
import iconv from 'iconv-lite'
import { HEAD_BYTES, hasMark, refuseStrangers } from './file-kinds.ts'
import { refusalOf } from './file-refusal.ts'

export type Encoding = 'utf-8' | 'windows-1252' | 'mixed'

/** `lines` counts line feeds. `held` are the bytes themselves when the file is small enough to keep between the passes. */
export type FileMake = { bytes: number; lines: number; encoding: Encoding; hasQuotes: boolean; held: Buffer[] | null }

/** Up to here the first pass keeps the bytes so that the second need not unzip again: 16 MB, ours, to calibrate. */
const HOLD_BYTES = 16_000_000

const LINE_FEED = 10
const QUOTE = 34

/** Looks at every byte of `chunks`. Throws FileRefusal for an empty file and for what is no text of one byte a letter. */
export async function inspect(file: string, chunks: AsyncIterable<Buffer>): Promise<FileMake> {
  const make: FileMake = { bytes: 0, lines: 0, encoding: 'utf-8', hasQuotes: false, held: [] }
  let head: Buffer = Buffer.alloc(0)
  let unfinished: Buffer = Buffer.alloc(0)
  let hasLonger = false
  let strayLine = 0
  const judge = (bytes: Buffer, linesBefore: number) => {
    if (strayLine > 0 && hasLonger) return
    if (isUtf8(bytes)) hasLonger ||= !isAscii(bytes)
    else {
      strayLine ||= linesBefore + countOf(bytes.subarray(0, strayIn(bytes)), LINE_FEED) + 1
      hasLonger ||= hasLongCharacter(bytes)
    }
  }
  for await (const chunk of chunks) {
    if (head.length < HEAD_BYTES) {
      head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES)])
      if (head.length >= HEAD_BYTES) refuseStrangers(file, head)
    }
    make.bytes += chunk.length
    const linesBefore = make.lines
    make.lines += countOf(chunk, LINE_FEED)
    make.hasQuotes ||= chunk.includes(QUOTE)
    if (make.bytes <= HOLD_BYTES) make.held?.push(chunk)
    else make.held = null
    const bytes = unfinished.length > 0 ? Buffer.concat([unfinished, chunk]) : chunk
    const whole = bytes.length - unfinishedBytes(bytes)
    judge(bytes.subarray(0, whole), linesBefore)
    unfinished = bytes.subarray(whole)
  }
  if (unfinished.length > 0) strayLine ||= make.lines + 1
  if (make.bytes === 0 || (make.bytes === 3 && hasMark(head))) throw refusalOf(file, 'empty')
  refuseStrangers(file, head)
  if (strayLine > 0 && hasMark(head)) throw refusalOf(file, 'damagedUtf8', { line: strayLine })
  if (strayLine > 0) make.encoding = hasLonger ? 'mixed' : 'windows-1252'
  return make
}

function countOf(bytes: Buffer, byte: number): number {
  let count = 0
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) count++
  return count
}

/** Bytes of the UTF-8 character that `first` begins; 1 for ASCII, 0 where it begins none. */
const lengthOf = (first: number): number =>
  first < 0x80
    ? 1
    : first >= 0xc2 && first < 0xe0
      ? 2
      : first >= 0xe0 && first < 0xf0
        ? 3
        : first >= 0xf0 && first < 0xf5
          ? 4
          : 0

/** How many bytes at the end begin a UTF-8 character that the next chunk finishes: 0 to 3. */
function unfinishedBytes(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < lengthOf(byte) ? back : 0
  }
  return 0
}

/** Bytes of the whole UTF-8 character at `at`; 0 where there is none, and the byte stands for itself. */
function characterAt(bytes: Buffer, at: number): number {
  const length = lengthOf(bytes[at]!)
  return length > 0 && at + length <= bytes.length && (length === 1 || isUtf8(bytes.subarray(at, at + length)))
    ? length
    : 0
}

/** Where the first byte stands that is of no UTF-8 character. */
function strayIn(bytes: Buffer): number {
  let at = 0
  while (at < bytes.length && characterAt(bytes, at) > 0) at += characterAt(bytes, at)
  return at
}

/** Whether a letter of several bytes stands anywhere in it. */
function hasLongCharacter(bytes: Buffer): boolean {
  for (let at = 0; at < bytes.length; at++) if (bytes[at]! > 0x7f && characterAt(bytes, at) > 1) return true
  return false
}

/**
 * The text of `chunks`, in pieces that never cut a character, without the byte order mark. Of a mixed file `onStray` is told
 * each line, the first being 1, on which a byte was read as Windows-1252.
 */
export async function* textOf(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  encoding: Encoding,
  onStray: (line: number) => void = () => {},
): AsyncGenerator<string> {
  if (encoding === 'windows-1252') {
    for await (const chunk of chunks) yield iconv.decode(chunk, 'win1252')
    return
  }
  if (encoding === 'mixed') {
    yield* mixedText(chunks, onStray)
    return
  }
  const decoder = new TextDecoder('utf-8')
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

async function* mixedText(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  onStray: (line: number) => void,
): AsyncGenerator<string> {
  let line = 1
  let rest: Buffer = Buffer.alloc(0)
  const read = (bytes: Buffer): string => {
    if (isUtf8(bytes)) {
      line += countOf(bytes, LINE_FEED)
      return bytes.toString('utf8')
    }
    let text = ''
    let from = 0
    for (let at = 0; at < bytes.length; ) {
      if (bytes[at] === LINE_FEED) line++
      const length = characterAt(bytes, at)
      if (length === 0) {
        text += bytes.toString('utf8', from, at) + iconv.decode(bytes.subarray(at, at + 1), 'win1252')
        onStray(line)
        from = at + 1
      }
      at += length || 1
    }
    return text + bytes.toString('utf8', from)
  }
  for await (const chunk of chunks) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    const whole = bytes.length - unfinishedBytes(bytes)
    rest = bytes.subarray(whole)
    yield read(bytes.subarray(0, whole))
  }
  yield read(rest)
}
