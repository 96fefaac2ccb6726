/** What is read from the audit: only the lines of the reader's force, and of restrictions only those that name them. */
import { sql } from 'kysely'
import type { Db } from '../../platform/database/database.ts'
import '../../platform/audit.ts'
import type { About } from './asked-about.ts'

/** What is looked for; null asks for all. `people` are account ids. Days are London days, both included. */
export type Filters = {
  about: About | null
  people: string[] | null
  did: string[] | null
  from: string | null
  to: string | null
  before: number | null
}

export type KeptLine = Awaited<ReturnType<typeof listLines>>[number]

/** At most `limit` lines, newest first. */
export async function listLines(db: Db, forceId: string, filters: Filters, limit: number) {
  const { about, people, did, from, to, before } = filters
  let found = db
    .selectFrom('audit.line')
    .select(['line', 'at', 'accountId', 'did', 'subject', 'path', 'reference', 'restrictionId', 'content'])
    .select(['contentSha256', 'previousHash', 'hash'])
    .where('forceId', '=', forceId)
    .orderBy('line', 'desc')
    .limit(limit)
  if (about !== null)
    found = found.where(
      'line',
      'in',
      sql<number>`(select audit.lines_about(${about.said}::text[], ${about.ids}::uuid[]))`,
    )
  if (people !== null) found = found.where('accountId', '=', sql<string>`any(${people}::uuid[])`)
  if (did !== null) found = found.where('did', '=', sql<string>`any(${did}::text[])`)
  if (from !== null) found = found.where(sql<boolean>`at >= (${from}::date at time zone 'Europe/London')`)
  if (to !== null) found = found.where(sql<boolean>`at < ((${to}::date + 1) at time zone 'Europe/London')`)
  if (before !== null) found = found.where('line', '<', before)
  return found.execute()
}

/** How many lines there are about a subject; only those the reader may see are counted. */
export async function countLines(db: Db, forceId: string, subject: string): Promise<number> {
  const { count } = await db
    .selectFrom('audit.line')
    .select((each) => each.fn.countAll<number>().as('count'))
    .where('forceId', '=', forceId)
    .where('subject', '=', subject)
    .executeTakeFirstOrThrow()
  return Number(count)
}

export type Withheld = { line: number; contentSha256: string; previousHash: string; hash: string }

/** Digests of the lines between two numbers that a restriction withholds from the reader, oldest first. */
export async function listWithheld(db: Db, fromLine: number, toLine: number): Promise<Withheld[]> {
  const { rows } = await sql<Withheld>`
    select line, content_sha256, previous_hash, hash from audit.withheld(${fromLine}, ${toLine})`.execute(db)
  return rows
}
