/** Networks for the tests of this folder: invented, published, and the same in graphology. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { UndirectedGraph } from 'graphology'
import { type Graph, graphOf, type Link } from './graph.ts'

/** `ab bc` is a link from a to b and one from b to c; `ab3` has weight 3. */
export const linksOf = (text: string): Link[] =>
  text.split(' ').map((link) => ({ from: link[0]!, to: link[1]!, weight: Number(link.slice(2) || 1) }))

/** Up to fourteen nodes, whole weights 1 to 6, links repeated and to themselves as they come. */
export const smallNetworks = fc
  .integer({ min: 1, max: 14 })
  .chain((nodes) => {
    const node = fc.integer({ min: 0, max: nodes - 1 })
    const link = fc.record({ from: node.map(String), to: node.map(String), weight: fc.integer({ min: 1, max: 6 }) })
    return fc.tuple(fc.constant(nodes), fc.array(link, { maxLength: 2 * nodes }))
  })
  .map(([nodes, links]) =>
    graphOf(
      links,
      Array.from({ length: nodes }, (_, node) => String(node)),
    ),
  )

export function inGraphology(graph: Graph): UndirectedGraph {
  const copy = new UndirectedGraph()
  for (const name of graph.names) copy.addNode(name)
  for (const [one, other, weight] of linkList(graph))
    copy.addEdge(graph.names[one], graph.names[other], { weight, length: 1 / weight })
  return copy
}

/** Each link once: node, node, weight. */
export function linkList(graph: Graph): [number, number, number][] {
  const list: [number, number, number][] = []
  for (let node = 0; node < graph.names.length; node++)
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at++)
      if (node < graph.neighbours[at]!) list.push([node, graph.neighbours[at]!, graph.weights[at]!])
  return list
}

/** Krackhardt's kite (Administrative Science Quarterly 35, 1990, figure 1), by initials: Andre to Jane. */
export const KITE = graphOf(linksOf('AB AC AD AF BD BE BG CD CF DE DF DG EG FG FH GH HI IJ'))

/** Marriages between families of Florence (Padgett and Ansell, American Journal of Sociology 98, 1993). */
export const FLORENCE = graphOf(
  [
    'Medici: Acciaiuoli Barbadori Ridolfi Tornabuoni Albizzi Salviati',
    'Castellani: Peruzzi Strozzi Barbadori',
    'Strozzi: Peruzzi Ridolfi Bischeri',
    'Guadagni: Tornabuoni Albizzi Bischeri Lamberteschi',
    'Salviati: Pazzi',
    'Peruzzi: Bischeri',
    'Ridolfi: Tornabuoni',
    'Albizzi: Ginori',
  ].flatMap((row) => {
    const [from, others] = row.split(': ')
    return others!.split(' ').map((to) => ({ from: from!, to }))
  }),
)

const COVERT = join(import.meta.dirname, '../../../../shared/data/covert/networks.json.gz')

type Published = { title: string; part: number; edges: [number, number, number?][]; nodes: string[] }

/** Published covert networks (networkdata, MIT) where they lie beside the project, else none. */
export function covertNetworks(): { name: string; graph: Graph }[] {
  if (!existsSync(COVERT)) return []
  const all = JSON.parse(gunzipSync(readFileSync(COVERT)).toString()) as Published[]
  return all.map(({ title, part, edges, nodes }) => ({
    name: `${title}, part ${part}`,
    graph: graphOf(
      edges.map(([from, to, weight = 1]) => ({ from: nodes[from]!, to: nodes[to]!, weight })),
      nodes,
    ),
  }))
}
