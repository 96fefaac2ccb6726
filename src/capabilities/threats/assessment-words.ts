/**
 * An assessment: a level or "unknown" for each factor of one scheme version, with rationale and evidence; never overwritten.
 * And scoring schemes as versioned data: sections, factors, anchored levels in both languages, a combining rule, bands.
 */
import { z } from 'zod'
import { markings } from '../../platform/marking.ts'
import { confidences } from './words.ts'

const Both = z.object({ en: z.string().min(1), cy: z.string().min(1) })
const Key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)

export const SchemeLevel = z.object({ value: z.number().int().min(0).max(20), label: Both, descriptor: Both })
export const SchemeFactor = z.object({
  key: Key,
  label: Both,
  question: Both,
  weight: z.number().positive().max(100).default(1),
  levels: z.array(SchemeLevel).min(2).max(10),
})
export const SchemeSection = z.object({ key: Key, label: Both, factors: z.array(SchemeFactor).min(1).max(20) })

/** The closed set of combining rules; `src/analysis/scoring.ts` carries out each. */
export const Combine = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('product-of-section-means') }),
  z.object({ kind: z.literal('weighted-mean-of-sections'), weights: z.record(Key, z.number().positive()) }),
  z.object({ kind: z.literal('highest-section') }),
])

/** `from` is the lowest score (0 to 100) of the band; `upper` bands need named leads at once (D1). */
export const SchemeBand = z.object({
  key: Key,
  label: Both,
  from: z.number().int().min(0).max(100),
  reviewDays: z.number().int().min(1).max(1100),
  upper: z.boolean(),
})

/**
 * Confidence stands apart from risk. Its highest step needs at least this share (0 to 1) of factors known: what is not known
 * lowers confidence and widens the range, never the harm.
 */
export const SchemeConfidence = z.object({
  highFromKnownShare: z.number().min(0).max(1),
  moderateFromKnownShare: z.number().min(0).max(1),
})

export const SchemeContent = z
  .object({
    key: Key,
    name: Both,
    about: Both,
    owner: z.string().min(1),
    source: Both,
    sections: z.array(SchemeSection).min(1).max(6),
    combine: Combine,
    bands: z.array(SchemeBand).min(1).max(10),
    confidence: SchemeConfidence,
    /** A grading of whether the organisation can act; never added into risk. */
    position: z
      .array(z.object({ key: Key, label: Both }))
      .min(2)
      .max(6),
  })
  .superRefine((scheme, context) => {
    const factors = scheme.sections.flatMap((section) => section.factors)
    const say = (message: string, path: (string | number)[]) => context.addIssue({ code: 'custom', message, path })
    if (new Set(factors.map((factor) => factor.key)).size < factors.length)
      say('threats.schemeFactorTwice', ['sections'])
    if (scheme.bands.some((band, i) => i > 0 && band.from >= scheme.bands[i - 1]!.from))
      say('threats.schemeBandOrder', ['bands'])
    if (scheme.bands.at(-1)!.from !== 0) say('threats.schemeBandZero', ['bands'])
    for (const factor of factors)
      if (factor.levels.some((level, i) => i > 0 && level.value <= factor.levels[i - 1]!.value))
        say('threats.schemeLevelOrder', [factor.key])
    if (scheme.combine.kind === 'weighted-mean-of-sections')
      for (const section of scheme.sections)
        if (!scheme.combine.weights[section.key]) say('threats.schemeWeightMissing', [section.key])
  })
export type SchemeContent = z.infer<typeof SchemeContent>

export const schemeStatuses = ['draft', 'approved', 'retired'] as const

/** One version of a scheme; once approved, its content never changes. Days 'YYYY-MM-DD', instants ISO UTC. */
export const SchemeVersion = z.object({
  id: z.string(),
  version: z.number().int(),
  status: z.enum(schemeStatuses),
  content: SchemeContent,
  loadedById: z.string().nullable(),
  loadedAt: z.string(),
  approvedById: z.string().nullable(),
  approvedAt: z.string().nullable(),
})
export type SchemeVersion = z.infer<typeof SchemeVersion>

export type SchemeBand = z.infer<typeof SchemeBand>
export type SchemeFactor = z.infer<typeof SchemeFactor>

export const assessmentStatuses = ['draft', 'moderation', 'approved', 'superseded'] as const
export type AssessmentStatus = (typeof assessmentStatuses)[number]

/** `level` null and `unknown` false: not answered yet. */
export const FactorAnswer = z.object({
  factor: z.string(),
  level: z.number().int().nullable(),
  unknown: z.boolean(),
  rationale: z.string(),
  evidence: z.string(),
})
export type FactorAnswer = z.infer<typeof FactorAnswer>

/** Scores are whole numbers, 0 to 100, kept with the assessment: a new scheme version never alters them. */
export const SectionResult = z.object({
  key: z.string(),
  score: z.number().nullable(),
  low: z.number(),
  high: z.number(),
  known: z.number(),
  of: z.number(),
})
export const AssessmentResult = z.object({
  score: z.number().nullable(),
  low: z.number(),
  high: z.number(),
  band: z.string().nullable(),
  isUpper: z.boolean(),
  known: z.number(),
  of: z.number(),
  sections: z.array(SectionResult),
  levels: z.record(z.string(), z.number().nullable()),
})
export type AssessmentResult = z.infer<typeof AssessmentResult>

export const Assessment = z.object({
  id: z.string(),
  restrictionId: z.string().nullable(),
  threatId: z.string(),
  schemeVersionId: z.string(),
  number: z.number().int(),
  status: z.enum(assessmentStatuses),
  /** Everyone who wrote it: none of them may approve it. */
  assessorIds: z.array(z.string()),
  startedAt: z.string(),
  assessedOn: z.string().nullable(),
  submittedAt: z.string().nullable(),
  moderatorId: z.string().nullable(),
  decidedAt: z.string().nullable(),
  moderationNote: z.string(),
  confidence: z.enum(confidences).nullable(),
  confidenceBecause: z.string(),
  position: z.string().nullable(),
  positionBecause: z.string(),
  language: z.enum(['en', 'cy']),
  marking: z.enum(markings),
  reviewDueOn: z.string().nullable(),
  result: AssessmentResult.nullable(),
  revision: z.number().int(),
  answers: z.array(FactorAnswer),
})
export type Assessment = z.infer<typeof Assessment>

/** What a draft says, before anyone keeps it. */
export type Draft = Pick<
  Assessment,
  'assessedOn' | 'confidence' | 'confidenceBecause' | 'position' | 'positionBecause' | 'language' | 'answers'
>

/** Longest rationale or evidence text of one factor, in characters. */
export const LONGEST_REASON = 2000

const text = z.string().trim().max(LONGEST_REASON).default('')

/**
 * The assessment as a form: besides these, for each factor of the scheme `level.KEY` (a value, 'unknown' or ''),
 * `rationale.KEY` and `evidence.KEY`. `next` is 'save' or 'submit'; `revision` 0 starts a draft.
 */
export const AssessmentForm = z
  .object({
    revision: z.coerce.number().int().min(0),
    next: z.enum(['save', 'submit']).default('save'),
    assessedOn: z.union([z.literal('').transform(() => null), z.iso.date('threats.dayNotUnderstood')]).default(null),
    confidence: z.union([z.literal('').transform(() => null), z.enum(confidences)]).default(null),
    confidenceBecause: text,
    position: z
      .string()
      .max(40)
      .default('')
      .transform((key) => key || null),
    positionBecause: text,
    language: z.enum(['en', 'cy']).default('en'),
  })
  .catchall(z.string().trim().max(LONGEST_REASON))
export type AssessmentForm = z.infer<typeof AssessmentForm>

export const AssessmentPath = z.object({ id: z.guid(), assessmentId: z.guid() })
export type AssessmentPath = z.infer<typeof AssessmentPath>

export const ModerationForm = z.object({ note: z.string().trim().max(LONGEST_REASON).default('') })
