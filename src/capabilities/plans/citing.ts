/** What a plan cites, found today through the doors of the slices that keep it. A version keeps it by value. */
import { addDays } from '../../platform/clock.ts'
import type { Db, Tx } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/problem.ts'
import { listPeople } from '../../platform/sign-in/memberships.ts'
import { type Consultation, findConsultations, listAgencies } from '../partners/index.ts'
import { type Fact, findAreas, findFacts } from '../places/index.ts'
import { type CurrentAssessment, currentAssessment, findThreat } from '../threats/index.ts'
import { basisOf } from './gate-rules.ts'
import type { Cited, CitedAssessment, CitedConsultation, CitedFact } from './version-words.ts'
import type { Plan, PlanContent } from './words.ts'

/**
 * Everything that `content` of the plan cites, by value, in the language of the plan. A record that the reader may not see is
 * left out. Refusal 404 when the threat is nothing for this reader.
 */
export async function citedBy(db: Db | Tx, plan: Plan, content: PlanContent): Promise<Cited> {
  const { id, reference, name } = await findThreat(db, plan.threatId)
  const facts = await citedFacts(db, content)
  const areas = await findAreas(db, [...content.areaIds, ...facts.map((fact) => fact.areaId)])
  const placeOf = (areaId: string) => areas.find((area) => area.id === areaId)?.name[content.language] ?? ''
  const assessment = await currentAssessment(db, plan.threatId)
  return {
    threat: { id, reference, name },
    assessment: assessment && assessmentByValue(assessment, content.language),
    people: await citedPeople(db, plan, content),
    areas: areas.filter((area) => content.areaIds.includes(area.id)).map((area) => ({ id: area.id, name: area.name })),
    agencies: await citedAgencies(db, content),
    facts: facts.map((fact) => factByValue(fact, placeOf(fact.areaId))),
    consultations: (await citedConsultations(db, content)).map((each) => consultationByValue(each, content.language)),
  }
}

const idsOf = (content: PlanContent, kind: 'fact' | 'consultation') =>
  basisOf(content).flatMap((ref) => (ref.kind === kind ? [ref.id] : []))

/** The profile facts that the draft rests on, as far as the reader may see them, in the order in which the plan first names them. */
export async function citedFacts(db: Db | Tx, content: PlanContent): Promise<Fact[]> {
  const named = idsOf(content, 'fact')
  const facts = await visible(named, (ids) => findFacts(db, ids))
  return facts.sort((one, other) => named.indexOf(one.id) - named.indexOf(other.id))
}

/** The consultations that the draft rests on, as far as the reader may see them. */
export const citedConsultations = (db: Db | Tx, content: PlanContent): Promise<Consultation[]> =>
  visible(idsOf(content, 'consultation'), (ids) => findConsultations(db, ids))

/** All at once where the reader may see them all, as nearly always; else one by one, leaving out what is not for them. */
async function visible<Found>(ids: string[], find: (ids: string[]) => Promise<Found[]>): Promise<Found[]> {
  const all = await unlessHidden(() => find(ids))
  if (all) return all
  const found: Found[] = []
  for (const id of ids) found.push(...((await unlessHidden(() => find([id]))) ?? []))
  return found
}

async function unlessHidden<Found>(find: () => Promise<Found[]>): Promise<Found[] | null> {
  try {
    return await find()
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.status === 404) return null
    throw thrown
  }
}

async function citedPeople(db: Db | Tx, plan: Plan, { objectives, actions, interim }: PlanContent) {
  const owners = [...objectives, ...actions, interim].map((each) => each.ownerId)
  const wanted = new Set([...owners, ...plan.leads.map((lead) => lead.accountId)])
  const people = (await listPeople(db)).filter((person) => wanted.has(person.id))
  return people.map(({ id, name, rank }) => ({ id, name, rank }))
}

async function citedAgencies(db: Db | Tx, { language, actions }: PlanContent) {
  const wanted = new Set(actions.map((action) => action.agencyId))
  const agencies = (await listAgencies(db)).filter((agency) => wanted.has(agency.id))
  return agencies.map((agency) => ({ id: agency.id, name: agency.name[language] }))
}

const assessmentByValue = (assessment: CurrentAssessment, language: 'en' | 'cy'): CitedAssessment => ({
  id: assessment.id,
  score: assessment.score,
  low: assessment.low,
  high: assessment.high,
  scheme: { name: assessment.scheme[language], version: assessment.scheme.version },
  band: assessment.band[language],
  isTopBand: assessment.band.isTop,
  confidence: assessment.confidence,
  approvedOn: assessment.approvedAt.slice(0, 10),
  currentUntil: assessment.reviewDueOn,
})

/** A fact that was replaced or closed held until the day before. */
const factByValue = (fact: Fact, area: string): CitedFact => ({
  id: fact.id,
  text: fact.text,
  source: fact.source,
  area,
  expiresOn: fact.endedOn === null ? fact.expiresOn : addDays(fact.endedOn, -1),
})

const consultationByValue = (each: Consultation, language: 'en' | 'cy'): CitedConsultation => ({
  id: each.id,
  agency: each.agencyName[language],
  heldOn: answerOf(each)?.answeredOn ?? each.askedOn ?? each.recordedOn,
  asked: each.question ?? '',
  said: answerOf(each)?.text ?? '',
  changed: each.changes.at(-1)?.text ?? '',
  notSafeBecause: each.notAskedBecause ?? '',
})

/** What the partner said last; undefined while no answer came. */
const answerOf = (each: Consultation) => each.replies.findLast((reply) => reply.kind === 'answered')
