/**
 * Whether a finding was found before, and what that means. Policy: found again unchanged is no news; an open signal goes on under
 * its reference; what an analyst developed goes on quietly while it lasts; what was dismissed and is found again, ending later,
 * comes back and says so.
 */
import { addMonths } from '../../crime/index.ts'
import { type Finding, type Signal, UNTIL_NEXT_DATA } from '../words.ts'

type Found = Pick<Finding, 'members' | 'monthFrom' | 'monthTo'> & { isWeak: boolean }
type Known = Pick<
  Signal,
  'id' | 'members' | 'monthFrom' | 'monthTo' | 'state' | 'isWeak' | 'snoozedUntil' | 'mergedInto'
> & {
  /** The last month of its latest finding, which a decision does not stop. */
  foundTo: string
}

/**
 * `new`: a signal of its own, marked as one that returns where `recursOf` names an earlier one. `renewed`: the known signal takes
 * on these figures; `isRestored` when its snooze was over. `again`: the known signal was seen, and what was decided on it stands.
 */
export type Fate =
  | { kind: 'new'; recursOf: string | null }
  | { kind: 'renewed'; id: string; isRestored: boolean }
  | { kind: 'again'; id: string }

const inCommon = (one: readonly string[], other: readonly string[]): number => {
  const members = new Set(one)
  return other.filter((member) => members.has(member)).length
}

/** At least half of the smaller one's members are in the other: enough to say that a signal returns. */
export const isAlike = (one: Pick<Known, 'members'>, other: Pick<Known, 'members'>): boolean =>
  2 * inCommon(one.members, other.members) >= Math.min(one.members.length, other.members.length)

/** At least half of each one's members are in the other: enough to go on as one signal. A wide circle is not its small core. */
export const isSame = (one: Pick<Known, 'members'>, other: Pick<Known, 'members'>): boolean =>
  2 * inCommon(one.members, other.members) >= Math.max(one.members.length, other.members.length)

/**
 * What becomes of a finding. `known` are the signals of its method and crime types, the latest first. `today` is a local day.
 * `isClosed` tells of a developed signal that the issue made of it was closed.
 */
export function fateOf(
  finding: Found,
  known: readonly Known[],
  at: { today: string; isClosed: (signalId: string) => boolean },
): Fate {
  const byId = new Map(known.map((signal) => [signal.id, signal]))
  const alike = known.filter((signal) => isAlike(signal, finding))
  for (const signal of alike.filter((each) => isSame(each, finding))) {
    const fate = fateWith(finding, mergedWith(signal, byId), at)
    if (fate) return fate
  }
  // A weak one was never decided on, and an open one is no matter of the past.
  const earlier = alike.find(
    ({ state, monthTo }) => (state === 'dismissed' || state === 'developed') && monthTo < finding.monthTo,
  )
  return { kind: 'new', recursOf: earlier?.id ?? null }
}

/** What a merged signal goes on as. */
function mergedWith(signal: Known, byId: ReadonlyMap<string, Known>): Known {
  const seen = new Set<string>()
  let at = signal
  while (at.state === 'merged' && at.mergedInto && !seen.has(at.id)) {
    seen.add(at.id)
    const into = byId.get(at.mergedInto)
    if (!into) return at
    at = into
  }
  return at
}

function fateWith(
  finding: Found,
  signal: Known,
  { today, isClosed }: { today: string; isClosed: (signalId: string) => boolean },
): Fate | null {
  const again = { kind: 'again', id: signal.id } as const
  const endsLater = finding.monthTo > signal.monthTo
  if (signal.state === 'new')
    // What stands in the inbox does not leave it because it became weaker: an analyst decides.
    return finding.isWeak && !signal.isWeak ? again : { kind: 'renewed', id: signal.id, isRestored: false }
  if (!endsLater || signal.state === 'merged') return again
  if (signal.state === 'snoozed')
    return isSnoozed(signal, today) || finding.isWeak ? again : { kind: 'renewed', id: signal.id, isRestored: true }
  if (signal.state === 'developed' && !isClosed(signal.id) && finding.monthFrom <= addMonths(signal.foundTo, 1))
    return again
  return null
}

/** Asked only of what ends later: newer data are there. */
const isSnoozed = ({ snoozedUntil }: Known, today: string): boolean =>
  snoozedUntil !== null && snoozedUntil !== UNTIL_NEXT_DATA && snoozedUntil >= today
