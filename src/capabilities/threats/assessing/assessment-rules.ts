/**
 * What an assessment says and when it counts: levels from a form, the result, what blocks moderation, who may approve.
 * I1, I2, L8: every score can be explained factor by factor; "unknown" lowers confidence, never harm; a person decides.
 */
import { type Score, type ScoringModel, scoreOf } from '../../../analysis/scoring.ts'
import { addDays } from '../../../platform/clock.ts'
import type { Problem } from '../../../platform/problem.ts'
import type { SchemeBand, SchemeContent } from '../../schemes/index.ts'
import { type Confidence, confidences } from '../words.ts'
import type { Assessment, AssessmentForm, AssessmentResult, Draft, FactorAnswer } from './assessment-words.ts'

export const factorsOf = (scheme: SchemeContent) => scheme.sections.flatMap((section) => section.factors)

/** The scheme as the kernel counts with it. */
export const modelOf = (scheme: SchemeContent): ScoringModel => ({
  sections: scheme.sections.map((section) => ({
    key: section.key,
    factors: section.factors.map(({ key, weight, levels }) => ({
      key,
      weight,
      levels: levels.map((level) => level.value),
    })),
  })),
  combine: scheme.combine,
})

/** Answers for every factor of the scheme, in its order; what the form does not name stays unanswered. Ignores other keys. */
function answersFrom(form: AssessmentForm, scheme: SchemeContent): FactorAnswer[] {
  const said = form as Record<string, unknown>
  const textOf = (key: string) => (typeof said[key] === 'string' ? (said[key] as string) : '')
  return factorsOf(scheme).map(({ key, levels }) => {
    const chosen = textOf(`level.${key}`)
    const level = levels.find((each) => String(each.value) === chosen)?.value ?? null
    return {
      factor: key,
      level,
      unknown: chosen === 'unknown',
      rationale: textOf(`rationale.${key}`),
      evidence: textOf(`evidence.${key}`),
    }
  })
}

/** The draft that a form says. */
export const draftFrom = (form: AssessmentForm, scheme: SchemeContent): Draft => ({
  assessedOn: form.assessedOn,
  confidence: form.confidence,
  confidenceBecause: form.confidenceBecause,
  position: form.position,
  positionBecause: form.positionBecause,
  language: form.language,
  answers: answersFrom(form, scheme),
})

/**
 * The result as kept with the assessment: whole numbers 0 to 100, band, sections, levels. Unanswered counts as unknown.
 * `score` and `band` are null while a whole section is unknown.
 */
export function resultOf(scheme: SchemeContent, answers: FactorAnswer[]): AssessmentResult {
  const levels = Object.fromEntries(
    factorsOf(scheme).map(({ key }) => [key, answers.find((answer) => answer.factor === key)?.level ?? null]),
  )
  const counted = scoreOf(modelOf(scheme), levels)
  const score = whole(counted.score)
  const band = score === null ? null : bandOf(scheme, score)
  return {
    score,
    low: Math.round(counted.low),
    high: Math.round(counted.high),
    band: band?.key ?? null,
    isUpper: band?.upper ?? false,
    known: counted.known,
    of: counted.of,
    sections: counted.sections.map(wholeSection),
    levels,
  }
}

const whole = (score: number | null) => (score === null ? null : Math.round(score))
const wholeSection = (section: Score['sections'][number]) => ({
  ...section,
  score: whole(section.score),
  low: Math.round(section.low),
  high: Math.round(section.high),
})

/** The band of a score (0 to 100); bands stand from the highest down, the last from 0. */
export const bandOf = (scheme: SchemeContent, score: number): SchemeBand =>
  scheme.bands.find((band) => score >= band.from)!

/** The highest confidence that the share of known factors (0 to 1) allows. */
export function confidenceAllowed(scheme: SchemeContent, known: number, of: number): Confidence {
  const share = of === 0 ? 0 : known / of
  if (share >= scheme.confidence.highFromKnownShare) return 'high'
  return share >= scheme.confidence.moderateFromKnownShare ? 'moderate' : 'low'
}

/** What the assessor said, lowered to what the known factors allow. */
export function confidenceKept(
  scheme: SchemeContent,
  said: Confidence,
  result: Pick<AssessmentResult, 'known' | 'of'>,
): Confidence {
  const allowed = confidenceAllowed(scheme, result.known, result.of)
  return confidences[Math.min(confidences.indexOf(said), confidences.indexOf(allowed))]!
}

/** Next review: the band's interval after the day of the assessment; both 'YYYY-MM-DD'. */
export const reviewDueOn = (scheme: SchemeContent, score: number, assessedOn: string): string =>
  addDays(assessedOn, bandOf(scheme, score).reviewDays)

/**
 * Every reason why this draft cannot go to moderation; a draft itself can always be kept. Each factor needs a level or
 * "unknown", and a rationale for either; each section at least one level; confidence and position each with a reason.
 */
export function submissionProblems(scheme: SchemeContent, draft: Draft, today: string): Problem[] {
  const problems: Problem[] = []
  const add = (field: string, message: string, factor?: string) =>
    problems.push({ field, message, ...(factor ? { args: { factor } } : {}) })
  for (const factor of factorsOf(scheme)) {
    const answer = draft.answers.find((each) => each.factor === factor.key)
    const name = factor.label[draft.language]
    if (!answer || (answer.level === null && !answer.unknown)) add(`level.${factor.key}`, 'threats.levelNeeded', name)
    else if (answer.rationale === '') add(`rationale.${factor.key}`, 'threats.rationaleNeeded', name)
  }
  for (const section of scheme.sections)
    if (
      !section.factors.some((factor) =>
        draft.answers.some((answer) => answer.factor === factor.key && answer.level !== null),
      )
    )
      add(`level.${section.factors[0]!.key}`, 'threats.sectionUnknown', section.label[draft.language])
  if (draft.assessedOn === null) add('assessedOn', 'threats.assessedOnNeeded')
  else if (draft.assessedOn > today) add('assessedOn', 'threats.assessedLater')
  if (draft.confidence === null) add('confidence', 'threats.confidenceNeeded')
  else if (draft.confidenceBecause === '') add('confidenceBecause', 'threats.confidenceBecauseNeeded')
  if (!scheme.position.some((each) => each.key === draft.position)) add('position', 'threats.positionNeeded')
  return problems
}

/** Why this person may not decide on the assessment; empty means they may. Whoever wrote any of it may not approve it. */
export function moderationProblems(
  assessment: Pick<Assessment, 'status' | 'assessorIds'>,
  moderatorId: string,
): Problem[] {
  const problems: Problem[] = []
  if (assessment.status !== 'moderation') problems.push({ field: 'status', message: 'threats.notForModeration' })
  if (assessment.assessorIds.includes(moderatorId))
    problems.push({ field: 'moderator', message: 'threats.ownAssessment' })
  return problems
}
