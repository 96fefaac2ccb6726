/**
 * Getis-Ord Gi*: whether a place and its neighbours together hold more (or fewer) than their share of one period, in standard
 * deviations. Source: Ord and Getis 1995, Geographical Analysis 27:286, equation for Gi* with weights 1 (neighbour or itself) and 0.
 * What it does not show: why; whether more people live there (counts are not rates); nor that one place alone is busy, since
 * the neighbours' counts carry it. The normal curve is rough where most places have no case.
 */
import { neighbourFinder } from '../scan/neighbours.ts'
import type { Place } from '../scan/problem.ts'

/** Neighbours of each place by index; whether it names itself does not matter, it always counts. */
export type NeighbourLists = readonly (readonly number[])[]

/**
 * Gi* of every place in one period. 0 where all counts are equal, or where everywhere is a neighbour: nothing stands out.
 * Time: sum of the lists. Throws RangeError for a count that is negative or not finite, or a list that does not fit.
 */
export function giStar(counts: ArrayLike<number>, neighbours: NeighbourLists): Float64Array {
  const n = counts.length
  if (neighbours.length !== n)
    throw new RangeError(`${n} counts need ${n} lists of neighbours, got ${neighbours.length}`)
  let [sum, squares] = [0, 0]
  for (let i = 0; i < n; i++) {
    const count = counts[i]!
    if (!(count >= 0) || !Number.isFinite(count)) throw new RangeError(`a count is 0 or more, got ${count}`)
    sum += count
    squares += count ** 2
  }
  const mean = sum / n
  const deviation = Math.sqrt(Math.max(0, squares / n - mean ** 2))
  const scores = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const around = new Set([i, ...neighbours[i]!])
    let local = 0
    for (const j of around) local += countAt(counts, j)
    const spread = deviation * Math.sqrt((around.size * (n - around.size)) / (n - 1))
    // Rounding leaves a trace of spread where all counts are equal; such a trace is none.
    scores[i] = spread > 1e-9 * mean ? (local - mean * around.size) / spread : 0
  }
  return scores
}

function countAt(counts: ArrayLike<number>, place: number): number {
  const count = counts[place]
  if (count === undefined) throw new RangeError(`there is no place ${place} among ${counts.length}`)
  return count
}

/** Which places are neighbours: the `nearest` so many, and none farther than `within` kilometres. */
export type Neighbourhoods = { nearest?: number; within?: number }

/**
 * Neighbours on the sphere (`first` latitude, `second` longitude), without the place itself, near to far. Time: n² log n.
 * Throws RangeError when neither limit is given, or one is not above 0.
 */
export function neighbourLists(places: readonly Place[], { nearest, within }: Neighbourhoods): number[][] {
  if (nearest === undefined && within === undefined) throw new RangeError('neighbours need a number or a distance')
  if (!((nearest ?? 1) > 0) || !((within ?? 1) > 0))
    throw new RangeError(`neighbours need limits above 0, got ${nearest} and ${within}`)
  const around = neighbourFinder('sphere', places, within)
  return places.map((_, centre) => {
    const { order, count } = around(centre)
    return [...order.subarray(0, Math.min(count, (nearest ?? count) + 1))].filter((place) => place !== centre)
  })
}
