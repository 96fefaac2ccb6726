/**
 * Need to know: a threat, and all that was made from it, visible only to named people (L3). The names live in the platform's
 * restriction tables, whose policy lets only someone already on a list see or change it.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/database.ts'
import type { Threat } from './words.ts'

/** Someone with a role in the force now. */
export type Person = { id: string; name: string; rank: string; roles: string[] }

/** Everyone with a role in the reader's force, by name. */
export async function listPeople(db: Db): Promise<Person[]> {
  return db
    .selectFrom('platform.membership as m')
    .innerJoin('platform.account as p', 'p.id', 'm.accountId')
    .select(['p.id', 'p.name', 'p.rank', (eb) => eb.fn.agg<string[]>('array_agg', ['m.role']).as('roles')])
    .where('m.endedAt', 'is', null)
    .where('p.active', '=', true)
    .groupBy(['p.id', 'p.name', 'p.rank'])
    .orderBy('p.name')
    .execute()
}

/** Names of these accounts, by id; someone who left keeps their name. */
export async function namesOf(db: Db, ids: readonly (string | null)[]): Promise<Record<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))]
  if (known.length === 0) return {}
  const rows = await db.selectFrom('platform.account').select(['id', 'name']).where('id', 'in', known).execute()
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}

/** Who is on a restriction now; empty for a reader who is not on it. */
export async function listNamed(db: Db, restrictionId: string): Promise<{ accountId: string; isAuditor: boolean }[]> {
  return db
    .selectFrom('platform.restrictionMember')
    .select(['accountId', 'isAuditor'])
    .where('restrictionId', '=', restrictionId)
    .where('endedAt', 'is', null)
    .execute()
}

/** Tables made from a threat, with the way back to it; each gets the restriction in one statement. */
const children = [sql`update threats.step set restriction_id = `, sql`update threats.assessment set restriction_id = `]

/**
 * Restricts an open threat the caller holds to these people. Answers the restriction's id. The transaction is on the list from
 * here on, so the rest of it still sees the threat.
 */
export async function saveRestriction(
  tx: Tx,
  forceId: string,
  threat: Threat,
  people: { accountId: string; isAuditor: boolean }[],
): Promise<string> {
  const id = randomUUID()
  await tx.insertInto('platform.restriction').values({ forceId, id, title: threat.reference }).execute()
  await sql`select set_config('app.restrictions', concat_ws(',', nullif(current_setting('app.restrictions', true), ''), ${id}::text), true)`.execute(
    tx,
  )
  await saveNamed(tx, forceId, id, people)
  await sql`update threats.threat set restriction_id = ${id} where id = ${threat.id}`.execute(tx)
  for (const child of children) await sql`${child} ${id} where threat_id = ${threat.id}`.execute(tx)
  await sql`update threats.assessment_factor f set restriction_id = ${id} from threats.assessment a
    where a.force_id = f.force_id and a.id = f.assessment_id and a.threat_id = ${threat.id}`.execute(tx)
  return id
}

/** Makes these people the ones on the list: adds, keeps, and ends the others. */
export async function saveNamed(
  tx: Tx,
  forceId: string,
  restrictionId: string,
  people: { accountId: string; isAuditor: boolean }[],
): Promise<void> {
  await tx
    .updateTable('platform.restrictionMember')
    .set({ endedAt: sql<string>`now()` })
    .where('restrictionId', '=', restrictionId)
    .where(
      'accountId',
      'not in',
      people.map((each) => each.accountId),
    )
    .where('endedAt', 'is', null)
    .execute()
  await tx
    .insertInto('platform.restrictionMember')
    .values(people.map((each) => ({ ...each, forceId, restrictionId, endedAt: null })))
    .onConflict((conflict) =>
      conflict
        .columns(['forceId', 'restrictionId', 'accountId'])
        .doUpdateSet((eb) => ({ endedAt: null, isAuditor: eb.ref('excluded.isAuditor') })),
    )
    .execute()
}
