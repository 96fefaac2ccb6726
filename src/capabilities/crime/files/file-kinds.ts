/** What a file is, from its bytes and never from its name, so that a stranger is refused in words its sender knows. */
import { refusalOf } from './file-refusal.ts'

/** Enough to tell text from everything named here: a tar archive says what it is at byte 257. */
export const HEAD_BYTES = 1024

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])

export const hasMark = (head: Buffer): boolean => head.subarray(0, 3).equals(BYTE_ORDER_MARK)
export const isGzip = (head: Buffer): boolean => head[0] === 0x1f && head[1] === 0x8b
/** A zip begins with an entry, or, when it is empty, with its directory. */
export const isZip = (head: Buffer): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6))

type Kind = { message: string; at?: number; bytes: (number | string)[]; args?: Record<string, string> }

/** First bytes of the kinds of files that people send instead. Sources: each format's specification, or the list of `file(1)`. */
const kinds: Kind[] = [
  // The form of Excel, Word and others before 2007, and of a spreadsheet of today that is locked with a password.
  { message: 'spreadsheet', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  // Excel before 1993.
  { message: 'spreadsheet', bytes: [0x09, 0x08] },
  { message: 'spreadsheet', bytes: [0x09, 0x04] },
  { message: 'spreadsheet', bytes: [0x09, 0x02] },
  { message: 'spreadsheet', bytes: [0x09, 0x00, 0x04] },
  { message: 'archive', at: 257, bytes: ['ustar'], args: { kind: 'tar' } },
  { message: 'archive', bytes: ["7z\u00bc\u00af'\u001c"], args: { kind: '7-Zip' } },
  { message: 'archive', bytes: ['Rar!'], args: { kind: 'RAR' } },
  { message: 'archive', bytes: ['BZh'], args: { kind: 'bzip2' } },
  { message: 'archive', bytes: [0xfd, '7zXZ', 0], args: { kind: 'xz' } },
  { message: 'archive', bytes: [0x28, 0xb5, 0x2f, 0xfd], args: { kind: 'Zstandard' } },
  { message: 'archive', bytes: [0x1f, 0x9d], args: { kind: 'compress' } },
  { message: 'archive', bytes: [0x04, 0x22, 0x4d, 0x18], args: { kind: 'LZ4' } },
  { message: 'archive', bytes: ['MSCF'], args: { kind: 'CAB' } },
  { message: 'document', bytes: ['%PDF'], args: { kind: 'PDF' } },
  { message: 'document', bytes: ['{\\rtf'], args: { kind: 'RTF' } },
  { message: 'picture', bytes: [0x89, 'PNG'] },
  { message: 'picture', bytes: [0xff, 0xd8, 0xff] },
  { message: 'picture', bytes: ['GIF8'] },
  { message: 'picture', bytes: ['II*', 0] },
  { message: 'picture', bytes: ['MM', 0, '*'] },
  { message: 'database', bytes: ['SQLite format 3'] },
  { message: 'database', bytes: ['PAR1'] },
  { message: 'database', bytes: [0, 1, 0, 0, 'Standard'] },
  { message: 'program', bytes: ['MZ', 0x90, 0] },
  { message: 'program', bytes: [0x7f, 'ELF'] },
]

const bytesOf = (parts: Kind['bytes']): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part, 'latin1'))))

const signatures = kinds.map((kind) => ({ ...kind, signature: bytesOf(kind.bytes) }))

/** Throws FileRefusal where the first bytes of `file` are not those of a text that can hold rows. `head` is up to `HEAD_BYTES`. */
export function refuseStrangers(file: string, head: Buffer): void {
  if (isZip(head) && /xl\/|\[Content_Types\]/.test(head.toString('latin1'))) throw refusalOf(file, 'spreadsheet')
  if (isGzip(head) || isZip(head)) throw refusalOf(file, 'nested')
  for (const { message, at = 0, signature, args } of signatures)
    if (head.subarray(at, at + signature.length).equals(signature)) throw refusalOf(file, message, args)
  if (isOldTar(head)) throw refusalOf(file, 'archive', { kind: 'tar' })
  const wide = wideEncoding(head)
  if (wide) throw refusalOf(file, 'utf16', { encoding: wide })
  const text = head
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
  if (/^<\?xml[\s\S]*(spreadsheet|progid="Excel)/i.test(text)) throw refusalOf(file, 'spreadsheet')
  if (/^<(!doctype html|html|head|body|meta|table)\b/i.test(text)) throw refusalOf(file, 'webPage')
  if (/^<(\?xml|!doctype|[a-z]+[ >:])/i.test(text)) throw refusalOf(file, 'markup', { kind: 'XML' })
  if (/^(\{\s*"|\[\s*[{[\]"\d])/.test(text)) throw refusalOf(file, 'markup', { kind: 'JSON' })
}

/** A tar without the word `ustar`, as the first ones were: its head has a sum of its own bytes, the sum's taken as blanks. */
function isOldTar(head: Buffer): boolean {
  if (head.length < 512) return false
  const stated = /^[ 0]*([0-7]+)[\0 ]/.exec(head.toString('latin1', 148, 156))
  let sum = 8 * 32
  for (let at = 0; at < 512; at++) if (at < 148 || at >= 156) sum += head[at]!
  return stated !== null && Number.parseInt(stated[1]!, 8) === sum
}

/** UTF-16 or UTF-32: by its mark, or, without one, by NULs in nearly every second byte of the start. */
function wideEncoding(head: Buffer): string | null {
  const [first, second, third, fourth] = head
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 && head.length > 4 ? 'UTF-32' : 'UTF-16'
  if (first === 0xfe && second === 0xff) return 'UTF-16'
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'UTF-32'
  if (head.length < 10) return null
  const nulsAt = (from: number) => {
    let nuls = 0
    for (let at = from; at < head.length; at += 2) if (head[at] === 0) nuls++
    return nuls / Math.ceil((head.length - from) / 2)
  }
  const [even, odd] = [nulsAt(0), nulsAt(1)]
  return Math.max(even, odd) > 0.8 && Math.min(even, odd) < 0.2 ? 'UTF-16' : null
}
