/**
 * Tails of the distributions that the analyses share: normal, Poisson and negative binomial. The functions behind them are
 * jstat's; what is ours is which one to ask. Five figures for counts to 20,000; above that the normal curve stands in, whose
 * error is below 0.003 in absolute terms.
 */
import jstat from 'jstat'

/** Above this many cases, or this large a size parameter, jstat's series stop before they have converged. */
const LARGEST_COUNT = 20_000
const LARGEST_SIZE = 100_000
/** A negative binomial of so large a size is Poisson to three figures as long as its mean is below this, and nearly normal above. */
const LARGEST_POISSON = 1_000

/** Chance that a standard normal number is at least `z`. */
export const normalTail = (z: number): number =>
  z === 0 ? 0.5 : Math.min(1, Math.max(0, jstat.erfc(z / Math.SQRT2) / 2))

/** Chance that a standard normal number is at least as far from 0 as `z`, on either side. */
export const twoSided = (z: number): number => Math.min(1, 2 * normalTail(Math.abs(z)))

/** The standard normal number below which a share `p` lies. Throws RangeError unless 0 < p < 1. */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a quantile needs a share between 0 and 1, got ${p}`)
  return jstat.normal.inv(p, 0, 1)
}

/** A count's distribution by its first two moments: Poisson where the variance is the mean, negative binomial above. */
export type CountDistribution = { mean: number; variance: number }

/**
 * Chances of a count of at least `count`, and of at most `count` (whole, 0 or more).
 * Negative binomial of size r = mean² / (variance - mean): P(X >= k) = I_q(k, r) with q = 1 - mean / variance.
 * Throws RangeError for a mean of 0 or less, a variance below the mean, or a count that is no whole number.
 */
export function countTails(of: CountDistribution, count: number): { atLeast: number; atMost: number } {
  const { mean, variance } = of
  if (!(mean > 0) || !(variance >= mean) || !Number.isFinite(variance))
    throw new RangeError(`a count needs a mean above 0 and a variance not below it, got ${mean} and ${variance}`)
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`a count is a whole number, got ${count}`)
  const size = mean ** 2 / (variance - mean)
  if (count > LARGEST_COUNT) return normalTails(of, count)
  if (size > LARGEST_SIZE) return mean > LARGEST_POISSON ? normalTails(of, count) : poissonTails(mean, count)
  const q = 1 - mean / variance
  return {
    atLeast: count === 0 ? 1 : jstat.ibeta(q, count, size),
    atMost: jstat.ibeta(1 - q, size, count + 1),
  }
}

function poissonTails(mean: number, count: number) {
  return {
    atLeast: count === 0 ? 1 : jstat.lowRegGamma(count, mean),
    atMost: 1 - jstat.lowRegGamma(count + 1, mean),
  }
}

function normalTails({ mean, variance }: CountDistribution, count: number) {
  const deviation = Math.sqrt(variance)
  return {
    atLeast: normalTail((count - 0.5 - mean) / deviation),
    atMost: normalTail((mean - count - 0.5) / deviation),
  }
}
