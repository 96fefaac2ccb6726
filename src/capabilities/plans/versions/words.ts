/** What the pages of versions show and ask. */
import { z } from 'zod'
import { PlanHead } from '../approval/words.ts'
import { decisionKinds, VersionContent } from '../version-words.ts'
import { ShownChange } from '../view-words.ts'

export const PlanPath = z.object({ id: z.uuid() })
export const VersionPath = z.object({ id: z.uuid(), number: z.coerce.number().int().min(1).max(100_000) })

const VersionNumber = z.coerce.number().int().min(1).max(100_000).optional()
/** Both are left out for the two latest; a blank counts as left out. */
export const DifferencesQuery = z.object({
  from: z.preprocess((given) => (given === '' ? undefined : given), VersionNumber),
  to: z.preprocess((given) => (given === '' ? undefined : given), VersionNumber),
})
export const AsAtQuery = z.object({
  on: z.preprocess((given) => (given === '' ? undefined : given), z.iso.date().optional()),
})

/** A version in a list, with the decision that concerned it last. */
export const ListedVersion = z.object({
  number: z.number(),
  kind: z.enum(['full', 'interim']),
  sha256: z.string(),
  whatChanged: z.string(),
  cutBy: z.string(),
  cutAt: z.string(),
  isInForce: z.boolean(),
})

/** What was decided on the plan, with everything the approver took upon themselves. */
export const ShownDecision = z.object({
  id: z.string(),
  kind: z.enum(decisionKinds),
  versionNumber: z.number().nullable(),
  by: z.string(),
  for: z.string(),
  reason: z.string(),
  accepted: z.array(z.object({ gate: z.string(), reason: z.string(), reviewOn: z.string().nullable() })),
  until: z.string().nullable(),
  isOral: z.boolean(),
  decidedAt: z.string(),
})
export type ShownDecision = z.infer<typeof ShownDecision>

export const VersionsView = z.object({
  plan: PlanHead,
  versions: z.array(ListedVersion),
  decisions: z.array(ShownDecision),
})
export type VersionsView = z.infer<typeof VersionsView>

/** One version in full. `isIntact` says that its text still has the digest with which it was cut. */
export const FullVersion = z.object({
  number: z.number(),
  kind: z.enum(['full', 'interim']),
  sha256: z.string(),
  isIntact: z.boolean(),
  whatChanged: z.string(),
  cutBy: z.string(),
  cutAt: z.string(),
  version: VersionContent,
})
export type FullVersion = z.infer<typeof FullVersion>

export const VersionView = z.object({ plan: PlanHead, shown: FullVersion })
export type VersionView = z.infer<typeof VersionView>

export const DifferencesView = z.object({
  plan: PlanHead,
  numbers: z.array(z.number()),
  from: z.number().nullable(),
  to: z.number().nullable(),
  changes: z.array(ShownChange),
})
export type DifferencesView = z.infer<typeof DifferencesView>

/** The plan on a day: the version in force at the day's end, or now for today; null when none was. */
export const AsAtView = z.object({
  plan: PlanHead,
  on: z.string(),
  at: z.string(),
  shown: FullVersion.nullable(),
  interim: z.object({ until: z.string(), isExpired: z.boolean() }).nullable(),
  decisions: z.array(ShownDecision),
})
export type AsAtView = z.infer<typeof AsAtView>
