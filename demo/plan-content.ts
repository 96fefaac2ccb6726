/** From the seed of a plan to its draft, and what it cites as found through the doors of the other slices. */
import { randomUUID } from 'node:crypto'
import { findAgency, findConsultations } from '../src/capabilities/partners/index.ts'
import { findAreas, findFacts } from '../src/capabilities/places/index.ts'
import { type Cited, emptyContent, type PlanContent } from '../src/capabilities/plans/index.ts'
import { currentAssessment, findThreat, illustrativeScheme } from '../src/capabilities/threats/index.ts'
import { londonDay } from '../src/platform/clock.ts'
import { people } from './people-table.ts'
import type { Basis, PlanSeed } from './plan-seed.ts'
import { dayOf, idOf, type Stage } from './stage.ts'

const optionalId = (known: Map<string, string>, key: string | null) => (key === null ? null : idOf(known, key))
const optionalDay = (stage: Stage, days: number | null) => (days === null ? null : dayOf(stage, days))

const basisOf = (stage: Stage, basis: Basis[]): PlanContent['basis'] =>
  basis.map((each) => {
    const [kind, key] = each.split(':') as ['fact' | 'asked', string]
    return kind === 'fact'
      ? { kind: 'fact', id: idOf(stage.facts, key) }
      : { kind: 'consultation', id: idOf(stage.consultations, key) }
  })

/** The draft that the seed says, with new ids; its actions are numbered in their order. */
export function contentOf(stage: Stage, seed: PlanSeed, marking: PlanContent['marking']): PlanContent {
  const empty = emptyContent(seed.language, marking)
  return {
    ...empty,
    threatStatement: seed.statement,
    basis: basisOf(stage, seed.basis),
    areaIds: seed.areaCodes.map((code) => idOf(stage.areas, code)),
    notPlaceBasedBecause: seed.notPlaceBasedBecause,
    objectives: seed.objectives.map(({ ownerKey, dueDay, ...said }) => ({
      id: randomUUID(),
      ...said,
      ownerId: optionalId(stage.cast, ownerKey),
      dueOn: optionalDay(stage, dueDay),
    })),
    actions: seed.actions.map(({ ownerKey, agencyKey, dueDay, status: _, because: __, basis, ...said }, i) => ({
      id: randomUUID(),
      reference: `A-${String(i + 1).padStart(2, '0')}`,
      ...said,
      ownerId: optionalId(stage.cast, ownerKey),
      agencyId: optionalId(stage.agencies, agencyKey),
      dueOn: optionalDay(stage, dueDay),
      basis: basisOf(stage, basis),
    })),
    notNeeded: { ...empty.notNeeded, ...seed.notNeeded },
    considered: consideredOf(empty.considered, seed),
    deferrals: seed.deferrals.map(({ reviewDay, ...said }) => ({ ...said, reviewOn: dayOf(stage, reviewDay) })),
    disagreement: seed.disagreement,
    interim: {
      riskToPeople: seed.interim.riskToPeople,
      holdsChecked: seed.interim.holdsChecked,
      ownerId: optionalId(stage.cast, seed.interim.ownerKey),
    },
    reviewOn: optionalDay(stage, seed.reviewDay),
  }
}

function consideredOf(empty: PlanContent['considered'], seed: PlanSeed): PlanContent['considered'] {
  const prompts = Object.keys(empty) as (keyof PlanContent['considered'])[]
  return Object.fromEntries(
    prompts.map((prompt) => [
      prompt,
      { answer: seed.considered[prompt] ?? '', notNeededBecause: seed.notConsidered[prompt] ?? '' },
    ]),
  ) as PlanContent['considered']
}

const idsOf = (content: PlanContent, kind: 'fact' | 'consultation'): string[] =>
  [...content.basis, ...content.actions.flatMap((action) => action.basis)].flatMap((ref) =>
    ref.kind === kind ? [ref.id] : [],
  )

/** All that a plan for this threat cites, by value, as the person who now asks may see it. */
export async function citedBy(stage: Stage, threatId: string, content: PlanContent): Promise<Cited> {
  const { tx } = stage
  const { id, reference, name } = await findThreat(tx, threatId)
  const facts = await findFacts(tx, idsOf(content, 'fact'))
  const areas = await findAreas(tx, [...content.areaIds, ...facts.map((fact) => fact.areaId)])
  const areaName = (areaId: string) => areas.find((area) => area.id === areaId)!.name[content.language]
  const agencyIds = new Set(content.actions.flatMap((action) => action.agencyId ?? []))
  const agencies = await Promise.all([...agencyIds].map((agencyId) => findAgency(tx, agencyId)))
  return {
    threat: { id, reference, name },
    assessment: await assessmentCited(stage, threatId, content.language),
    people: people.map((each) => ({ id: idOf(stage.cast, each.key), name: each.name, rank: each.rank })),
    areas: areas.filter((area) => content.areaIds.includes(area.id)).map((area) => ({ id: area.id, name: area.name })),
    agencies: agencies.map((agency) => ({ id: agency.id, name: agency.name[content.language] })),
    facts: facts.map((fact) => ({
      id: fact.id,
      text: fact.text,
      source: fact.source,
      area: areaName(fact.areaId),
      expiresOn: fact.expiresOn,
    })),
    consultations: (await findConsultations(tx, idsOf(content, 'consultation'))).map((each) => ({
      id: each.id,
      agency: each.agencyName[content.language],
      heldOn: each.askedOn ?? each.recordedOn,
      asked: each.question ?? '',
      said: each.replies.map((reply) => reply.text ?? '').join('\n'),
      changed: each.changes.map((change) => change.text).join('\n'),
      notSafeBecause: each.notAskedBecause ?? '',
    })),
  }
}

async function assessmentCited(stage: Stage, threatId: string, language: 'en' | 'cy'): Promise<Cited['assessment']> {
  const current = await currentAssessment(stage.tx, threatId)
  if (!current) return null
  return {
    id: current.id,
    score: current.score,
    band: current.band[language],
    isTopBand: current.band.key === illustrativeScheme.bands[0]!.key,
    confidence: current.confidence,
    approvedOn: londonDay(new Date(current.approvedAt)),
    currentUntil: current.reviewDueOn,
  }
}
