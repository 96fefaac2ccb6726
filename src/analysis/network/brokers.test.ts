import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokerage, brokersFirst } from './brokers.ts'
import { type Graph, graphOf } from './graph.ts'
import { KITE, linkList, linksOf, smallNetworks } from './networks.test.fixtures.ts'

const byName = (graph: Graph, weighted = false) =>
  Object.fromEntries([...brokerage(graph, weighted).constraint].map((value, node) => [graph.names[node]!, value]))

/** Burt's formula over all nodes, as a matrix. */
function twin(graph: Graph, weighted: boolean): number[] {
  const nodes = [...graph.names.keys()]
  const w = nodes.map(() => nodes.map(() => 0))
  for (const [a, b, weight] of linkList(graph)) w[a]![b] = w[b]![a] = weighted ? weight : 1
  const p = w.map((row) => row.map((weight) => weight / row.reduce((sum, each) => sum + each, 0)))
  return nodes.map((i) => {
    if (w[i]!.every((weight) => weight === 0)) return Number.NaN
    let constraint = 0
    for (const j of nodes) {
      if (j === i || w[i]![j] === 0) continue
      const second = nodes.reduce(
        (sum, q) => (q === i || q === j || w[i]![q] === 0 ? sum : sum + p[i]![q]! * p[q]![j]!),
        0,
      )
      constraint += (p[i]![j]! + second) ** 2
    }
    return constraint
  })
}

test('the middle of a chain spends half on each of two who do not know each other: 1/4 + 1/4', () => {
  expect(byName(graphOf(linksOf('ab bc')))).toEqual({ a: 1, b: 0.5, c: 1 })
})

test('in a triangle each contact is reached twice: 2 × (1/2 + 1/2 × 1/2)² = 9/8', () => {
  expect(byName(graphOf(linksOf('ab bc ca')))).toEqual({ a: 1.125, b: 1.125, c: 1.125 })
})

test('weighted, who spends nearly all on one contact is held by it: (9/10)² + (1/10)²', () => {
  expect(byName(graphOf(linksOf('ab9 ac1')), true).a).toBeCloseTo(0.82, 12)
})

test('effective size counts contacts less their links among themselves: 3 - 2 × 1/3', () => {
  expect(brokerage(graphOf(linksOf('ab ac ad bc'))).effectiveSize[0]).toBeCloseTo(7 / 3, 12)
})

test("Krackhardt's kite, as networkx 3.6 gives it: Heather is least held, and Carol, whose contacts all meet, most", () => {
  const found = byName(KITE)
  expect([found.H, found.F, found.D, found.I, found.C].map((value) => value!.toFixed(6))).toEqual([
    ...['0.431111', '0.445089', '0.470170', '0.500000', '0.664136'],
  ])
  expect(
    brokersFirst(KITE, brokerage(KITE).constraint)
      .map((node) => KITE.names[node])
      .slice(0, 2),
  ).toEqual(['H', 'F'])
})

test('who has one contact is no broker', () => {
  const star = graphOf(linksOf('ab ac ad'))
  expect(brokersFirst(star, brokerage(star).constraint)).toEqual([0])
})

test('without links there is no constraint', () => {
  expect([...brokerage(graphOf([], ['a'])).constraint]).toEqual([Number.NaN])
})

test.each([false, true])('agreement with the formula over all nodes, weighted: %s', (weighted) => {
  const check = (graph: Graph) => {
    const right = twin(graph, weighted)
    for (const [node, value] of brokerage(graph, weighted).constraint.entries())
      if (Number.isNaN(right[node]!)) expect(value).toBeNaN()
      else expect(value).toBeCloseTo(right[node]!, 12)
  }
  fc.assert(fc.property(smallNetworks, check))
})
