/** What the pages of disclosure give, to people and to programs alike. */
import { z } from 'zod'
import { Holding, Investigation, Link, Note, RecordFound, RetentionHold } from './words.ts'

/** Whoever is on an investigation learns what is held: all of its pages carry the higher marking. */
const marking = z.literal('OFFICIAL-SENSITIVE')
const Names = z.record(z.string(), z.string())

export const InvestigationShown = Investigation.extend({ marking })
export type InvestigationShown = z.infer<typeof InvestigationShown>

/** A thing held with what was noted on it, the newest note first: that one stands. */
export const HoldingShown = Holding.extend({ notes: z.array(Note) })
export type HoldingShown = z.infer<typeof HoldingShown>

/** A linked record; ended links are shown without what is held. */
export const LinkShown = Link.extend({
  record: RecordFound,
  holds: z.array(RetentionHold),
  holdings: z.array(HoldingShown),
})
export type LinkShown = z.infer<typeof LinkShown>

/** A line of the list: who answers for it, and how many records are linked. */
export const InvestigationListed = InvestigationShown.extend({
  officerInCase: z.string().nullable(),
  disclosureOfficer: z.string().nullable(),
  linked: z.number().int(),
})
export type InvestigationListed = z.infer<typeof InvestigationListed>

export const InvestigationView = z.object({
  investigation: InvestigationShown,
  links: z.array(LinkShown),
  /** Names by account id. */
  names: Names,
  today: z.string(),
})
export type InvestigationView = z.infer<typeof InvestigationView>

export const LinkView = z.object({ investigation: InvestigationShown, link: LinkShown, names: Names })
export type LinkView = z.infer<typeof LinkView>

export const HoldingView = LinkView.extend({ holding: HoldingShown })
export type HoldingView = z.infer<typeof HoldingView>
