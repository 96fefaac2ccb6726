/** HTTP for the ledger: who was asked what, what they said, what changed; or why it was not safe to ask. */
import { addDays } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/database.ts'
import { action, page, type Web } from '../../platform/http.ts'
import { nothingHere, refuseIf } from '../../platform/problem.ts'
import { consultationAdditions } from './addition-routes.ts'
import { findAgency, listAgencies } from './agency-store.ts'
import { ConsultationFormScreen } from './consultation-form-screens.tsx'
import { ConsultationScreen } from './consultation-screens.tsx'
import { findConsultation, listConsultations, lockConsultation, recordConsultation } from './consultation-store.ts'
import { findThreatsAsked, listThreatsToAsk, showConsultations } from './consultations-shown.ts'
import { LedgerScreen } from './ledger-screens.tsx'
import { consultationProblems, followProblems, REPLY_WITHIN_DAYS } from './rules.ts'
import { ConsultationFormView, ConsultationQuery, ConsultationView, LedgerQuery, LedgerView } from './view-words.ts'
import { ConsultationForm, IdPath, type NewConsultation, NoPath } from './words.ts'

export function consultationRoutes(web: Web): void {
  page(web, {
    path: '/partners/consultations',
    at: NoPath,
    query: LedgerQuery,
    may: 'partners.read',
    audit: 'read consultations',
    gives: LedgerView,
    async view({ db, query }) {
      const { agency, threat, state: states } = query
      const found = await listConsultations(db, {
        ...(agency ? { agencyId: agency } : {}),
        ...(threat ? { aboutThreatId: threat } : {}),
      })
      const wanted = found.filter((each) => states.length === 0 || states.includes(each.state))
      const consultations = await showConsultations(db, wanted)
      const offered = { agencies: await listAgencies(db), threats: await listThreatsToAsk(db) }
      return { consultations, ...offered, ...{ states, agency, threat } }
    },
    screen: LedgerScreen,
  })
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
  const show = page(web, {
    path: '/partners/consultations/new',
    at: NoPath,
    query: ConsultationQuery,
    may: 'partners.write',
    audit: 'began a consultation',
    gives: ConsultationFormView,
    async view({ db, query }) {
      const agencies = await listAgencies(db)
      const putOff = query.follows ? await findConsultation(db, query.follows) : null
      const agency = putOff?.agencyId ?? query.agency
      return {
        agencies,
        agency,
        threats: await listThreatsToAsk(db),
        threat: putOff?.aboutThreatId ?? query.threat,
        contactRole: putOff?.contactRole ?? agencies.find((each) => each.id === agency)?.contactRole ?? '',
        follows: query.follows,
        days: REPLY_WITHIN_DAYS,
      }
    },
    screen: ConsultationFormScreen,
  })
  action(web, {
    path: '/partners/consultations',
    at: NoPath,
    may: 'partners.write',
    audit: 'recorded consultation',
    form: ConsultationForm,
    formPage: { show, path: () => '/partners/consultations/new', at: () => ({}) },
    async change({ form, tx, user, today }) {
      await findAgency(tx, form.agencyId)
      const tied = await findTies(tx, form)
      refuseIf(consultationProblems(form, today))
      const id = await recordConsultation(tx, user.forceId, newConsultation(form, tied), { by: user.id, on: today })
      const about = { subject: `partners.consultation:${id}`, restrictionId: tied.restrictionId }
      return { goTo: `/partners/consultations/${id}`, id, about }
    },
  })
}

type Ties = { aboutThreatId: string | null; followsId: string | null; restrictionId: string | null }

/** The threat and the consultation put off, found under the reader's own view. Refusal 404 when either is nothing, 422 when it cannot follow. */
async function findTies(tx: Tx, form: ConsultationForm): Promise<Ties> {
  const putOff = form.followsId ? await lockConsultation(tx, form.followsId) : null
  if (putOff) refuseIf(followProblems(putOff))
  const aboutThreatId = form.aboutThreatId || null
  const [threat] = aboutThreatId ? await findThreatsAsked(tx, [aboutThreatId]) : []
  if (aboutThreatId && !threat) throw nothingHere()
  const restrictionId = threat?.restrictionId ?? putOff?.restrictionId ?? null
  return { aboutThreatId, followsId: putOff?.id ?? null, restrictionId }
}

function newConsultation(form: ConsultationForm, tied: Ties): NewConsultation {
  const { agencyId, contactRole, language, marking } = form
  const named = { agencyId, contactRole, language, marking, ...tied }
  if (form.asked === 'no')
    return { ...named, asked: false, notAskedBecause: form.notAskedBecause, reviewBy: form.reviewBy }
  const replyDueOn = form.replyDueOn || addDays(form.askedOn, REPLY_WITHIN_DAYS)
  return { ...named, asked: true, question: form.question, askedOn: form.askedOn, replyDueOn }
}
