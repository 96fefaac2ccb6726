/**
 * The ranked list explains itself: why a threat stands above the next, what would change the order, what is overdue, which crime
 * types nobody assessed. L8, I2, I3a; HMICFRS 2023: priority not understood. The order helps people decide; it decides nothing.
 */
import { differences, type SingleChange, smallestChangeAbove } from '../../analysis/scoring.ts'
import type { SchemeContent } from '../schemes/index.ts'
import { modelOf } from './assessing/assessment-rules.ts'
import type { AssessmentResult } from './assessing/assessment-words.ts'
import { type CrimeTheme, crimeTypesOfTheme, type ThreatState } from './words.ts'

/** What the order needs of a threat; `score` null: not assessed. */
export type Rankable = { id: string; reference: string; raisedAt: string; score: number | null; high: number | null }

/**
 * Worst first: by score; of equal scores the surer one, whose range reaches less high, since not knowing lifts nobody; then by
 * reference. Those without an approved assessment follow, longest waiting first: they have no rank, and are never hidden.
 */
export function worstFirst<Row extends Rankable>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => {
    if (a.score === null || b.score === null) {
      if (a.score !== b.score) return a.score === null ? 1 : -1
      return a.raisedAt.localeCompare(b.raisedAt) || a.reference.localeCompare(b.reference)
    }
    return b.score - a.score || (a.high ?? 0) - (b.high ?? 0) || a.reference.localeCompare(b.reference)
  })
}

/** The rank of each scored row by id, from 1; equal scores share a rank, as in "third equal". Rows must stand worst first. */
export function ranks(rows: readonly Rankable[]): Map<string, { rank: number; isShared: boolean }> {
  const found = new Map<string, { rank: number; isShared: boolean }>()
  let first = 0
  rows.forEach(({ id, score }, i) => {
    if (score === null) return
    if (rows[first]?.score !== score) first = i
    found.set(id, {
      rank: first + 1,
      isShared: rows[first + 1]?.score === score && (i > first || rows[i + 1]?.score === score),
    })
  })
  return found
}

export type Ranked = { id: string; name: string; schemeVersionId: string; result: AssessmentResult }

/** Factors named as reasons; more than three are not read. Ours, to calibrate. */
const MOST_REASONS = 3

/** One factor that puts a threat above the next: its level, the other's, and the points that go if it had the other's. */
export type Reason = { factor: string; level: number; otherLevel: number; points: number }

export type Standing = {
  /** The next one below, or null at the end of the list. */
  below: { id: string; name: string; score: number } | null
  /** False where the two were scored by different scheme versions: then factors cannot be compared. */
  isComparable: boolean
  /** The one below has the same score: only range and reference put it there. */
  isTied: boolean
  reasons: Reason[]
  /** The smallest change of one factor by which the one below would overtake this one, and by which this would overtake the one above. */
  overtakenBy: SingleChange | null
  overtakes: { above: { id: string; name: string; score: number }; by: SingleChange } | null
}

/**
 * Why `one` stands where it does. `above` and `below` are its neighbours in the list; `schemes` holds the content of every
 * version they were scored with. Scores of SingleChange are rounded to whole numbers. Time: factors × levels.
 */
export function standingOf(
  one: Ranked,
  above: Ranked | null,
  below: Ranked | null,
  schemes: ReadonlyMap<string, SchemeContent>,
): Standing {
  const scheme = schemes.get(one.schemeVersionId)
  const isComparable = below === null || below.schemeVersionId === one.schemeVersionId
  const reasons =
    scheme && below && isComparable && below.result.score !== one.result.score
      ? differences(modelOf(scheme), one.result.levels, below.result.levels)
          .filter(({ by, level, otherLevel }) => Math.round(by) > 0 && level !== null && otherLevel !== null)
          .slice(0, MOST_REASONS)
          .map(({ factor, level, otherLevel, by }) => ({
            factor,
            level: level!,
            otherLevel: otherLevel!,
            points: Math.round(by),
          }))
      : []
  const rise = above && riseAbove(one, above, schemes)
  return {
    below: below && short(below),
    isComparable,
    isTied: below !== null && below.result.score === one.result.score,
    reasons,
    overtakenBy: below && riseAbove(below, one, schemes),
    overtakes: above && rise ? { above: short(above), by: rise } : null,
  }
}

const short = ({ id, name, result }: Ranked) => ({ id, name, score: result.score ?? 0 })

/** Compares whole points, as the list shows them: half a point is no change of order. */
function riseAbove(lower: Ranked, upper: Ranked, schemes: ReadonlyMap<string, SchemeContent>): SingleChange | null {
  const scheme = schemes.get(lower.schemeVersionId)
  if (!scheme) return null
  const change = smallestChangeAbove(modelOf(scheme), lower.result.levels, (upper.result.score ?? 0) + 0.5)
  return change && { ...change, score: Math.round(change.score) }
}

/** Days by which a review is overdue on `today`, or null when it is not (the day itself is in time). Days 'YYYY-MM-DD'. */
export function reviewOverdueDays(reviewDueOn: string | null, today: string): number | null {
  if (reviewDueOn === null || reviewDueOn >= today) return null
  return Math.round((Date.parse(today) - Date.parse(reviewDueOn)) / 86_400_000)
}

/** How often a recorded crime type occurred, and in the months before, where known. */
export type CrimeTypeCount = { crimeType: string; count: number }

/** A vulnerability threat, for what it covers. */
export type Vulnerability = { type: string; state: ThreatState; themes: readonly CrimeTheme[]; isAssessed: boolean }

/**
 * Recorded crime types with activity for which no vulnerability has an approved assessment (I3a), most frequent first. A
 * type is covered when an assessed vulnerability that is not archived or declined has a theme that shows in it.
 */
export function crimeTypesWithoutAssessment(
  counts: readonly CrimeTypeCount[],
  threats: readonly Vulnerability[],
): CrimeTypeCount[] {
  const covered = new Set<string>(
    threats
      .filter(
        ({ type, state, isAssessed }) =>
          type === 'vulnerability' && isAssessed && state !== 'archived' && state !== 'declined',
      )
      .flatMap(({ themes }) => themes.flatMap((theme) => crimeTypesOfTheme[theme] as readonly string[])),
  )
  return counts.filter(({ crimeType, count }) => count > 0 && !covered.has(crimeType)).sort((a, b) => b.count - a.count)
}
