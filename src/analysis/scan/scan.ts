/**
 * The scan statistic: circles over places, windows over time, and how often shuffled data held anything as strong. See problem.ts
 * for what is asked and answered and for what it does not show.
 */
import { type Candidate, strongestByCentre, withoutOverlap } from './clusters.ts'
import type { Cluster, Prepared, ScanInput, ScanOptions, ScanResult } from './problem.ts'
import { strongestOfShuffles } from './shuffles.ts'
import { prepare } from './zones.ts'

/** Two ratios of the same counts may differ by rounding; a shuffle this close counts as at least as strong. */
const ROUNDING = 1e-9

/**
 * The clusters of `input`, strongest first, none sharing a place with a stronger one. The same input, options and seed give the
 * same answer on any number of threads. Throws RangeError for what cannot be scanned; rejects with the signal's reason.
 */
export async function scan(input: ScanInput, options: ScanOptions = {}): Promise<ScanResult> {
  options.signal?.throwIfAborted()
  const prepared = prepare(input, options)
  const { seed = 1, threads = 1, signal } = options
  const search = () => strongestByCentre(prepared, signal)
  const shuffle = () => maximaOf(prepared, { ...options, seed, threads })
  // On one thread one after the other; on more, this one searches while the others begin to shuffle.
  const first = threads === 1 ? await search() : null
  const [maxima, candidates] = await Promise.all([shuffle(), first ?? search()])
  return {
    clusters: withoutOverlap(prepared, candidates).map((each) => clusterOf(input, prepared, each, maxima)),
    maxima,
    cases: prepared.total,
    seed,
  }
}

/**
 * How many periods pass, on average, until a scan made every `every` periods shows a cluster with this `p` or a lower one although
 * nothing but chance is at work. Null without a p.
 */
export function recurrenceInterval(p: number | null, every = 1): number | null {
  return p === null ? null : every / p
}

function maximaOf(prepared: Prepared, options: ScanOptions & { seed: number; threads: number }): Promise<Float64Array> {
  const { replications = 999, seed, threads, signal, onProgress } = options
  return strongestOfShuffles(prepared, { replications, seed, threads, signal, onProgress })
}

function clusterOf(
  { places, type, periods }: ScanInput,
  { neighbours, offsets, distances, windowFrom, windowTo }: Prepared,
  { centre, size, window, observed, expected, llr }: Candidate,
  maxima: Float64Array,
): Cluster {
  const start = offsets[centre]!
  const shufflesAtLeast = maxima.reduce((count, strongest) => count + Number(strongest >= llr - ROUNDING), 0)
  return {
    members: [...neighbours.subarray(start, start + size)].flatMap((place) => [
      places[place]!.id,
      ...(places[place]!.also ?? []),
    ]),
    radius: distances[start + size - 1]!,
    from: windowFrom[window]!,
    to: type === 'spatial' ? periods - 1 : windowTo[window]!,
    observed,
    expected,
    llr,
    p: maxima.length === 0 ? null : (shufflesAtLeast + 1) / (maxima.length + 1),
    shufflesAtLeast,
  }
}
