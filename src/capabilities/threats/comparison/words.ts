/** Two methods side by side: what each says of a threat, by how many bands they differ, and what a moderator held. */
import { z } from 'zod'
import { assessmentStatuses, methods, ShortThreat } from '../assessing/assessment-words.ts'
import { confidences } from '../words.ts'

const Both = z.object({ en: z.string(), cy: z.string() })

/** Both assessments by id, everyone who wrote either, and the decision once there is one. Instants ISO UTC. */
export const Disagreement = z.object({
  id: z.string(),
  threatId: z.string(),
  firstId: z.string(),
  secondId: z.string(),
  bandsApart: z.number().int(),
  toleratedBands: z.number().int(),
  assessorIds: z.array(z.string()),
  openedAt: z.string(),
  stands: z.enum(methods).nullable(),
  because: z.string(),
  language: z.enum(['en', 'cy']),
  decidedById: z.string().nullable(),
  decidedAt: z.string().nullable(),
  overtakenAt: z.string().nullable(),
})
export type Disagreement = z.infer<typeof Disagreement>

export const Decision = z.object({
  stands: z.enum(methods, 'threats.standsNeeded'),
  because: z.string().trim().min(1, 'threats.becauseNeeded').max(2000),
  language: z.enum(['en', 'cy']).default('en'),
})
export type Decision = z.infer<typeof Decision>

/** The decision on the disagreement that was on the page; another may have taken its place meanwhile. */
export const DecisionForm = Decision.extend({ disagreement: z.guid() })
export type DecisionForm = z.infer<typeof DecisionForm>

/** One method's approved assessment, in short. Scores are whole, 0 to 100. */
export const Side = z.object({
  id: z.string(),
  method: z.enum(methods),
  scheme: z.object({ id: z.string(), name: Both, version: z.number() }),
  score: z.number(),
  low: z.number(),
  high: z.number(),
  bandName: Both,
  isUpper: z.boolean(),
  confidence: z.enum(confidences).nullable(),
  assessedOn: z.string().nullable(),
  assessorNames: z.array(z.string()),
  sections: z.array(z.object({ key: z.string(), label: Both, score: z.number().nullable() })),
  factors: z.array(z.object({ label: Both, level: z.number().nullable(), of: z.number() })),
})
export type Side = z.infer<typeof Side>

/** A disagreement as a page shows it. */
export const DisagreementShown = Disagreement.omit({ assessorIds: true }).extend({
  decidedByName: z.string().nullable(),
})
export type DisagreementShown = z.infer<typeof DisagreementShown>

/** The two methods on one threat. `apart`: by how many bands the second stands above the first; null where it cannot be told. */
export const MethodsView = z.object({
  threat: ShortThreat,
  comparedWith: Both.nullable(),
  tolerated: z.number().int().nullable(),
  first: Side.nullable(),
  second: Side.nullable(),
  apart: z.number().int().nullable(),
  isBeyond: z.boolean(),
  disagreements: z.array(DisagreementShown),
  /** The one that waits for a moderator, and whether the reader may decide it, or wrote in one of the two. */
  waiting: z.object({ id: z.string(), mayDecide: z.boolean(), isOwn: z.boolean() }).nullable(),
  open: z
    .object({
      id: z.string(),
      status: z.enum(assessmentStatuses),
      mayModerate: z.boolean(),
      moderationNote: z.string(),
    })
    .nullable(),
})
export type MethodsView = z.infer<typeof MethodsView>
