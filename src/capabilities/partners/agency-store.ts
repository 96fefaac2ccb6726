/** All SQL for agencies and where they work. */
import type { Generated } from 'kysely'
import type { Db, Tx } from '../../platform/database/database.ts'
import { nothingHere } from '../../platform/problem.ts'
import type { Agency, AgencyKind, NewAgency } from './words.ts'

declare module '../../platform/database/database.ts' {
  interface Database {
    'partners.agency': {
      forceId: string
      id: Generated<string>
      restrictionId: Generated<string | null>
      nameEn: string
      nameCy: string
      kind: AgencyKind
      contactRole: string
      outOfHours: Generated<string>
      language: 'en' | 'cy'
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

/** Every agency by English name. */
export const listAgencies = (db: Db): Promise<Agency[]> => readAgencies(db, null)

/** One agency. Throws Refusal 404 when there is none for this reader. */
export async function findAgency(db: Db, id: string): Promise<Agency> {
  const [agency] = await readAgencies(db, id)
  if (!agency) throw nothingHere()
  return agency
}

async function readAgencies(db: Db, id: string | null): Promise<Agency[]> {
  const rows = await db
    .selectFrom('partners.agency')
    .select(['id', 'restrictionId', 'nameEn', 'nameCy', 'kind', 'contactRole', 'outOfHours', 'language'])
    .$if(id !== null, (query) => query.where('id', '=', id!))
    .orderBy('nameEn')
    .execute()
  const areas = await db
    .selectFrom('partners.agencyArea')
    .select(['agencyId', 'areaId'])
    .$if(id !== null, (query) => query.where('agencyId', '=', id!))
    .execute()
  return rows.map(({ nameEn, nameCy, ...row }) => ({
    ...row,
    name: { en: nameEn, cy: nameCy },
    areaIds: areas.filter((area) => area.agencyId === row.id).map((area) => area.areaId),
  }))
}

/** Adds an agency; answers its id. Its areas must have been found before. */
export async function recordAgency(tx: Tx, forceId: string, agency: NewAgency, by: string): Promise<string> {
  const { name, areaIds, ...rest } = agency
  const made = await tx
    .insertInto('partners.agency')
    .values({ forceId, ...rest, nameEn: name.en, nameCy: name.cy, recordedBy: by })
    .returning('id')
    .executeTakeFirstOrThrow()
  const within = [...new Set(areaIds)].map((areaId) => ({ forceId, agencyId: made.id, areaId }))
  if (within.length > 0) await tx.insertInto('partners.agencyArea').values(within).execute()
  return made.id
}
