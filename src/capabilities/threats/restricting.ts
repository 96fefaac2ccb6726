/**
 * Need to know: a threat, and all that was made from it, visible only to named people (L3). The names live in the platform's
 * restriction lists; who is already on one changes them there, and for anyone else the threat does not exist.
 */
import type { Tx } from '../../platform/database/database.ts'
import { type Problem, refuseIf } from '../../platform/problem.ts'
import { listPeopleNow, type Person } from '../../platform/sign-in/memberships.ts'
import { openRestriction, restrictRecord } from '../../platform/sign-in/restrictions.ts'
import type { Doer } from './deciding.ts'
import { saveStep } from './step-store.ts'
import { findThreat } from './store.ts'
import type { Threat } from './words.ts'

/** Roles whose holders read the audit of a restricted record. */
const auditorRoles = ['auditor', 'data-protection-officer']
export const isAuditor = (person: Pick<Person, 'roles'>): boolean =>
  person.roles.some((role) => auditorRoles.includes(role))

/** Why these names cannot be the list; empty means they can. Whoever sets it stays on it, and at least one auditor. */
function namesProblems(chosen: string[], doerId: string, people: Pick<Person, 'id' | 'roles'>[]): Problem[] {
  const problems: Problem[] = []
  const known = new Map(people.map((person) => [person.id, person]))
  if (chosen.some((id) => !known.has(id))) problems.push({ field: 'people', message: 'threats.personNotFound' })
  if (!chosen.includes(doerId)) problems.push({ field: 'people', message: 'threats.stayOnList' })
  if (!chosen.some((id) => id !== doerId && known.has(id) && isAuditor(known.get(id)!)))
    problems.push({ field: 'people', message: 'threats.auditorNeeded' })
  return problems
}

/**
 * Restricts a threat and everything made from it to these people. The transaction is on the list from here on. Refusal 422 as
 * `namesProblems` says, or when it is restricted already: its names are then changed on the restriction's own page.
 */
export async function restrictThreat(tx: Tx, doer: Doer, id: string, chosen: string[]): Promise<Threat> {
  const threat = await findThreat(tx, id)
  if (threat.restrictionId) refuseIf([{ field: 'people', message: 'threats.restrictedAlready' }])
  const people = await listPeopleNow(tx)
  refuseIf(namesProblems(chosen, doer.byId, people))
  const names = people
    .filter((person) => chosen.includes(person.id))
    .map((person) => ({ accountId: person.id, isAuditor: person.id !== doer.byId && isAuditor(person) }))
  const restrictionId = await openRestriction(tx, doer.forceId, { title: threat.reference, names })
  await restrictRecord(tx, { table: 'threats.threat', id }, restrictionId)
  const restricted = { ...threat, restrictionId }
  await saveStep(tx, doer.forceId, restricted, { did: 'restricted', byId: doer.byId, at: doer.now })
  return restricted
}
