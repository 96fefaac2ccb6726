/** What is held for a threat and for a plan, answered through the doors of their keepers. Part of the application: see `app.ts`. */
import type { Holding, Keeper, Kinds, RecordFound, Viewing } from './capabilities/disclosure/index.ts'
import { listConsultationsAbout } from './capabilities/partners/index.ts'
import { findPlan, listPlans, type Plan } from './capabilities/plans/index.ts'
import {
  findThreat,
  listAssessments,
  listSteps,
  listThreats,
  type Threat,
  threatStates,
} from './capabilities/threats/index.ts'
import { auditHeld, naming } from './disclosure-audit-joint.ts'
import { holdingsOfPlan } from './disclosure-plan-joint.ts'
import type { Db } from './platform/database/database.ts'
import { Refusal } from './platform/problem.ts'

const isId = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(text)

/** What was found; null where there is nothing for this reader. */
async function ifThere<Found>(finding: Promise<Found>): Promise<Found | null> {
  try {
    return await finding
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.status === 404) return null
    throw thrown
  }
}

const asFound = (kind: 'threats' | 'plans', of: Pick<Plan, 'id' | 'reference' | 'marking' | 'restrictionId'>) => ({
  id: of.id,
  reference: of.reference,
  href: `/${kind}/${of.id}`,
  marking: of.marking,
  restrictionId: of.restrictionId,
})

/** The title of a threat stands in its list too, also where the record asks for a reason first. */
async function findThreatRecord(db: Db, referenceOrId: string): Promise<RecordFound | null> {
  const wanted = isId(referenceOrId) ? { ids: [referenceOrId] } : { states: threatStates }
  const reference = referenceOrId.toUpperCase()
  const threat = (await listThreats(db, wanted)).find((row) => row.id === referenceOrId || row.reference === reference)
  return threat ? { ...asFound('threats', threat), title: threat.name, language: threat.language } : null
}

async function findPlanRecord(db: Db, referenceOrId: string): Promise<RecordFound | null> {
  const reference = referenceOrId.toUpperCase()
  const plan = isId(referenceOrId)
    ? await ifThere(findPlan(db, referenceOrId))
    : (await listPlans(db)).find((each) => each.reference === reference)
  if (!plan) return null
  const threat = await ifThere(findThreat(db, plan.threatId))
  return threat && { ...asFound('plans', plan), title: threat.name, language: threat.language }
}

const stepKind = (did: string): Holding['kind'] =>
  did === 'edited' ? 'version' : did.startsWith('assessment') || did === 'raised' ? 'record' : 'decision'

async function holdingsOfThreat(here: Viewing, id: string): Promise<Holding[]> {
  const threat = await findThreat(here.db, id)
  const steps = await listSteps(here.db, id)
  const nameOf = await naming(here, [threat.raisedById, ...steps.map((step) => step.byId)])
  const own = { marking: threat.marking, restrictionId: threat.restrictionId, href: `/threats/${id}` }
  const title = { message: 'disclosure.held.threat', args: { reference: threat.reference } }
  const subject = `threats.threat:${id}`
  return [
    { ...own, key: 'record', kind: 'record', title, at: threat.raisedAt },
    ...steps.map((step): Holding => {
      const args = { name: nameOf(step.byId) }
      const said = { message: `disclosure.held.step.${step.did}`, args }
      return { ...own, key: `step-${step.id}`, kind: stepKind(step.did), title: said, at: step.at }
    }),
    ...(await madeFromThreat(here, threat)),
    ...(await auditHeld(here, { ...own, reference: threat.reference, subject, at: threat.raisedAt })),
  ]
}

/** Assessments, superseded ones too; consultations about it; and its plans, to be linked for what is held for them. */
async function madeFromThreat(here: Viewing, threat: Threat): Promise<Holding[]> {
  const assessments = await listAssessments(here.db, threat.id)
  const consultations = await listConsultationsAbout(here.db, threat.id)
  const plans = await listPlans(here.db, { threatIds: [threat.id] })
  return [
    ...assessments.map(({ id, number, status, marking, restrictionId, startedAt, decidedAt }): Holding => {
      const title = { message: `disclosure.held.assessment.${status}`, args: { number } }
      const href = `/threats/${threat.id}/assessments/${id}`
      return {
        key: `assessment-${id}`,
        kind: 'assessment',
        title,
        at: decidedAt ?? startedAt,
        href,
        marking,
        restrictionId,
      }
    }),
    ...consultations.map(({ id, agencyName, replies, changes, marking, restrictionId, recordedOn }): Holding => {
      const args = { agency: agencyName[here.language], replies: replies.length, changes: changes.length }
      const title = { message: 'disclosure.held.consultation', args }
      const href = `/partners/consultations/${id}`
      return { key: `consultation-${id}`, kind: 'consultation', title, at: recordedOn, href, marking, restrictionId }
    }),
    ...plans.map(({ id, reference, marking, restrictionId, openedAt }): Holding => {
      const title = { message: 'disclosure.held.planOfThreat', args: { reference } }
      return { key: `plan-${id}`, kind: 'record', title, at: openedAt, href: `/plans/${id}`, marking, restrictionId }
    }),
  ]
}

const threats: Keeper = { find: findThreatRecord, holdings: holdingsOfThreat }
const plans: Keeper = { find: findPlanRecord, holdings: holdingsOfPlan }
export const disclosureKinds: Kinds = { threat: threats, plan: plans }
