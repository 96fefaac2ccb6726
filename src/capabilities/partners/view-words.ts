/** What the pages of partners give, to people and to programs alike. */
import { z } from 'zod'
import { Edit } from '../../platform/edits.ts'
import { several } from '../../platform/words.ts'
import { Agency, Consultation, ConsultationState, ThreatAsked } from './words.ts'

const Bilingual = z.object({ en: z.string(), cy: z.string() })

/** A place as this slice shows it. */
const PlaceNamed = z.object({ id: z.uuid(), name: Bilingual })
export type PlaceNamed = z.infer<typeof PlaceNamed>

/** A consultation with the threat it is about, where the reader may see that, and who wrote what down. */
export const ConsultationShown = Consultation.extend({
  threat: ThreatAsked.nullable(),
  /** Names by account id. */
  names: z.record(z.string(), z.string()),
})
export type ConsultationShown = z.infer<typeof ConsultationShown>

export const AgencyShown = Agency.extend({ lastAskedOn: z.string().nullable(), areas: z.array(PlaceNamed) })
export type AgencyShown = z.infer<typeof AgencyShown>

export const AgencyView = z.object({
  agency: AgencyShown,
  consultations: z.array(ConsultationShown),
  edits: z.array(Edit),
})
export type AgencyView = z.infer<typeof AgencyView>

const AgencyNamed = Agency.pick({ id: true, name: true, contactRole: true })

/** One or several values of a filter; anything unknown is left out. */
const States = several.transform((given) => given.flatMap((one) => ConsultationState.safeParse(one).data ?? []))
const IdOrNone = z.union([z.literal(''), z.uuid()]).default('')

export const LedgerQuery = z.object({ state: States, agency: IdOrNone, threat: IdOrNone })

export const LedgerView = z.object({
  consultations: z.array(ConsultationShown),
  agencies: z.array(AgencyNamed),
  threats: z.array(ThreatAsked),
  states: z.array(ConsultationState),
  agency: z.string(),
  threat: z.string(),
})
export type LedgerView = z.infer<typeof LedgerView>

export const ConsultationQuery = z.object({ agency: IdOrNone, threat: IdOrNone, follows: IdOrNone })

/** What the form for a consultation offers, and what is chosen when it opens. */
export const ConsultationFormView = z.object({
  agencies: z.array(AgencyNamed),
  threats: z.array(ThreatAsked),
  agency: z.string(),
  threat: z.string(),
  contactRole: z.string(),
  follows: z.string(),
  days: z.number().int(),
})
export type ConsultationFormView = z.infer<typeof ConsultationFormView>

export const ConsultationView = z.object({ consultation: ConsultationShown })
export type ConsultationView = z.infer<typeof ConsultationView>
