/** Decisions on plans, and authority given by word of mouth. A decision is kept and the plan moved in one transaction. */
import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/database.ts'
import { nothingHere } from '../../platform/problem.ts'
import { copyActions, copyCitations } from './action-store.ts'
import { saveTakenOut } from './draft-store.ts'
import { interimUntil } from './interim-rules.ts'
import { transitions } from './status-rules.ts'
import { copiedFromPlan } from './store-tables.ts'
import { versionInForceAt } from './version-rules.ts'
import { cutVersion, findVersion } from './version-store.ts'
import type { Accepted, Cited, Decision, DecisionKind, OralAuthority, Version } from './version-words.ts'
import type { Plan } from './words.ts'

/** Who decides, for whom as a deputy, in their own words. */
type Decided = { by: string; forId: string | null; reason: string; language: 'en' | 'cy'; now: string }

/**
 * Brings the latest version into force with the explanations the SRO accepts. Ask `approvalProblems` on the locked plan first.
 */
export async function saveApproval(tx: Tx, plan: Plan, approval: Decided & { accepted: Accepted[] }): Promise<void> {
  const { version } = await findVersion(tx, plan.id, plan.latestVersion)
  await tx
    .updateTable('plans.plan')
    .set({
      status: transitions.approved.to,
      inForceVersion: plan.latestVersion,
      interimUntil: null,
      reviewOn: version.content.reviewOn,
    })
    .where('id', '=', plan.id)
    .execute()
  await copyActions(tx, plan.id, version.content, { onlyLifeSaving: false, now: approval.now })
  await copyCitations(tx, plan.id, 'in-force', version.content)
  // What the approved version leaves out is settled.
  await saveTakenOut(tx, plan.id, [])
  await insertDecision(tx, plan.id, { ...approval, kind: 'approved', versionNumber: plan.latestVersion })
}

/**
 * Cuts the draft as an interim version and brings it into force for 72 hours. `oralAuthorityId` when it was spoken. Ask
 * `interimProblems` first.
 */
export async function saveInterimApproval(
  tx: Tx,
  plan: Plan,
  approval: Decided & { cited: Cited; oralAuthorityId: string | null },
): Promise<void> {
  const { cited, oralAuthorityId, by, now } = approval
  const { number, version } = await cutVersion(tx, plan, { kind: 'interim', cited, whatChanged: '', by, now })
  const until = interimUntil(now)
  await tx
    .updateTable('plans.plan')
    .set({ status: transitions['approved-interim'].to, inForceVersion: number, interimUntil: until })
    .where('id', '=', plan.id)
    .execute()
  await copyCitations(tx, plan.id, 'in-force', version.content)
  await insertDecision(tx, plan.id, {
    ...approval,
    kind: 'approved-interim',
    versionNumber: number,
    until,
    oralAuthorityId,
  })
}

/** Decisions that only move the plan. Ask the rule of the decision first; `transitionProblems` at least. */
export async function saveDecision(
  tx: Tx,
  plan: Plan,
  kind: Exclude<DecisionKind, 'approved' | 'approved-interim' | 'superseded' | 'authority-denied' | 'reviewed'>,
  decided: Decided,
): Promise<void> {
  const ended = kind === 'closed' ? { closedAt: decided.now, inForceVersion: null, interimUntil: null } : {}
  await tx
    .updateTable('plans.plan')
    .set({ status: transitions[kind].to, ...ended })
    .where('id', '=', plan.id)
    .execute()
  if (kind === 'closed') await tx.deleteFrom('plans.citation').where('planId', '=', plan.id).execute()
  await insertDecision(tx, plan.id, { ...decided, kind, versionNumber: plan.latestVersion || null })
}

/** Keeps a review of the version in force, and the day of the next. Ask `reviewProblems` first. */
export async function saveReview(tx: Tx, plan: Plan, review: Decided & { reviewOn: string }): Promise<void> {
  await tx.updateTable('plans.plan').set({ reviewOn: review.reviewOn }).where('id', '=', plan.id).execute()
  await insertDecision(tx, plan.id, { ...review, kind: 'reviewed', versionNumber: plan.inForceVersion })
}

type NewDecision = Decided & {
  kind: DecisionKind
  versionNumber: number | null
  accepted?: Accepted[]
  until?: string
  oralAuthorityId?: string | null
}

async function insertDecision(tx: Tx, planId: string, decision: NewDecision): Promise<void> {
  const { kind, versionNumber, by, forId, language, reason, now } = decision
  await tx
    .insertInto('plans.decision')
    .values({
      ...copiedFromPlan(planId),
      ...{ kind, versionNumber, byId: by, forId, language, reason, decidedAt: now },
      accepted: JSON.stringify(decision.accepted ?? []),
      until: decision.until ?? null,
      oralAuthorityId: decision.oralAuthorityId ?? null,
    })
    .execute()
}

/** Decisions on a plan, oldest first. */
export async function listDecisions(db: Db | Tx, planId: string): Promise<Decision[]> {
  return db
    .selectFrom('plans.decision as d')
    .leftJoin('plans.oralAuthority as o', (join) =>
      join.onRef('o.forceId', '=', 'd.forceId').onRef('o.id', '=', 'd.oralAuthorityId'),
    )
    .where('d.planId', '=', planId)
    .select([
      'd.id',
      'd.planId',
      'd.kind',
      'd.versionNumber',
      'd.byId',
      'd.forId',
      'd.language',
      'd.reason',
      'd.accepted',
    ])
    .select(['d.until', 'd.oralAuthorityId', 'd.decidedAt'])
    .select(
      sql<Decision['spoken']>`case when o.id is null then null when o.denied_at is not null then 'denied'
        when o.confirmed_at is not null then 'confirmed' else 'unconfirmed' end`.as('spoken'),
    )
    .orderBy('d.decidedAt')
    .execute()
}

/** The version that was in force at `at` (ISO), read from versions and decisions only; null when none was. */
export async function findVersionAsAt(
  db: Db | Tx,
  planId: string,
  at: string,
): Promise<(Version & { until: string | null; isExpired: boolean }) | null> {
  const inForce = versionInForceAt(await listDecisions(db, planId), at)
  if (!inForce) return null
  const { until, isExpired } = inForce
  return { ...(await findVersion(db, planId, inForce.number)), until, isExpired }
}

/** Enters what an authoriser said, and answers its id. Ask `oralAuthorityProblems` first. */
export async function enterOralAuthority(
  tx: Tx,
  planId: string,
  entered: { authoriserId: string; words: string; language: 'en' | 'cy'; givenAt: string; by: string; now: string },
): Promise<string> {
  const { authoriserId, words, language, givenAt, by, now } = entered
  const { id } = await tx
    .insertInto('plans.oralAuthority')
    .values({
      ...copiedFromPlan(planId),
      ...{ authoriserId, words, language, givenAt, enteredBy: by, enteredAt: now, confirmedAt: null },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Keeps that the authoriser confirmed it. Ask `answerProblems` first. */
export async function confirmOralAuthority(tx: Tx, authorityId: string, now: string): Promise<void> {
  await tx.updateTable('plans.oralAuthority').set({ confirmedAt: now }).where('id', '=', authorityId).execute()
}

/**
 * Keeps that the person named never gave it, and ends the interim version that rests on it, if that is in force. Ask
 * `answerProblems` on the locked plan first.
 */
export async function denyOralAuthority(
  tx: Tx,
  plan: Plan,
  authority: Pick<OralAuthority, 'id'>,
  denied: { by: string; because: string; language: 'en' | 'cy'; now: string },
): Promise<void> {
  const { by, because, language, now } = denied
  await tx
    .updateTable('plans.oralAuthority')
    .set({ deniedAt: now, deniedBecause: because })
    .where('id', '=', authority.id)
    .execute()
  const rests = (await listDecisions(tx, plan.id)).find((each) => each.oralAuthorityId === authority.id)
  if (!rests || plan.inForceVersion !== rests.versionNumber) return
  const { from, to } = transitions['authority-denied']
  const status = from.includes(plan.status) ? to : plan.status
  await tx
    .updateTable('plans.plan')
    .set({ status, inForceVersion: null, interimUntil: null })
    .where('id', '=', plan.id)
    .execute()
  await tx.deleteFrom('plans.citation').where('planId', '=', plan.id).where('source', '=', 'in-force').execute()
  const decided = { by, forId: null, reason: because, language, now }
  await insertDecision(tx, plan.id, { ...decided, kind: 'authority-denied', versionNumber: rests.versionNumber })
}

const authorityColumns = [
  'id',
  'planId',
  'authoriserId',
  'words',
  'language',
  'givenAt',
  'enteredBy',
  'enteredAt',
  'confirmedAt',
  'deniedAt',
] as const

/** Spoken authority for a plan, oldest first. */
export async function listOralAuthorities(db: Db | Tx, planId: string): Promise<OralAuthority[]> {
  return db
    .selectFrom('plans.oralAuthority')
    .where('planId', '=', planId)
    .select(authorityColumns)
    .orderBy('givenAt')
    .execute()
}

/** One of them. Refusal 404 when there is none for this reader. */
export async function findOralAuthority(db: Db | Tx, planId: string, id: string): Promise<OralAuthority> {
  const found = (await listOralAuthorities(db, planId)).find((authority) => authority.id === id)
  if (!found) throw nothingHere()
  return found
}
