/** What the pages of versions show and ask. */
import { z } from 'zod'
import { day } from '../../../platform/words.ts'
import { FullVersion, PlanView, ShownChange, ShownDecision } from '../view-words.ts'

export const PlanPath = z.object({ id: z.uuid() })
export const VersionPath = z.object({ id: z.uuid(), number: z.coerce.number().int().min(1).max(100_000) })

const VersionNumber = z.coerce.number().int().min(1).max(100_000).optional()
/** Both are left out for the two latest; a blank counts as left out. */
export const DifferencesQuery = z.object({
  from: z.preprocess((given) => (given === '' ? undefined : given), VersionNumber),
  to: z.preprocess((given) => (given === '' ? undefined : given), VersionNumber),
})
export const AsAtQuery = z.object({
  on: z.preprocess((given) => (given === '' ? undefined : given), day().optional()),
})

/** A version in a list, with the decision that concerned it last. */
const ListedVersion = z.object({
  number: z.number(),
  kind: z.enum(['full', 'interim']),
  sha256: z.string(),
  whatChanged: z.string(),
  cutBy: z.string(),
  cutAt: z.string(),
  isInForce: z.boolean(),
})

export const VersionsView = PlanView.extend({
  versions: z.array(ListedVersion),
  decisions: z.array(ShownDecision),
})
export type VersionsView = z.infer<typeof VersionsView>

export const VersionView = PlanView.extend({ shown: FullVersion })
export type VersionView = z.infer<typeof VersionView>

export const DifferencesView = PlanView.extend({
  numbers: z.array(z.number()),
  from: z.number().nullable(),
  to: z.number().nullable(),
  changes: z.array(ShownChange),
})
export type DifferencesView = z.infer<typeof DifferencesView>

/** The plan on a day: the version in force at the day's end, or now for today; null when none was. */
export const AsAtView = PlanView.extend({
  on: z.string(),
  at: z.string(),
  shown: FullVersion.nullable(),
  interimThen: z.object({ until: z.string(), isExpired: z.boolean() }).nullable(),
  decisions: z.array(ShownDecision),
})
export type AsAtView = z.infer<typeof AsAtView>
