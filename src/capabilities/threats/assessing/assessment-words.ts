/** An assessment: a level or "unknown" for each factor of one scheme version, with rationale and evidence; never overwritten. */
import { z } from 'zod'
import { markings } from '../../../platform/marking.ts'
import { day, revision } from '../../../platform/words.ts'
import { SchemeVersion } from '../../schemes/index.ts'
import { confidences, Threat } from '../words.ts'

export const assessmentStatuses = ['draft', 'moderation', 'approved', 'superseded'] as const

/**
 * 'first': under the scheme in use, which ranks. 'second': under the comparison scheme, which never does. Kept as it was when
 * the draft was begun.
 */
export const methods = ['first', 'second'] as const
export type Method = (typeof methods)[number]

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
const SectionResult = z.object({
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
  method: z.enum(methods),
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
const LONGEST_REASON = 2000

const text = z.string().trim().max(LONGEST_REASON).default('')

/**
 * The assessment as a form: besides these, for each factor of the scheme `level.KEY` (a value, 'unknown' or ''),
 * `rationale.KEY` and `evidence.KEY`. `next` is 'save' or 'submit'; `revision` 0 starts a draft.
 */
export const AssessmentForm = z
  .object({
    revision,
    next: z.enum(['save', 'submit']).default('save'),
    assessedOn: z.union([z.literal('').transform(() => null), day('threats.dayNotUnderstood')]).default(null),
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

/** What every page of an assessment says of its threat. */
export const ShortThreat = Threat.pick({
  id: true,
  reference: true,
  name: true,
  marking: true,
  restrictionId: true,
  asksReason: true,
})

/** The form's page: the draft where there is one, else a new one that begins with what was approved last. */
export const FormView = z.object({
  threat: ShortThreat,
  method: z.enum(methods),
  scheme: SchemeVersion.pick({ id: true, version: true, content: true }).nullable(),
  draft: Assessment.pick({
    assessedOn: true,
    confidence: true,
    confidenceBecause: true,
    position: true,
    positionBecause: true,
    language: true,
    answers: true,
    status: true,
    moderationNote: true,
  }).nullable(),
  revision: z.number(),
  begunFrom: z.number().nullable(),
  /** The result as it would be counted now, and the confidence that what is known allows. */
  result: AssessmentResult.nullable(),
  allowed: z.enum(confidences).nullable(),
})
export type FormView = z.infer<typeof FormView>
