/** Shapes of the first page. */
import { z } from 'zod'

/** One thing a person owes. `what` names the sentence (`plans.sign`), `args` fill it; `dueOn` is today where no day is set. */
export const OwedItem = z.object({
  what: z.string(),
  dueOn: z.iso.date(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
  href: z.string(),
})
export type OwedItem = z.infer<typeof OwedItem>

export const WorstThreat = z.object({
  id: z.string(),
  reference: z.string(),
  name: z.string(),
  what: z.string(),
  marking: z.string(),
  score: z.number(),
  low: z.number(),
  high: z.number(),
  confidence: z.enum(['low', 'moderate', 'high']),
  reviewDueOn: z.string().nullable(),
})
export type WorstThreat = z.infer<typeof WorstThreat>

export const HomeView = z.object({
  owed: z.array(OwedItem),
  overdue: z.number().int(),
  /** Null for those who may not read threats. */
  worst: z.array(WorstThreat).nullable(),
  openThreats: z.number().int().nullable(),
  /** Where this person works, when it is neither threats nor plans. */
  elsewhere: z.array(z.enum(['people', 'audit', 'places'])),
})
export type HomeView = z.infer<typeof HomeView>
