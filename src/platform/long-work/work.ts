/**
 * Long work, declared once: an import, a run of the radar, later what-if, packs, retention. It waits, runs, ends as done, failed,
 * cancelled or interrupted; says how far it is; is cancelled by whoever may start it; and is taken up again when a server died in
 * the middle of it. Its table has the columns of `platform.make_work` (migration 0144) beside the slice's own.
 *
 *     export const radarRun = workOf(messages, {
 *       table: 'radar.run', path: '/radar/runs', may: { watch: 'radar.read', start: 'radar.run' },
 *       doing: 'radar.runProgress', audit: { … },
 *     })
 *     workRoutes(web, radarRun)                                       // progress and cancel
 *     jobs: { [radarRun.table]: workJob(radarRun, { do, keep }, … ) } // what is done
 *     await askForWork(tx, radarRun, { forceId, accountId }, { reason: 'asked' })
 */
import { type Generated, sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import { askForJob } from '../jobs.ts'
import type { Catalogue } from '../language.tsx'
import type { Permission } from '../permission.ts'
import { nothingHere } from '../problem.ts'
import { SILENT_AFTER_SECONDS, WorkRow, type WorkState } from './work-words.ts'

/** The columns that `platform.make_work` gives a table. */
export type WorkColumns = {
  askedBy: string | null
  askedAt: Generated<string>
  state: Generated<WorkState>
  startedAt: Generated<string | null>
  endedAt: Generated<string | null>
  cancelAskedAt: Generated<string | null>
  thousandthsDone: Generated<number>
  failure: Generated<string | null>
  takenUp: Generated<number>
  takenUpAt: Generated<string | null>
  heardAt: Generated<string | null>
}

export type Work = {
  /** Also the name of its job, and the audit's subject. */
  table: `${string}.${string}`
  /** Where one of it is watched: `PATH/:id`. */
  path: string
  may: { watch: Permission; start: Permission }
  /** Key of the sentence that says what it is doing. */
  doing: string
  /** Its audit lines, in the past tense. */
  audit: { watched: string; cancelAsked: string; done: string; failed: string; cancelled: string; interrupted: string }
}

/** Work as declared; the catalogue checks its keys. */
export const workOf = <Key extends string>(_messages: Catalogue<Key>, work: Work & { doing: NoInfer<Key> }): Work =>
  work

/** Throws Refusal 404 when there is none for this reader. */
export async function findWork(db: Db, { table }: Pick<Work, 'table'>, id: string): Promise<WorkRow> {
  const { rows } = await sql<WorkRow>`select id, restriction_id, asked_by, state, taken_up_at, heard_at, ended_at,
    cancel_asked_at, thousandths_done, failure from ${sql.table(table)} where id = ${id}`.execute(db)
  if (!rows[0]) throw nothingHere()
  return WorkRow.parse(rows[0])
}

/** As whom it runs; their permission is asked again when it begins. */
export type Asker = { forceId: string; accountId: string }

/**
 * Keeps one that waits, with the slice's own values, and asks for its job after this transaction. Where the table lets only one
 * wait (a unique index), that one is answered. Answers its id.
 */
export async function askForWork(tx: Tx, work: Work, by: Asker, values: object = {}): Promise<string> {
  for (;;) {
    const kept = await insertWaiting(tx, work, { forceId: by.forceId, ...values })
    if (kept) {
      await askForJob(tx, work.table, { ...by, workId: kept }, `${work.table} ${kept}`)
      return kept
    }
    const { rows } = await sql<{ id: string }>`select id from ${sql.table(work.table)} where state = 'waiting'`.execute(
      tx,
    )
    // Between the two it may have begun: then there is room for a new one.
    if (rows[0]) return rows[0].id
  }
}

/** Keeps one that waits without asking for its job: for the program's own. Null where one waits already and no more may. */
export async function insertWaiting(tx: Tx, { table }: Work, values: object): Promise<string | null> {
  // biome-ignore lint/suspicious/noExplicitAny: the table is the slice's, and so are its columns
  const kept = await (tx as any)
    .insertInto(table.replace(/_(.)/g, (_: string, letter: string) => letter.toUpperCase()))
    .values(values)
    .onConflict((conflict: { doNothing: () => unknown }) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return kept?.id ?? null
}

/** Asks whoever runs it to stop; one that waits, or that nobody was heard of, is ended at once. False when it has ended already. */
export async function askToCancel(tx: Tx, { table }: Work, id: string): Promise<boolean> {
  const isHeld = sql`(state = 'running' and heard_at > now() - make_interval(secs => ${SILENT_AFTER_SECONDS}))`
  const { numAffectedRows } = await sql`update ${sql.table(table)} set
    cancel_asked_at = coalesce(cancel_asked_at, now()),
    state = case when ${isHeld} then state else 'cancelled' end,
    ended_at = case when ${isHeld} then null else now() end
    where id = ${id} and state in ('waiting', 'running')`.execute(tx)
  return numAffectedRows === 1n
}
