/**
 * The limit on attempts to sign in, per account and per address; only digests of both are kept. An attempt counts before
 * the password is looked at, so many at once do not slip through, and is forgotten when it was right.
 */
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import { Refusal } from '../problem.ts'
import { digestOf } from './sessions.ts'
import './messages.ts'

/** Minutes over which attempts are counted: NCSC advises throttling over locking out. */
export const WINDOW_MINUTES = 15
/** Wrong passwords for one account: more than a tired officer mistypes, too few to guess (NCSC: 10). */
export const MOST_PER_ACCOUNT = 10
/** Wrong passwords from one address: a station of some hundred officers shares one. Ours, to calibrate. */
export const MOST_PER_ADDRESS = 60

/** Counts an attempt and answers its rows. Throws Refusal 429, saying in how many minutes to try again, when there were too many. */
export async function countAttempt(db: Db, email: string, address: string): Promise<number[]> {
  return db.transaction().execute(async (tx) => {
    await tx.deleteFrom('platform.loginAttempt').where(olderThanWindow).execute()
    const subjects = [
      { subjectHash: digestOf(`account ${email}`), most: MOST_PER_ACCOUNT },
      { subjectHash: digestOf(`address ${address}`), most: MOST_PER_ADDRESS },
    ]
    for (const { subjectHash, most } of subjects) await refuseIfTooMany(tx, subjectHash, most)
    const kept = await tx
      .insertInto('platform.loginAttempt')
      .values(subjects.map(({ subjectHash }) => ({ subjectHash, succeeded: false })))
      .returning('id')
      .execute()
    return kept.map((row) => row.id)
  })
}

/** A right password is no attempt to guess. */
export async function forgetAttempt(db: Db, ids: number[]): Promise<void> {
  if (ids.length > 0) await db.deleteFrom('platform.loginAttempt').where('id', 'in', ids).execute()
}

const olderThanWindow = sql<boolean>`at < now() - make_interval(mins => ${WINDOW_MINUTES})`

async function refuseIfTooMany(tx: Tx, subjectHash: string, most: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${subjectHash}, 0))`.execute(tx)
  const { rows } = await sql<{ attempts: number; seconds: number | null }>`
    select count(*)::int as attempts,
      ceil(extract(epoch from min(at) + make_interval(mins => ${WINDOW_MINUTES}) - now()))::int as seconds
    from (select at from platform.login_attempt
      where subject_hash = ${subjectHash} and at > now() - make_interval(mins => ${WINDOW_MINUTES})
      order by at desc limit ${most}) as latest`.execute(tx)
  const { attempts, seconds } = rows[0]!
  if (attempts < most) return
  const minutes = Math.max(1, Math.ceil((seconds ?? 60) / 60))
  throw new Refusal(429, [{ field: '', message: 'platform.tooManyAttempts', args: { minutes } }])
}
