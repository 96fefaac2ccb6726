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
  const earliest = prepared.windowFrom.reduce((first, from) => Math.min(first, from), periods)
  const zone: Zone = { cases: new Float64Array(periods + 1), basis: new Float64Array(periods + 1) }
  const search = windowSearch(prepared, zone)
  return (centre) => {
    zone.cases.fill(0)
    zone.basis.fill(0)
    let best: Candidate | null = null
    for (let k = offsets[centre]!; k < offsets[centre + 1]!; k++) {
      const row = neighbours[k]! * (periods + 1)
      for (let t = earliest; t <= periods; t++) zone.cases[t]! += casesUpTo[row + t]!
      if (basis.length > 0) for (let t = earliest; t <= periods; t++) zone.basis[t]! += basisUpTo[row + t]!
      const stronger = search(best?.llr ?? 0)
      if (stronger) best = { centre, size: k - offsets[centre]! + 1, ...stronger }
    }
    return best
  }
}

/** Running sums of one circle: before period t. */
type Zone = { cases: Float64Array; basis: Float64Array }
type WindowFound = Pick<Candidate, 'window' | 'observed' | 'expected' | 'llr'>

/** A function that searches all windows of the circle in `zone` for the first strongest ratio above a given one. */
function windowSearch(prepared: Prepared, zone: Zone): (above: number) => WindowFound | null {
  const { model, windowTo, minCases, total, basisTotal, periods } = prepared
  const isBernoulli = model === 'bernoulli'
  const perPoint = isBernoulli ? total / basisTotal : 1
  const scale = boundScale(total, basisTotal, isBernoulli)
  const share = prepared.basis.length === 0 ? windowShares(prepared) : null
  const { cases, basis } = zone
  const begins = Uint32Array.from(windowTo.keys()).filter((w) => windowTo[w] !== windowTo[w - 1])
  return (above) => {
    const all = cases[periods]!
    let strongest = above
    let found: WindowFound | null = null
    for (let run = 0; run < begins.length; run++) {
      const first = begins[run]!
      const next = run + 1 < begins.length ? begins[run + 1]! : windowTo.length
      const end = windowTo[first]! + 1
      const casesBefore = cases[end]!
      for (let w = first; w < next; w++) {
        const from = end - 1 - (w - first)
        const count = casesBefore - cases[from]!
        const mean = share ? all * share[w]! : (basis[end]! - basis[from]!) * perPoint
        const excess = count - mean
        // One test for too few and for too weak: a processor guesses it right nearly always, two of them half the time.
        if (excess * Math.abs(excess) * scale <= strongest * mean * (total - mean) || count < minCases) continue
        const llr = isBernoulli
          ? bernoulliRatio(count, basis[end]! - basis[from]!, total, basisTotal)
          : poissonRatio(count, mean, total)
        if (llr <= strongest) continue
        strongest = llr
        found = { window: w, observed: count, expected: mean, llr }
      }
    }
    return found
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
