/** A plan as its pages show it today: draft, gates, signatures, what it rests on, and what this reader may do next. */
import { londonDay } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/database.ts'
import type { About, Here } from '../../platform/http.ts'
import type { Problem } from '../../platform/problem.ts'
import { listPeople } from '../../platform/sign-in/memberships.ts'
import { listAgencies, listConsultationsAbout } from '../partners/index.ts'
import { findAreas, isCurrent } from '../places/index.ts'
import { currentAssessment, findThreat } from '../threats/index.ts'
import { listLiveActions } from './action-store.ts'
import { approvalGates, approvalProblems } from './approval-rules.ts'
import { citedBy, citedConsultations, citedFacts } from './citing.ts'
import { listDecisions } from './decision-store.ts'
import { findDraft, listConflicts } from './draft-store.ts'
import { interimState } from './interim-rules.ts'
import { capacityIn } from './lead-rules.ts'
import { untakenBy } from './lead-store.ts'
import { type SignatureState, signatureProblems, signatureStates } from './signing/signature-rules.ts'
import { changesSince, signedVersionOf, withNames } from './signing/signing-view.ts'
import { isDraftOpen, transitions } from './status-rules.ts'
import { findPlan } from './store.ts'
import { submitProblems, versionContentOf } from './version-rules.ts'
import { findVersion, listSignatures } from './version-store.ts'
import {
  type Acceptable,
  acceptables,
  type Cited,
  type Decision,
  type Signature,
  type VersionContent,
} from './version-words.ts'
import type { ConsultationCited, FactCited, PlanView, SignatureShown } from './view-words.ts'
import { type BasisRef, type LiveAction, type Plan, type PlanContent, strands } from './words.ts'

export { PlanView } from './view-words.ts'

/** What viewing a plan needs to know of the request. */
export type Viewing = Pick<Here<unknown, unknown>, 'user' | 'today' | 'now' | 'may' | 'language'> & { db: Db }

/** What the audit says of a page on a plan. */
export const aboutPlan = ({ plan }: Pick<PlanView, 'plan'>, detail: Record<string, unknown> = {}): About =>
  aboutPlanChange(plan, detail)

/** What the audit says of a change to a plan, with `detail` such as the version or for whom a deputy acted. */
export const aboutPlanChange = (
  { id, restrictionId, reference }: Pick<Plan, 'id' | 'restrictionId' | 'reference'>,
  detail: Record<string, unknown> = {},
) => ({ subject: `plans.plan:${id}`, restrictionId, detail: { reference, ...detail } })

/** Everything the pages of a plan show. Refusal 404 when the plan is nothing for this reader. */
export async function viewPlan(here: Viewing, id: string): Promise<PlanView> {
  const { db, today, now, user } = here
  const plan = await findPlan(db, id)
  const draft = await findDraft(db, id)
  const threat = await findThreat(db, plan.threatId)
  const cited = await citedBy(db, plan, draft.content)
  const live = await listLiveActions(db, id)
  const signed = await signaturesOf(db, plan, draft.content, cited, live)
  const decisions = await listDecisions(db, id)
  const facts = { ...cited, signatures: signed.states, approver: null, accepted: acceptedInForce(plan, decisions) }
  const conflicts = await listConflicts(db, id)
  const names = await namesOn(db, cited)
  return {
    plan,
    draft,
    threat,
    assessment: await currentAssessment(db, plan.threatId),
    ...names,
    areas: cited.areas,
    facts: await showFacts(db, draft.content, today),
    consultations: await showConsultations(db, plan.threatId, draft.content),
    live,
    gates: approvalGates(plan, draft.content, facts, today),
    blocking: [
      ...sentBackProblem(plan),
      ...approvalProblems(plan, draft.content, facts, today).map((problem) => withWayToThreat(problem, plan)),
    ],
    inForceSince: firstInForce(decisions),
    signatures: await showSignatures(here, signed),
    opensSealed: plan.sealedRestrictionId === null ? null : user.restrictions.includes(plan.sealedRestrictionId),
    conflicts: conflicts.filter((each) => each.writtenBy === user.id).map(({ id, writtenAt }) => ({ id, writtenAt })),
    toTakeOn: (await untakenBy(db, user.id, today)).filter(({ planId }) => planId === plan.id),
    interim: interimState(plan, now),
    sentBack: plan.status === 'sent-back' ? lastSendingBack(decisions, names.people) : null,
    next: nextSteps(here, plan, draft.content, cited, signed),
  }
}

/** What the SRO took upon themselves with the version in force: it stands until a next one is drafted. */
function acceptedInForce(plan: Plan, decisions: Decision[]): Acceptable[] {
  if (plan.status !== 'in-force' && plan.status !== 'closure-proposed') return []
  const approval = decisions.find((each) => each.kind === 'approved' && each.versionNumber === plan.inForceVersion)
  return approval?.accepted.map(({ gate }) => gate) ?? []
}

/** `to` is the version they stand on, or that the draft would become. */
type Signed = { states: SignatureState[]; ofVersion: Signature[]; to: VersionContent }

/** Once submitted, the signatures of the version; while drafting, what the earlier ones would be worth on the next. */
async function signaturesOf(
  db: Db,
  plan: Plan,
  content: PlanContent,
  cited: Cited,
  live: LiveAction[],
): Promise<Signed> {
  const signatures = await listSignatures(db, plan.id)
  const ofVersion = signatures.filter((each) => each.versionNumber === plan.latestVersion)
  if (!isDraftOpen(plan.status) && plan.latestVersion > 0) {
    const latest = await findVersion(db, plan.id, plan.latestVersion)
    return { states: signatureStates(plan, latest, signatures), ofVersion, to: latest.version }
  }
  const statuses = Object.fromEntries(live.map((action) => [action.id, action.status]))
  const next = { number: plan.latestVersion + 1, version: versionContentOf(plan, content, statuses, cited) }
  const states = signatureStates(plan, next, signatures).map(
    (each): SignatureState =>
      each.state === 'reopened' && each.changes.length === 0 ? { ...each, state: 'carried' } : each,
  )
  return { states, ofVersion: [], to: next.version }
}

const showSignatures = ({ db, language }: Viewing, { states, to }: Signed): Promise<SignatureShown[]> =>
  Promise.all(
    states.map(async ({ strand, state, signature, changes }) => ({
      ...{ strand, state },
      byId: signature?.byId ?? null,
      forId: signature?.forId ?? null,
      signedAt: signature?.signedAt ?? null,
      coveredSha256: signature?.coveredSha256 ?? null,
      changes: await withNames(db, changes, language),
      signedVersion: signature && signedVersionOf(signature),
      since: signature && state === 'carried' ? await changesSince(db, signature, to, language) : [],
    })),
  )

/** A plan that was sent back waits for its leads, however many gates are met. */
const sentBackProblem = ({ id, status }: Plan): Problem[] =>
  status === 'sent-back'
    ? [{ field: 'sent-back', message: 'plans.gate.sentBack', href: `/plans/${id}/submission` }]
    : []

const firstInForce = (decisions: Decision[]): string | null => {
  const first = decisions.find(({ kind }) => kind === 'approved' || kind === 'approved-interim')
  return first ? londonDay(new Date(first.decidedAt)) : null
}

function lastSendingBack(decisions: Decision[], people: PlanView['people']): PlanView['sentBack'] {
  const sent = decisions.findLast(({ kind }) => kind === 'sent-back')
  if (!sent) return null
  const { byId, versionNumber, decidedAt: at, reason, language } = sent
  return { by: people[byId]?.name ?? '', number: versionNumber ?? 0, at, reason, language }
}

/** The assessment is mended on the threat, not on the plan. */
const withWayToThreat = (problem: Problem, plan: Plan): Problem =>
  problem.field === 'assessment' ? { ...problem, href: `/threats/${plan.threatId}` } : problem

async function namesOn(db: Db, cited: Cited) {
  const people = Object.fromEntries((await listPeople(db)).map(({ id, name, rank }) => [id, { name, rank }]))
  const wanted = new Set(cited.agencies.map((agency) => agency.id))
  const agencies = (await listAgencies(db)).filter((agency) => wanted.has(agency.id))
  return { people, agencies: Object.fromEntries(agencies.map(({ id, name }) => [id, name])) }
}

/** References of the actions that rest on a record; '' for the threat statement. */
function usedBy(content: PlanContent, kind: BasisRef['kind'], id: string): string[] {
  const rests = (basis: BasisRef[]) => basis.some((ref) => ref.kind === kind && ref.id === id)
  return [
    ...(rests(content.basis) ? [''] : []),
    ...content.actions.filter((action) => rests(action.basis)).map((action) => action.reference),
  ]
}

async function showFacts(db: Db, content: PlanContent, today: string): Promise<FactCited[]> {
  const facts = await citedFacts(db, content)
  const areas = await findAreas(
    db,
    facts.map((fact) => fact.areaId),
  )
  return facts.map((fact) => ({
    ...fact,
    area: areas.find((area) => area.id === fact.areaId)!.name,
    isCurrent: isCurrent(fact, today),
    usedBy: usedBy(content, 'fact', fact.id),
  }))
}

async function showConsultations(db: Db, threatId: string, content: PlanContent): Promise<ConsultationCited[]> {
  const about = await listConsultationsAbout(db, threatId)
  const cited = await citedConsultations(db, content)
  const all = [...about, ...cited.filter((each) => !about.some((other) => other.id === each.id))]
  return all.map((each) => ({ ...each, usedBy: usedBy(content, 'consultation', each.id) }))
}

function nextSteps(here: Viewing, plan: Plan, content: PlanContent, cited: Cited, signed: Signed): PlanView['next'] {
  const { user, today, may } = here
  const isWaiting = isDraftOpen(plan.status) || plan.status === 'with-leads' || plan.status === 'with-sro'
  const strand = strands.find((each) => capacityIn(plan, each, user, today) !== null)
  const facts = { ...cited, signatures: signed.states, approver: user, accepted: acceptables }
  return {
    write: may('plans.write') && isDraftOpen(plan.status),
    submit:
      may('plans.write') && transitions.submitted.from.includes(plan.status)
        ? submitProblems({ ...plan, status: 'draft' }, content, null, '')
        : null,
    sign:
      strand && may('plans.sign') && isWaiting && plan.status !== 'with-sro'
        ? { strand, problems: signatureProblems(plan, signed.ofVersion, strand, user, today) }
        : null,
    approve:
      may('plans.approve') && isWaiting && capacityIn(plan, 'sro', user, today) !== null
        ? approvalProblems(plan, content, facts, today)
        : null,
  }
}
