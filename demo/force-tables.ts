/** Every table that holds rows of a force, as the database itself says: a table made tomorrow is counted and removed with the rest. */
import { sql } from 'kysely'
import type { Db } from '../src/platform/database/database.ts'

/** Rows by table, such as 'threats.threat'. */
export type Counts = Record<string, number>

/**
 * Names of the tables with rows of a force, each before those it refers to, so that rows can be removed in this order. The audit
 * is not among them. Throws Error when two tables refer to each other.
 */
export async function forceTables(db: Db): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`
    select n.nspname || '.' || c.relname as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'force_id' and not a.attisdropped
    where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^(audit$|pg_|information_schema|graphile)'
    order by 1`.execute(db)
  const { rows: references } = await sql<{ of: string; to: string }>`
    select n.nspname || '.' || c.relname as of, m.nspname || '.' || d.relname as "to"
    from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_class d on d.oid = f.confrelid join pg_namespace m on m.oid = d.relnamespace
    where f.contype = 'f' and f.conrelid <> f.confrelid`.execute(db)
  return referringFirst(
    tables.map((table) => table.name),
    references,
  )
}

/** `names` so ordered that each stands before those it refers to. */
export function referringFirst(names: string[], references: { of: string; to: string }[]): string[] {
  const left = new Set(names)
  const ordered: string[] = []
  while (left.size > 0) {
    const free = [...left].filter(
      (name) => !references.some(({ of, to }) => to === name && of !== name && left.has(of)),
    )
    if (free.length === 0) throw new Error(`These tables refer to each other: ${[...left].join(', ')}`)
    for (const name of free) {
      ordered.push(name)
      left.delete(name)
    }
  }
  return ordered
}

/** Rows of the force by table, as many as the transaction may see; tables without any are left out. */
export async function countRows(db: Db, forceId: string, tables: string[]): Promise<Counts> {
  const counts: Counts = {}
  for (const table of tables) {
    const { rows } = await sql<{
      count: number
    }>`select count(*) from ${sql.table(table)} where force_id = ${forceId}::uuid`.execute(db)
    if (rows[0]!.count > 0) counts[table] = rows[0]!.count
  }
  return counts
}
