/**
 * What stood before: every edit of a record keeps who, when, before and after, one row a field. A kind of record is given its
 * table by `select platform.keep_edits_of('partners.agency')` in a migration (0142), and its page by `http/edit-page.ts`,
 * which calls this. Source: practice.md, "The plan".
 */
import { sql } from 'kysely'
import { z } from 'zod'
import type { Db, Tx } from './database/database.ts'
import { accountNames } from './sign-in/accounts.ts'

/** The table of a kind of record: `partners.agency`. Its edits stand in `partners.agency_edit`. */
export type RecordTable = `${string}.${string}`

const editsOf = (table: RecordTable) => sql.table(`${table}_edit`)

/** One field that was changed. `at` is an instant; `by` the name of who changed it. */
export const Edit = z.object({
  id: z.string(),
  at: z.string(),
  by: z.string(),
  field: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  because: z.string(),
})
export type Edit = z.infer<typeof Edit>

export type Values = Record<string, unknown>

/** Names of the fields in which the two differ. */
export const changedFields = (before: Values, after: Values): string[] =>
  Object.keys(after).filter((field) => asKept(before[field]) !== asKept(after[field]))

/** The text under which a value is compared: '' and null are both nothing, and a list has no order. */
export const asKept = (value: unknown): string => {
  if (value === undefined || value === '' || value === null) return 'null'
  return JSON.stringify(Array.isArray(value) ? [...value].sort() : value)
}

type Of = { table: RecordTable; id: string; forceId: string; restrictionId: string | null; by: string }

/** Keeps every field in which `after` differs from `before`; answers their names. The row copies the record's restriction. */
export async function keepEdits(tx: Tx, of: Of, before: Values, after: Values, because = ''): Promise<string[]> {
  const fields = changedFields(before, after)
  for (const field of fields)
    await sql`insert into ${editsOf(of.table)} (force_id, restriction_id, record_id, field, before, after, because, by_id)
      values (${of.forceId}, ${of.restrictionId}, ${of.id}, ${field}, ${JSON.stringify(before[field] ?? null)}::jsonb,
        ${JSON.stringify(after[field] ?? null)}::jsonb, ${because}, ${of.by})`.execute(tx)
  return fields
}

/** What was changed in a record, newest first, as far as this reader may see it. */
export async function listEdits(db: Db, table: RecordTable, id: string): Promise<Edit[]> {
  const { rows } = await sql<Omit<Edit, 'by'> & { byId: string }>`
    select id, at, by_id, field, before, after, because from ${editsOf(table)}
    where record_id = ${id} order by at desc, field`.execute(db)
  const names = await accountNames(
    db,
    rows.map((row) => row.byId),
  )
  return rows.map(({ byId, ...row }) => ({ ...row, by: names.get(byId) ?? '' }))
}
