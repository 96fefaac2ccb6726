/**
 * The plain way through a scan: every cylinder of every shuffle, one likelihood each, nothing clever. It is the twin against which
 * tests hold the fast way and from which benches count how much faster that is; no page waits for it.
 */
import { bernoulliRatio, poissonRatio } from './likelihood.ts'
import type { Prepared } from './problem.ts'

export type TwinOptions = {
  replications: number
  seed: number
  signal?: AbortSignal
  onProgress?: (done: number, of: number) => void
}

/** Centre, number of members and window (index) of the strongest cylinder; `llr` 0 where there is none. */
export type Strongest = { centre: number; size: number; window: number; llr: number }

/** The strongest cylinder of `counts` (laid out like `prepared.cases`), the first where several are as strong. */
export function strongestCylinder(prepared: Prepared, counts: Uint32Array): Strongest {
  const { model, periods, total, neighbours, offsets, windowFrom, windowTo, minCases, basis, basisTotal } = prepared
  const earliest = windowFrom.reduce((first, from) => Math.min(first, from), periods)
  const [placeTotals, windowTotals] = margins(prepared)
  const zone = new Float64Array(periods)
  const zoneBasis = new Float64Array(periods)
  const best: Strongest = { centre: -1, size: 0, window: -1, llr: 0 }
  for (let centre = 0; centre < prepared.places; centre++) {
    zone.fill(0)
    zoneBasis.fill(0)
    let zoneTotal = 0
    for (let k = offsets[centre]!; k < offsets[centre + 1]!; k++) {
      const place = neighbours[k]!
      zoneTotal += placeTotals[place]!
      for (let t = earliest; t < periods; t++) zone[t]! += counts[place * periods + t]!
      if (basis.length > 0) for (let t = earliest; t < periods; t++) zoneBasis[t]! += basis[place * periods + t]!
      let [count, under, t] = [0, 0, 0]
      for (let w = 0; w < windowTo.length; w++) {
        if (w === 0 || windowTo[w] !== windowTo[w - 1]) [count, under, t] = [0, 0, windowTo[w]! + 1]
        while (t > windowFrom[w]!) {
          count += zone[--t]!
          under += zoneBasis[t]!
        }
        if (count < minCases) continue
        const expected = basis.length === 0 ? (zoneTotal * windowTotals[w]!) / total : under
        const llr =
          model === 'bernoulli' ? bernoulliRatio(count, under, total, basisTotal) : poissonRatio(count, expected, total)
        if (llr > best.llr) Object.assign(best, { centre, size: k - offsets[centre]! + 1, window: w, llr })
      }
    }
  }
  return best
}

/** Cases of each place over the whole time, and of each window over all places: shuffles do not change them. */
function margins({ places, periods, cases, windowFrom, windowTo }: Prepared): [Float64Array, Float64Array] {
  const placeTotals = new Float64Array(places)
  const periodTotals = new Float64Array(periods)
  for (let cell = 0; cell < cases.length; cell++) {
    placeTotals[Math.floor(cell / periods)]! += cases[cell]!
    periodTotals[cell % periods]! += cases[cell]!
  }
  const windowTotals = Float64Array.from(windowFrom, (from, w) =>
    periodTotals.subarray(from, windowTo[w]! + 1).reduce((sum, each) => sum + each, 0),
  )
  return [placeTotals, windowTotals]
}

/** The strongest ratio of each of `replications` shuffles. Rejects with the signal's reason when it is aborted. */
export async function twinMaxima(prepared: Prepared, options: TwinOptions): Promise<Float64Array> {
  const shuffled = shuffler(prepared, options.seed)
  const maxima = new Float64Array(options.replications)
  for (let i = 0; i < maxima.length; i++) {
    options.signal?.throwIfAborted()
    maxima[i] = strongestCylinder(prepared, shuffled()).llr
    options.onProgress?.(i + 1, maxima.length)
    await new Promise(setImmediate)
  }
  return maxima
}

/** A function that answers, each time, new counts as they would fall if no cluster existed; always the same array. */
export function shuffler(prepared: Prepared, seed: number): () => Uint32Array {
  const random = uniform(seed)
  const counts = new Uint32Array(prepared.places * prepared.periods)
  const fill = { permutation: timesPermuted, poisson: casesScattered, bernoulli: pointsRelabelled }[prepared.model](
    prepared,
    random,
  )
  return () => {
    counts.fill(0)
    fill(counts)
    return counts
  }
}

/** Every case keeps its place and receives the time of another, of its own stratum where there are strata. */
function timesPermuted({ cases, strata, periods }: Prepared, random: () => number) {
  const drawn = (strata ?? [cases]).map((each) => labels(each, periods))
  return (counts: Uint32Array) => {
    for (const { place, time } of drawn) {
      shuffle(time, time.length, random)
      for (let i = 0; i < time.length; i++) counts[place[i]! * periods + time[i]!]!++
    }
  }
}

/** Place and time of each single case. */
function labels(cases: Uint32Array, periods: number) {
  const total = cases.reduce((sum, count) => sum + count, 0)
  const place = new Uint32Array(total)
  const time = new Uint32Array(total)
  let filled = 0
  for (let cell = 0; cell < cases.length; cell++) {
    place.fill(Math.floor(cell / periods), filled, filled + cases[cell]!)
    time.fill(cell % periods, filled, filled + cases[cell]!)
    filled += cases[cell]!
  }
  return { place, time }
}

/** Every case falls anywhere, in proportion to what is expected there. */
function casesScattered({ basis, total }: Prepared, random: () => number) {
  const upTo = new Float64Array(basis.length)
  let sum = 0
  for (let cell = 0; cell < basis.length; cell++) {
    sum += basis[cell]!
    upTo[cell] = sum
  }
  return (counts: Uint32Array) => {
    for (let i = 0; i < total; i++) counts[firstAbove(upTo, random() * sum)]!++
  }
}

/** Cases and controls stay where they are; which of them are the cases is drawn anew. */
function pointsRelabelled({ basis, basisTotal, total }: Prepared, random: () => number) {
  const cellOf = new Uint32Array(basisTotal)
  let filled = 0
  for (let cell = 0; cell < basis.length; cell++) {
    cellOf.fill(cell, filled, filled + basis[cell]!)
    filled += basis[cell]!
  }
  return (counts: Uint32Array) => {
    shuffle(cellOf, total, random)
    for (let i = 0; i < total; i++) counts[cellOf[i]!]!++
  }
}

/** Fisher and Yates: the first `upTo` become a random choice from all, in random order. */
function shuffle(values: Uint32Array, upTo: number, random: () => number) {
  for (let i = 0; i < upTo; i++) {
    const j = i + Math.floor(random() * (values.length - i))
    const kept = values[i]!
    values[i] = values[j]!
    values[j] = kept
  }
}

/** Index of the first value above `limit` in ascending values. */
function firstAbove(ascending: Float64Array, limit: number): number {
  let [low, high] = [0, ascending.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! > limit) high = middle
    else low = middle + 1
  }
  return low
}

/** Numbers from 0 up to but not including 1, the same for the same seed: sfc32 of the PractRand suite, 53 bits each. */
function uniform(seed: number): () => number {
  let [a, b, c, counter] = [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0, 0x9e3779b9, 1]
  const bits = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let i = 0; i < 16; i++) bits()
  return () => ((bits() >>> 5) * 2 ** 26 + (bits() >>> 6)) / 2 ** 53
}
