/**
 * Slows guessing down and locks nobody out: after some free attempts each further one waits, twice as long as the one before, up to a
 * minute. Only digests are kept. An attempt counts before the password is looked at, so many at once do not slip through; one that
 * came too early does not count, so waiting always ends.
 */
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import { Refusal } from '../problem.ts'
import { digestOf } from './sessions.ts'
import './messages.ts'

/** Minutes over which attempts are counted: NCSC advises throttling over locking out. */
const WINDOW_MINUTES = 15
/** Wrong passwords of one person at one place that need no waiting: what a tired officer mistypes. Ours, to calibrate. */
export const FREE_ATTEMPTS = 5
/** From one address, whoever is meant: a station of some hundred officers shares one. Ours, to calibrate. */
export const FREE_PER_ADDRESS = 60
/** Seconds to wait at most: some sixty guesses an hour (NCSC: 10 attempts before it slows, no fewer than 1 s apart). */
const LONGEST_WAIT = 60

/** What is counted together, and how many of it need no waiting. */
export type Counted = { subject: string; free: number }

/** Seconds that must lie between the last attempt and the next, after `attempts` of them. */
export const waitAfter = (attempts: number, free: number): number =>
  attempts < free ? 0 : Math.min(LONGEST_WAIT, 2 ** (attempts - free))

/** Counts an attempt and answers its rows. Throws Refusal 429, saying in how many seconds to try again, when it came too early. */
export async function countAttempt(db: Db, counted: Counted[]): Promise<number[]> {
  return db.transaction().execute(async (tx) => {
    await tx.deleteFrom('platform.loginAttempt').where(olderThanWindow).execute()
    // In one order, so that two attempts that share a subject never wait for each other.
    const all = counted.map(({ subject, free }) => ({ subjectHash: digestOf(subject), free }))
    for (const { subjectHash, free } of all.sort((a, b) => (a.subjectHash < b.subjectHash ? -1 : 1)))
      await refuseIfTooEarly(tx, subjectHash, free)
    const kept = await tx
      .insertInto('platform.loginAttempt')
      .values(all.map(({ subjectHash }) => ({ subjectHash, succeeded: false, at: sql<string>`clock_timestamp()` })))
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

async function refuseIfTooEarly(tx: Tx, subjectHash: string, free: number): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${subjectHash}, 0))`.execute(tx)
  const { rows } = await sql<{ attempts: number; secondsAgo: number }>`
    select count(*)::int as attempts, coalesce(extract(epoch from clock_timestamp() - max(at)), 0)::float8 as seconds_ago
    from platform.login_attempt
    where subject_hash = ${subjectHash} and at > now() - make_interval(mins => ${WINDOW_MINUTES})`.execute(tx)
  const { attempts, secondsAgo } = rows[0]!
  const seconds = Math.ceil(waitAfter(attempts, free) - secondsAgo)
  if (seconds > 0) throw new Refusal(429, [{ field: '', message: 'platform.tooManyAttempts', args: { seconds } }])
}
