/** Who has which role in a force. Everything here runs under the force's row-level security. */

import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import { nothingHere } from '../problem.ts'
import { isSoughtIn } from '../sought.ts'
import './tables.ts'

export type Person = { id: string; name: string; rank: string; email: string; active: boolean; roles: string[] }

/** Everyone with an account in the reader's force, past ones too, in no order. */
export const peopleRows = (db: Db) =>
  db
    .selectFrom('platform.account as a')
    .leftJoin('platform.membership as m', 'm.accountId', 'a.id')
    .select(['a.id', 'a.name', 'a.rank', 'a.email', 'a.active'])
    .select(
      sql<
        string[]
      >`coalesce(array_agg(m.role order by m.role) filter (where m.role is not null and m.ended_at is null and a.active), '{}')`.as(
        'roles',
      ),
    )
    .select(sql<boolean>`count(m.role) filter (where m.ended_at is null and a.active) > 0`.as('hasRole'))
    .groupBy(['a.id', 'a.name', 'a.rank', 'a.email', 'a.active'])

/** Everyone with an account in the reader's force, past ones too, by name. */
export const listPeople = (db: Db): Promise<Person[]> => peopleRows(db).orderBy('a.name').orderBy('a.id').execute()

/** Those whose roles hold now: whom one may name. */
export async function listPeopleNow(db: Db): Promise<Person[]> {
  return (await listPeople(db)).filter((person) => person.roles.length > 0)
}

/** One of them. Throws Refusal 404 for anyone of another force. */
export async function findPerson(db: Db, id: string): Promise<Person> {
  const person = await peopleRows(db).where('a.id', '=', id).executeTakeFirst()
  if (!person) throw nothingHere()
  return person
}

/** Ids of people of this force, past ones too, whose name or e-mail address contains `text`. */
export async function peopleNamed(db: Db, text: string): Promise<string[]> {
  const all = await listPeople(db)
  return all
    .filter((person) => person.id === text || isSoughtIn(`${person.name} ${person.email}`, text))
    .map((person) => person.id)
}

/**
 * Gives a role, or gives it again. `grantedBy` is null only where the program itself founds a force or the console names an
 * administrator, who then begins a line; one who was granted the role stands in the line of whoever proposed it.
 */
export async function keepRole(
  tx: Db,
  given: { forceId: string; accountId: string; role: string; grantedBy: string | null; releasedBy?: string },
): Promise<void> {
  const { grantedBy, releasedBy = null } = given
  const line = given.role === 'administrator' && grantedBy ? lineOf(grantedBy) : null
  const kept = { grantedBy, releasedBy, line, endedAt: null }
  await tx
    .insertInto('platform.membership')
    .values({ ...given, ...kept })
    .onConflict((conflict) =>
      conflict.columns(['forceId', 'accountId', 'role']).doUpdateSet({ ...kept, grantedAt: sql`now()` }),
    )
    .execute()
}

const lineOf = (granterId: string) => sql<string>`coalesce((select m.line from platform.membership m
  where m.account_id = ${granterId}::uuid and m.role = 'administrator'), ${granterId}::uuid)`

/** Takes one role away, and ends the tokens that were made for it: they do not come back with the role. */
export async function endRole(tx: Tx, accountId: string, role: string): Promise<void> {
  await tx
    .updateTable('platform.apiToken')
    .set({ endedAt: sql`now()` })
    .where('accountId', '=', accountId)
    .where('role', '=', role)
    .where('endedAt', 'is', null)
    .execute()
  await tx
    .updateTable('platform.membership')
    .set({ endedAt: sql`now()` })
    .where('accountId', '=', accountId)
    .where('role', '=', role)
    .where('endedAt', 'is', null)
    .execute()
}

/**
 * Takes a person off every list of named people in the force, which whoever does it need not be on nor learn of. A list that this
 * leaves without an auditor goes to the force's auditors, so that somebody can name others.
 */
export async function leaveRestrictions(tx: Tx, accountId: string, by: string): Promise<void> {
  const heirs = (await lockHolders(tx, 'auditor')).filter((id) => id !== accountId)
  await sql`select platform.leave_restrictions(${accountId}::uuid, ${by}::uuid, ${heirs}::uuid[])`.execute(tx)
}

/** Takes every role in this force away. */
export async function endAllRoles(tx: Tx, accountId: string): Promise<void> {
  await tx
    .updateTable('platform.membership')
    .set({ endedAt: sql`now()` })
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .execute()
}

/** Holds the force's roles of one kind until the transaction ends, and answers who has it now. */
export async function lockHolders(tx: Tx, role: string): Promise<string[]> {
  const held = await tx
    .selectFrom('platform.membership as m')
    .innerJoin('platform.account as a', 'a.id', 'm.accountId')
    .select('m.accountId')
    .where('m.role', '=', role)
    .where('m.endedAt', 'is', null)
    .where('a.active', '=', true)
    .orderBy('m.accountId')
    .forUpdate('m')
    .execute()
  return held.map((membership) => membership.accountId)
}
