/** The job of an import asked for on the web: its files wait in the database until it has ended. */
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Db, Tx } from '../../platform/database/database.ts'
import { askForJob, type Job } from '../../platform/jobs.ts'
import { dropFiles, KeptFilesFault, type OfWork, takeOutFiles } from '../../platform/kept-files.ts'
import { enterForce, type RoleTable } from '../../platform/sign-in/entering.ts'
import type { ReadingLimits } from './files/archives.ts'
import { type AfterImport, failImport, ImportCancelled, type ImportTools, runImport } from './import-run.ts'
import { findImport } from './import-store.ts'

export const IMPORT_TASK = 'crime.import'

const Payload = z.object({ forceId: z.uuid(), accountId: z.uuid(), importId: z.uuid() })
type Payload = z.infer<typeof Payload>

/** Its files wait in the database until it has ended. */
export const filesOf = (importId: string): OfWork => ({ work: IMPORT_TASK, workId: importId })

/** Asks for the import to be run after this transaction. */
export const askForImport = (tx: Tx, payload: Payload): Promise<void> =>
  askForJob(tx, IMPORT_TASK, payload, `${IMPORT_TASK} ${payload.importId}`)

type JobTools = {
  roles: RoleTable
  uploadFolder: string
  now: () => Date
  limits?: Partial<ReadingLimits>
  afterImport?: AfterImport
}

/**
 * The job. A cancelled or failed import has ended and is not run again; one that a stopping server or a lost database interrupts
 * is, with its files where they were.
 */
export function importJob({ uploadFolder, ...tools }: JobTools): Job {
  return async (given, { db, signal }) => {
    const payload = Payload.parse(given)
    const { importId } = payload
    const folder = join(uploadFolder, 'crime-imports', randomUUID())
    const run: ImportTools = {
      ...tools,
      ...{ db, caller: callerOf(payload) },
      atEnd: (tx) => dropFiles(tx, filesOf(importId)),
    }
    try {
      const sources = await sourcesOf(db, run, importId, folder).catch(async (thrown) => {
        // What was to be read is gone: that is said, and never shown as an end like another.
        if (thrown instanceof KeptFilesFault) await failImport(run, importId)
        throw thrown
      })
      if (sources) await runImport(run, importId, sources, { signal })
    } catch (thrown) {
      if (signal.aborted || !(thrown instanceof ImportCancelled)) throw thrown
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}

/** The files of an import that has not ended, written out for reading; null when it has. */
function sourcesOf(db: Db, { caller, roles }: ImportTools, importId: string, folder: string) {
  return db.transaction().execute(async (tx) => {
    await enterForce(tx, caller, roles)
    const { fileNames, endedAt } = await findImport(tx, importId)
    if (endedAt) return null
    const paths = await takeOutFiles(tx, filesOf(importId), folder, fileNames.length)
    return paths.map((path, i) => ({ name: fileNames[i]!, path }))
  })
}

/** The person who asked, for whom the job works. Their name and language are not needed to import. */
const callerOf = ({ accountId, forceId }: Payload) =>
  ({ accountId, forceId, name: '', rank: '', language: 'en', token: null }) as const
