/** How a plan stands on its way to approval, loaded once for every page and action of this room. */
import type { Db, Tx } from '../../../platform/database/database.ts'
import type { About, Here } from '../../../platform/http.ts'
import { accountNames } from '../../../platform/sign-in/accounts.ts'
import type { User } from '../../../platform/user.ts'
import { findThreat } from '../../threats/index.ts'
import type { ApprovalFacts } from '../approval-rules.ts'
import { citedBy } from '../citing.ts'
import { interimState } from '../interim-rules.ts'
import type { Actor } from '../lead-rules.ts'
import { type SignatureState, signatureStates } from '../signing/signature-rules.ts'
import { findVersion, listSignatures } from '../version-store.ts'
import type { Signature, Version } from '../version-words.ts'
import type { Plan } from '../words.ts'
import type { PlanHead } from './words.ts'

/** The reader as the rules know a person who acts. */
export const actorOf = ({ id, rank, restrictions }: User): Actor => ({ id, rank, restrictions })

/** For the audit line: which plan it was, and for whom a deputy acted. */
export const aboutPlan = (
  plan: Pick<Plan, 'id' | 'reference' | 'restrictionId'>,
  detail: Record<string, unknown> = {},
): About => ({
  subject: `plans.plan:${plan.id}`,
  restrictionId: plan.restrictionId,
  detail: { reference: plan.reference, ...detail },
})

/** The plan as the head of a page shows it at `now`. */
export async function headOf(db: Db, plan: Plan, now: string): Promise<PlanHead> {
  const { id, reference, name } = await findThreat(db, plan.threatId)
  const { status, marking, restrictionId, latestVersion, inForceVersion, noSioBecause, closedAt } = plan
  return {
    id: plan.id,
    reference: plan.reference,
    threat: { id, reference, name },
    ...{ status, marking, restrictionId, latestVersion, inForceVersion, noSioBecause, closedAt },
    interim: interimState(plan, now),
    leads: plan.leads.map(({ role, accountId, isDeputy }) => ({ role, accountId, isDeputy })),
  }
}

/** The version that is with the leads or the SRO, or was last; null while nothing full was submitted. */
export async function submittedVersion(db: Db | Tx, plan: Plan): Promise<Version | null> {
  if (plan.latestVersion === 0) return null
  const version = await findVersion(db, plan.id, plan.latestVersion)
  return version.kind === 'full' ? version : null
}

export type Signed = { all: Signature[]; states: SignatureState[] }

/** The signatures of a plan and how each strand of `version` stands. */
export async function signaturesOn(db: Db | Tx, plan: Plan, version: Version): Promise<Signed> {
  const all = await listSignatures(db, plan.id)
  return { all, states: signatureStates(plan, version, all) }
}

/** What the gates of approval ask about `version` today, for this person as the approver. */
export async function approvalFacts(
  here: Pick<Here<unknown, unknown>, 'user'> & { db: Db },
  plan: Plan,
  version: Version,
): Promise<Omit<ApprovalFacts, 'accepted'>> {
  const { assessment, facts, consultations } = await citedBy(here.db, plan, version.version.content)
  const { states } = await signaturesOn(here.db, plan, version)
  return { assessment, facts, consultations, signatures: states, approver: actorOf(here.user) }
}

/** Names of accounts by id; an unknown one reads as nothing. */
export async function namesOf(db: Db, ids: (string | null)[]): Promise<(id: string | null) => string> {
  const names = await accountNames(
    db,
    ids.filter((id) => id !== null),
  )
  return (id) => (id === null ? '' : (names.get(id) ?? ''))
}
