import fc from 'fast-check'
import { expect, test } from 'vitest'
import { graphOf, lengthsOf } from './graph.ts'
import { KITE, linkList, linksOf, smallNetworks } from './networks.test.fixtures.ts'
import { shortestPath } from './paths.ts'

test('from Andre to Jane it is four steps, over Fernando, Heather and Ike', () => {
  expect(shortestPath(KITE, 'A', 'J')).toEqual({ nodes: ['A', 'F', 'H', 'I', 'J'], length: 4 })
})

test('by length the longer way round may be the shorter: 2 + 3 < 6', () => {
  const graph = graphOf(linksOf('ab2 bc3 ac6'))
  expect(shortestPath(graph, 'a', 'c')).toEqual({ nodes: ['a', 'c'], length: 1 })
  expect(shortestPath(graph, 'a', 'c', lengthsOf(graph, 'as-lengths'))).toEqual({ nodes: ['a', 'b', 'c'], length: 5 })
})

test('by strength the way leads over much contact: 1/4 + 1/4 < 1/1', () => {
  const graph = graphOf(linksOf('ab4 bc4 ac1'))
  expect(shortestPath(graph, 'a', 'c', lengthsOf(graph, 'as-strengths'))).toEqual({
    nodes: ['a', 'b', 'c'],
    length: 0.5,
  })
})

test('to itself the way is 0 long; to another part there is none', () => {
  const graph = graphOf(linksOf('ab cd'))
  expect(shortestPath(graph, 'a', 'a')).toEqual({ nodes: ['a'], length: 0 })
  expect(shortestPath(graph, 'a', 'd')).toBeNull()
  expect(shortestPath(graph, 'a', 'd', lengthsOf(graph, 'as-lengths'))).toBeNull()
})

test('a node that is not in the network is refused', () => {
  expect(() => shortestPath(KITE, 'A', 'Z')).toThrow(new RangeError('there is no node Z in the network'))
})

test('as long as all pairs say, along links that exist, by steps and by length', () => {
  const check = (graph: ReturnType<typeof graphOf>) => {
    for (const weighted of [false, true]) {
      const far = graph.names.map((_, i) => graph.names.map((_, j) => (i === j ? 0 : Number.POSITIVE_INFINITY)))
      const links = linkList(graph).map(([a, b, weight]) => [a, b, weighted ? weight : 1] as const)
      for (const [a, b, length] of links) far[a]![b] = far[b]![a] = length
      const linked = far.map((row) => [...row])
      for (const k of far.keys())
        for (const i of far.keys())
          for (const j of far.keys()) far[i]![j] = Math.min(far[i]![j]!, far[i]![k]! + far[k]![j]!)
      const lengths = weighted ? lengthsOf(graph, 'as-lengths') : null
      for (const [i, from] of graph.names.entries())
        for (const [j, to] of graph.names.entries()) {
          const path = shortestPath(graph, from, to, lengths)
          expect(path?.length ?? Number.POSITIVE_INFINITY).toBe(far[i]![j])
          const walked = (path?.nodes ?? []).slice(1).map((name, step) => {
            return linked[graph.names.indexOf(path!.nodes[step]!)]![graph.names.indexOf(name)]!
          })
          if (path) expect(walked.reduce((sum, length) => sum + length, 0)).toBe(path.length)
        }
    }
  }
  fc.assert(fc.property(smallNetworks, check), { numRuns: 50 })
})
