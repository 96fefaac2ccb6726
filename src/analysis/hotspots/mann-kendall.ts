/**
 * Whether values rise or fall over time, by counting for every pair which is larger. Sources: Mann 1945; Kendall 1975; Gilbert
 * 1987, ch. 16. Pairs across a gap do not count, since recording may have changed there: each run gives its own sum and variance,
 * and these are added, as Hirsch, Slack and Smith (1982) add seasons. Time: pairs of periods.
 * What it does not show: how large a rise is, nor a rise that turned back in the middle; months that depend on each other look
 * more certain than they are.
 */
import { twoSided } from '../distributions.ts'

/** `rises` - falls over all pairs that count; `p` two-sided, from the normal curve with the continuity correction. */
export type Trend = { sum: number; variance: number; z: number; p: number; pairs: number }

/**
 * The trend of `values`, with ties corrected for. `breaks`: ascending indices before which something is missing.
 * Without any pair, or with all values equal, z is 0 and p 1. Throws RangeError for a value that is not finite.
 */
export function mannKendall(values: readonly number[], breaks: readonly number[] = []): Trend {
  for (const value of values) if (!Number.isFinite(value)) throw new RangeError(`a trend needs numbers, got ${value}`)
  let [sum, variance, pairs] = [0, 0, 0]
  for (const run of runsOf(values, breaks)) {
    sum += sumOfSigns(run)
    variance += varianceOf(run)
    pairs += (run.length * (run.length - 1)) / 2
  }
  const z = variance > 0 ? (sum - Math.sign(sum)) / Math.sqrt(variance) : 0
  return { sum, variance, z, p: twoSided(z), pairs }
}

/** Cuts `values` before each of `breaks`. */
function runsOf<Value>(values: readonly Value[], breaks: readonly number[]): Value[][] {
  const edges = [0, ...breaks.filter((at) => at > 0 && at < values.length), values.length]
  return edges.slice(1).map((end, i) => values.slice(edges[i]!, end))
}

function sumOfSigns(run: number[]): number {
  let sum = 0
  for (let i = 1; i < run.length; i++) for (let j = 0; j < i; j++) sum += Math.sign(run[i]! - run[j]!)
  return sum
}

/** n(n-1)(2n+5)/18, less the same of every group of equal values. */
function varianceOf(run: number[]): number {
  const groups = new Map<number, number>()
  for (const value of run) groups.set(value, (groups.get(value) ?? 0) + 1)
  const part = (n: number) => (n * (n - 1) * (2 * n + 5)) / 18
  return [...groups.values()].reduce((rest, size) => rest - part(size), part(run.length))
}
