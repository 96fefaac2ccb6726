/** All SQL for imports: who asked for what, how far it is, how each file ended, and which rows need a word. */
import { type Generated, sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/database.ts'
import { nothingHere } from '../../platform/problem.ts'
import type { Import, ImportProgress, ImportState } from './import-words.ts'
import type { RejectedRow, RowNote } from './words.ts'

declare module '../../platform/database/database.ts' {
  interface Database {
    'crime.import': {
      forceId: string
      id: Generated<string>
      restrictionId: Generated<string | null>
      source: Import['source']
      askedBy: string | null
      askedAt: Generated<string>
      fileNames: string[]
      bytes: number
      state: Generated<ImportState>
      startedAt: Generated<string | null>
      endedAt: Generated<string | null>
      cancelAskedAt: Generated<string | null>
      filesFound: Generated<number>
      rowsRead: Generated<number>
      thousandthsRead: Generated<number>
      takenBackBy: Generated<string | null>
      takenBackAt: Generated<string | null>
    }
    'crime.importRemark': {
      forceId: string
      importId: string
      filePosition: number
      number: number
      restrictionId: Generated<string | null>
      line: number
      isRejected: boolean
      message: string
      args: string
    }
  }
}

type NewImport = { id?: string; source: Import['source']; askedBy: string | null; fileNames: string[]; bytes: number }

/** Keeps what is asked for, waiting. Answers its id. */
export async function keepImport(tx: Tx, forceId: string, wanted: NewImport): Promise<string> {
  const kept = await tx
    .insertInto('crime.import')
    .values({ forceId, ...wanted })
    .returning('id')
    .executeTakeFirstOrThrow()
  return kept.id
}

/** A command's import that nobody holds: its process is gone. One from the web waits for its job to be run again. */
const isInterrupted = sql<boolean>`case when source = 'command' and state in ('waiting', 'running')
  then pg_try_advisory_xact_lock_shared(hashtextextended('crime.import ' || id::text, 0)) else false end`
const lastHeardOf = sql<string>`coalesce((select max(f.ended_at) from crime.import_file f
  where f.force_id = import.force_id and f.import_id = import.id), started_at, asked_at)`

/** Runs `work`, which keeps and runs the import `id`, and holds the import for as long as this process lives. */
export const holdingImport = <T>(db: Db, id: string, work: () => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await sql`set local idle_in_transaction_session_timeout = 0`.execute(tx)
    await sql`select pg_advisory_xact_lock(hashtextextended('crime.import ' || ${id}::uuid::text, 0))`.execute(tx)
    return work()
  })

const selectImport = (db: Db) =>
  db
    .selectFrom('crime.import')
    .selectAll()
    .select([isInterrupted.as('isInterrupted'), lastHeardOf.as('lastHeardOf')])
type ImportRow = Awaited<ReturnType<ReturnType<typeof selectImport>['execute']>>[number]
function importOf({ forceId, restrictionId, thousandthsRead, isInterrupted, lastHeardOf, ...row }: ImportRow): Import {
  const ended = isInterrupted ? ({ state: 'interrupted', endedAt: lastHeardOf } as const) : {}
  return { ...row, ...ended, shareRead: thousandthsRead / 1000 }
}

/** Throws Refusal 404 when there is none for this reader. */
export async function findImport(db: Db, id: string): Promise<Import> {
  const row = await selectImport(db).where('id', '=', id).executeTakeFirst()
  if (!row) throw nothingHere()
  return importOf(row)
}

/** The latest first; `most` of them. */
export async function listImports(db: Db, most: number): Promise<Import[]> {
  return (await selectImport(db).orderBy('askedAt', 'desc').limit(most).execute()).map(importOf)
}

/** Takes it up, also after a server died in the middle of it. Answers false when it has ended or its end was asked for. */
export async function startImport(tx: Tx, id: string, filesFound: number): Promise<boolean> {
  const started = await tx
    .updateTable('crime.import')
    .set({ state: 'running', startedAt: sql<string>`coalesce(started_at, now())`, filesFound })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  return started.numUpdatedRows === 1n
}

/** Keeps how far it is; answers whether someone asked to cancel it. */
export async function keepProgress(tx: Tx, id: string, progress: ImportProgress): Promise<boolean> {
  const row = await tx
    .updateTable('crime.import')
    .set({ rowsRead: progress.rows, thousandthsRead: Math.round(Math.min(1, progress.share) * 1000) })
    .where('id', '=', id)
    .returning('cancelAskedAt')
    .executeTakeFirst()
  return row !== undefined && row.cancelAskedAt !== null
}

/** Ends it. Nothing happens when it has ended. */
export async function endImport(tx: Tx, id: string, state: 'done' | 'failed' | 'cancelled'): Promise<void> {
  await tx
    .updateTable('crime.import')
    .set({ state, endedAt: sql<string>`clock_timestamp()` })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .execute()
}

/** Ends what commands that were killed have left, but for the import `except`. Answers which. */
export async function endInterrupted(tx: Tx, except: string): Promise<string[]> {
  const ended = await tx
    .updateTable('crime.import')
    .set({ state: 'interrupted', endedAt: lastHeardOf })
    .where('id', '<>', except)
    .where(isInterrupted)
    .returning('id')
    .execute()
  return ended.map(({ id }) => id)
}

/** Asks whoever runs it to stop; one that still waits is ended at once. Answers false when it has ended already. */
export async function askToCancel(tx: Tx, id: string): Promise<boolean> {
  const asked = await tx
    .updateTable('crime.import')
    .set({
      cancelAskedAt: sql<string>`coalesce(cancel_asked_at, now())`,
      state: sql<ImportState>`case when state = 'waiting' then 'cancelled' else state end`,
      endedAt: sql<string | null>`case when state = 'waiting' then now() end`,
    })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  return asked.numUpdatedRows === 1n
}

/** Rejected rows and notes of one file, numbered from `from`; answers the next number. */
export async function keepRemarks(
  tx: Tx,
  at: { forceId: string; importId: string; filePosition: number; from: number },
  rejected: RejectedRow[],
  notes: RowNote[],
): Promise<number> {
  const { from, ...file } = at
  const remarks = [
    ...rejected.map(({ line, reason, args }) => ({ line, isRejected: true, message: reason, args })),
    ...notes.map(({ line, note, args }) => ({ line, isRejected: false, message: note, args })),
  ].sort((one, other) => one.line - other.line)
  if (remarks.length > 0)
    await sql`insert into crime.import_remark (force_id, import_id, file_position, number, line, is_rejected, message, args)
      select ${file.forceId}::uuid, ${file.importId}::uuid, ${file.filePosition}::integer, r.number, r.line, r.is_rejected, r.message, r.args
      from json_to_recordset(${JSON.stringify(remarks.map(({ isRejected, ...rest }, i) => ({ ...rest, is_rejected: isRejected, number: from + i })))}::json)
        as r (number integer, line integer, is_rejected boolean, message text, args jsonb)`.execute(tx)
  return from + remarks.length
}

export type Remark = { file: string; line: number; message: string; args: Record<string, string | number> }

/** Rejected rows, or notes, of an import in the order of its files; `most` of them. */
export async function listRemarks(db: Db, importId: string, isRejected: boolean, most: number): Promise<Remark[]> {
  const rows = await db
    .selectFrom('crime.importRemark as r')
    .innerJoin('crime.importFile as f', (join) =>
      join
        .onRef('f.forceId', '=', 'r.forceId')
        .onRef('f.importId', '=', 'r.importId')
        .onRef('f.position', '=', 'r.filePosition'),
    )
    .select(['f.name as file', 'r.line', 'r.message', 'r.args'])
    .where('r.importId', '=', importId)
    .where('r.isRejected', '=', isRejected)
    .orderBy('r.filePosition')
    .orderBy('r.line')
    .orderBy('r.number')
    .limit(most)
    .execute()
  return rows.map((row) => ({ ...row, args: row.args as unknown as Remark['args'] }))
}

/** How many notes an import has; rejected rows are counted with their files. */
export async function countNotes(db: Db, importId: string): Promise<number> {
  const row = await db
    .selectFrom('crime.importRemark')
    .select((expression) => expression.fn.countAll<number>().as('notes'))
    .where('importId', '=', importId)
    .where('isRejected', '=', false)
    .executeTakeFirstOrThrow()
  return row.notes
}
