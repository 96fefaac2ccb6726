/** What the pages of approval show and what their forms send. */
import { z } from 'zod'
import { markings } from '../../../platform/marking.ts'
import { acceptables, MaterialChange } from '../version-words.ts'
import { ShownChange } from '../view-words.ts'
import { leadRoles, planStatuses, strands } from '../words.ts'

export const PlanPath = z.object({ id: z.uuid() })
export type PlanPath = z.infer<typeof PlanPath>
export const AuthorityPath = z.object({ id: z.uuid(), authorityId: z.uuid() })

/** A problem as it travels to a screen: the screen says it in the reader's language. */
export const ShownProblem = z.object({
  field: z.string(),
  message: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  href: z.string().optional(),
})

/** The plan as the head of each of these pages shows it. `interim` is set while an interim version is the one in force. */
export const PlanHead = z.object({
  id: z.string(),
  reference: z.string(),
  threat: z.object({ id: z.string(), reference: z.string(), name: z.string() }),
  status: z.enum(planStatuses),
  marking: z.enum(markings),
  restrictionId: z.string().nullable(),
  latestVersion: z.number(),
  inForceVersion: z.number().nullable(),
  interim: z.object({ until: z.string(), isExpired: z.boolean() }).nullable(),
  noSioBecause: z.string(),
  leads: z.array(z.object({ role: z.enum(leadRoles), accountId: z.string(), isDeputy: z.boolean() })),
  closedAt: z.string().nullable(),
})
export type PlanHead = z.infer<typeof PlanHead>

/** What a submission will cut: the differences, what stands in its way, and which signatures would have to be given again. */
export const SubmissionView = z.object({
  plan: PlanHead,
  previous: z.number().nullable(),
  changes: z.array(ShownChange),
  problems: z.array(ShownProblem),
  mustSayWhatChanged: z.boolean(),
  signatures: z.array(
    z.object({ strand: z.enum(strands), isKept: z.boolean(), isFirst: z.boolean(), changes: z.array(MaterialChange) }),
  ),
  mayStartNext: z.boolean(),
})
export type SubmissionView = z.infer<typeof SubmissionView>

/** One strand of the version: who signed it and when, or what opened it again, and why this reader may not sign it. */
export const ShownSignature = z.object({
  strand: z.enum(strands),
  state: z.enum(['signed', 'carried', 'open', 'reopened']),
  by: z.string(),
  for: z.string(),
  signedAt: z.string().nullable(),
  coveredSha256: z.string().nullable(),
  /** The version on which it was given. */
  signedVersion: z.number().nullable(),
  changes: z.array(MaterialChange),
  /** What differs from the version that was signed, where it was carried from there. */
  since: z.array(ShownChange),
  problems: z.array(ShownProblem),
})
export type ShownSignature = z.infer<typeof ShownSignature>

export const SignaturesView = z.object({
  plan: PlanHead,
  version: z
    .object({ number: z.number(), sha256: z.string(), whatChanged: z.string(), cutAt: z.string(), cutBy: z.string() })
    .nullable(),
  signatures: z.array(ShownSignature),
  takingBack: z.array(ShownProblem),
})
export type SignaturesView = z.infer<typeof SignaturesView>

/** A gate with a reason instead: what is missing, the reason, and the day on which it comes back. */
export const ExplainedGate = z.object({
  gate: z.enum(acceptables),
  reason: z.string(),
  reviewOn: z.string().nullable(),
  problems: z.array(ShownProblem),
})

export const ApprovalView = z.object({
  plan: PlanHead,
  version: z.object({ number: z.number(), sha256: z.string(), whatChanged: z.string(), cutAt: z.string() }).nullable(),
  met: z.array(z.string()),
  missing: z.array(ShownProblem),
  explained: z.array(ExplainedGate),
  sendingBack: z.array(ShownProblem),
})
export type ApprovalView = z.infer<typeof ApprovalView>

export const ShownAuthority = z.object({
  id: z.string(),
  authoriser: z.string(),
  words: z.string(),
  language: z.enum(['en', 'cy']),
  givenAt: z.string(),
  enteredBy: z.string(),
  enteredAt: z.string(),
  confirmedAt: z.string().nullable(),
  confirmBy: z.string(),
  state: z.enum(['confirmed', 'to-confirm', 'unconfirmed']),
  isMine: z.boolean(),
})
export type ShownAuthority = z.infer<typeof ShownAuthority>

export const InterimView = z.object({ plan: PlanHead, problems: z.array(ShownProblem), hours: z.number() })
export type InterimView = z.infer<typeof InterimView>

export const OralView = z.object({
  plan: PlanHead,
  authorities: z.array(ShownAuthority),
  people: z.array(z.object({ id: z.string(), name: z.string(), rank: z.string() })),
  hours: z.number(),
})
export type OralView = z.infer<typeof OralView>

export const ClosureView = z.object({
  plan: PlanHead,
  proposals: z.array(z.object({ id: z.string(), by: z.string(), for: z.string(), reason: z.string(), at: z.string() })),
  proposing: z.array(ShownProblem),
  deciding: z.array(ShownProblem),
})
export type ClosureView = z.infer<typeof ClosureView>

const text = z.string().trim().max(4000).default('')
const Language = z.enum(['en', 'cy']).default('en')
const Tick = z
  .string()
  .optional()
  .transform((value) => value !== undefined && value !== '')
/** The version the sender had before them: a decision on another one is refused. */
const VersionNumber = z.coerce.number().int()

export const SubmissionForm = z.object({ whatChanged: text })
export const SignatureForm = z.object({ strand: z.enum(strands, 'plans.approveStrandNeeded'), version: VersionNumber })
export const ReasonForm = z.object({ reason: text, language: Language })

export const ApprovalForm = z.object({
  version: VersionNumber,
  accept: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((given) => [given].flat().filter((each) => each !== ''))
    .pipe(z.array(z.enum(acceptables))),
  reason: text,
  language: Language,
})

export const SendingBackForm = ReasonForm.extend({ version: VersionNumber })

/** `givenOn` and `givenAt` are London's day and time, as the person who enters it read them off the clock. */
export const OralForm = z.object({
  authoriserId: z.guid('plans.approveAuthoriserNeeded'),
  words: text,
  language: Language,
  givenOn: z.iso.date('plans.approveDayNeeded'),
  givenAt: z
    .string()
    .trim()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'plans.approveTimeNeeded'),
  bringsIntoForce: Tick,
})
export type OralForm = z.infer<typeof OralForm>

export const ClosingForm = ReasonForm.extend({
  decision: z.enum(['closed', 'closure-declined'], 'plans.approveClosureChoiceNeeded'),
})
