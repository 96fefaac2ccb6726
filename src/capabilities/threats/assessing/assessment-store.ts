/** All SQL for assessments. What was approved is never altered: the database refuses it too. */
import type { Generated, Selectable } from 'kysely'
import type { Db, Tx } from '../../../platform/database/database.ts'
import { nothingHere } from '../../../platform/problem.ts'
import type { Threat } from '../words.ts'
import { Assessment, type AssessmentResult, type Draft, type FactorAnswer, type Method } from './assessment-words.ts'

type AssessmentTable = Omit<Assessment, 'id' | 'answers' | 'revision' | 'startedAt'> & {
  forceId: string
  id: Generated<string>
  score: number | null
  revision: Generated<number>
  startedAt: Generated<string>
}
type FactorTable = FactorAnswer & {
  forceId: string
  id: Generated<string>
  restrictionId: string | null
  assessmentId: string
}

declare module '../../../platform/database/database.ts' {
  interface Database {
    'threats.assessment': AssessmentTable
    'threats.assessmentFactor': FactorTable
  }
}

async function withAnswers(db: Db, rows: Selectable<AssessmentTable>[]): Promise<Assessment[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const answers = await db.selectFrom('threats.assessmentFactor').selectAll().where('assessmentId', 'in', ids).execute()
  return rows.map((row) =>
    Assessment.parse({ ...row, answers: answers.filter((answer) => answer.assessmentId === row.id) }),
  )
}

/** The assessment of this threat, or Refusal 404. */
export async function findAssessment(db: Db, threatId: string, id: string): Promise<Assessment> {
  const row = await db
    .selectFrom('threats.assessment')
    .selectAll()
    .where('id', '=', id)
    .where('threatId', '=', threatId)
    .executeTakeFirst()
  if (!row) throw nothingHere()
  return (await withAnswers(db, [row]))[0]!
}

/** As `findAssessment`, and holds it until the transaction ends. */
export async function lockAssessment(tx: Tx, threatId: string, id: string): Promise<Assessment> {
  await tx.selectFrom('threats.assessment').select('id').where('id', '=', id).forUpdate().execute()
  return findAssessment(tx, threatId, id)
}

/** Every assessment of a threat, newest first; superseded ones with all they said. */
export async function listAssessments(db: Db, threatId: string): Promise<Assessment[]> {
  const rows = await db
    .selectFrom('threats.assessment')
    .selectAll()
    .where('threatId', '=', threatId)
    .orderBy('number', 'desc')
    .execute()
  return withAnswers(db, rows)
}

type Statuses = Assessment['status'][]

async function findOne(db: Db, threatId: string, method: Method, statuses: Statuses): Promise<Assessment | null> {
  const row = await db
    .selectFrom('threats.assessment')
    .selectAll()
    .where('threatId', '=', threatId)
    .where('method', '=', method)
    .where('status', 'in', statuses)
    .executeTakeFirst()
  return row ? (await withAnswers(db, [row]))[0]! : null
}

/** The draft, or the one that waits for moderation; null when neither. At most one a method is open. */
export const findOpenAssessment = (db: Db, threatId: string, method: Method = 'first') =>
  findOne(db, threatId, method, ['draft', 'moderation'])

/** The approved assessment, or null. That of the first method ranks the threat. */
export const findApprovedAssessment = (db: Db, threatId: string, method: Method = 'first') =>
  findOne(db, threatId, method, ['approved'])

/** Those that wait for a moderator who wrote none of it, oldest first. */
export async function listForModeration(
  db: Db,
): Promise<Pick<Assessment, 'id' | 'threatId' | 'assessorIds' | 'submittedAt'>[]> {
  return db
    .selectFrom('threats.assessment')
    .select(['id', 'threatId', 'assessorIds', 'submittedAt'])
    .where('status', '=', 'moderation')
    .orderBy('submittedAt')
    .execute()
}

/** Drafts in which this person wrote. */
export async function listDraftsOf(
  db: Db,
  userId: string,
): Promise<Pick<Assessment, 'id' | 'threatId' | 'method' | 'startedAt'>[]> {
  return db
    .selectFrom('threats.assessment')
    .select(['id', 'threatId', 'method', 'startedAt'])
    .where('status', '=', 'draft')
    .where((eb) => eb(eb.val(userId), '=', eb.fn.any('assessorIds')))
    .execute()
}

/** Starts a draft on a threat the caller holds; it copies the threat's restriction and marking. Answers its id. */
export async function saveNewDraft(
  tx: Tx,
  of: { forceId: string; threat: Threat; schemeVersionId: string; method: Method; assessorId: string; at: string },
  draft: Draft,
): Promise<string> {
  const { threat, forceId } = of
  const before = await tx
    .selectFrom('threats.assessment')
    .select((eb) => eb.fn.max('number').as('last'))
    .where('threatId', '=', threat.id)
    .executeTakeFirst()
  const { answers, ...said } = draft
  const { id } = await tx
    .insertInto('threats.assessment')
    .values({
      ...said,
      forceId,
      threatId: threat.id,
      restrictionId: threat.restrictionId,
      marking: threat.marking,
      schemeVersionId: of.schemeVersionId,
      method: of.method,
      number: (before?.last ?? 0) + 1,
      status: 'draft',
      assessorIds: [of.assessorId],
      startedAt: of.at,
      submittedAt: null,
      moderatorId: null,
      decidedAt: null,
      moderationNote: '',
      reviewDueOn: null,
      score: null,
      result: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await saveAnswers(tx, { forceId, assessmentId: id, restrictionId: threat.restrictionId }, answers)
  return id
}

async function saveAnswers(
  tx: Tx,
  of: { forceId: string; assessmentId: string; restrictionId: string | null },
  answers: FactorAnswer[],
): Promise<void> {
  if (answers.length === 0) return
  await tx
    .insertInto('threats.assessmentFactor')
    .values(
      answers.map(({ factor, level, unknown, rationale, evidence }) => ({
        ...of,
        factor,
        level,
        unknown,
        rationale,
        evidence,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['forceId', 'assessmentId', 'factor']).doUpdateSet((eb) => ({
        level: eb.ref('excluded.level'),
        unknown: eb.ref('excluded.unknown'),
        rationale: eb.ref('excluded.rationale'),
        evidence: eb.ref('excluded.evidence'),
      })),
    )
    .execute()
}

/** Keeps what the draft says now; whoever saves becomes one of its assessors. The caller holds it and compared revisions. */
export async function saveDraft(tx: Tx, forceId: string, kept: Assessment, draft: Draft, byId: string): Promise<void> {
  const { answers, ...said } = draft
  const assessorIds = kept.assessorIds.includes(byId) ? kept.assessorIds : [...kept.assessorIds, byId]
  await tx
    .updateTable('threats.assessment')
    .set({ ...said, assessorIds, revision: kept.revision + 1 })
    .where('id', '=', kept.id)
    .execute()
  await saveAnswers(tx, { forceId, assessmentId: kept.id, restrictionId: kept.restrictionId }, answers)
}

/** Sends a draft to moderation with its result as counted now. */
export async function saveSubmission(tx: Tx, id: string, at: string, result: AssessmentResult): Promise<void> {
  const changes = {
    status: 'moderation' as const,
    submittedAt: at,
    result: JSON.stringify(result) as never,
    score: result.score,
    moderationNote: '',
  }
  await tx.updateTable('threats.assessment').set(changes).where('id', '=', id).execute()
}

/** Gives it back to its assessors, with why. */
export async function saveSendingBack(tx: Tx, id: string, note: string): Promise<void> {
  const changes = { status: 'draft' as const, submittedAt: null, moderationNote: note, result: null, score: null }
  await tx.updateTable('threats.assessment').set(changes).where('id', '=', id).execute()
}

/** Approves one the caller holds, and supersedes the one approved before under the same method. */
export async function saveApproval(
  tx: Tx,
  of: Pick<Assessment, 'id' | 'threatId' | 'method'>,
  approval: Pick<Assessment, 'moderatorId' | 'moderationNote' | 'confidence' | 'reviewDueOn'> & { at: string },
): Promise<void> {
  const { at, ...said } = approval
  await tx
    .updateTable('threats.assessment')
    .set({ status: 'superseded' })
    .where('threatId', '=', of.threatId)
    .where('method', '=', of.method)
    .where('status', '=', 'approved')
    .execute()
  await tx
    .updateTable('threats.assessment')
    .set({ ...said, status: 'approved', decidedAt: at })
    .where('id', '=', of.id)
    .execute()
}
