/** All SQL for agencies and where they work. */
import { type Generated, sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/database.ts'
import { nothingHere } from '../../platform/problem.ts'
import { type Agency, type AgencyForm, agencyForm, type NewAgency } from './words.ts'

/** What the form writes, but where the agency works: that is a table of its own. */
type Written = Omit<AgencyForm, 'areaIds'>
const written = Object.keys(agencyForm.fields).filter((field) => field !== 'areaIds') as (keyof Written)[]

declare module '../../platform/database/database.ts' {
  interface Database {
    'partners.agency': Written & {
      forceId: string
      id: Generated<string>
      restrictionId: Generated<string | null>
      recordedBy: string
      recordedAt: Generated<string>
    }
    'partners.agencyArea': {
      forceId: string
      id: Generated<string>
      restrictionId: Generated<string | null>
      agencyId: string
      areaId: string
    }
  }
}

const lastAsked = sql<string | null>`(select max(c.asked_on) from partners.consultation c
  where c.force_id = a.force_id and c.agency_id = a.id)`

/** Of `agencyRows`: whether an agency was asked since a day, before it, or never. */
export const askedWhen = (since: string) => sql<'within-a-year' | 'longer-ago' | 'never'>`case
  when ${lastAsked} >= ${since}::date then 'within-a-year' when ${lastAsked} is null then 'never' else 'longer-ago' end`

/** Every agency the reader may see, with where it works and when it was last asked; in no order. */
export const agencyRows = (db: Db) =>
  db
    .selectFrom('partners.agency as a')
    .select(['a.id', 'a.restrictionId', ...written.map((column) => `a.${column}` as const)])
    .select([
      sql<
        string[]
      >`array(select w.area_id::text from partners.agency_area w where w.force_id = a.force_id and w.agency_id = a.id)`.as(
        'areaIds',
      ),
      lastAsked.as('lastAskedOn'),
    ])

/** An agency with its two names as one. */
export const asAgency = <Row extends { nameEn: string; nameCy: string }>({ nameEn, nameCy, ...row }: Row) => ({
  ...row,
  name: { en: nameEn, cy: nameCy },
})

/** Every agency by English name. */
export const listAgencies = async (db: Db): Promise<Agency[]> =>
  (await agencyRows(db).orderBy('a.nameEn').execute()).map(asAgency)

/** One agency. Throws Refusal 404 when there is none for this reader. */
export async function findAgency(db: Db, id: string): Promise<Agency & { lastAskedOn: string | null }> {
  const agency = await agencyRows(db).where('a.id', '=', id).executeTakeFirst()
  if (!agency) throw nothingHere()
  return asAgency(agency)
}

/** As `findAgency`, and holds it until the transaction ends. */
export async function lockAgency(tx: Tx, id: string): Promise<Agency> {
  await tx.selectFrom('partners.agency').where('id', '=', id).select('id').forUpdate().execute()
  return findAgency(tx, id)
}

/** Adds an agency; answers its id. Its areas must have been found before. */
export async function recordAgency(tx: Tx, forceId: string, agency: NewAgency, by: string): Promise<string> {
  const { name, areaIds = [], ...rest } = agency
  const { areaIds: _, ...blank } = agencyForm.blank
  const made = await tx
    .insertInto('partners.agency')
    .values({ ...blank, ...rest, forceId, nameEn: name.en, nameCy: name.cy, recordedBy: by })
    .returning('id')
    .executeTakeFirstOrThrow()
  await placeAgency(tx, forceId, made.id, areaIds)
  return made.id
}

/** Writes an agency anew. What stood before is kept by whoever calls this (`platform/edits.ts`). */
export async function saveAgency(tx: Tx, forceId: string, id: string, agency: AgencyForm): Promise<void> {
  const { areaIds, ...rest } = agency
  await tx.updateTable('partners.agency').set(rest).where('id', '=', id).execute()
  await tx.deleteFrom('partners.agencyArea').where('agencyId', '=', id).execute()
  await placeAgency(tx, forceId, id, areaIds)
}

async function placeAgency(tx: Tx, forceId: string, agencyId: string, areaIds: readonly string[]): Promise<void> {
  const within = [...new Set(areaIds)].map((areaId) => ({ forceId, agencyId, areaId }))
  if (within.length > 0) await tx.insertInto('partners.agencyArea').values(within).execute()
}
