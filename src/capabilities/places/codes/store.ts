/** All SQL for renewed codes: lookups as an administrator loaded them, and the pairs of codes in them. */
import type { Generated } from 'kysely'
import type { Db, Tx } from '../../../platform/database/database.ts'
import { nothingHere } from '../../../platform/problem.ts'
import { type Renewal, standingCodes } from './rules.ts'
import type { Lookup } from './words.ts'

type LookupColumns = Omit<Lookup, 'id' | 'loadedAt' | 'endedAt'>

declare module '../../../platform/database/database.ts' {
  interface Database {
    'places.codeLookup': LookupColumns & {
      forceId: string
      id: Generated<string>
      restrictionId: Generated<string | null>
      loadedAt: Generated<string>
      endedAt: Generated<string | null>
      endedBy: Generated<string | null>
    }
    'places.codeRenewal': Renewal & { forceId: string; lookupId: string; restrictionId: Generated<string | null> }
  }
}

/** All lookups, the newest first. */
export const listLookups = (db: Db): Promise<Lookup[]> =>
  db
    .selectFrom('places.codeLookup')
    .select(['id', 'fileName', 'oldColumn', 'newColumn', 'source', 'language', 'lines', 'renewals'])
    .select(['loadedBy', 'loadedAt', 'endedAt'])
    .orderBy('loadedAt', 'desc')
    .execute()

/** Rows of one statement: 4 values each, and a statement takes 65,535. */
const ROWS_AT_ONCE = 5000

/** Keeps a lookup with its pairs. Answers its id. */
export async function keepLookup(tx: Tx, forceId: string, lookup: LookupColumns, renewals: Renewal[]): Promise<string> {
  const { id } = await tx
    .insertInto('places.codeLookup')
    .values({ forceId, ...lookup })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (let at = 0; at < renewals.length; at += ROWS_AT_ONCE)
    await tx
      .insertInto('places.codeRenewal')
      .values(renewals.slice(at, at + ROWS_AT_ONCE).map((pair) => ({ forceId, lookupId: id, ...pair })))
      .execute()
  return id
}

/** Ends a lookup: its pairs tie nothing together any more. Answers false when it had ended; Refusal 404 when there is none. */
export async function endLookup(tx: Tx, id: string, by: string, at: string): Promise<boolean> {
  const known = await tx.selectFrom('places.codeLookup').select('id').where('id', '=', id).executeTakeFirst()
  if (!known) throw nothingHere()
  const { numUpdatedRows } = await tx
    .updateTable('places.codeLookup')
    .set({ endedBy: by, endedAt: at })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Every pair of the lookups that have not ended, each once, by old code. */
export function listRenewals(db: Db): Promise<Renewal[]> {
  return db
    .selectFrom('places.codeRenewal as pair')
    .innerJoin('places.codeLookup as kept', (join) =>
      join.onRef('kept.forceId', '=', 'pair.forceId').onRef('kept.id', '=', 'pair.lookupId'),
    )
    .select(['pair.oldCode', 'pair.newCode'])
    .distinct()
    .where('kept.endedAt', 'is', null)
    .orderBy('pair.oldCode')
    .orderBy('pair.newCode')
    .execute()
}

/**
 * Of every code that was renewed or made by a renewal the one code that stands for its area at all times; a code that is not
 * in it stands for itself. Whoever counts by area over time counts under this code. See `standingCodes` for which one it is.
 */
export const sameAreaCodes = async (db: Db): Promise<Map<string, string>> => standingCodes(await listRenewals(db))
