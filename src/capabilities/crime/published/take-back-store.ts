/** All SQL about what an import took the place of: the list of it, and taking it back. */
import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/database/database.ts'
import type { TakenOut } from '../import-words.ts'
import { putBack, takeOut } from './replace-store.ts'

/** The events that an import took out, in the order of their months; `becomes` where it says something else of the same event. */
export async function listTakenOut(db: Db, importId: string, most: number): Promise<TakenOut[]> {
  const { rows } = await sql<Omit<TakenOut, 'becomes'> & { newMonth: string | null; newType: string; newCode: string }>`
    select o.event_key as event_id, to_char(o.month, 'YYYY-MM') as month, o.crime_type, coalesce(o.lsoa_code, '') as lsoa_code,
      o.location, to_char(n.month, 'YYYY-MM') as new_month, n.crime_type as new_type, coalesce(n.lsoa_code, '') as new_code
    from crime.event_out o
    left join crime.event n on n.force_id = o.force_id and n.event_key = o.event_key and n.import_id = o.withdrawn_by
    where o.withdrawn_by = ${importId}::uuid and o.import_id <> ${importId}::uuid
    order by o.month, o.crime_type, o.lsoa_code, o.location, o.event_key, o.id limit ${most}`.execute(db)
  return rows.map(({ newMonth, newType, newCode, ...row }) => ({
    ...row,
    becomes: newMonth === null ? null : { month: newMonth, crimeType: newType, lsoaCode: newCode },
  }))
}

/**
 * Takes back what the import took the place of: its own events are out, and those it took out stand again with their counts.
 * Answers false, having done nothing, where a later file has replaced some of its events or says something of those taken out.
 */
export async function takeBack(tx: Tx, forceId: string, importId: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(hashtextextended('foursight crime import ' || ${forceId}, 0))`.execute(tx)
  const taken = sql`crime.event_out o where o.force_id = ${forceId}::uuid and o.withdrawn_by = ${importId}::uuid
    and o.import_id <> ${importId}::uuid`
  const other = sql`n.force_id = ${forceId}::uuid and n.import_id <> ${importId}::uuid`
  const { rows } = await sql<{ isOvertaken: boolean }>`
    select exists (select from crime.event_out o where o.force_id = ${forceId}::uuid and o.import_id = ${importId}::uuid
        and o.withdrawn_by <> ${importId}::uuid)
      or exists (select from ${taken} and exists (select from crime.event n where ${other} and n.event_key = o.event_key))
      or exists (select from ${taken} and o.event_key is null and exists (select from crime.event n where ${other}
        and n.event_key is null and n.month = o.month and n.content_key = o.content_key and n.occurrence = o.occurrence))
      as is_overtaken`.execute(tx)
  if (rows[0]!.isOvertaken) return false
  const own = sql`select o.id from crime.event o where o.force_id = ${forceId}::uuid and o.import_id = ${importId}::uuid`
  await takeOut(tx, forceId, importId, own)
  await putBack(tx, forceId, importId)
  return true
}

/** Keeps who took it back. */
export async function saveTakenBack(tx: Tx, importId: string, by: string): Promise<void> {
  await tx
    .updateTable('crime.import')
    .set({ takenBackBy: by, takenBackAt: sql<string>`now()` })
    .where('id', '=', importId)
    .execute()
}
