/** All SQL for signals and what each run found of them. */
import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/database.ts'
import { nothingHere } from '../../platform/problem.ts'
import { drawReference } from '../../platform/references.ts'
import type { SignalTable } from './store-tables.ts'
import { type Finding, FoundIn, Signal, type SignalState } from './words.ts'

const selectSignal = (db: Db) => db.selectFrom('radar.signal').selectAll()
type SignalRow = Awaited<ReturnType<ReturnType<typeof selectSignal>['execute']>>[number]
const signalOf = ({ monthFrom, monthTo, ...row }: SignalRow): Signal =>
  Signal.parse({ ...row, monthFrom: monthFrom.slice(0, 7), monthTo: monthTo.slice(0, 7) })

/** Throws Refusal 404 when there is none for this reader. */
export async function findSignal(db: Db, id: string): Promise<Signal> {
  const row = await selectSignal(db).where('id', '=', id).executeTakeFirst()
  if (!row) throw nothingHere()
  return signalOf(row)
}

/** As `findSignal`, and holds it until the transaction ends. */
export async function lockSignal(tx: Tx, id: string): Promise<Signal> {
  const row = await selectSignal(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw nothingHere()
  return signalOf(row)
}

export type SignalFilter = {
  /** Empty or left out: all. */
  states?: readonly SignalState[]
  isWeak?: boolean
  /** Found, or found again, by this run. */
  lastRunId?: string
  ids?: readonly string[]
}

/** Signals, the most unusual first, then the latest; `most` of them, or all where it is null. */
export async function listSignals(db: Db, filter: SignalFilter, most: number | null = 1000): Promise<Signal[]> {
  let query = selectSignal(db)
  if (filter.states && filter.states.length > 0) query = query.where('state', 'in', filter.states)
  if (filter.isWeak !== undefined) query = query.where('isWeak', '=', filter.isWeak)
  if (filter.lastRunId) query = query.where('lastRunId', '=', filter.lastRunId)
  if (filter.ids) {
    if (filter.ids.length === 0) return []
    query = query.where('id', 'in', filter.ids)
  }
  const rows = await query
    .orderBy('pMillionths')
    .orderBy('llrMillionths', (order) => order.desc().nullsLast())
    .orderBy('id')
    .$if(most !== null, (all) => all.limit(most!))
    .execute()
  return rows.map(signalOf)
}

/** The inbox: open signals that stand, and those whose snooze ended before `today` ('YYYY-MM-DD'). */
export async function listInbox(db: Db, today: string): Promise<Signal[]> {
  const rows = await selectSignal(db).where(inInbox(today)).orderBy('pMillionths').orderBy('id').execute()
  return rows.map(signalOf)
}

/** Their number, for the navigation. */
export async function countInbox(db: Db, today: string): Promise<number> {
  const row = await db
    .selectFrom('radar.signal')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(inInbox(today))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

const inInbox = (today: string) =>
  sql<boolean>`not is_weak and (state = 'new' or (state = 'snoozed' and snoozed_until < ${today}::date))`

/** Numbers of the signals that stand, by state. */
export async function countSignals(db: Db): Promise<Partial<Record<SignalState, number>>> {
  const rows = await db
    .selectFrom('radar.signal')
    .select(['state', (eb) => eb.fn.countAll<number>().as('count')])
    .where('isWeak', '=', false)
    .groupBy('state')
    .execute()
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]))
}

/** A signal with the last month of its latest finding, 'YYYY-MM', which a decision on it does not stop. */
export type Comparable = Signal & { foundTo: string }

/** The number of those that are kept as weak and on which nothing was decided. */
export async function countWeak(db: Db): Promise<number> {
  const row = await db
    .selectFrom('radar.signal')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('isWeak', '=', true)
    .where('state', '=', 'new')
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** Signals of this method and these types with which a new finding is compared, the latest first. */
export async function listComparable(db: Db, of: Pick<Finding, 'method' | 'crimeTypes'>): Promise<Comparable[]> {
  const rows = await selectSignal(db)
    .select(
      sql<string>`(select max(f.month_to) from radar.finding f
      where f.force_id = signal.force_id and f.signal_id = signal.id)`.as('foundTo'),
    )
    .where('method', '=', of.method)
    .where('crimeTypes', '=', sql<string[]>`${of.crimeTypes}::text[]`)
    .orderBy('monthTo', 'desc')
    .orderBy('foundAt', 'desc')
    .execute()
  return rows.map(({ foundTo, ...row }) => ({ ...signalOf(row), foundTo: foundTo.slice(0, 7) }))
}

/** Keeps a new signal under a reference of its own. Answers its id. */
export async function keepSignal(
  tx: Tx,
  forceId: string,
  finding: Finding,
  at: { runId: string; isWeak: boolean; recursOf: string | null },
): Promise<string> {
  const { runId, ...rest } = at
  const reference = await drawReference(tx, forceId, 'S')
  const { id } = await tx
    .insertInto('radar.signal')
    .values({ forceId, reference, runId, lastRunId: runId, ...rest, ...columnsOf(finding) })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The signal was found again: it takes on the figures of this run. */
export async function renewSignal(
  tx: Tx,
  id: string,
  finding: Finding,
  at: { runId: string; isWeak: boolean },
): Promise<void> {
  const { runId, isWeak } = at
  await tx
    .updateTable('radar.signal')
    .set({ ...columnsOf(finding), lastRunId: runId, isWeak })
    .where('id', '=', id)
    .execute()
}

/** The signal was found again; what was decided on stays as it was. */
export async function noteFoundAgain(tx: Tx, id: string, runId: string): Promise<void> {
  await tx.updateTable('radar.signal').set({ lastRunId: runId }).where('id', '=', id).execute()
}

const columnsOf = ({ series, maxima, without, measures, monthFrom, monthTo, ...rest }: Finding) =>
  ({
    ...rest,
    monthFrom: `${monthFrom}-01`,
    monthTo: `${monthTo}-01`,
    series: JSON.stringify(series),
    maxima: maxima && JSON.stringify(maxima),
    without: JSON.stringify(without),
    measures: measures && JSON.stringify(measures),
  }) satisfies Partial<Record<keyof SignalTable, unknown>>

/** Adds what this run found of the signal. */
export async function keepFinding(
  tx: Tx,
  forceId: string,
  signalId: string,
  runId: string,
  isWeak: boolean,
  { members, monthFrom, monthTo, observed, expectedThousandths, pMillionths }: Finding,
): Promise<void> {
  const figures = { members, observed, expectedThousandths, pMillionths, isWeak }
  const months = { monthFrom: `${monthFrom}-01`, monthTo: `${monthTo}-01` }
  await tx
    .insertInto('radar.finding')
    .values({ forceId, signalId, runId, ...figures, ...months })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** What each run found of the signal, the latest first. */
export async function listFindings(db: Db, signalId: string): Promise<FoundIn[]> {
  const rows = await db
    .selectFrom('radar.finding as f')
    .innerJoin('radar.run as r', (join) => join.onRef('r.forceId', '=', 'f.forceId').onRef('r.id', '=', 'f.runId'))
    .selectAll('f')
    .where('f.signalId', '=', signalId)
    .orderBy('r.askedAt', 'desc')
    .execute()
  return rows.map((row) =>
    FoundIn.parse({ ...row, monthFrom: row.monthFrom.slice(0, 7), monthTo: row.monthTo.slice(0, 7) }),
  )
}

/** Moves a signal the caller holds to another state. */
export async function saveSignalState(
  tx: Tx,
  id: string,
  to: { state: SignalState; at: string; snoozedUntil?: string | null; mergedInto?: string | null },
): Promise<void> {
  await tx
    .updateTable('radar.signal')
    .set({
      state: to.state,
      stateSince: to.at,
      snoozedUntil: to.snoozedUntil ?? null,
      mergedInto: to.mergedInto ?? null,
    })
    .where('id', '=', id)
    .execute()
}
