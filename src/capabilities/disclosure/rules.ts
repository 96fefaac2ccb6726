/**
 * What must be right to open an investigation, link a record, note its sensitivity and hold it; and the rule that a hold beats
 * disposal. Policy: Criminal Procedure and Investigations Act 1996, Code of Practice (retain, reveal, say why sensitive).
 */
import type { Problem } from '../../platform/problem.ts'
import type { Investigation, InvestigationForm, Link, NoteForm, RetentionHold } from './words.ts'

/** What opening an investigation is checked against; `namedIds` are the people on its restriction, null when it is open. */
export type Ground = { peopleIds: string[]; readerIds: string[]; namedIds: string[] | null; today: string }

/** Every reason why an investigation cannot be opened as given. Its disclosure officer must be able to read what is held. */
export function investigationProblems(form: InvestigationForm, ground: Ground): Problem[] {
  const problems: Problem[] = []
  if (!ground.peopleIds.includes(form.officerInCaseId))
    problems.push({ field: 'officerInCaseId', message: 'disclosure.officerInCaseNeeded' })
  if (!ground.readerIds.includes(form.disclosureOfficerId))
    problems.push({ field: 'disclosureOfficerId', message: 'disclosure.officerMayNotRead' })
  else if (ground.namedIds !== null && !ground.namedIds.includes(form.disclosureOfficerId))
    problems.push({ field: 'disclosureOfficerId', message: 'disclosure.officerNotNamed' })
  if (form.openedOn > ground.today) problems.push({ field: 'openedOn', message: 'disclosure.inFuture' })
  return problems
}

/** Why an investigation cannot be closed on that day. Its holds stay when it is closed: only lifting ends them. */
export function closeProblems(
  of: Pick<Investigation, 'openedOn' | 'closedOn'>,
  closedOn: string,
  today: string,
): Problem[] {
  if (of.closedOn !== null) return [{ field: '', message: 'disclosure.alreadyClosed' }]
  if (closedOn > today) return [{ field: 'closedOn', message: 'disclosure.inFuture' }]
  return closedOn < of.openedOn ? [{ field: 'closedOn', message: 'disclosure.closedBeforeOpened' }] : []
}

/** Why a record cannot be linked: the investigation is closed, or it is linked already. */
export function linkProblems(
  to: Pick<Investigation, 'closedOn'>,
  links: Pick<Link, 'kind' | 'recordId' | 'endedAt'>[],
  record: Pick<Link, 'kind' | 'recordId'>,
): Problem[] {
  if (to.closedOn !== null) return [{ field: 'record', message: 'disclosure.alreadyClosed' }]
  const isLinked = links.some(
    (link) => link.endedAt === null && link.kind === record.kind && link.recordId === record.recordId,
  )
  return isLinked ? [{ field: 'record', message: 'disclosure.alreadyLinked' }] : []
}

type Held = Pick<RetentionHold, 'liftedAt'>
const isHeld = (holds: Held[]): boolean => holds.some((hold) => hold.liftedAt === null)

/** Why a link cannot be ended: it was, or a hold on it is not lifted. */
export function endLinkProblems(link: Pick<Link, 'endedAt'>, holds: Held[]): Problem[] {
  if (link.endedAt !== null) return [{ field: '', message: 'disclosure.alreadyEnded' }]
  return isHeld(holds) ? [{ field: '', message: 'disclosure.liftFirst' }] : []
}

/** Why no hold can be set: the link ended, or a hold stands. */
export function holdProblems(link: Pick<Link, 'endedAt'>, holds: Held[]): Problem[] {
  if (link.endedAt !== null) return [{ field: '', message: 'disclosure.alreadyEnded' }]
  return isHeld(holds) ? [{ field: '', message: 'disclosure.alreadyHeld' }] : []
}

/** Why no hold can be lifted: none stands. */
export const liftProblems = (holds: Held[]): Problem[] =>
  isHeld(holds) ? [] : [{ field: '', message: 'disclosure.notHeld' }]

/** Why a sensitivity note cannot be kept: what is sensitive says because of what. */
export const noteProblems = (form: NoteForm): Problem[] =>
  form.sensitivity === 'sensitive' && form.because === ''
    ? [{ field: 'because', message: 'disclosure.becauseNeeded' }]
    : []

/** Whether something is kept from disposal, and the investigations whose hold the reader may know of. */
export type HoldOn = { isHeld: boolean; investigations: string[] }

/**
 * Why a record may not be disposed of: a hold beats every retention period and every person's decision to dispose. Whatever
 * disposes asks this of `retentionHoldOn` in the same transaction.
 */
export function disposalProblems(hold: HoldOn): Problem[] {
  if (!hold.isHeld) return []
  return hold.investigations.length === 0
    ? [{ field: '', message: 'disclosure.heldByRestricted' }]
    : [{ field: '', message: 'disclosure.heldBy', args: { references: hold.investigations.join(', ') } }]
}
