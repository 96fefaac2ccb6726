/**
 * Communities: groups with more links among them than chance would give, by the Louvain method (Blondel and others, Journal
 * of Statistical Mechanics P10008, 2008), which raises modularity step by step. Seeded: the same network and seed give the
 * same groups. What it does not show: gangs. Other groupings may be nearly as good, groups below a size that depends on the
 * whole are merged (Fortunato and Barthélemy, 2007), and every node is put into exactly one.
 */
import { UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import type { Graph } from './graph.ts'

/** `of`: the community of each node, numbered by size from 0, the largest first. `modularity`: -0.5 to 1, 0 without links. */
export type Communities = { of: Uint32Array; sizes: number[]; modularity: number }

export type CommunityOptions = { weighted?: boolean; seed?: number; resolution?: number }

/** Groups the nodes; one without links is a community of its own. Throws RangeError for a resolution that is not above 0. */
export function communitiesOf(graph: Graph, options: CommunityOptions = {}): Communities {
  const { weighted = false, seed = 1, resolution = 1 } = options
  if (!(resolution > 0)) throw new RangeError(`communities need a resolution above 0, got ${resolution}`)
  const nodes = graph.names.length
  if (graph.links === 0)
    return { of: Uint32Array.from({ length: nodes }, (_, node) => node), sizes: Array(nodes).fill(1), modularity: 0 }
  const found = louvain.detailed(linkedNodes(graph), {
    getEdgeWeight: weighted ? 'weight' : null,
    rng: randomFrom(seed),
    resolution,
  })
  const alone = found.count
  const raw = Uint32Array.from({ length: nodes }, (_, node) => found.communities[node] ?? alone + node)
  return { ...largestFirst(raw), modularity: found.modularity }
}

function linkedNodes(graph: Graph): UndirectedGraph {
  const copy = new UndirectedGraph()
  for (let node = 0; node < graph.names.length; node++)
    if (graph.offsets[node]! < graph.offsets[node + 1]!) copy.addNode(node)
  for (let node = 0; node < graph.names.length; node++)
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++)
      if (node < graph.neighbours[at]!) copy.addEdge(node, graph.neighbours[at]!, { weight: graph.weights[at]! })
  return copy
}

/** The same groups, the largest number 0; of equal size the one with the earliest node first. */
function largestFirst(raw: Uint32Array): { of: Uint32Array; sizes: number[] } {
  const counts = new Map<number, number>()
  for (const community of raw) counts.set(community, (counts.get(community) ?? 0) + 1)
  const sorted = [...counts].sort((one, other) => other[1] - one[1])
  const numbers = new Map(sorted.map(([community], number) => [community, number]))
  return { of: raw.map((community) => numbers.get(community)!), sizes: sorted.map(([, size]) => size) }
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
