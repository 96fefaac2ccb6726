/**
 * Partners: the agencies a force works with, and the ledger of who was asked what, what they said and what changed because of it.
 * Owner: the OCG coordinator.
 */
import type { Slice } from '../../platform/slice.ts'
import { heldForThreat } from './held.ts'
import { owedOnConsultations } from './owed.ts'
import { partnerRoutes } from './routes.ts'

export { findAgency, listAgencies, recordAgency } from './agency-store.ts'
export {
  findConsultation,
  findConsultations,
  lockConsultation,
  recordChange,
  recordConsultation,
  recordReply,
} from './consultation-store.ts'
export { type ConsultationOwing, consultationsOwing, listConsultationsAbout } from './owing.ts'
export { type OwedStep, REPLY_WITHIN_DAYS } from './rules.ts'
export type {
  Agency,
  AgencyKind,
  Change,
  Consultation,
  ConsultationState,
  NewAgency,
  NewChange,
  NewConsultation,
  NewReply,
  Reply,
  ThreatAsked,
} from './words.ts'
export { Agency as AgencySchema, Consultation as ConsultationSchema } from './words.ts'

export const partners: Slice = {
  name: 'partners',
  routes: partnerRoutes,
  nav: [{ href: '/partners', labelKey: 'partners.nav', may: 'partners.read' }],
  owes: owedOnConsultations,
  held: { threat: heldForThreat },
}
