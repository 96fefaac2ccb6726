/**
 * Urgent cases: an interim plan for 72 hours, and authority given by word of mouth until it is confirmed.
 * Source: practice.md "Away, urgent, oral". Both show when they run out; full gates then apply.
 */
import type { Problem } from '../../platform/problem.ts'
import { type Actor, APPROVING_RANK, capacityIn, holderOf, isRankAtLeast } from './lead-rules.ts'
import { mendHref } from './mend-href.ts'
import { transitionProblems } from './status-rules.ts'
import type { Decision, OralAuthority } from './version-words.ts'
import type { Plan, PlanContent } from './words.ts'

/** How long an interim plan is in force, in hours. Practice; configurable by the force. */
export const INTERIM_HOURS = 72
/** How long an authoriser has to confirm what they said, in hours. Practice; configurable by the force. */
export const CONFIRM_HOURS = 24

/** The instant at which an interim plan approved `at` (ISO) stops being in force. */
export const interimUntil = (at: string): string => new Date(Date.parse(at) + INTERIM_HOURS * 3_600_000).toISOString()

/**
 * Why an interim plan may not be approved; empty when it may. It asks only for a threat statement, the known risk to people,
 * the holds checked and one owner. The SRO, a deputy, or an on-call superintendent who is not its SIO or LRO approves it, once.
 */
export function interimProblems(
  plan: Plan,
  content: PlanContent,
  decisions: Pick<Decision, 'kind'>[],
  approver: Actor,
  today: string,
): Problem[] {
  const problems = transitionProblems(plan.status, 'approved-interim')
  const { interim, threatStatement } = content
  const ask = (missing: boolean, field: string, message: string) => {
    if (missing) problems.push({ field, message, href: mendHref(plan.id, 'threat', field) })
  }
  ask(threatStatement.trim() === '', 'threatStatement', 'plans.interim.threatStatement')
  ask(interim.riskToPeople.trim() === '', 'riskToPeople', 'plans.interim.riskToPeople')
  ask(interim.holdsChecked.trim() === '', 'holdsChecked', 'plans.interim.holdsChecked')
  ask(interim.ownerId === null, 'ownerId', 'plans.interim.owner')
  const times = (wanted: Decision['kind']) => decisions.filter(({ kind }) => kind === wanted).length
  if (times('approved') > 0 || times('approved-interim') > times('authority-denied'))
    problems.push({ field: 'status', message: 'plans.interim.once' })
  return [...problems, ...interimApproverProblems(plan, approver, today)]
}

function interimApproverProblems(plan: Plan, approver: Actor, today: string): Problem[] {
  const isLead = [holderOf(plan, 'sio'), holderOf(plan, 'lro')].includes(approver.id)
  if (isLead) return [{ field: 'approver', message: 'plans.interim.notOwnPlan' }]
  if (capacityIn(plan, 'sro', approver, today) || isRankAtLeast(approver.rank, APPROVING_RANK)) return []
  return [{ field: 'approver', message: 'plans.interim.rank' }]
}

/** How an interim plan stands at `now`: null when the version in force is not an interim one. */
export function interimState(plan: Plan, now: string): { until: string; isExpired: boolean } | null {
  if (plan.interimUntil === null || plan.closedAt !== null) return null
  return { until: plan.interimUntil, isExpired: Date.parse(plan.interimUntil) <= Date.parse(now) }
}

/** Whether spoken authority was confirmed or denied, still may be, or stands unconfirmed. */
export function oralAuthorityState(
  authority: Pick<OralAuthority, 'givenAt' | 'confirmedAt' | 'deniedAt'>,
  now: string,
): 'confirmed' | 'denied' | 'to-confirm' | 'unconfirmed' {
  if (authority.deniedAt !== null) return 'denied'
  if (authority.confirmedAt !== null) return 'confirmed'
  return Date.parse(now) - Date.parse(authority.givenAt) > CONFIRM_HOURS * 3_600_000 ? 'unconfirmed' : 'to-confirm'
}

/** Why spoken authority may not be entered like this. It is entered by another than the one who gave it, after it was given. */
export function oralAuthorityProblems(
  entered: { authoriserId: string; words: string; givenAt: string; enteredBy: string },
  now: string,
): Problem[] {
  const problems: Problem[] = []
  if (entered.words.trim() === '') problems.push({ field: 'words', message: 'plans.oral.words' })
  if (entered.authoriserId === entered.enteredBy)
    problems.push({ field: 'authoriserId', message: 'plans.oral.notYourself' })
  if (Date.parse(entered.givenAt) > Date.parse(now)) problems.push({ field: 'givenAt', message: 'plans.oral.notYet' })
  return problems
}

/** Why this person may not confirm or deny it: only the one who is said to have given it can, and once. A late answer is kept with its time. */
export function answerProblems(authority: OralAuthority, answererId: string): Problem[] {
  if (authority.authoriserId !== answererId) return [{ field: 'authority', message: 'plans.oral.onlyAuthoriser' }]
  if (authority.deniedAt !== null) return [{ field: 'authority', message: 'plans.oral.denied' }]
  return authority.confirmedAt === null ? [] : [{ field: 'authority', message: 'plans.oral.already' }]
}
