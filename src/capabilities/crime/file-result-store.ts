/** All SQL for how the files of imports ended. */
import { type Generated, sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/database.ts'
import type { FileResult } from './import-words.ts'

declare module '../../platform/database/database.ts' {
  interface Database {
    'crime.importFile': {
      forceId: string
      importId: string
      position: number
      restrictionId: Generated<string | null>
      name: string
      rowsRead: number
      kept: number
      duplicates: number
      rejected: number
      outcomesUpdated: number
      leftOut: number
      changed: number
      takenOut: number
      notes: number
      months: string[]
      published: string[]
      sha256: string | null
      refusedBecause: string | null
      endedAt: Generated<string>
    }
  }
}

/** How one file of the import ended, in the transaction of its rows. */
export async function keepFileResult(
  tx: Tx,
  forceId: string,
  importId: string,
  position: number,
  result: FileResult,
): Promise<void> {
  const { rows, refusedBecause, months, published, ...counts } = result
  const days = (of: string[]) => of.map((month) => `${month}-01`)
  await tx
    .insertInto('crime.importFile')
    .values({
      forceId,
      importId,
      position,
      rowsRead: rows,
      ...counts,
      months: days(months),
      published: days(published),
      refusedBecause: refusedBecause && JSON.stringify(refusedBecause),
    })
    .execute()
}

/** The files that ended so far, in their order, by position. */
export async function listFileResults(db: Db, importId: string): Promise<Map<number, FileResult>> {
  const months = (of: 'months' | 'published') =>
    sql<string[]>`array(select to_char(m, 'YYYY-MM') from unnest(${sql.ref(of)}) m order by m)`.as(of)
  const rows = await db
    .selectFrom('crime.importFile')
    .select(['position', 'name', 'rowsRead as rows', 'kept', 'duplicates', 'rejected', 'outcomesUpdated'])
    .select(['leftOut', 'changed', 'takenOut', 'notes', 'sha256', months('months'), months('published')])
    // PostgreSQL's JSON arrives parsed.
    .select((file) => file.ref('refusedBecause').$castTo<FileResult['refusedBecause']>().as('refusedBecause'))
    .where('importId', '=', importId)
    .orderBy('position')
    .execute()
  return new Map(rows.map(({ position, ...result }) => [position, result]))
}

/** What each of these imports brought, all its files together: months 'YYYY-MM' in order, and rows kept. */
export async function listBrought(db: Db, ids: string[]): Promise<Map<string, { months: string[]; kept: number }>> {
  const { rows } = await sql<{ importId: string; months: string[]; kept: number }>`
    select f.import_id, sum(f.kept)::integer as kept, array(
      select distinct to_char(m, 'YYYY-MM') from crime.import_file g cross join unnest(g.months) m
      where g.import_id = f.import_id order by 1) as months
    from crime.import_file f where f.import_id = any (${ids}::uuid[]) group by f.import_id`.execute(db)
  return new Map(rows.map(({ importId, ...brought }) => [importId, brought]))
}
