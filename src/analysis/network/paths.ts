/**
 * The shortest way between two nodes, in steps or in lengths of links, with the nodes on it. Breadth-first or Dijkstra's
 * search, which stops as soon as the way is certain. Of several equally short ways one is told, always the same.
 * What it does not show: that anything was passed along it. It says only that these links were recorded.
 */
import { type Graph, nodeNumber } from './graph.ts'
import { NearestFirst } from './nearest-first.ts'

/** `nodes` by name, both ends included; `length` in steps, or in the unit of the lengths. */
export type Path = { nodes: string[]; length: number }

/**
 * The shortest path, null when none leads there; from a node to itself it has length 0. `lengths` as in `betweenness`.
 * Throws RangeError for a node that the network does not have.
 */
export function shortestPath(graph: Graph, from: string, to: string, lengths: Float64Array | null = null): Path | null {
  const [first, last] = [nodeNumber(graph, from), nodeNumber(graph, to)]
  const before = new Int32Array(graph.names.length).fill(-1)
  const distance = new Float64Array(graph.names.length).fill(Number.POSITIVE_INFINITY)
  distance[first] = 0
  if (lengths) searchByLength(graph, lengths, last, first, before, distance)
  else searchBySteps(graph, last, first, before, distance)
  if (distance[last] === Number.POSITIVE_INFINITY) return null
  const nodes = [to]
  for (let node = last; node !== first; node = before[node]!) nodes.unshift(graph.names[before[node]!]!)
  return { nodes, length: distance[last]! }
}

function searchBySteps(graph: Graph, last: number, first: number, before: Int32Array, distance: Float64Array): void {
  const met = [first]
  for (let next = 0; next < met.length && distance[last] === Number.POSITIVE_INFINITY; next++) {
    const node = met[next]!
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++) {
      const other = graph.neighbours[at]!
      if (distance[other] !== Number.POSITIVE_INFINITY) continue
      distance[other] = distance[node]! + 1
      before[other] = node
      met.push(other)
    }
  }
}

function searchByLength(
  graph: Graph,
  lengths: Float64Array,
  last: number,
  first: number,
  before: Int32Array,
  distance: Float64Array,
): void {
  const queue = new NearestFirst(distance)
  queue.nearer(first)
  while (queue.size > 0) {
    const node = queue.take()
    if (node === last) return
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++) {
      const other = graph.neighbours[at]!
      const way = distance[node]! + lengths[at]!
      if (way >= distance[other]!) continue
      distance[other] = way
      before[other] = node
      queue.nearer(other)
    }
  }
}
