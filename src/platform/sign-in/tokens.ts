/** API tokens: hashed, expiring, one of the person's roles in one force; never more than the person has now. */
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import { digestOf, newSecret } from './sessions.ts'
import './tables.ts'

export type Token = { id: string; name: string; role: string; createdAt: string; expiresAt: string }

/** Keeps a token and answers its id and secret; the secret is nowhere else. */
export async function makeToken(
  tx: Tx,
  token: { forceId: string; accountId: string; role: string; name: string; days: number },
): Promise<{ id: string; secret: string }> {
  const { days, ...rest } = token
  const secret = newSecret()
  const kept = await tx
    .insertInto('platform.apiToken')
    .values({
      ...rest,
      tokenHash: digestOf(secret),
      expiresAt: sql`now() + make_interval(days => ${days})` as never,
      endedAt: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id: kept.id, secret }
}

/** The person's tokens in this force that have not ended; expired ones too, so that they are seen. */
export const listTokens = (db: Db, accountId: string): Promise<Token[]> =>
  db
    .selectFrom('platform.apiToken')
    .select(['id', 'name', 'role', 'createdAt', 'expiresAt'])
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .orderBy('createdAt', 'desc')
    .execute()

/** Ends one token of the person. False when they have no such token. */
export async function endToken(tx: Tx, accountId: string, id: string): Promise<boolean> {
  const ended = await tx
    .updateTable('platform.apiToken')
    .set({ endedAt: sql`now()` })
    .where('id', '=', id)
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  return ended.numUpdatedRows === 1n
}

/** Ends all tokens of the person in this force. */
export async function endAllTokens(tx: Tx, accountId: string): Promise<void> {
  await tx
    .updateTable('platform.apiToken')
    .set({ endedAt: sql`now()` })
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .execute()
}

/** Names by token id, for the audit. */
export async function tokenNames(db: Db, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await db
    .selectFrom('platform.apiToken')
    .select(['id', 'name'])
    .where('id', '=', sql<string>`any(${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Map(found.map((token) => [token.id, token.name]))
}
