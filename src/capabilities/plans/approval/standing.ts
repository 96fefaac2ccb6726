/** How a plan stands on its way to approval, loaded once for every page and action of this room. */
import type { Db, Tx } from '../../../platform/database/database.ts'
import type { Here } from '../../../platform/http.ts'
import { accountNames } from '../../../platform/sign-in/accounts.ts'
import type { User } from '../../../platform/user.ts'
import type { ApprovalFacts } from '../approval-rules.ts'
import { citedBy } from '../citing.ts'
import type { Actor } from '../lead-rules.ts'
import { signatureStates } from '../signing/signature-rules.ts'
import { canonicalJson, digestOf } from '../version-rules.ts'
import { findVersion, listSignatures } from '../version-store.ts'
import type { Decision, Version } from '../version-words.ts'
import type { FullVersion, ShownDecision } from '../view-words.ts'
import type { Plan } from '../words.ts'

/** The reader as the rules know a person who acts. */
export const actorOf = ({ id, rank, restrictions }: User): Actor => ({ id, rank, restrictions })

/** The version that is with the leads or the SRO, or was last; null while nothing full was submitted. */
export async function submittedVersion(db: Db | Tx, plan: Plan): Promise<Version | null> {
  if (plan.latestVersion === 0) return null
  const version = await findVersion(db, plan.id, plan.latestVersion)
  return version.kind === 'full' ? version : null
}

/** What the gates of approval ask about `version` today, for this person as the approver. */
export async function approvalFacts(
  here: Pick<Here<unknown, unknown>, 'user'> & { db: Db },
  plan: Plan,
  version: Version,
): Promise<Omit<ApprovalFacts, 'accepted'>> {
  const { assessment, facts, consultations } = await citedBy(here.db, plan, version.version.content)
  const signatures = signatureStates(plan, version, await listSignatures(here.db, plan.id))
  return { assessment, facts, consultations, signatures, approver: actorOf(here.user) }
}

/** Names of accounts by id; an unknown one reads as nothing. */
export async function namesOf(db: Db, ids: (string | null)[]): Promise<(id: string | null) => string> {
  const names = await accountNames(
    db,
    ids.filter((id) => id !== null),
  )
  return (id) => (id === null ? '' : (names.get(id) ?? ''))
}

/** A version as it is shown in full; its digest is taken again from what was read. */
export async function fullVersion(db: Db, found: Version): Promise<FullVersion> {
  const { number, kind, sha256, whatChanged, cutAt, version } = found
  const nameOf = await namesOf(db, [found.cutBy])
  const isIntact = digestOf(canonicalJson(version)) === sha256
  return { number, kind, sha256, isIntact, whatChanged, cutAt, version, cutBy: nameOf(found.cutBy) }
}

/** Decisions with the names of those who took them. */
export async function shownDecisions(db: Db, decisions: Decision[]): Promise<ShownDecision[]> {
  const nameOf = await namesOf(
    db,
    decisions.flatMap((decision) => [decision.byId, decision.forId]),
  )
  return decisions.map(({ planId: _plan, byId, forId, oralAuthorityId: _authority, ...decision }) => ({
    ...decision,
    by: nameOf(byId),
    for: nameOf(forId),
  }))
}
