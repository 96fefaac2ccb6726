/**
 * Accounts: one for a person in the force that made it, under that force's row-level security like everything else. Whoever works
 * for two forces has an account in each. Touched only by signing in and its slices.
 */
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import type { Language } from '../language.tsx'
import { nothingHere } from '../problem.ts'
import './tables.ts'

export type Account = {
  id: string
  forceId: string | null
  email: string
  name: string
  rank: string
  language: Language
  density: 'auto' | 'comfortable' | 'compact'
  demo: boolean
  active: boolean
  passwordHash: string | null
}

const columns = [
  'id',
  'forceId',
  'email',
  'name',
  'rank',
  'language',
  'density',
  'demo',
  'active',
  'passwordHash',
] as const

/** Keeps a new account and answers its id. `email` in lower case; the database refuses one that this force has. */
export async function keepAccount(
  tx: Db,
  account: {
    forceId: string
    email: string
    name: string
    rank?: string
    language?: Language
    demo?: boolean
    passwordHash?: string | null
  },
): Promise<string> {
  const kept = await tx
    .insertInto('platform.account')
    .values({ ...account, passwordHash: account.passwordHash ?? null, leftOn: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  return kept.id
}

/** An account by id. Throws Refusal 404 when there is none. */
export async function findAccount(db: Db, id: string): Promise<Account> {
  const account = await db.selectFrom('platform.account').select(columns).where('id', '=', id).executeTakeFirst()
  if (!account) throw nothingHere()
  return account
}

/** Keeps another name and rank for everything that shows this account; the caller records what stood before. */
export async function keepDetails(tx: Db, id: string, details: Pick<Account, 'name' | 'rank'>): Promise<void> {
  await tx.updateTable('platform.account').set(details).where('id', '=', id).execute()
}

/**
 * The account of this force with this e-mail address in lower case, or null; also one that has left. `tx` stands in the force: what
 * another force has is never found.
 */
export async function accountByEmail(db: Db, email: string): Promise<Account | null> {
  return (await db.selectFrom('platform.account').select(columns).where('email', '=', email).executeTakeFirst()) ?? null
}

/** Holds an e-mail address in a force until the transaction ends: of two that make an account with it, the second finds the first. */
export async function holdEmail(tx: Tx, forceId: string, email: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`account ${forceId} ${email}`}, 0))`.execute(tx)
}

/** Keeps a new password; `hash` as `hashPassword` made it. */
export async function savePassword(tx: Db, id: string, hash: string): Promise<void> {
  await tx.updateTable('platform.account').set({ passwordHash: hash }).where('id', '=', id).execute()
}

/** Keeps what a person chose for themselves. */
export async function saveOwnSettings(
  tx: Db,
  id: string,
  settings: { name?: string; language?: Language; density?: Account['density'] },
): Promise<void> {
  await tx.updateTable('platform.account').set(settings).where('id', '=', id).execute()
}

/** The account works no longer, its password neither; `on` is the local day they left. What they did keeps their name. */
export async function closeAccount(tx: Db, id: string, on: string): Promise<void> {
  const left = { active: false, leftOn: on, passwordHash: null }
  await tx.updateTable('platform.account').set(left).where('id', '=', id).execute()
}

/** A person who left and came back: with a name, and with nothing that they had. */
export async function reopenAccount(tx: Db, id: string): Promise<void> {
  await tx.updateTable('platform.account').set({ active: true, leftOn: null }).where('id', '=', id).execute()
}

/** Names by account id, of those that exist. */
export async function accountNames(db: Db, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await db
    .selectFrom('platform.account')
    .select(['id', 'name'])
    .where('id', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Map(found.map((account) => [account.id, account.name]))
}
