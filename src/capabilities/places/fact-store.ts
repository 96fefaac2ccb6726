/** All SQL for facts of community profiles. They are added, replaced and closed; what was written stays. */
import { type Generated, sql } from 'kysely'
import type { Db, Tx } from '../../platform/database/database.ts'
import { nothingHere } from '../../platform/problem.ts'
import type { Fact, NewFact } from './words.ts'

declare module '../../platform/database/database.ts' {
  interface Database {
    'places.fact': Omit<Fact, 'id' | 'restrictionId' | Ending> & {
      forceId: string
      id: Generated<string>
      restrictionId: Generated<string | null>
    } & { [Key in Ending]: Generated<Fact[Key]> }
  }
}
type Ending = 'supersededBy' | 'endedOn' | 'endedBy' | 'endedBecause' | 'endedLanguage'

const columns = [
  'id',
  'restrictionId',
  'areaId',
  'kind',
  'text',
  'language',
  'source',
  'sourceOn',
  'ownerId',
  'recordedBy',
  'recordedOn',
  'expiresOn',
  'marking',
  'supersededBy',
  'endedOn',
  'endedBy',
  'endedBecause',
  'endedLanguage',
] as const

const selectFact = (db: Db) => db.selectFrom('places.fact').select(columns)

/** Every fact that has not ended, with what a list of them is narrowed and ordered by; `until` the last day that is near. */
export const factRows = (db: Db, { today, until }: { today: string; until: string }) =>
  db
    .selectFrom('places.fact as f')
    .innerJoin('places.area as a', (on) => on.onRef('a.forceId', '=', 'f.forceId').onRef('a.id', '=', 'f.areaId'))
    .innerJoin('platform.account as o', 'o.id', 'f.ownerId')
    .where('f.endedOn', 'is', null)
    .select(columns.map((column) => `f.${column}` as const))
    .select(['a.nameEn as areaEn', 'a.nameCy as areaCy', 'o.name as ownerName'])
    .select(
      sql<'expired' | 'expiring' | 'current'>`case when f.expires_on < ${today}::date then 'expired'
        when f.expires_on <= ${until}::date then 'expiring' else 'current' end`.as('standing'),
    )

/** One fact, ended or not. Throws Refusal 404 when there is none for this reader. */
export async function findFact(db: Db, id: string): Promise<Fact> {
  const fact = await selectFact(db).where('id', '=', id).executeTakeFirst()
  if (!fact) throw nothingHere()
  return fact
}

/** The facts of `ids`, ended ones too, in no order. Throws Refusal 404 when one of them is nothing for this reader. */
export async function findFacts(db: Db, ids: string[]): Promise<Fact[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return []
  const facts = await selectFact(db).where('id', 'in', wanted).execute()
  if (facts.length !== wanted.length) throw nothingHere()
  return facts
}

/** As `findFact`, and holds the fact until the transaction ends: two people cannot end it at once. */
export async function lockFact(tx: Tx, id: string): Promise<Fact> {
  const fact = await selectFact(tx).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!fact) throw nothingHere()
  return fact
}

/** Every fact recorded for these areas themselves, newest source first; ended ones only when asked for. */
export async function listFacts(db: Db, areaIds: string[], { withEnded = false } = {}): Promise<Fact[]> {
  if (areaIds.length === 0) return []
  return selectFact(db)
    .where('areaId', 'in', areaIds)
    .$if(!withEnded, (query) => query.where('endedOn', 'is', null))
    .orderBy('kind')
    .orderBy('sourceOn', 'desc')
    .orderBy('id')
    .execute()
}

/** Facts not ended whose last day is `until` or before, soonest first; of one owner when given. */
export async function listFactsExpiring(db: Db, until: string, ownerId?: string): Promise<Fact[]> {
  return selectFact(db)
    .where('endedOn', 'is', null)
    .where('expiresOn', '<=', until)
    .$if(ownerId !== undefined, (query) => query.where('ownerId', '=', ownerId!))
    .orderBy('expiresOn')
    .orderBy('id')
    .execute()
}

/** How many facts of each area may be relied on on `today`, and how many are past their last day; ended ones not counted. */
export async function countFacts(db: Db, today: string): Promise<Map<string, { current: number; stale: number }>> {
  const rows = await db
    .selectFrom('places.fact')
    .select((expression) => [
      'areaId',
      expression.fn.countAll<number>().filterWhere('expiresOn', '>=', today).as('current'),
      expression.fn.countAll<number>().filterWhere('expiresOn', '<', today).as('stale'),
    ])
    .where('endedOn', 'is', null)
    .groupBy('areaId')
    .execute()
  return new Map(rows.map(({ areaId, current, stale }) => [areaId, { current, stale }]))
}

/** The fact with those it replaced and those that replaced it, oldest first. */
export async function listHistory(db: Db, fact: Fact): Promise<Fact[]> {
  const earlier: Fact[] = []
  let ids = [fact.id]
  while (ids.length > 0) {
    const found = await selectFact(db).where('supersededBy', 'in', ids).execute()
    earlier.unshift(...found)
    ids = found.map((each) => each.id)
  }
  const later: Fact[] = []
  for (let next = fact.supersededBy; next !== null; ) {
    const found = await selectFact(db).where('id', '=', next).executeTakeFirst()
    if (found) later.push(found)
    next = found?.supersededBy ?? null
  }
  return [...earlier, fact, ...later]
}

/** Writes a fact down as `recordedBy` on the local day `on`; answers its id. The area must have been found before. */
export async function recordFact(
  tx: Tx,
  forceId: string,
  fact: NewFact,
  recorded: { by: string; on: string },
): Promise<string> {
  const values = { ...fact, restrictionId: fact.restrictionId ?? null }
  const made = await tx
    .insertInto('places.fact')
    .values({ forceId, ...values, recordedBy: recorded.by, recordedOn: recorded.on })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}

/** Puts a newer fact in the place of `old`, under the same restriction; both stay to be read. Answers the new id. */
export async function replaceFact(
  tx: Tx,
  forceId: string,
  old: Fact,
  fact: Omit<NewFact, 'areaId' | 'restrictionId'>,
  recorded: { by: string; on: string },
): Promise<string> {
  const { areaId, restrictionId } = old
  const id = await recordFact(tx, forceId, { ...fact, areaId, restrictionId }, recorded)
  await tx
    .updateTable('places.fact')
    .where('id', '=', old.id)
    .set({ supersededBy: id, endedOn: recorded.on, endedBy: recorded.by })
    .execute()
  return id
}

/** Closes a fact that holds no more, with the reason in words. */
export async function closeFact(
  tx: Tx,
  id: string,
  closing: { by: string; on: string; because: string; language: 'en' | 'cy' },
): Promise<void> {
  await tx
    .updateTable('places.fact')
    .where('id', '=', id)
    .set({
      endedOn: closing.on,
      endedBy: closing.by,
      endedBecause: closing.because,
      endedLanguage: closing.language,
    })
    .execute()
}
