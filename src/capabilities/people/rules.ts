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

/** Why `role` may not be taken from this person; `administrators` are the ids of those who are it now. */
export function endRoleProblems(personId: string, role: string, administrators: string[]): Problem[] {
  const isLast = role === 'administrator' && administrators.length === 1 && administrators[0] === personId
  return isLast ? [{ field: 'role', message: 'people.lastAdministrator' }] : []
}

/**
 * Why name and rank of this account may not be changed by `editorId`. Rank decides who may approve what, so nobody changes their
 * own, and one force does not change it for another.
 */
export function detailsProblems(
  editorId: string,
  person: { id: string; active: boolean },
  worksElsewhere: boolean,
): Problem[] {
  const problems: Problem[] = []
  if (editorId === person.id) problems.push({ field: 'rank', message: 'people.notOwnRank' })
  if (!person.active) problems.push({ field: '', message: 'people.hasLeft' })
  if (worksElsewhere) problems.push({ field: '', message: 'people.otherForcesName' })
  return problems
}

/** Why this person's account may not be ended by `enderId`. A colleague ends yours, so it is never by slip. */
export function leavingProblems(enderId: string, personId: string): Problem[] {
  return enderId === personId ? [{ field: '', message: 'people.notOwnAccount' }] : []
}

/**
 * Why no link to set a password may be made: it would open everything the account can. Of someone who works for another
 * force too, only they themselves change the password.
 */
export function linkProblems(person: { active: boolean; demo: boolean; hasOtherForce: boolean }): Problem[] {
  if (!person.active) return [{ field: '', message: 'people.hasLeft' }]
  if (person.demo) return [{ field: '', message: 'people.personaHasNoPassword' }]
  return person.hasOtherForce ? [{ field: '', message: 'people.otherForcesPassword' }] : []
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
