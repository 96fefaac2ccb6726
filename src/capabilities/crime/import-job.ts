/** The job of an import asked for on the web: its files wait in a folder of their own until it has ended. */
import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Db, Tx } from '../../platform/database/database.ts'
import { askForJob, type Job } from '../../platform/jobs.ts'
import { enterForce, type RoleTable } from '../../platform/sign-in/entering.ts'
import type { ReadingLimits } from './files/archives.ts'
import { type AfterImport, ImportCancelled, type ImportTools, runImport } from './import-run.ts'
import { findImport } from './import-store.ts'
import type { Import } from './import-words.ts'

export const IMPORT_TASK = 'crime.import'

const Payload = z.object({ forceId: z.uuid(), accountId: z.uuid(), importId: z.uuid() })
type Payload = z.infer<typeof Payload>

/** Where the files of an import wait; the names their senders gave them are never part of a path. */
const folderOf = (uploadFolder: string, importId: string): string => join(uploadFolder, 'crime-imports', importId)
const pathOf = (folder: string, position: number): string => join(folder, String(position))

/** Takes the received files into the import's folder, in their order. */
export async function holdFiles(uploadFolder: string, importId: string, paths: string[]): Promise<void> {
  const folder = folderOf(uploadFolder, importId)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  // Another disk cannot be renamed to.
  for (const [position, path] of paths.entries())
    await rename(path, pathOf(folder, position)).catch(() => copyFile(path, pathOf(folder, position)))
}

/** The files are no longer needed, or never will be. */
export const dropFiles = (uploadFolder: string, importId: string): Promise<void> =>
  rm(folderOf(uploadFolder, importId), { recursive: true, force: true })

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

/** The job. A cancelled or failed import has ended and is not run again; one that a stopping server interrupts is. */
export function importJob({ uploadFolder, ...tools }: JobTools): Job {
  return async (given, { db, signal }) => {
    const payload = Payload.parse(given)
    const { importId } = payload
    const run: ImportTools = { ...tools, db, caller: callerOf(payload) }
    const wanted = await importOf(db, run)(importId)
    const folder = folderOf(uploadFolder, importId)
    const sources = wanted.fileNames.map((name, position) => ({ name, path: pathOf(folder, position) }))
    try {
      await runImport(run, importId, sources, { signal })
    } catch (thrown) {
      if (signal.aborted) throw thrown
      if (!(thrown instanceof ImportCancelled)) {
        await dropFiles(uploadFolder, importId)
        throw thrown
      }
    }
    await dropFiles(uploadFolder, importId)
  }
}

/** The person who asked, for whom the job works. Their name and language are not needed to import. */
const callerOf = ({ accountId, forceId }: Payload) =>
  ({ accountId, forceId, name: '', rank: '', language: 'en', token: null }) as const

const importOf =
  (db: Db, { caller, roles }: ImportTools) =>
  (id: string): Promise<Import> =>
    db.transaction().execute(async (tx) => {
      await enterForce(tx, caller, roles)
      return findImport(tx, id)
    })
