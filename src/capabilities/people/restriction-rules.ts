/**
 * Need to know: the names on a restriction change only through someone on it who is not its auditor, and an auditor always
 * stays, so that somebody outside the work can see who looked. Where everyone else has left, its auditor names others.
 */
import type { Problem } from '../../platform/problem.ts'

export type NameOnList = { accountId: string; isAuditor: boolean; isHereNow: boolean }

/** Whether this person may change the names; someone not on the list never gets here. */
export function mayChangeNames(names: NameOnList[], personId: string): boolean {
  const isLeftToAuditors = !names.some((name) => name.isHereNow && !name.isAuditor)
  return names.some((name) => name.accountId === personId && (isLeftToAuditors || !name.isAuditor))
}

/** Why a person may not be put on the list by `changerId`. `roles` are theirs now; `auditRoles` are those that read the audit. */
export function addNameProblems(
  names: NameOnList[],
  changerId: string,
  added: { id: string; roles: string[]; asAuditor: boolean },
  auditRoles: string[],
): Problem[] {
  if (!mayChangeNames(names, changerId)) return [{ field: 'person', message: 'people.auditorChangesNoNames' }]
  if (names.some((name) => name.accountId === added.id)) return [{ field: 'person', message: 'people.alreadyNamed' }]
  const readsAudit = added.roles.some((role) => auditRoles.includes(role))
  if (added.asAuditor && !readsAudit) return [{ field: 'person', message: 'people.notAnAuditor' }]
  return []
}

/** Why a person may not be taken off the list by `changerId`. */
export function endNameProblems(names: NameOnList[], changerId: string, personId: string): Problem[] {
  if (!mayChangeNames(names, changerId)) return [{ field: 'person', message: 'people.auditorChangesNoNames' }]
  const left = names.filter((name) => name.accountId !== personId)
  const problems: Problem[] = []
  if (!left.some((name) => name.isAuditor)) problems.push({ field: 'person', message: 'people.auditorStays' })
  if (!left.some((name) => !name.isAuditor)) problems.push({ field: 'person', message: 'people.someoneStays' })
  return problems
}
