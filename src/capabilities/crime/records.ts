/** The records of a CSV text, each with the line at which it starts, the header being line 1. */
import { refusalOf } from './files/file-refusal.ts'
import type { CsvRecord } from './words.ts'

type Text = AsyncIterable<string>

/**
 * Records in batches, one a piece of text. Empty lines are left out, but counted. Throws FileRefusal when a record is
 * longer than `longestRecord` characters, or a quotation mark is never closed or closes in the middle of a cell.
 */
export function recordsOf(
  file: string,
  text: Text,
  hasQuotes: boolean,
  longestRecord: number,
): AsyncGenerator<CsvRecord[]> {
  // Without a quotation mark anywhere in the file, a record is a line and splitting it is exact, and several times faster.
  return hasQuotes ? quotedRecords(file, text, longestRecord) : plainRecords(file, text, longestRecord)
}

async function* plainRecords(file: string, text: Text, longestRecord: number): AsyncGenerator<CsvRecord[]> {
  let line = 0
  let rest = ''
  const recordOf = (whole: string, into: CsvRecord[]) => {
    line++
    if (whole.length > longestRecord) throw refusalOf(file, 'recordTooLong', { line, most: longestRecord })
    const content = whole.endsWith('\r') ? whole.slice(0, -1) : whole
    if (content !== '') into.push({ line, cells: content.split(',') })
  }
  for await (const piece of text) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop()!
    if (rest.length > longestRecord) throw refusalOf(file, 'recordTooLong', { line: line + 1, most: longestRecord })
    const records: CsvRecord[] = []
    for (const whole of lines) recordOf(whole, records)
    if (records.length > 0) yield records
  }
  const last: CsvRecord[] = []
  if (rest !== '') recordOf(rest, last)
  if (last.length > 0) yield last
}

async function* quotedRecords(file: string, text: Text, longestRecord: number): AsyncGenerator<CsvRecord[]> {
  let line = 1
  let rest = ''
  const take = (isLast: boolean): CsvRecord[] => {
    const records: CsvRecord[] = []
    let at = 0
    while (at < rest.length) {
      const found = recordAt(file, rest, at, line, isLast)
      if ((found?.end ?? rest.length) - at > longestRecord)
        throw refusalOf(file, 'recordTooLong', { line, most: longestRecord })
      if (!found) break
      if (found.cells.length > 1 || found.cells[0] !== '') records.push({ line, cells: found.cells })
      at = found.end
      line += found.lines
    }
    rest = rest.slice(at)
    return records
  }
  for await (const piece of text) {
    rest += piece
    const records = take(false)
    if (records.length > 0) yield records
  }
  const records = take(true)
  if (records.length > 0) yield records
}

const COMMA = 44
const FEED = 10
const QUOTE = 34

/**
 * The record that starts at `from`, how many lines it takes and where the next one starts; null when `text` ends before it
 * does and is not the last. Blanks around a quoted cell are not part of it; a mark within plain text, as in 5" pipe, is text.
 */
function recordAt(file: string, text: string, from: number, line: number, isLast: boolean) {
  const cells: string[] = []
  let lines = 1
  for (let at = from; ; ) {
    const start = afterBlanks(text, at)
    let end: number
    if (text.charCodeAt(start) === QUOTE) {
      const close = closingQuote(text, start + 1)
      if (close < 0) {
        if (isLast) throw refusalOf(file, 'openQuote', { line: line + lines - 1 })
        return null
      }
      const cell = text.slice(start + 1, close)
      end = afterBlanks(text, close + 1)
      if (text[end] === '\r' && (end + 1 === text.length || text.charCodeAt(end + 1) === FEED)) end++
      if (end < text.length && text.charCodeAt(end) !== COMMA && text.charCodeAt(end) !== FEED)
        throw refusalOf(file, 'quoteInside', { line: line + lines - 1 })
      cells.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell)
      lines += feedsIn(cell)
    } else {
      end = cellEnd(text, at)
      const isReturn = text.charCodeAt(end) !== COMMA && text[end - 1] === '\r' && end > at
      cells.push(text.slice(at, isReturn ? end - 1 : end))
    }
    if (end >= text.length) return isLast ? { cells, end: text.length, lines } : null
    if (text.charCodeAt(end) === FEED) return { cells, end: end + 1, lines }
    at = end + 1
  }
}

function afterBlanks(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\u00a0') at++
  return at
}

/** The mark that closes a cell whose text starts at `from`; two together are one mark of the text. -1 where there is none yet. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text.charCodeAt(at + 1) !== QUOTE) return at
  return -1
}

/** The next comma or line feed, or the end. */
function cellEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === COMMA || code === FEED) return at
  }
  return text.length
}

function feedsIn(cell: string): number {
  let count = 0
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++
  return count
}
