/** A threat in the register, and what the list is asked for. */
import { z } from 'zod'
import { several } from '../../platform/words.ts'
import { confidences, Threat, threatStates, threatTypes } from './words.ts'

/** A threat in a list, with its current approved assessment where there is one. Scores are whole, 0 to 100. */
export const ThreatRow = Threat.omit({ summary: true, revision: true }).extend({
  /** The beginning of the summary; empty where the record asks for a reason first. */
  what: z.string(),
  assessmentId: z.string().nullable(),
  schemeVersionId: z.string().nullable(),
  score: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  band: z.string().nullable(),
  confidence: z.enum(confidences).nullable(),
  assessedOn: z.string().nullable(),
  reviewDueOn: z.string().nullable(),
  hasOpenAssessment: z.boolean(),
  /** Since when its two methods disagree and a moderator is awaited; null where they do not. */
  disagreesSince: z.string().nullable(),
})
export type ThreatRow = z.infer<typeof ThreatRow>

const many = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z
    .union([z.enum(values), z.array(z.enum(values))])
    .transform((one) => [one].flat() as Value[])
    .default([])

/** What the list shows: every open threat unless a state is chosen. `only` picks what waits for somebody. */
export const listOnly = ['review-overdue', 'leads-missing', 'not-assessed', 'methods-disagree'] as const
export const RegisterQuery = z.object({
  q: z.string().trim().max(100).default(''),
  state: many(threatStates),
  type: many(threatTypes),
  band: several,
  only: z.union([z.literal('').transform(() => null), z.enum(listOnly)]).default(null),
  page: z.coerce.number().int().min(1).max(1000).default(1),
  /** The threat shown beside the list. */
  peek: z.guid().optional(),
})
export type RegisterQuery = z.infer<typeof RegisterQuery>

export const ExportQuery = RegisterQuery.extend({ recipient: z.string().trim().max(200).default('') })
