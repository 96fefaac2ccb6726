/**
 * Who may seal a part of Pursue, and for whom. Source: practice.md "The plan": held tactics live in a sealed part that only
 * named people open; an auditor is always among them, so that somebody outside the work can see who looked.
 */
import type { Problem } from '../../../platform/problem.ts'
import { type Actor, capacityIn } from '../lead-rules.ts'
import type { Plan } from '../words.ts'

/**
 * Why this person may not write the sealed part with these names; empty when they may. `chosen` counts only for the first
 * sealing; null asks about the person alone.
 */
export function sealProblems(
  plan: Pick<Plan, 'leads' | 'sealedRestrictionId'>,
  chosen: string[] | null,
  writer: Pick<Actor, 'id' | 'rank'>,
  people: { id: string; roles: string[] }[],
  today: string,
): Problem[] {
  const problems: Problem[] = []
  if (capacityIn(plan, 'sio', writer, today) === null)
    problems.push({ field: 'text', message: 'plans.draftOnlySioSeals' })
  if (chosen === null || plan.sealedRestrictionId !== null) return problems
  const named = chosen.map((id) => people.find((person) => person.id === id))
  if (named.includes(undefined)) problems.push({ field: 'people', message: 'plans.draftNotChosen' })
  if (!named.some((person) => person?.roles.includes('auditor') && person.id !== writer.id))
    problems.push({ field: 'people', message: 'plans.draftAuditorNeeded' })
  return problems
}
