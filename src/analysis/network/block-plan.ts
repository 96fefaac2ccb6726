/**
 * The work of betweenness.ts cut into blocks and batches of sources, in arrays that threads can share. Shortest paths between
 * two nodes of a block never leave it, so each block is worked alone; a node stands there for itself and for all that hang on
 * it outside the block. Within a block nodes are numbered as met from its best-linked one: neighbours lie near in memory, and
 * a batch of sources in a row stands close together.
 */
import { type Blocks, blockOfLink } from './blocks.ts'
import type { Graph } from './graph.ts'

export const SOURCES_IN_A_BATCH = 8

/**
 * Block b: `members` from `firstMember[b]`, with the `weights` they stand for; their `neighbours`, by number in the block,
 * from `firstEnd[b]`, with `lengths` beside if links have lengths; `offsets` as in a Graph, each block with one more than it
 * has members; batches from `firstBatch[b]`. Each of the four `first…` has one entry more than there are blocks.
 */
export type BlockPlan = {
  members: Uint32Array
  weights: Float64Array
  offsets: Uint32Array
  neighbours: Uint32Array
  lengths: Float64Array | null
  firstMember: Uint32Array
  firstEnd: Uint32Array
  firstBatch: Uint32Array
}

/** One block as its own small network. */
export type Block = {
  members: Uint32Array
  weights: Float64Array
  offsets: Uint32Array
  neighbours: Uint32Array
  lengths: Float64Array | null
}

/** The plan for all blocks of three or more nodes, largest first; in one or two nodes nothing lies between. */
export function planOf(graph: Graph, blocks: Blocks, lengths: Float64Array | null): BlockPlan {
  const groups = membersByBlock(blocks)
  const wanted = [...groups.keys()].filter((block) => groups[block]!.length > 2)
  wanted.sort((one, other) => groups[other]!.length - groups[one]!.length)
  const plan = emptyPlan(graph, blocks, lengths, wanted, groups)
  const local = new Int32Array(graph.names.length).fill(-1)
  for (const [at, block] of wanted.entries()) {
    const members = plan.members.subarray(plan.firstMember[at]!, plan.firstMember[at + 1]!)
    members.set(inOrderMet(graph, blocks, block, bestLinked(graph, groups[block]!), local))
    fillBlock(plan, at, block, { graph, blocks, lengths, local })
    for (const member of members) local[member] = -1
  }
  return plan
}

/** A block of the plan: views, not copies. */
export function blockAt(plan: BlockPlan, at: number): Block {
  const members = plan.members.subarray(plan.firstMember[at]!, plan.firstMember[at + 1]!)
  const [begin, end] = [plan.firstEnd[at]!, plan.firstEnd[at + 1]!]
  const firstOffset = plan.firstMember[at]! + at
  return {
    members,
    weights: plan.weights.subarray(plan.firstMember[at]!, plan.firstMember[at + 1]!),
    offsets: plan.offsets.subarray(firstOffset, firstOffset + members.length + 1),
    neighbours: plan.neighbours.subarray(begin, end),
    lengths: plan.lengths ? plan.lengths.subarray(begin, end) : null,
  }
}

function membersByBlock(blocks: Blocks): number[][] {
  const groups = blocks.heads.map((head) => [head])
  for (const [node, home] of blocks.home.entries()) if (home >= 0) groups[home]!.push(node)
  return groups
}

const shared = (bytes: number) => new SharedArrayBuffer(bytes)

function emptyPlan(
  graph: Graph,
  blocks: Blocks,
  lengths: Float64Array | null,
  wanted: number[],
  groups: number[][],
): BlockPlan {
  const endsIn = new Uint32Array(blocks.heads.length)
  for (let node = 0; node < graph.names.length; node++)
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++)
      endsIn[blockOfLink(blocks, node, graph.neighbours[at]!)]!++
  const firstMember = runningSum(wanted.map((block) => groups[block]!.length))
  const firstEnd = runningSum(wanted.map((block) => endsIn[block]!))
  const members = firstMember.at(-1)!
  const ends = firstEnd.at(-1)!
  return {
    members: new Uint32Array(shared(members * 4)),
    weights: new Float64Array(shared(members * 8)),
    offsets: new Uint32Array(shared((members + wanted.length) * 4)),
    neighbours: new Uint32Array(shared(ends * 4)),
    lengths: lengths ? new Float64Array(shared(ends * 8)) : null,
    firstMember,
    firstEnd,
    firstBatch: runningSum(wanted.map((block) => Math.ceil(groups[block]!.length / SOURCES_IN_A_BATCH))),
  }
}

function runningSum(sizes: number[]): Uint32Array {
  const sums = new Uint32Array(new SharedArrayBuffer((sizes.length + 1) * 4))
  for (const [i, size] of sizes.entries()) sums[i + 1] = sums[i]! + size
  return sums
}

function bestLinked(graph: Graph, members: number[]): number {
  const degree = (node: number) => graph.offsets[node + 1]! - graph.offsets[node]!
  return members.reduce((best, node) => (degree(node) > degree(best) ? node : best))
}

/** The members of a block, breadth first; `local` becomes each one's number in the block. */
function inOrderMet(graph: Graph, blocks: Blocks, block: number, first: number, local: Int32Array): number[] {
  const met = [first]
  local[first] = 0
  for (let next = 0; next < met.length; next++) {
    const node = met[next]!
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++) {
      const other = graph.neighbours[at]!
      if (local[other]! >= 0 || blockOfLink(blocks, node, other) !== block) continue
      local[other] = met.length
      met.push(other)
    }
  }
  return met
}

type Source = { graph: Graph; blocks: Blocks; lengths: Float64Array | null; local: Int32Array }

function fillBlock(plan: BlockPlan, at: number, block: number, { graph, blocks, lengths, local }: Source): void {
  const { members, weights, offsets, neighbours, lengths: ownLengths } = blockAt(plan, at)
  const whole = blocks.componentSizes[blocks.component[members[0]!]!]!
  let size = 0
  for (const [i, node] of members.entries()) {
    weights[i] = node === blocks.heads[block] ? whole - blocks.below[block]! : 1 + blocks.hanging[node]!
    for (let end = graph.offsets[node]!; end < graph.offsets[node + 1]!; end++) {
      const other = graph.neighbours[end]!
      if (blockOfLink(blocks, node, other) !== block) continue
      neighbours[size] = local[other]!
      if (ownLengths) ownLengths[size] = lengths![end]!
      size++
    }
    offsets[i + 1] = size
  }
}
