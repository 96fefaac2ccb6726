/** Two texts that met, as their writer sees them. */
import { z } from 'zod'
import { PlanView } from '../view-words.ts'

export const ConflictView = PlanView.extend({
  conflict: z.object({ id: z.string(), writtenAt: z.string() }),
  /** Who saved the draft as it is now. */
  savedBy: z.string(),
  /** Parts that differ: `before` is the draft as it is now, `after` the writer's own words; `on` an action's reference. */
  meetings: z.array(
    z.object({
      key: z.string(),
      on: z.string(),
      changes: z.array(z.object({ field: z.string(), before: z.string(), after: z.string() })),
    }),
  ),
})
export type ConflictView = z.infer<typeof ConflictView>
