/**
 * Runs an import, for the web's job and the command alike: as the person who asked, file by file, each file one transaction
 * with its rows, its result and its audit line. A file that ended is not read again when an import is taken up after a crash.
 */
import { recordAudit } from '../../platform/audit.ts'
import { londonDay } from '../../platform/clock.ts'
import { type Db, onOneConnection, type Tx } from '../../platform/database/database.ts'
import { isDatabaseAway } from '../../platform/faults.ts'
import { Refusal } from '../../platform/problem.ts'
import { type Caller, enterForce, type RoleTable } from '../../platform/sign-in/entering.ts'
import { findForce } from '../../platform/sign-in/forces.ts'
import { countReporters, stageEvents } from './event-store.ts'
import { keepFileResult, listFileResults } from './file-result-store.ts'
import type { CrimeSource, ReadingLimits } from './files/archives.ts'
import { FileRefusal } from './files/file-refusal.ts'
import { type CrimeFile, openCrimeFiles } from './import-read.ts'
import { endImport, endInterrupted, keepProgress, startImport } from './import-store.ts'
import { type FileResult, type ImportProgress, type ImportReport, nothingOf } from './import-words.ts'
import { type Keeping, keepFile, recordFile } from './published/file-acts.ts'
import { forceNamed, mostNamed, type OtherForce, otherForceThan } from './published/force-rules.ts'

/** What an import needs besides its files. `caller` is the person who asked: their permission is asked before each step. */
export type ImportTools = {
  db: Db
  roles: RoleTable
  caller: Caller
  now: () => Date
  limits?: Partial<ReadingLimits>
  afterImport?: AfterImport
  /** In the transaction that ends it, done or not. */
  atEnd?: (tx: Tx) => Promise<void>
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

/** What every step of one run knows; whose rows to leave out, once that is known. */
type Run = { tools: ImportTools; importId: string; signal: AbortSignal; isOther?: OtherForce }

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
    const run: Run = { tools, importId, signal }
    let bytesBefore = 0
    for (const [position, file] of reading.files.entries()) {
      const done = results.get(position)
      const told = teller.forFile(file, bytesBefore, Math.max(1, reading.packedBytes), [...results.values()])
      if (!done) results.set(position, await runFile(run, file, position, told))
      bytesBefore += file.packedBytes
    }
    const files = [...results].sort(([one], [other]) => one - other).map(([, result]) => result)
    const report = reportOf(files, (performance.now() - startedAt) / 1000)
    await end(tools, importId, 'done', { ...report })
    return { report, files }
  } catch (thrown) {
    // A stopping server leaves it running, and so does a lost database: it is taken up again.
    if (signal.aborted && !(signal.reason instanceof ImportCancelled)) throw thrown
    if (isDatabaseAway(thrown)) throw thrown
    const isCancelled = signal.aborted || thrown instanceof ImportCancelled
    await end(tools, importId, isCancelled ? 'cancelled' : 'failed', {})
    throw isCancelled ? new ImportCancelled('The import was cancelled') : thrown
  } finally {
    await reading.close()
  }
}

/** Adds up the files; a refused one counts as a file and brings no rows. `seconds` to a tenth. */
export function reportOf(files: FileResult[], seconds: number): ImportReport {
  const sum = (of: Exclude<keyof ImportReport, 'files' | 'seconds'>) =>
    files.reduce((total, file) => total + file[of], 0)
  return {
    files: files.length,
    rows: sum('rows'),
    kept: sum('kept'),
    duplicates: sum('duplicates'),
    rejected: sum('rejected'),
    leftOut: sum('leftOut'),
    changed: sum('changed'),
    takenOut: sum('takenOut'),
    notes: sum('notes'),
    seconds: Math.round(seconds * 10) / 10,
  }
}

/** Ends it as failed before anything was read. */
export const failImport = (tools: ImportTools, importId: string): Promise<void> => end(tools, importId, 'failed', {})

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
    await tools.atEnd?.(tx)
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
  return [...(await listFileResults(tx, importId)).values()].some(({ kept, takenOut }) => kept + takenOut > 0)
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
async function runFile(run: Run, file: CrimeFile, position: number, tell: Keeping['tell']): Promise<FileResult> {
  const { tools, importId, signal } = run
  try {
    const isOther = await otherForce(run, file)
    const keeping = { caller: tools.caller, importId, position, file, isOther, signal, tell }
    return await onOneConnection(tools.db, (one, client) =>
      asImporter(tools, async (tx) => keepFile(tx, await stageEvents(tx, client), keeping), one),
    )
  } catch (thrown) {
    if (!(thrown instanceof FileRefusal)) throw thrown
    const sha256 = await file.sha256()
    return asImporter(tools, async (tx) => {
      const refusedBecause = thrown.problems.map(({ message, args = {} }) => ({ message, args }))
      const result: FileResult = { ...nothingOf(file.name), sha256, refusedBecause }
      await keepFileResult(tx, tools.caller.forceId, importId, position, result)
      await recordFile(tx, { caller: tools.caller, importId }, result)
      return result
    })
  }
}

/** Whose rows to leave out. A force whose name is none we know has the crime of whom most of what it holds names, or of the file. */
async function otherForce(run: Run, file: CrimeFile): Promise<OtherForce> {
  if (run.isOther) return run.isOther
  const { tools } = run
  const [force, held] = await asImporter(tools, async (tx) => {
    const found = await findForce(tx, tools.caller.forceId)
    const names = [found?.name.en ?? '', found?.name.cy ?? '']
    return names.some(forceNamed) ? [names, null] : [names, mostNamed(await countReporters(tx))]
  })
  const own = force.some(forceNamed) ? force : [held ?? mostNamed(await reportersIn(file)) ?? '']
  const isOther = otherForceThan(own)
  if (own.some(forceNamed)) run.isOther = isOther
  return isOther
}

async function reportersIn(file: CrimeFile): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for await (const { rows } of file.batches())
    for (const { reportedBy, fallsWithin } of rows) {
      const name = reportedBy || fallsWithin
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  return counts
}
