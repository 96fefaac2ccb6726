/**
 * Which changes open a signature again, and which do not: only those of practice.md, whoever made them; where it is in doubt, it
 * is opened. Answers HMICFRS D2: a material change unsigns what it affects, and nothing else.
 */
import { daysBetween } from '../../../platform/clock.ts'
import type { Covered, MaterialChange } from '../version-words.ts'
import { type Lead, type Objective, type PlanAction, Ps, starredPrompts } from '../words.ts'
import { isMend } from './mend-rules.ts'

/** A date may move this many days without a new signature. Practice; configurable by the force. */
const DAYS_A_DATE_MAY_MOVE = 14

/**
 * Every material change from what was signed to what stands now. Empty means the signature carries. Both must be of one strand.
 * What an earlier signature did not keep counts as empty when it was given, so that a doubt opens it.
 */
export function materialChanges(signed: Covered, current: Covered): MaterialChange[] {
  return [
    ...changed('statement', '', signed.threatStatement, current.threatStatement),
    ...pairs(signed.objectives, current.objectives).flatMap(objectiveChanges),
    ...pairs(signed.actions, current.actions).flatMap(actionChanges),
    ...changed('risk', '', signed.riskToPeople, current.riskToPeople),
    ...changed('holds', '', signed.holdsChecked ?? '', current.holdsChecked ?? ''),
    ...pairs(signed.risks, current.risks).flatMap(({ before, after }) =>
      changed('risk', (after ?? before)!.reference, before?.riskToPerson ?? '', after?.riskToPerson ?? ''),
    ),
    ...Ps.flatMap((p) => changed('empty', p, signed.notNeeded[p] ?? '', current.notNeeded[p] ?? '')),
    ...starredPrompts.flatMap((prompt) => consideredChange(prompt, signed, current)),
    ...dateChange('review', '', signed.whole?.content.reviewOn ?? null, current.whole?.content.reviewOn ?? null),
    ...leadChanges(signed, current),
    ...(signed.sealed === current.sealed ? [] : [{ kind: 'sealed' as const, on: '', before: '', after: '' }]),
  ]
}

type Kind = MaterialChange['kind']

const changed = (kind: Kind, on: string, before: string, after: string): MaterialChange[] =>
  before.trim() === after.trim() ? [] : [{ kind, on, before, after }]

type Pair<T> = { before: T | undefined; after: T | undefined }

function pairs<T extends { id: string }>(before: T[], after: T[]): Pair<T>[] {
  const now = new Map(after.map((item) => [item.id, item]))
  const then = new Set(before.map((item) => item.id))
  return [
    ...before.map((item) => ({ before: item as T | undefined, after: now.get(item.id) })),
    ...after.filter((item) => !then.has(item.id)).map((item) => ({ before: undefined, after: item as T | undefined })),
  ]
}

const objectiveParts = ['text', 'measure', 'dataSource', 'baseline', 'target', 'achievable', 'relevant'] as const

function objectiveChanges({ before, after }: Pair<Objective>): MaterialChange[] {
  const on = after?.text || before?.text || ''
  if (!before || !after) return [{ kind: 'objective', on, before: before?.text ?? '', after: after?.text ?? '' }]
  return [
    ...objectiveParts.flatMap((part) => changed('objective', on, before[part], after[part])).slice(0, 1),
    ...changed('p', on, before.p, after.p),
    ...changed('owner', on, before.ownerId ?? '', after.ownerId ?? ''),
    ...dateChange('date', on, before.dueOn, after.dueOn),
  ]
}

function actionChanges({ before, after }: Pair<PlanAction>): MaterialChange[] {
  const on = (after ?? before)!.reference
  if (!before || !after)
    return [{ kind: after ? 'added' : 'removed', on, before: nameOf(before), after: nameOf(after) }]
  return [
    ...changed('tactic', on, before.tactic, after.tactic),
    ...(isMend(before.text, after.text) ? [] : changed('words', on, before.text, after.text)),
    ...changed('p', on, before.p, after.p),
    ...changed('needs', on, before.needs, after.needs),
    ...changed('hold', on, before.hold, after.hold),
    ...changed('saving', on, String(before.isLifeSaving), String(after.isLifeSaving)),
    ...changed('owner', on, before.ownerId ?? '', after.ownerId ?? ''),
    ...changed('agency', on, before.agencyId ?? '', after.agencyId ?? ''),
    ...dateChange('date', on, before.startOn ?? null, after.startOn ?? null),
    ...dateChange('date', on, before.dueOn, after.dueOn),
  ]
}

const nameOf = (action: PlanAction | undefined): string => (action ? action.tactic || action.text : '')

/** A date given for the first time is no move; a date taken away is. */
function dateChange(kind: Kind, on: string, before: string | null, after: string | null): MaterialChange[] {
  if (before === null || before === after) return []
  if (after !== null && Math.abs(daysBetween(before, after)) <= DAYS_A_DATE_MAY_MOVE) return []
  return [{ kind, on, before, after: after ?? '' }]
}

/** An answer that becomes a reason why none is needed has changed, though its words are the same. */
function consideredChange(
  prompt: (typeof starredPrompts)[number],
  signed: Covered,
  current: Covered,
): MaterialChange[] {
  const [was, is] = [signed, current].map(({ considered }) => {
    const { answer = '', notNeededBecause = '' } = considered?.[prompt] ?? {}
    return [answer.trim(), notNeededBecause.trim()]
  })
  if (was!.join('\n') === is!.join('\n')) return []
  const words = (texts: string[]) => texts.filter((text) => text !== '').join(' · ')
  return [{ kind: 'considered', on: prompt, before: words(was!), after: words(is!) }]
}

const leading = (['sro', 'sio', 'lro'] as const).flatMap((role) => [
  { role, isDeputy: false },
  { role, isDeputy: true },
])

/**
 * Who leads the plan is part of what a lead signs: another SRO, another SIO, a deputy more or other days of one ask both again.
 * `before` and `after` are account ids, separated by commas.
 */
function leadChanges(signed: Covered, current: Covered): MaterialChange[] {
  const changes = leading.flatMap(({ role, isDeputy }) => {
    const [was, is] = [signed, current].map(({ leads = [] }) =>
      leads
        .filter((lead) => lead.role === role && lead.isDeputy === isDeputy)
        .sort((a, b) => a.accountId.localeCompare(b.accountId)),
    ) as [Lead[], Lead[]]
    const exactly = ({ accountId, fromOn, toOn, lowestRank }: Lead) =>
      isDeputy ? [accountId, fromOn, toOn, lowestRank].join() : accountId
    if (was.map(exactly).join(';') === is.map(exactly).join(';')) return []
    const ids = (leads: Lead[]) => leads.map(({ accountId }) => accountId).join()
    return [{ kind: 'leads' as const, on: isDeputy ? `${role}_deputy` : role, before: ids(was), after: ids(is) }]
  })
  return [...changes, ...changed('leads', 'no_sio', signed.noSioBecause ?? '', current.noSioBecause ?? '')]
}
