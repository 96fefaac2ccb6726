/**
 * Lays the two methods beside each other whenever an assessment under either is approved, and keeps what a moderator holds
 * where they disagree. Nothing here alters a score, a band or the order of the register.
 */
import type { Db, Tx } from '../../../platform/database/database.ts'
import { nothingHere, Refusal, refuseIf } from '../../../platform/problem.ts'
import { bandsApart, findScheme } from '../../schemes/index.ts'
import { findApprovedAssessment } from '../assessing/assessment-store.ts'
import type { Assessment } from '../assessing/assessment-words.ts'
import type { Doer } from '../deciding.ts'
import { saveStep } from '../step-store.ts'
import { lockThreat } from '../store.ts'
import type { Threat } from '../words.ts'
import { disagreementProblems, isBeyond, isWaiting } from './rules.ts'
import { lockDisagreement, saveDecision, saveDisagreement, saveOvertaking } from './store.ts'
import type { DecisionForm } from './words.ts'

/** By how many bands the second stands above the first (null: cannot be told), and how many are tolerated. */
export async function apartOf(
  db: Db,
  first: Assessment,
  second: Assessment,
): Promise<{ apart: number | null; tolerated: number }> {
  const [schemeOfFirst, schemeOfSecond] = [
    await findScheme(db, first.schemeVersionId),
    await findScheme(db, second.schemeVersionId),
  ]
  const apart = bandsApart(
    { scheme: schemeOfFirst.content, band: first.result?.band ?? null },
    { scheme: schemeOfSecond.content, band: second.result?.band ?? null },
  )
  return { apart, tolerated: schemeOfSecond.toleratedBands }
}

/** Compares the two approved assessments of a threat the caller holds; beyond what is tolerated, a moderator is asked. */
export async function compareMethods(tx: Tx, doer: Doer, threat: Threat): Promise<void> {
  const first = await findApprovedAssessment(tx, threat.id, 'first')
  const second = await findApprovedAssessment(tx, threat.id, 'second')
  if (!first || !second) return
  await saveOvertaking(tx, threat.id, { firstId: first.id, secondId: second.id }, doer.now)
  const { apart, tolerated } = await apartOf(tx, first, second)
  if (apart === null || !isBeyond(apart, tolerated)) return
  await saveDisagreement(tx, doer.forceId, threat, {
    firstId: first.id,
    secondId: second.id,
    bandsApart: Math.abs(apart),
    toleratedBands: tolerated,
    assessorIds: [...new Set([...first.assessorIds, ...second.assessorIds])],
    openedAt: doer.now,
  })
  await saveStep(tx, doer.forceId, threat, { did: 'methods-disagree', byId: null, at: doer.now })
}

/**
 * Keeps which of the two stands, and why. Refusal 404 without such a disagreement; 409 when it was decided or overtaken
 * meanwhile; 422 when the moderator wrote in either assessment.
 */
export async function decideDisagreement(tx: Tx, doer: Doer, threatId: string, form: DecisionForm): Promise<Threat> {
  const threat = await lockThreat(tx, threatId)
  const found = await lockDisagreement(tx, threatId, form.disagreement)
  if (!found) throw nothingHere()
  if (!isWaiting(found)) throw new Refusal(409, [{ field: '', message: 'threats.disagreementPassed' }])
  refuseIf(disagreementProblems(found, doer.byId))
  await saveDecision(tx, found.id, { ...form, byId: doer.byId, at: doer.now })
  await saveStep(tx, doer.forceId, threat, {
    did: 'disagreement-decided',
    byId: doer.byId,
    at: doer.now,
    comment: form.because,
    language: form.language,
  })
  return threat
}
