/** Views of one action as it goes on, and of the sealed part of Pursue. */
import { z } from 'zod'
import { markings } from '../../../platform/marking.ts'
import { PlanView } from '../view-words.ts'
import { actionStatuses, LiveAction } from '../words.ts'

export const LiveView = PlanView.extend({ action: LiveAction, moves: z.array(z.enum(actionStatuses)) })
export type LiveView = z.infer<typeof LiveView>

export const SealedView = PlanView.extend({
  sealed: z
    .object({
      text: z.string(),
      language: z.enum(['en', 'cy']),
      writtenBy: z.string(),
      writtenAt: z.string(),
      marking: z.enum(markings),
    })
    .nullable(),
  mayWrite: z.boolean(),
  /** Whom one may name on the list of a first sealing. */
  named: z.array(z.object({ id: z.string(), name: z.string(), rank: z.string(), isAuditor: z.boolean() })),
})
export type SealedView = z.infer<typeof SealedView>
