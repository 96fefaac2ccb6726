import { expect, test } from 'vitest'
import type { Form } from '../../platform/form.ts'
import { changeProblems, consultationProblems, followProblems, owedOn, replyProblems } from './rules.ts'
import { type Consultation, type ConsultationForm, consultationForm, type ReplyForm, replyForm } from './words.ts'

const today = '2026-03-02'

const asked = (given: Partial<ConsultationForm> = {}): ConsultationForm => ({
  agencyId: 'agency',
  contactRole: 'Housing officer',
  aboutThreatId: null,
  followsId: null,
  planId: null,
  asked: 'yes',
  question: 'Which homes?',
  askedOn: '2026-03-01',
  replyDueOn: null,
  notAskedBecause: '',
  reviewBy: '',
  language: 'en',
  marking: 'OFFICIAL',
  ...given,
})
const putOff = (given: Partial<ConsultationForm> = {}) =>
  asked({ asked: 'no', notAskedBecause: 'It would warn them', reviewBy: '2026-04-01', ...given })
const keysOf = (form: ConsultationForm) => consultationProblems(form, today).map((problem) => problem.message)
/** What the form itself refuses, as it is sent. */
const refused = (form: Form, sent: object) => {
  const asText = Object.entries(sent).map(([name, value]) => [name, value ?? ''])
  return form.schema.safeParse(Object.fromEntries(asText)).error?.issues.map(({ message }) => message) ?? []
}
const agencyId = '2f6d0a59-0f2e-4d0b-9a7e-0d7b5a0c0001'

const kept = (given: Partial<Consultation> = {}): Consultation => ({
  id: 'c',
  restrictionId: null,
  agencyId: 'agency',
  agencyName: { en: 'Morfa Homes', cy: 'Cartrefi Morfa' },
  contactRole: 'Housing officer',
  state: 'asked',
  question: 'Which homes?',
  askedOn: '2026-02-01',
  replyDueOn: '2026-02-15',
  notAskedBecause: null,
  reviewBy: null,
  language: 'en',
  marking: 'OFFICIAL',
  aboutThreatId: null,
  followsId: null,
  followedById: null,
  recordedBy: 'me',
  recordedOn: '2026-02-01',
  replies: [],
  changes: [],
  ...given,
})
const reply = (given: Partial<ReplyForm> = {}): ReplyForm => ({
  replyKind: 'answered',
  answeredOn: '2026-02-10',
  replyText: 'Four homes',
  replyLanguage: 'en',
  ...given,
})
const answered = kept({
  state: 'answered',
  replies: [
    {
      id: 'r',
      kind: 'answered',
      answeredOn: '2026-02-10',
      text: 'Four',
      language: 'en',
      recordedBy: 'me',
      recordedAt: '',
    },
  ],
})

test('a consultation says what was asked and on which day', () => {
  expect(keysOf(asked())).toEqual([])
  const form = asked({ agencyId, question: '', askedOn: '' })
  expect(refused(consultationForm, form)).toEqual(['partners.questionNeeded', 'partners.dayNeeded'])
  expect(refused(consultationForm, asked({ agencyId }))).toEqual([])
})

test('nobody has been asked tomorrow, and no answer is due before the question', () => {
  expect(keysOf(asked({ askedOn: '2026-03-03' }))).toEqual(['partners.askedInFuture'])
  expect(keysOf(asked({ replyDueOn: '2026-02-28' }))).toEqual(['partners.dueBeforeAsked'])
})

test('"not safe to ask" needs its reason and a coming day on which it is looked at again', () => {
  expect(keysOf(putOff())).toEqual([])
  expect(refused(consultationForm, putOff({ agencyId, notAskedBecause: '', reviewBy: '' }))).toEqual([
    'partners.notAskedReasonNeeded',
    'partners.reviewNeeded',
  ])
  expect(keysOf(putOff({ reviewBy: today }))).toEqual(['partners.reviewInPast'])
})

test('only a consultation that was put off, and not taken up since, can be taken up', () => {
  expect(followProblems(kept({ state: 'not-asked' }))).toEqual([])
  expect(followProblems(kept())[0]?.message).toBe('partners.wasAsked')
  expect(followProblems(kept({ state: 'not-asked', followedById: 'x' }))[0]?.message).toBe('partners.alreadyTakenUp')
})

test('a reply has words and a day between the question and today', () => {
  expect(replyProblems(kept(), reply(), today)).toEqual([])
  const keys = (form: ReplyForm) => replyProblems(kept(), form, today).map((problem) => problem.message)
  expect(refused(replyForm, reply({ replyText: '', answeredOn: '' }))).toEqual([
    'partners.replyNeeded',
    'partners.dayNeeded',
  ])
  expect(keys(reply({ answeredOn: '2026-03-03' }))).toEqual(['partners.answeredInFuture'])
  expect(keys(reply({ answeredOn: '2026-01-31' }))).toEqual(['partners.answeredBeforeAsked'])
})

test('a late answer is kept after "no reply"; "no reply" is not recorded over an answer', () => {
  expect(replyProblems(kept({ state: 'no-reply' }), reply(), today)).toEqual([])
  expect(replyProblems(answered, reply({ replyKind: 'no-reply', replyText: '', answeredOn: '' }), today)).toHaveLength(
    1,
  )
})

test('nobody replies to what was not asked, and nothing changes before there is an answer', () => {
  expect(replyProblems(kept({ state: 'not-asked' }), reply(), today)[0]?.message).toBe('partners.nothingWasAsked')
  expect(changeProblems(kept())[0]?.message).toBe('partners.noAnswerYet')
  expect(changeProblems(answered)).toEqual([])
})

test('whoever asked owes a reminder when the answer is due, and the change once it came', () => {
  expect(owedOn(kept(), today)).toEqual({ step: 'reply', dueOn: '2026-02-15' })
  expect(owedOn(kept({ replyDueOn: '2026-03-03' }), today)).toBeNull()
  expect(owedOn(answered, today)).toEqual({ step: 'change', dueOn: '2026-02-24' })
  expect(owedOn(kept({ state: 'no-reply' }), today)).toBeNull()
})

test('a consultation put off comes back a week before its day, until it is taken up', () => {
  const off = kept({ state: 'not-asked', reviewBy: '2026-03-09' })
  expect(owedOn(off, today)).toEqual({ step: 'review', dueOn: '2026-03-09' })
  expect(owedOn(off, '2026-03-01')).toBeNull()
  expect(owedOn({ ...off, followedById: 'x' }, today)).toBeNull()
})
