/**
 * Cores: the k-core is what is left when nodes with fewer than k links among those left are taken away until none is; a
 * node's core number is the largest k whose core it is in. Batagelj and Zaveršnik, 2003 (arXiv cs/0310049); time grows with
 * the links. It tells who stands in the tightly linked middle. It does not show leadership: leaders often keep few links.
 */
import { degrees, type Graph } from './graph.ts'

/** The core number of each node, 0 for one without links. */
export function coreNumbers(graph: Graph): Uint32Array {
  const left = degrees(graph)
  const { order, places, begins } = byLinks(left)
  for (const node of order) {
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++) {
      const other = graph.neighbours[at]!
      if (left[other]! <= left[node]!) continue
      // To the front of those with as many links, and then over the border to those with one fewer.
      const front = begins[left[other]!]!++
      const moved = order[front]!
      order[places[other]!] = moved
      places[moved] = places[other]!
      order[front] = other
      places[other] = front
      left[other]!--
    }
  }
  return left
}

/** Nodes by number of links, where each stands in that order, and where each number begins. */
function byLinks(left: Uint32Array): { order: Uint32Array; places: Uint32Array; begins: Uint32Array } {
  const most = left.reduce((max, count) => Math.max(max, count), 0)
  const begins = new Uint32Array(most + 2)
  for (const count of left) begins[count + 1]!++
  for (let count = 0; count <= most; count++) begins[count + 1]! += begins[count]!
  const next = begins.slice()
  const order = new Uint32Array(left.length)
  const places = new Uint32Array(left.length)
  for (const [node, count] of left.entries()) {
    places[node] = next[count]!++
    order[places[node]!] = node
  }
  return { order, places, begins }
}
