// The likelihood ratios of likelihood.ts in the kernel, term for term the same.

let total: f64 = 0
let allPoints: f64 = 0
let shareOfAll: f64 = 0
let bernoulli: bool = false

/** `allPoints`: cases and controls, 0 for the models that know none. */
export function setTotals(cases: f64, points: f64): void {
  total = cases
  allPoints = points
  bernoulli = points > 0
  shareOfAll = fit(cases, points)
}

/** `under`: expected cases, or points for Bernoulli. */
export function ratio(count: f64, under: f64): f64 {
  const outside = total - count
  if (bernoulli) {
    if (count * allPoints <= under * total) return 0
    return max<f64>(0, fit(count, under) + fit(outside, allPoints - under) - shareOfAll)
  }
  if (count <= under) return 0
  return count * Math.log(count / under) + (outside > 0 ? outside * Math.log(outside / (total - under)) : 0)
}

/**
 * Whether the ratio can be above `level` at all, without a logarithm (not for Bernoulli: always true). With d = count - under:
 * c·ln(c/u) - d <= d²/2u, and the other term + d <= d²/2v·(1 + d/v) where v = total - under.
 */
// @ts-ignore: decorator
@inline
export function canPass(count: f64, under: f64, level: f64): bool {
  if (bernoulli) return true
  const excess = count - under
  const rest = total - under
  return excess * excess * (0.5 / under + (0.5 / rest) * (1 + excess / rest)) >= level
}

function fit(cases: f64, points: f64): f64 {
  const controls = points - cases
  return (cases > 0 ? cases * Math.log(cases / points) : 0) + (controls > 0 ? controls * Math.log(controls / points) : 0)
}
