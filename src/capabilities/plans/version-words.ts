/** What is kept when a plan is submitted, signed and decided: by value, so that it reads the same years later. */
import { z } from 'zod'
import {
  actionStatuses,
  Considered,
  deferrableGates,
  Lead,
  Objective,
  PlanAction,
  PlanContent,
  Ps,
  prompts,
  strands,
} from './words.ts'

const Id = z.uuid()

/** The approved assessment of the threat on the day; null when there is none. `isTopBand` asks for a chief officer. */
export const CitedAssessment = z.object({
  id: Id,
  score: z.number(),
  /** The score's range while some factors are unknown. */
  low: z.number(),
  high: z.number(),
  scheme: z.object({ name: z.string(), version: z.number().int() }),
  band: z.string(),
  isTopBand: z.boolean(),
  confidence: z.string(),
  approvedOn: z.string(),
  /** The last day on which it counts as current; null when it does not run out. */
  currentUntil: z.string().nullable(),
})
export type CitedAssessment = z.infer<typeof CitedAssessment>

/** A profile fact as it read. `expiresOn` is the last day on which it is current; null when it does not run out. */
export const CitedFact = z.object({
  id: Id,
  text: z.string(),
  source: z.string(),
  area: z.string(),
  expiresOn: z.string().nullable(),
})
export type CitedFact = z.infer<typeof CitedFact>

/** A consultation as it read. `notSafeBecause` is set when it records why a partner was not asked. */
export const CitedConsultation = z.object({
  id: Id,
  agency: z.string(),
  heldOn: z.string(),
  asked: z.string(),
  said: z.string(),
  changed: z.string(),
  notSafeBecause: z.string(),
})
export type CitedConsultation = z.infer<typeof CitedConsultation>

/** Everything a plan cites, found through the doors of the slices that own it, by value. */
export const Cited = z.object({
  threat: z.object({ id: Id, reference: z.string(), name: z.string() }),
  assessment: CitedAssessment.nullable(),
  people: z.array(z.object({ id: Id, name: z.string(), rank: z.string() })),
  areas: z.array(z.object({ id: Id, name: z.object({ en: z.string(), cy: z.string() }) })),
  agencies: z.array(z.object({ id: Id, name: z.string() })),
  facts: z.array(CitedFact),
  consultations: z.array(CitedConsultation),
})
export type Cited = z.infer<typeof Cited>

/** The whole of a version. Its canonical JSON is what is stored and digested. */
export const VersionContent = z.object({
  format: z.literal(1),
  reference: z.string(),
  content: PlanContent,
  leads: z.array(Lead),
  noSioBecause: z.string(),
  holdsSealedPart: z.boolean(),
  actionStatuses: z.record(Id, z.enum(actionStatuses)),
  cited: Cited,
})
export type VersionContent = z.infer<typeof VersionContent>

/** `whatChanged` is the submitter's words; `kind` interim has only what an interim plan must say. */
export const Version = z.object({
  planId: Id,
  number: z.number().int(),
  kind: z.enum(['full', 'interim']),
  version: VersionContent,
  sha256: z.string(),
  whatChanged: z.string(),
  cutBy: Id,
  cutAt: z.string(),
})
export type Version = z.infer<typeof Version>

/** What a signature covers, by value. `sealed` is the digest of the sealed part for the SIO, null for the LRO. */
export const Covered = z.object({
  strand: z.enum(strands),
  threatStatement: z.string(),
  riskToPeople: z.string(),
  /** Absent, as the three after it, from signatures that were given before these were covered. */
  holdsChecked: z.string().optional(),
  considered: z.partialRecord(z.enum(prompts), Considered).optional(),
  leads: z.array(Lead).optional(),
  noSioBecause: z.string().optional(),
  risks: z.array(z.object({ id: Id, reference: z.string(), riskToPerson: z.string() })),
  notNeeded: z.partialRecord(z.enum(Ps), z.string()),
  objectives: z.array(Objective),
  actions: z.array(PlanAction),
  sealed: z.string().nullable(),
  /** The rest of the plan, for the LRO who signs the whole. */
  whole: VersionContent.nullable(),
})
export type Covered = z.infer<typeof Covered>

/** A signature on one version. A carried one copies what was covered when it was given; `forId` is the lead a deputy signs for. */
export const Signature = z.object({
  id: Id,
  planId: Id,
  versionNumber: z.number().int(),
  strand: z.enum(strands),
  byId: Id,
  forId: Id.nullable(),
  covered: Covered,
  coveredSha256: z.string(),
  carriedFromVersion: z.number().int().nullable(),
  signedAt: z.string(),
})
export type Signature = z.infer<typeof Signature>

/**
 * Why a signature was opened again. `on` is an action's reference, an objective's words, a prompt or a P. A sealed change says no
 * more than that; an owner or agency is an id until a page names it.
 */
const materialKinds = [
  'statement',
  'objective',
  'added',
  'removed',
  'words',
  'tactic',
  'p',
  'needs',
  'hold',
  'holds',
  'saving',
  'risk',
  'owner',
  'agency',
  'date',
  'empty',
  'considered',
  'review',
  'leads',
  'sealed',
] as const
export const MaterialChange = z.object({
  kind: z.enum(materialKinds),
  on: z.string(),
  before: z.string(),
  after: z.string(),
})
export type MaterialChange = z.infer<typeof MaterialChange>

/** Explanations that an approver takes upon themselves, besides the deferrable gates. */
export const acceptables = [...Ps, 'place', ...deferrableGates, 'no-sio'] as const
export type Acceptable = (typeof acceptables)[number]
export const Accepted = z.object({ gate: z.enum(acceptables), reason: z.string(), reviewOn: z.string().nullable() })
export type Accepted = z.infer<typeof Accepted>

export const decisionKinds = [
  'approved',
  'approved-interim',
  'sent-back',
  'taken-back',
  'next-drafted',
  'closure-proposed',
  'closure-declined',
  'closed',
  'superseded',
  'authority-denied',
  'reviewed',
] as const
export type DecisionKind = (typeof decisionKinds)[number]

/** How spoken authority stands with the person who is said to have given it. */
export const spokenStates = ['confirmed', 'unconfirmed', 'denied'] as const

/**
 * A decision on a plan. `until` is the end of an interim approval. Where it rests on spoken authority, `oralAuthorityId` names it
 * and `spoken` says how that stands: only a confirmed one is the act of `byId`.
 */
export const Decision = z.object({
  id: Id,
  planId: Id,
  kind: z.enum(decisionKinds),
  versionNumber: z.number().int().nullable(),
  byId: Id,
  forId: Id.nullable(),
  language: z.enum(['en', 'cy']),
  reason: z.string(),
  accepted: z.array(Accepted),
  until: z.string().nullable(),
  oralAuthorityId: Id.nullable(),
  spoken: z.enum(spokenStates).nullable(),
  decidedAt: z.string(),
})
export type Decision = z.infer<typeof Decision>

/** What an authoriser is said to have said, entered by another; the authoriser confirms or denies it themselves. Instants are ISO, UTC. */
export const OralAuthority = z.object({
  id: Id,
  planId: Id,
  authoriserId: Id,
  words: z.string(),
  language: z.enum(['en', 'cy']),
  givenAt: z.string(),
  enteredBy: Id,
  enteredAt: z.string(),
  confirmedAt: z.string().nullable(),
  deniedAt: z.string().nullable(),
})
export type OralAuthority = z.infer<typeof OralAuthority>

/** One difference between two versions: `path` such as ['actions', 'A-03', 'dueOn']; texts are as stored, '' when absent. */
export const FieldChange = z.object({
  path: z.array(z.string()),
  kind: z.enum(['added', 'removed', 'changed']),
  before: z.string(),
  after: z.string(),
})
export type FieldChange = z.infer<typeof FieldChange>
