/** What a form of the draft shows besides the plan: what may be chosen, and why it may not be written now. */
import { z } from 'zod'
import { Both, FactCited, PlanView, ProblemShown } from '../view-words.ts'

/** Somebody whom one may name. */
export const Person = z.object({ id: z.string(), name: z.string(), rank: z.string() })

export const DraftView = PlanView.extend({
  /** The objective or action that the form changes; null for a new one. */
  itemId: z.string().nullable(),
  /** The P for which something new is written, as the address says. */
  p: z.string().nullable(),
  /** Digest of the part the form writes, to tell another's save of it from a save of something else. */
  was: z.string(),
  cannotWrite: z.array(ProblemShown),
  choices: z.object({
    people: z.array(Person),
    agencies: z.array(z.object({ id: z.string(), name: Both })),
    areas: z.array(z.object({ id: z.string(), name: Both, depth: z.number() })),
    /** Facts of the plan's places that are current today. */
    facts: z.array(FactCited.omit({ isCurrent: true, usedBy: true })),
  }),
})
export type DraftView = z.infer<typeof DraftView>
