/** Finds a version and everything that stands beside it on paper. */
import type { Db } from '../../../platform/database/database.ts'
import { Refusal } from '../../../platform/problem.ts'
import { listPeople } from '../../../platform/sign-in/memberships.ts'
import { listDecisions } from '../decision-store.ts'
import { changesSince } from '../signing/signing-view.ts'
import { findPlan } from '../store.ts'
import { findVersion, listSignatures, listVersions } from '../version-store.ts'
import type { Decision } from '../version-words.ts'
import type { Plan } from '../words.ts'
import type { ExportView, Paper, Standing } from './words.ts'

/**
 * The version of this number; without one the version in force, else the latest. Refusal 404 when there is no such plan or
 * version for this reader, 422 when the plan has no version yet. `now` is ISO, UTC.
 */
export async function viewPaper(
  db: Db,
  planId: string,
  asked: { version?: number | undefined; now: string },
): Promise<Paper> {
  const plan = await findPlan(db, planId)
  const number = asked.version ?? plan.inForceVersion ?? plan.latestVersion
  if (number === 0) throw refusedOn(plan, { field: 'version', message: 'plans.documentNoVersion' })
  const version = await findVersion(db, planId, number)
  const signatures = (await listSignatures(db, planId)).filter((each) => each.versionNumber === number)
  const decisions = (await listDecisions(db, planId)).filter((each) => each.versionNumber === number)
  const known = [...(await listPeople(db)), ...version.version.cited.people]
  const { id, reference, restrictionId } = plan
  return {
    plan: { id, reference, restrictionId },
    marking: version.version.content.marking,
    version,
    ...standingOf(plan, number, decisions, asked.now),
    signatures: await Promise.all(
      signatures.map(async ({ covered: _covered, ...signature }) => ({
        ...signature,
        since: await changesSince(db, signature, version.version, version.version.content.language),
      })),
    ),
    decisions,
    people: Object.fromEntries(known.map((person) => [person.id, { name: person.name, rank: person.rank }])),
  }
}

/** A refusal recorded under the plan's own restriction, so that it tells nobody else that the plan exists. */
export function refusedOn(plan: Pick<Plan, 'restrictionId'>, problem: { field: string; message: string }): Refusal {
  const refusal = new Refusal(422, [problem])
  refusal.restrictionId = plan.restrictionId
  return refusal
}

function standingOf(
  plan: Plan,
  number: number,
  decisions: Decision[],
  now: string,
): { standing: Standing; until: string | null } {
  const approval = decisions.findLast(({ kind }) => kind === 'approved' || kind === 'approved-interim')
  if (!approval) return { standing: 'not-approved', until: null }
  const { until } = approval
  if (until !== null && Date.parse(until) <= Date.parse(now)) return { standing: 'interim-ended', until }
  if (plan.inForceVersion !== number) return { standing: 'was-in-force', until }
  return { standing: until === null ? 'in-force' : 'interim', until }
}

/** What the export form offers. Refusal 404 when there is no such plan for this reader. */
export async function viewExport(db: Db, planId: string): Promise<ExportView> {
  const plan = await findPlan(db, planId)
  const versions = await listVersions(db, planId)
  return {
    plan,
    marking: plan.marking,
    versions: versions.map(({ number, kind, cutAt }) => ({ number, kind, cutAt })),
  }
}
