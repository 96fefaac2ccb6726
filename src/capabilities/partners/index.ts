/**
 * Partners: the agencies a force works with, and the ledger of who was asked what, what they said and what changed because of it.
 * Owner: the OCG coordinator.
 */
import { kindOf } from '../../platform/records.ts'
import type { Slice } from '../../platform/slice.ts'
import { heldForThreat } from './held.ts'
import { owedOnConsultations } from './owed.ts'
import { partnerRoutes } from './routes.ts'
import './did-messages.ts'

export { findAgency, listAgencies, recordAgency } from './agency-store.ts'
export {
  findConsultation,
  findConsultations,
  lockConsultation,
  recordChange,
  recordConsultation,
  recordReply,
} from './consultation-store.ts'
export { consultationsOwing, listConsultationsAbout } from './owed-list.ts'

export type {
  Consultation,
  NewAgency,
} from './words.ts'
export { Consultation as ConsultationSchema } from './words.ts'

const agency = kindOf({
  name: 'agency',
  table: 'partners.agency',
  href: (id) => `/partners/${id}`,
  called: { reference: 'r.name_en', title: 'r.name_en', marking: `'OFFICIAL'` },
})
/** A consultation has no reference of its own: people say the agency and the day. */
const consultation = kindOf({
  name: 'consultation',
  table: 'partners.consultation',
  href: (id) => `/partners/consultations/${id}`,
  called: {
    reference: '(select a.name_en from partners.agency a where a.force_id = r.force_id and a.id = r.agency_id)',
    title: 'coalesce(r.question, r.not_asked_because)',
  },
})

export const partners: Slice = {
  name: 'partners',
  routes: partnerRoutes,
  nav: [{ href: '/partners', labelKey: 'partners.nav', may: 'partners.read' }],
  owes: owedOnConsultations,
  records: [agency, consultation],
  held: { threat: heldForThreat },
}
