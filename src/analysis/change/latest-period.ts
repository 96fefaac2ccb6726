/**
 * Whether the latest count of a series is out of the ordinary beside its own history: expected count, z and exact tail of a
 * negative binomial whose dispersion comes from the history by moments, never below Poisson. Sources: Farrington et al. 1996,
 * J. R. Statist. Soc. A 159:547 (same season as baseline); Cameron and Trivedi 1998 (moments); the predictive form is ours.
 * What it does not show: why; whether recording changed within a run; slow drift (see the control charts); nor, by shares,
 * anything that moved the whole level alike.
 */
import { countTails } from '../distributions.ts'
import {
  type Basis,
  type CannotTell,
  type Comparison,
  comparisonOf,
  type Options,
  restOf,
  type Series,
} from './series.ts'

export type LatestPeriod = Comparison & {
  answer: 'compared'
  observed: number
  expected: number
  /** Of a count like this one, the history's own uncertainty included. */
  variance: number
  /** (observed - expected) / √variance. */
  z: number
  /** Chance of at least, and of at most, this many, had nothing changed. */
  atLeast: number
  atMost: number
  /** Variance = mean + dispersion × mean²; 0 is Poisson. */
  dispersion: number
}

export type LatestOptions = Options & {
  /** Least dispersion to assume: what all such series show together, since a short history alone guesses too low. Default 0. */
  leastDispersion?: number
}

/**
 * The latest period of `series` against its history, or why that cannot be told. Time: number of periods.
 * Throws RangeError as `comparisonOf`, and for a dispersion below 0.
 */
export function latestPeriod(series: Series, options: LatestOptions = {}): LatestPeriod | CannotTell {
  const { leastDispersion = 0 } = options
  if (!(leastDispersion >= 0)) throw new RangeError(`a dispersion is 0 or more, got ${leastDispersion}`)
  const comparison = comparisonOf(series, options)
  if ('answer' in comparison) return comparison
  const history = historyOf(series, comparison)
  const observed = series.counts.at(-1)!
  const level = levelOf(series, series.counts.length - 1, comparison.basis)
  const dispersion = Math.max(leastDispersion, momentDispersion([history]))
  const { expected, mean, variance } = predict(history, level, dispersion, comparison.basis)
  return {
    ...comparison,
    answer: 'compared',
    observed,
    expected,
    variance,
    z: (observed - expected) / Math.sqrt(variance),
    ...countTails({ mean, variance }, observed),
    dispersion,
  }
}

/** Counts with the level at which each was taken: 1 for counts as they are, the rest of the whole for shares. */
export type History = { counts: number[]; levels: number[] }

/** The history that a comparison names. */
export function historyOf(series: Series, { periods, basis }: Pick<Comparison, 'periods' | 'basis'>): History {
  return {
    counts: periods.map((period) => series.counts[period]!),
    levels: periods.map((period) => levelOf(series, period, basis)),
  }
}

const levelOf = (series: Series, period: number, basis: Basis) => (basis === 'counts' ? 1 : restOf(series, period))

/**
 * Half a case is added to the history (Jeffreys' choice for a Poisson rate), so that a history without a case still expects
 * something. Without dispersion the prediction is exactly that of a Poisson rate learned from the history.
 */
const HALF_A_CASE = 0.5

/** What a count at `level` should be. The variance adds up: chance, dispersion, the history's own uncertainty, and that of the levels. */
export function predict({ counts, levels }: History, level: number, dispersion: number, basis: Basis) {
  const [cases, allLevels] = [sum(counts), sum(levels)]
  const expected = (cases * level) / allLevels
  const mean = ((cases + HALF_A_CASE) * level) / allLevels
  const unevenness = sum(levels.map((each) => (each / allLevels) ** 2))
  const history = 1 / (cases + HALF_A_CASE) + dispersion * unevenness
  const counted = basis === 'shares' ? 1 / level + 1 / allLevels : 0
  return { expected, mean, variance: mean + mean ** 2 * (dispersion + history + counted) }
}

/**
 * Dispersion of many histories together by moments, each weighing by its mean count; not below 0. Of one history it is the usual
 * moment estimate: squared deviations, less what Poisson counts would show, over what dispersion 1 would add. A history of one
 * period, or without a case, says nothing.
 */
export function momentDispersion(histories: readonly History[]): number {
  let [excess, perUnit] = [0, 0]
  for (const { counts, levels } of histories) {
    const allLevels = sum(levels)
    const rate = sum(counts) / allLevels
    if (counts.length < 2 || !(rate > 0)) continue
    const means = levels.map((level) => rate * level)
    const shares = levels.map((level) => level / allLevels)
    const squares = sum(means.map((mean) => mean ** 2))
    const typical = sum(means) / means.length
    // The rate was fitted to the same counts, which takes each share off what is left to deviate.
    excess += sum(means.map((mean, i) => (counts[i]! - mean) ** 2 - mean * (1 - shares[i]!))) / typical
    perUnit += sum(means.map((mean, i) => mean ** 2 * (1 - 2 * shares[i]!) + shares[i]! ** 2 * squares)) / typical
  }
  return perUnit > 0 ? Math.max(0, excess / perUnit) : 0
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
