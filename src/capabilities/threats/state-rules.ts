/**
 * The states of a threat and who may move it: one table that drives permission, screen and audit. Register first, paperwork
 * after: a threat is shown in its true state from the moment it is raised (practice.md "Register first").
 */
import type { Permission } from '../../platform/permission.ts'
import type { Problem } from '../../platform/problem.ts'
import type { DecisionForm, ThreatState } from './words.ts'

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
