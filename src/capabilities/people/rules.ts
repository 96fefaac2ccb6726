/**
 * Who may have which role, and when a link is made. Nobody grants a role to themselves; a force keeps an administrator, or
 * nobody could ever grant again.
 */
import type { Problem } from '../../platform/problem.ts'
import type { NewPersonForm } from './words.ts'

/** One name, one @, one domain; whether it exists shows when its person signs in. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** Why `granterId` may not give `role` to this person; `roleNames` are the roles there are. */
export function grantProblems(
  granterId: string,
  person: { id: string; active: boolean; roles: string[] },
  role: string,
  roleNames: readonly string[],
): Problem[] {
  const problems: Problem[] = []
  if (granterId === person.id) problems.push({ field: 'role', message: 'people.notToSelf' })
  if (!roleNames.includes(role)) problems.push({ field: 'role', message: 'people.noSuchRole' })
  if (!person.active) problems.push({ field: 'role', message: 'people.hasLeft' })
  if (person.roles.includes(role)) problems.push({ field: 'role', message: 'people.hasRole' })
  return problems
}

/**
 * Why `enderId` may not take `role` from this person; `administrators` are the ids of those who are it now, held until it is done.
 * Of two who end each other at one moment, the later is none any more.
 */
export function endRoleProblems(enderId: string, personId: string, role: string, administrators: string[]): Problem[] {
  if (!administrators.includes(enderId)) return [{ field: 'role', message: 'people.noAdministratorNow' }]
  const isLast = role === 'administrator' && administrators.length === 1 && administrators[0] === personId
  return isLast ? [{ field: 'role', message: 'people.lastAdministrator' }] : []
}

/**
 * Why name and rank of this account may not be changed by `editorId`. Rank decides who may approve what, so nobody changes their
 * own.
 */
export function detailsProblems(editorId: string, person: { id: string; active: boolean }): Problem[] {
  const problems: Problem[] = []
  if (editorId === person.id) problems.push({ field: 'rank', message: 'people.notOwnRank' })
  if (!person.active) problems.push({ field: '', message: 'people.hasLeft' })
  return problems
}

/**
 * Why this person's account may not be ended by `enderId`. A colleague ends yours, so it is never by slip; so whoever ends one stays,
 * and with them an administrator. `administrators` as for `endRoleProblems`.
 */
export function leavingProblems(enderId: string, personId: string, administrators: string[]): Problem[] {
  if (enderId === personId) return [{ field: '', message: 'people.notOwnAccount' }]
  return administrators.includes(enderId) ? [] : [{ field: '', message: 'people.noAdministratorNow' }]
}

/** Why `proposerId` may not propose a link to set this person's password. */
export function linkProblems(proposerId: string, person: { id: string; active: boolean; demo: boolean }): Problem[] {
  if (proposerId === person.id) return [{ field: '', message: 'people.notForSelf' }]
  if (!person.active) return [{ field: '', message: 'people.hasLeft' }]
  return person.demo ? [{ field: '', message: 'people.personaHasNoPassword' }] : []
}

/** Why an account cannot be made like this. `isHere`: someone of this force has the e-mail address. */
export function newPersonProblems(form: NewPersonForm, isHere: boolean, roleNames: readonly string[]): Problem[] {
  const problems: Problem[] = []
  if (!EMAIL.test(form.email)) problems.push({ field: 'email', message: 'people.emailShape' })
  else if (isHere) problems.push({ field: 'email', message: 'people.alreadyHere' })
  if (form.roles.length === 0) problems.push({ field: 'roles', message: 'people.chooseRoleFirst' })
  if (form.roles.some((role) => !roleNames.includes(role)))
    problems.push({ field: 'roles', message: 'people.noSuchRole' })
  return problems
}
