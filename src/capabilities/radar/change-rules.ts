/**
 * Where the latest month differs from the area's own history of that type: one month far out ("change"), or a slow climb
 * ("cusum"). Policy (A5): across a gap in the months held only an area's share of the whole force is compared, so that a change
 * of recording practice is no signal; and what cannot be told is said, not passed over.
 */
import { CUSUM_LIMIT, cusum, scoresOf } from '../../analysis/change/control-charts.ts'
import { type History, historyOf, latestPeriod, momentDispersion } from '../../analysis/change/latest-period.ts'
import {
  type Basis,
  type CannotTell,
  type Comparison,
  comparisonOf,
  type Series,
} from '../../analysis/change/series.ts'
import { addMonths, monthsBetween } from '../crime/index.ts'

/** Counts of areas that do not overlap and together are the whole force (or all of it that is read). */
export type ChangeInput = {
  /** Months held, 'YYYY-MM', ascending; months missing between them are gaps. */
  months: readonly string[]
  /** `counts` as `months`. */
  series: readonly { areaId: string; crimeType: string; counts: ArrayLike<number> }[]
}

/** Emerging threats are rises; falls are for evaluating what was done. */
export type Direction = 'rise' | 'fall'

type Of = { key: string; method: 'change' | 'cusum'; crimeType: string; areaId: string }

/** One look that could be made. `probability` is how often an unchanged series would be at least this far out. */
export type ChangeCandidate = Of & {
  answer: 'compared'
  /** Months in which it shows, 'YYYY-MM', both in; `change`: the latest alone. */
  from: string
  period: string
  /** Events in these months, and what the history leads to expect. */
  observed: number
  expected: number
  probability: number
  /** `shares`: relative to the rest of the force, which takes out what the whole has in common. */
  basis: Basis
  /** Months it was compared with, 'YYYY-MM'. */
  comparedWith: string[]
  /** `cusum`: over its limit, which an unchanged series passes once in `runLength` months. `change` has no limit of its own. */
  alarm: { isOver: boolean; runLength: number } | null
}
export type ChangeAnswer = ChangeCandidate | (Of & CannotTell)

/**
 * An answer of each method for each series, in their order. Each compared one is a look: whoever lists the small probabilities
 * must reckon with them all (`keepByFalseDiscoveryRate`). Throws RangeError for counts below 0 or months out of order.
 */
export function changeAnswers(input: ChangeInput, direction: Direction = 'rise'): ChangeAnswer[] {
  const { months } = input
  if (months.some((month, i) => i > 0 && month <= months[i - 1]!))
    throw new RangeError(`months must ascend, got ${months.join(', ')}`)
  const axis = months.length > 0 ? monthsBetween(months[0]!, months.at(-1)!) : []
  return typesOf(input, axis).flatMap(({ crimeType, areas }) => {
    const dispersion = usualDispersion(areas.map(({ series }) => series))
    return areas.flatMap(({ areaId, series }) => [
      latestAnswer({ crimeType, areaId, series, axis, direction }, dispersion),
      climbAnswer({ crimeType, areaId, series, axis, direction }, dispersion),
    ])
  })
}

/** Series of each type on an unbroken axis of months, each with the whole of its type. */
function typesOf({ months, series }: ChangeInput, axis: string[]) {
  const at = new Map(months.map((month, i) => [month, i]))
  const spread = (counts: ArrayLike<number>, from = '') =>
    axis.map((month) => (at.has(month) && month >= from ? counts[at.get(month)!]! : null))
  const begun = beginnings({ months, series })
  return [...new Set(series.map(({ crimeType }) => crimeType))].map((crimeType) => {
    const of = series.filter((each) => each.crimeType === crimeType)
    const sums = months.map((_, i) => of.reduce((sum, { counts }) => sum + counts[i]!, 0))
    const whole = spread(sums)
    return {
      crimeType,
      areas: of.map(({ areaId, counts }) => ({ areaId, series: { counts: spread(counts, begun.get(areaId)), whole } })),
    }
  })
}

/**
 * The month from which an area is read: the start of the first stretch of months after which no stretch is without an event of
 * it, of whatever type. A code that came with another census would else appear as a rise from nothing; one that went, as a fall.
 */
function beginnings({ months, series }: ChangeInput): Map<string, string> {
  const starts = months.flatMap((month, i) => (i === 0 || addMonths(months[i - 1]!, 1) !== month ? [i] : []))
  const seen = new Map<string, boolean[]>()
  for (const { areaId, counts } of series) {
    const stretches = seen.get(areaId) ?? starts.map(() => false)
    seen.set(areaId, stretches)
    for (const [stretch, start] of starts.entries())
      for (let i = start; i < (starts[stretch + 1] ?? months.length); i++) if (counts[i]! > 0) stretches[stretch] = true
  }
  const firstRead = (stretches: boolean[]) => months[starts[stretches.lastIndexOf(false) + 1] ?? months.length] ?? NEVER
  return new Map([...seen].map(([areaId, stretches]) => [areaId, firstRead(stretches)]))
}

/** After every month. */
const NEVER = '9999-12'

/** Months of a year: the season of monthly counts. */
const season = 12

type Dispersions = { latest: number; climb: number }

/**
 * How far series of a type usually stray beyond chance, from all of them together: one short history alone guesses too low.
 * Across a gap also how far areas drifted apart meanwhile; for that the latest month of all of them counts, of which one that
 * really rose is a small part.
 */
function usualDispersion(all: readonly Series[]): Dispersions {
  const compared = all.flatMap((series) => {
    const comparison = comparisonOf(series, { season })
    if ('answer' in comparison) return []
    const start = series.counts.lastIndexOf(null) + 1
    return [{ comparison, start, history: historyOf(series, comparison), latest: latestOf(series, comparison) }]
  })
  const within = momentDispersion(compared.map(({ history }) => history))
  const drifts = compared
    .filter(({ comparison, start }) => comparison.periods[0]! < start)
    .map(({ history, latest }) => joined(history, latest))
  const runs = all.map(latestRun).filter((history) => history !== null)
  return { latest: Math.max(within, momentDispersion(drifts)), climb: momentDispersion(runs) }
}

const latestOf = (series: Series, { basis }: Comparison) =>
  historyOf(series, { periods: [series.counts.length - 1], basis })

/** The history as one period, and the latest as another. */
const joined = (history: History, latest: History): History => ({
  counts: [sum(history.counts), latest.counts[0]!],
  levels: [sum(history.levels), latest.levels[0]!],
})

/** The last unbroken months, by shares; null where the rest of the force has none. */
function latestRun(series: Series): History | null {
  const start = series.counts.lastIndexOf(null) + 1
  const periods = series.counts.slice(start).map((_, i) => start + i)
  const history = historyOf(series, { periods, basis: 'shares' })
  return history.levels.every((level) => level > 0) ? history : null
}

type Look = { crimeType: string; areaId: string; series: Series; axis: string[]; direction: Direction }

const named = (method: Of['method'], { crimeType, areaId }: Look): Of => ({
  key: `${method} ${crimeType} ${areaId}`,
  method,
  crimeType,
  areaId,
})

function latestAnswer(look: Look, dispersion: Dispersions): ChangeAnswer {
  const of = named('change', look)
  const found = latestPeriod(look.series, { season, leastDispersion: dispersion.latest })
  if (found.answer === 'cannot tell') return { ...of, ...found }
  const { observed, expected, basis, periods } = found
  const period = look.axis.at(-1)!
  return {
    ...of,
    answer: 'compared',
    from: period,
    period,
    observed,
    expected,
    probability: look.direction === 'rise' ? found.atLeast : found.atMost,
    basis,
    comparedWith: periods.map((each) => look.axis[each]!),
    alarm: null,
  }
}

/** Always by shares: months have seasons, and a climb of the whole force is not one of an area. */
function climbAnswer(look: Look, dispersion: Dispersions): ChangeAnswer {
  const of = named('cusum', look)
  const found = scoresOf(look.series, { basis: 'shares', leastDispersion: dispersion.climb })
  if (found.answer === 'cannot tell') return { ...of, ...found }
  const sign = look.direction === 'rise' ? 1 : -1
  const chart = cusum(found.scores.map((score) => sign * score))
  const since = chart.since ?? found.scores.length - 1
  const from = look.axis[found.from + since]!
  const period = look.axis.at(-1)!
  const start = look.series.counts.lastIndexOf(null) + 1
  return {
    ...of,
    answer: 'compared',
    from,
    period,
    observed: sum(look.series.counts.slice(found.from + since).map((count) => count!)),
    expected: sum(found.expected.slice(since)),
    probability: chart.atLeast,
    basis: 'shares',
    comparedWith: monthsBetween(look.axis[start]!, addMonths(from, -1)),
    alarm: { isOver: (chart.sums.at(-1) ?? 0) > CUSUM_LIMIT, runLength: chart.runLength },
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
