/**
 * Dependencies of a block without lengths, eight sources at a time: the compiled inner loop of assembly/betweenness.ts and
 * the memory it works in. One for each thread; memory grows to the largest block it was given, about 250 bytes a node.
 */
import { readFileSync } from 'node:fs'
import { builtPart } from '../built-parts.ts'
import type { Block } from './block-plan.ts'

/** What works through the batches of one block after the other. */
export type Engine = {
  open: (block: Block) => void
  /** Adds what `count` sources from `first` on give to each node, times the weight of the source. */
  addBatch: (first: number, count: number) => void
  /** What was added since `open`, by number in the block. */
  sums: () => Float64Array
}

type Inner = {
  place: (nodes: number, ends: number) => number
  addBatch: (first: number, count: number) => void
  offsets: WebAssembly.Global
  neighbours: WebAssembly.Global
  weights: WebAssembly.Global
  sums: WebAssembly.Global
}

const PAGE = 65536

let kept: Engine | null = null

/** The engine of this thread. Throws Error when the build has not made the inner loop, RangeError when memory runs out. */
export function lanes(): Engine {
  kept ??= lanesIn(new WebAssembly.Memory({ initial: 1 }))
  return kept
}

function lanesIn(memory: WebAssembly.Memory): Engine {
  const compiled = new WebAssembly.Module(readFileSync(builtPart('wasm/betweenness.wasm')))
  const inner = new WebAssembly.Instance(compiled, { env: { memory } }).exports as unknown as Inner
  let nodes = 0
  return {
    open({ members, offsets, neighbours, weights }) {
      nodes = members.length
      const bytes = inner.place(nodes, neighbours.length)
      if (bytes > memory.buffer.byteLength) memory.grow(Math.ceil((bytes - memory.buffer.byteLength) / PAGE))
      new Uint8Array(memory.buffer, 0, bytes).fill(0)
      new Uint32Array(memory.buffer, inner.offsets.value, nodes + 1).set(offsets)
      new Uint32Array(memory.buffer, inner.neighbours.value, neighbours.length).set(neighbours)
      new Float64Array(memory.buffer, inner.weights.value, nodes).set(weights)
    },
    addBatch: (first, count) => inner.addBatch(first, count),
    sums: () => new Float64Array(memory.buffer, inner.sums.value, nodes),
  }
}
