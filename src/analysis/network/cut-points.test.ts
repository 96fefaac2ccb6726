import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blockOfLink, blocksOf } from './blocks.ts'
import { cutPoints, cutsOf } from './cut-points.ts'
import { type Graph, graphOf } from './graph.ts'
import { KITE, linkList, linksOf, smallNetworks } from './networks.test.fixtures.ts'

const named = (graph: Graph) => cutPoints(graph).map((node) => graph.names[node])

/** The pieces of a network without one node, by search. */
function piecesWithout(graph: Graph, node: number): number[] {
  const met = new Set([node])
  const pieces: number[] = []
  for (const first of graph.names.keys()) {
    if (met.has(first)) continue
    const piece = [first]
    met.add(first)
    for (const each of piece)
      for (const other of graph.neighbours.subarray(graph.offsets[each]!, graph.offsets[each + 1]!))
        if (!met.has(other)) {
          met.add(other)
          piece.push(other)
        }
    pieces.push(piece.length)
  }
  return pieces
}

test('two triangles with a bridge: its two ends are the cut points', () => {
  const graph = graphOf(linksOf('ab bc ca cd de ef fd'))
  expect(named(graph)).toEqual(['c', 'd'])
  // Without c: {a, b} and {d, e, f}, so 2 × 3 pairs no longer reach each other.
  expect(cutsOf(graph).pairsParted[2]).toBe(6)
})

test('the centre of a star leaves as many parts as it has others', () => {
  const cuts = cutsOf(graphOf(linksOf('ab ac ad ae')))
  expect([...cuts.parts]).toEqual([4, 1, 1, 1, 1])
  expect([...cuts.pairsParted]).toEqual([6, 0, 0, 0, 0])
})

test("in Krackhardt's kite only the tail hangs on single nodes", () => {
  expect(named(KITE)).toEqual(['H', 'I'])
})

test('a ring has no cut point, a node alone leaves nothing', () => {
  expect(named(graphOf(linksOf('ab bc cd da')))).toEqual([])
  expect([...cutsOf(graphOf([], ['a'])).parts]).toEqual([0])
  expect(named(graphOf([]))).toEqual([])
})

test('as many parts, and as many pairs parted, as taking the node away leaves', () => {
  const check = (graph: Graph) => {
    const whole = piecesWithout(graph, -1)
    const { parts, pairsParted } = cutsOf(graph)
    const { component, componentSizes } = blocksOf(graph)
    expect([...componentSizes].sort()).toEqual([...whole].sort())
    for (const node of graph.names.keys()) {
      const pieces = piecesWithout(graph, node)
      expect(parts[node]).toBe(pieces.length - whole.length + 1)
      const pairs = (sizes: number[]) => sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
      const own = componentSizes[component[node]!]!
      expect(pairsParted[node]).toBe(pairs(whole) - (own - 1) - pairs(pieces))
    }
  }
  fc.assert(fc.property(smallNetworks, check))
})

test('two links are in one block exactly when no single node parts them', () => {
  const check = (graph: Graph) => {
    const blocks = blocksOf(graph)
    const links = linkList(graph)
    for (const [a, b] of links)
      for (const [c, d] of links) {
        const isOne = blockOfLink(blocks, a, b) === blockOfLink(blocks, c, d)
        expect(isOne).toBe(!isParted(graph, [a, b], [c, d]))
      }
  }
  fc.assert(fc.property(smallNetworks, check), { numRuns: 40 })
})

/** Whether some node, taken away, leaves the rests of the two links in different pieces. */
function isParted(graph: Graph, one: number[], other: number[]): boolean {
  const shared = one.filter((node) => other.includes(node))
  if (shared.length === 2) return false
  for (const node of graph.names.keys()) {
    const from = one.find((each) => each !== node)!
    const met = new Set([node, from])
    for (const each of met)
      if (each !== node)
        for (const next of graph.neighbours.subarray(graph.offsets[each]!, graph.offsets[each + 1]!)) met.add(next)
    if (other.some((each) => !met.has(each))) return true
  }
  return false
}

test('a chain of a hundred thousand nodes does not exhaust the stack', () => {
  const chain = Array.from({ length: 100_000 }, (_, node) => ({ from: String(node), to: String(node + 1) }))
  const { parts } = cutsOf(graphOf(chain))
  expect(parts.filter((count) => count === 2)).toHaveLength(99_999)
})
