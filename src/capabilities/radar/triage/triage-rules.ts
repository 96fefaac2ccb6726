/**
 * What an analyst may decide on a signal: develop, dismiss with a reason, snooze, merge, and undo any of these by another
 * decision. A cluster is not a threat: nothing here gives a score, a band or a plan. Source: practice.md "Analysis".
 */
import { addDays } from '../../../platform/clock.ts'
import type { Problem } from '../../../platform/problem.ts'
import { type EmergingIssue, type Signal, type SignalDecision, type SignalState, UNTIL_NEXT_DATA } from '../words.ts'

/** Longest snooze by day. Ours, to calibrate: after half a year it is dismissed, not snoozed. */
const LONGEST_SNOOZE_DAYS = 183

const OPEN: readonly SignalState[] = ['new', 'snoozed']

/** Whether a decision is still to be taken on it. */
const isOpen = ({ state }: Pick<Signal, 'state'>): boolean => OPEN.includes(state)

/** Why nothing can be decided on this signal now; what was decided before is undone first. */
export const decidedProblems = (signal: Pick<Signal, 'state'>): Problem[] =>
  isOpen(signal) ? [] : [{ field: '', message: 'radar.decidedAlready' }]

/** Why a signal cannot be dismissed so. A reason is kept for the day it comes back. */
export const dismissalProblems = (signal: Pick<Signal, 'state'>, because: string): Problem[] => [
  ...decidedProblems(signal),
  ...(because.trim() === '' ? [{ field: 'because', message: 'radar.reasonNeeded' }] : []),
]

/** Why it cannot be snoozed until this day ('YYYY-MM-DD' or `UNTIL_NEXT_DATA`; null where none was given). */
export function snoozeProblems(signal: Pick<Signal, 'state'>, until: string | null, today: string): Problem[] {
  const problems = decidedProblems(signal)
  if (until === null) problems.push({ field: 'on', message: 'radar.snoozeDayNeeded' })
  else if (until === UNTIL_NEXT_DATA) return problems
  else if (until <= today) problems.push({ field: 'on', message: 'radar.snoozeDayPast' })
  else if (until > addDays(today, LONGEST_SNOOZE_DAYS))
    problems.push({ field: 'on', message: 'radar.snoozeDayFar', args: { days: LONGEST_SNOOZE_DAYS } })
  return problems
}

/** Why one signal cannot be merged into another; `into` is null where none was chosen. */
export function mergeProblems(
  signal: Pick<Signal, 'id' | 'state'>,
  into: Pick<Signal, 'id' | 'state'> | null,
): Problem[] {
  const problems = decidedProblems(signal)
  if (!into) problems.push({ field: 'into', message: 'radar.mergeNeeded' })
  else if (into.id === signal.id) problems.push({ field: 'into', message: 'radar.mergeSelf' })
  else if (!isOpen(into) && into.state !== 'developed')
    problems.push({ field: 'into', message: 'radar.mergeIntoDecided' })
  return problems
}

/** Why a signal cannot join this issue, or the issue cannot be changed: it is closed, or a threat by now. */
export const issueProblems = (issue: Pick<EmergingIssue, 'state'>, field = ''): Problem[] =>
  issue.state === 'in-development' ? [] : [{ field, message: `radar.issueNot.${issue.state}` }]

/** The state in which a decision leaves its signal. */
function stateAfter(decision: SignalDecision): SignalState {
  const { did } = decision
  if (did === 'developed' || did === 'joined') return 'developed'
  if (did === 'dismissed' || did === 'snoozed' || did === 'merged') return did
  return 'new'
}

export type Standing = {
  /** The decision that holds now, or null: none was taken, or all were undone. */
  decision: SignalDecision | null
  /** What undoing it would give back. */
  before: Pick<Signal, 'state' | 'snoozedUntil' | 'mergedInto'>
}

const UNDECIDED = { state: 'new', snoozedUntil: null, mergedInto: null } as const

/** Which decision holds, and what held before it. `decisions` are those of one signal, the latest first. */
export function standingOf(decisions: readonly SignalDecision[]): Standing {
  const undone = new Set(decisions.flatMap(({ undoes }) => undoes ?? []))
  const [decision = null, earlier] = decisions.filter(({ id, did }) => did !== 'undone' && !undone.has(id))
  if (!earlier) return { decision, before: UNDECIDED }
  return {
    decision,
    before: { state: stateAfter(earlier), snoozedUntil: earlier.snoozedUntil, mergedInto: earlier.mergedInto },
  }
}

/**
 * Why the decision that holds cannot be undone: there is none to be seen (what a signal became may be restricted), the radar
 * itself took it, or its issue was assessed as a threat, which is closed as a threat is.
 */
export function undoProblems(
  signal: Pick<Signal, 'state'>,
  { decision }: Standing,
  issue: Pick<EmergingIssue, 'state'> | null,
): Problem[] {
  if (!decision || decision.did === 'restored' || stateAfter(decision) !== signal.state)
    return [{ field: '', message: 'radar.nothingToUndo' }]
  return issue?.state === 'assessed-as-threat' ? [{ field: '', message: 'radar.undoThreat' }] : []
}
