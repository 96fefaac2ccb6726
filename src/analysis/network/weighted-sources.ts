/**
 * Dependencies of a block whose links have lengths, one source after the other: Dijkstra's search forward, counting shortest
 * paths, and Brandes' accumulation back. Two ways count as equally long when they differ by less than one part in 10^12:
 * sums of rounded lengths (1/3 + 1/6 and 1/2) would otherwise break ties at random. A link that is shorter than that still
 * counts: nothing below a part of the shortest length is a tie.
 */
import type { Block } from './block-plan.ts'
import type { Engine } from './lanes.ts'
import { NearestFirst } from './nearest-first.ts'

const SAME = 1e-12
/** Parts of the shortest length that a difference of ways must reach to be one: above rounding, far below any link. */
const PART_OF_SHORTEST = 1 / 16

/** Everything a search needs, made once for a block and used again for each source. */
type Search = {
  block: Block
  lengths: Float64Array
  /** Differences of ways up to this are rounding, however long the ways. */
  least: number
  distance: Float64Array
  paths: Float64Array
  dependency: Float64Array
  /** The turn in which a node was settled, from 1; 0 before. */
  turn: Uint32Array
  settled: Uint32Array
  queue: NearestFirst
  sums: Float64Array
}

/** An engine for blocks with lengths. `open` throws RangeError for a block without. */
export function weightedSources(): Engine {
  let search: Search
  return {
    open(block) {
      search = searchOf(block)
    },
    addBatch(first, count) {
      for (let source = first; source < first + count; source++) {
        countPaths(search, source)
        goBack(search, search.block.weights[source]!)
      }
    },
    sums: () => search.sums,
  }
}

function searchOf(block: Block): Search {
  const size = block.members.length
  if (!block.lengths) throw new RangeError('a weighted search needs the lengths of the links')
  const distance = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  return {
    block,
    lengths: block.lengths,
    least: PART_OF_SHORTEST * block.lengths.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    distance,
    paths: new Float64Array(size),
    dependency: new Float64Array(size),
    turn: new Uint32Array(size),
    settled: new Uint32Array(size),
    queue: new NearestFirst(distance),
    sums: new Float64Array(size),
  }
}

function countPaths(search: Search, source: number): void {
  const { block, lengths, least, distance, paths, turn, settled, queue } = search
  distance.fill(Number.POSITIVE_INFINITY)
  turn.fill(0)
  distance[source] = 0
  paths[source] = 1
  queue.nearer(source)
  let turns = 0
  while (queue.size > 0) {
    const node = queue.take()
    settled[turns++] = node
    turn[node] = turns
    for (let at = block.offsets[node]!; at < block.offsets[node + 1]!; at++) {
      const other = block.neighbours[at]!
      if (turn[other] !== 0) continue
      const way = distance[node]! + lengths[at]!
      if (isSame(way, distance[other]!, least)) paths[other]! += paths[node]!
      else if (way < distance[other]!) {
        distance[other] = way
        paths[other] = paths[node]!
        queue.nearer(other)
      }
    }
  }
}

/** From the farthest node to the source: each gives to those before it, by their shares of its paths. */
function goBack(search: Search, weight: number): void {
  const { block, lengths, least, distance, paths, dependency, turn, settled, sums } = search
  dependency.fill(0)
  for (let last = settled.length - 1; last > 0; last--) {
    const node = settled[last]!
    sums[node]! += weight * dependency[node]!
    const share = (block.weights[node]! + dependency[node]!) / paths[node]!
    for (let at = block.offsets[node]!; at < block.offsets[node + 1]!; at++) {
      const before = block.neighbours[at]!
      if (turn[before]! < turn[node]! && isSame(distance[before]! + lengths[at]!, distance[node]!, least))
        dependency[before]! += paths[before]! * share
    }
  }
}

const isSame = (way: number, other: number, least: number) => Math.abs(way - other) <= Math.min(SAME * way, least)
