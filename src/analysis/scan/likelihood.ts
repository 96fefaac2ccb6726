/**
 * How strong a cluster is: the logarithm of how much likelier the counts are if the chance of a case differs inside and outside,
 * than if it is the same. Kulldorff 1997; for the permutation model Kulldorff et al. 2005. 0 where there is no excess inside.
 */

/**
 * Permutation and Poisson: `count` cases where `expected` were, of `total` in all.
 * count·ln(count/expected) + (total − count)·ln((total − count)/(total − expected)), if count > expected.
 */
export function poissonRatio(count: number, expected: number, total: number): number {
  if (count <= expected) return 0
  const outside = total - count
  return count * Math.log(count / expected) + (outside > 0 ? outside * Math.log(outside / (total - expected)) : 0)
}

/**
 * Bernoulli: `count` cases among `points` cases and controls inside; `total` cases among `allPoints` everywhere. Compares the share
 * of cases inside and outside with one share for both, if the share inside is the higher.
 */
export function bernoulliRatio(count: number, points: number, total: number, allPoints: number): number {
  const [outside, pointsOutside] = [total - count, allPoints - points]
  if (count * allPoints <= points * total) return 0
  const apart = shareFit(count, points) + shareFit(outside, pointsOutside)
  return Math.max(0, apart - shareFit(total, allPoints))
}

/**
 * Neither ratio is above `excessBound(…) = excess² · scale / (expected · (total − expected))`, which costs no logarithm: it follows
 * from ln x ≤ x − 1 in every term. A search skips what cannot be its strongest. This is the `scale`, one for the whole scan;
 * `expected` is, for Bernoulli, the cases there would be if their share were the same everywhere.
 */
export function boundScale(total: number, allPoints: number, isBernoulli: boolean): number {
  return isBernoulli ? (total * allPoints) / (allPoints - total) : total
}

/** Log likelihood of `cases` among `points` under their own share; 0·ln 0 is 0. */
function shareFit(cases: number, points: number): number {
  const controls = points - cases
  return (
    (cases > 0 ? cases * Math.log(cases / points) : 0) + (controls > 0 ? controls * Math.log(controls / points) : 0)
  )
}
