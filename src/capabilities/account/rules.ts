/** What may be asked of an account and a token. Tokens never hold more than their person has (architecture: API tokens). */
import type { Problem } from '../../platform/problem.ts'
import { passwordProblems } from '../../platform/sign-in/passwords.ts'
import type { AdministratorForm, FoundingForm } from './words.ts'

/** Days for which a token works at most: a year, then somebody looks at it again. */
const LONGEST_TOKEN_DAYS = 365

const FORCE_CODE = /^[a-z0-9-]{2,40}$/
/** One name, one @, one domain; whether it exists shows when its person signs in. */
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** Why a person with `roles` may not make this token. */
export function tokenProblems(token: { role: string; days: number }, roles: string[]): Problem[] {
  const problems: Problem[] = []
  if (!roles.includes(token.role)) problems.push({ field: 'role', message: 'account.roleNotYours' })
  if (token.days < 1 || token.days > LONGEST_TOKEN_DAYS)
    problems.push({ field: 'days', message: 'account.daysRange', args: { most: LONGEST_TOKEN_DAYS } })
  return problems
}

/** Why a force and its first administrator cannot be made like this. `isCodeTaken`: another force has the code. */
export function foundingProblems(form: FoundingForm, isCodeTaken: boolean): Problem[] {
  const problems: Problem[] = []
  if (!FORCE_CODE.test(form.code)) problems.push({ field: 'code', message: 'account.codeShape' })
  else if (isCodeTaken) problems.push({ field: 'code', message: 'account.codeTaken' })
  return [...problems, ...administratorProblems(form, true)]
}

/** Why nobody becomes an administrator like this. `isTheirs`: no account of the force has the address, or this is its password now. */
export function administratorProblems(form: AdministratorForm, isTheirs: boolean): Problem[] {
  const problems: Problem[] = []
  if (!EMAIL.test(form.email)) problems.push({ field: 'email', message: 'account.emailShape' })
  if (!isTheirs) problems.push({ field: 'password', message: 'account.emailTaken' })
  return [...problems, ...passwordProblems(form.password, form.email)]
}
