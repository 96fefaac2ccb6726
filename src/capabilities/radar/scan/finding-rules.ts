/**
 * From a cluster to a finding that explains itself: counts beside what the totals give, how strong shuffles were, and what would
 * be left without one part of it. Expected counts are those of the space-time permutation model: place total × month total / total.
 */
import type { Cluster, ScanResult } from '../../../analysis/scan/problem.ts'
import type { LocationCount } from '../../crime/index.ts'
import type { Finding, Maxima, SeriesMonth } from '../words.ts'
import { firstNearMonth, type Reading, type ReadType } from './reading-rules.ts'
import { strongestParts } from './without-rules.ts'

/** A cluster of a type with the scan it came from. */
export type FoundCluster = { type: ReadType; cluster: Cluster; maxima: Float64Array }

const thousandths = (of: number): number => Math.round(of * 1000)

/**
 * Clusters of a scan far enough above what was expected, strongest first; the others are no answer. What was expected is, besides
 * what the scan says, what the months since the last long gap give alone: a place that grew over the gap did not rise now.
 */
export function farEnough(
  type: ReadType,
  { clusters, maxima }: ScanResult,
  reading: Pick<Reading, 'months' | 'areas'>,
  { leastRatio }: { leastRatio: number },
): FoundCluster[] {
  const isFar = (cluster: Cluster) =>
    cluster.observed >= leastRatio * Math.max(cluster.expected, expectedOfNear(type, reading, cluster))
  return clusters.filter(isFar).map((cluster) => ({ type, cluster, maxima }))
}

/** As the scan expects, from the totals of the months since the last long gap. */
function expectedOfNear(
  type: ReadType,
  { months, areas }: Pick<Reading, 'months' | 'areas'>,
  cluster: Cluster,
): number {
  const members = new Set(cluster.members)
  const near = firstNearMonth(months)
  let [total, inMembers, inWindow] = [0, 0, 0]
  for (const [area, { lsoaCode }] of areas.entries())
    for (let month = near; month < months.length; month++) {
      const count = type.counts[area * months.length + month]!
      total += count
      if (members.has(lsoaCode)) inMembers += count
      if (month >= cluster.from && month <= cluster.to) inWindow += count
    }
  return total > 0 ? (inMembers * inWindow) / total : 0
}

/** The finding of a cluster. `locations` are the counts by location of its type in its members, over all months read. */
export function findingOf(
  { type, cluster, maxima }: FoundCluster,
  reading: Reading,
  locations: readonly LocationCount[],
): Finding {
  const { months, areas } = reading
  const at = cluster.members.map((code) => areas.findIndex(({ lsoaCode }) => lsoaCode === code))
  const centre = areas[at[0]!]!
  const inWindow = (month: number) => month >= cluster.from && month <= cluster.to
  return {
    method: 'scan',
    crimeTypes: [type.crimeType],
    members: cluster.members,
    longitudeE6: centre.longitudeE6,
    latitudeE6: centre.latitudeE6,
    radiusM: Math.round(cluster.radius * 1000),
    monthFrom: months[cluster.from]!,
    monthTo: months[cluster.to]!,
    observed: cluster.observed,
    expectedThousandths: thousandths(cluster.expected),
    llrMillionths: Math.round(cluster.llr * 1e6),
    shuffles: maxima.length,
    shufflesAtLeast: cluster.shufflesAtLeast,
    pMillionths: Math.round(cluster.p! * 1e6),
    series: seriesOf(type, months, at, inWindow),
    maxima: histogramOf(maxima, cluster.llr),
    without: strongestParts({ type, reading, members: at, window: cluster, maxima }, locations),
    measures: null,
    unplaced: type.unplaced.reduce((sum, events, month) => sum + (inWindow(month) ? events : 0), 0),
  }
}

/** Events of the type in the areas `at` (indices), month by month, beside what the totals of area and month give. */
export function seriesOf(
  type: ReadType,
  months: readonly string[],
  at: readonly number[],
  isIn: (month: number) => boolean,
): SeriesMonth[] {
  const ofMonth = (areas: Iterable<number>, month: number) => {
    let sum = 0
    for (const area of areas) sum += type.counts[area * months.length + month]!
    return sum
  }
  const all = Array.from({ length: type.counts.length / months.length }, (_, area) => area)
  const observed = months.map((_, month) => ofMonth(at, month))
  const inMembers = observed.reduce((sum, count) => sum + count, 0)
  return months.map((month, i) => ({
    month,
    observed: observed[i]!,
    expectedThousandths: thousandths((inMembers * ofMonth(all, i)) / type.total),
    isIn: isIn(i),
  }))
}

/** Bars of the chart of shuffles. */
const BINS = 24

/** The strongest of each shuffle in bins that reach from the weakest to the strongest, the finding's own strength included. */
export function histogramOf(maxima: Float64Array, strength: number): Maxima | null {
  if (maxima.length === 0) return null
  let [least, most] = [strength, strength]
  for (const each of maxima) [least, most] = [Math.min(least, each), Math.max(most, each)]
  const from = Math.floor(least * 1000)
  const bin = Math.max(1, Math.ceil((most * 1000 - from + 1) / BINS))
  const counts = Array.from({ length: BINS }, () => 0)
  for (const each of maxima) counts[Math.min(BINS - 1, Math.floor((each * 1000 - from) / bin))]!++
  return { fromThousandths: from, binThousandths: bin, counts }
}
