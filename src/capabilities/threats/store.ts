/** All SQL for threats; what happened to them is in `step-store.ts`. No other slice names a table of the Postgres schema `threats`. */
import { type Expression, type Generated, type Selectable, sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/database.ts'
import { nothingHere } from '../../platform/problem.ts'
import { drawReference } from '../../platform/references.ts'
import type { Vulnerability } from './ranking-rules.ts'
import type { ThreatRow } from './register-words.ts'
import { saveStep } from './step-store.ts'
import { type Leads, openStates, seriesOf, Threat, type ThreatState } from './words.ts'

type ThreatTable = Omit<Threat, 'id' | 'state' | 'stateSince' | 'raisedAt' | 'revision' | 'restrictionId'> & {
  forceId: string
  id: Generated<string>
  restrictionId: Generated<string | null>
  state: Generated<ThreatState>
  stateSince: Generated<string>
  raisedAt: Generated<string>
  revision: Generated<number>
}

declare module '../../platform/database/database.ts' {
  interface Database {
    'threats.threat': ThreatTable
  }
}

const asThreat = (row: Selectable<ThreatTable>): Threat => Threat.parse(row)

/** The threat, or Refusal 404 when there is none for this reader. */
export async function findThreat(db: Db, id: string): Promise<Threat> {
  const row = await db.selectFrom('threats.threat').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw nothingHere()
  return asThreat(row)
}

/** As `findThreat`, and holds the threat until the transaction ends. */
export async function lockThreat(tx: Tx, id: string): Promise<Threat> {
  const row = await tx.selectFrom('threats.threat').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw nothingHere()
  return asThreat(row)
}

/** What a new threat begins with; `at` is the instant, ISO UTC. */
export type NewThreat = Pick<
  Threat,
  | 'type'
  | 'name'
  | 'summary'
  | 'language'
  | 'themes'
  | 'ownerLevel'
  | 'whereText'
  | 'notPlaceBased'
  | 'marking'
  | 'asksReason'
  | 'workBeganOn'
> & { forceId: string; raisedById: string | null; at: string }

/** Keeps a new threat, raised for development, with a reference drawn at random from its type's series. */
export async function saveNewThreat(tx: Tx, { at, ...given }: NewThreat): Promise<Threat> {
  const reference = await drawReference(tx, given.forceId, seriesOf[given.type])
  const row = await tx
    .insertInto('threats.threat')
    .values({
      ...given,
      reference,
      stateSince: at,
      raisedAt: at,
      leadsIncompleteSince: at,
      upperBandSince: null,
      controlStrategy: '',
      nationalReference: '',
      sroId: null,
      sioId: null,
      noSioBecause: '',
      lroId: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await saveStep(tx, row.forceId, asThreat(row), { did: 'raised', at, byId: given.raisedById, toState: 'raised' })
  return asThreat(row)
}

/** Changes columns of a threat the caller holds. A new `revision` makes earlier forms conflict. */
export async function saveThreat(
  tx: Tx,
  id: string,
  changes: Partial<Omit<Threat, 'id' | 'reference' | 'restrictionId'>>,
): Promise<void> {
  await tx.updateTable('threats.threat').set(changes).where('id', '=', id).execute()
}

export const saveLeads = (tx: Tx, id: string, leads: Leads & { leadsIncompleteSince: string | null }): Promise<void> =>
  saveThreat(tx, id, leads)

/** Characters of the summary that a list shows. */
const LISTED = 160

/** Threats in these states (default: open) with their current approved assessment; in no order: `worstFirst` gives one. */
export async function listThreats(
  db: Db,
  filter: { states?: readonly ThreatState[]; ids?: readonly string[] } = {},
): Promise<ThreatRow[]> {
  const states = filter.states ?? (filter.ids ? null : openStates)
  let query = rowsOf(db)
  if (states) query = query.where('t.state', 'in', states)
  if (filter.ids) query = query.where('t.id', 'in', filter.ids.length > 0 ? filter.ids : [NOBODY])
  // Not copied: a page may ask for the list twice, and to copy three hundred rows costs more than to read them.
  return query.$narrowType<{ hasOpenAssessment: boolean }>().execute()
}

/** What each open vulnerability covers, and whether an approved assessment stands behind it. */
export async function listVulnerabilities(db: Db): Promise<Vulnerability[]> {
  const rows = await rowsOf(db)
    .clearSelect()
    .select(['t.type', 't.state', 't.themes', 'a.id as assessmentId'])
    .where('t.type', '=', 'vulnerability')
    .where('t.state', 'in', openStates)
    .execute()
  return rows.map(({ assessmentId, ...row }) => ({ ...row, isAssessed: assessmentId !== null }))
}

/** What a list holds of a threat itself: all but the whole summary and what only its forms need. */
const listed = Threat.omit({ summary: true, revision: true })
  .keyof()
  .options.map((column) => `t.${column}` as const)

/** What a threat is called, for the lists of others that are searched and ordered by it. */
export const calledThreat = (id: Expression<string>) => {
  const of = (column: 'name' | 'reference') =>
    sql<string>`(select t.${sql.ref(column)} from threats.threat t where t.id = ${id})`
  return { name: of('name'), reference: of('reference') }
}

/** Threats with the approved assessment that ranks them, and whether a moderator is awaited. */
export const rowsOf = (db: Db) =>
  db
    .selectFrom('threats.threat as t')
    .leftJoin('threats.assessment as a', (join) =>
      join
        .onRef('a.forceId', '=', 't.forceId')
        .onRef('a.threatId', '=', 't.id')
        .on('a.status', '=', 'approved')
        .on('a.method', '=', 'first'),
    )
    .leftJoin('threats.disagreement as d', (join) =>
      join
        .onRef('d.forceId', '=', 't.forceId')
        .onRef('d.threatId', '=', 't.id')
        .on('d.decidedAt', 'is', null)
        .on('d.overtakenAt', 'is', null),
    )
    .select(listed)
    .select('d.openedAt as disagreesSince')
    .select(['a.id as assessmentId', 'a.schemeVersionId', 'a.score', 'a.confidence', 'a.assessedOn', 'a.reviewDueOn'])
    .select([
      sql<number | null>`(a.result->>'low')::integer`.as('low'),
      sql<number | null>`(a.result->>'high')::integer`.as('high'),
      sql<string | null>`a.result->>'band'`.as('band'),
      sql<string>`case when t.asks_reason then '' else left(t.summary, ${LISTED}) end`.as('what'),
    ])
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('threats.assessment as o')
            .select('o.id')
            .whereRef('o.forceId', '=', 't.forceId')
            .whereRef('o.threatId', '=', 't.id')
            .where('o.method', '=', 'first')
            .where('o.status', 'in', ['draft', 'moderation']),
        )
        .as('hasOpenAssessment'),
    )

/** An id that no record has, for an empty list. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Numbers of threats this reader may see, by state. */
async function countByState(db: Db): Promise<Partial<Record<ThreatState, number>>> {
  const rows = await db
    .selectFrom('threats.threat')
    .select(['state', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]))
}

/** Open threats this reader may see, for the navigation. */
export async function countOpenThreats(db: Db): Promise<number> {
  const counts = await countByState(db)
  return openStates.reduce((total, state) => total + (counts[state] ?? 0), 0)
}

/** Names of these accounts, by id; someone who left keeps their name. */
export async function namesOf(db: Db, ids: readonly (string | null)[]): Promise<Record<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))]
  if (known.length === 0) return {}
  const rows = await db.selectFrom('platform.account').select(['id', 'name']).where('id', 'in', known).execute()
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}

/** The versions of schemes by which threats are scored now. */
export async function schemesInUse(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('threats.assessment')
    .select('schemeVersionId')
    .distinct()
    .where('status', '=', 'approved')
    .where('method', '=', 'first')
    .execute()
  return rows.flatMap(({ schemeVersionId }) => schemeVersionId ?? [])
}

/** Those of these ids whose policy asks why they are opened. */
export const threatsAsking = (db: Db, ids: string[]): Promise<{ id: string; restrictionId: string | null }[]> =>
  db
    .selectFrom('threats.threat')
    .select(['id', 'restrictionId'])
    .where('id', 'in', ids)
    .where('asksReason', '=', true)
    .execute()
