/** What assessments came to: the results by which threats are ranked, and those before. */
import type { Db } from '../../../platform/database/database.ts'
import './assessment-store.ts'
import type { AssessmentResult } from './assessment-words.ts'

/** Results and scheme versions of these approved assessments, by assessment id. */
export async function resultsOf(
  db: Db,
  ids: readonly string[],
): Promise<Map<string, { schemeVersionId: string; result: AssessmentResult }>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('threats.assessment')
    .select(['id', 'schemeVersionId', 'result'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, schemeVersionId, result }) => [id, { schemeVersionId, result: result! }]))
}

/** The approved assessment before the current one, by threat: what its score was, by which scheme version, and when. */
export async function scoresBefore(
  db: Db,
  threatIds: readonly string[],
): Promise<Map<string, { score: number; schemeVersionId: string; assessedOn: string }>> {
  if (threatIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('threats.assessment')
    .distinctOn('threatId')
    .select(['threatId', 'score', 'schemeVersionId', 'assessedOn'])
    .where('threatId', 'in', threatIds)
    .where('status', '=', 'superseded')
    .where('method', '=', 'first')
    .orderBy('threatId')
    .orderBy('number', 'desc')
    .execute()
  return new Map(
    rows.map(({ threatId, ...before }) => [
      threatId,
      { ...before, score: before.score!, assessedOn: before.assessedOn! },
    ]),
  )
}
