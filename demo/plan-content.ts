/** From the seed of a plan to its draft. */
import { randomUUID } from 'node:crypto'
import { emptyContent, type PlanContent } from '../src/capabilities/plans/index.ts'
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
    actions: seed.actions.map(
      ({ ownerKey, agencyKey, startDay, dueDay, status: _, because: __, basis, ...said }, i) => ({
        id: randomUUID(),
        reference: `A-${String(i + 1).padStart(2, '0')}`,
        ...said,
        ownerId: optionalId(stage.cast, ownerKey),
        agencyId: optionalId(stage.agencies, agencyKey),
        startOn: optionalDay(stage, startDay ?? null),
        dueOn: optionalDay(stage, dueDay),
        basis: basisOf(stage, basis),
      }),
    ),
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
