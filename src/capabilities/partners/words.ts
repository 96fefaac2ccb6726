/** What an agency and a consultation are, and what comes in from forms. */
import { z } from 'zod'
import { type Filled, fieldsOf, form } from '../../platform/form.ts'
import { markings } from '../../platform/marking.ts'
import * as shapes from '../../platform/words.ts'
import { messages } from './messages.ts'

export const agencyKinds = [
  'statutory',
  'housing',
  'council',
  'health',
  'youth-justice',
  'school',
  'third-sector',
  'business',
] as const

/** `asked`: a reply is awaited. `not-asked`: it was not safe to ask, and is looked at again by a day. */
export const consultationStates = ['asked', 'answered', 'no-reply', 'not-asked'] as const
export const ConsultationState = z.enum(consultationStates)
export type ConsultationState = z.infer<typeof ConsultationState>

const Day = shapes.day()
const TextLanguage = z.enum(['en', 'cy'])

const { line, passage, day, oneOf, oneOffered, anyOffered, writtenIn, markedAs, kept } = fieldsOf(messages)

/** Days a partner is given to answer unless a day is named. Ours, to calibrate: two weekly meetings of most agencies. */
export const REPLY_WITHIN_DAYS = 14

/** An agency; whom to ask there is a role, never a name. Its fields are the columns of `partners.agency`, but where it works. */
export const agencyForm = form({
  nameEn: line('partners.nameEn', { most: 200, needed: 'partners.nameNeeded', lang: 'en' }),
  nameCy: line('partners.nameCy', { most: 200, needed: 'partners.welshNameNeeded', lang: 'cy' }),
  kind: oneOf('partners.kind', agencyKinds, {
    needed: 'partners.kindNeeded',
    text: (kind, t) => t(`partners.kind.${kind}`),
  }),
  contactRole: line('partners.contactRole', {
    most: 200,
    needed: 'partners.roleNeeded',
    hint: 'partners.contactRoleHint',
  }),
  // A desk or a number, never a person.
  outOfHours: line('partners.outOfHours', { most: 200, hint: 'partners.outOfHoursHint' }),
  language: writtenIn(),
  areaIds: anyOffered('partners.where'),
})
export type AgencyForm = Filled<typeof agencyForm>

export const Agency = agencyForm.held
  .omit({ nameEn: true, nameCy: true })
  .extend({ id: z.uuid(), restrictionId: z.uuid().nullable(), name: z.object({ en: z.string(), cy: z.string() }) })
export type Agency = z.infer<typeof Agency>

/** What may be left out is then empty. */
export type NewAgency = Pick<Agency, 'name' | 'kind' | 'contactRole' | 'language'> & Partial<Agency>

/** What a partner said on `answeredOn`, or that no reply came. `recordedAt` is an instant, ISO, UTC. */
export const Reply = z.object({
  id: z.uuid(),
  kind: z.enum(['answered', 'no-reply']),
  answeredOn: Day.nullable(),
  text: z.string().nullable(),
  language: TextLanguage.nullable(),
  recordedBy: z.uuid(),
  recordedAt: z.string(),
})
export type Reply = z.infer<typeof Reply>

/** What changed because of a reply, or why nothing did. */
export const Change = z.object({
  id: z.uuid(),
  kind: z.enum(['changed', 'not-changed']),
  text: z.string(),
  language: TextLanguage,
  recordedBy: z.uuid(),
  recordedAt: z.string(),
})
export type Change = z.infer<typeof Change>

/** One consultation with all that was added to it, oldest first. Days are local, 'YYYY-MM-DD'. */
export const Consultation = z.object({
  id: z.uuid(),
  restrictionId: z.uuid().nullable(),
  agencyId: z.uuid(),
  agencyName: z.object({ en: z.string(), cy: z.string() }),
  contactRole: z.string(),
  state: ConsultationState,
  question: z.string().nullable(),
  askedOn: Day.nullable(),
  replyDueOn: Day.nullable(),
  notAskedBecause: z.string().nullable(),
  reviewBy: Day.nullable(),
  language: TextLanguage,
  marking: z.enum(markings),
  aboutThreatId: z.uuid().nullable(),
  followsId: z.uuid().nullable(),
  /** The consultation that took this one up again after it had been put off. */
  followedById: z.uuid().nullable(),
  recordedBy: z.uuid(),
  recordedOn: Day,
  replies: z.array(Reply),
  changes: z.array(Change),
})
export type Consultation = z.infer<typeof Consultation>

/** What every new consultation says, asked or not. The restriction is that of the threat it is about. */
type Named = Pick<Consultation, 'agencyId' | 'contactRole' | 'language' | 'marking'> & {
  aboutThreatId?: string | null
  restrictionId?: string | null
  followsId?: string | null
}
export type NewConsultation =
  | (Named & { asked: true; question: string; askedOn: string; replyDueOn: string })
  | (Named & { asked: false; notAskedBecause: string; reviewBy: string })

export type NewReply =
  | { kind: 'answered'; answeredOn: string; text: string; language: 'en' | 'cy' }
  | { kind: 'no-reply' }
export type NewChange = { kind: 'changed' | 'not-changed'; text: string; language: 'en' | 'cy' }

/** A threat as this slice needs it: found and named by whoever keeps threats. */
export const ThreatAsked = z.object({
  id: z.uuid(),
  /** What people say, `OCG-4142`. */
  reference: z.string(),
  title: z.string(),
  href: z.string(),
  marking: z.enum(markings),
  restrictionId: z.uuid().nullable(),
})
export type ThreatAsked = z.infer<typeof ThreatAsked>

export const IdPath = z.object({ id: z.uuid() })
export const NoPath = z.object({})

/** A consultation: either what was asked, or why it was not safe to ask. What the days mean is asked by `consultationProblems`. */
export const consultationForm = form({
  followsId: kept(),
  /** The plan from whose page it is asked, and to which the asker goes back. */
  planId: kept(),
  agencyId: oneOffered('partners.agency', { needed: 'partners.agencyNeeded' }),
  contactRole: line('partners.contactRole', {
    most: 200,
    needed: 'partners.roleNeeded',
    hint: 'partners.contactRoleHint',
  }),
  aboutThreatId: oneOffered('partners.threat', { hint: 'partners.threatHint' }),
  asked: oneOf('partners.askedOrNot', ['yes', 'no'], {
    needed: 'partners.askedNeeded',
    text: (asked, t) => t(asked === 'yes' ? 'partners.askedYes' : 'partners.askedNo'),
    standard: 'yes',
    opens: { yes: ['question', 'askedOn', 'replyDueOn'], no: ['notAskedBecause', 'reviewBy'] },
  }),
  question: passage('partners.question', { most: 4000, needed: 'partners.questionNeeded' }),
  askedOn: day('partners.askedOn', { needed: 'partners.dayNeeded', standard: 'today' }),
  replyDueOn: day('partners.replyDueOn', { hint: ['partners.replyDueHint', { days: REPLY_WITHIN_DAYS }] }),
  notAskedBecause: passage('partners.notAskedBecause', { most: 2000, needed: 'partners.notAskedReasonNeeded' }),
  reviewBy: day('partners.reviewBy', { needed: 'partners.reviewNeeded', hint: 'partners.reviewHint' }),
  language: writtenIn(),
  marking: markedAs('OFFICIAL'),
})
export type ConsultationForm = Filled<typeof consultationForm>

/** Names of their own: this form and the next stand on one page. */
export const replyForm = form({
  replyKind: oneOf('partners.replyKind', ['answered', 'no-reply'], {
    needed: 'partners.replyKindNeeded',
    text: (kind, t) => t(kind === 'answered' ? 'partners.replyAnswered' : 'partners.replyNone'),
    standard: 'answered',
    opens: { answered: ['replyText', 'replyLanguage', 'answeredOn'] },
  }),
  replyText: passage('partners.replyText', { most: 4000, needed: 'partners.replyNeeded' }),
  replyLanguage: writtenIn(),
  answeredOn: day('partners.answeredOn', { needed: 'partners.dayNeeded', standard: 'today' }),
})
export type ReplyForm = Filled<typeof replyForm>

export const changeForm = form({
  changeKind: oneOf('partners.changeKind', ['changed', 'not-changed'], {
    needed: 'partners.changeKindNeeded',
    text: (kind, t) => t(kind === 'changed' ? 'partners.changeYes' : 'partners.changeNo'),
  }),
  changeText: passage('partners.changeText', { most: 4000, needed: 'partners.changeNeeded' }),
  changeLanguage: writtenIn(),
})
