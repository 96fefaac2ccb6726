/**
 * `npm run radar -- network FILE …`: the measures of a network on an analyst's own file of links, without server, database or
 * account. What it reads stays where it is; nothing is kept.
 */
import { graphOf } from '../../../analysis/network/graph.ts'
import { type NetworkMeasures, type NodeMeasures, networkMeasures } from '../../../analysis/network/network.ts'
import { linksFromCsv } from '../../../analysis/network/read-edges.ts'
import { type Language, textIn } from '../../../platform/language.tsx'
import { type NetworkAsked, readNetworkArguments } from './network-arguments.ts'
import { messages } from './network-messages.ts'
import { readText } from './read-text.ts'
import { ArgumentFault } from './scan-arguments.ts'
import type { ScanCommandTools } from './scan-command.ts'

/** Exit codes, as the shell's convention has them. */
const NOT_UNDERSTOOD = 2
const CANCELLED_BY_KEY = 130

const MOST_IN_TABLE = 20

/** Runs it and answers the exit code: 0 with an answer, 2 with one sentence on why there is none, 130 when cancelled. */
export async function networkCommand(args: string[], tools: ScanCommandTools): Promise<number> {
  const t = textIn(tools.language, messages)
  if (args.length === 0 || args.includes('--help')) {
    tools.out(t('radar.network.usage'))
    return args.length === 0 ? NOT_UNDERSTOOD : 0
  }
  try {
    const asked = readNetworkArguments(args, tools.language)
    const links = linksFromCsv((await readText(asked.path, tools)).text)
    const begun = performance.now()
    const measures = await networkMeasures(graphOf(links, [], asked.weights === 'as-lengths' ? 'shortest' : 'added'), {
      ...running(asked, tools),
      seed: asked.seed,
    })
    const seconds = (performance.now() - begun) / 1000
    if (asked.isJson) tools.out(JSON.stringify({ weights: asked.weights, seed: asked.seed, ...measures, seconds }))
    else tools.out(tableOf(measures, asked, seconds, tools.language))
    return 0
  } catch (fault) {
    if (tools.signal?.aborted) {
      tools.err(t('radar.network.cancelled'))
      return CANCELLED_BY_KEY
    }
    if (!(fault instanceof ArgumentFault || fault instanceof RangeError)) throw fault
    tools.err(fault instanceof RangeError ? asSentence(fault.message) : fault.message)
    return NOT_UNDERSTOOD
  }
}

const asSentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1) + (text.endsWith('.') ? '' : '.')

function running({ weights, threads }: NetworkAsked, { language, progress, signal }: ScanCommandTools) {
  const t = textIn(language, messages)
  const told = (share: number) => progress?.(t('radar.network.progress', { share: Math.floor(share * 100) }))
  return { threads, onProgress: told, ...(weights && { weights }), ...(signal && { signal }) }
}

/** Those most between others, in columns, and what the figures do not say. */
function tableOf(measures: NetworkMeasures, { weights }: NetworkAsked, seconds: number, language: Language): string {
  const t = textIn(language, messages)
  const size = t('radar.network.size', {
    nodes: measures.nodes.length,
    links: measures.links,
    components: measures.componentSizes.length,
    communities: measures.communitySizes.length,
    modularity: measures.modularity.toFixed(3),
    seconds: seconds.toFixed(2),
  })
  const left = measures.nodes.length - MOST_IN_TABLE
  const repeated = weights === 'as-lengths' ? 'radar.network.repeatedLength' : 'radar.network.repeated'
  return [
    size,
    ...(measures.repeatedLinks > 0 ? [t(repeated, { count: measures.repeatedLinks })] : []),
    ...(measures.selfLinks > 0 ? [t('radar.network.self', { count: measures.selfLinks })] : []),
    '',
    ...inColumns([t('radar.network.columns').split('\t'), ...measures.nodes.slice(0, MOST_IN_TABLE).map(cellsOf)]),
    ...(left > 0 ? [t('radar.network.more', { count: left })] : []),
    '',
    t('radar.network.caution'),
  ].join('\n')
}

const cellsOf = (node: NodeMeasures): string[] => [
  node.name,
  String(node.degree),
  (node.betweennessShare * 100).toFixed(2),
  node.betweenness.toFixed(2),
  String(node.core),
  node.isCutPoint ? String(node.partsWithout) : '–',
  String(node.community + 1),
  node.constraint === null ? '–' : node.constraint.toFixed(3),
]

/** Names to the left, figures to the right. */
function inColumns(rows: string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  '),
  )
}
