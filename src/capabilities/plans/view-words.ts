/** What the pages of a plan show, in one shape for people and programs. */
import { z } from 'zod'
import { ConsultationSchema } from '../partners/index.ts'
import { FactSchema } from '../places/index.ts'
import { gateNames } from './gate-rules.ts'
import { Accepted, decisionKinds, MaterialChange, spokenStates, VersionContent } from './version-words.ts'
import { Draft, LiveAction, leadRoles, Plan, strands } from './words.ts'

export const Both = z.object({ en: z.string(), cy: z.string() })
export const ProblemShown = z.object({
  field: z.string(),
  message: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  href: z.string().optional(),
})

/** A profile fact with its place, whether it may be relied on today, and the actions that rest on it ('' the threat statement). */
export const FactCited = FactSchema.pick({
  id: true,
  text: true,
  language: true,
  kind: true,
  source: true,
  expiresOn: true,
  marking: true,
}).extend({ area: Both, isCurrent: z.boolean(), usedBy: z.array(z.string()) })
export type FactCited = z.infer<typeof FactCited>

/** A consultation about the threat, or cited from elsewhere, with the actions that rest on it. */
export const ConsultationCited = ConsultationSchema.extend({ usedBy: z.array(z.string()) })
export type ConsultationCited = z.infer<typeof ConsultationCited>

/** One difference in words a screen can say: `part` of the plan, `on` which action, objective or prompt, which `field`. */
export const ShownChange = z.object({
  part: z.string(),
  on: z.string(),
  field: z.string(),
  kind: z.enum(['added', 'removed', 'changed']),
  before: z.string(),
  after: z.string(),
})
export type ShownChange = z.infer<typeof ShownChange>

/** How a strand stands: on the version with the leads, or as it would carry to the next while that is drafted. */
export const SignatureShown = z.object({
  strand: z.enum(strands),
  state: z.enum(['signed', 'carried', 'open', 'reopened']),
  byId: z.string().nullable(),
  forId: z.string().nullable(),
  signedAt: z.string().nullable(),
  changes: z.array(MaterialChange),
  coveredSha256: z.string().nullable(),
  /** The version on which it was given, and what differs from it where it was carried. */
  signedVersion: z.number().nullable(),
  since: z.array(ShownChange),
})

export type SignatureShown = z.infer<typeof SignatureShown>

/** What this reader is asked or allowed to do next; null where it is not theirs, problems where it must wait. */
const NextSteps = z.object({
  write: z.boolean(),
  submit: z.array(ProblemShown).nullable(),
  sign: z.object({ strand: z.enum(strands), problems: z.array(ProblemShown) }).nullable(),
  approve: z.array(ProblemShown).nullable(),
})

export const PlanView = z.object({
  plan: Plan,
  draft: Draft,
  threat: z.object({
    id: z.string(),
    reference: z.string(),
    name: z.string(),
    type: z.string(),
    asksReason: z.boolean(),
  }),
  assessment: z
    .object({
      score: z.number(),
      low: z.number(),
      high: z.number(),
      band: Both,
      confidence: z.enum(['low', 'moderate', 'high']),
      reviewDueOn: z.string(),
    })
    .nullable(),
  /** Everyone named on the plan, and every agency that owns an action, by id. */
  people: z.record(z.string(), z.object({ name: z.string(), rank: z.string() })),
  agencies: z.record(z.string(), Both),
  areas: z.array(z.object({ id: z.string(), name: Both })),
  facts: z.array(FactCited),
  consultations: z.array(ConsultationCited),
  live: z.array(LiveAction),
  gates: z.array(
    z.object({
      gate: z.enum(gateNames),
      isMet: z.boolean(),
      problems: z.array(ProblemShown),
      explained: Accepted.nullable(),
    }),
  ),
  /** Roles to which this reader was named and which they have not taken on yet, and who named them. */
  toTakeOn: z.array(z.object({ role: z.enum(leadRoles), isDeputy: z.boolean(), by: z.string(), at: z.string() })),
  /** The day on which a version first came into force; null while none has. */
  inForceSince: z.string().nullable(),
  /** Exactly what still stands between the plan and its approval. */
  blocking: z.array(ProblemShown),
  signatures: z.array(SignatureShown),
  /** Whether this reader is named on the sealed part of Pursue; null where nothing is sealed. */
  opensSealed: z.boolean().nullable(),
  /** Texts of this reader that met another's and wait for a choice. */
  conflicts: z.array(z.object({ id: z.string(), writtenAt: z.string() })),
  interim: z.object({ until: z.string(), isExpired: z.boolean() }).nullable(),
  /** Who sent it back and why, until it is submitted again. */
  sentBack: z
    .object({ by: z.string(), number: z.number(), at: z.string(), reason: z.string(), language: z.enum(['en', 'cy']) })
    .nullable(),
  next: NextSteps,
})
export type PlanView = z.infer<typeof PlanView>

/** What was decided on the plan, with everything the approver took upon themselves. */
export const ShownDecision = z.object({
  id: z.string(),
  kind: z.enum(decisionKinds),
  versionNumber: z.number().nullable(),
  by: z.string(),
  for: z.string(),
  reason: z.string(),
  accepted: z.array(z.object({ gate: z.string(), reason: z.string(), reviewOn: z.string().nullable() })),
  until: z.string().nullable(),
  spoken: z.enum(spokenStates).nullable(),
  decidedAt: z.string(),
})
export type ShownDecision = z.infer<typeof ShownDecision>

/** One version in full. `isIntact` says that its text still has the digest with which it was cut. */
export const FullVersion = z.object({
  number: z.number(),
  kind: z.enum(['full', 'interim']),
  sha256: z.string(),
  isIntact: z.boolean(),
  whatChanged: z.string(),
  cutBy: z.string(),
  cutAt: z.string(),
  version: VersionContent,
})
export type FullVersion = z.infer<typeof FullVersion>
