/** Need to know: restricting a threat to named people, and changing the names. Only someone on the list may change it (L3). */
import type { Tx } from '../../platform/database/database.ts'
import { type Problem, refuseIf } from '../../platform/problem.ts'
import type { Doer } from './deciding.ts'
import { listPeople, type Person, saveNamed, saveRestriction } from './restriction-store.ts'
import { lockThreat, saveStep } from './store.ts'
import type { Threat } from './words.ts'

/** Roles whose holders read the audit of a restricted record. */
const auditorRoles = ['auditor', 'data-protection-officer']
export const isAuditor = (person: Pick<Person, 'roles'>): boolean =>
  person.roles.some((role) => auditorRoles.includes(role))

/** Given by other slices: copies a threat's restriction to what they made from it, in one statement each. */
export type CopyRestriction = (tx: Tx, threatId: string, restrictionId: string) => Promise<void>

/** Why these names cannot be the list; empty means they can. Whoever sets it stays on it, and at least one auditor. */
export function namesProblems(chosen: string[], doerId: string, people: Person[]): Problem[] {
  const problems: Problem[] = []
  const known = new Map(people.map((person) => [person.id, person]))
  if (chosen.some((id) => !known.has(id))) problems.push({ field: 'people', message: 'threats.personNotFound' })
  if (!chosen.includes(doerId)) problems.push({ field: 'people', message: 'threats.stayOnList' })
  if (!chosen.some((id) => known.has(id) && isAuditor(known.get(id)!)))
    problems.push({ field: 'people', message: 'threats.auditorNeeded' })
  return problems
}

/**
 * Restricts a threat and everything made from it to these people, or changes the names where it is restricted already (the
 * reader is then on the list: for anyone else the threat does not exist). Refusal 422 as `namesProblems` says.
 */
export async function restrictThreat(
  tx: Tx,
  doer: Doer,
  id: string,
  chosen: string[],
  copies: CopyRestriction[] = [],
): Promise<Threat> {
  const threat = await lockThreat(tx, id)
  const people = await listPeople(tx)
  refuseIf(namesProblems(chosen, doer.byId, people))
  const named = people
    .filter((person) => chosen.includes(person.id))
    .map((person) => ({ accountId: person.id, isAuditor: isAuditor(person) }))
  let restrictionId = threat.restrictionId
  if (restrictionId) await saveNamed(tx, doer.forceId, restrictionId, named)
  else {
    restrictionId = await saveRestriction(tx, doer.forceId, threat, named)
    for (const copy of copies) await copy(tx, id, restrictionId)
  }
  const restricted = { ...threat, restrictionId }
  await saveStep(tx, doer.forceId, restricted, { did: 'restricted', byId: doer.byId, at: doer.now })
  return restricted
}
