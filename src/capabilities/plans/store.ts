/**
 * Plans themselves, and the list of everything the stores of this slice do. All SQL of the schema `plans` is in these files.
 *
 * store.ts           openPlan, findPlan, lockPlan, listPlans, findOpenPlanOfThreat
 * draft-store.ts     findDraft, saveDraft (kept, or a conflict row), findConflict, listConflicts, settleConflict,
 *                    saveSealedPart, findSealedPart
 * action-store.ts    listLiveActions, lockLiveAction, saveActionStatus, usesOf, and the copies made at each save
 * version-store.ts   submitPlan, cutVersion, findVersion, listVersions, listSignatures, saveSignature
 * decision-store.ts  saveApproval, saveInterimApproval, saveDecision, listDecisions, findVersionAsAt,
 *                    enterOralAuthority, confirmOralAuthority, listOralAuthorities
 * lead-store.ts      nameLead, endLead, copyLeads, saveNoSioBecause, untakenBy, takeOn
 * owing-store.ts     plansOwing
 *
 * Instants (`now`) are ISO, UTC; days are 'YYYY-MM-DD'. A function that takes `tx` needs the plan locked by `lockPlan` first.
 */
import type { Db, Tx } from '../../platform/database/database.ts'
import { nothingHere, Refusal } from '../../platform/problem.ts'
import { drawReference } from '../../platform/references.ts'
import { copiedFromPlan } from './store-tables.ts'
import { emptyContent, type P, type Plan, type PlanContent, type PlanStatus, Ps } from './words.ts'

/**
 * Opens an empty draft for a threat and answers the plan's id. `threat` was found by the caller through the door of threats;
 * the plan copies its restriction and marking. A threat has one open plan: Refusal 422 with the way to it, whoever came first.
 */
export async function openPlan(
  tx: Tx,
  opened: {
    forceId: string
    threat: { id: string; restrictionId: string | null; marking: PlanContent['marking'] }
    language: PlanContent['language']
    by: string
    now: string
  },
): Promise<string> {
  const { forceId, threat, language, by, now } = opened
  const made = await tx
    .insertInto('plans.plan')
    .values({
      forceId,
      restrictionId: threat.restrictionId,
      reference: await drawReference(tx, forceId, 'PLN'),
      threatId: threat.id,
      marking: threat.marking,
      sealedRestrictionId: null,
      sealedSha256: null,
      inForceVersion: null,
      interimUntil: null,
      reviewOn: null,
      openedBy: by,
      openedAt: now,
      closedAt: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!made) {
    const open = await findOpenPlanOfThreat(tx, threat.id)
    const href = open ? { href: `/plans/${open.id}` } : {}
    throw new Refusal(422, [{ field: 'threatId', message: 'plans.draftAlreadyOpen', ...href }])
  }
  const { id } = made
  const content = JSON.stringify(emptyContent(language, threat.marking))
  await tx
    .insertInto('plans.draft')
    .values({ ...copiedFromPlan(id), revision: 1, language, content, savedBy: by, savedAt: now })
    .execute()
  return id
}

/** The plan with its leads of now. Refusal 404 when there is none for this reader. */
export async function findPlan(db: Db | Tx, id: string): Promise<Plan> {
  const plan = (await loadPlans(db, [id]))[0]
  if (!plan) throw nothingHere()
  return plan
}

/**
 * As `findPlan`, and holds every plan of its threat until the transaction ends: two people cannot decide at once, and two
 * plans cannot come into force for one threat.
 */
export async function lockPlan(tx: Tx, id: string): Promise<Plan> {
  const plan = await tx.selectFrom('plans.plan').where('id', '=', id).select('threatId').executeTakeFirst()
  if (!plan) throw nothingHere()
  await tx
    .selectFrom('plans.plan')
    .where('threatId', '=', plan.threatId)
    .select('id')
    .orderBy('id')
    .forUpdate()
    .execute()
  return findPlan(tx, id)
}

/** A plan in a list: how many actions each P has now, and why a P has none where the draft says so. */
export type PlanSummary = Plan & { counts: Record<P, number>; notNeeded: Record<P, string> }

export type PlanFilter = { ids?: string[]; status?: PlanStatus; threatIds?: string[]; leadId?: string }

/** Plans that the reader may see, by reference. All of them without a filter. */
export async function listPlans(db: Db | Tx, filter: PlanFilter = {}): Promise<PlanSummary[]> {
  let query = db.selectFrom('plans.plan').select('id').orderBy('reference')
  if (filter.ids) query = query.where('id', 'in', filter.ids.length ? filter.ids : [NO_ID])
  if (filter.status) query = query.where('status', '=', filter.status)
  if (filter.threatIds) query = query.where('threatId', 'in', filter.threatIds.length ? filter.threatIds : [NO_ID])
  if (filter.leadId) {
    const named = db.selectFrom('plans.lead').where('accountId', '=', filter.leadId).where('endedAt', 'is', null)
    query = query.where('id', 'in', named.select('planId'))
  }
  const ids = (await query.execute()).map((row) => row.id)
  const [plans, counts, reasons] = [await loadPlans(db, ids), await actionCounts(db, ids), await emptyPReasons(db, ids)]
  const byReference = plans.sort((a, b) => a.reference.localeCompare(b.reference, 'en'))
  return byReference.map((plan) => ({ ...plan, counts: counts(plan.id), notNeeded: reasons(plan.id) }))
}

/** An id that nothing has, for an empty list in a filter. */
export const NO_ID = '00000000-0000-0000-0000-000000000000'

/** The plan on which work on the threat goes on: the one in force, else the latest that is not closed; null when none. */
export async function findOpenPlanOfThreat(db: Db | Tx, threatId: string): Promise<Plan | null> {
  const open = await db
    .selectFrom('plans.plan')
    .where('threatId', '=', threatId)
    .where('closedAt', 'is', null)
    .select(['id', 'inForceVersion', 'openedAt'])
    .orderBy('openedAt', 'desc')
    .execute()
  const chosen = open.find((plan) => plan.inForceVersion !== null) ?? open[0]
  return chosen ? findPlan(db, chosen.id) : null
}

/** Plans by id with their leads of now, in no order. */
async function loadPlans(db: Db | Tx, ids: string[]): Promise<Plan[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('plans.plan').where('id', 'in', ids).selectAll().execute()
  const leads = await db
    .selectFrom('plans.lead')
    .where('planId', 'in', ids)
    .where('endedAt', 'is', null)
    .select(['planId', 'role', 'accountId', 'isDeputy', 'fromOn', 'toOn', 'lowestRank'])
    .orderBy('role')
    .orderBy('isDeputy')
    .orderBy('fromOn')
    .execute()
  return rows.map(({ forceId: _force, openedBy: _by, ...plan }) => ({
    ...plan,
    leads: leads.filter((lead) => lead.planId === plan.id).map(({ planId: _plan, ...lead }) => lead),
  }))
}

async function actionCounts(db: Db | Tx, ids: string[]): Promise<(id: string) => Record<P, number>> {
  const rows = await db
    .selectFrom('plans.action')
    .where('planId', 'in', ids.length ? ids : [NO_ID])
    .where('endedAt', 'is', null)
    .select(['planId', 'p', (eb) => eb.fn.countAll<number>().as('count')])
    .groupBy(['planId', 'p'])
    .execute()
  return (id) => eachP((p) => Number(rows.find((row) => row.planId === id && row.p === p)?.count ?? 0))
}

async function emptyPReasons(db: Db | Tx, ids: string[]): Promise<(id: string) => Record<P, string>> {
  const rows = await db
    .selectFrom('plans.draft')
    .where('planId', 'in', ids.length ? ids : [NO_ID])
    .select(['planId', (eb) => eb.ref('content', '->').key('notNeeded').as('reasons')])
    .execute()
  return (id) => eachP((p) => rows.find((row) => row.planId === id)?.reasons[p] ?? '')
}

const eachP = <T>(value: (p: P) => T) => Object.fromEntries(Ps.map((p) => [p, value(p)])) as Record<P, T>

/** Those of these ids that are plans this reader may see, with their threats. */
export const threatsOfPlans = (db: Db, ids: string[]): Promise<Pick<Plan, 'id' | 'threatId' | 'restrictionId'>[]> =>
  db.selectFrom('plans.plan').select(['id', 'threatId', 'restrictionId']).where('id', 'in', ids).execute()
