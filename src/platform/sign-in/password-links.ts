/**
 * A link to set a password begins in the browser of whoever asks for it, and is on no other screen: its page shows a code, which the
 * person says to an administrator, and opens once it is released. Nothing here says whether there is an account.
 */
import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import { LINK_HOURS } from './one-time-links.ts'
import { digestOf, newSecret } from './sessions.ts'

/** No vowels, so that no word comes of it, and no letter or digit that is heard or read as another. */
const LETTERS = 'BCDFGHJKMPQRTVWXZ2346789'
const CODE_LETTERS = 8

const newCode = (): string => Array.from({ length: CODE_LETTERS }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/** As it is read out: two halves. */
export const codeAsRead = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`

const askedFor = (forceId: string, email: string): string => digestOf(`link of ${email} in ${forceId}`)
const inHours = sql<string>`now() + make_interval(hours => ${LINK_HOURS})` as never

/** Keeps that a link was asked for, and answers its secret. Those that nobody released in time go. */
export async function askForLink(tx: Tx, forceId: string, email: string): Promise<string> {
  const isForgotten = sql<boolean>`purpose = 'set-password' and released_at is null and expires_at < now()
    and not exists (select from platform.proposal p where p.link_hash = token_hash)`
  await tx.deleteFrom('platform.oneTimeLink').where(isForgotten).execute()
  const secret = newSecret()
  await tx
    .insertInto('platform.oneTimeLink')
    .values({
      ...{ tokenHash: digestOf(secret), purpose: 'set-password', forceId, accountId: null, usedAt: null },
      ...{ askedFor: askedFor(forceId, email), code: newCode(), expiresAt: inHours },
    })
    .execute()
  return secret
}

/** The digest of the link that was asked for with this address and shows this code, or null. */
export async function findAskedLink(tx: Db, forceId: string, email: string, code: string): Promise<string | null> {
  const found = await tx
    .selectFrom('platform.oneTimeLink')
    .select('tokenHash')
    .where('askedFor', '=', askedFor(forceId, email))
    .where('code', '=', code.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''))
    .where('usedAt', 'is', null)
    .where('releasedAt', 'is', null)
    .where(sql<boolean>`expires_at > now()`)
    .executeTakeFirst()
  return found?.tokenHash ?? null
}

/**
 * Lets a link open for an account; every other link of the account ends. False when it was used, stopped or is too old. The account
 * is held, so that of two that are released at one moment one lives.
 */
export async function releaseLink(tx: Tx, tokenHash: string, accountId: string): Promise<boolean> {
  await tx.selectFrom('platform.account').select('id').where('id', '=', accountId).forUpdate().execute()
  await endLinks(tx, accountId)
  const released = await tx
    .updateTable('platform.oneTimeLink')
    .set({ accountId, releasedAt: sql`now()`, expiresAt: inHours })
    .where('tokenHash', '=', tokenHash)
    .where('usedAt', 'is', null)
    .where(sql<boolean>`expires_at > now()`)
    .executeTakeFirst()
  return released.numUpdatedRows === 1n
}

/** No link of this account works any more. */
export async function endLinks(tx: Tx, accountId: string): Promise<void> {
  const ended = { usedAt: sql<string>`now()` }
  await tx
    .updateTable('platform.oneTimeLink')
    .set(ended)
    .where('accountId', '=', accountId)
    .where('usedAt', 'is', null)
    .execute()
}

/** One link works no more. */
export async function endLink(tx: Tx, tokenHash: string): Promise<void> {
  await tx
    .updateTable('platform.oneTimeLink')
    .set({ usedAt: sql`now()` })
    .where('tokenHash', '=', tokenHash)
    .where('usedAt', 'is', null)
    .execute()
}
