/**
 * Looking often finds something by chance: how many false alarms to expect, which of many findings to keep, how sure a hit
 * rate is. Sources: Benjamini and Hochberg 1995, J. R. Statist. Soc. B 57:289; Benjamini and Yekutieli 2001 (neighbouring
 * areas rise and fall together: the rate still holds for such findings).
 * What it does not show: which of the findings are the false ones, nor what was missed.
 */
import { wilsonInterval } from './proportions.ts'

/**
 * Which findings to keep so that at most a share `rate` of those kept is false on average. Answers in the order given: whether
 * it is kept, and the smallest rate at which it would be (its adjusted p-value). Time: n log n.
 * Throws RangeError for a p-value outside 0 to 1, or a rate outside 0 to 1.
 */
export function keepByFalseDiscoveryRate(
  pValues: readonly number[],
  rate: number,
): { kept: boolean; adjusted: number }[] {
  if (!(rate > 0 && rate < 1)) throw new RangeError(`a false discovery rate lies between 0 and 1, got ${rate}`)
  for (const p of pValues) checkProbability(p)
  const order = pValues.map((_, i) => i).sort((a, b) => pValues[a]! - pValues[b]!)
  const adjusted = new Array<number>(pValues.length)
  let smallest = 1
  for (let rank = order.length; rank >= 1; rank--) {
    const i = order[rank - 1]!
    smallest = Math.min(smallest, pValues[i]! * (pValues.length / rank))
    adjusted[i] = smallest
  }
  return adjusted.map((each) => ({ kept: each <= rate, adjusted: each }))
}

/** False alarms to expect in one run that looks `looks` times and reports what is at or below `threshold`. */
export function expectedFalseAlarms(looks: number, threshold: number): number {
  if (!Number.isInteger(looks) || looks < 0) throw new RangeError(`looks are a whole number, got ${looks}`)
  checkProbability(threshold)
  return looks * threshold
}

/** Chance of at least one false alarm in such a run, were the looks independent; fewer when they overlap. */
export function chanceOfAFalseAlarm(looks: number, threshold: number): number {
  expectedFalseAlarms(looks, threshold)
  return -Math.expm1(looks * Math.log1p(-threshold))
}

/**
 * Runs until one this strong is expected again if nothing had changed: 1 / p. With a run a month, months. Infinite for p = 0.
 * Throws RangeError for p outside 0 to 1.
 */
export function recurrenceInterval(p: number): number {
  checkProbability(p)
  return 1 / p
}

export type Share = { share: number | null; low: number; high: number }

/**
 * A share with its interval (proportions.ts), e.g. of triaged signals those that were developed. None out of none: no share. Throws RangeError unless 0 <= hits <= of, both whole.
 */
export function shareWithInterval(hits: number, of: number): Share {
  return { share: of === 0 ? null : hits / of, ...wilsonInterval(hits, of) }
}

function checkProbability(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability lies from 0 to 1, got ${p}`)
}
