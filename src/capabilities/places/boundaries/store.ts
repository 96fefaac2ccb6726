/** All SQL for boundaries: sets as an administrator loaded them, and the shapes that a map may draw. */
import type { Generated } from 'kysely'
import type { Db, Tx } from '../../../platform/database/database.ts'
import { nothingHere } from '../../../platform/problem.ts'
import { type Box, boxE6 } from './shape-rules.ts'
import type { BoundaryKind, BoundaryNamed, BoundarySet, ReadBoundary, Shape } from './words.ts'

type SetColumns = Omit<BoundarySet, 'id' | 'restrictionId' | 'loadedAt' | 'endedAt'>

declare module '../../../platform/database/database.ts' {
  interface Database {
    'places.boundarySet': SetColumns & {
      forceId: string
      id: Generated<string>
      restrictionId: Generated<string | null>
      loadedAt: Generated<string>
      endedAt: Generated<string | null>
      endedBy: Generated<string | null>
    }
    'places.boundary': {
      forceId: string
      setId: string
      restrictionId: Generated<string | null>
      code: string
      kind: BoundaryKind
      nameEn: string
      nameCy: string
      westE6: number
      southE6: number
      eastE6: number
      northE6: number
      geometry: string
    }
  }
}

const selectSet = (db: Db) =>
  db
    .selectFrom('places.boundarySet')
    .select(['id', 'restrictionId', 'fileName', 'codeProperty', 'edition', 'source', 'licence', 'attribution'])
    .select(['language', 'toleranceM', 'areas', 'pointsRead', 'pointsKept', 'loadedBy', 'loadedAt', 'endedAt'])

/** All sets, the newest first. */
export const listSets = (db: Db): Promise<BoundarySet[]> => selectSet(db).orderBy('loadedAt', 'desc').execute()

/** One set. Throws Refusal 404 when there is none for this reader. */
export async function findSet(db: Db, id: string): Promise<BoundarySet> {
  const set = await selectSet(db).where('id', '=', id).executeTakeFirst()
  if (!set) throw nothingHere()
  return set
}

/** Rows of one statement: 12 values each, and a statement takes 65,535. */
const ROWS_AT_ONCE = 1000

/** Keeps a set with its boundaries, already simplified. Answers its id. */
export async function keepSet(tx: Tx, forceId: string, set: SetColumns, boundaries: ReadBoundary[]): Promise<string> {
  const { id } = await tx
    .insertInto('places.boundarySet')
    .values({ forceId, ...set })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = boundaries.map(({ code, kind, name, polygons }) => ({
    forceId,
    setId: id,
    code,
    kind,
    nameEn: name.en,
    nameCy: name.cy,
    ...boxE6(polygons),
    geometry: JSON.stringify({ type: 'MultiPolygon', coordinates: polygons }),
  }))
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE)
    await tx
      .insertInto('places.boundary')
      .values(rows.slice(at, at + ROWS_AT_ONCE))
      .execute()
  return id
}

/** Codes and names of a set, by code; at most `most`. */
export async function listBoundaries(db: Db, setId: string, most: number): Promise<BoundaryNamed[]> {
  const rows = await db
    .selectFrom('places.boundary')
    .select(['code', 'kind', 'nameEn', 'nameCy'])
    .where('setId', '=', setId)
    .orderBy('code')
    .limit(most)
    .execute()
  return rows.map(({ nameEn, nameCy, ...row }) => ({ ...row, name: { en: nameEn, cy: nameCy } }))
}

/** Ends a set: its shapes are drawn no more. Answers false when it had ended. */
export async function endSet(tx: Tx, id: string, by: string, at: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('places.boundarySet')
    .set({ endedBy: by, endedAt: at })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

const selectShapes = (db: Db) =>
  db
    .selectFrom('places.boundary as boundary')
    .innerJoin('places.boundarySet as kept', (join) =>
      join.onRef('kept.forceId', '=', 'boundary.forceId').onRef('kept.id', '=', 'boundary.setId'),
    )
    .select(['boundary.code', 'boundary.kind', 'boundary.nameEn', 'boundary.nameCy', 'boundary.geometry'])
    .select(['boundary.westE6', 'boundary.southE6', 'boundary.eastE6', 'boundary.northE6'])
    .select(['kept.edition', 'kept.attribution'])

type ShapeRow = Awaited<ReturnType<ReturnType<typeof selectShapes>['execute']>>[number]
const shapeOf = ({ nameEn, nameCy, westE6, southE6, eastE6, northE6, ...row }: ShapeRow): Shape => ({
  ...row,
  name: { en: nameEn, cy: nameCy },
  west: westE6 / 1e6,
  south: southE6 / 1e6,
  east: eastE6 / 1e6,
  north: northE6 / 1e6,
})

/** The shapes of one set, at most `most`. */
export async function shapesOfSet(db: Db, setId: string, most: number): Promise<Shape[]> {
  const rows = await selectShapes(db).where('boundary.setId', '=', setId).orderBy('boundary.code').limit(most).execute()
  return rows.map(shapeOf)
}

/** Of every code one shape, of the newest census and load among the sets that have not ended. At most `most`. */
export async function findShapes(
  db: Db,
  { codes, box }: { codes?: string[] | undefined; box?: Box | undefined },
  most: number,
): Promise<Shape[]> {
  let query = selectShapes(db).where('kept.endedAt', 'is', null)
  if (codes) query = query.where('boundary.code', 'in', codes)
  if (box) {
    const [west, south, east, north] = box.map((degrees) => Math.round(degrees * 1e6)) as Box
    query = query
      .where('boundary.southE6', '<=', north)
      .where('boundary.northE6', '>=', south)
      .where('boundary.westE6', '<=', east)
      .where('boundary.eastE6', '>=', west)
  }
  const rows = await query
    .distinctOn('boundary.code')
    .orderBy('boundary.code')
    .orderBy('kept.edition', 'desc')
    .orderBy('kept.loadedAt', 'desc')
    .limit(most)
    .execute()
  return rows.map(shapeOf)
}
