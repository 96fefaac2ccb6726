/**
 * Shows a secret once after an action: it waits sealed, and the key is only in the address that the action sends the person
 * on to. The address is worthless once it was opened, and the row is worthless without it.
 */
import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import { nothingHere } from '../problem.ts'
import { seal, unseal } from './sealing.ts'
import { digestOf, newSecret } from './sessions.ts'
import './tables.ts'

/** Minutes for which a secret waits: the next page opens within seconds. */
const WAITS_MINUTES = 10

/** Keeps `text` for `accountId` to see once; answers the key for `seeOnce`. */
export async function keepToShowOnce(tx: Db, accountId: string, text: string): Promise<string> {
  const key = newSecret()
  const expiresAt = sql<string>`now() + make_interval(mins => ${WAITS_MINUTES})` as never
  await tx.deleteFrom('platform.shownOnce').where(sql<boolean>`expires_at < now()`).execute()
  await tx
    .insertInto('platform.shownOnce')
    .values({ keyHash: digestOf(key), accountId, sealed: seal(key, text), expiresAt })
    .execute()
  return key
}

/** The text, which is then gone. Throws Refusal 404 for anyone else, for a second look, and after ten minutes. */
export async function seeOnce(tx: Db, accountId: string, key: string): Promise<string> {
  const row = await tx
    .deleteFrom('platform.shownOnce')
    .where('keyHash', '=', digestOf(key))
    .where('accountId', '=', accountId)
    .where(sql<boolean>`expires_at > now()`)
    .returning('sealed')
    .executeTakeFirst()
  if (!row) throw nothingHere()
  return unseal(key, row.sealed)
}
