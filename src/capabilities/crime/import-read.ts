/**
 * Reads crime files as a stream of rows, in batches, so that a year of a large force needs little memory.
 * Each file is judged whole before its first row is given (size, encoding, header); what can only be seen later, such as
 * a quotation mark never closed, is thrown as FileRefusal, and the caller rolls that file back: all or nothing.
 */

import { type Columns, readHeader } from './columns.ts'
import { type CrimeSource, defaultLimits, type PackedFile, type ReadingLimits, unpack } from './files/archives.ts'
import { type FileMake, inspect, textOf } from './files/encoding.ts'
import { FileRefusal, refusalOf } from './files/file-refusal.ts'
import type { OtherForce } from './published/force-rules.ts'
import { recordsOf } from './records.ts'
import { contentKey, type Remark, readRow } from './row-rules.ts'
import { looksLikeTime } from './rows/day-rules.ts'
import type { CsvRecord, ReadRow, RejectedRow, RowNote } from './words.ts'

/** Rows of another force: how many, and the line of the first. */
export type LeftOut = { rows: number; line: number }

/**
 * Rows kept and rejected, in the order of the file, and those left out by the name of their force. `share` of the file's lines
 * read so far, 0 to 1.
 */
export type Batch = {
  rows: ReadRow[]
  rejected: RejectedRow[]
  notes: RowNote[]
  leftOut: Map<string, LeftOut>
  columns: Columns
  share: number
}

/**
 * One CSV. `packedBytes` is its size as it stands on disk or in its archive, for a progress bar over many files.
 * `batches` reads it, from its start each time; it throws FileRefusal, in the first step or later. `sha256` is that of the file
 * that was given, the whole archive where it is in one; null where it cannot be read.
 */
export type CrimeFile = {
  name: string
  packedBytes: number
  batches: (isOther?: OtherForce) => AsyncGenerator<Batch>
  sha256: () => Promise<string | null>
}

export type CrimeFiles = { files: CrimeFile[]; packedBytes: number; close: () => Promise<void> }

/** `today` is a local date, 'YYYY-MM-DD': no event is later. A signal stops the reading with its reason. */
export type ReadingOptions = { today: string; limits?: Partial<ReadingLimits>; signal?: AbortSignal }

/**
 * The CSV files of `sources` (files, folders, uploads; plain, .gz or .zip), ready to be read one after another. Call
 * `close` when done. A refused source is listed as a file too: its `batches` throw, and the others can go on.
 */
export async function openCrimeFiles(sources: CrimeSource[], options: ReadingOptions): Promise<CrimeFiles> {
  const limits = { ...defaultLimits, ...options.limits }
  const { files, close } = await unpack(sources, limits)
  return {
    files: files.map((file) => ({
      name: file.name,
      packedBytes: file.packedBytes,
      batches: (isOther) => batchesOf(file, limits, options, isOther ?? (() => null)),
      sha256: file.sha256,
    })),
    packedBytes: files.reduce((sum, file) => sum + file.packedBytes, 0),
    close,
  }
}

async function* batchesOf(
  file: PackedFile,
  limits: ReadingLimits,
  options: ReadingOptions,
  isOther: OtherForce,
): AsyncGenerator<Batch> {
  const make = await inspect(file.name, stoppable(await file.open(), options.signal))
  const bytes = make.held ?? (await file.open())
  const stray = new Set<number>()
  const text = textOf(stoppable(bytes, options.signal), make.encoding, (line) => stray.add(line))
  let columns: Columns | null = null
  let reader: FileReader | null = null
  for await (const records of recordsOf(file.name, text, make.hasQuotes, limits.maxRecord)) {
    columns ??= columnsOf(file.name, records.shift()!)
    reader ??= fileReader(file.name, columns, make, options.today, isOther)
    if (records.length > 0) yield reader(records)
  }
  if (!columns) throw refusalOf(file.name, 'empty')
  const notes = [...stray].map((line) => ({ file: file.name, line, note: 'crime.note.otherEncoding', args: {} }))
  yield { ...emptyBatch(columns), notes, share: 1 }
}

const emptyBatch = (columns: Columns): Batch => ({
  rows: [],
  rejected: [],
  notes: [],
  leftOut: new Map(),
  columns,
  share: 0,
})

async function* stoppable(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
  signal?: AbortSignal,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    signal?.throwIfAborted()
    yield chunk
  }
}

type FileReader = (records: CsvRecord[]) => Batch

/** Notes that say the same of every row with the same type or code. */
const notedOnce = new Set(['crime.note.unknownType', 'crime.note.unknownLsoa'])

/** Knows what has been seen of one file: how often each content without an ID, and which types and codes were already noted. */
function fileReader(file: string, columns: Columns, make: FileMake, today: string, isOther: OtherForce): FileReader {
  const occurrences = new Map<string, number>()
  const noted = new Set<string>()
  const count = (row: ReadRow) => {
    const key = contentKey(row)
    row.contentKey = key
    row.occurrence = (occurrences.get(key) ?? 0) + 1
    occurrences.set(key, row.occurrence)
  }
  const isNews = ({ message, args }: Remark) => {
    if (!notedOnce.has(message)) return true
    const said = `${message} ${args.crimeType ?? args.lsoaCode}`
    const isNew = !noted.has(said)
    noted.add(said)
    return isNew
  }
  const forceOf = (cells: string[]) =>
    isOther(textIn(cells, columns.at.reportedBy), textIn(cells, columns.at.fallsWithin))
  return (records) => {
    const batch = emptyBatch(columns)
    for (const record of records) {
      const { line } = record
      refuseSwallowed(file, record, columns)
      const other = forceOf(record.cells)
      if (other !== null) {
        const seen = batch.leftOut.get(other) ?? { rows: 0, line }
        batch.leftOut.set(other, { ...seen, rows: seen.rows + 1 })
        continue
      }
      const reading = readRow(record, columns, today)
      if ('problems' in reading) {
        // One row, one rejection: the first reason is the one to mend first.
        const { message, args } = reading.problems[0]!
        batch.rejected.push({ file, line, reason: message, args })
        continue
      }
      if (reading.row.eventId === null) count(reading.row)
      batch.rows.push(reading.row)
      for (const note of reading.notes)
        if (isNews(note)) batch.notes.push({ file, line, note: note.message, args: note.args })
    }
    batch.share = Math.min(1, records.at(-1)!.line / Math.max(1, make.lines))
    return batch
  }
}

/**
 * Throws FileRefusal where a cell of several lines holds another row: a quotation mark was left open, and a later one closed it.
 * It shows by a line with a month or a day where a row has it.
 */
function refuseSwallowed(file: string, { line, cells }: CsvRecord, { at }: Columns): void {
  const times = [at.month, at.date].filter((index) => index >= 0)
  let above = 0
  for (const [index, cell] of cells.entries()) {
    if (!cell.includes('\n')) continue
    const lines = cell.split('\n')
    const holdsRow = lines.some((text, i) => {
      const parts = text.split(',').map((part) => part.trim().replaceAll('"', ''))
      const offset = i === 0 ? index : 0
      const hasTime = times.some((time) => looksLikeTime(parts[time - offset] ?? ''))
      return parts.length > 1 && hasTime
    })
    if (holdsRow) throw refusalOf(file, 'rowInCell', { line: line + above })
    above += lines.length - 1
  }
}

const textIn = (cells: string[], at: number): string => (cells[at] ?? '').trim()

function columnsOf(file: string, header: CsvRecord): Columns {
  const reading = readHeader(header.cells)
  if ('problems' in reading) throw new FileRefusal(file, reading.problems)
  return reading.columns
}
