/** A threat in the register. */
import { z } from 'zod'
import { confidences, Threat } from './words.ts'

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

const Both = z.object({ en: z.string(), cy: z.string() })

/** A threat as the register shows it. */
export const RegisterRow = ThreatRow.extend({
  rank: z.number().nullable(),
  isShared: z.boolean(),
  bandName: Both.nullable(),
  lroName: z.string().nullable(),
  leads: z.enum(['flagged', 'escalated']).nullable(),
  overdueDays: z.number().nullable(),
  /** Days without an approved assessment, and whether work is under way meanwhile. */
  bare: z.object({ days: z.number(), workUnderWay: z.boolean() }).nullable(),
})
export type RegisterRow = z.infer<typeof RegisterRow>
