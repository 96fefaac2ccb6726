/**
 * All measures of a network at once, one row a node: degree, strength, betweenness, core, cut point, component, community,
 * brokerage; each is explained in the file of its name.
 *
 * What they do not show. A link is a record that two were seen, named or arrested together; it is not guilt, and a high
 * figure is no evidence against anyone. Covert networks are recorded in part: who is watched has more links, who is careful
 * has few, and links that nobody recorded are missing for every measure. Betweenness is the most sensitive of them: a single
 * link more or less can move it. Read figures as a reason to look, compare like with like, and ask what was not collected.
 */
import { type BetweennessOptions, betweenness } from './betweenness.ts'
import { blocksOf } from './blocks.ts'
import { brokerage } from './brokers.ts'
import { communitiesOf } from './communities.ts'
import { coreNumbers } from './cores.ts'
import { cutsOf } from './cut-points.ts'
import { degrees, type Graph, lengthsOf, strengths } from './graph.ts'

/**
 * `betweenness` in pairs, `betweennessShare` of all pairs of others (0 to 1). `partsWithout`: pieces its component falls into
 * without it, 2 or more for a cut point. `component` and `community` number groups from 0; communities the largest first.
 * `constraint` and `effectiveSize` are null for a node without links.
 */
export type NodeMeasures = {
  name: string
  degree: number
  strength: number
  betweenness: number
  betweennessShare: number
  core: number
  isCutPoint: boolean
  partsWithout: number
  component: number
  community: number
  constraint: number | null
  effectiveSize: number | null
}

/** `nodes` by betweenness, highest first, then degree, then name. Sizes are numbers of nodes by number of the group. */
export type NetworkMeasures = {
  links: number
  repeatedLinks: number
  selfLinks: number
  componentSizes: number[]
  communitySizes: number[]
  modularity: number
  nodes: NodeMeasures[]
}

/** `weights`: what the weights of links mean (see `lengthsOf`); absent, every link counts alike. `seed` is for communities. */
export type NetworkOptions = Omit<BetweennessOptions, 'lengths'> & {
  weights?: 'as-lengths' | 'as-strengths'
  seed?: number
}

/**
 * Every measure of the network. Lengths serve betweenness alone; strengths also communities and brokerage, for which a
 * distance means nothing. Throws as `betweenness` and `lengthsOf` do.
 */
export async function networkMeasures(graph: Graph, options: NetworkOptions = {}): Promise<NetworkMeasures> {
  const { weights, seed = 1, ...running } = options
  const isStrength = weights === 'as-strengths'
  const lengths = weights ? lengthsOf(graph, weights) : null
  const between = await betweenness(graph, { ...running, lengths })
  const blocks = blocksOf(graph)
  const communities = communitiesOf(graph, { weighted: isStrength, seed })
  const nodes = rowsOf(graph, {
    between,
    degree: degrees(graph),
    strength: strengths(graph),
    core: coreNumbers(graph),
    parts: cutsOf(graph, blocks).parts,
    component: blocks.component,
    community: communities.of,
    ...brokerage(graph, isStrength),
  })
  return {
    links: graph.links,
    repeatedLinks: graph.repeated,
    selfLinks: graph.selfLinks,
    componentSizes: blocks.componentSizes,
    communitySizes: communities.sizes,
    modularity: communities.modularity,
    nodes: nodes.sort(mostBetween),
  }
}

type Column = 'between' | 'degree' | 'strength' | 'core' | 'parts' | 'component' | 'community'
type Columns = Record<Column | 'constraint' | 'effectiveSize', Uint32Array | Float64Array>

function rowsOf({ names }: Graph, columns: Columns): NodeMeasures[] {
  const pairs = ((names.length - 1) * (names.length - 2)) / 2
  return names.map((name, node) => {
    const known = (value: number) => (Number.isNaN(value) ? null : value)
    return {
      name,
      degree: columns.degree[node]!,
      strength: columns.strength[node]!,
      betweenness: columns.between[node]!,
      betweennessShare: pairs > 0 ? columns.between[node]! / pairs : 0,
      core: columns.core[node]!,
      isCutPoint: columns.parts[node]! > 1,
      partsWithout: columns.parts[node]!,
      component: columns.component[node]!,
      community: columns.community[node]!,
      constraint: known(columns.constraint[node]!),
      effectiveSize: known(columns.effectiveSize[node]!),
    }
  })
}

function mostBetween(one: NodeMeasures, other: NodeMeasures): number {
  const byNumbers = other.betweenness - one.betweenness || other.degree - one.degree
  return byNumbers || (one.name < other.name ? -1 : 1)
}
