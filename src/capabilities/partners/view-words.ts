/** What the pages of partners give, to people and to programs alike. */
import { z } from 'zod'
import { Edit } from '../../platform/edits.ts'
import { markings } from '../../platform/marking.ts'
import { Agency, Consultation, ThreatAsked } from './words.ts'

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

const IdOrNone = z.union([z.literal(''), z.uuid()]).default('')
/** What the form for a consultation begins with: an agency, a threat, the one that was put off; the plan for which one asks, and its marking. */
export const ConsultationQuery = z.object({
  agency: IdOrNone,
  threat: IdOrNone,
  follows: IdOrNone,
  plan: IdOrNone,
  marking: z.enum(markings).optional().catch(undefined),
})

export const ConsultationView = z.object({ consultation: ConsultationShown })
export type ConsultationView = z.infer<typeof ConsultationView>
