/** All SQL for decisions on signals and for emerging issues. Decisions are added and never changed. */
import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/database.ts'
import { nothingHere } from '../../platform/problem.ts'
import { drawReference } from '../../platform/references.ts'
import './store-tables.ts'
import { EmergingIssue, SignalDecision } from './words.ts'

export type NewDecision = Pick<SignalDecision, 'signalId' | 'did' | 'because' | 'language' | 'byId'> &
  Partial<
    Pick<SignalDecision, 'at' | 'issueId' | 'threatId' | 'mergedInto' | 'snoozedUntil' | 'undoes' | 'restrictionId'>
  >

/** Adds a decision; one that names an issue or a threat is given their restriction. Answers its id. */
export async function keepDecision(tx: Tx, forceId: string, decision: NewDecision): Promise<string> {
  const { id } = await tx
    .insertInto('radar.decision')
    .values({
      forceId,
      restrictionId: null,
      issueId: null,
      threatId: null,
      mergedInto: null,
      snoozedUntil: null,
      undoes: null,
      ...decision,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

const selectDecision = (db: Db) => db.selectFrom('radar.decision').selectAll()

/** What was decided on a signal, the latest first. */
export async function listDecisions(db: Db, signalId: string): Promise<SignalDecision[]> {
  const rows = await selectDecision(db).where('signalId', '=', signalId).orderBy('at', 'desc').orderBy('id').execute()
  return rows.map((row) => SignalDecision.parse(row))
}

/** The latest decisions of the force, `most` of them; those of `byId` where given. */
export async function listLatestDecisions(db: Db, most: number, byId?: string): Promise<SignalDecision[]> {
  const query = selectDecision(db).orderBy('at', 'desc').orderBy('id').limit(most)
  const rows = await (byId ? query.where('byId', '=', byId) : query).execute()
  return rows.map((row) => SignalDecision.parse(row))
}

export type NewIssue = Pick<
  EmergingIssue,
  'name' | 'summary' | 'language' | 'ownerId' | 'raisedBy' | 'marking' | 'restrictionId'
> & { raisedAt?: string }

/** Keeps a new emerging issue under a reference of its own. */
export async function keepIssue(tx: Tx, forceId: string, issue: NewIssue): Promise<EmergingIssue> {
  const reference = await drawReference(tx, forceId, 'EMG')
  const row = await tx
    .insertInto('radar.emergingIssue')
    .values({ forceId, reference, ...issue, threatId: null, closedBecause: null, closedAt: null })
    .returningAll()
    .executeTakeFirstOrThrow()
  return EmergingIssue.parse(row)
}

/** Throws Refusal 404 when there is none for this reader. */
export async function findIssue(db: Db, id: string): Promise<EmergingIssue> {
  const row = await db.selectFrom('radar.emergingIssue').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw nothingHere()
  return EmergingIssue.parse(row)
}

/** As `findIssue`, and holds it until the transaction ends. */
export async function lockIssue(tx: Tx, id: string): Promise<EmergingIssue> {
  const query = tx.selectFrom('radar.emergingIssue').selectAll().where('id', '=', id).forUpdate()
  const row = await query.executeTakeFirst()
  if (!row) throw nothingHere()
  return EmergingIssue.parse(row)
}

/** The latest first, `most` of them, in these states (all when left out). */
export async function listIssues(
  db: Db,
  states?: readonly EmergingIssue['state'][],
  most = 500,
): Promise<EmergingIssue[]> {
  const query = db.selectFrom('radar.emergingIssue').selectAll().orderBy('raisedAt', 'desc').orderBy('id').limit(most)
  const rows = await (states ? query.where('state', 'in', states) : query).execute()
  return rows.map((row) => EmergingIssue.parse(row))
}

/** Every emerging issue the reader may see, as its list is ordered and narrowed by; in no order. */
export const issueRows = (db: Db) =>
  db
    .selectFrom('radar.emergingIssue as i')
    .leftJoin('platform.account as owner', 'owner.id', 'i.ownerId')
    .selectAll('i')
    .select('owner.name as ownerName')
    .select(
      sql<number>`(select count(*)::integer from radar.issue_signal s
        where s.force_id = i.force_id and s.issue_id = i.id and s.ended_at is null)`.as('signals'),
    )

/** Changes an issue the caller holds, and counts its revision up. */
export async function saveIssue(
  tx: Tx,
  issue: Pick<EmergingIssue, 'id' | 'revision'>,
  changes: Partial<
    Pick<
      EmergingIssue,
      | 'name'
      | 'summary'
      | 'language'
      | 'state'
      | 'threatId'
      | 'ownerId'
      | 'closedBecause'
      | 'closedAt'
      | 'marking'
      | 'restrictionId'
    >
  >,
): Promise<void> {
  await tx
    .updateTable('radar.emergingIssue')
    .set({ ...changes, revision: issue.revision + 1 })
    .where('id', '=', issue.id)
    .execute()
}

/** The signal is part of the issue from now on. */
export async function addSignalToIssue(
  tx: Tx,
  forceId: string,
  issue: Pick<EmergingIssue, 'id' | 'restrictionId'>,
  signalId: string,
): Promise<void> {
  await tx
    .insertInto('radar.issueSignal')
    .values({ forceId, issueId: issue.id, signalId, restrictionId: issue.restrictionId })
    .onConflict((conflict) => conflict.columns(['forceId', 'issueId', 'signalId']).doUpdateSet({ endedAt: null }))
    .execute()
}

/** The signal is no longer part of the issue: what made it so was undone. */
export async function takeSignalFromIssue(tx: Tx, issueId: string, signalId: string, at: string): Promise<void> {
  await tx
    .updateTable('radar.issueSignal')
    .set({ endedAt: at })
    .where('issueId', '=', issueId)
    .where('signalId', '=', signalId)
    .execute()
}

/** Signals and issues that belong together, by either; only what still holds. */
export async function listIssueSignals(
  db: Db,
  of: { issueIds: readonly string[] } | { signalIds: readonly string[] },
): Promise<{ issueId: string; signalId: string }[]> {
  const [column, ids] = 'issueIds' in of ? (['issueId', of.issueIds] as const) : (['signalId', of.signalIds] as const)
  if (ids.length === 0) return []
  return db
    .selectFrom('radar.issueSignal')
    .select(['issueId', 'signalId'])
    .where(column, 'in', ids)
    .where('endedAt', 'is', null)
    .execute()
}

/** Issues that were assessed as this threat, the latest first. */
export async function listIssuesOfThreat(db: Db, threatId: string): Promise<EmergingIssue[]> {
  const rows = await db
    .selectFrom('radar.emergingIssue')
    .selectAll()
    .where('threatId', '=', threatId)
    .orderBy('raisedAt', 'desc')
    .execute()
  return rows.map((row) => EmergingIssue.parse(row))
}

/** Ids of the signals that joined this threat, and were not taken back. */
export async function listJoinedSignals(db: Db, threatId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('radar.decision as d')
    .leftJoin('radar.decision as u', (join) => join.onRef('u.forceId', '=', 'd.forceId').onRef('u.undoes', '=', 'd.id'))
    .select('d.signalId')
    .distinct()
    .where('d.threatId', '=', threatId)
    .where('d.did', '=', 'joined')
    .where('u.id', 'is', null)
    .execute()
  return rows.map(({ signalId }) => signalId)
}
