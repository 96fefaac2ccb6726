/** Permissions by name, `slice.verb`. The names come from the one table in `src/access.ts`, which merges them in here. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Permissions {}
export type Permission = keyof Permissions & string

/**
 * What a route asks of the reader: a permission, only an account, a person there and no token, or nothing. Accounts, links,
 * restrictions and tokens are touched `in-person`.
 */
export type May = Permission | 'signed-in' | 'in-person' | 'anyone'

/** Whether a route asks for no permission. */
export const isOpen = (may: May): may is 'signed-in' | 'in-person' | 'anyone' =>
  may === 'anyone' || may === 'signed-in' || may === 'in-person'

/** Whether a token that has the role may use its permission: those on people are for a person alone. */
export const isForTokens = (permission: Permission): boolean => !permission.startsWith('people.')
