/** Forces: founding one, finding one, and the personas of a demonstration force. */
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import type { Force } from '../user.ts'
import { enterAsProgram } from './entering.ts'
import './tables.ts'

/** Founds a force and answers its id; the transaction goes on as the program in it. `demo` cannot be changed later. */
export async function foundForce(
  tx: Tx,
  force: { code: string; nameEn: string; nameCy: string; demo?: boolean },
): Promise<string> {
  const kept = await tx.insertInto('platform.force').values(force).returning('id').executeTakeFirstOrThrow()
  await enterAsProgram(tx, kept.id)
  return kept.id
}

/** Every force of the installation, oldest first. */
export async function listForces(db: Db): Promise<Force[]> {
  const forces = await db.selectFrom('platform.force').selectAll().orderBy('foundedAt').orderBy('id').execute()
  return forces.map(({ id, code, nameEn, nameCy, demo }) => ({ id, code, name: { en: nameEn, cy: nameCy }, demo }))
}

/** A force by id, or null. */
export const findForce = async (db: Db, id: string): Promise<Force | null> =>
  (await listForces(db)).find((force) => force.id === id) ?? null

/** A force by its code, or null. */
export const forceByCode = async (db: Db, code: string): Promise<Force | null> =>
  (await listForces(db)).find((force) => force.code === code) ?? null

/** The force whose account is meant: the one with this code, or the only one there is. Null where that leaves a choice. */
export async function forceMeant(db: Db, code: string): Promise<Force | null> {
  const forces = await listForces(db)
  if (code === '' && forces.length === 1) return forces[0]!
  return forces.find((force) => force.code === code) ?? null
}

export type Persona = { id: string; name: string; rank: string; roles: string[] }

/** The demonstration force's id, or null. */
export async function findDemoForce(db: Db): Promise<string | null> {
  const found = await db
    .selectFrom('platform.force')
    .select('id')
    .where('demo', '=', true)
    .orderBy('foundedAt')
    .executeTakeFirst()
  return found?.id ?? null
}

/** One persona for each role, the first account made for it. The transaction must stand in the demonstration force. */
export async function listPersonas(db: Db): Promise<Persona[]> {
  const all = await db
    .selectFrom('platform.membership as m')
    .innerJoin('platform.account as a', 'a.id', 'm.accountId')
    .innerJoin('platform.force as f', 'f.id', 'm.forceId')
    .select(['a.id', 'a.name', 'a.rank', sql<string[]>`array_agg(m.role order by m.role)`.as('roles')])
    .where('f.demo', '=', true)
    .where('a.demo', '=', true)
    .where('a.active', '=', true)
    .where('m.endedAt', 'is', null)
    .groupBy(['a.id', 'a.name', 'a.rank', 'a.createdAt'])
    .orderBy('a.createdAt')
    .orderBy('a.name')
    .execute()
  const shown = new Set<string>()
  return all.filter((persona) => {
    const isFirst = persona.roles.some((role) => !shown.has(role))
    for (const role of persona.roles) shown.add(role)
    return isFirst
  })
}
