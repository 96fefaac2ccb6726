/**
 * Which changes open a signature again, and which do not: only those of practice.md, whoever made them.
 * Answers HMICFRS D2: a material change unsigns what it affects, and nothing else.
 */
import { daysBetween } from '../../platform/clock.ts'
import type { Covered, MaterialChange } from './version-words.ts'
import { type Objective, type PlanAction, Ps } from './words.ts'

/** A date may move this many days without a new signature. Practice; configurable by the force. */
export const DAYS_A_DATE_MAY_MOVE = 14

/** The parts of an objective that make it another objective. Why it is achievable or relevant is explanation. */
const objectiveParts = ['text', 'measure', 'dataSource', 'baseline', 'target'] as const

/**
 * Every material change from what was signed to what stands now: objective, tactic, P, hold, risk to a person, owner's agency,
 * a date moved more than 14 days, or the sealed part. Empty means the signature carries. Both must be of one strand.
 */
export function materialChanges(signed: Covered, current: Covered): MaterialChange[] {
  return [
    ...pairs(signed.objectives, current.objectives).flatMap(objectiveChanges),
    ...pairs(signed.actions, current.actions).flatMap(actionChanges),
    ...riskChanges(signed, current),
    ...emptyPChanges(signed, current),
    ...(signed.sealed === current.sealed ? [] : [{ kind: 'sealed' as const, on: '', before: '', after: '' }]),
  ]
}

type Pair<T> = { before: T | undefined; after: T | undefined }

function pairs<T extends { id: string }>(before: T[], after: T[]): Pair<T>[] {
  const now = new Map(after.map((item) => [item.id, item]))
  const then = new Set(before.map((item) => item.id))
  return [
    ...before.map((item) => ({ before: item as T | undefined, after: now.get(item.id) })),
    ...after.filter((item) => !then.has(item.id)).map((item) => ({ before: undefined, after: item as T | undefined })),
  ]
}

function objectiveChanges({ before, after }: Pair<Objective>): MaterialChange[] {
  const on = after?.text || before?.text || ''
  if (!before || !after) return [{ kind: 'objective', on, before: before?.text ?? '', after: after?.text ?? '' }]
  const changed = objectiveParts.find((part) => before[part] !== after[part])
  return [
    ...(changed ? [{ kind: 'objective' as const, on, before: before[changed], after: after[changed] }] : []),
    ...(before.p === after.p ? [] : [{ kind: 'p' as const, on, before: before.p, after: after.p }]),
    ...dateChange(on, before.dueOn, after.dueOn),
  ]
}

function actionChanges({ before, after }: Pair<PlanAction>): MaterialChange[] {
  const on = after?.reference ?? before?.reference ?? ''
  if (!before || !after) return [{ kind: 'tactic', on, before: nameOf(before), after: nameOf(after) }]
  const changes: MaterialChange[] = []
  const note = (kind: MaterialChange['kind'], was: string, is: string) => {
    if (was !== is) changes.push({ kind, on, before: was, after: is })
  }
  note('tactic', before.tactic, after.tactic)
  note('p', before.p, after.p)
  note('hold', before.hold, after.hold)
  note('agency', before.agencyId ?? '', after.agencyId ?? '')
  return [...changes, ...dateChange(on, before.dueOn, after.dueOn)]
}

const nameOf = (action: PlanAction | undefined): string => (action ? action.tactic || action.text : '')

/** A date given for the first time is no move; a date taken away is. */
function dateChange(on: string, before: string | null, after: string | null): MaterialChange[] {
  if (before === null || before === after) return []
  if (after !== null && Math.abs(daysBetween(before, after)) <= DAYS_A_DATE_MAY_MOVE) return []
  return [{ kind: 'date', on, before, after: after ?? '' }]
}

function riskChanges(signed: Covered, current: Covered): MaterialChange[] {
  const changes: MaterialChange[] = []
  if (signed.riskToPeople !== current.riskToPeople)
    changes.push({ kind: 'risk', on: '', before: signed.riskToPeople, after: current.riskToPeople })
  for (const { before, after } of pairs(signed.risks, current.risks))
    if (before?.riskToPerson !== after?.riskToPerson)
      changes.push({
        kind: 'risk',
        on: after?.reference ?? before?.reference ?? '',
        before: before?.riskToPerson ?? '',
        after: after?.riskToPerson ?? '',
      })
  return changes
}

/** Giving or withdrawing the reason for an empty P changes the P; other words for the same reason do not. */
function emptyPChanges(signed: Covered, current: Covered): MaterialChange[] {
  return Ps.flatMap((p) => {
    const [before, after] = [signed.notNeeded[p] ?? '', current.notNeeded[p] ?? '']
    return (before === '') === (after === '') ? [] : [{ kind: 'p' as const, on: p, before, after }]
  })
}
