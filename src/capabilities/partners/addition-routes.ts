/** HTTP for what is added to a consultation: the partner's answer, and what changed because of it. */
import { action, type Web } from '../../platform/http.ts'
import { refuseIf } from '../../platform/problem.ts'
import { lockConsultation, recordChange, recordReply } from './consultation-store.ts'
import { changeProblems, replyProblems } from './rules.ts'
import { type Consultation, changeForm, IdPath, type NewReply, type ReplyForm, replyForm } from './words.ts'

type FormPage = NonNullable<Parameters<typeof action<{ id: string }, unknown>>[1]['formPage']>

const subjectOf = ({ id, restrictionId }: Consultation) => ({ subject: `partners.consultation:${id}`, restrictionId })

const newReply = ({ replyKind: kind, replyText: text, answeredOn, replyLanguage: language }: ReplyForm): NewReply =>
  kind === 'answered' ? { kind, text, answeredOn, language } : { kind }

/** Both forms stand on the consultation's own page, which `show` shows again. */
export function consultationAdditions(web: Web, show: FormPage['show']): void {
  const formPage: FormPage = { show, path: ({ id }) => `/partners/consultations/${id}`, at: (at) => at }
  action(web, {
    path: '/partners/consultations/:id/reply',
    at: IdPath,
    may: 'partners.write',
    audit: 'recorded reply of partner',
    form: replyForm.schema,
    formPage,
    async change({ at, form, tx, user, today }) {
      const to = await lockConsultation(tx, at.id)
      refuseIf(replyProblems(to, form, today))
      await recordReply(tx, user.forceId, to, newReply(form), user.id)
      return { goTo: `/partners/consultations/${to.id}`, about: subjectOf(to) }
    },
  })
  action(web, {
    path: '/partners/consultations/:id/change',
    at: IdPath,
    may: 'partners.write',
    audit: 'recorded change after consultation',
    form: changeForm.schema,
    formPage,
    async change({ at, form, tx, user }) {
      const to = await lockConsultation(tx, at.id)
      refuseIf(changeProblems(to))
      const { changeKind: kind, changeText: text, changeLanguage: language } = form
      await recordChange(tx, user.forceId, to, { kind, text, language }, user.id)
      return { goTo: `/partners/consultations/${to.id}`, about: subjectOf(to) }
    },
  })
}
