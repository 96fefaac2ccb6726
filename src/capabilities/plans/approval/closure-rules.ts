/**
 * How a plan ends: its LRO and its SIO both propose it, and the SRO decides. Taking a submitted plan back belongs here too.
 * Source: practice.md "Who decides what".
 */
import type { Problem } from '../../../platform/problem.ts'
import { type Actor, capacityIn } from '../lead-rules.ts'
import { requiredStrands } from '../signing/signature-rules.ts'
import { transitionProblems } from '../status-rules.ts'
import type { Decision } from '../version-words.ts'
import type { Plan, Strand } from '../words.ts'

type Taken = Pick<Decision, 'kind' | 'byId' | 'forId'>

/** The proposals to close that still stand: those after the last decision of any other kind. Decisions oldest first. */
export function standingProposals<Given extends Taken>(decisions: Given[]): Given[] {
  const last = decisions.findLastIndex(({ kind }) => kind !== 'closure-proposed')
  return decisions.slice(last + 1)
}

/** The leads whose proposal is still wanted: the LRO, and the SIO where the plan has one. A deputy proposes for the lead. */
function proposersMissing(plan: Plan, decisions: Taken[]): Strand[] {
  const given = new Set(standingProposals(decisions).map((each) => each.forId ?? each.byId))
  return requiredStrands(plan).filter(
    (strand) => !plan.leads.some((lead) => lead.role === strand && !lead.isDeputy && given.has(lead.accountId)),
  )
}

/** In which capacity this person proposes to close today: for the first lead who has not yet proposed; null when for none. */
export function proposingFor(
  plan: Plan,
  decisions: Taken[],
  actor: Pick<Actor, 'id' | 'rank'>,
  today: string,
): { forId: string | null } | null {
  if (standingProposals(decisions).some((each) => each.byId === actor.id)) return null
  for (const strand of proposersMissing(plan, decisions)) {
    const capacity = capacityIn(plan, strand, actor, today)
    if (capacity) return capacity
  }
  return null
}

/** Why this person may not propose to close the plan; empty when they may. `reason` is null on a page that only asks. */
export function proposalProblems(
  plan: Plan,
  decisions: Taken[],
  reason: string | null,
  actor: Pick<Actor, 'id' | 'rank'>,
  today: string,
): Problem[] {
  const problems = plan.status === 'closure-proposed' ? [] : transitionProblems(plan.status, 'closure-proposed')
  if (standingProposals(decisions).some((each) => each.byId === actor.id))
    problems.push({ field: 'reason', message: 'plans.approve.closureTwice' })
  else if (proposingFor(plan, decisions, actor, today) === null)
    problems.push({ field: 'reason', message: 'plans.approve.closureLeads' })
  if (reason?.trim() === '') problems.push({ field: 'reason', message: 'plans.approve.closureWhy' })
  return problems
}

/** Why this person may not decide on the closure: both leads propose first, and only the SRO or a deputy decides. */
export function closingProblems(
  plan: Plan,
  decisions: Taken[],
  actor: Pick<Actor, 'id' | 'rank'>,
  today: string,
  decided: { kind: 'closed' | 'closure-declined'; reason: string } | null = null,
): Problem[] {
  const problems = transitionProblems(plan.status, decided?.kind ?? 'closed')
  if (capacityIn(plan, 'sro', actor, today) === null)
    problems.push({ field: 'decision', message: 'plans.approve.notSro' })
  if (standingProposals(decisions).some((each) => each.byId === actor.id))
    problems.push({ field: 'decision', message: 'plans.approve.closureOwn' })
  const isClosing = (decided?.kind ?? 'closed') === 'closed'
  if (plan.status === 'closure-proposed' && isClosing)
    for (const strand of proposersMissing(plan, decisions))
      problems.push({ field: 'decision', message: `plans.approve.closureWaits.${strand}` })
  if (decided?.reason.trim() === '') problems.push({ field: 'reason', message: 'plans.approve.closureDecisionWhy' })
  return problems
}

/** Why this person may not take a submitted plan back: only its leads and the coordinator can, before the SRO has decided. */
export function takingBackProblems(plan: Plan, actor: Pick<Actor, 'id' | 'rank'>, today: string): Problem[] {
  const problems = transitionProblems(plan.status, 'taken-back')
  const isTheirs = (['lro', 'sio', 'coordinator'] as const).some(
    (role) => capacityIn(plan, role, actor, today) !== null,
  )
  if (!isTheirs) problems.push({ field: 'reason', message: 'plans.approve.notYours' })
  return problems
}
