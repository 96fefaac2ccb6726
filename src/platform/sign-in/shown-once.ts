/**
 * Shows a secret once after an action: it waits sealed, and the key is only in the address that the action sends the person
 * on to. The address is worthless once it was opened, and the row is worthless without it.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import { nothingHere } from '../problem.ts'
import { digestOf, newSecret } from './sessions.ts'
import './tables.ts'

/** Minutes for which a secret waits: the next page opens within seconds. */
const WAITS_MINUTES = 10

/** Keeps `text` for `accountId` to see once; answers the key for `seeOnce`. */
export async function keepToShowOnce(tx: Db, accountId: string, text: string): Promise<string> {
  const key = newSecret()
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', sealKey(key), nonce)
  const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
    'base64',
  )
  const expiresAt = sql<string>`now() + make_interval(mins => ${WAITS_MINUTES})` as never
  await tx.deleteFrom('platform.shownOnce').where(sql<boolean>`expires_at < now()`).execute()
  await tx
    .insertInto('platform.shownOnce')
    .values({ keyHash: digestOf(key), accountId, sealed, expiresAt })
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
  const bytes = Buffer.from(row.sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', sealKey(key), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]).toString('utf8')
}

const sealKey = (key: string): Buffer => createHash('sha256').update(`seal ${key}`).digest()
