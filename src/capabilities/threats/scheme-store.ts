/** All SQL for scoring schemes: versions are added, approved, retired; an approved one is never altered. */
import type { Generated } from 'kysely'
import type { Db, Tx } from '../../platform/database/database.ts'
import { nothingHere } from '../../platform/problem.ts'
import { type SchemeContent, SchemeVersion } from './scheme-words.ts'

declare module '../../platform/database/database.ts' {
  interface Database {
    'threats.schemeVersion': Omit<SchemeVersion, 'id' | 'loadedAt'> & {
      forceId: string
      id: Generated<string>
      restrictionId: Generated<string | null>
      schemeKey: string
      loadedAt: Generated<string>
    }
  }
}

/** Every version, newest first. */
export async function listSchemes(db: Db): Promise<SchemeVersion[]> {
  const rows = await db
    .selectFrom('threats.schemeVersion')
    .selectAll()
    .orderBy('loadedAt', 'desc')
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => SchemeVersion.parse(row))
}

/** One version, or Refusal 404. */
export async function findScheme(db: Db, id: string): Promise<SchemeVersion> {
  const row = await db.selectFrom('threats.schemeVersion').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw nothingHere()
  return SchemeVersion.parse(row)
}

/** The version with which new assessments are made, or null where the force has none. */
export async function findSchemeInUse(db: Db): Promise<SchemeVersion | null> {
  const row = await db
    .selectFrom('threats.schemeVersion')
    .selectAll()
    .where('status', '=', 'approved')
    .executeTakeFirst()
  return row ? SchemeVersion.parse(row) : null
}

/** Content of these versions by id. */
export async function schemesById(db: Db, ids: readonly string[]): Promise<Map<string, SchemeContent>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('threats.schemeVersion')
    .select(['id', 'content'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, content }) => [id, content]))
}

/** Keeps a new draft version, numbered after the last of its key. Answers its id. */
export async function saveNewScheme(
  tx: Tx,
  forceId: string,
  content: SchemeContent,
  loadedById: string | null,
): Promise<string> {
  const before = await tx
    .selectFrom('threats.schemeVersion')
    .select((eb) => eb.fn.max('version').as('last'))
    .where('schemeKey', '=', content.key)
    .executeTakeFirst()
  const { id } = await tx
    .insertInto('threats.schemeVersion')
    .values({
      forceId,
      schemeKey: content.key,
      version: (before?.last ?? 0) + 1,
      status: 'draft',
      content: JSON.stringify(content) as never,
      loadedById,
      approvedById: null,
      approvedAt: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Puts a version in use and retires the one before it. Results computed with that one stay as they are. */
export async function saveSchemeApproval(
  tx: Tx,
  id: string,
  approval: { byId: string | null; at: string },
): Promise<void> {
  await tx.updateTable('threats.schemeVersion').set({ status: 'retired' }).where('status', '=', 'approved').execute()
  await tx
    .updateTable('threats.schemeVersion')
    .set({ status: 'approved', approvedById: approval.byId, approvedAt: approval.at })
    .where('id', '=', id)
    .execute()
}
