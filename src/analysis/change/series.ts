/**
 * A series of counts with gaps, and which of its earlier periods the latest may be compared with. A gap in coverage ends a run,
 * since recording may have changed there. Within a run counts are compared; across a gap only shares of the whole are, so that
 * a fall or rise of the whole level between two runs is no change of any series.
 */

/** Counts on an unbroken axis of periods, oldest first; null where the period is not covered. */
export type Series = {
  counts: readonly (number | null)[]
  /** Everything counted in the same periods, this series included (the whole force, say). Null or absent: no shares. */
  whole?: readonly (number | null)[]
}

export type Options = {
  /** Periods in a year: 12 for months. Absent: no seasons. */
  season?: number
  /** Indices before which recording is known to have changed although nothing is missing. */
  breaks?: readonly number[]
}

/** `counts`: as they are. `shares`: relative to the rest of the whole in the same period. */
export type Basis = 'counts' | 'shares'

/** What the latest period is compared with: indices of earlier periods, oldest first. */
export type Comparison = { periods: number[]; against: 'same season' | 'recent periods'; basis: Basis }

/** Why there is no answer: a typed one, since silence would read as "nothing changed". */
export type CannotTell = {
  answer: 'cannot tell'
  because: 'latest period not covered' | 'history too short' | 'levels not comparable'
}

/** Fewest earlier periods of the same season. Two years are what the published months reach. Ours, to calibrate. */
const FEWEST_SAME_SEASON = 2
/** Fewest and most recent periods, where the season has no history: a year at most. Ours, to calibrate. */
export const FEWEST_RECENT = 3
const MOST_RECENT = 12

/**
 * The best comparison for the last period. In this order: the same season of this run; recent periods of this run (by shares
 * where there are seasons and a whole, since neighbouring months differ by season and the whole shares in it); the same season
 * across gaps, by shares; recent periods across gaps, by shares.
 * Throws RangeError for a count that is not a whole number of 0 or more, or a whole that is smaller than the count.
 */
export function comparisonOf(series: Series, options: Options = {}): Comparison | CannotTell {
  checkSeries(series)
  const { counts } = series
  const last = counts.length - 1
  if (last < 0 || counts[last] === null) return { answer: 'cannot tell', because: 'latest period not covered' }
  const start = startOfRun(counts, last, options.breaks)
  const within = choose(series, options.season, start)
  if (within) return { ...within, basis: needsShares(series, options.season, within) ? 'shares' : 'counts' }
  const across = choose(series, options.season, 0)
  if (!across) return { answer: 'cannot tell', because: 'history too short' }
  const comparable = choose(series, options.season, 0, (period) => restOf(series, period) > 0)
  if (!comparable || !(restOf(series, last) > 0)) return { answer: 'cannot tell', because: 'levels not comparable' }
  return { ...comparable, basis: 'shares' }
}

const needsShares = (series: Series, season: number | undefined, { against, periods }: Omit<Comparison, 'basis'>) =>
  season !== undefined &&
  against === 'recent periods' &&
  [...periods, series.counts.length - 1].every((period) => restOf(series, period) > 0)

function choose(
  { counts }: Series,
  season: number | undefined,
  from: number,
  may: (period: number) => boolean = () => true,
) {
  const last = counts.length - 1
  const covered = counts.flatMap((count, i) => (i >= from && i < last && count !== null && may(i) ? [i] : []))
  const same = season ? covered.filter((period) => (last - period) % season === 0) : []
  if (same.length >= FEWEST_SAME_SEASON) return { periods: same, against: 'same season' as const }
  if (covered.length >= FEWEST_RECENT)
    return { periods: covered.slice(-MOST_RECENT), against: 'recent periods' as const }
  return null
}

/** First period of the run that holds `period`. */
export function startOfRun(counts: Series['counts'], period: number, breaks: readonly number[] = []): number {
  let start = period
  while (start > 0 && counts[start - 1] !== null && !breaks.includes(start)) start--
  return start
}

/** Everything of the period that is not this series; 0 where there is no whole. */
export function restOf({ counts, whole }: Series, period: number): number {
  return Math.max(0, (whole?.[period] ?? 0) - (counts[period] ?? 0))
}

export function checkSeries({ counts, whole }: Series): void {
  for (const [i, count] of counts.entries()) {
    if (count === null) continue
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`a count is a whole number, got ${count}`)
    const all = whole?.[i] ?? null
    if (all !== null && !(all >= count))
      throw new RangeError(`the whole cannot be below its part, got ${all} and ${count}`)
  }
}
