/**
 * How a place's hot periods lie in time: Gi* in each period, Mann-Kendall over the periods, and a name for the pattern.
 * Source of the names: "How Emerging Hot Spot Analysis works", Esri, ArcGIS Pro documentation. Ours differs in four points: a
 * period has no neighbours in time; each period is measured against itself, not against all of them; cold patterns have no
 * name; and the trend leaves out pairs across a gap in coverage (Gi*, within one period, is not touched by gaps).
 * What it does not show: that a place became busier (a place is hot relative to the others), nor why, nor what comes next.
 */
import { twoSided } from '../distributions.ts'
import { keepByFalseDiscoveryRate } from '../false-alarms.ts'
import { giStar, type NeighbourLists } from './gi-star.ts'
import { mannKendall, type Trend } from './mann-kendall.ts'

/**
 * In the order in which they are tried; "last" is the last period, "nearly always" at least `NEARLY_ALWAYS` of the periods.
 * new: hot in the last only, never before.
 * intensifying, diminishing: hot in the last and nearly always, and Gi* rises or falls significantly.
 * persistent: hot in the last and nearly always, without such a trend.
 * historical: nearly always hot, but not in the last (of Esri's "persistent", which does not ask for the last, this is the part apart).
 * consecutive: hot in one unbroken stretch of two or more periods that ends in the last, never before, not nearly always.
 * oscillating: hot in the last, cold at some earlier time, not nearly always hot.
 * sporadic: hot in the last and on and off before, never cold, not nearly always.
 */
export const hotSpotClasses = [
  'new',
  'intensifying',
  'diminishing',
  'persistent',
  'historical',
  'consecutive',
  'oscillating',
  'sporadic',
] as const
export type HotSpotClass = (typeof hotSpotClasses)[number]

/** Esri's share of periods for the lasting classes. */
const NEARLY_ALWAYS = 0.9
/** Fewer periods say nothing about a pattern. Esri asks for 10; ours, to calibrate. */
const FEWEST_PERIODS = 5
/** Level for hot, cold (after correction for many places) and trend. */
const SIGNIFICANCE = 0.05

export type Heat = 'hot' | 'cold' | null

export type EmergingHotSpot = {
  place: number
  /** Null: no pattern of hot periods. */
  class: HotSpotClass | null
  /** Of each period. */
  heat: Heat[]
  scores: number[]
  trend: Trend
}

export type EmergingInput = {
  /** `[place * periods + period]`, covered periods only. */
  counts: ArrayLike<number>
  periods: number
  neighbours: NeighbourLists
  /** Periods before which coverage was missing. */
  breaks?: readonly number[]
  significance?: number
}

/** Every place with its heat and pattern; null where the periods are too few to tell. Throws RangeError as `giStar`. */
export function emergingHotSpots(input: EmergingInput): EmergingHotSpot[] | null {
  const { counts, periods, neighbours, breaks = [], significance = SIGNIFICANCE } = input
  const places = neighbours.length
  if (!Number.isInteger(periods) || counts.length !== places * periods)
    throw new RangeError(`${places} places and ${periods} periods need as many counts, got ${counts.length}`)
  if (periods < FEWEST_PERIODS) return null
  const slices = Array.from({ length: periods }, (_, period) =>
    sliceOf(
      Float64Array.from({ length: places }, (_, place) => counts[place * periods + period]!),
      neighbours,
      significance,
    ),
  )
  return Array.from({ length: places }, (_, place) => {
    const scores = slices.map((slice) => slice.scores[place]!)
    const heat = slices.map((slice) => slice.heat[place]!)
    const trend = mannKendall(scores, breaks)
    return { place, class: classOf(heat, trend, significance), heat, scores, trend }
  })
}

/** Hot and cold in one period, at a false discovery rate over its places (Caldas de Castro and Singer 2006). */
function sliceOf(counts: Float64Array, neighbours: NeighbourLists, significance: number) {
  const scores = giStar(counts, neighbours)
  const kept = keepByFalseDiscoveryRate(Array.from(scores, twoSided), significance)
  const heat = kept.map(({ kept: stands }, place): Heat => (stands ? (scores[place]! > 0 ? 'hot' : 'cold') : null))
  return { scores, heat }
}

/** The class of a place from its heat, oldest first, and its trend; null without a pattern. Exactly one fits, or none. */
export function classOf(
  heat: readonly Heat[],
  trend: Pick<Trend, 'z' | 'p'>,
  significance = SIGNIFICANCE,
): HotSpotClass | null {
  const hot = heat.filter((each) => each === 'hot').length
  const isHotLast = heat.at(-1) === 'hot'
  if (hot / heat.length >= NEARLY_ALWAYS) {
    if (!isHotLast) return 'historical'
    if (trend.p > significance) return 'persistent'
    return trend.z > 0 ? 'intensifying' : 'diminishing'
  }
  if (!isHotLast) return null
  if (hot === 1) return 'new'
  if (heat.slice(-hot).every((each) => each === 'hot')) return 'consecutive'
  return heat.includes('cold') ? 'oscillating' : 'sporadic'
}
