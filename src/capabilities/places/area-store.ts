/** All SQL for areas: the force, its policing areas, the local authorities and the census areas (LSOA) in them. */
import { type Generated, sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/database.ts'
import { nothingHere } from '../../platform/problem.ts'
import { pathOf } from './area-rules.ts'
import { withSameArea } from './codes/rules.ts'
import { sameAreaCodes } from './codes/store.ts'
import type { Area, AreaKind, AreaTree, Nation } from './words.ts'

declare module '../../platform/database/database.ts' {
  interface Database {
    'places.area': {
      forceId: string
      id: Generated<string>
      restrictionId: Generated<string | null>
      parentId: string | null
      kind: AreaKind
      code: string
      nameEn: string
      nameCy: string
      nation: Nation
    }
  }
}

const selectArea = (db: Db) =>
  db.selectFrom('places.area').select(['id', 'parentId', 'kind', 'code', 'nameEn', 'nameCy', 'nation'])

type AreaRow = Awaited<ReturnType<ReturnType<typeof selectArea>['execute']>>[number]
const areaOf = ({ nameEn, nameCy, ...row }: AreaRow): Area => ({ ...row, name: { en: nameEn, cy: nameCy } })

/** One area. Throws Refusal 404 when there is none for this reader. */
export async function findArea(db: Db, id: string): Promise<Area> {
  const row = await selectArea(db).where('id', '=', id).executeTakeFirst()
  if (!row) throw nothingHere()
  return areaOf(row)
}

/** The areas of `ids`, in no order. Throws Refusal 404 when one of them is nothing for this reader. */
export async function findAreas(db: Db, ids: string[]): Promise<Area[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  const rows = await selectArea(db).where('id', 'in', wanted).execute()
  if (rows.length !== wanted.length) throw nothingHere()
  return rows.map(areaOf)
}

/** The force, its policing areas and local authorities by English name; census areas are many and not among them. */
export async function listAreas(db: Db): Promise<Area[]> {
  const rows = await selectArea(db).where('kind', '!=', 'lsoa').orderBy('nameEn').execute()
  return rows.map(areaOf)
}

/** The census areas directly in a local authority, by name. */
export async function listLsoas(db: Db, authorityId: string): Promise<Area[]> {
  const rows = await selectArea(db)
    .where('parentId', '=', authorityId)
    .where('kind', '=', 'lsoa')
    .orderBy('nameEn')
    .execute()
  return rows.map(areaOf)
}

/** The area of a published LSOA code, or null where it is not loaded: its crimes are counted all the same. */
export const areaOfLsoa = async (db: Db, code: string): Promise<Area | null> =>
  (await areasOfLsoas(db, [code])).get(code) ?? null

/** The census areas of these published codes that are loaded, by code: under that code, or another of the same area. */
export async function areasOfLsoas(db: Db, codes: readonly string[]): Promise<Map<string, Area>> {
  if (codes.length === 0) return new Map()
  const standing = await sameAreaCodes(db)
  const rows = await selectArea(db)
    .where('kind', '=', 'lsoa')
    .where('code', 'in', withSameArea(codes, standing))
    .orderBy('code')
    .execute()
  const loaded = new Map(rows.map((row) => [row.code, areaOf(row)]))
  const ofGroup = new Map(rows.map((row) => [standing.get(row.code), areaOf(row)]))
  const found = codes.flatMap((code) => {
    const group = standing.get(code)
    const area = loaded.get(code) ?? (group ? (loaded.get(group) ?? ofGroup.get(group)) : undefined)
    return area ? [[code, area] as const] : []
  })
  return new Map(found)
}

/**
 * Published codes of every LSOA in each of these areas (itself, when it is one), however deep, in their order; for counting
 * crime. With a renewed code come the others of the same area: what was counted under them happened there.
 */
export async function listLsoaCodesWithin(db: Db, areaIds: readonly string[]): Promise<string[][]> {
  if (areaIds.length === 0) return []
  const rows = await db
    .withRecursive('within', (cte) =>
      cte
        .selectFrom('places.area')
        .select(['id', 'code', 'kind', 'id as askedId'])
        .where('id', 'in', areaIds)
        .unionAll(
          cte
            .selectFrom('places.area as inner')
            .innerJoin('within', 'within.id', 'inner.parentId')
            .select(['inner.id', 'inner.code', 'inner.kind', 'within.askedId']),
        ),
    )
    .selectFrom('within')
    .select(['askedId', 'code'])
    .where('kind', '=', 'lsoa')
    .orderBy('code')
    .execute()
  const byId = new Map(areaIds.map((id) => [id, [] as string[]]))
  for (const { askedId, code } of rows) byId.get(askedId)?.push(code)
  const standing = await sameAreaCodes(db)
  return areaIds.map((id) => withSameArea(byId.get(id)!, standing))
}

/** How many census areas each local authority has; authorities without any are left out. */
export async function countLsoas(db: Db): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('places.area')
    .select((expression) => ['parentId', expression.fn.countAll<number>().as('count')])
    .where('kind', '=', 'lsoa')
    .groupBy('parentId')
    .execute()
  return new Map(rows.map((row) => [row.parentId ?? '', row.count]))
}

/** From the force down to the area itself. Throws Refusal 404 as `findArea`. */
export async function areaPath(db: Db, id: string): Promise<Area[]> {
  const area = await findArea(db, id)
  return pathOf([...(await listAreas(db)), area], id)
}

/** Codes of a force's areas with their ids, for loading a list onto them. */
export async function areasByCode(db: Db): Promise<Map<string, Area>> {
  const rows = await selectArea(db).execute()
  return new Map(rows.map((row) => [row.code, areaOf(row)]))
}

export type AreasKept = { added: number; changed: number; same: number }

/**
 * Keeps one area under `parentId`, found again by its code: an area that is there takes the new names and parent.
 * Answers its id and what happened.
 */
export async function keepArea(
  tx: Tx,
  forceId: string,
  area: Omit<Area, 'id'>,
  known: Area | undefined,
): Promise<{ id: string; did: keyof AreasKept }> {
  const { name, ...rest } = area
  const values = { ...rest, nameEn: name.en, nameCy: name.cy }
  if (!known) {
    const made = await tx
      .insertInto('places.area')
      .values({ forceId, ...values })
      .returning('id')
      .executeTakeFirstOrThrow()
    return { id: made.id, did: 'added' }
  }
  const isSame =
    known.parentId === area.parentId &&
    known.kind === area.kind &&
    known.nation === area.nation &&
    known.name.en === name.en &&
    known.name.cy === name.cy
  if (isSame) return { id: known.id, did: 'same' }
  await tx.updateTable('places.area').where('id', '=', known.id).set(values).execute()
  return { id: known.id, did: 'changed' }
}

/** Holds the areas of the force until the transaction ends: of two lists loaded at once, the second sees what the first kept. */
export const holdAreas = (tx: Tx) =>
  sql`select pg_advisory_xact_lock(hashtextextended('areas ' || current_setting('app.force_id'), 0))`.execute(tx)

/** Installs a whole tree of areas in the force; may be repeated. Answers the ids by code. */
export async function installAreas(tx: Tx, forceId: string, tree: AreaTree): Promise<Map<string, string>> {
  await holdAreas(tx)
  const known = await areasByCode(tx)
  const ids = new Map<string, string>()
  const install = async ({ within, ...area }: AreaTree, parentId: string | null) => {
    const { id } = await keepArea(tx, forceId, { ...area, parentId }, known.get(area.code))
    ids.set(area.code, id)
    for (const inner of within) await install(inner, id)
  }
  await install(tree, null)
  return ids
}
