/**
 * The states of a threat, its leads (D1), and who may move it: one table that drives permission, screen and audit. Register first, paperwork
 * after: a threat is shown in its true state from the moment it is raised (practice.md "Register first").
 */
import { daysBetween, londonDay } from '../../platform/clock.ts'
import type { Permission } from '../../platform/permission.ts'
import type { Problem } from '../../platform/problem.ts'
import type { DecisionForm, Leads, Threat, ThreatState } from './words.ts'

export type Move = {
  /** The last part of the address: `/threats/ID/adoption`. */
  path: string
  from: readonly ThreatState[]
  to: ThreatState
  may: Permission
  needsComment: boolean
  /** In the past tense, as recorded. */
  audit: string
  /** Message key of the button. */
  label: string
}

/**
 * Every decision on a threat. The step from raised to assessed is not here: it follows from the first approved assessment.
 * Adoption is open before the assessment, because work does not wait for paper; what is missing is then listed with its age.
 */
export const moves = [
  {
    path: 'adoption',
    from: ['raised', 'assessed'],
    to: 'adopted',
    may: 'threats.decide',
    needsComment: false,
    audit: 'adopted threat',
    label: 'threats.adopt',
  },
  {
    path: 'declining',
    from: ['raised', 'assessed'],
    to: 'declined',
    may: 'threats.decide',
    needsComment: true,
    audit: 'declined threat',
    label: 'threats.decline',
  },
  {
    path: 'passing-on',
    from: ['raised', 'assessed', 'adopted'],
    to: 'passed-on',
    may: 'threats.decide',
    needsComment: true,
    audit: 'passed on threat',
    label: 'threats.passOn',
  },
  {
    path: 'archiving',
    from: ['adopted', 'declined', 'passed-on'],
    to: 'archived',
    may: 'threats.decide',
    needsComment: true,
    audit: 'archived threat',
    label: 'threats.archive',
  },
  {
    path: 'raising-again',
    from: ['archived', 'declined', 'passed-on'],
    to: 'raised',
    may: 'threats.raise',
    needsComment: true,
    audit: 'raised threat again',
    label: 'threats.raiseAgain',
  },
] as const satisfies readonly Move[]
export type MovePath = (typeof moves)[number]['path']

/** The move of this path. Throws Error when there is none: paths come from the table itself. */
export function moveOf(path: MovePath): Move {
  const move = moves.find((each) => each.path === path)
  if (!move) throw new Error(`There is no move ${path}`)
  return move
}

/** What the reader may do with a threat in this state. */
export const movesFrom = (state: ThreatState, may: (permission: Permission) => boolean): Move[] =>
  moves.filter((move: Move) => move.from.includes(state) && may(move.may))

/**
 * Every reason why this decision cannot be kept; empty means it can. Adoption records meeting, day and owner level; passing
 * on says to whom and who accepted; archiving says what threat remains. `today` is 'YYYY-MM-DD'.
 */
export function decisionProblems(move: Move, state: ThreatState, form: DecisionForm, today: string): Problem[] {
  if (!move.from.includes(state)) return [{ field: '', message: 'threats.notFromThisState' }]
  const problems: Problem[] = []
  const add = (field: string, message: string) => problems.push({ field, message })
  if (move.needsComment && form.comment === '') add('comment', 'threats.becauseNeeded')
  if (form.decidedOn !== null && form.decidedOn > today) add('decidedOn', 'threats.decidedLater')
  if (move.to === 'adopted') {
    if (form.meeting === '') add('meeting', 'threats.meetingNeeded')
    if (form.decidedOn === null) add('decidedOn', 'threats.decidedOnNeeded')
    if (form.ownerLevel === undefined) add('ownerLevel', 'threats.ownerLevelNeeded')
    problems.push(...oneLeadEach(form))
  }
  if (move.to === 'passed-on') {
    if (form.passedTo === '') add('passedTo', 'threats.passedToNeeded')
    if (form.acceptedBy === '') add('acceptedBy', 'threats.acceptedByNeeded')
  }
  if (move.to === 'archived' && form.residualThreat === '') add('residualThreat', 'threats.residualNeeded')
  return problems
}

/** One person holds one of SRO, SIO and LRO; a reason for no SIO stands only where there is none. */
export function oneLeadEach(leads: {
  sroId: string | null
  sioId: string | null
  noSioBecause: string
  lroId: string | null
}): Problem[] {
  const problems: Problem[] = []
  if (leads.sioId !== null && leads.sioId === leads.sroId)
    problems.push({ field: 'sioId', message: 'threats.oneLeadEach' })
  if (leads.lroId !== null && (leads.lroId === leads.sroId || leads.lroId === leads.sioId))
    problems.push({ field: 'lroId', message: 'threats.oneLeadEach' })
  if (leads.sioId !== null && leads.noSioBecause !== '')
    problems.push({ field: 'noSioBecause', message: 'threats.sioAndReason' })
  return problems
}

/** Hours after which missing leads go to the head of the meeting. practice.md "Register first", a default in brackets: ours, to calibrate. */
export const HOURS_TO_ESCALATION = 72

const HOUR = 3_600_000

/** The leads still to be named, each as one problem; empty means complete. A reason why there is no SIO counts as naming one. */
export function leadsMissing(leads: Leads): Problem[] {
  const missing: Problem[] = []
  if (leads.sroId === null) missing.push({ field: 'sroId', message: 'threats.sroMissing' })
  if (leads.sioId === null && leads.noSioBecause === '') missing.push({ field: 'sioId', message: 'threats.sioMissing' })
  if (leads.lroId === null) missing.push({ field: 'lroId', message: 'threats.lroMissing' })
  return missing
}

/** 'flagged' from the first minute, 'escalated' once `HOURS_TO_ESCALATION` have passed since both clocks ran. */
export type LeadFlag = { level: 'flagged' | 'escalated'; since: string; escalatesAt: string; missing: Problem[] }

type LeadClock = Leads & Pick<Threat, 'state' | 'leadsIncompleteSince' | 'upperBandSince'>

/**
 * The flag of D1 at `now` (instants ISO UTC), or null: leads complete, not in an upper band, or no longer open here. The clock
 * starts at the later of "leads incomplete since" and "in an upper band since".
 */
export function leadFlag(threat: LeadClock, now: string): LeadFlag | null {
  const missing = leadsMissing(threat)
  const isOpen = threat.state === 'raised' || threat.state === 'assessed' || threat.state === 'adopted'
  if (!isOpen || missing.length === 0 || threat.upperBandSince === null) return null
  // ISO instants in UTC sort as text.
  const since = [threat.leadsIncompleteSince ?? '', threat.upperBandSince].sort().at(-1)!
  const escalatesAt = new Date(Date.parse(since) + HOURS_TO_ESCALATION * HOUR).toISOString()
  return { level: now >= escalatesAt ? 'escalated' : 'flagged', since, escalatesAt, missing }
}

/** When the leads are incomplete since, after a change at `now`: the clock does not restart while something stays missing. */
export const incompleteSince = (leads: Leads, before: string | null, now: string): string | null =>
  leadsMissing(leads).length === 0 ? null : (before ?? now)

/**
 * Days for which an open threat has stood without an approved assessment, and whether work is under way meanwhile (from the
 * day the work began, else the day it was adopted or raised). Null when it has one, or is not open. I1: listed with its age,
 * it goes to the next tasking meeting.
 */
export function withoutAssessment(
  threat: Pick<Threat, 'state' | 'stateSince' | 'raisedAt' | 'workBeganOn'>,
  hasAssessment: boolean,
  today: string,
): { days: number; workUnderWay: boolean } | null {
  if (hasAssessment || !(threat.state === 'raised' || threat.state === 'adopted')) return null
  const workUnderWay = threat.state === 'adopted' || (threat.workBeganOn !== null && threat.workBeganOn <= today)
  const raisedOn = londonDay(new Date(threat.raisedAt))
  const since = threat.workBeganOn !== null && threat.workBeganOn < raisedOn ? threat.workBeganOn : raisedOn
  return { days: Math.max(0, daysBetween(since, today)), workUnderWay }
}
