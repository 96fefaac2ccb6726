/**
 * Brokers, by Burt's constraint (Structural Holes, 1992, chapter 2): how far a node's contacts are linked among themselves,
 * so that it cannot stand between them. For i with contacts j: the sum of (p_ij + sum over q of p_iq p_qj)², where p_ij is
 * the share of i's strength spent on j. Low constraint, many separate contacts: a broker. Effective size: contacts less their
 * mean number of links among themselves (Borgatti, Connections 20, 1997). Time grows with the degrees of neighbours.
 * What it does not show: that anything was brokered, or contacts linked in ways nobody recorded.
 */
import { type Graph, strengths } from './graph.ts'

/** By node; NaN for one without links. `constraint` is 1 for a single contact, and a little more where contacts are linked. */
export type Brokerage = { constraint: Float64Array; effectiveSize: Float64Array }

/** Constraint and effective size of each node. `weighted` spends a node's strength by the weights of its links, else evenly. */
export function brokerage(graph: Graph, weighted = false): Brokerage {
  const nodes = graph.names.length
  const constraint = new Float64Array(nodes).fill(Number.NaN)
  const effectiveSize = new Float64Array(nodes).fill(Number.NaN)
  const spent = sharesOf(graph, weighted)
  const through = new Float64Array(nodes)
  const isContact = new Uint8Array(nodes)
  for (let node = 0; node < nodes; node++) {
    const [begin, end] = [graph.offsets[node]!, graph.offsets[node + 1]!]
    if (begin === end) continue
    for (let at = begin; at < end; at++) {
      through[graph.neighbours[at]!] = spent[at]!
      isContact[graph.neighbours[at]!] = 1
    }
    const endsAmong = addSecondHand(graph, node, spent, through, isContact)
    constraint[node] = 0
    for (let at = begin; at < end; at++) {
      const contact = graph.neighbours[at]!
      constraint[node]! += through[contact]! ** 2
      isContact[contact] = 0
    }
    effectiveSize[node] = end - begin - endsAmong / (end - begin)
  }
  return { constraint, effectiveSize }
}

/** To `through` of each contact: what is spent on it by way of other contacts. Returns the ends of links among contacts. */
function addSecondHand(
  graph: Graph,
  node: number,
  spent: Float64Array,
  through: Float64Array,
  isContact: Uint8Array,
): number {
  let endsAmong = 0
  for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++) {
    const between = graph.neighbours[at]!
    for (let next = graph.offsets[between]!; next < graph.offsets[between + 1]!; next++) {
      const contact = graph.neighbours[next]!
      if (isContact[contact] === 0) continue
      through[contact]! += spent[at]! * spent[next]!
      endsAmong++
    }
  }
  return endsAmong
}

/** Beside `neighbours`: the share of its node's strength that each link takes. */
function sharesOf(graph: Graph, weighted: boolean): Float64Array {
  const whole = weighted ? strengths(graph) : null
  const shares = new Float64Array(graph.neighbours.length)
  for (let node = 0; node < graph.names.length; node++)
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++)
      shares[at] = whole ? graph.weights[at]! / whole[node]! : 1 / (graph.offsets[node + 1]! - graph.offsets[node]!)
  return shares
}

/** The numbers of nodes with two or more contacts, least constrained first; then as numbered. */
export function brokersFirst(graph: Graph, constraint: Float64Array): number[] {
  const hasContacts = (node: number) => graph.offsets[node + 1]! - graph.offsets[node]! > 1
  return [...constraint.keys()].filter(hasContacts).sort((a, b) => constraint[a]! - constraint[b]! || a - b)
}
