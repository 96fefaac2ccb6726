import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coreNumbers } from './cores.ts'
import { type Graph, graphOf } from './graph.ts'
import { KITE, linksOf, smallNetworks } from './networks.test.fixtures.ts'

/** The definition: take away, again and again, whoever has fewer than k links left. */
function twin(graph: Graph): number[] {
  const core = graph.names.map(() => 0)
  const left = new Set(graph.names.keys())
  const linksLeft = (node: number) =>
    graph.neighbours.subarray(graph.offsets[node]!, graph.offsets[node + 1]!).filter((other) => left.has(other)).length
  for (let k = 1; left.size > 0; k++) {
    let weak: number[]
    do {
      weak = [...left].filter((node) => linksLeft(node) < k)
      for (const node of weak) left.delete(node)
    } while (weak.length > 0)
    for (const node of left) core[node] = k
  }
  return core
}

test('four who all know each other are the 3-core; who knows one of them is not in it', () => {
  // e has 1 link; f and g have 2, to d and to each other, and so have g and d.
  const graph = graphOf(linksOf('ab ac ad bc bd cd ae df fg gd'))
  expect(Object.fromEntries(graph.names.map((name, node) => [name, coreNumbers(graph)[node]]))).toEqual({
    ...{ a: 3, b: 3, c: 3, d: 3 },
    ...{ e: 1, f: 2, g: 2 },
  })
})

test("Krackhardt's kite: all but the tail and Heather are in the 3-core", () => {
  const core = coreNumbers(KITE)
  expect(
    KITE.names
      .map((name, node) => `${name}${core[node]}`)
      .sort()
      .join(' '),
  ).toBe('A3 B3 C3 D3 E3 F3 G3 H2 I1 J1')
})

test('agreement with taking nodes away one round after the other', () => {
  const check = (graph: Graph) => {
    expect([...coreNumbers(graph)]).toEqual(twin(graph))
  }
  fc.assert(fc.property(smallNetworks, check))
})

test('no links, no core', () => {
  expect([...coreNumbers(graphOf([]))]).toEqual([])
  expect([...coreNumbers(graphOf([], ['a', 'b']))]).toEqual([0, 0])
})
