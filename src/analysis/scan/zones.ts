/**
 * Makes a scan ready: checks it, draws the circles that the limits allow and lists the windows. Circles grow from each place over
 * its neighbours, one more each time; a place without cases is a member all the same. Cost: n log n for each of n places.
 */
import { checkCounts, checkScan } from './input-check.ts'
import { distanceOf, neighbourFinder } from './neighbours.ts'
import type { Prepared, ScanInput, ScanOptions } from './problem.ts'

/** Room for the rounding of `share * total`, so that 0.29 of 100 cases is 29 of them. */
const ROUNDING = 1 + 1e-12

/**
 * The scan's zones and windows. A circle holds at most `maxSpace` of all cases (permutation), of the basis over the whole time
 * (poisson) or of cases and controls (bernoulli). Where limits leave no circle there are no zones, and so no cluster.
 * Throws RangeError for input or options that cannot be used, and where the limits leave no window.
 */
export function prepare(given: ScanInput, options: ScanOptions = {}): Prepared {
  checkScan(given, options)
  const input = given.type === 'spatial' ? withoutTime(given) : given
  checkCounts(input)
  const { model, places, periods, cases, strata } = input
  return {
    model,
    places: places.length,
    periods,
    total: sum(cases),
    cases,
    ...basisOf(input, sum(cases)),
    ...(strata && { strata }),
    ...zones(input, options),
    ...windows(input, options),
    minCases: options.minCases ?? 2,
  }
}

/** The same places with all their periods added up to one. */
function withoutTime(input: ScanInput): ScanInput {
  const { periods, cases, basis, places } = input
  const added = (values: Uint32Array | Float64Array) =>
    places.map((_, place) => sum(values.subarray(place * periods, (place + 1) * periods)))
  return {
    ...input,
    periods: 1,
    cases: Uint32Array.from(added(cases)),
    ...(basis && { basis: Float64Array.from(added(basis)) }),
  }
}

/** What is expected in each cell, or how many cases and controls it has: see `Prepared.basis`. */
function basisOf({ model, cases, basis, strata, periods }: ScanInput, total: number) {
  if (strata) return { basis: expectedByStratum(strata, periods), basisTotal: total }
  if (!basis) return { basis: new Float64Array(0), basisTotal: total }
  if (model === 'bernoulli')
    return { basis: basis.map((controls, cell) => controls + cases[cell]!), basisTotal: total + sum(basis) }
  const scale = total / sum(basis)
  return { basis: basis.map((each) => each * scale), basisTotal: total }
}

/** In each stratum, the place's cases times the period's cases over the stratum's cases; all strata added up. */
function expectedByStratum(strata: readonly Uint32Array[], periods: number): Float64Array {
  const expected = new Float64Array(strata[0]?.length ?? 0)
  for (const cases of strata) {
    const byPlace = new Float64Array(cases.length / periods)
    const byPeriod = new Float64Array(periods)
    for (let cell = 0; cell < cases.length; cell++) {
      byPlace[Math.floor(cell / periods)]! += cases[cell]!
      byPeriod[cell % periods]! += cases[cell]!
    }
    const total = Math.max(1, sum(byPeriod))
    for (let cell = 0; cell < cases.length; cell++)
      expected[cell]! += (byPlace[Math.floor(cell / periods)]! * byPeriod[cell % periods]!) / total
  }
  return expected
}

function zones(input: ScanInput, { maxSpace = 0.5, maxRadius }: ScanOptions) {
  const n = input.places.length
  const weight = weights(input)
  const most = maxSpace * sum(weight) * ROUNDING
  const nearest = neighbourFinder(input.coordinates, input.places, maxRadius)
  const offsets = new Uint32Array(n + 1)
  const members: Uint32Array[] = []
  const farness: Float64Array[] = []
  for (let centre = 0; centre < n; centre++) {
    const { count, order, squares } = nearest(centre)
    let held = 0
    let size = 0
    while (size < count && held + weight[order[size]!]! <= most) held += weight[order[size++]!]!
    offsets[centre + 1] = offsets[centre]! + size
    members.push(order.slice(0, size))
    const far = new Float64Array(size)
    for (let k = 0; k < size; k++) far[k] = distanceOf(input.coordinates, squares[order[k]!]!)
    farness.push(far)
  }
  const neighbours = new Uint32Array(offsets[n]!)
  const distances = new Float64Array(offsets[n]!)
  for (let centre = 0; centre < n; centre++) {
    neighbours.set(members[centre]!, offsets[centre])
    distances.set(farness[centre]!, offsets[centre])
  }
  return { neighbours, offsets, distances }
}

/** What counts against `maxSpace`, by place over all periods; in the input's own scale, so that whole numbers stay whole. */
function weights({ model, places, periods, cases, basis }: ScanInput): Float64Array {
  const weight = new Float64Array(places.length)
  for (let cell = 0; cell < cases.length; cell++)
    weight[Math.floor(cell / periods)]! += (model === 'poisson' ? 0 : cases[cell]!) + (basis?.[cell] ?? 0)
  return weight
}

/** Windows no longer than the limits and never over a break; by last period, the longer ones later. */
function windows({ type, periods, breaks = [] }: ScanInput, { maxTime = 0.5, maxWindow = periods }: ScanOptions) {
  if (type === 'spatial') return { windowFrom: Uint32Array.of(0), windowTo: Uint32Array.of(0) }
  const longest = Math.min(maxWindow, Math.floor(periods * maxTime * ROUNDING))
  if (longest < 1)
    throw new RangeError(`maxTime ${maxTime} of ${periods} periods leaves no window: load more periods or raise it`)
  const [from, to]: [number[], number[]] = [[], []]
  for (let last = type === 'prospective' ? periods - 1 : 0; last < periods; last++) {
    const runStart = breaks.findLast((start) => start <= last) ?? 0
    for (let first = last; first >= Math.max(runStart, last - longest + 1); first--) {
      from.push(first)
      to.push(last)
    }
  }
  return { windowFrom: Uint32Array.from(from), windowTo: Uint32Array.from(to) }
}

function sum(values: ArrayLike<number>): number {
  let total = 0
  for (let i = 0; i < values.length; i++) total += values[i]!
  return total
}
