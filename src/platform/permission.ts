/** Permissions by name, `slice.verb`. The names come from the one table in `src/access.ts`, which merges them in here. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Permissions {}
export type Permission = keyof Permissions & string

/** What a route asks of the reader: a permission, only an account, or nothing. */
export type May = Permission | 'signed-in' | 'anyone'
