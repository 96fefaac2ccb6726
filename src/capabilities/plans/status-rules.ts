/**
 * How a plan and an action move from one status to the next: two tables, and the questions asked of them.
 * Source: practice.md "Names" and "Never delay saving someone".
 */
import { noonOf } from '../../platform/clock.ts'
import type { Problem } from '../../platform/problem.ts'
import type { DecisionKind } from './version-words.ts'
import type { ActionStatus, Plan, PlanStatus } from './words.ts'

/** What happens to a plan: it is submitted, the last signature is given, or a decision is taken. */
/** A review moves nothing: what follows from it is a decision of its own. */
export type PlanEvent = 'submitted' | 'signed' | Exclude<DecisionKind, 'reviewed'>

const notEnded: PlanStatus[] = [
  'draft',
  'with-leads',
  'with-sro',
  'in-force',
  'in-force-interim',
  'sent-back',
  'closure-proposed',
]

/** From which statuses an event may happen, and the status it leads to. The version in force stays in force throughout. */
export const transitions: Record<PlanEvent, { from: readonly PlanStatus[]; to: PlanStatus }> = {
  submitted: { from: ['draft', 'sent-back', 'in-force-interim'], to: 'with-leads' },
  signed: { from: ['with-leads'], to: 'with-sro' },
  approved: { from: ['with-sro'], to: 'in-force' },
  'approved-interim': { from: ['draft', 'sent-back'], to: 'in-force-interim' },
  'sent-back': { from: ['with-leads', 'with-sro'], to: 'sent-back' },
  'taken-back': { from: ['with-leads', 'with-sro'], to: 'draft' },
  'next-drafted': { from: ['in-force'], to: 'draft' },
  'closure-proposed': { from: ['in-force'], to: 'closure-proposed' },
  'closure-declined': { from: ['closure-proposed'], to: 'in-force' },
  closed: { from: ['closure-proposed'], to: 'closed' },
  superseded: { from: notEnded, to: 'superseded' },
  // What rested on words that were never said is not in force; a draft that the leads have stays with them.
  'authority-denied': { from: ['in-force-interim'], to: 'draft' },
}

/** Why `event` may not happen to a plan in `status`; empty when it may. */
export function transitionProblems(status: PlanStatus, event: PlanEvent): Problem[] {
  if (transitions[event].from.includes(status)) return []
  return [
    { field: 'status', message: 'plans.status.notNow', args: { status: selector(status), event: selector(event) } },
  ]
}

/** Whether the draft may be written now: not while the leads or the SRO have it, and not in a plan that has ended. */
export const isDraftOpen = (status: PlanStatus): boolean => transitions.submitted.from.includes(status)

/** Why the draft may not be saved now; empty when it may. What it says never matters: a draft can always be saved. */
export function draftProblems(plan: Plan): Problem[] {
  return isDraftOpen(plan.status)
    ? []
    : [{ field: 'status', message: 'plans.draft.notOpen', args: { status: selector(plan.status) } }]
}

/** Statuses an action may move to. A complete or discontinued action may be taken up again. */
export const actionMoves: Record<ActionStatus, readonly ActionStatus[]> = {
  'not-started': ['in-progress', 'waiting', 'blocked', 'complete', 'discontinued'],
  'in-progress': ['waiting', 'blocked', 'complete', 'discontinued'],
  waiting: ['in-progress', 'blocked', 'complete', 'discontinued'],
  blocked: ['in-progress', 'waiting', 'complete', 'discontinued'],
  complete: ['in-progress'],
  discontinued: ['in-progress'],
}

/**
 * Why an action may not move to `to`. A visible hold sends its owner to the desk first, unless they say (`spokeToDesk`) that
 * they have been there. Life-saving action is never stopped: not by a hold, not by the plan's status, not by any gate.
 */
export function actionMoveProblems(
  action: { status: ActionStatus; isLifeSaving: boolean; hold: string; waitsUntil?: string | null },
  move: { to: ActionStatus; because: string; waitsUntil?: string | null; spokeToDesk: boolean },
  today: string,
): Problem[] {
  const problems: Problem[] = []
  if (!actionMoves[action.status].includes(move.to))
    problems.push({
      field: 'status',
      message: 'plans.action.cannotMove',
      args: { from: selector(action.status), to: selector(move.to) },
    })
  if (move.to === 'discontinued' && move.because.trim() === '')
    problems.push({ field: 'because', message: 'plans.action.sayWhyDiscontinued' })
  if (move.to === 'waiting' && move.because.trim() === '')
    problems.push({ field: 'because', message: 'plans.action.sayWhatItWaitsFor' })
  if (move.to === 'waiting' && move.waitsUntil && move.waitsUntil <= today)
    problems.push({ field: 'waitsUntil', message: 'plans.action.waitIsOver' })
  const isStarting = move.to === 'in-progress' || move.to === 'complete'
  if (isStarting && action.hold !== '' && !action.isLifeSaving && !move.spokeToDesk)
    problems.push({ field: 'spokeToDesk', message: 'plans.action.speakToDesk', args: { desk: action.hold } })
  if (isStarting && isWaiting(action, today) && !action.isLifeSaving && move.because.trim() === '')
    problems.push({
      field: 'because',
      message: 'plans.action.wasToWait',
      args: { until: noonOf(action.waitsUntil!) },
    })
  return problems
}

/** Whether it is agreed that nothing is done yet: nobody is chased until the day has come. */
export const isWaiting = (
  { status, waitsUntil = null }: { status: ActionStatus; waitsUntil?: string | null },
  today: string,
): boolean => status === 'waiting' && waitsUntil !== null && waitsUntil > today

/** The day on which an action is owed: its own, or that on which its waiting ended where that came later. */
export const owedOn = ({
  status,
  dueOn,
  waitsUntil = null,
}: {
  status: ActionStatus
  dueOn: string | null
  waitsUntil?: string | null
}): string | null => (status === 'waiting' && waitsUntil !== null && waitsUntil > (dueOn ?? '') ? waitsUntil : dueOn)

/** A name as sentences choose by it: they know no hyphens. */
const selector = (name: string): string => name.replaceAll('-', '_')
