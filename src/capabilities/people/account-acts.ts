/** Makes accounts with their roles, for whoever builds a force through this slice's door; administrators propose instead. */
import type { Tx } from '../../platform/database/database.ts'
import type { Language } from '../../platform/language.tsx'
import { keepAccount } from '../../platform/sign-in/accounts.ts'
import { keepRole } from '../../platform/sign-in/memberships.ts'

export type NewAccount = {
  forceId: string
  email: string
  name: string
  rank?: string
  language?: Language
  roles: readonly string[]
  /** Only for a persona of a demonstration force. */
  demo?: boolean
  passwordHash?: string | null
}

/**
 * Keeps an account with its roles in the force in which `tx` stands, and answers its id. `grantedBy` is null only where the
 * program itself builds. Throws the database's error when the force has the e-mail address.
 */
export async function createAccount(
  tx: Tx,
  { roles, ...account }: NewAccount,
  grantedBy: string | null,
): Promise<string> {
  const accountId = await keepAccount(tx, account)
  for (const role of roles) await keepRole(tx, { forceId: account.forceId, accountId, role, grantedBy })
  return accountId
}
