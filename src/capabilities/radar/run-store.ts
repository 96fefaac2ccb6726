/** All SQL for runs of the radar: who asked, how far they are, what they read and how they ended. */
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

/** Keeps what it found. */
export async function keepRunResult(tx: Tx, id: string, { standing, ...result }: RunResult): Promise<void> {
  await tx
    .updateTable('radar.run')
    .set({ ...result, standing: standing && JSON.stringify(standing) })
    .where('id', '=', id)
    .execute()
}
