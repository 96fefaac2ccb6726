/** What the form that opens a plan shows. */
import { z } from 'zod'
import { markings } from '../../../platform/marking.ts'

const ThreatOffered = z.object({
  id: z.string(),
  reference: z.string(),
  name: z.string(),
  marking: z.enum(markings),
  restrictionId: z.string().nullable(),
})

export const OpeningView = z.object({
  /** The threat of the address; null when one is still to be chosen. */
  threat: ThreatOffered.nullable(),
  /** The plan that is open for it already. */
  open: z.object({ id: z.string(), reference: z.string() }).nullable(),
  /** Threats without an open plan. */
  threats: z.array(ThreatOffered),
})
export type OpeningView = z.infer<typeof OpeningView>
