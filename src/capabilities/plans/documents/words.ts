/** A version as it goes on paper: what was kept by value, who signed and decided, and how it stands today. */
import { z } from 'zod'
import { markings } from '../../../platform/marking.ts'
import { Decision, Signature, Version } from '../version-words.ts'
import { ShownChange } from '../view-words.ts'
import { Plan } from '../words.ts'

export const PlanPath = z.object({ id: z.uuid() })

const language = z.enum(['en', 'cy'])
const chosen = {
  /** The version in force, else the latest, when none is asked for. */
  version: z.coerce.number().int().min(1).max(100_000).optional(),
  language: language.optional(),
}
export const PrintQuery = z.object(chosen)
export const PdfQuery = z.object({ ...chosen, recipient: z.string().trim().max(200).default('') })

/** How a version stands at the moment at which it is printed. */
export const standings = ['in-force', 'interim', 'interim-ended', 'was-in-force', 'not-approved'] as const
export type Standing = (typeof standings)[number]

export const Paper = z.object({
  plan: Plan.pick({ id: true, reference: true, restrictionId: true }),
  marking: z.enum(markings),
  version: Version,
  standing: z.enum(standings),
  /** The end of an interim approval of this version, an instant. */
  until: z.string().nullable(),
  /** `since` is what differs from the version that was signed, where it was carried from there. */
  signatures: z.array(Signature.omit({ covered: true }).extend({ since: z.array(ShownChange) })),
  decisions: z.array(Decision),
  /** Names and ranks by account id; those of the version's own day where it has them. */
  people: z.record(z.string(), z.object({ name: z.string(), rank: z.string() })),
})
export type Paper = z.infer<typeof Paper>

export const ExportView = z.object({
  plan: Plan.pick({ id: true, reference: true, restrictionId: true, inForceVersion: true, latestVersion: true }),
  marking: z.enum(markings),
  versions: z.array(Version.pick({ number: true, kind: true, cutAt: true })),
})
export type ExportView = z.infer<typeof ExportView>
