/**
 * Splits a network at its cut points into blocks: the largest parts in which no single node holds others together. A link
 * lies in exactly one block, a node in one or, if it is a cut point, in several. Hopcroft and Tarjan, Communications of the
 * ACM 16 (1973), 372-378, with a stack of our own; time grows with nodes and links.
 */
import type { Graph } from './graph.ts'

/**
 * `order` is the turn in which the search met a node. Every node but the first of its component has a `home`: the block that
 * leads to it (-1 for the first). A block hangs on its `head`, met before all others in it, and has `below` nodes beneath it:
 * its own without the head, and all that hang on these. `hanging` is the sum of `below` over the blocks a node heads.
 */
export type Blocks = {
  order: Uint32Array
  home: Int32Array
  heads: number[]
  below: number[]
  hanging: Uint32Array
  component: Uint32Array
  componentSizes: number[]
}

const NONE = -1

/** The blocks of the network. A node without links has none. */
export function blocksOf(graph: Graph): Blocks {
  const nodes = graph.names.length
  const blocks: Blocks = {
    order: new Uint32Array(nodes),
    home: new Int32Array(nodes).fill(NONE),
    heads: [],
    below: [],
    hanging: new Uint32Array(nodes),
    component: new Uint32Array(nodes),
    componentSizes: [],
  }
  const search = { low: new Uint32Array(nodes), next: graph.offsets.slice(0, nodes), met: 0, open: [] as number[] }
  for (let first = 0; first < nodes; first++) if (blocks.order[first] === 0) searchFrom(first, graph, blocks, search)
  return blocks
}

/** `low` is the earliest turn reachable from beneath a node by one link back; `open` are nodes whose block is not closed. */
type Search = { low: Uint32Array; next: Uint32Array; met: number; open: number[] }

function searchFrom(first: number, graph: Graph, blocks: Blocks, search: Search): void {
  const component = blocks.componentSizes.length
  const before = search.met
  const path: number[] = []
  const meet = (node: number) => {
    blocks.order[node] = search.low[node] = ++search.met
    blocks.component[node] = component
    path.push(node)
    search.open.push(node)
  }
  meet(first)
  while (path.length > 0) {
    const node = path.at(-1)!
    const at = search.next[node]!++
    if (at < graph.offsets[node + 1]!) {
      const other = graph.neighbours[at]!
      if (blocks.order[other] === 0) meet(other)
      else if (other !== path.at(-2)) search.low[node] = Math.min(search.low[node]!, blocks.order[other]!)
    } else {
      path.pop()
      if (path.length > 0) leave(node, path.at(-1)!, blocks, search)
    }
  }
  search.open.length = 0
  blocks.componentSizes.push(search.met - before)
}

/** Back from a node to the one before it: if nothing beneath leads further back, a block ends here. */
function leave(node: number, parent: number, blocks: Blocks, search: Search): void {
  search.low[parent] = Math.min(search.low[parent]!, search.low[node]!)
  if (search.low[node]! < blocks.order[parent]!) return
  let below = 0
  let member: number
  do {
    member = search.open.pop()!
    blocks.home[member] = blocks.heads.length
    below += 1 + blocks.hanging[member]!
  } while (member !== node)
  blocks.heads.push(parent)
  blocks.below.push(below)
  blocks.hanging[parent]! += below
}

/** The block in which the link between two neighbours lies. */
export function blockOfLink(blocks: Blocks, one: number, other: number): number {
  return blocks.home[blocks.order[one]! > blocks.order[other]! ? one : other]!
}
