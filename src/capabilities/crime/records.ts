/** The records of a CSV text, each with the line at which it starts, the header being line 1. */
import { type CsvError, parse } from 'csv-parse'
import { refusalOf } from './file-refusal.ts'
import type { CsvRecord } from './words.ts'

type Text = AsyncIterable<string>

/**
 * Records in batches, one a piece of text. Empty lines are left out, but counted. Throws FileRefusal when a record is
 * longer than `longestRecord` characters or a quotation mark is never closed.
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
  let ready: CsvRecord[] = []
  const parser = parse({
    record_delimiter: ['\r\n', '\n'],
    // The number of cells is judged row by row; a quotation mark inside plain text, as in 5" pipe, is text.
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRecord,
    on_record(cells: string[]) {
      if (cells.length > 1 || cells[0] !== '') ready.push({ line, cells })
      line += 1 + lineFeedsIn(cells)
      // Kept by us, with its line: nothing goes through the stream of objects, which costs more than the parsing.
      return null
    },
  })
  const refusal = (error: Error) =>
    (error as CsvError).code === 'CSV_MAX_RECORD_SIZE'
      ? refusalOf(file, 'recordTooLong', { line, most: longestRecord })
      : refusalOf(file, 'openQuote', { line })
  let fault: Error | null = null
  parser.on('error', (error) => {
    fault = error
  })
  parser.resume()
  for await (const piece of text) {
    if (piece !== '') await new Promise<void>((done) => parser.write(piece, () => done()))
    if (fault) throw refusal(fault)
    if (ready.length > 0) yield ready
    ready = []
  }
  await new Promise<void>((done) => {
    parser.once('end', done).once('error', () => done())
    parser.end()
  })
  if (fault) throw refusal(fault)
  if (ready.length > 0) yield ready
}

function lineFeedsIn(cells: string[]): number {
  let count = 0
  for (const cell of cells) for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++
  return count
}
