/** From a cookie or a token to a person with their roles, and the settings that row-level security reads. */
import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import type { Language } from '../language.tsx'
import { isForTokens, type Permission } from '../permission.ts'
import type { User } from '../user.ts'
import { digestOf } from './sessions.ts'

/** The one table of roles, given by the application. */
export type RoleTable = Record<string, { permissions: readonly Permission[] }>

/** Whom a request speaks for, before their roles are known. */
export type Caller = {
  accountId: string
  name: string
  rank: string
  language: Language
  forceId: string
  /** Of a token: its id and the only role it may use. */
  token: { id: string; role: string } | null
}

/**
 * Tells the database who asks, for the rest of this transaction, and answers them with the permissions of their roles.
 * A person without a role in the force has no permission and is named on no restriction.
 */
export async function enterForce(tx: Db, caller: Caller, roleTable: RoleTable): Promise<User> {
  const { rows } = await sql<{ roles: string[]; restrictions: string[] }>`
    select roles, restrictions from platform.enter(${caller.accountId}::uuid, ${caller.forceId || null}::uuid)`.execute(
    tx,
  )
  const held = rows[0]!
  const roles = caller.token ? held.roles.filter((role) => role === caller.token?.role) : held.roles
  const granted = roles.flatMap((role) => roleTable[role]?.permissions ?? [])
  return {
    id: caller.accountId,
    name: caller.name,
    rank: caller.rank,
    language: caller.language,
    roles,
    permissions: new Set(caller.token ? granted.filter(isForTokens) : granted),
    restrictions: held.restrictions,
    forceId: caller.forceId,
    tokenId: caller.token?.id ?? null,
  }
}

/** Settings for work without a person: the program's own jobs and the demonstration's builder, in one force. */
export async function enterAsProgram(tx: Db, forceId: string): Promise<void> {
  await sql`select set_config('app.force_id', ${forceId}, true), set_config('app.restrictions', '', true)`.execute(tx)
}

/** The person and role for whom an API token speaks, or null when it ended, expired or its owner left. */
export async function findTokenCaller(db: Db, secret: string): Promise<Caller | null> {
  const { rows } = await sql<Omit<Caller, 'token'> & { id: string; role: string }>`
    select id, force_id, account_id, role, name, rank, language from platform.find_api_token(${digestOf(secret)})`.execute(
    db,
  )
  if (!rows[0]) return null
  const { id, role, ...caller } = rows[0]
  return { ...caller, token: { id, role } }
}
