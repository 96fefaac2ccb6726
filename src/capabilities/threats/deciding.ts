/**
 * What changes a threat, whoever asks: the web's actions and the demonstration's builder go through these alike. Each loads,
 * asks the rules, keeps; and throws a Refusal with every problem where a rule says no.
 */
import type { Db, Tx } from '../../platform/database/database.ts'
import { type Problem, Refusal, refuseIf } from '../../platform/problem.ts'
import { listPeopleNow } from '../../platform/sign-in/memberships.ts'
import type { Gate } from '../../platform/slice.ts'
import { findComparisonScheme, findScheme, findSchemeInUse } from '../schemes/index.ts'
import {
  bandOf,
  confidenceKept,
  draftFrom,
  moderationProblems,
  resultOf,
  reviewDueOn,
  submissionProblems,
} from './assessing/assessment-rules.ts'
import {
  findOpenAssessment,
  lockAssessment,
  saveApproval,
  saveDraft,
  saveNewDraft,
  saveSendingBack,
  saveSubmission,
} from './assessing/assessment-store.ts'
import type { Assessment, AssessmentForm, Method } from './assessing/assessment-words.ts'
import { compareMethods } from './comparison/comparing.ts'
import { changesBetween } from './editing/edit-rules.ts'
import { decisionProblems, incompleteSince, type MovePath, moveOf, oneLeadEach } from './state-rules.ts'
import { saveStep } from './step-store.ts'
import { lockThreat, saveLeads, saveNewThreat, saveThreat } from './store.ts'
import type { DecisionForm, Leads, RaiseForm, Threat } from './words.ts'

/** Who does it, in which force, on which day ('YYYY-MM-DD') and instant (ISO UTC). */
export type Doer = { byId: string; forceId: string; today: string; now: string }

/** Raises a threat for development. Refusal 422 when the work is said to begin after today. */
export async function raiseThreat(tx: Tx, doer: Doer, form: RaiseForm): Promise<Threat> {
  refuseIf(workProblems(form.workBeganOn, doer.today))
  return saveNewThreat(tx, { ...form, forceId: doer.forceId, raisedById: doer.byId, at: doer.now })
}

/** Work cannot have begun after `today`. */
export const workProblems = (workBeganOn: string | null, today: string): Problem[] =>
  workBeganOn !== null && workBeganOn > today ? [{ field: 'workBeganOn', message: 'threats.workLater' }] : []

/** Someone saved since the form was opened. */
export const changedMeanwhile = () => new Refusal(409, [{ field: '', message: 'platform.changedMeanwhile' }])

/** Names SRO, SIO (or why none) and LRO. Refusal 422 when one is not of this force, or one person holds two. */
export async function nameLeads(tx: Tx, doer: Doer, id: string, leads: Leads): Promise<Threat> {
  const threat = await lockThreat(tx, id)
  refuseIf([...oneLeadEach(leads), ...(await unknownLeads(tx, leads))])
  await saveLeads(tx, id, {
    ...leads,
    leadsIncompleteSince: incompleteSince(leads, threat.leadsIncompleteSince, doer.now),
  })
  const changes = changesBetween(threat, leads)
  await saveStep(tx, doer.forceId, threat, { did: 'leads-named', byId: doer.byId, at: doer.now, changes })
  return threat
}

async function unknownLeads(tx: Tx, leads: Leads): Promise<Problem[]> {
  const people = new Set((await listPeopleNow(tx)).map((person) => person.id))
  return (['sroId', 'sioId', 'lroId'] as const)
    .filter((field) => leads[field] !== null && !people.has(leads[field]!))
    .map((field) => ({ field, message: 'threats.personNotFound' }))
}

/** Keeps a decision of the transitions table. Refusal 422 with every reason why not, the gates' included. */
export async function decideThreat(
  tx: Tx,
  doer: Doer,
  id: string,
  path: MovePath,
  form: DecisionForm,
  gates: Gate[] = [],
): Promise<Threat> {
  const threat = await lockThreat(tx, id)
  const move = moveOf(path)
  const isAdoption = move.to === 'adopted'
  const problems = decisionProblems(move, threat.state, form, doer.today)
  if (isAdoption) problems.push(...(await unknownLeads(tx, form)))
  for (const gate of gates) problems.push(...(await gate(tx, id)))
  refuseIf(problems)
  const changes: Partial<Threat> = { state: move.to, stateSince: doer.now }
  if (isAdoption) Object.assign(changes, adoptionOf(form, threat, doer.now))
  await saveThreat(tx, id, changes)
  const { sroId: _, sioId: __, noSioBecause: ___, lroId: ____, ownerLevel = null, ...said } = form
  await saveStep(tx, doer.forceId, threat, {
    ...said,
    ownerLevel,
    did: 'moved',
    byId: doer.byId,
    at: doer.now,
    fromState: threat.state,
    toState: move.to,
    changes: changesBetween(threat, changes),
  })
  return { ...threat, ...changes }
}

function adoptionOf(form: DecisionForm, threat: Threat, now: string): Partial<Threat> {
  const leads: Leads = { sroId: form.sroId, sioId: form.sioId, noSioBecause: form.noSioBecause, lroId: form.lroId }
  return {
    ...leads,
    leadsIncompleteSince: incompleteSince(leads, threat.leadsIncompleteSince, now),
    ownerLevel: form.ownerLevel ?? threat.ownerLevel,
    controlStrategy: form.controlStrategy,
    nationalReference: form.nationalReference || threat.nationalReference,
  }
}

/**
 * Keeps a draft, whatever is missing from it, and sends it to moderation when the form says so and nothing is missing. Answers
 * the assessment's id. Refusal 409 when someone saved since the form was opened; 422 without a scheme for this method.
 */
export async function writeAssessment(
  tx: Tx,
  doer: Doer,
  threatId: string,
  form: AssessmentForm,
  method: Method = 'first',
): Promise<string> {
  const threat = await lockThreat(tx, threatId)
  const open = await findOpenAssessment(tx, threatId, method)
  if ((open?.revision ?? 0) !== form.revision) throw changedMeanwhile()
  if (open?.status === 'moderation') throw new Refusal(422, [{ field: '', message: 'threats.withModerator' }])
  const scheme = open ? await findScheme(tx, open.schemeVersionId) : await schemeOf(tx, method)
  if (!scheme) throw new Refusal(422, [{ field: '', message: 'threats.noScheme' }])
  const draft = draftFrom(form, scheme.content)
  const { forceId, byId, now } = doer
  if (form.next === 'submit') refuseIf(submissionProblems(scheme.content, draft, doer.today))
  if (open) await saveDraft(tx, forceId, open, draft, byId)
  const id =
    open?.id ??
    (await saveNewDraft(tx, { forceId, threat, schemeVersionId: scheme.id, method, assessorId: byId, at: now }, draft))
  if (form.next === 'submit') {
    await saveSubmission(tx, id, now, resultOf(scheme.content, draft.answers))
    await saveStep(tx, forceId, threat, { did: 'assessment-sent', byId, at: now })
  }
  return id
}

/** The scheme with which a new assessment of this method is made, or null where there is none. */
export const schemeOf = (db: Db, method: Method) =>
  method === 'first' ? findSchemeInUse(db) : findComparisonScheme(db)

type Moderated = { threat: Threat; assessment: Assessment }

async function lockForModeration(tx: Tx, doer: Doer, threatId: string, id: string): Promise<Moderated> {
  const threat = await lockThreat(tx, threatId)
  const assessment = await lockAssessment(tx, threatId, id)
  refuseIf(moderationProblems(assessment, doer.byId))
  return { threat, assessment }
}

/**
 * Approves another person's assessment; the one before is superseded. A raised threat is assessed from now on. One of the second
 * method changes nothing about the threat: it is compared with the first, and a disagreement goes to a moderator.
 */
export async function approveAssessment(
  tx: Tx,
  doer: Doer,
  threatId: string,
  id: string,
  note: string,
): Promise<Moderated> {
  const { threat, assessment } = await lockForModeration(tx, doer, threatId, id)
  const { content } = await findScheme(tx, assessment.schemeVersionId)
  const result = assessment.result!
  await saveApproval(tx, assessment, {
    at: doer.now,
    moderatorId: doer.byId,
    moderationNote: note,
    confidence: confidenceKept(content, assessment.confidence!, result),
    reviewDueOn: reviewDueOn(content, result.score!, assessment.assessedOn!),
  })
  const ranks = assessment.method === 'first'
  const isFirst = ranks && threat.state === 'raised'
  if (ranks)
    await saveThreat(tx, threatId, {
      upperBandSince: bandOf(content, result.score!).upper ? (threat.upperBandSince ?? doer.now) : null,
      ...(isFirst ? { state: 'assessed', stateSince: doer.now } : {}),
    })
  const moved = isFirst ? { fromState: threat.state, toState: 'assessed' as const } : {}
  await saveStep(tx, doer.forceId, threat, {
    did: 'assessment-approved',
    byId: doer.byId,
    at: doer.now,
    comment: note,
    ...moved,
  })
  await compareMethods(tx, doer, threat)
  return { threat, assessment }
}

/** Sends an assessment back to its assessors. Refusal 422 without a reason. */
export async function sendBackAssessment(
  tx: Tx,
  doer: Doer,
  threatId: string,
  id: string,
  note: string,
): Promise<Moderated> {
  const { threat, assessment } = await lockForModeration(tx, doer, threatId, id)
  if (note === '') refuseIf([{ field: 'note', message: 'threats.becauseNeeded' }])
  await saveSendingBack(tx, id, note)
  await saveStep(tx, doer.forceId, threat, {
    did: 'assessment-sent-back',
    byId: doer.byId,
    at: doer.now,
    comment: note,
  })
  return { threat, assessment }
}

/** What the route gives: the caller as a doer. */
export const doerOf = (here: { user: { id: string; forceId: string }; today: string; now: string }): Doer => ({
  byId: here.user.id,
  forceId: here.user.forceId,
  today: here.today,
  now: here.now,
})
