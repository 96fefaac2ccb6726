import graphologyBetweenness from 'graphology-metrics/centrality/betweenness.js'
import { describe, expect, test } from 'vitest'
import { graphOf } from './graph.ts'
import { networkMeasures } from './network.ts'
import { covertNetworks, inGraphology, KITE, linksOf } from './networks.test.fixtures.ts'

test("Krackhardt's kite: one has most links, one stands between most, and they are not the same", async () => {
  const { nodes, links, componentSizes } = await networkMeasures(KITE)
  expect([nodes.length, links, componentSizes]).toEqual([10, 18, [10]])
  expect(nodes[0]).toMatchObject({ name: 'H', degree: 3, betweenness: 14, core: 2, isCutPoint: true, partsWithout: 2 })
  expect([...nodes].sort((a, b) => b.degree - a.degree)[0]).toMatchObject({ name: 'D', degree: 6, isCutPoint: false })
  expect(nodes[0]!.betweennessShare).toBeCloseTo(14 / 36, 12)
})

test('strengths change betweenness, communities and brokerage; lengths only betweenness', async () => {
  const graph = graphOf(linksOf('ab9 bc9 cd1 da1 ac1'))
  const of = async (weights?: 'as-lengths' | 'as-strengths') => {
    const { nodes } = await networkMeasures(graph, weights ? { weights } : {})
    return Object.fromEntries(nodes.map((node) => [node.name, node]))
  }
  const [plain, lengths, strengths] = [await of(), await of('as-lengths'), await of('as-strengths')]
  expect([plain.b!.betweenness, lengths.b!.betweenness, strengths.b!.betweenness]).toEqual([0, 0, 1])
  expect(lengths.a!.constraint).toBe(plain.a!.constraint)
  expect(strengths.a!.constraint).not.toBe(plain.a!.constraint)
  expect(strengths.a!.strength).toBe(11)
})

test('someone without links has no constraint and stands between nobody', async () => {
  const { nodes, repeatedLinks, selfLinks } = await networkMeasures(graphOf(linksOf('ab ba aa'), ['c']))
  expect(nodes.find((node) => node.name === 'c')).toMatchObject({
    degree: 0,
    constraint: null,
    betweenness: 0,
    core: 0,
  })
  expect([repeatedLinks, selfLinks]).toEqual([1, 1])
})

test('an empty network has no measures and no fault', async () => {
  expect(await networkMeasures(graphOf([]))).toMatchObject({ nodes: [], links: 0, componentSizes: [] })
})

describe.skipIf(covertNetworks().length === 0)('the published networks (only where they are present)', () => {
  test.each(covertNetworks().map(({ name, graph }) => [name, graph] as const))(
    '%s: betweenness by steps and by length is that of graphology',
    async (_, graph) => {
      const copy = inGraphology(graph)
      for (const [weights, getEdgeWeight] of [
        [undefined, null],
        ['as-lengths', 'weight'],
      ] as const) {
        const { nodes } = await networkMeasures(graph, weights ? { weights } : {})
        const right = graphologyBetweenness(copy, { normalized: true, getEdgeWeight })
        for (const { name, betweennessShare } of nodes)
          expect(Math.abs(betweennessShare - right[name]!)).toBeLessThan(1e-9)
      }
    },
  )
})
