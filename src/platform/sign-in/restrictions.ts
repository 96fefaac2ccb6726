/**
 * Need to know: a restriction is a list of named people, at least one of them an auditor. Whoever is not on it does not find
 * it, under row-level security; so all of this works only for someone on the list.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import { nothingHere, Refusal } from '../problem.ts'
import './tables.ts'

export type Named = {
  accountId: string
  name: string
  rank: string
  isAuditor: boolean
  isHereNow: boolean
  /** Set their password by a link, and sees nothing of it until somebody on the list says that it is they. */
  isDoubted: boolean
}
export type Restriction = { id: string; title: string; createdAt: string; names: Named[] }

/** Makes a restriction with its names and answers its id; the transaction can keep records under it from then on. */
export async function openRestriction(
  tx: Tx,
  forceId: string,
  restriction: { title: string; names: { accountId: string; isAuditor: boolean }[] },
): Promise<string> {
  const id = randomUUID()
  await tx.insertInto('platform.restriction').values({ forceId, id, title: restriction.title }).execute()
  await sql`select set_config('app.restrictions',
    concat_ws(',', nullif(current_setting('app.restrictions', true), ''), ${id}::text), true)`.execute(tx)
  for (const { accountId, isAuditor } of restriction.names) await keepName(tx, forceId, id, accountId, isAuditor)
  return id
}

/** PostgreSQL's code for a row that others hold. */
const LOCKED = '55P03'

/**
 * Puts an open record, such as one of `threats.threat`, and all that was made from it, in whatever schema, under a restriction
 * that names the reader: the database follows the foreign keys. Call it before the transaction locks the record or what was
 * made from it: it takes its locks all or none. Refusal 404 when the record is nothing for the reader or is restricted, 409 when
 * others work on it for several seconds.
 */
export async function restrictRecord(
  tx: Tx,
  record: { table: `${string}.${string}`; id: string },
  restrictionId: string,
): Promise<void> {
  try {
    const { rows } = await sql<{ isRestricted: boolean }>`
      select platform.restrict(${record.table}::regclass, ${record.id}::uuid, ${restrictionId}::uuid) as is_restricted`.execute(
      tx,
    )
    if (!rows[0]!.isRestricted) throw nothingHere()
  } catch (thrown) {
    if ((thrown as { code?: string }).code !== LOCKED) throw thrown
    throw new Refusal(409, [{ field: '', message: 'platform.changedMeanwhile' }])
  }
}

/** The restrictions that name the reader, newest first, with everyone on them. */
export async function listRestrictions(db: Db): Promise<Restriction[]> {
  const found = await db
    .selectFrom('platform.restriction')
    .select(['id', 'title', 'createdAt'])
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .execute()
  const names = await listNames(db, null)
  return found.map((each) => ({
    ...each,
    names: names.filter((name) => name.restrictionId === each.id).map(withoutId),
  }))
}

/** One of them. Throws Refusal 404 for whoever is not on it, as when there is none. */
export async function findRestriction(db: Db, id: string): Promise<Restriction> {
  const found = await db
    .selectFrom('platform.restriction')
    .select(['id', 'title', 'createdAt'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw nothingHere()
  return { ...found, names: (await listNames(db, id)).map(withoutId) }
}

/** As `findRestriction`, and holds it until the transaction ends: two people do not take the last auditor away together. */
export async function lockRestriction(tx: Tx, id: string): Promise<Restriction> {
  await tx.selectFrom('platform.restriction').select('id').where('id', '=', id).forUpdate().execute()
  return findRestriction(tx, id)
}

/** Puts a person on the list, or back on it. */
export async function keepName(
  tx: Tx,
  forceId: string,
  restrictionId: string,
  accountId: string,
  isAuditor: boolean,
): Promise<void> {
  await tx
    .insertInto('platform.restrictionMember')
    .values({ forceId, restrictionId, accountId, isAuditor, endedAt: null })
    .onConflict((conflict) =>
      conflict
        .columns(['forceId', 'restrictionId', 'accountId'])
        .doUpdateSet({ isAuditor, endedAt: null, doubtedSince: null, addedAt: sql`now()` }),
    )
    .execute()
}

/** Somebody on the list says that it is they who set a new password: they see its records again. */
export async function confirmName(tx: Tx, restrictionId: string, accountId: string): Promise<void> {
  await tx
    .updateTable('platform.restrictionMember')
    .set({ doubtedSince: null })
    .where('restrictionId', '=', restrictionId)
    .where('accountId', '=', accountId)
    .execute()
}

/** Holds a person off every list they are on, in the force in which `tx` stands, until somebody else on it confirms them. */
export async function doubtOnRestrictions(tx: Tx, accountId: string): Promise<void> {
  await sql`select platform.doubt_on_restrictions(${accountId}::uuid)`.execute(tx)
}

/** Takes a person off the list. */
export async function endName(tx: Tx, restrictionId: string, accountId: string): Promise<void> {
  await tx
    .updateTable('platform.restrictionMember')
    .set({ endedAt: sql`now()` })
    .where('restrictionId', '=', restrictionId)
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .execute()
}

const withoutId = ({ restrictionId: _, ...named }: Named & { restrictionId: string }): Named => named

async function listNames(db: Db, restrictionId: string | null): Promise<(Named & { restrictionId: string })[]> {
  let names = db
    .selectFrom('platform.restrictionMember as r')
    .innerJoin('platform.account as a', 'a.id', 'r.accountId')
    .select(['r.restrictionId', 'r.accountId', 'r.isAuditor', 'a.name', 'a.rank'])
    .select(
      sql<boolean>`a.active and exists (select from platform.membership m where m.force_id = r.force_id
        and m.account_id = r.account_id and m.ended_at is null)`.as('isHereNow'),
    )
    .select(sql<boolean>`r.doubted_since is not null`.as('isDoubted'))
    .where('r.endedAt', 'is', null)
    .orderBy('a.name')
    .orderBy('r.accountId')
  if (restrictionId) names = names.where('r.restrictionId', '=', restrictionId)
  return names.execute()
}
