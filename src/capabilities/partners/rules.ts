/**
 * What must be right to record a consultation, and what is still owed on one.
 * Source: HMICFRS, North West regional SOC inspection, 10 Nov 2023 (North Wales: partners not consulted on plans): the reply and
 * what changed because of it are kept, or why it was not safe to ask.
 */
import { addDays } from '../../platform/clock.ts'
import type { Problem } from '../../platform/problem.ts'
import { type Consultation, type ConsultationForm, REPLY_WITHIN_DAYS, type ReplyForm } from './words.ts'

/** Days before a "not safe to ask" is looked at again in which it is shown as owed. Ours, to calibrate. */
const REVIEW_SHOWN_DAYS = 7

/** Every reason why a consultation cannot be recorded as given. */
export function consultationProblems(form: ConsultationForm, today: string): Problem[] {
  return form.asked === 'yes' ? askedProblems(form, today) : notAskedProblems(form, today)
}

function askedProblems({ askedOn, replyDueOn }: ConsultationForm, today: string): Problem[] {
  const problems: Problem[] = []
  if (askedOn > today) problems.push({ field: 'askedOn', message: 'partners.askedInFuture' })
  if (replyDueOn !== null && replyDueOn < askedOn)
    problems.push({ field: 'replyDueOn', message: 'partners.dueBeforeAsked' })
  return problems
}

const notAskedProblems = ({ reviewBy }: ConsultationForm, today: string): Problem[] =>
  reviewBy <= today ? [{ field: 'reviewBy', message: 'partners.reviewInPast' }] : []

/** Why a consultation that was put off cannot be taken up by another: it was asked, or has been taken up. */
export function followProblems(put: Pick<Consultation, 'state' | 'followedById'>): Problem[] {
  if (put.state !== 'not-asked') return [{ field: 'followsId', message: 'partners.wasAsked' }]
  return put.followedById === null ? [] : [{ field: 'followsId', message: 'partners.alreadyTakenUp' }]
}

/** Every reason why a reply cannot be added. A late answer may still be added after "no reply". */
export function replyProblems(to: Pick<Consultation, 'state' | 'askedOn'>, form: ReplyForm, today: string): Problem[] {
  if (to.state === 'not-asked') return [{ field: '', message: 'partners.nothingWasAsked' }]
  if (form.replyKind === 'no-reply')
    return to.state === 'asked' ? [] : [{ field: 'replyKind', message: 'partners.replyAlreadyRecorded' }]
  if (form.answeredOn > today) return [{ field: 'answeredOn', message: 'partners.answeredInFuture' }]
  return to.askedOn !== null && form.answeredOn < to.askedOn
    ? [{ field: 'answeredOn', message: 'partners.answeredBeforeAsked' }]
    : []
}

/** Why no change can be recorded: nobody answered yet. */
export function changeProblems(to: Pick<Consultation, 'state'>): Problem[] {
  return to.state === 'answered' ? [] : [{ field: '', message: 'partners.noAnswerYet' }]
}

export const owedSteps = ['reply', 'change', 'review'] as const
export type OwedStep = (typeof owedSteps)[number]

/** What the person who recorded a consultation owes on it, by which day; null when nothing. A change is due as soon as there is an answer. */
export function owedOn(consultation: Consultation, today: string): { step: OwedStep; dueOn: string } | null {
  const { state, replyDueOn, reviewBy, replies, changes } = consultation
  if (state === 'asked' && replyDueOn !== null && replyDueOn <= today) return { step: 'reply', dueOn: replyDueOn }
  if (state === 'answered' && changes.length === 0) {
    const answers = replies.flatMap((reply) => reply.answeredOn ?? [])
    return { step: 'change', dueOn: addDays(answers.at(-1) ?? today, REPLY_WITHIN_DAYS) }
  }
  if (state === 'not-asked' && reviewBy !== null && consultation.followedById === null)
    if (reviewBy <= addDays(today, REVIEW_SHOWN_DAYS)) return { step: 'review', dueOn: reviewBy }
  return null
}
