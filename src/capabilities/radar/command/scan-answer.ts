/** What `npm run radar -- scan` answers: a table to read, JSON for another program, GeoJSON for a map. */
import type { Feature, FeatureCollection } from 'geojson'
import { circleOutline } from '../../../analysis/scan/circle-outline.ts'
import type { Cluster, ScanInput, ScanResult } from '../../../analysis/scan/problem.ts'
import { recurrenceInterval } from '../../../analysis/scan/scan.ts'
import { type Language, textIn } from '../../../platform/language.tsx'
import { messages } from './scan-messages.ts'

export type Answer = {
  input: ScanInput
  result: ScanResult
  /** How a period is written; null where the files have no times. */
  label: ((period: number) => string) | null
  seconds: number
}

const MOST_IN_TABLE = 20

/** All clusters and the strongest ratio of every shuffle. */
export function jsonAnswer({ input, result, label, seconds }: Answer): string {
  const clusters = result.clusters.map((cluster) => clusterWords(input, cluster, label))
  return JSON.stringify({
    model: input.model,
    type: input.type,
    cases: result.cases,
    seed: result.seed,
    clusters,
    replicates: { max: [...result.maxima] },
    seconds: Math.round(seconds * 1000) / 1000,
  })
}

function clusterWords(input: ScanInput, cluster: Cluster, label: Answer['label']) {
  const { members, radius, from, to, observed, expected, llr, p, shufflesAtLeast } = cluster
  return {
    members,
    ...(input.coordinates === 'sphere' ? { radiusKm: radius } : { radiusKm: null, radius }),
    start: label ? label(from) : null,
    end: label ? label(to) : null,
    observed,
    expected,
    llr,
    p,
    shufflesAtLeast,
    ...(input.type === 'prospective' && { recurrenceInterval: recurrenceInterval(p) }),
  }
}

/** A feature for each cluster (its circle, or its one point) and one for each of its members. */
export function geojsonAnswer({ input, result, label }: Answer): string {
  const places = new Map(
    input.places.flatMap((place) => [place.id, ...(place.also ?? [])].map((id) => [id, place] as const)),
  )
  const pointOf = (id: string): Feature['geometry'] => {
    const { first, second } = places.get(id)!
    return { type: 'Point', coordinates: [second, first] }
  }
  const features = result.clusters.flatMap((cluster, rank): Feature[] => {
    const centre = places.get(cluster.members[0]!)!
    const geometry =
      cluster.radius > 0 ? circleOutline(centre.first, centre.second, cluster.radius) : pointOf(centre.id)
    const properties = { kind: 'cluster', rank: rank + 1, ...clusterWords(input, cluster, label) }
    const members = cluster.members.map(
      (id): Feature => ({ type: 'Feature', geometry: pointOf(id), properties: { kind: 'member', rank: rank + 1, id } }),
    )
    return [{ type: 'Feature', geometry, properties }, ...members]
  })
  const collection: FeatureCollection = { type: 'FeatureCollection', features }
  return JSON.stringify(collection)
}

/** The strongest clusters in columns, and what they do not say. */
export function tableAnswer({ input, result, label, seconds }: Answer, language: Language): string {
  const t = textIn(language, messages)
  const periodOf = (period: number) => (label ? label(period) : '–')
  const asked = t('radar.cli.asked', {
    cases: result.cases,
    places: input.places.length,
    hasTimes: label ? 'yes' : 'no',
    start: periodOf(0),
    end: periodOf(input.periods - 1),
    shuffles: result.maxima.length,
    seed: result.seed,
    seconds: seconds.toFixed(2),
  })
  if (result.clusters.length === 0) return [asked, t('radar.cli.none')].join('\n')
  const unit = input.coordinates === 'sphere' ? ' km' : ''
  const rows = result.clusters
    .slice(0, MOST_IN_TABLE)
    .map(({ members, radius, from, to, observed, expected, llr, p }) => [
      String(members.length),
      `${radius.toFixed(2)}${unit}`,
      periodOf(from),
      periodOf(to),
      String(observed),
      expected.toFixed(2),
      llr.toFixed(6),
      p === null ? '–' : p.toFixed(3),
      shortened(members),
    ])
  const left = result.clusters.length - rows.length
  return [
    asked,
    '',
    ...inColumns([t('radar.cli.columns').split('\t'), ...rows]),
    ...(left > 0 ? [t('radar.cli.more', { count: left })] : []),
    '',
    t('radar.cli.caution'),
  ].join('\n')
}

const MOST_MEMBERS = 8
const shortened = (members: string[]) =>
  members.slice(0, MOST_MEMBERS).join(' ') + (members.length > MOST_MEMBERS ? ` +${members.length - MOST_MEMBERS}` : '')

function inColumns(rows: string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  )
}
