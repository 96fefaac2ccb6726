/** Sessions: an opaque secret in a cookie, only its digest in the database; idle and absolute limits. */
import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import type { Language } from '../language.tsx'
import './tables.ts'

/** Minutes without a request after which a session ends. Ours, to calibrate: a parade room's shared screen. */
const IDLE_MINUTES = 30
/** Hours after which a session ends in any case: a long shift. */
const LONGEST_HOURS = 12

/** The digest under which a secret (session, token, one-time link) is kept. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
export const newSecret = (): string => randomBytes(32).toString('base64url')

export type Session = {
  tokenHash: string
  accountId: string
  name: string
  rank: string
  language: Language
  density: 'auto' | 'comfortable' | 'compact'
  forceId: string
}

/** Opens a session and answers its secret, to be kept in the cookie only. */
export async function openSession(db: Db, accountId: string, forceId: string): Promise<string> {
  const secret = newSecret()
  await db
    .insertInto('platform.session')
    .values({ tokenHash: digestOf(secret), accountId, forceId })
    .execute()
  return secret
}

/** The live session of a secret, or null. Seen again at most once a minute, to keep reading cheap. */
export async function findSession(db: Db, secret: string): Promise<Session | null> {
  const { rows } = await sql<Session & { isStale: boolean }>`
    select token_hash, account_id, name, rank, language, density, force_id, is_stale
    from platform.find_session(${digestOf(secret)}, ${IDLE_MINUTES}, ${LONGEST_HOURS})`.execute(db)
  if (!rows[0]) return null
  const { isStale, ...session } = rows[0]
  if (isStale)
    await db
      .updateTable('platform.session')
      .set({ seenAt: sql`now()` })
      .where('tokenHash', '=', session.tokenHash)
      .execute()
  return session
}

/** Ends one session. */
export async function endSession(db: Db, secret: string): Promise<void> {
  await db
    .updateTable('platform.session')
    .set({ endedAt: sql`now()` })
    .where('tokenHash', '=', digestOf(secret))
    .execute()
}

/** Signs a person out everywhere. */
export async function endAllSessions(db: Db, accountId: string): Promise<void> {
  await db
    .updateTable('platform.session')
    .set({ endedAt: sql`now()` })
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .execute()
}

/** The person's live sessions, newest first. */
export const listSessions = (db: Db, accountId: string): Promise<{ createdAt: string; seenAt: string }[]> =>
  db
    .selectFrom('platform.session')
    .select(['createdAt', 'seenAt'])
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .where(sql<boolean>`seen_at > now() - make_interval(mins => ${IDLE_MINUTES})`)
    .where(sql<boolean>`created_at > now() - make_interval(hours => ${LONGEST_HOURS})`)
    .orderBy('createdAt', 'desc')
    .execute()
