/** What a lookup of renewed codes is, what its form takes, and what the page gives. */
import { z } from 'zod'

const Lookup = z.object({
  id: z.uuid(),
  fileName: z.string(),
  oldColumn: z.string(),
  newColumn: z.string(),
  source: z.string(),
  language: z.enum(['en', 'cy']),
  lines: z.number().int(),
  renewals: z.number().int(),
  loadedBy: z.uuid(),
  loadedAt: z.string(),
  endedAt: z.string().nullable(),
})
export type Lookup = z.infer<typeof Lookup>

export const CodesView = z.object({
  lookups: z.array(Lookup.extend({ loadedByName: z.string() })),
  /** What is in use now, at most `shown` of `total`. */
  renewals: z.array(z.object({ oldCode: z.string(), newCode: z.string(), countedAs: z.string() })),
  shown: z.number().int(),
  total: z.number().int(),
})
export type CodesView = z.infer<typeof CodesView>

export const LookupForm = z.object({
  source: z.string().trim().min(1, 'places.lookupSourceNeeded').max(500),
  language: z.enum(['en', 'cy']),
})
export type LookupForm = z.infer<typeof LookupForm>
