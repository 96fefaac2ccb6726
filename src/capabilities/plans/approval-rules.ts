/**
 * What still stands between a plan and its approval, exactly: the gates, the signatures, the approver.
 * Answers HMICFRS E1, I1 and D2. Only approval is gated: work already under way, and above all saving someone, is not.
 * What a reason asks: `gate-rules.ts` of the plan's content, `lead-rules.ts` of people and ranks, `signature-rules.ts` and
 * `material-change-rules.ts` of a signature that is missing or opened again, `status-rules.ts` of the moment.
 */
import type { Problem } from '../../platform/problem.ts'
import { contentGates, type Gate, type GateFacts } from './gate-rules.ts'
import {
  type Actor,
  APPROVING_RANK,
  capacityIn,
  holderOf,
  isRankAtLeast,
  leadGaps,
  TOP_BAND_RANK,
} from './lead-rules.ts'
import { mendHref } from './mend-href.ts'
import { requiredStrands, type SignatureState } from './signing/signature-rules.ts'
import { transitionProblems } from './status-rules.ts'
import type { Acceptable, Accepted, MaterialChange } from './version-words.ts'
import type { Plan, PlanContent, Strand } from './words.ts'

/**
 * `signatures` are the states of the current version's strands, empty while nothing is submitted. `approver` is null on a page
 * that only shows what is missing. `accepted` are the gates whose explanation the approver takes upon themselves.
 */
export type ApprovalFacts = GateFacts & {
  signatures: SignatureState[]
  approver: Actor | null
  accepted: readonly Acceptable[]
}

/** A gate, and whether it lets the plan through: nothing missing, or an explanation that the approver accepts. */
export type JudgedGate = Gate & { isMet: boolean }

/**
 * Every gate of the plan, met or not, in order; the same for every reader, so that each page counts the same. Content is the
 * version's once submitted, else the draft's.
 */
export function approvalGates(plan: Plan, content: PlanContent, facts: ApprovalFacts, today: string): JudgedGate[] {
  const gates = [
    ...contentGates(plan.id, content, facts, today),
    leadsGate(plan),
    ...noSioGate(plan),
    ...requiredStrands(plan).map((strand) => signatureGate(plan, strand, facts.signatures)),
  ]
  return gates.map((gate) => ({ ...gate, isMet: gate.problems.length === 0 || isAccepted(gate, facts.accepted) }))
}

/**
 * Every reason why the plan cannot be approved; empty means it can. A gate with a reason that the SRO has not accepted is one
 * problem, which names the reason; a gate without a reason lists each thing that is missing.
 */
export function approvalProblems(plan: Plan, content: PlanContent, facts: ApprovalFacts, today: string): Problem[] {
  const ofGates = approvalGates(plan, content, facts, today)
    .filter((gate) => !gate.isMet)
    .flatMap((gate) => (gate.explained ? [toBeAccepted(gate, gate.explained)] : gate.problems))
  if (!facts.approver) return ofGates
  return [
    ...transitionProblems(plan.status, 'approved'),
    ...ofGates,
    ...approverProblems(plan, facts, facts.approver, today),
  ]
}

/** The explanations that an approval takes over, by value, for the decision. */
export const acceptedReasons = (gates: JudgedGate[]): Accepted[] =>
  gates.flatMap((gate) => (gate.isMet && gate.problems.length > 0 && gate.explained ? [gate.explained] : []))

const isAccepted = (gate: Gate, accepted: readonly Acceptable[]): boolean =>
  gate.explained !== null && accepted.includes(gate.explained.gate)

const toBeAccepted = (gate: Gate, explained: Accepted): Problem => ({
  field: gate.gate,
  message: `plans.gate.accept.${gate.gate}`,
  args: { reason: explained.reason },
})

function leadsGate(plan: Plan): Gate {
  const problems = leadGaps(plan).map(
    (role): Problem => ({ field: role, message: `plans.lead.missing.${role}`, href: mendHref(plan.id, 'leads') }),
  )
  return { gate: 'leads', problems, explained: null }
}

/** Without an SIO the SRO confirms the reason. */
function noSioGate(plan: Plan): Gate[] {
  if (requiredStrands(plan).includes('sio')) return []
  const problems = [{ field: 'no-sio', message: 'plans.gate.noSio', href: mendHref(plan.id, 'leads') }]
  return [{ gate: 'no-sio', problems, explained: { gate: 'no-sio', reason: plan.noSioBecause, reviewOn: null } }]
}

/** For the sentence that names the change which opened a signature, and counts the others. */
export const reopenedArgs = (strand: Strand, [first, ...others]: MaterialChange[]) => ({
  ...{ strand, change: first?.kind ?? '', on: first?.on ?? '', others: others.length },
})

function signatureGate(plan: Plan, strand: 'sio' | 'lro', states: SignatureState[]): Gate {
  const state = states.find((each) => each.strand === strand)
  if (state?.state === 'signed' || state?.state === 'carried') return { gate: strand, problems: [], explained: null }
  const href = mendHref(plan.id, 'signatures')
  const [first] = state?.changes ?? []
  const message = first ? 'plans.gate.reopened' : `plans.gate.unsigned.${strand}`
  const args = first ? { args: reopenedArgs(strand, state!.changes) } : {}
  return { gate: strand, problems: [{ field: strand, message, href, ...args }], explained: null }
}

/**
 * Why this person may not approve: only the SRO or a deputy, of the rank that the band asks, who has not signed this version,
 * is no other lead of it, and may open every part that is sealed.
 */
export function approverProblems(
  plan: Plan,
  facts: Pick<ApprovalFacts, 'assessment' | 'signatures'>,
  approver: Actor,
  today: string,
): Problem[] {
  const problems: Problem[] = []
  const add = (message: string, args: Problem['args'] = {}) => problems.push({ field: 'approver', message, args })
  if (capacityIn(plan, 'sro', approver, today) === null) add('plans.approve.notSro')
  for (const role of ['sio', 'lro'] as const) if (holderOf(plan, role) === approver.id) add(`plans.approve.is.${role}`)
  if (facts.signatures.some(({ state, signature }) => state !== 'reopened' && signature?.byId === approver.id))
    add('plans.approve.signed')
  const lowest = facts.assessment?.isTopBand ? TOP_BAND_RANK : APPROVING_RANK
  if (!isRankAtLeast(approver.rank, lowest))
    add(facts.assessment?.isTopBand ? 'plans.approve.chiefOfficer' : 'plans.approve.rank')
  if (plan.sealedRestrictionId !== null && !approver.restrictions.includes(plan.sealedRestrictionId))
    add('plans.approve.notOnSealedList')
  return problems
}

/** Why the plan may not be sent back by this person: a reason is needed, and only the SRO or a deputy decides. */
export function sendBackProblems(plan: Plan, reason: string, approver: Actor, today: string): Problem[] {
  const problems = transitionProblems(plan.status, 'sent-back')
  if (capacityIn(plan, 'sro', approver, today) === null)
    problems.push({ field: 'approver', message: 'plans.approve.notSro' })
  if (reason.trim() === '') problems.push({ field: 'reason', message: 'plans.sendBack.sayWhy' })
  return problems
}
