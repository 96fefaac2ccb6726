/**
 * Which findings stand. A run looks many times, and each look could raise a false alarm; so the level at which a finding stands
 * falls with the number of looks, and the number of false alarms to expect at that level is told with the list.
 * Policy: of the signals listed at most a tenth is false on average (Benjamini and Hochberg 1995), for each method by itself.
 */
import { expectedFalseAlarms, keepByFalseDiscoveryRate } from '../../../analysis/false-alarms.ts'

/** `level`: a finding stands when its p is not above it; 0 when none stands. `expected`: false alarms had nothing changed anywhere. */
export type Level = { looks: number; level: number; expected: number }

/**
 * The level for one method. `strongest` holds, for each look, the p of the strongest it found: 1 where it found nothing. A scan
 * of one crime type is one look, however many circles it draws: its p has allowed for them.
 */
export function levelOf(strongest: readonly number[], rate: number): Level {
  const looks = strongest.length
  const kept = keepByFalseDiscoveryRate(strongest, rate).filter((each) => each.kept).length
  const level = looks === 0 ? 0 : (kept * rate) / looks
  return { looks, level, expected: expectedFalseAlarms(looks, level) }
}
