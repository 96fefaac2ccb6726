/** The tables of the schema `plans`, and what every child of a plan copies from it. */
import { type ColumnType, type Generated, type JSONColumnType, sql } from 'kysely'
import type { Accepted, DecisionKind } from './version-words.ts'
import type {
  ActionStatus,
  BasisRef,
  LeadRole,
  P,
  PlanContent,
  PlanStatus,
  SealedPart,
  Strand,
  TakenOut,
} from './words.ts'

type Language = 'en' | 'cy'
type Row = { forceId: string; id: Generated<string>; restrictionId: string | null }
type OfPlan = Row & { planId: string }

type PlanRow = Row & {
  reference: string
  threatId: string
  status: Generated<PlanStatus>
  marking: PlanContent['marking']
  noSioBecause: Generated<string>
  sealedRestrictionId: string | null
  sealedSha256: string | null
  latestVersion: Generated<number>
  inForceVersion: number | null
  interimUntil: string | null
  reviewOn: string | null
  openedBy: string
  openedAt: string
  closedAt: string | null
}

type LeadRow = OfPlan & {
  role: LeadRole
  accountId: string
  isDeputy: boolean
  fromOn: string
  toOn: string | null
  lowestRank: string
  namedBy: string
  namedAt: string
  takenOnAt: Generated<string | null>
  endedAt: string | null
}

type DraftRow = OfPlan & {
  revision: number
  language: Language
  content: JSONColumnType<PlanContent>
  takenOut: ColumnType<TakenOut[], string | undefined, string>
  savedBy: string
  savedAt: string
}

type ConflictRow = OfPlan & {
  fromRevision: number
  metRevision: number
  language: Language
  content: JSONColumnType<PlanContent>
  writtenBy: string
  writtenAt: string
  settledAt: string | null
}

type SealedPartRow = OfPlan & {
  number: number
  language: Language
  content: JSONColumnType<SealedPart>
  sha256: string
  writtenBy: string
  writtenAt: string
}

type ActionRow = OfPlan & {
  reference: string
  p: P
  language: Language
  text: string
  ownerId: string | null
  agencyId: string | null
  dueOn: string | null
  waitsUntil: Generated<string | null>
  isLifeSaving: boolean
  hold: string
  status: Generated<ActionStatus>
  because: Generated<string>
  statusBy: string | null
  statusAt: string | null
  endedAt: string | null
}

type CitationRow = OfPlan & {
  source: 'draft' | 'in-force'
  actionReference: string
  kind: BasisRef['kind']
  citedId: string
}

type VersionRow = OfPlan & {
  number: number
  kind: 'full' | 'interim'
  language: Language
  content: string
  sha256: string
  whatChanged: string
  cutBy: string
  cutAt: string
}

type SignatureRow = OfPlan & {
  versionNumber: number
  strand: Strand
  byId: string
  forId: string | null
  covered: string
  coveredSha256: string
  carriedFromVersion: number | null
  signedAt: string
}

type OralAuthorityRow = OfPlan & {
  authoriserId: string
  words: string
  language: Language
  givenAt: string
  enteredBy: string
  enteredAt: string
  confirmedAt: string | null
  deniedAt: Generated<string | null>
  deniedBecause: Generated<string | null>
}

type DecisionRow = OfPlan & {
  kind: DecisionKind
  versionNumber: number | null
  byId: string
  forId: string | null
  language: Language
  reason: string
  accepted: JSONColumnType<Accepted[]>
  until: string | null
  oralAuthorityId: string | null
  decidedAt: string
}

declare module '../../platform/database/database.ts' {
  interface Database {
    'plans.plan': PlanRow
    'plans.lead': LeadRow
    'plans.draft': DraftRow
    'plans.draftConflict': ConflictRow
    'plans.sealedPart': SealedPartRow
    'plans.action': ActionRow
    'plans.citation': CitationRow
    'plans.version': VersionRow
    'plans.signature': SignatureRow
    'plans.oralAuthority': OralAuthorityRow
    'plans.decision': DecisionRow
  }
}

/**
 * Columns that every child of a plan copies from it in the same statement: its force and its restriction.
 * Under row-level security a plan that the writer may not see gives nulls, and the insert fails.
 */
export function copiedFromPlan(planId: string) {
  return {
    forceId: sql<string>`(select force_id from plans.plan where id = ${planId})`,
    restrictionId: sql<string | null>`(select restriction_id from plans.plan where id = ${planId})`,
    planId,
  }
}
