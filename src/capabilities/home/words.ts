/** Shapes of the first page. */
import { z } from 'zod'

/** One thing a person owes, of whichever slice. `dueOn` is today where no day is set. */
export const OwedItem = z.object({
  slice: z.string(),
  kind: z.string(),
  dueOn: z.iso.date(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
  href: z.string(),
})
export type OwedItem = z.infer<typeof OwedItem>

/** `owed=all`: everything that is owed, however far off. */
export const HomeQuery = z.object({ owed: z.enum(['all']).optional().catch(undefined) })

export const HomeView = z.object({
  owed: z.array(OwedItem),
  /** How many of them stand on the page; the rest is one link away. */
  shown: z.number().int(),
  overdue: z.number().int(),
  /** The parts of the navigation where this person works, offered where nothing is owed. */
  elsewhere: z.array(z.object({ href: z.string(), labelKey: z.string() })),
})
export type HomeView = z.infer<typeof HomeView>
