/**
 * Drafts: always savable, and never one over another. The text that came second is kept as a conflict until its writer settles
 * it. Also the sealed part of Pursue, under a restriction of its own.
 */
import { randomBytes } from 'node:crypto'
import type { Db, Tx } from '../../platform/database/database.ts'
import { nothingHere } from '../../platform/problem.ts'
import { copyActions, copyCitations } from './action-store.ts'
import { copiedFromPlan } from './store-tables.ts'
import { canonicalJson, digestOf } from './version-rules.ts'
import type { Draft, Plan, PlanContent, SealedPart, TakenOut } from './words.ts'

/** The draft of a plan. Refusal 404 when there is none for this reader. */
export async function findDraft(db: Db | Tx, planId: string): Promise<Draft> {
  const draft = await db
    .selectFrom('plans.draft')
    .where('planId', '=', planId)
    .select(['revision', 'content', 'savedBy', 'savedAt', 'takenOut'])
    .executeTakeFirst()
  if (!draft) throw nothingHere()
  return draft
}

/** Keeps beside the draft what can be put back into it. */
export const saveTakenOut = (tx: Tx, planId: string, takenOut: TakenOut[]) =>
  tx
    .updateTable('plans.draft')
    .set({ takenOut: JSON.stringify(takenOut) })
    .where('planId', '=', planId)
    .execute()

export type Saved = { kept: true; revision: number } | { kept: false; conflictId: string; metRevision: number }

/**
 * Keeps the draft when nobody saved since `fromRevision`, and brings the live actions and citations in line. Otherwise the
 * text is kept as a conflict and the draft stays: show the writer both (`findConflict`). Nothing is thrown for a conflict,
 * since a refusal would take the kept text with it; a program is told by the page it is sent to.
 */
export async function saveDraft(
  tx: Tx,
  plan: Plan,
  saved: { fromRevision: number; content: PlanContent; by: string; now: string },
): Promise<Saved> {
  const { fromRevision, content, by, now } = saved
  const kept = await tx
    .updateTable('plans.draft')
    .set({
      content: JSON.stringify(content),
      language: content.language,
      revision: fromRevision + 1,
      savedBy: by,
      savedAt: now,
    })
    .where('planId', '=', plan.id)
    .where('revision', '=', fromRevision)
    .returning('revision')
    .executeTakeFirst()
  if (!kept) return keepConflict(tx, plan, saved)
  const hasVersionInForce = plan.inForceVersion !== null && plan.interimUntil === null
  await copyActions(tx, plan.id, content, { onlyLifeSaving: hasVersionInForce, now })
  await copyCitations(tx, plan.id, 'draft', content)
  await tx.updateTable('plans.plan').set({ marking: content.marking }).where('id', '=', plan.id).execute()
  return { kept: true, revision: kept.revision }
}

async function keepConflict(
  tx: Tx,
  plan: Plan,
  { fromRevision, content, by, now }: { fromRevision: number; content: PlanContent; by: string; now: string },
): Promise<Saved> {
  const { revision: metRevision } = await findDraft(tx, plan.id)
  const { id } = await tx
    .insertInto('plans.draftConflict')
    .values({
      ...copiedFromPlan(plan.id),
      fromRevision,
      metRevision,
      language: content.language,
      content: JSON.stringify(content),
      writtenBy: by,
      writtenAt: now,
      settledAt: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { kept: false, conflictId: id, metRevision }
}

/** A text that came second: what was written, from which revision, and which revision it met. */
export type DraftConflict = {
  id: string
  planId: string
  fromRevision: number
  metRevision: number
  content: PlanContent
  writtenBy: string
  writtenAt: string
}

/** One open conflict of the plan. Refusal 404 when there is none for this reader, or it is settled. */
export async function findConflict(db: Db | Tx, planId: string, conflictId: string): Promise<DraftConflict> {
  const found = (await listConflicts(db, planId)).find((conflict) => conflict.id === conflictId)
  if (!found) throw nothingHere()
  return found
}

/** Open conflicts of a plan, oldest first. */
export async function listConflicts(db: Db | Tx, planId: string): Promise<DraftConflict[]> {
  return db
    .selectFrom('plans.draftConflict')
    .where('planId', '=', planId)
    .where('settledAt', 'is', null)
    .select(['id', 'planId', 'fromRevision', 'metRevision', 'content', 'writtenBy', 'writtenAt'])
    .orderBy('writtenAt')
    .execute()
}

/** Every text of the plan that is kept beside its draft, without the text: those that came second, and sealed ones the reader may open. */
export async function listKeptTexts(db: Db | Tx, planId: string) {
  const conflicts = await db
    .selectFrom('plans.draftConflict')
    .where('planId', '=', planId)
    .select(['id', 'writtenBy', 'writtenAt'])
    .orderBy('writtenAt')
    .execute()
  const sealed = await db
    .selectFrom('plans.sealedPart')
    .where('planId', '=', planId)
    .select(['id', 'number', 'restrictionId', 'writtenAt'])
    .orderBy('number')
    .execute()
  return { conflicts, sealed }
}

/** Closes a conflict: its writer has taken over what they wanted of it, or nothing. The text stays in the row. */
export async function settleConflict(tx: Tx, conflictId: string, now: string): Promise<void> {
  await tx.updateTable('plans.draftConflict').set({ settledAt: now }).where('id', '=', conflictId).execute()
}

/**
 * Keeps a new text of the sealed part under `restrictionId`, which must name the writer; the earlier texts stay. The plan only
 * learns that a part is held, by whom it may be opened, and the digest that lets a change open the SIO's signature again.
 */
export async function saveSealedPart(
  tx: Tx,
  plan: Plan,
  sealed: { restrictionId: string; text: string; language: SealedPart['language']; by: string; now: string },
): Promise<void> {
  const { restrictionId, text, language, by, now } = sealed
  const content: SealedPart = { language, text, salt: randomBytes(16).toString('hex') }
  const sha256 = digestOf(canonicalJson(content))
  const { forceId, planId } = copiedFromPlan(plan.id)
  const last = await tx
    .selectFrom('plans.sealedPart')
    .where('planId', '=', plan.id)
    .select((eb) => eb.fn.max('number').as('number'))
    .executeTakeFirst()
  const row = { forceId, planId, restrictionId, number: (last?.number ?? 0) + 1, language, sha256 }
  await tx
    .insertInto('plans.sealedPart')
    .values({ ...row, content: JSON.stringify(content), writtenBy: by, writtenAt: now })
    .execute()
  await tx
    .updateTable('plans.plan')
    .set({ sealedRestrictionId: restrictionId, sealedSha256: sha256 })
    .where('id', '=', plan.id)
    .execute()
}

/** The latest text of the sealed part; null for everyone whom its restriction does not name, as when there is none. */
export async function findSealedPart(
  db: Db | Tx,
  planId: string,
): Promise<{ text: string; language: SealedPart['language']; writtenBy: string; writtenAt: string } | null> {
  const row = await db
    .selectFrom('plans.sealedPart')
    .where('planId', '=', planId)
    .select(['content', 'language', 'writtenBy', 'writtenAt'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row
    ? { text: row.content.text, language: row.language, writtenBy: row.writtenBy, writtenAt: row.writtenAt }
    : null
}
