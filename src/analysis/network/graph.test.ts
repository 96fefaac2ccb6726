import { describe, expect, test } from 'vitest'
import { degrees, graphOf, lengthsOf, nodeNumber, strengths } from './graph.ts'
import { linkList, linksOf } from './networks.test.fixtures.ts'

test('links have no direction: both ends list each other, ascending', () => {
  const graph = graphOf(linksOf('ca ab cb2'))
  expect(graph.names).toEqual(['c', 'a', 'b'])
  expect([...graph.offsets]).toEqual([0, 2, 4, 6])
  expect([...graph.neighbours]).toEqual([1, 2, 0, 2, 0, 1])
  expect([...graph.weights]).toEqual([1, 2, 1, 1, 2, 1])
})

test('repeated links become one with their weights added, self links are left out, and both are counted', () => {
  const graph = graphOf(linksOf('ab2 ba3 aa ab bc cc'))
  expect(linkList(graph)).toEqual([
    [0, 1, 6],
    [1, 2, 1],
  ])
  expect([graph.links, graph.repeated, graph.selfLinks]).toEqual([2, 2, 2])
})

test('a node may stand alone, by name or by a link with itself', () => {
  const graph = graphOf(linksOf('ab cc'), ['d', 'a'])
  expect(graph.names).toEqual(['a', 'b', 'c', 'd'])
  expect([...degrees(graph)]).toEqual([1, 1, 0, 0])
})

test('no links at all are an empty network', () => {
  expect(graphOf([])).toMatchObject({ names: [], links: 0, repeated: 0, selfLinks: 0 })
})

test('degree counts links, strength adds weights', () => {
  const graph = graphOf(linksOf('ab2 ac5 bc'))
  expect([...degrees(graph)]).toEqual([2, 2, 2])
  expect([...strengths(graph)]).toEqual([7, 3, 6])
})

test('a strong link is short, a long link is long', () => {
  const graph = graphOf(linksOf('ab4 bc'))
  expect([...lengthsOf(graph, 'as-strengths')]).toEqual([0.25, 0.25, 1, 1])
  expect([...lengthsOf(graph, 'as-lengths')]).toEqual([4, 4, 1, 1])
})

describe('refused, with what is wrong', () => {
  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('a weight of %s', (weight) => {
    expect(() => graphOf([{ from: 'a', to: 'b', weight }])).toThrow(
      new RangeError(`the link from a to b needs a weight above 0, got ${weight}`),
    )
  })
  test('an empty name', () => expect(() => graphOf([{ from: '', to: 'b' }])).toThrow(RangeError))
  test('a node that is not there', () =>
    expect(() => nodeNumber(graphOf(linksOf('ab')), 'z')).toThrow('there is no node z in the network'))
  test('a weight too small to be a strength', () =>
    expect(() => lengthsOf(graphOf([{ from: 'a', to: 'b', weight: 1e-320 }]), 'as-strengths')).toThrow(RangeError))
})
