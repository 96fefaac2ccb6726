/** Whom one may name as a lead of a plan: found today, with the reasons why the others may not be named. */
import type { Db } from '../../../platform/database/database.ts'
import { nothingHere, type Problem } from '../../../platform/problem.ts'
import { listNameable } from '../../../platform/sign-in/actors.ts'
import type { RoleTable } from '../../../platform/sign-in/entering.ts'
import { currentAssessment } from '../../threats/index.ts'
import { candidateProblems } from '../lead-rules.ts'
import type { ThreatLeads } from '../lead-store.ts'
import { type LeadRole, leadRoles, type Plan } from '../words.ts'

type Candidate = { id: string; name: string; rank: string; problems: Record<LeadRole, Problem[]> }

/** Everyone of the force today and, for each role, why they may not lead this plan in it. */
export async function listCandidates(db: Db, roles: RoleTable, plan: Plan): Promise<Candidate[]> {
  const isTopBand = (await currentAssessment(db, plan.threatId))?.band.isTop ?? false
  return (await listNameable(db, roles, plan.restrictionId)).map((person) => ({
    id: person.id,
    name: person.name,
    rank: person.rank,
    problems: Object.fromEntries(
      leadRoles.map((role) => [role, candidateProblems(role, person, isTopBand)]),
    ) as Candidate['problems'],
  }))
}

/** Every reason why this person may not be named. Throws Refusal 404 for somebody who is not of this force now. */
export async function namingProblems(
  db: Db,
  roles: RoleTable,
  plan: Plan,
  named: { role: LeadRole; accountId: string },
): Promise<Problem[]> {
  const candidate = (await listCandidates(db, roles, plan)).find(({ id }) => id === named.accountId)
  if (!candidate) throw nothingHere()
  return candidate.problems[named.role]
}

/** The leads of a threat, without those who could not do on its plan what a lead must. */
export async function whoMayLead(db: Db, roles: RoleTable, plan: Plan, leads: ThreatLeads): Promise<ThreatLeads> {
  const candidates = await listCandidates(db, roles, plan)
  const kept = (role: 'sro' | 'sio' | 'lro', id: string | null) =>
    candidates.some((each) => each.id === id && each.problems[role].length === 0) ? id : null
  return {
    sroId: kept('sro', leads.sroId),
    sioId: kept('sio', leads.sioId),
    lroId: kept('lro', leads.lroId),
    noSioBecause: leads.noSioBecause,
  }
}
