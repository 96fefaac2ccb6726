/** The forms of drafting: each a part of the draft, with the revision it was written on. Every text may be empty. */
import { z } from 'zod'
import { day, fieldOf, revision, several, ticked } from '../../../platform/words.ts'
import { actionStatuses, type BasisRef, LONGEST, Ps } from '../words.ts'

export const PlanPath = z.object({ id: z.uuid() })
export type PlanPath = z.infer<typeof PlanPath>
export const ItemPath = PlanPath.extend({ itemId: z.uuid() })
export type ItemPath = z.infer<typeof ItemPath>

const text = z.string().trim().max(LONGEST).default('')
const empty = z.literal('').transform(() => null)
const Day = z.union([empty, day('plans.draftDayNotUnderstood')]).default(null)
const Chosen = z.union([empty, z.uuid('plans.draftNotChosen')]).default(null)

/** What an action rests on, as tick boxes send it: `fact:ID` or `consultation:ID`. */
const Basis = several.pipe(
  z.array(
    z
      .string()
      .regex(/^(fact|consultation):[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, 'plans.draftNotChosen')
      .transform((sent) => {
        const [kind, id] = sent.split(':')
        return { kind, id } as BasisRef
      }),
  ),
)

/**
 * The revision of the draft on which the form was written, and the digest of the part it changes: a save by another of a
 * different part is no conflict.
 */
export const Revised = z.object({ revision, was: z.string().max(64).default('') })
export type Revised = z.infer<typeof Revised>

export const ThreatForm = Revised.extend({
  threatStatement: text,
  riskToPeople: text,
  holdsChecked: text,
  ownerId: Chosen,
  reviewOn: Day,
  basis: Basis,
  language: z.enum(['en', 'cy']),
  marking: z.enum(['OFFICIAL', 'OFFICIAL-SENSITIVE']),
})

export const PlacesForm = Revised.extend({
  areaIds: several.pipe(z.array(z.uuid('plans.draftNotChosen')).max(100)),
  notPlaceBasedBecause: text,
})

export const ObjectiveForm = Revised.extend({
  p: z.enum(Ps, 'plans.draftChooseP'),
  text,
  measure: text,
  dataSource: text,
  baseline: text,
  target: text,
  achievable: text,
  relevant: text,
  ownerId: Chosen,
  dueOn: Day,
})
export type ObjectiveForm = z.infer<typeof ObjectiveForm>

export const ActionForm = Revised.extend({
  p: z.enum(Ps, 'plans.draftChooseP'),
  tactic: text,
  text,
  ownerId: Chosen,
  agencyId: Chosen,
  startOn: Day,
  dueOn: Day,
  needs: text,
  riskToPerson: text,
  hold: text,
  isLifeSaving: ticked,
  basis: Basis,
})
export type ActionForm = z.infer<typeof ActionForm>

export const NotNeededForm = Revised.extend({ pursue: text, prevent: text, protect: text, prepare: text })

/** `answer.PROMPT` and `because.PROMPT` for every prompt. */
export const ConsideredForm = Revised.loose()

/** `reason.GATE` and `review.GATE` for every gate that a reason may explain. */
export const ReasonsForm = Revised.extend({ disagreement: text }).loose()

/** One text of a form with many, by name. */
export const textOf = (form: Record<string, unknown>, name: string): string => fieldOf(text, form, name)
/** One day of a form with many, by name; null where it was left empty. */
export const dayOf = (form: Record<string, unknown>, name: string): string | null => fieldOf(Day, form, name)

export const StatusForm = z.object({
  status: z.enum(actionStatuses),
  because: text,
  waitsUntil: Day,
  spokeToDesk: ticked,
})

export const SealedForm = z.object({
  text: z.string().trim().min(1, 'plans.draftSealedNeeded').max(LONGEST),
  language: z.enum(['en', 'cy']),
  people: several.pipe(z.array(z.uuid('plans.draftNotChosen'))),
})

export const ConflictPath = PlanPath.extend({ conflictId: z.uuid() })
export type ConflictPath = z.infer<typeof ConflictPath>
