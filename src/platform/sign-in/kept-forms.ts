/**
 * What a person had written when their session ended: kept for the account whose session it was, for as long as signing in
 * again takes, sealed with a key that only the browser has. A stranger, who had no session, keeps nothing.
 */
import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import { seal, unseal } from './sealing.ts'
import { digestOf, newSecret } from './sessions.ts'

/** Minutes for which a form waits: a forgotten password and a colleague at the door fit in. Ours, to calibrate. */
export const KEPT_MINUTES = 60
/** Forms that wait for one account; the oldest goes. */
const MOST_KEPT = 3
/** Days after which a session that ended gives no claim any more: a page left open over a weekend. */
const CLAIM_DAYS = 7

export type KeptForm = {
  /** The page whose form it is. */
  page: string
  posted: Record<string, string | string[]>
  /** A file was sent with it, and is not kept. */
  hadFile: boolean
}

/** Keeps it for the account of the session that had `formerSecret`. Answers the key, or null when there was no such session. */
export async function keepForm(db: Db, formerSecret: string, form: KeptForm): Promise<string | null> {
  const former = await db
    .selectFrom('platform.session')
    .select('accountId')
    .where('tokenHash', '=', digestOf(formerSecret))
    .where(sql<boolean>`created_at > now() - make_interval(days => ${CLAIM_DAYS})`)
    .executeTakeFirst()
  if (!former) return null
  const { accountId } = former
  const key = newSecret()
  const sealed = seal(key, JSON.stringify(form))
  await db
    .insertInto('platform.keptForm')
    .values({ keyHash: digestOf(key), accountId, sealed })
    .execute()
  await sql`delete from platform.kept_form where kept_at < now() - make_interval(mins => ${KEPT_MINUTES})
    or key_hash in (select key_hash from platform.kept_form where account_id = ${accountId}
      order by kept_at desc offset ${MOST_KEPT})`.execute(db)
  return key
}

/** The form of a key, and whose it is; null when it is gone or its hour is over. */
export async function findKeptForm(db: Db, key: string): Promise<(KeptForm & { accountId: string }) | null> {
  const row = await db
    .selectFrom('platform.keptForm')
    .select(['accountId', 'sealed'])
    .where('keyHash', '=', digestOf(key))
    .where(sql<boolean>`kept_at > now() - make_interval(mins => ${KEPT_MINUTES})`)
    .executeTakeFirst()
  return row ? { ...(JSON.parse(unseal(key, row.sealed)) as KeptForm), accountId: row.accountId } : null
}

/** It was saved after all, and is needed no longer. */
export async function dropKeptForm(db: Db, key: string): Promise<void> {
  await db.deleteFrom('platform.keptForm').where('keyHash', '=', digestOf(key)).execute()
}

declare module '../database/database.ts' {
  interface Database {
    'platform.keptForm': {
      keyHash: string
      accountId: string
      sealed: string
      keptAt: import('kysely').Generated<string>
    }
  }
}
