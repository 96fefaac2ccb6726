import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Communities, communitiesOf } from './communities.ts'
import { type Graph, graphOf } from './graph.ts'
import { covertNetworks, linkList, linksOf, smallNetworks } from './networks.test.fixtures.ts'

/** Newman's modularity from its definition: the share of links within groups, less what chance would put there. */
function modularityOf(graph: Graph, { of }: Communities, weighted: boolean): number {
  const links = linkList(graph).map(([a, b, weight]) => [a, b, weighted ? weight : 1] as const)
  const whole = links.reduce((sum, [, , weight]) => sum + weight, 0)
  const strength = graph.names.map((_, node) =>
    links.reduce((sum, [a, b, weight]) => sum + (a === node || b === node ? weight : 0), 0),
  )
  let sum = 0
  for (const [a, b, weight] of links) if (of[a] === of[b]) sum += weight / whole
  for (const i of strength.keys())
    for (const j of strength.keys()) if (of[i] === of[j]) sum -= (strength[i]! * strength[j]!) / (4 * whole * whole)
  return sum
}

test('two triangles with one link between them are two communities', () => {
  const found = communitiesOf(graphOf(linksOf('ab bc ca cd de ef fd')))
  expect([...found.of]).toEqual([0, 0, 0, 1, 1, 1])
  // 6 of 7 links lie within; chance would put 2 × (7/14)² there.
  expect(found.modularity).toBeCloseTo(6 / 7 - 1 / 2, 12)
})

test('by weight, strong links hold together what counting links would not', () => {
  const ring = graphOf(linksOf('ab9 bc1 cd9 da1'))
  expect([...communitiesOf(ring, { weighted: true }).of]).toEqual([0, 0, 1, 1])
})

test('the largest comes first, and one without links is a community of its own', () => {
  const found = communitiesOf(graphOf(linksOf('xy ab bc ca'), ['z']))
  expect(found.sizes).toEqual([3, 2, 1])
  expect([...found.of]).toEqual([1, 1, 0, 0, 0, 2])
})

test('no links: everyone for themselves', () => {
  expect(communitiesOf(graphOf([]))).toEqual({ of: new Uint32Array(0), sizes: [], modularity: 0 })
  expect(communitiesOf(graphOf([], ['a', 'b'])).sizes).toEqual([1, 1])
})

test('a resolution that is not above 0 is refused', () => {
  expect(() => communitiesOf(graphOf(linksOf('ab')), { resolution: 0 })).toThrow(RangeError)
})

describe.each([false, true])('weighted: %s', (weighted) => {
  test('modularity is what its definition gives, and the sizes add up', () => {
    const check = (graph: Graph) => {
      fc.pre(graph.links > 0)
      const found = communitiesOf(graph, { weighted, seed: 3 })
      expect(found.modularity).toBeCloseTo(modularityOf(graph, found, weighted), 9)
      expect(found.sizes).toEqual(found.sizes.map((_, group) => found.of.filter((each) => each === group).length))
    }
    fc.assert(fc.property(smallNetworks, check))
    for (const { graph } of covertNetworks()) check(graph)
  })

  test('the same seed gives the same groups', () => {
    const check = (graph: Graph, seed: number) => {
      expect(communitiesOf(graph, { weighted, seed })).toEqual(communitiesOf(graph, { weighted, seed }))
    }
    fc.assert(fc.property(smallNetworks, fc.integer({ min: 1 }), check))
  })
})
