/** Exact betweenness of a force's network and of a single group's, against plain Brandes in the same run. */
import { betweenness, betweennessNow } from '../src/analysis/network/betweenness.ts'
import { graphOf } from '../src/analysis/network/graph.ts'
import { type Figure, milliseconds, quantile, whole } from './figures.ts'
import { inventedNetwork } from './invented-network.ts'
import { addSource, plainBrandes } from './plain-brandes.ts'

const PEOPLE = 60_000
const PEOPLE_IN_GROUP = 300
const MUST_SECONDS = 240
const MUST_GROUP_MS = 2
const SAME = 1e-9
/** Sources of plain Brandes that are timed, in each of three turns. */
const SAMPLE = 100

export async function benchNetwork(): Promise<Figure[]> {
  const graph = graphOf(inventedNetwork(PEOPLE))
  const plain: number[] = []
  const group = groupAgainstPlain()
  plain.push(plainSeconds(graph))
  const [one, oneSeconds] = await timed(() => betweenness(graph, { threads: 1 }))
  plain.push(plainSeconds(graph))
  const [two, twoSeconds] = await timed(() => betweenness(graph, { threads: 2 }))
  plain.push(plainSeconds(graph))
  const usual = quantile(plain, 0.5)
  const apart = Math.max(...one.map((value, node) => Math.abs(value - two[node]!) / (1 + value)))
  return [
    { what: `${whole(graph.names.length)} people, ${whole(graph.links)} links, exact betweenness`, figure: '' },
    { what: `Plain Brandes, one thread, from ${3 * SAMPLE} sources`, figure: `≈ ${usual.toFixed(0)} s` },
    { what: 'Ours, one thread', figure: seconds(oneSeconds, usual) },
    {
      what: 'Ours, two threads',
      figure: seconds(twoSeconds, usual),
      aim: `90 s; must be under ${MUST_SECONDS} s: ${verdict(twoSeconds < MUST_SECONDS)}`,
    },
    {
      what: 'One and two threads differ by at most',
      figure: apart.toExponential(1),
      aim: `must be under ${SAME}: ${verdict(apart < SAME)}`,
    },
    ...group,
  ]
}

const verdict = (holds: boolean) => (holds ? 'PASS' : 'FAIL')
const seconds = (taken: number, plain: number) => `${taken.toFixed(1)} s, ${(plain / taken).toFixed(1)} × as fast`

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const begun = performance.now()
  const result = await work()
  return [result, (performance.now() - begun) / 1000]
}

/** What all sources would take, from a sample spread evenly. */
function plainSeconds(graph: ReturnType<typeof graphOf>): number {
  const brandes = plainBrandes(graph)
  const nodes = graph.names.length
  for (let i = 0; i < SAMPLE / 5; i++) addSource(brandes, i)
  const begun = performance.now()
  for (let i = 0; i < SAMPLE; i++) addSource(brandes, Math.floor((i * nodes) / SAMPLE))
  return ((performance.now() - begun) / 1000 / SAMPLE) * nodes
}

/** A group's own network, and that both give the same numbers. */
function groupAgainstPlain(): Figure[] {
  const graph = graphOf(inventedNetwork(PEOPLE_IN_GROUP))
  const plainMs: number[] = []
  const oursMs: number[] = []
  let apart = 0
  for (let run = 0; run < 200; run++) {
    let begun = performance.now()
    const brandes = plainBrandes(graph)
    for (let node = 0; node < graph.names.length; node++) addSource(brandes, node)
    plainMs.push(performance.now() - begun)
    begun = performance.now()
    const ours = betweennessNow(graph)
    oursMs.push(performance.now() - begun)
    apart = Math.max(apart, ...ours.map((value, node) => Math.abs(value - brandes.sums[node]! / 2) / (1 + value)))
  }
  const [plain, ours] = [quantile(plainMs, 0.5), quantile(oursMs, 0.5)]
  return [
    { what: `${graph.names.length} people, ${whole(graph.links)} links, plain Brandes`, figure: milliseconds(plain) },
    {
      what: 'Ours',
      figure: `${milliseconds(ours)}, ${(plain / ours).toFixed(1)} × as fast`,
      aim: `must be under ${MUST_GROUP_MS} ms: ${verdict(ours < MUST_GROUP_MS)}`,
    },
    {
      what: 'Ours and plain differ by at most',
      figure: apart.toExponential(1),
      aim: `must be under ${SAME}: ${verdict(apart < SAME)}`,
    },
  ]
}
