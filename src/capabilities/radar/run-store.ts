/** All SQL for runs of the radar: who asked, how far they are, what they read and how they ended. */
import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/database.ts'
import { nothingHere } from '../../platform/problem.ts'
import { type Coverage, type MethodSettings, Run, type Standing } from './run-words.ts'
import './store-tables.ts'

const selectRun = (db: Db) => db.selectFrom('radar.run').selectAll()
type RunRow = Awaited<ReturnType<ReturnType<typeof selectRun>['execute']>>[number]

const runOf = ({ monthFrom, monthTo, ...row }: RunRow): Run =>
  Run.parse({ ...row, monthFrom: monthFrom?.slice(0, 7) ?? null, monthTo: monthTo?.slice(0, 7) ?? null })

/** Throws Refusal 404 when there is none for this reader. */
export async function findRun(db: Db, id: string): Promise<Run> {
  const row = await selectRun(db).where('id', '=', id).executeTakeFirst()
  if (!row) throw nothingHere()
  return runOf(row)
}

/** The latest first, `most` of them. */
export async function listRuns(db: Db, most: number): Promise<Run[]> {
  const rows = await selectRun(db).orderBy('askedAt', 'desc').orderBy('id').limit(most).execute()
  return rows.map(runOf)
}

/** The one that ended last with a result, or null: what the radar shows. */
export async function latestDoneRun(db: Db): Promise<Run | null> {
  const row = await selectRun(db).where('state', '=', 'done').orderBy('askedAt', 'desc').limit(1).executeTakeFirst()
  return row ? runOf(row) : null
}

/** The one that waits or runs, or null. One that runs comes before one that waits. */
export async function openRun(db: Db): Promise<Run | null> {
  const row = await selectRun(db)
    .where('state', 'in', ['waiting', 'running'])
    .orderBy('state')
    .limit(1)
    .executeTakeFirst()
  return row ? runOf(row) : null
}

/** Keeps a run that waits, or finds the one that waits already. Answers its id and whether it is new. */
export async function keepWaitingRun(
  tx: Tx,
  forceId: string,
  askedBy: string | null,
): Promise<{ id: string; isNew: boolean }> {
  for (;;) {
    const kept = await tx
      .insertInto('radar.run')
      .values({ forceId, ...unread, reason: askedBy ? 'asked' : 'data-changed', askedBy })
      .onConflict((conflict) => conflict.column('forceId').where('state', '=', 'waiting').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (kept) return { id: kept.id, isNew: true }
    const waiting = await tx.selectFrom('radar.run').select('id').where('state', '=', 'waiting').executeTakeFirst()
    // Between the two it may have begun: then there is room for a new one.
    if (waiting) return { id: waiting.id, isNew: false }
  }
}

const unread = {
  startedAt: null,
  endedAt: null,
  cancelAskedAt: null,
  monthFrom: null,
  monthTo: null,
  coverage: null,
  methodSettings: null,
  standing: null,
  looks: null,
  levelMillionths: null,
  expectedFalseAlarmsThousandths: null,
  signalsFound: null,
  weakFound: null,
  milliseconds: null,
  failure: null,
}

/** Takes it up, also after a server died in the middle of it. Answers false when it has ended. */
export async function startRun(tx: Tx, id: string): Promise<boolean> {
  const started = await tx
    .updateTable('radar.run')
    .set({ state: 'running', startedAt: sql<string>`coalesce(started_at, clock_timestamp())` })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  return started.numUpdatedRows === 1n
}

/** Keeps how far it is, 0 to 1, of a run that has not ended; answers whether someone asked to cancel it. */
export async function keepRunProgress(tx: Tx, id: string, share: number): Promise<boolean> {
  const row = await tx
    .updateTable('radar.run')
    .set({ thousandthsDone: Math.round(Math.min(1, share) * 1000) })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .returning('cancelAskedAt')
    .executeTakeFirst()
  return row !== undefined && row.cancelAskedAt !== null
}

/** Keeps what it reads, as soon as that is known. */
export async function keepCoverage(tx: Tx, id: string, coverage: Coverage, settings: MethodSettings): Promise<void> {
  const [first, last] = [coverage.runs[0]?.from, coverage.runs.at(-1)?.to]
  await tx
    .updateTable('radar.run')
    .set({
      coverage: JSON.stringify(coverage),
      methodSettings: JSON.stringify(settings),
      monthFrom: first ? `${first}-01` : null,
      monthTo: last ? `${last}-01` : null,
    })
    .where('id', '=', id)
    .execute()
}

export type RunResult = Pick<
  Run,
  'looks' | 'levelMillionths' | 'expectedFalseAlarmsThousandths' | 'signalsFound' | 'weakFound' | 'milliseconds'
> & { standing: Standing[] | null }

/** Ends it with what it found. */
export async function endRunDone(tx: Tx, id: string, { standing, ...result }: RunResult): Promise<void> {
  await tx
    .updateTable('radar.run')
    .set({ ...result, ...ended, state: 'done', thousandthsDone: 1000, standing: standing && JSON.stringify(standing) })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .execute()
}

/** Ends one that did not come to a result. `failure` is a key of the messages; null where it was cancelled. */
export async function endRunWithout(tx: Tx, id: string, failure: string | null): Promise<void> {
  await tx
    .updateTable('radar.run')
    .set({ ...ended, state: failure ? 'failed' : 'cancelled', failure })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .execute()
}

const ended = { endedAt: sql<string>`clock_timestamp()` }

/** Asks whoever runs it to stop; one that still waits is ended at once. Answers false when it has ended already. */
export async function askToCancelRun(tx: Tx, id: string): Promise<boolean> {
  const asked = await tx
    .updateTable('radar.run')
    .set({
      cancelAskedAt: sql<string>`coalesce(cancel_asked_at, now())`,
      state: sql<Run['state']>`case when state = 'waiting' then 'cancelled' else state end`,
      endedAt: sql<string | null>`case when state = 'waiting' then now() end`,
    })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .executeTakeFirst()
  return asked.numUpdatedRows === 1n
}
