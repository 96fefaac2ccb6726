/**
 * Slow change: every period's count becomes a score against the earlier periods of its run, and the scores are summed (CUSUM)
 * or averaged (EWMA). Sources: Page 1954, Biometrika 41:100; Roberts 1959, Technometrics 1:239; Hawkins 1987, The Statistician
 * 36:299 (learning while watching, so that a short history does not raise false alarms). A gap starts learning and sums anew.
 * What it does not show: when exactly it began; a change older than the run; and a change that nobody answers becomes the
 * new normal, because learning goes on.
 */
import { countTails, normalQuantile } from '../distributions.ts'
import { momentDispersion, predict } from './latest-period.ts'
import { cusumRunLength, ewmaRunLength } from './run-length.ts'
import { type Basis, type CannotTell, checkSeries, FEWEST_RECENT, restOf, type Series, startOfRun } from './series.ts'

export type ScoreOptions = { basis?: Basis; leastDispersion?: number; breaks?: readonly number[] }

/** Standard normal scores of the periods of the last run from `from` on; a score compares with all earlier periods of the run. */
export type Scores = { answer: 'scored'; from: number; scores: number[]; expected: number[] }

/**
 * Scores of the last run of `series`, from the fourth period of the run: half of the tie is counted as below, which keeps the
 * mean of a score at 0 for small counts too. By `shares`, seasons and levels that the whole has in common fall out.
 * Throws RangeError as `comparisonOf`. Time: periods of the run, squared.
 */
export function scoresOf(series: Series, options: ScoreOptions = {}): Scores | CannotTell {
  const { basis = 'counts', leastDispersion = 0, breaks = [] } = options
  checkSeries(series)
  const { counts } = series
  const last = counts.length - 1
  if (last < 0 || counts[last] === null) return { answer: 'cannot tell', because: 'latest period not covered' }
  const start = startOfRun(counts, last, breaks)
  const levels = counts.slice(start).map((_, i) => (basis === 'counts' ? 1 : restOf(series, start + i)))
  if (levels.some((level) => !(level > 0))) return { answer: 'cannot tell', because: 'levels not comparable' }
  if (levels.length <= FEWEST_RECENT) return { answer: 'cannot tell', because: 'history too short' }
  const run = counts.slice(start).map((count) => count!)
  const found: Scores = { answer: 'scored', from: start + FEWEST_RECENT, scores: [], expected: [] }
  for (let i = FEWEST_RECENT; i < run.length; i++) {
    const history = { counts: run.slice(0, i), levels: levels.slice(0, i) }
    const dispersion = Math.max(leastDispersion, momentDispersion([history]))
    const prediction = predict(history, levels[i]!, dispersion, basis)
    found.scores.push(normalScore(prediction, run[i]!))
    found.expected.push(prediction.expected)
  }
  return found
}

function normalScore(of: { mean: number; variance: number }, count: number): number {
  const { atLeast, atMost } = countTails(of, count)
  const below = (1 - atLeast + atMost) / 2
  const above = (1 - atMost + atLeast) / 2
  return above < below ? -normalQuantile(Math.max(above, 1e-15)) : normalQuantile(Math.max(below, 1e-15))
}

/** Half of the shift it is tuned for, one standard deviation; and the sum that alarms. Montgomery's usual design. */
const ALLOWANCE = 0.5
export const CUSUM_LIMIT = 4

export type Cusum = {
  /** Upper sum after each score. */
  sums: number[]
  isAlarm: boolean
  /** Index among the scores where the climb to the last sum began; null when the last sum is 0. */
  since: number | null
  /** Periods between false alarms of this design, if nothing changed. */
  runLength: number
  /** Chance that the sum is at least as high as now in any one period, if nothing changed; 1 for a sum of 0. */
  atLeast: number
}

/** CUSUM for rises: S = max(0, S + score - allowance), an alarm where S > limit at the end. For falls give the scores negated. */
export function cusum(scores: readonly number[], allowance = ALLOWANCE, limit = CUSUM_LIMIT): Cusum {
  const sums: number[] = []
  let since: number | null = null
  for (const [i, score] of scores.entries()) {
    const before = sums.at(-1) ?? 0
    const now = Math.max(0, before + score - allowance)
    since = now === 0 ? null : before === 0 ? i : since
    sums.push(now)
  }
  const last = sums.at(-1) ?? 0
  return {
    sums,
    isAlarm: last > limit,
    since,
    runLength: cusumRunLength(allowance, limit),
    atLeast: last > 0 ? Math.exp(-2 * allowance * (last + OVERSHOOT)) : 1,
  }
}

/**
 * How far a walk of standard normal steps jumps over a line on average (Siegmund 1985, Sequential Analysis, ch. 10). With it the
 * chance of a sum, which is the chance that a walk drifting down by the allowance ever comes so high, is right to a tenth.
 */
const OVERSHOOT = 0.583

/** Weight of the newest score, and limits in standard deviations of the average (Lucas and Saccucci 1990: once in 500). */
const EWMA_WEIGHT = 0.2
const EWMA_WIDTH = 2.962

export type Ewma = { averages: number[]; limits: number[]; alarm: 'high' | 'low' | null; runLength: number }

/** EWMA on both sides; early limits are narrower, since a young average varies less. `runLength` is of the final limits. */
export function ewma(scores: readonly number[], weight = EWMA_WEIGHT, width = EWMA_WIDTH): Ewma {
  const runLength = ewmaRunLength(weight, width)
  const averages: number[] = []
  const limits: number[] = []
  for (const [i, score] of scores.entries()) {
    averages.push(weight * score + (1 - weight) * (averages.at(-1) ?? 0))
    limits.push(width * Math.sqrt((weight / (2 - weight)) * (1 - (1 - weight) ** (2 * (i + 1)))))
  }
  const [last, limit] = [averages.at(-1) ?? 0, limits.at(-1) ?? Number.POSITIVE_INFINITY]
  return { averages, limits, alarm: Math.abs(last) > limit ? (last > 0 ? 'high' : 'low') : null, runLength }
}
