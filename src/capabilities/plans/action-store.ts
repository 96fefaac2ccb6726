/** Actions as they go on now, and which records the plans rest on: copies kept beside the draft and the version in force. */
import type { Db, Tx } from '../../platform/database/database.ts'
import { nothingHere } from '../../platform/problem.ts'
import { NO_ID } from './store.ts'
import { copiedFromPlan } from './store-tables.ts'
import type { ActionStatus, BasisRef, LiveAction, PlanAction, PlanContent } from './words.ts'

const liveColumns = [
  'id',
  'planId',
  'reference',
  'p',
  'text',
  'ownerId',
  'agencyId',
  'dueOn',
  'isLifeSaving',
  'hold',
  'status',
  'because',
  'waitsUntil',
] as const

/** Actions of a plan that go on now or were finished under it, by reference. */
export async function listLiveActions(db: Db | Tx, planId: string): Promise<LiveAction[]> {
  return db
    .selectFrom('plans.action')
    .where('planId', '=', planId)
    .where('endedAt', 'is', null)
    .select(liveColumns)
    .orderBy('reference')
    .execute()
}

/** How many actions of a plan go on now, and how many were taken out and are kept. */
export async function countActions(db: Db | Tx, planId: string): Promise<{ live: number; ended: number }> {
  const rows = await db.selectFrom('plans.action').where('planId', '=', planId).select('endedAt').execute()
  const live = rows.filter((row) => row.endedAt === null).length
  return { live, ended: rows.length - live }
}

/** One live action of the plan, held until the transaction ends. Refusal 404 when there is none for this reader. */
export async function lockLiveAction(tx: Tx, planId: string, actionId: string): Promise<LiveAction> {
  const action = await tx
    .selectFrom('plans.action')
    .where('planId', '=', planId)
    .where('id', '=', actionId)
    .where('endedAt', 'is', null)
    .select(liveColumns)
    .forUpdate()
    .executeTakeFirst()
  if (!action) throw nothingHere()
  return action
}

/** Keeps how an action stands. Ask `actionMoveProblems` first. */
export async function saveActionStatus(
  tx: Tx,
  actionId: string,
  moved: { to: ActionStatus; because: string; waitsUntil?: string | null; by: string; now: string },
): Promise<void> {
  const { to, because, waitsUntil = null, by, now } = moved
  await tx
    .updateTable('plans.action')
    .set({ status: to, because, waitsUntil: to === 'waiting' ? waitsUntil : null, statusBy: by, statusAt: now })
    .where('id', '=', actionId)
    .execute()
}

/**
 * Brings the live actions in line with `content`: a known action keeps its status, one that is gone is ended. With
 * `onlyLifeSaving` only those are brought in and none is ended: they start at once, though the draft is not in force.
 */
export async function copyActions(
  tx: Tx,
  planId: string,
  content: PlanContent,
  { onlyLifeSaving, now }: { onlyLifeSaving: boolean; now: string },
): Promise<void> {
  const actions = onlyLifeSaving ? content.actions.filter((action) => action.isLifeSaving) : content.actions
  for (const action of actions) await copyAction(tx, planId, action, content.language)
  if (onlyLifeSaving) return
  const kept = actions.map((action) => action.id)
  await tx
    .updateTable('plans.action')
    .set({ endedAt: now })
    .where('planId', '=', planId)
    .where('endedAt', 'is', null)
    .where('id', 'not in', kept.length ? kept : [NO_ID])
    .execute()
}

async function copyAction(tx: Tx, planId: string, action: PlanAction, language: 'en' | 'cy'): Promise<void> {
  const { id, reference, p, text, ownerId, agencyId, dueOn, isLifeSaving, hold } = action
  const written = { reference, p, language, text, ownerId, agencyId, dueOn, isLifeSaving, hold, endedAt: null }
  await tx
    .insertInto('plans.action')
    .values({ ...copiedFromPlan(planId), id, ...written, statusBy: null, statusAt: null })
    .onConflict((conflict) =>
      conflict.columns(['forceId', 'id']).doUpdateSet(written).where('plans.action.planId', '=', planId),
    )
    .execute()
}

/** Keeps which facts and consultations the draft, or the version in force, rests on, in place of what it rested on before. */
export async function copyCitations(
  tx: Tx,
  planId: string,
  source: 'draft' | 'in-force',
  content: PlanContent,
): Promise<void> {
  await tx.deleteFrom('plans.citation').where('planId', '=', planId).where('source', '=', source).execute()
  const cited = [
    ...content.basis.map((ref) => ({ ref, actionReference: '' })),
    ...content.actions.flatMap(({ basis, reference }) => basis.map((ref) => ({ ref, actionReference: reference }))),
  ]
  if (cited.length === 0) return
  const rows = cited.map(({ ref, actionReference }) => ({
    ...copiedFromPlan(planId),
    source,
    actionReference,
    kind: ref.kind,
    citedId: ref.id,
  }))
  await tx.insertInto('plans.citation').values(rows).execute()
}

/** Where a fact or consultation is used. `actionReference` is '' for the threat statement. */
export type Use = { citedId: string; planId: string; planReference: string; actionReference: string }

/** Uses of these records in open plans that the reader may see, by plan and action. */
export async function usesOf(db: Db | Tx, kind: BasisRef['kind'], ids: string[]): Promise<Use[]> {
  return db
    .selectFrom('plans.citation as citation')
    .innerJoin('plans.plan as plan', (join) =>
      join.onRef('plan.forceId', '=', 'citation.forceId').onRef('plan.id', '=', 'citation.planId'),
    )
    .where('citation.kind', '=', kind)
    .where('citation.citedId', 'in', ids.length ? ids : [NO_ID])
    .where('plan.closedAt', 'is', null)
    .select(['citation.citedId', 'citation.planId', 'plan.reference as planReference', 'citation.actionReference'])
    .distinct()
    .orderBy('plan.reference')
    .orderBy('citation.actionReference')
    .execute()
}
