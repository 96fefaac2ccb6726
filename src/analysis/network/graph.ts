/**
 * An undirected network as flat arrays, the form in which every measure of this folder reads it. Links have no direction:
 * a to b and b to a are one link. Repeated links become one, their weights added (lengths: the shortest); links of a node
 * with itself are left out; both are counted, so that nothing goes in silence. Building takes time in the number of nodes and links.
 */

/** `weight` counts or grades the contact, above 0; absent means 1. */
export type Link = { from: string; to: string; weight?: number }

/**
 * Neighbours of node i: `neighbours[offsets[i]]` up to `neighbours[offsets[i + 1]]`, ascending, with their `weights` beside.
 * Nodes are numbered as they are first named. `links` counts distinct links; `repeated` and `selfLinks` what was given besides.
 */
export type Graph = {
  names: readonly string[]
  offsets: Uint32Array
  neighbours: Uint32Array
  weights: Float64Array
  links: number
  repeated: number
  selfLinks: number
}

/** One end of each link: node, other node, weight. */
type Ends = { node: Uint32Array; other: Uint32Array; weight: Float64Array }

const MOST_NODES = 2 ** 23

/** What the weights of a repeated link become: contacts add up; a way given twice, or both ways, is no longer for that. */
export type Repeats = 'added' | 'shortest'

/**
 * The network of these links; `alone` names nodes that may have none. Empty input gives an empty network.
 * Throws RangeError for a name that is empty, a weight that is not a finite number above 0, or above eight million nodes.
 */
export function graphOf(links: readonly Link[], alone: Iterable<string> = [], repeats: Repeats = 'added'): Graph {
  const numbers = new Map<string, number>()
  const numberOf = (name: string) => {
    if (name === '') throw new RangeError('a node needs a name, got an empty one')
    const number = numbers.get(name) ?? numbers.size
    if (number === numbers.size) numbers.set(name, number)
    return number
  }
  const ends = endsOf(links, numberOf)
  for (const name of alone) numberOf(name)
  if (numbers.size > MOST_NODES) throw new RangeError(`a network has at most ${MOST_NODES} nodes, got ${numbers.size}`)
  const sorted = sortedBy(sortedBy(ends, 'other', numbers.size), 'node', numbers.size)
  const rows = joined(sorted, numbers.size, repeats)
  const selfLinks = links.length - ends.node.length / 2
  const distinct = rows.neighbours.length / 2
  return {
    names: [...numbers.keys()],
    ...rows,
    links: distinct,
    repeated: links.length - selfLinks - distinct,
    selfLinks,
  }
}

function endsOf(links: readonly Link[], numberOf: (name: string) => number): Ends {
  const [node, other, weight] = [[] as number[], [] as number[], [] as number[]]
  for (const link of links) {
    const size = link.weight ?? 1
    if (!(size > 0 && size < Number.POSITIVE_INFINITY))
      throw new RangeError(`the link from ${link.from} to ${link.to} needs a weight above 0, got ${size}`)
    const [from, to] = [numberOf(link.from), numberOf(link.to)]
    if (from === to) continue
    node.push(from, to)
    other.push(to, from)
    weight.push(size, size)
  }
  return { node: Uint32Array.from(node), other: Uint32Array.from(other), weight: Float64Array.from(weight) }
}

/** A stable counting sort: twice, by the other end and then by the node, puts all in order. */
function sortedBy(ends: Ends, key: 'node' | 'other', nodes: number): Ends {
  const places = new Uint32Array(nodes + 1)
  for (const value of ends[key]) places[value + 1]!++
  for (let i = 0; i < nodes; i++) places[i + 1]! += places[i]!
  const size = ends.node.length
  const out = { node: new Uint32Array(size), other: new Uint32Array(size), weight: new Float64Array(size) }
  for (let i = 0; i < size; i++) {
    const at = places[ends[key][i]!]!++
    out.node[at] = ends.node[i]!
    out.other[at] = ends.other[i]!
    out.weight[at] = ends.weight[i]!
  }
  return out
}

/** Ends in order as rows, those of the same two nodes as one. Both directions add in the order given: the same sum. */
function joined(ends: Ends, nodes: number, repeats: Repeats): Pick<Graph, 'offsets' | 'neighbours' | 'weights'> {
  const offsets = new Uint32Array(nodes + 1)
  const neighbours = new Uint32Array(ends.node.length)
  const weights = new Float64Array(ends.node.length)
  let size = 0
  for (let i = 0; i < ends.node.length; i++) {
    const isRepeated = i > 0 && ends.node[i] === ends.node[i - 1] && ends.other[i] === ends.other[i - 1]
    if (!isRepeated) {
      neighbours[size++] = ends.other[i]!
      offsets[ends.node[i]! + 1]!++
    }
    const [before, weight] = [weights[size - 1]!, ends.weight[i]!]
    weights[size - 1] = isRepeated && repeats === 'shortest' ? Math.min(before, weight) : before + weight
  }
  for (let i = 0; i < nodes; i++) offsets[i + 1]! += offsets[i]!
  return { offsets, neighbours: neighbours.slice(0, size), weights: weights.slice(0, size) }
}

/** The number of a node. Throws RangeError when the network has no node of that name. */
export function nodeNumber(graph: Graph, name: string): number {
  const number = graph.names.indexOf(name)
  if (number < 0) throw new RangeError(`there is no node ${name} in the network`)
  return number
}

/** How many others each node is linked with. */
export function degrees(graph: Graph): Uint32Array {
  return Uint32Array.from(graph.names, (_, node) => graph.offsets[node + 1]! - graph.offsets[node]!)
}

/** The sum of the weights of each node's links. */
export function strengths(graph: Graph): Float64Array {
  return Float64Array.from(graph.names, (_, node) =>
    graph.weights.subarray(graph.offsets[node]!, graph.offsets[node + 1]!).reduce((sum, weight) => sum + weight, 0),
  )
}

/** Longest over shortest length that sums of 53 bits still tell apart with room for the rounding of many links. */
const WIDEST = 1e14

/**
 * How long each link is to walk, beside `neighbours`. `as-lengths`: the weight is a distance. `as-strengths`: the weight is a
 * strength, and its link 1 ÷ weight long (Newman, Physical Review E 64, 016132, 2001).
 * Throws RangeError for a weight so small that its link would be endless, and for lengths too far apart to be added.
 */
export function lengthsOf(graph: Graph, weights: 'as-lengths' | 'as-strengths'): Float64Array {
  const lengths =
    weights === 'as-lengths'
      ? graph.weights
      : graph.weights.map((weight) => {
          if (!Number.isFinite(1 / weight)) throw new RangeError(`a weight of ${weight} is too small to be a strength`)
          return 1 / weight
        })
  const [shortest, longest] = [Math.min, Math.max].map((pick) => lengths.reduce((a, b) => pick(a, b), lengths[0] ?? 1))
  if (longest! / shortest! > WIDEST)
    throw new RangeError(
      `lengths from ${shortest} to ${longest} are too far apart to be added: join what is so near, or leave it out`,
    )
  return lengths
}
