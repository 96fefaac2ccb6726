/**
 * Runs an import, for the web's job and the command alike: as the person who asked, file by file, each file one transaction
 * with its rows, its result and its audit line. A file that ended is not read again when an import is taken up after a crash.
 */
import { recordAudit } from '../../platform/audit.ts'
import { londonDay } from '../../platform/clock.ts'
import { type Db, onOneConnection, type Tx } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/problem.ts'
import { type Caller, enterForce, type RoleTable } from '../../platform/sign-in/entering.ts'
import { mergeStaged, type Staging, stageEvents } from './event-store.ts'
import type { CrimeSource, ReadingLimits } from './files/archives.ts'
import { FileRefusal } from './files/file-refusal.ts'
import {
  endImport,
  endInterrupted,
  keepFileResult,
  keepProgress,
  keepRemarks,
  listFileResults,
  startImport,
} from './import-store.ts'
import { type CrimeFile, openCrimeFiles } from './reading.ts'
import type { FileResult, ImportProgress, ImportReport, RejectedRow, RowNote } from './words.ts'

/** What an import needs besides its files. `caller` is the person who asked: their permission is asked before each step. */
export type ImportTools = {
  db: Db
  roles: RoleTable
  caller: Caller
  now: () => Date
  limits?: Partial<ReadingLimits>
  afterImport?: AfterImport
}

/** Given by the application: told in the transaction that ends an import which kept something new, done or not. */
export type AfterImport = (tx: Tx, by: { forceId: string; accountId: string }) => Promise<void>

/** Someone asked to stop it. */
export class ImportCancelled extends Error {
  override name = 'ImportCancelled'
}

/** Runs `work` in a transaction as the person who asked. Throws Refusal 403 when they may not import any more. */
export async function asImporter<T>(tools: ImportTools, work: (tx: Tx) => Promise<T>, db = tools.db): Promise<T> {
  return db.transaction().execute(async (tx) => {
    const user = await enterForce(tx, tools.caller, tools.roles)
    if (!user.permissions.has('crime.import' as never)) throw new Refusal(403)
    return work(tx)
  })
}

/** What every step of one run knows. */
type Run = {
  tools: ImportTools
  importId: string
  signal: AbortSignal
  progress: (now: ImportProgress) => Promise<void>
}

/** Told of each file as it ends. */
export type RunOptions = {
  signal?: AbortSignal
  /** Told at most every `TELL_EVERY_MS`. */
  onProgress?: (now: ImportProgress & { file: string }) => void
}

/** How often progress is kept, and a wish to cancel looked for. */
const TELL_EVERY_MS = 500

/**
 * Runs the import `importId` over `sources` and ends it. Answers the report over all its files. A refused file is part of the
 * report; a signal whose reason is ImportCancelled cancels: the files that had ended are kept, and ImportCancelled is thrown.
 * A signal with another reason only interrupts: the import can be run again. A fault ends it as failed, and is thrown.
 */
export async function runImport(
  tools: ImportTools,
  importId: string,
  sources: CrimeSource[],
  options: RunOptions = {},
): Promise<{ report: ImportReport; files: FileResult[] }> {
  const startedAt = performance.now()
  const cancel = new AbortController()
  const signal = options.signal ? AbortSignal.any([options.signal, cancel.signal]) : cancel.signal
  const reading = await openCrimeFiles(sources, {
    today: londonDay(tools.now()),
    signal,
    ...(tools.limits ? { limits: tools.limits } : {}),
  })
  try {
    const isOpen = await asImporter(tools, (tx) => startImport(tx, importId, reading.files.length))
    if (!isOpen) throw new ImportCancelled('It was cancelled before it began')
    await asImporter(tools, (tx) => endOthersInterrupted(tools, tx, importId))
    const results = await asImporter(tools, (tx) => listFileResults(tx, importId))
    const teller = tellerOf(tools, importId, options, cancel)
    let bytesBefore = 0
    for (const [position, file] of reading.files.entries()) {
      const done = results.get(position)
      const told = teller.forFile(file, bytesBefore, Math.max(1, reading.packedBytes), [...results.values()])
      if (!done) results.set(position, await runFile({ tools, importId, signal, progress: told }, file, position))
      bytesBefore += file.packedBytes
    }
    const files = [...results].sort(([one], [other]) => one - other).map(([, result]) => result)
    const report = reportOf(files, (performance.now() - startedAt) / 1000)
    await end(tools, importId, 'done', { ...report })
    return { report, files }
  } catch (thrown) {
    // A stopping server leaves it running, to be taken up again.
    if (signal.aborted && !(signal.reason instanceof ImportCancelled)) throw thrown
    const isCancelled = signal.aborted || thrown instanceof ImportCancelled
    await end(tools, importId, isCancelled ? 'cancelled' : 'failed', {})
    throw isCancelled ? new ImportCancelled('The import was cancelled') : thrown
  } finally {
    await reading.close()
  }
}

/** Adds up the files; a refused one counts as a file and brings no rows. `seconds` to a tenth. */
export function reportOf(files: FileResult[], seconds: number): ImportReport {
  const sum = (of: 'rows' | 'kept' | 'duplicates' | 'rejected') => files.reduce((total, file) => total + file[of], 0)
  return {
    files: files.length,
    rows: sum('rows'),
    kept: sum('kept'),
    duplicates: sum('duplicates'),
    rejected: sum('rejected'),
    seconds: Math.round(seconds * 10) / 10,
  }
}

/** The end is recorded as the person's, or as the program's where they may not any more. */
async function end(
  tools: ImportTools,
  importId: string,
  state: 'done' | 'failed' | 'cancelled',
  detail: object,
): Promise<void> {
  const { accountId, forceId } = tools.caller
  await tools.db.transaction().execute(async (tx) => {
    await enterForce(tx, tools.caller, tools.roles)
    await endImport(tx, importId, state)
    if (await hasKept(tx, importId)) await tools.afterImport?.(tx, { forceId, accountId })
    const did = `${{ done: 'finished', failed: 'failed', cancelled: 'cancelled' }[state]} crime import`
    await recordAudit(tx, { forceId, accountId, did, subject: `crime.import:${importId}`, detail: { ...detail } })
  })
}

/** What commands that were killed have kept is told like any other end, by the next import. */
async function endOthersInterrupted({ caller, afterImport }: ImportTools, tx: Tx, importId: string): Promise<void> {
  const by = { forceId: caller.forceId, accountId: caller.accountId }
  for (const id of await endInterrupted(tx, importId)) {
    if (await hasKept(tx, id)) await afterImport?.(tx, by)
    await recordAudit(tx, { ...by, did: 'found crime import interrupted', subject: `crime.import:${id}`, detail: {} })
  }
}

/** Files that had ended stay kept when the import was cancelled or failed. */
async function hasKept(tx: Tx, importId: string): Promise<boolean> {
  return [...(await listFileResults(tx, importId)).values()].some(({ kept }) => kept > 0)
}

function tellerOf(tools: ImportTools, importId: string, { onProgress }: RunOptions, cancel: AbortController) {
  let toldAt = 0
  const forFile = (file: CrimeFile, bytesBefore: number, allBytes: number, before: FileResult[]) => {
    // Told at the start of each file, then seldom.
    toldAt = 0
    const rowsBefore = before.reduce((sum, result) => sum + result.rows, 0)
    return async ({ rows, share }: ImportProgress) => {
      if (performance.now() - toldAt < TELL_EVERY_MS) return
      toldAt = performance.now()
      const now = { rows: rowsBefore + rows, share: (bytesBefore + share * file.packedBytes) / allBytes }
      onProgress?.({ ...now, file: file.name })
      if (await asImporter(tools, (tx) => keepProgress(tx, importId, now)))
        cancel.abort(new ImportCancelled('Asked to cancel'))
    }
  }
  return { forFile }
}

/** One file in one transaction. A refused file leaves only its reasons. */
async function runFile(run: Run, file: CrimeFile, position: number): Promise<FileResult> {
  try {
    return await onOneConnection(run.tools.db, (one, client) =>
      asImporter(run.tools, async (tx) => keepFile(run, tx, await stageEvents(tx, client), file, position), one),
    )
  } catch (thrown) {
    if (!(thrown instanceof FileRefusal)) throw thrown
    return asImporter(run.tools, async (tx) => {
      const refusedBecause = thrown.problems.map(({ message, args = {} }) => ({ message, args }))
      const none = { rows: 0, kept: 0, duplicates: 0, rejected: 0, outcomesUpdated: 0 }
      const result: FileResult = { name: file.name, ...none, refusedBecause }
      await keepFileResult(tx, run.tools.caller.forceId, run.importId, position, result)
      await recordFile(run, tx, result)
      return result
    })
  }
}

/** Remarks wait in memory while rows are copied, because both use the connection; ours, to calibrate. */
const MOST_WAITING_REMARKS = 20_000

async function keepFile(run: Run, tx: Tx, staging: Staging, file: CrimeFile, position: number): Promise<FileResult> {
  const { forceId } = run.tools.caller
  const waiting: { rejected: RejectedRow[]; notes: RowNote[] } = { rejected: [], notes: [] }
  const counts = { rows: 0, rejected: 0 }
  let number = 1
  const keepWaiting = async () => {
    await staging.pause()
    number = await keepRemarks(
      tx,
      { forceId, importId: run.importId, filePosition: position, from: number },
      waiting.rejected,
      waiting.notes,
    )
    Object.assign(waiting, { rejected: [], notes: [] })
  }
  try {
    for await (const batch of file.batches()) {
      await staging.add(batch.rows)
      counts.rows += batch.rows.length + batch.rejected.length
      counts.rejected += batch.rejected.length
      for (const each of batch.rejected) waiting.rejected.push(each)
      for (const each of batch.notes) waiting.notes.push(each)
      if (waiting.rejected.length + waiting.notes.length > MOST_WAITING_REMARKS) await keepWaiting()
      await run.progress({ rows: counts.rows, share: batch.share })
      run.signal.throwIfAborted()
    }
  } catch (thrown) {
    await staging.giveUp()
    throw thrown
  }
  await keepWaiting()
  const { kept, outcomesUpdated } = await mergeStaged(tx, forceId, run.importId)
  // The last moment at which a file can be given up; what follows is its result and the commit.
  run.signal.throwIfAborted()
  const duplicates = counts.rows - counts.rejected - kept
  const result: FileResult = { name: file.name, ...counts, kept, duplicates, outcomesUpdated, refusedBecause: null }
  await keepFileResult(tx, forceId, run.importId, position, result)
  await recordFile(run, tx, result)
  return result
}

async function recordFile({ tools, importId }: Run, tx: Tx, { refusedBecause, ...counts }: FileResult): Promise<void> {
  await recordAudit(tx, {
    forceId: tools.caller.forceId,
    accountId: tools.caller.accountId,
    did: refusedBecause ? 'was refused crime file' : 'imported crime file',
    subject: `crime.import:${importId}`,
    detail: refusedBecause ? { name: counts.name, because: refusedBecause.map(({ message }) => message) } : counts,
  })
}
