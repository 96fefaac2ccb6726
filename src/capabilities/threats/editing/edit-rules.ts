/**
 * Who changes what stands about a threat, and what is kept of it (practice.md "The plan"): the facts of a decided threat are
 * changed by an analyst, its OCG coordinator or its leads, others propose; a marking is lowered by who may adopt, with a reason.
 */
import { isLowered } from '../../../platform/marking.ts'
import type { Permission } from '../../../platform/permission.ts'
import type { Problem } from '../../../platform/problem.ts'
import type { FieldChange, Threat } from '../words.ts'

type May = (permission: Permission) => boolean
type Decided = Pick<Threat, 'state' | 'sroId' | 'sioId' | 'lroId'>

/** Whether this person changes the facts themselves. Until it is decided upon, whoever may raise a threat may mend one. */
export const mayChangeFacts = (threat: Decided, userId: string, may: May): boolean =>
  (may('threats.raise') && (threat.state === 'raised' || threat.state === 'assessed')) ||
  may('threats.assess') ||
  [threat.sroId, threat.sioId, threat.lroId].includes(userId)

/** Fields that people write; the others follow from decisions and from the clock. */
export const writtenFields = [
  'name',
  'summary',
  'language',
  'themes',
  'ownerLevel',
  'whereText',
  'notPlaceBased',
  'marking',
  'asksReason',
  'workBeganOn',
  'controlStrategy',
  'nationalReference',
  'sroId',
  'sioId',
  'noSioBecause',
  'lroId',
] as const satisfies (keyof Threat)[]
export type WrittenField = (typeof writtenFields)[number]

/** The written fields in which `after` differs from the threat, each with what stood and what stands. */
export const changesBetween = (before: Threat, after: Partial<Threat>): FieldChange[] =>
  writtenFields
    .filter((field) => after[field] !== undefined && !isSame(before[field], after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }))

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

type Handling = Pick<Threat, 'marking' | 'asksReason'>

/** Why this loosening of how the record is held cannot be kept: it asks for someone who may adopt, and for a reason. */
export function looseningProblems(before: Handling, after: Handling, because: string, may: May): Problem[] {
  const lowered = isLowered(before.marking, after.marking)
  const opened = before.asksReason && !after.asksReason
  if (!lowered && !opened) return []
  const problems: Problem[] = []
  if (!may('threats.decide'))
    problems.push(
      lowered
        ? { field: 'marking', message: 'threats.loweringNotYours' }
        : { field: 'asksReason', message: 'threats.openingNotYours' },
    )
  if (because === '') problems.push({ field: 'because', message: 'threats.looseningBecauseNeeded' })
  return problems
}

/** Why a proposed change cannot be kept as it is: what stood when it was proposed no longer stands. */
export const overtakenProblems = (threat: Threat, changes: readonly FieldChange[]): Problem[] =>
  changes.some(({ field, before }) => !isSame(threat[field as WrittenField], before))
    ? [{ field: '', message: 'threats.proposalOvertaken' }]
    : []
