/**
 * Looking often finds something by chance: how many false alarms to expect, which of many findings to keep, how sure a hit
 * rate is. Sources: Benjamini and Hochberg 1995, J. R. Statist. Soc. B 57:289; Benjamini and Yekutieli 2001 (neighbouring
 * areas rise and fall together: the rate still holds for such findings); Wilson 1927, J. Am. Stat. Assoc. 22:209.
 * What it does not show: which of the findings are the false ones, nor what was missed.
 */
import { normalQuantile } from './distributions.ts'

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

/** Usual confidence of an interval. */
const CONFIDENCE = 0.95

export type Share = { share: number | null; low: number; high: number }

/**
 * A share with Wilson's interval, e.g. of triaged signals those that were developed. None out of none: no share, and everything
 * from 0 to 1 is possible. Throws RangeError unless 0 <= hits <= of, both whole.
 */
export function shareWithInterval(hits: number, of: number, confidence = CONFIDENCE): Share {
  if (!Number.isInteger(hits) || !Number.isInteger(of) || hits < 0 || hits > of)
    throw new RangeError(`a share needs whole numbers, the first no larger than the second, got ${hits} of ${of}`)
  const z = normalQuantile((1 + confidence) / 2)
  if (of === 0) return { share: null, low: 0, high: 1 }
  const share = hits / of
  const scale = 1 + z ** 2 / of
  const middle = (share + z ** 2 / (2 * of)) / scale
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  return {
    share,
    low: hits === 0 ? 0 : Math.max(0, middle - half),
    high: hits === of ? 1 : Math.min(1, middle + half),
  }
}

function checkProbability(p: number): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability lies from 0 to 1, got ${p}`)
}
