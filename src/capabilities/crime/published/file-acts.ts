/** One file of an import in the transaction that is its own: its rows copied and told apart, its remarks, and how it ended. */
import { recordAudit } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database/database.ts'
import type { Caller } from '../../../platform/sign-in/entering.ts'
import { type Columns, isLeftOut } from '../columns.ts'
import type { Staging } from '../event-store.ts'
import { keepFileResult } from '../file-result-store.ts'
import type { CrimeFile, LeftOut } from '../import-read.ts'
import { keepRemarks } from '../import-store.ts'
import type { FileResult } from '../import-words.ts'
import type { RejectedRow, RowNote } from '../words.ts'
import type { OtherForce } from './force-rules.ts'
import { mergeStaged, type Repeat } from './merge-store.ts'
import { monthStated, monthsPublished } from './month-rules.ts'
import { countPublished } from './replace-store.ts'

/** What is known of the file and the run it belongs to. `tell` hears how far it is; `signal` gives the file up. */
export type Keeping = {
  caller: Caller
  importId: string
  position: number
  file: CrimeFile
  isOther: OtherForce
  signal: AbortSignal
  tell: (now: { rows: number; share: number }) => Promise<void>
}

/** Remarks wait in memory while rows are copied, because both use the connection; ours, to calibrate. */
const MOST_WAITING_REMARKS = 20_000

/** What was read of the file, once all of it was. */
type Read = { rows: number; rejected: number; notes: number; months: Map<string, number>; columns: Columns | null }

/** Keeps it and answers how it ended. Throws FileRefusal and the signal's reason; the caller's transaction undoes everything. */
export async function keepFile(tx: Tx, staging: Staging, keeping: Keeping): Promise<FileResult> {
  const { caller, importId, position, file } = keeping
  const waiting: { rejected: RejectedRow[]; notes: RowNote[] } = { rejected: [], notes: [] }
  const leftOut = new Map<string, LeftOut>()
  const at = { forceId: caller.forceId, importId, filePosition: position }
  let from = 1
  const keepWaiting = async () => {
    await staging.pause()
    from = await keepRemarks(tx, { ...at, from }, waiting.rejected, waiting.notes)
    Object.assign(waiting, { rejected: [], notes: [] })
  }
  const read = await stageAll(staging, keeping, leftOut, waiting, keepWaiting)
  for (const [force, { rows, line }] of leftOut)
    waiting.notes.push({ file: file.name, line, note: 'crime.note.otherForce', args: { force, count: rows } })
  await staging.pause()
  const publication = await publicationOf(tx, keeping, read)
  const { repeats, ...merged } = await mergeStaged(tx, caller.forceId, publication)
  for (const repeat of repeats) sayRepeat(file.name, repeat, read.columns!, waiting)
  const notes = read.notes + leftOut.size + repeats.filter(({ isRejected }) => !isRejected).length
  await keepWaiting()
  // The last moment at which a file can be given up; what follows is its result and the commit.
  keeping.signal.throwIfAborted()
  const left = [...leftOut.values()].reduce((sum, { rows }) => sum + rows, 0)
  const rejected = read.rejected + repeats.filter(({ isRejected }) => isRejected).length
  const result: FileResult = {
    ...{ name: file.name, rows: read.rows, rejected, notes, leftOut: left, ...merged },
    duplicates: read.rows - rejected - left - merged.kept,
    months: [...read.months.keys()].sort(),
    published: publication.months,
    sha256: await file.sha256(),
    refusedBecause: null,
  }
  await keepFileResult(tx, caller.forceId, importId, position, result)
  await recordFile(tx, keeping, result)
  return result
}

async function stageAll(
  staging: Staging,
  { file, isOther, tell, signal }: Keeping,
  leftOut: Map<string, LeftOut>,
  waiting: { rejected: RejectedRow[]; notes: RowNote[] },
  keepWaiting: () => Promise<void>,
): Promise<Read> {
  const read: Read = { rows: 0, rejected: 0, notes: 0, months: new Map(), columns: null }
  try {
    for await (const batch of file.batches(isOther)) {
      await staging.add(batch.rows)
      read.columns = batch.columns
      for (const { month } of batch.rows) read.months.set(month, (read.months.get(month) ?? 0) + 1)
      read.rows += batch.rows.length + batch.rejected.length
      read.rejected += batch.rejected.length
      read.notes += batch.notes.length
      for (const [force, { rows, line }] of batch.leftOut) {
        read.rows += rows
        leftOut.set(force, { line: leftOut.get(force)?.line ?? line, rows: rows + (leftOut.get(force)?.rows ?? 0) })
      }
      for (const each of batch.rejected) waiting.rejected.push(each)
      for (const each of batch.notes) waiting.notes.push(each)
      if (waiting.rejected.length + waiting.notes.length > MOST_WAITING_REMARKS) await keepWaiting()
      await tell({ rows: read.rows, share: batch.share })
      signal.throwIfAborted()
    }
  } catch (thrown) {
    await staging.giveUp()
    throw thrown
  }
  return read
}

/** Columns of an event by the fields of a file that say them. */
const saidBy: Record<string, readonly (keyof Columns['at'])[]> = {
  month: ['month', 'date'],
  crime_type: ['crimeType'],
  lsoa_code: ['lsoaCode'],
  lsoa_name: ['lsoaName'],
  lsoa_census: ['lsoaCode', 'lsoaCensus'],
  location: ['location'],
  longitude_e6: ['longitude', 'easting'],
  latitude_e6: ['latitude', 'northing'],
  reported_by: ['reportedBy'],
  falls_within: ['fallsWithin'],
  context: ['context'],
}

async function publicationOf(tx: Tx, { caller, importId, file }: Keeping, { months, columns }: Read) {
  const isPublished = columns?.isPublished ?? false
  const held = isPublished ? await countPublished(tx, caller.forceId, [...months.keys()]) : new Map<string, number>()
  const isUnsaid = (column: string) => saidBy[column]!.every((field) => (columns?.at[field] ?? -1) < 0)
  const stated = isPublished ? monthStated(file.name) : null
  return {
    importId,
    isPublished,
    stated: stated && months.has(stated) ? stated : null,
    months: isPublished ? monthsPublished(file.name, months, held).sort() : [],
    unsaid: Object.keys(saidBy).filter(isUnsaid),
  }
}

function sayRepeat(
  file: string,
  { line, first, columns: differing, isRejected }: Repeat,
  { at, names }: Columns,
  to: { rejected: RejectedRow[]; notes: RowNote[] },
): void {
  const headings = differing.map((column) => names[at[saidBy[column]!.find((field) => at[field] >= 0)!]]!)
  const args = { first, columns: [...new Set(headings)].join(', ') }
  if (isRejected) to.rejected.push({ file, line, reason: 'crime.row.sameId', args })
  else to.notes.push({ file, line, note: 'crime.note.sameId', args })
}

const didWith = ({ refusedBecause }: FileResult): string =>
  !refusedBecause
    ? 'imported crime file'
    : refusedBecause.every(({ message }) => isLeftOut(message))
      ? 'left out crime file'
      : 'was refused crime file'

/** The audit line of a file, in the transaction of its rows. */
export async function recordFile(
  tx: Tx,
  { caller, importId }: Pick<Keeping, 'caller' | 'importId'>,
  result: FileResult,
): Promise<void> {
  const { refusedBecause, name, sha256, ...counts } = result
  await recordAudit(tx, {
    forceId: caller.forceId,
    accountId: caller.accountId,
    did: didWith(result),
    subject: `crime.import:${importId}`,
    detail: refusedBecause
      ? { name, sha256, because: refusedBecause.map(({ message }) => message) }
      : { name, sha256, ...counts },
  })
}
