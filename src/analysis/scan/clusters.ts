/**
 * The clusters of the data as they are: for every centre its strongest circle and window, and of these the strongest, then the
 * next that shares no place with a stronger one, as SaTScan reports them by default. Cost: zones × windows, few logarithms.
 */
import { bernoulliRatio, boundScale, poissonRatio } from './likelihood.ts'
import type { Prepared } from './problem.ts'

/** A circle in a window: its centre, number of members and window by index. */
export type Candidate = {
  centre: number
  size: number
  window: number
  observed: number
  expected: number
  llr: number
}

/** How long the search may keep the thread before others get their turn. */
const TURN_MILLISECONDS = 20
/** Ratios that differ by less are the same set found twice, summed in another order. */
const SAME_RATIO = 1e9

/** The strongest candidate of each centre that has one. Rejects with the signal's reason when it is aborted. */
export async function strongestByCentre(prepared: Prepared, signal?: AbortSignal): Promise<Candidate[]> {
  const search = centreSearch(prepared)
  const found: Candidate[] = []
  let turnEnds = performance.now() + TURN_MILLISECONDS
  for (let centre = 0; centre < prepared.places; centre++) {
    const best = search(centre)
    if (best) found.push(best)
    if (performance.now() < turnEnds) continue
    await new Promise(setImmediate)
    signal?.throwIfAborted()
    turnEnds = performance.now() + TURN_MILLISECONDS
  }
  return found
}

/**
 * Strongest first, without those that share a place with one before them. Of equally strong ones the smallest circle comes first,
 * then the centre given first.
 */
export function withoutOverlap(prepared: Prepared, candidates: readonly Candidate[]): Candidate[] {
  const { neighbours, offsets, distances } = prepared
  const radius = (each: Candidate) => distances[offsets[each.centre]! + each.size - 1]!
  const strength = (each: Candidate) => Math.round(each.llr * SAME_RATIO)
  const ordered = candidates.toSorted(
    (a, b) => strength(b) - strength(a) || radius(a) - radius(b) || a.centre - b.centre,
  )
  const taken = new Uint8Array(prepared.places)
  return ordered.filter(({ centre, size }) => {
    const members = neighbours.subarray(offsets[centre]!, offsets[centre]! + size)
    if (members.some((place) => taken[place] === 1)) return false
    for (const place of members) taken[place] = 1
    return true
  })
}

/** A function that searches all circles of one centre. Running sums over time make a window one subtraction. */
function centreSearch(prepared: Prepared): (centre: number) => Candidate | null {
  const { periods, offsets, neighbours, basis } = prepared
  const casesUpTo = runningSums(prepared.cases, periods)
  const basisUpTo = runningSums(basis, periods)
  const windowShare = windowShares(prepared)
  const zone = new Float64Array(periods + 1)
  const zoneBasis = new Float64Array(periods + 1)
  const search = windowSearch(prepared, zone, (w, from, to) =>
    basis.length === 0 ? zone[periods]! * windowShare[w]! : zoneBasis[to + 1]! - zoneBasis[from]!,
  )
  return (centre) => {
    zone.fill(0)
    zoneBasis.fill(0)
    let best: Candidate | null = null
    for (let k = offsets[centre]!; k < offsets[centre + 1]!; k++) {
      const row = neighbours[k]! * (periods + 1)
      for (let t = 1; t <= periods; t++) zone[t]! += casesUpTo[row + t]!
      if (basis.length > 0) for (let t = 1; t <= periods; t++) zoneBasis[t]! += basisUpTo[row + t]!
      const stronger = search(best?.llr ?? 0)
      if (stronger) best = { centre, size: k - offsets[centre]! + 1, ...stronger }
    }
    return best
  }
}

type WindowFound = Pick<Candidate, 'window' | 'observed' | 'expected' | 'llr'>

/** A function that searches all windows of the circle in `zone` for the first strongest ratio above a given one. */
function windowSearch(
  { model, windowFrom, windowTo, minCases, total, basisTotal }: Prepared,
  zone: Float64Array,
  underOf: (window: number, from: number, to: number) => number,
): (above: number) => WindowFound | null {
  const isBernoulli = model === 'bernoulli'
  const perPoint = isBernoulli ? total / basisTotal : 1
  const scale = boundScale(total, basisTotal, isBernoulli)
  return (above) => {
    let strongest = above
    let [window, observed, expected] = [-1, 0, 0]
    for (let w = 0; w < windowTo.length; w++) {
      const [from, to] = [windowFrom[w]!, windowTo[w]!]
      const count = zone[to + 1]! - zone[from]!
      if (count < minCases) continue
      const under = underOf(w, from, to)
      const mean = under * perPoint
      const excess = count - mean
      if (excess <= 0 || excess * excess * scale <= strongest * mean * (total - mean)) continue
      const llr = isBernoulli ? bernoulliRatio(count, under, total, basisTotal) : poissonRatio(count, mean, total)
      if (llr > strongest) [strongest, window, observed, expected] = [llr, w, count, mean]
    }
    return window < 0 ? null : { window, observed, expected, llr: strongest }
  }
}

/** `[place * (periods + 1) + t]`: the sum of the place's values before period t. */
function runningSums(values: Uint32Array | Float64Array, periods: number): Float64Array {
  const sums = new Float64Array((values.length / periods) * (periods + 1))
  for (let cell = 0; cell < values.length; cell++) {
    const at = cell + Math.floor(cell / periods)
    sums[at + 1] = sums[at]! + values[cell]!
  }
  return sums
}

/** Share of all cases that falls in each window. */
function windowShares({ cases, periods, total, windowFrom, windowTo }: Prepared): Float64Array {
  const upTo = new Float64Array(periods + 1)
  for (let cell = 0; cell < cases.length; cell++) upTo[(cell % periods) + 1]! += cases[cell]!
  for (let t = 0; t < periods; t++) upTo[t + 1]! += upTo[t]!
  return Float64Array.from(windowFrom, (from, w) => (upTo[windowTo[w]! + 1]! - upTo[from]!) / total)
}
