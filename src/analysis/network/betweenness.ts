/**
 * Exact betweenness: for each node, over how many pairs of others their shortest way leads, a pair with several shortest ways
 * counting by the share that leads over the node. Brandes, Journal of Mathematical Sociology 25 (2001), 163-177; split at cut
 * points, across which every way must lead and pairs are merely multiplied. Time grows with nodes × links of the largest
 * block; figures for 60,000 nodes are in bench/README.md. With lengths it takes many times as long: there are no lanes.
 * What it does not show: guilt, rank or intent. It depends on who was watched and what was recorded: one missing link can
 * move it from one node to another.
 */

import { dependenciesOnThreads } from './betweenness-threads.ts'
import { type BlockPlan, planOf } from './block-plan.ts'
import { type Blocks, blocksOf } from './blocks.ts'
import { cutsOf } from './cut-points.ts'
import { addDependencies } from './dependencies.ts'
import type { Graph } from './graph.ts'

/**
 * `lengths` beside the graph's `neighbours` (see `lengthsOf`); without them every link counts as one step. `threads`: how
 * many do a large network, 1 or more. `onProgress` hears the share done, 0 to 1.
 */
export type BetweennessOptions = {
  lengths?: Float64Array | null
  threads?: number
  signal?: AbortSignal
  onProgress?: (share: number) => void
}

/** Nodes × ends of links below which starting a thread costs more than the work. */
const SMALL = 5_000_000

/**
 * The betweenness of each node as a number of unordered pairs: 0 to (n - 1)(n - 2) / 2. Small networks are done at once,
 * large ones on threads of their own. The same on any number of threads but for rounding (below 1e-12 of the value).
 * Throws RangeError for lengths that do not fit or a thread count that is not whole and above 0, the signal's reason when
 * it aborts, and Error when a thread dies.
 */
export async function betweenness(graph: Graph, options: BetweennessOptions = {}): Promise<Float64Array> {
  const { lengths = null, threads = 1, signal, onProgress } = options
  signal?.throwIfAborted()
  if (!Number.isInteger(threads) || threads < 1)
    throw new RangeError(`betweenness needs 1 or more threads, got ${threads}`)
  if (lengths) checkLengths(graph, lengths)
  const blocks = blocksOf(graph)
  const plan = planOf(graph, blocks, lengths)
  const isSmall = workIn(plan) * (lengths ? 10 : 1) < SMALL
  const sums = isSmall ? atOnce(plan, graph) : await dependenciesOnThreads(plan, graph.names.length, options)
  onProgress?.(1)
  return inPairs(graph, blocks, sums)
}

/** As `betweenness`, in this thread however long it takes. Throws RangeError for lengths that do not fit. */
export function betweennessNow(graph: Graph, lengths: Float64Array | null = null): Float64Array {
  if (lengths) checkLengths(graph, lengths)
  const blocks = blocksOf(graph)
  return inPairs(graph, blocks, atOnce(planOf(graph, blocks, lengths), graph))
}

function atOnce(plan: BlockPlan, graph: Graph): Float64Array {
  const sums = new Float64Array(graph.names.length)
  let batch = 0
  addDependencies(plan, () => batch++, sums)
  return sums
}

/** Within blocks each pair was counted from both sides; across a cut point the pairs it parts all lead over it. */
function inPairs(graph: Graph, blocks: Blocks, sums: Float64Array): Float64Array {
  const { pairsParted } = cutsOf(graph, blocks)
  return sums.map((sum, node) => sum / 2 + pairsParted[node]!)
}

function workIn(plan: BlockPlan): number {
  let work = 0
  for (let block = 0; block < plan.firstBatch.length - 1; block++) {
    const ends = plan.firstEnd[block + 1]! - plan.firstEnd[block]!
    work += (plan.firstMember[block + 1]! - plan.firstMember[block]!) * ends
  }
  return work
}

function checkLengths(graph: Graph, lengths: Float64Array): void {
  if (lengths.length !== graph.neighbours.length)
    throw new RangeError(`lengths are needed for ${graph.neighbours.length} ends of links, got ${lengths.length}`)
  const bad = lengths.find((length) => !(length > 0 && length < Number.POSITIVE_INFINITY))
  if (bad !== undefined) throw new RangeError(`a link needs a length above 0, got ${bad}`)
}
