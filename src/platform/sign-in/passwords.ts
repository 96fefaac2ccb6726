/** Passwords: argon2id, and a check that takes as long for an unknown account as for a known one. */
import { hash, verify } from '@node-rs/argon2'
import type { Problem } from '../problem.ts'
import './messages.ts'

/** OWASP Password Storage Cheat Sheet: argon2id with 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** NCSC: length, not composition. 12 is ours, above the 8 of NIST SP 800-63B. */
const SHORTEST_PASSWORD = 12
/** Long enough for any phrase; longer only costs the server time. */
const LONGEST_PASSWORD = 200

/** The text kept for a password. */
export const hashPassword = (password: string): Promise<string> => hash(password, COST)

let nobodysHash: Promise<string> | undefined

/** Whether the password is the one that was kept. Takes as long when nothing was kept (unknown account): the answer is then no. */
export async function passwordMatches(password: string, kept: string | null): Promise<boolean> {
  nobodysHash ??= hashPassword('the password of nobody')
  const matches = await verify(kept ?? (await nobodysHash), password.slice(0, LONGEST_PASSWORD))
  return matches && kept !== null
}

/** Every reason why `password` may not be the password of the account with this e-mail address. */
export function passwordProblems(password: string, email: string, field = 'password'): Problem[] {
  const problems: Problem[] = []
  if (password.length < SHORTEST_PASSWORD)
    problems.push({ field, message: 'platform.passwordTooShort', args: { least: SHORTEST_PASSWORD } })
  if (password.length > LONGEST_PASSWORD)
    problems.push({ field, message: 'platform.tooLong', args: { limit: LONGEST_PASSWORD } })
  const name = email.toLowerCase().split('@')[0] ?? ''
  if (name !== '' && password.toLowerCase().includes(name))
    problems.push({ field, message: 'platform.passwordHoldsEmail' })
  return problems
}
