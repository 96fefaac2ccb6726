/** Shapes of accounts, roles and restrictions as an administrator, or someone on a restriction, sees them. */
import { z } from 'zod'

export const NoPath = z.object({})
export const PersonPath = z.object({ id: z.uuid() })
export const RestrictionPath = z.object({ id: z.uuid() })

const one = z.string().max(60)
/** What the page of a link shows, as its person says it. */
const code = z.string().trim().max(20)
export const NewPersonForm = z.object({
  name: z.string().trim().min(1).max(120),
  rank: z.string().trim().max(80).default(''),
  email: z.string().trim().toLowerCase().min(1).max(254),
  language: z.enum(['en', 'cy']).default('en'),
  roles: z.union([one.transform((role) => [role]), z.array(one)]).default([]),
  code: code.default(''),
})
export type NewPersonForm = z.infer<typeof NewPersonForm>
/** A name or rank that changed: marriage, promotion, a slip of the pen. */
export const DetailsForm = z.object({
  name: z.string().trim().min(1, 'people.nameNeeded').max(120),
  rank: z.string().trim().max(80).default(''),
})
export const RoleForm = z.object({ role: one.min(1, 'people.chooseRoleFirst') })
export const CodeForm = z.object({ code: code.min(1, 'people.codeNeeded') })
export const NothingForm = z.object({})
export const NameForm = z.object({ person: z.uuid('people.choosePersonFirst') })
export const AddNameForm = NameForm.extend({ asAuditor: z.literal('yes').optional() })

export const PersonShown = z.object({
  id: z.string(),
  name: z.string(),
  rank: z.string(),
  email: z.string(),
  active: z.boolean(),
  roles: z.array(z.string()),
})

const proposal = z.object({
  id: z.string(),
  accountId: z.string(),
  name: z.string(),
  rank: z.string(),
  roles: z.array(z.string()),
  hasLink: z.boolean(),
  code: z.string().nullable(),
  proposedBy: z.string(),
  proposerName: z.string(),
  proposedAt: z.string(),
})
export const WaitingView = z.object({
  /** `whyNot`: message keys of why this reader may not release it. */
  waiting: z.array(proposal.extend({ whyNot: z.array(z.string()) })),
  isOneLine: z.boolean(),
})
export type WaitingView = z.infer<typeof WaitingView>

export const NewPersonView = z.object({ roleNames: z.array(z.string()) })
export type NewPersonView = z.infer<typeof NewPersonView>

export const PersonView = z.object({
  person: PersonShown,
  isSelf: z.boolean(),
  /** Roles that could still be granted. */
  grantable: z.array(z.string()),
  waiting: z.array(proposal),
})
export type PersonView = z.infer<typeof PersonView>

const named = z.object({
  accountId: z.string(),
  name: z.string(),
  rank: z.string(),
  isAuditor: z.boolean(),
  isHereNow: z.boolean(),
  isDoubted: z.boolean(),
})
const restriction = z.object({ id: z.string(), title: z.string(), createdAt: z.string(), names: z.array(named) })

export const RestrictionsView = z.object({ restrictions: z.array(restriction) })
export type RestrictionsView = z.infer<typeof RestrictionsView>

export const RestrictionView = z.object({
  restriction,
  marking: z.literal('OFFICIAL-SENSITIVE'),
  mayChange: z.boolean(),
  /** Whom one may still put on the list. */
  others: z.array(z.object({ id: z.string(), name: z.string(), rank: z.string(), isAuditor: z.boolean() })),
})
export type RestrictionView = z.infer<typeof RestrictionView>
