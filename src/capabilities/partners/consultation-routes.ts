/** HTTP for the ledger: who was asked what, what they said, what changed; or why it was not safe to ask. */
import { addDays } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/database.ts'
import { formPage, page, register, type Web } from '../../platform/http.ts'
import { highestMarking } from '../../platform/marking.ts'
import { nothingHere, refuseIf } from '../../platform/problem.ts'
import { consultationAdditions } from './addition-routes.ts'
import { findAgency } from './agency-store.ts'
import { agencyOptions, consultationRegister, threatOptions } from './consultation-register.tsx'
import { ConsultationScreen } from './consultation-screens.tsx'
import { findConsultation, lockConsultation, recordConsultation } from './consultation-store.ts'
import { findThreatsAsked, showConsultations } from './consultations-shown.ts'
import { consultationProblems, followProblems } from './rules.ts'
import { ConsultationQuery, ConsultationView } from './view-words.ts'
import {
  type ConsultationForm,
  consultationForm,
  IdPath,
  type NewConsultation,
  NoPath,
  REPLY_WITHIN_DAYS,
} from './words.ts'

export function consultationRoutes(web: Web): void {
  register(web, consultationRegister)
  recordRoutes(web)
  const show = page(web, {
    path: '/partners/consultations/:id',
    at: IdPath,
    may: 'partners.read',
    audit: 'read consultation',
    gives: ConsultationView,
    about: ({ consultation: { id, restrictionId } }) => ({ subject: `partners.consultation:${id}`, restrictionId }),
    async view({ at, db }) {
      const [consultation] = await showConsultations(db, [await findConsultation(db, at.id)])
      return { consultation: consultation! }
    },
    screen: ConsultationScreen,
  })
  consultationAdditions(web, show)
}

function recordRoutes(web: Web): void {
  formPage(web, {
    path: '/partners/consultations/new',
    posts: '/partners/consultations',
    at: NoPath,
    query: ConsultationQuery,
    may: 'partners.write',
    audit: { opened: 'began a consultation', done: 'recorded consultation' },
    title: 'partners.newConsultation',
    why: 'partners.newConsultationWhy',
    button: 'partners.keepConsultation',
    form: consultationForm,
    async begin({ db, query }) {
      const putOff = query.follows ? await findConsultation(db, query.follows) : null
      const agencyId = putOff?.agencyId ?? query.agency
      const aboutThreatId = putOff?.aboutThreatId ?? query.threat
      const contactRole = putOff?.contactRole ?? (agencyId ? (await findAgency(db, agencyId)).contactRole : '')
      const [threat] = await findThreatsAsked(db, aboutThreatId ? [aboutThreatId] : [])
      return {
        values: {
          ...{ followsId: query.follows, agencyId, aboutThreatId, contactRole, planId: query.plan },
          marking: highestMarking([threat, query]),
        },
        offered: { agencyId: await agencyOptions(db), aboutThreatId: await threatOptions(db) },
        back: planPage(query.plan) ?? threat?.href ?? '/partners/consultations',
      }
    },
    async keep({ form, tx, user, today }) {
      await findAgency(tx, form.agencyId)
      const tied = await findTies(tx, form)
      refuseIf(consultationProblems(form, today))
      const id = await recordConsultation(tx, user.forceId, newConsultation(form, tied), { by: user.id, on: today })
      const about = { subject: `partners.consultation:${id}`, restrictionId: tied.restrictionId }
      return { goTo: planPage(form.planId) ?? `/partners/consultations/${id}`, id, about }
    },
  })
}

const planPage = (id: string | null): string | null => (id ? `/plans/${id}` : null)

type Ties = { aboutThreatId: string | null; followsId: string | null; restrictionId: string | null }

/** The threat and the consultation put off, found under the reader's own view. Refusal 404 when either is nothing, 422 when it cannot follow. */
async function findTies(tx: Tx, { followsId, aboutThreatId }: ConsultationForm): Promise<Ties> {
  const putOff = followsId ? await lockConsultation(tx, followsId) : null
  if (putOff) refuseIf(followProblems(putOff))
  const [threat] = aboutThreatId ? await findThreatsAsked(tx, [aboutThreatId]) : []
  if (aboutThreatId && !threat) throw nothingHere()
  return { aboutThreatId, followsId, restrictionId: threat?.restrictionId ?? putOff?.restrictionId ?? null }
}

function newConsultation(form: ConsultationForm, tied: Ties): NewConsultation {
  const { agencyId, contactRole, language, marking } = form
  const named = { agencyId, contactRole, language, marking, ...tied }
  if (form.asked === 'no')
    return { ...named, asked: false, notAskedBecause: form.notAskedBecause, reviewBy: form.reviewBy }
  const replyDueOn = form.replyDueOn ?? addDays(form.askedOn, REPLY_WITHIN_DAYS)
  return { ...named, asked: true, question: form.question, askedOn: form.askedOn, replyDueOn }
}
