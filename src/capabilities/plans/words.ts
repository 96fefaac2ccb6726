/** What a 4P plan is made of: the draft as people write it, and the plan's own standing. Names are those of practice. */
import { z } from 'zod'

export const Ps = ['pursue', 'prevent', 'protect', 'prepare'] as const
export type P = (typeof Ps)[number]

export const planStatuses = [
  'draft',
  'with-leads',
  'with-sro',
  'in-force',
  'in-force-interim',
  'sent-back',
  'closure-proposed',
  'superseded',
  'closed',
] as const
export type PlanStatus = (typeof planStatuses)[number]

export const actionStatuses = ['not-started', 'in-progress', 'waiting', 'blocked', 'complete', 'discontinued'] as const
export type ActionStatus = (typeof actionStatuses)[number]

/** The prompts of the Considered block, in the order in which they are asked. */
export const prompts = [
  'people-at-risk-if-pursue-first',
  'community-impact-assessment',
  'necessity-and-proportionality',
  'financial-investigation',
  'prevention-orders',
  'lifetime-management',
  'wider-capability',
  'media',
  'officer-safety',
] as const
export type Prompt = (typeof prompts)[number]

/** The prompts that must be answered before approval; the others only remind. */
export const starredPrompts = [
  'people-at-risk-if-pursue-first',
  'community-impact-assessment',
  'necessity-and-proportionality',
] as const satisfies readonly Prompt[]
export const isStarred = (prompt: Prompt): boolean => (starredPrompts as readonly Prompt[]).includes(prompt)

/** The parts of a SMART objective; a measure counts only with the source of its figures. */
export const smartParts = [
  'specific',
  'measure',
  'data-source',
  'baseline',
  'target',
  'achievable',
  'relevant',
  'owner',
  'due',
] as const
export type SmartPart = (typeof smartParts)[number]

/** Gates that a reason, accepted by the SRO, may explain until a day of review. */
export const deferrableGates = ['profile', 'consultation', 'objectives'] as const
export type DeferrableGate = (typeof deferrableGates)[number]

/** Leads who answer for a plan. One person holds one of SRO, SIO and LRO on it; the coordinator checks completeness. */
export const leadRoles = ['sro', 'sio', 'lro', 'coordinator'] as const
export type LeadRole = (typeof leadRoles)[number]

/** What a lead signs: the SIO the threat statement, the people and Pursue; the LRO the whole. */
export const strands = ['sio', 'lro'] as const
export type Strand = (typeof strands)[number]

/** The longest text of one field, in characters. Ours, to calibrate. */
export const LONGEST = 8000
const text = z.string().trim().max(LONGEST)
const Id = z.uuid()
const Day = z.iso.date()

/** What an action rests on: a fact of a community profile, or what a partner said. Found through those slices' doors. */
export const BasisRef = z.object({ kind: z.enum(['fact', 'consultation']), id: Id })
export type BasisRef = z.infer<typeof BasisRef>

/** `text` is the specific part; `achievable` and `relevant` say why it is. `ownerId` is an account. */
export const Objective = z.object({
  id: Id,
  p: z.enum(Ps),
  text,
  measure: text,
  dataSource: text,
  baseline: text,
  target: text,
  achievable: text,
  relevant: text,
  ownerId: Id.nullable(),
  dueOn: Day.nullable(),
})
export type Objective = z.infer<typeof Objective>

/**
 * The owner is a person of the force (`ownerId`) or a partner agency (`agencyId`), never both. `hold` names the desk to speak
 * to first, never why. Its status is not here but on the live action: work goes on while the next version is drafted.
 */
export const PlanAction = z.object({
  id: Id,
  reference: z.string().regex(/^A-\d{2,3}$/),
  p: z.enum(Ps),
  tactic: text,
  text,
  ownerId: Id.nullable(),
  agencyId: Id.nullable(),
  /** Absent in what was written before it was asked; without one the action starts when the plan comes into force. */
  startOn: Day.nullish(),
  dueOn: Day.nullable(),
  needs: text,
  isLifeSaving: z.boolean(),
  riskToPerson: text,
  hold: text,
  basis: z.array(BasisRef).max(50),
})
export type PlanAction = z.infer<typeof PlanAction>

export const Considered = z.object({ answer: text, notNeededBecause: text })
export type Considered = z.infer<typeof Considered>

export const Deferral = z.object({ gate: z.enum(deferrableGates), reason: text.min(1), reviewOn: Day })
export type Deferral = z.infer<typeof Deferral>

/** What an interim plan must say besides the threat statement: who is at risk, what holds were checked, one owner. */
const Interim = z.object({ riskToPeople: text, holdsChecked: text, ownerId: Id.nullable() })

/** The draft. Every part may be empty: a draft can always be saved, and only approval asks for the rest. */
export const PlanContent = z.object({
  language: z.enum(['en', 'cy']),
  marking: z.enum(['OFFICIAL', 'OFFICIAL-SENSITIVE']),
  threatStatement: text,
  /** What the threat statement rests on, besides what each action rests on. */
  basis: z.array(BasisRef).max(200),
  areaIds: z.array(Id).max(100),
  notPlaceBasedBecause: text,
  objectives: z.array(Objective).max(60),
  actions: z
    .array(
      PlanAction.refine((action) => !action.ownerId || !action.agencyId, {
        error: 'plans.action.oneOwner',
        path: ['agencyId'],
      }),
    )
    .max(200),
  notNeeded: z.object({ pursue: text, prevent: text, protect: text, prepare: text }),
  considered: z.record(z.enum(prompts), Considered),
  deferrals: z.array(Deferral).max(deferrableGates.length),
  disagreement: text,
  interim: Interim,
  reviewOn: Day.nullable(),
})
export type PlanContent = z.infer<typeof PlanContent>

/** The Pursue part that only named people open. The salt keeps its digest from being guessed. */
export const SealedPart = z.object({ language: z.enum(['en', 'cy']), text, salt: z.string() })
export type SealedPart = z.infer<typeof SealedPart>

/** A lead or a deputy of one. A deputy has both days and the lowest rank that may sign for the lead; `toOn` is included. */
export const Lead = z.object({
  role: z.enum(leadRoles),
  accountId: Id,
  isDeputy: z.boolean(),
  fromOn: Day,
  toOn: Day.nullable(),
  lowestRank: z.string(),
})
export type Lead = z.infer<typeof Lead>

/** A plan's standing. `inForceVersion` stays while the next is drafted. `revision` is the draft's, for conflicts. */
export const Plan = z.object({
  id: Id,
  reference: z.string(),
  threatId: Id,
  status: z.enum(planStatuses),
  restrictionId: Id.nullable(),
  marking: z.enum(['OFFICIAL', 'OFFICIAL-SENSITIVE']),
  noSioBecause: z.string(),
  leads: z.array(Lead),
  /** Set when a part of Pursue is held by the SIO: who may open it. Others are told only that it is held. */
  sealedRestrictionId: Id.nullable(),
  sealedSha256: z.string().nullable(),
  latestVersion: z.number().int(),
  inForceVersion: z.number().int().nullable(),
  /** The instant at which an interim plan stops being in force. */
  interimUntil: z.string().nullable(),
  reviewOn: Day.nullable(),
  openedAt: z.string(),
  closedAt: z.string().nullable(),
})
export type Plan = z.infer<typeof Plan>

/** What was taken out of a draft, by whom and when: as it was, to be put back until the plan is approved. */
export const TakenOut = z.discriminatedUnion('list', [
  z.object({ list: z.literal('actions'), item: PlanAction, by: Id, at: z.string() }),
  z.object({ list: z.literal('objectives'), item: Objective, by: Id, at: z.string() }),
])
export type TakenOut = z.infer<typeof TakenOut>

/** A plan's draft. `revision` counts its saves from 1. */
export const Draft = z.object({
  revision: z.number().int(),
  content: PlanContent,
  savedBy: Id,
  savedAt: z.string(),
  takenOut: z.array(TakenOut),
})
export type Draft = z.infer<typeof Draft>

/** An action as it goes on now. `because` is why it was discontinued or what it waits for, `waitsUntil` the day on which it waits no more. */
export const LiveAction = z.object({
  id: Id,
  planId: Id,
  reference: z.string(),
  p: z.enum(Ps),
  text: z.string(),
  ownerId: Id.nullable(),
  agencyId: Id.nullable(),
  dueOn: Day.nullable(),
  isLifeSaving: z.boolean(),
  hold: z.string(),
  status: z.enum(actionStatuses),
  because: z.string(),
  waitsUntil: Day.nullable(),
})
export type LiveAction = z.infer<typeof LiveAction>

/** A draft with nothing in it yet. */
export function emptyContent(language: 'en' | 'cy', marking: PlanContent['marking']): PlanContent {
  return {
    language,
    marking,
    threatStatement: '',
    basis: [],
    areaIds: [],
    notPlaceBasedBecause: '',
    objectives: [],
    actions: [],
    notNeeded: { pursue: '', prevent: '', protect: '', prepare: '' },
    considered: Object.fromEntries(
      prompts.map((prompt) => [prompt, { answer: '', notNeededBecause: '' }]),
    ) as PlanContent['considered'],
    deferrals: [],
    disagreement: '',
    interim: { riskToPeople: '', holdsChecked: '', ownerId: null },
    reviewOn: null,
  }
}
