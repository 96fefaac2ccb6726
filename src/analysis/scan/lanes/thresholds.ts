/**
 * The fast way takes no logarithm for most cylinders: what is expected there is fixed, so the ratio passes a level exactly when the
 * count passes a whole number. This is the table of those numbers over the root of what is expected.
 */
import { bernoulliRatio, poissonRatio } from '../likelihood.ts'
import type { Prepared } from '../problem.ts'

export type Ratio = (count: number, under: number) => number

/** Room for the rounding between a root here and one in the kernel. */
const ROUNDING = 1 - 1e-9

/** The likelihood ratio of a scan; `under` is what is expected, or for Bernoulli the points. */
export function ratioOf({ model, total, basisTotal }: Prepared): Ratio {
  if (model !== 'bernoulli') return (count, under) => poissonRatio(count, under, total)
  return (count, under) => bernoulliRatio(count, Math.max(count, under), total, basisTotal)
}

/**
 * For step i, from `i / perRoot` of the root up: a count that no cylinder there can have without its ratio staying below `level`;
 * only counts above it need a look. Never falls from one step to the next. At least `minCases` - 1 and at most `total`, which none
 * is above. Steps are as fine as the caller likes: coarser ones mean more looks, not another answer.
 */
export function thresholds(
  ratio: Ratio,
  level: number,
  perRoot: number,
  steps: number,
  minCases: number,
  total: number,
) {
  const most = new Uint32Array(steps)
  let count = Math.max(minCases, 1)
  for (let i = 0; i < steps; i++) {
    const under = (i / perRoot) ** 2 * ROUNDING
    const passes = (candidate: number) => {
      const strength = candidate > total ? Number.POSITIVE_INFINITY : ratio(candidate, under)
      return strength > 0 && strength >= level
    }
    count = firstFrom(count, passes)
    most[i] = count - 1
  }
  return most
}

/** The first whole number from `start` that passes, where all after it pass too. */
function firstFrom(start: number, passes: (candidate: number) => boolean): number {
  if (passes(start)) return start
  let [low, step] = [start, 1]
  while (!passes(low + step)) {
    low += step
    step *= 2
  }
  let high = low + step
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (passes(middle)) high = middle
    else low = middle
  }
  return high
}
