/**
 * Cut points (articulation points): nodes without which their part of the network falls apart, into how many pieces, and how
 * many pairs of others then no longer reach each other. Read off the blocks, in time of nodes and links.
 * What it does not show: links that were never recorded. One unrecorded contact is enough to hold the pieces together.
 */
import { type Blocks, blocksOf } from './blocks.ts'
import type { Graph } from './graph.ts'

/** `parts`: pieces left of the node's component without it, 0 for a node that stands alone; a cut point leaves 2 or more. */
export type Cuts = { parts: Uint32Array; pairsParted: Float64Array }

/** What falls apart without each node. */
export function cutsOf(graph: Graph, blocks: Blocks = blocksOf(graph)): Cuts {
  const nodes = graph.names.length
  const parts = new Uint32Array(nodes)
  const squares = new Float64Array(nodes)
  for (const [block, head] of blocks.heads.entries()) {
    parts[head]!++
    squares[head]! += blocks.below[block]! ** 2
  }
  const pairsParted = new Float64Array(nodes)
  for (let node = 0; node < nodes; node++) {
    const others = blocks.componentSizes[blocks.component[node]!]! - 1
    if (blocks.home[node]! >= 0) {
      parts[node]!++
      squares[node]! += (others - blocks.hanging[node]!) ** 2
    }
    pairsParted[node] = (others ** 2 - squares[node]!) / 2
  }
  return { parts, pairsParted }
}

/** The numbers of all cut points, ascending. */
export function cutPoints(graph: Graph): number[] {
  const { parts } = cutsOf(graph)
  return [...parts.keys()].filter((node) => parts[node]! > 1)
}
