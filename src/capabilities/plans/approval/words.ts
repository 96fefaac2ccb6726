/** What the pages of approval show and what their forms send. */
import { z } from 'zod'
import { day, revision, several, ticked } from '../../../platform/words.ts'
import { acceptables, MaterialChange } from '../version-words.ts'
import { FullVersion, PlanView, ProblemShown, ShownChange, ShownDecision } from '../view-words.ts'
import { strands } from '../words.ts'

export const PlanPath = z.object({ id: z.uuid() })
export type PlanPath = z.infer<typeof PlanPath>
export const AuthorityPath = z.object({ id: z.uuid(), authorityId: z.uuid() })

/** What a submission will cut: the differences, what stands in its way, and which signatures would have to be given again. */
export const SubmissionView = PlanView.extend({
  previous: z.number().nullable(),
  changes: z.array(ShownChange),
  problems: z.array(ProblemShown),
  mustSayWhatChanged: z.boolean(),
  signaturesAfter: z.array(
    z.object({ strand: z.enum(strands), isKept: z.boolean(), isFirst: z.boolean(), changes: z.array(MaterialChange) }),
  ),
  mayStartNext: z.boolean(),
})
export type SubmissionView = z.infer<typeof SubmissionView>

/** The version with the leads or the SRO; null while the draft is open. `signing` says for each strand why this reader may not sign. */
export const SignaturesView = PlanView.extend({
  version: FullVersion.nullable(),
  signing: z.partialRecord(z.enum(strands), z.array(ProblemShown)),
  takingBack: z.array(ProblemShown),
})
export type SignaturesView = z.infer<typeof SignaturesView>

/** The gates are those of every page. `deciding` says why this reader may not decide now; `decisions` are those on this version. */
export const ApprovalView = PlanView.extend({
  version: FullVersion.nullable(),
  deciding: z.array(ProblemShown),
  sendingBack: z.array(ProblemShown),
  decisions: z.array(ShownDecision),
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
  deniedAt: z.string().nullable(),
  state: z.enum(['confirmed', 'denied', 'to-confirm', 'unconfirmed']),
  isMine: z.boolean(),
})
export type ShownAuthority = z.infer<typeof ShownAuthority>

export const InterimView = PlanView.extend({ problems: z.array(ProblemShown), hours: z.number() })
export type InterimView = z.infer<typeof InterimView>

export const OralView = PlanView.extend({
  authorities: z.array(ShownAuthority),
  authorisers: z.array(z.object({ id: z.string(), name: z.string(), rank: z.string() })),
  hours: z.number(),
})
export type OralView = z.infer<typeof OralView>

export const ClosureView = PlanView.extend({
  proposals: z.array(z.object({ id: z.string(), by: z.string(), for: z.string(), reason: z.string(), at: z.string() })),
  proposing: z.array(ProblemShown),
  deciding: z.array(ProblemShown),
})
export type ClosureView = z.infer<typeof ClosureView>

const text = z.string().trim().max(4000).default('')
const Language = z.enum(['en', 'cy']).default('en')
/** The version the sender had before them: a decision on another one is refused. */
const VersionNumber = revision

export const SubmissionForm = z.object({ whatChanged: text })
export const SignatureForm = z.object({ strand: z.enum(strands, 'plans.approveStrandNeeded'), version: VersionNumber })
export const ReasonForm = z.object({ reason: text, language: Language })

export const ApprovalForm = z.object({
  version: VersionNumber,
  accept: several.pipe(z.array(z.enum(acceptables))),
  reason: text,
  language: Language,
})

export const SendingBackForm = ReasonForm.extend({ version: VersionNumber })

/** `givenOn` and `givenAt` are London's day and time, as the person who enters it read them off the clock. */
export const OralForm = z.object({
  authoriserId: z.guid('plans.approveAuthoriserNeeded'),
  words: text,
  language: Language,
  givenOn: day('plans.approveDayNeeded'),
  givenAt: z
    .string()
    .trim()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'plans.approveTimeNeeded'),
  bringsIntoForce: ticked,
})
export type OralForm = z.infer<typeof OralForm>

export const DenialForm = z.object({
  because: z.string().trim().min(1, 'plans.oral.denialWhy').max(2000),
  language: z.enum(['en', 'cy']),
})

export const ClosingForm = ReasonForm.extend({
  decision: z.enum(['closed', 'closure-declined'], 'plans.approveClosureChoiceNeeded'),
})
