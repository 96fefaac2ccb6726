/** All SQL for equality monitoring. No other file names a table of the Postgres schema `equality`. */
import { type Generated, sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/database.ts'
import { nothingHere } from '../../platform/problem.ts'
import { KeptRow, Supply, type SupplyForm } from './words.ts'

declare module '../../platform/database/database.ts' {
  interface Database {
    'equality.supply': Omit<Supply, 'id' | 'restrictionId'> & {
      forceId: string
      id: Generated<string>
      restrictionId: Generated<string | null>
    }
    'equality.number': KeptRow & {
      forceId: string
      id: Generated<string>
      restrictionId: Generated<string | null>
      supplyId: string
      place: number
    }
  }
}

/** Every supply, newest first; withdrawn ones too. */
export async function listSupplies(db: Db): Promise<Supply[]> {
  const rows = await db.selectFrom('equality.supply').selectAll().orderBy('suppliedOn', 'desc').orderBy('id').execute()
  return rows.map((row) => Supply.parse(row))
}

/** The supply, or Refusal 404. */
export async function findSupply(db: Db, id: string): Promise<Supply> {
  const row = await db.selectFrom('equality.supply').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw nothingHere()
  return Supply.parse(row)
}

/** As `findSupply`, and holds it until the transaction ends. */
export async function lockSupply(tx: Tx, id: string): Promise<Supply> {
  const row = await tx.selectFrom('equality.supply').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw nothingHere()
  return Supply.parse(row)
}

/** The counts of these supplies, in the order supplied. Unsuppressed: only `table-rules.ts` may pass them on to a page. */
export async function listNumbers(db: Db, supplyIds: readonly string[]): Promise<(KeptRow & { supplyId: string })[]> {
  if (supplyIds.length === 0) return []
  const rows = await db
    .selectFrom('equality.number')
    .selectAll()
    .where('supplyId', 'in', supplyIds)
    .orderBy('supplyId')
    .orderBy('place')
    .execute()
  return rows.map((row) => ({ ...KeptRow.parse(row), supplyId: row.supplyId }))
}

/** Lets one supply be loaded at a time in a force, so that two cannot overlap unseen; until the transaction ends. */
export async function lockLoading(tx: Tx, forceId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`equality.supply:${forceId}`}, 0))`.execute(tx)
}

export type NewSupply = Omit<SupplyForm, 'rows'> & { forceId: string; loadedById: string; loadedAt: string }

/** Keeps a supply with its counts. Answers its id. */
export async function saveSupply(tx: Tx, supply: NewSupply, rows: readonly KeptRow[]): Promise<string> {
  const { id } = await tx
    .insertInto('equality.supply')
    .values({ ...supply, withdrawnById: null, withdrawnAt: null, withdrawnBecause: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  const numbers = rows.map((row, place) => ({ ...row, place, supplyId: id, forceId: supply.forceId }))
  await tx.insertInto('equality.number').values(numbers).execute()
  return id
}

/** Withdraws a supply the caller holds; what was supplied stays as it was. */
export async function saveWithdrawal(
  tx: Tx,
  id: string,
  withdrawal: { byId: string; at: string; because: string },
): Promise<void> {
  const { byId, at, because } = withdrawal
  await tx
    .updateTable('equality.supply')
    .set({ withdrawnById: byId, withdrawnAt: at, withdrawnBecause: because })
    .where('id', '=', id)
    .execute()
}
