/** What an investigation, a linked record, a thing held for it, a note and a hold are; and the forms. */
import { z } from 'zod'
import { type Filled, fieldsOf, form } from '../../platform/form.ts'
import { markings } from '../../platform/marking.ts'
import { heldKinds } from '../../platform/records.ts'
import { day } from '../../platform/words.ts'
import { messages } from './messages.ts'

const { line, writtenIn, oneOffered, day: dayOf } = fieldsOf(messages)

const TextLanguage = z.enum(['en', 'cy'])
const Day = z.iso.date('disclosure.dayNeeded')

export const Investigation = z.object({
  id: z.uuid(),
  restrictionId: z.uuid().nullable(),
  /** What people say, `INV-4142`. */
  reference: z.string(),
  name: z.string(),
  language: TextLanguage,
  officerInCaseId: z.uuid(),
  disclosureOfficerId: z.uuid(),
  openedOn: Day,
  closedOn: Day.nullable(),
})
export type Investigation = z.infer<typeof Investigation>
export type NewInvestigation = Omit<Investigation, 'id' | 'reference' | 'closedOn'>

/** A record linked to an investigation; instants are ISO, UTC. Ended, it stays with who ended it and why. */
export const Link = z.object({
  id: z.uuid(),
  restrictionId: z.uuid().nullable(),
  investigationId: z.uuid(),
  /** The name of the record's kind, as its slice declares it. */
  kind: z.string(),
  recordId: z.uuid(),
  linkedBy: z.uuid(),
  linkedAt: z.string(),
  endedBy: z.uuid().nullable(),
  endedAt: z.string().nullable(),
  endedBecause: z.string().nullable(),
})
export type Link = z.infer<typeof Link>

/** What was noted on one thing held: sensitive because, or not sensitive. */
export const Note = z.object({
  id: z.uuid(),
  linkId: z.uuid(),
  holding: z.string(),
  isSensitive: z.boolean(),
  because: z.string(),
  language: TextLanguage,
  writtenBy: z.uuid(),
  writtenAt: z.string(),
})
export type Note = z.infer<typeof Note>
export type NewNote = Pick<Note, 'holding' | 'isSensitive' | 'because' | 'language'>

export const RetentionHold = z.object({
  id: z.uuid(),
  linkId: z.uuid(),
  reason: z.string(),
  language: TextLanguage,
  setBy: z.uuid(),
  setAt: z.string(),
  liftedBy: z.uuid().nullable(),
  liftedAt: z.string().nullable(),
  liftedBecause: z.string().nullable(),
})
export type RetentionHold = z.infer<typeof RetentionHold>

/** A record as whoever keeps it names it. */
export const RecordFound = z.object({
  id: z.uuid(),
  reference: z.string(),
  title: z.string(),
  language: TextLanguage,
  href: z.string(),
  marking: z.enum(markings),
  restrictionId: z.uuid().nullable(),
})

/** One thing held for a record, as `Held` of the platform says. */
export const Holding = z.object({
  key: z.string().regex(/^[a-z0-9-]{1,80}$/),
  kind: z.enum(heldKinds),
  title: z.object({ message: z.string(), args: z.record(z.string(), z.union([z.string(), z.number()])) }),
  at: z.string(),
  href: z.string().nullable(),
  marking: z.enum(markings),
  restrictionId: z.uuid().nullable(),
})

export const NoPath = z.object({})
export const IdPath = z.object({ id: z.uuid() })
export const LinkPath = z.object({ id: z.uuid(), linkId: z.uuid() })
export const HoldingPath = LinkPath.extend({ holding: z.string().regex(/^[a-z0-9-]{1,80}$/) })

const text = (needed: string, most: number) => z.string().trim().min(1, needed).max(most)

export const investigationForm = form({
  name: line('disclosure.name', {
    most: 200,
    needed: 'disclosure.nameNeeded',
    hint: 'disclosure.nameHint',
  }),
  language: writtenIn(),
  officerInCaseId: oneOffered('disclosure.officerInCase', { needed: 'disclosure.officerInCaseNeeded' }),
  disclosureOfficerId: oneOffered('disclosure.disclosureOfficer', {
    needed: 'disclosure.disclosureOfficerNeeded',
    hint: 'disclosure.disclosureOfficerHint',
  }),
  openedOn: dayOf('disclosure.openedOn', { needed: 'disclosure.dayNeeded', standard: 'today' }),
  restrictionId: oneOffered('disclosure.restriction', { hint: 'disclosure.restrictionHint' }),
})
export type InvestigationForm = Filled<typeof investigationForm>

export const LinkForm = z.object({ record: text('disclosure.recordNeeded', 60) })
export const CloseForm = z.object({ closedOn: day('disclosure.dayNeeded') })
export const EndLinkForm = z.object({ endedBecause: text('disclosure.endedBecauseNeeded', 2000) })
export const HoldForm = z.object({ reason: text('disclosure.holdReasonNeeded', 2000), reasonLanguage: TextLanguage })
export const LiftForm = z.object({ liftedBecause: text('disclosure.liftReasonNeeded', 2000) })
export const NoteForm = z.object({
  sensitivity: z.enum(['sensitive', 'not-sensitive'], 'disclosure.sensitivityNeeded'),
  because: z.string().trim().max(2000).default(''),
  language: TextLanguage,
})
export type NoteForm = z.infer<typeof NoteForm>

export const ScheduleQuery = z.object({ recipient: z.string().trim().max(200).default('') })
