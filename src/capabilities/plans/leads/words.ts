/** What the page of a plan's people shows and what its forms send. */
import { z } from 'zod'
import { day } from '../../../platform/words.ts'
import { Person } from '../drafting/draft-view-words.ts'
import { PlanView } from '../view-words.ts'
import { leadRoles } from '../words.ts'

const Role = z.enum(leadRoles)

/** The people of a plan: whom one may name in each role, and whether this reader may. */
export const LeadsView = PlanView.extend({
  asked: z.object({ lead: Role.optional(), deputy: Role.optional() }),
  candidates: z.record(Role, z.array(Person)),
  /** From lowest to highest, for the lowest that may sign as a deputy. */
  ranks: z.array(z.string()),
  namesLeads: z.boolean(),
  namesDeputiesFor: z.array(Role),
})
export type LeadsView = z.infer<typeof LeadsView>

/** For whom the page shows a form: a lead to be named, or a deputy for one. */
export const LeadsQuery = z.object({ lead: Role.optional(), deputy: Role.optional() })

export const LeadForm = z.object({ role: Role, accountId: z.uuid('plans.draftNotChosen') })

const Day = z.union([z.literal('').transform(() => null), day('plans.draftDayNotUnderstood')]).default(null)

/** Names of their own: this form and the one for a lead may stand on one page. */
export const DeputyForm = z.object({
  deputyRole: Role,
  deputyId: z.uuid('plans.draftNotChosen'),
  fromOn: day('plans.draftDayNotUnderstood'),
  toOn: Day,
  lowestRank: z.string().trim().max(60).default(''),
})

export const NoSioForm = z.object({ noSioBecause: z.string().trim().max(8000).default('') })

export const NothingForm = z.object({})
