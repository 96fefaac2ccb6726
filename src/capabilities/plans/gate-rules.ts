/**
 * The gates of approval that ask about the plan itself: each P, place, profile, consultation, SMART objectives, assessment,
 * what was considered, and that what is written says something. Answers HMICFRS NW7 (E1) and I1; the gates are those of practice.md.
 */

import { noonOf } from '../../platform/clock.ts'
import type { Problem } from '../../platform/problem.ts'
import { mendHref } from './mend-href.ts'
import { actionProblems, isBlank, pastedProblems, saysNothing, statementProblems } from './substance-rules.ts'
import type { Accepted, CitedAssessment, CitedConsultation, CitedFact } from './version-words.ts'
import {
  type BasisRef,
  type DeferrableGate,
  type Objective,
  type PlanContent,
  Ps,
  type SmartPart,
  smartParts,
  starredPrompts,
} from './words.ts'

/** What the gates need besides the plan, as found today through the doors of other slices. */
export type GateFacts = {
  /** The approved assessment that is current, null when none is. */
  assessment: CitedAssessment | null
  facts: CitedFact[]
  consultations: CitedConsultation[]
}

export const gateNames = [
  'statement',
  ...Ps,
  'actions',
  'place',
  'profile',
  'consultation',
  'objectives',
  'assessment',
  'considered',
  'leads',
  'no-sio',
  'sio',
  'lro',
] as const
export type GateName = (typeof gateNames)[number]

/**
 * One gate. `problems` says exactly what is missing; `explained` is the reason given instead, which counts once the SRO
 * accepts it.
 */
export type Gate = { gate: GateName; problems: Problem[]; explained: Accepted | null }

/** Every fact and consultation that the draft rests on, each once. */
export function basisOf(content: PlanContent): BasisRef[] {
  const all = [...content.basis, ...content.actions.flatMap((action) => action.basis)]
  return [...new Map(all.map((ref) => [`${ref.kind} ${ref.id}`, ref])).values()]
}

/** The gates of the plan's content, in the order of a plan; met ones have no problems. */
export function contentGates(planId: string, content: PlanContent, facts: GateFacts, today: string): Gate[] {
  const gate = (name: GateName, problems: Problem[]): Gate => ({ gate: name, problems, explained: null })
  return [
    gate('statement', statementProblems(planId, content)),
    ...Ps.map((p) => emptyPGate(planId, content, p)),
    gate('actions', actionProblems(planId, content)),
    placeGate(planId, content),
    profileGate(planId, content, facts, today),
    consultationGate(planId, content, facts),
    objectivesGate(planId, content),
    assessmentGate(facts, today),
    gate('considered', [...unansweredProblems(planId, content), ...pastedProblems(planId, content)]),
  ]
}

function emptyPGate(planId: string, content: PlanContent, p: (typeof Ps)[number]): Gate {
  if (content.actions.some((action) => action.p === p)) return met(p)
  const href = mendHref(planId, 'actions', p)
  return {
    gate: p,
    problems: [{ field: p, message: `plans.gate.empty.${p}`, href }],
    explained: reason(p, content.notNeeded[p]),
  }
}

function placeGate(planId: string, content: PlanContent): Gate {
  if (content.areaIds.length > 0) return met('place')
  const problems = [{ field: 'place', message: 'plans.gate.place', href: mendHref(planId, 'places') }]
  return { gate: 'place', problems, explained: reason('place', content.notPlaceBasedBecause) }
}

/** A fact is current to its last day, that day included. An expired fact is named, since it is the one to renew. */
function profileGate(planId: string, content: PlanContent, { facts }: GateFacts, today: string): Gate {
  const cited = new Set(basisOf(content).flatMap((ref) => (ref.kind === 'fact' ? [ref.id] : [])))
  const found = facts.filter((fact) => cited.has(fact.id))
  if (found.some((fact) => fact.expiresOn === null || today <= fact.expiresOn)) return met('profile')
  const href = mendHref(planId, 'actions')
  const problems = found.map(
    (fact): Problem => ({
      field: 'profile',
      message: 'plans.gate.profile.expired',
      args: { fact: excerpt(fact.text), on: noonOf(fact.expiresOn ?? today) },
      href,
    }),
  )
  if (problems.length === 0) problems.push({ field: 'profile', message: 'plans.gate.profile.none', href })
  return { gate: 'profile', problems, explained: deferral(content, 'profile') }
}

/** Asking is not yet consulting: only an answer meets the gate. Why it was not safe to ask explains it, as a deferral does; the SRO accepts that. */
function consultationGate(planId: string, content: PlanContent, { consultations }: GateFacts): Gate {
  const cited = new Set(basisOf(content).flatMap((ref) => (ref.kind === 'consultation' ? [ref.id] : [])))
  const found = consultations.filter((each) => cited.has(each.id))
  if (found.some((each) => each.notSafeBecause === '' && each.said !== '')) return met('consultation')
  const notSafe = found[0]?.notSafeBecause ?? ''
  return {
    gate: 'consultation',
    problems: [{ field: 'consultation', message: 'plans.gate.consultation', href: mendHref(planId, 'actions') }],
    explained: deferral(content, 'consultation') ?? reason('consultation', notSafe),
  }
}

function objectivesGate(planId: string, content: PlanContent): Gate {
  const problems = content.objectives.flatMap((objective, i) =>
    missingParts(objective).map(
      (part): Problem => ({
        field: `objectives.${objective.id}.${part}`,
        message: `plans.gate.smart.${part}`,
        args: { number: i + 1 },
        href: mendHref(planId, 'objectives', objective.id),
      }),
    ),
  )
  if (content.objectives.length === 0)
    problems.push({ field: 'objectives', message: 'plans.gate.noObjective', href: mendHref(planId, 'objectives') })
  return problems.length === 0
    ? met('objectives')
    : { gate: 'objectives', problems, explained: deferral(content, 'objectives') }
}

/** The SMART parts that an objective lacks: what will be done takes a sentence, the others a word or a figure. */
function missingParts(objective: Objective): SmartPart[] {
  const values: Record<SmartPart, string | null> = {
    specific: objective.text,
    measure: objective.measure,
    'data-source': objective.dataSource,
    baseline: objective.baseline,
    target: objective.target,
    achievable: objective.achievable,
    relevant: objective.relevant,
    owner: objective.ownerId,
    due: objective.dueOn,
  }
  return smartParts.filter((part) => (part === 'specific' ? saysNothing : isBlank)(values[part] ?? ''))
}

/** I1: no reason stands in for a current approved assessment. */
function assessmentGate({ assessment }: GateFacts, today: string): Gate {
  if (assessment && (assessment.currentUntil === null || today <= assessment.currentUntil)) return met('assessment')
  const problem: Problem = assessment
    ? {
        field: 'assessment',
        message: 'plans.gate.assessment.old',
        args: { on: noonOf(assessment.currentUntil ?? today) },
      }
    : { field: 'assessment', message: 'plans.gate.assessment.none' }
  return { gate: 'assessment', problems: [problem], explained: null }
}

function unansweredProblems(planId: string, content: PlanContent): Problem[] {
  const open = starredPrompts.filter((prompt) => {
    const given = content.considered[prompt]
    return isBlank(given.answer) && isBlank(given.notNeededBecause)
  })
  return open.map((prompt) => ({
    field: `considered.${prompt}`,
    message: `plans.gate.considered.${prompt}`,
    href: mendHref(planId, 'considered', prompt),
  }))
}

const met = (gate: GateName): Gate => ({ gate, problems: [], explained: null })

const reason = (gate: Accepted['gate'], because: string): Accepted | null =>
  because.trim() === '' ? null : { gate, reason: because, reviewOn: null }

function deferral(content: PlanContent, gate: DeferrableGate): Accepted | null {
  const given = content.deferrals.find((each) => each.gate === gate)
  return given ? { gate, reason: given.reason, reviewOn: given.reviewOn } : null
}

/** Enough of a text to know it by. */
const excerpt = (text: string): string => (text.length <= 80 ? text : `${text.slice(0, 79)}…`)
