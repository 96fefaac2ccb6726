/** All SQL for counts of events by census area, month and type: sums of what imports keep beside the events. */
import { type Generated, sql } from 'kysely'
import type { Db } from '../../platform/database/database.ts'
import type { CountRow } from './count-rules.ts'

declare module '../../platform/database/database.ts' {
  interface Database {
    'crime.areaCount': {
      forceId: string
      month: string
      crimeType: string
      lsoaCode: string
      restrictionId: Generated<string | null>
      events: number
    }
    'crime.lsoa': {
      forceId: string
      lsoaCode: string
      restrictionId: Generated<string | null>
      name: string
      census: number | null
    }
  }
}

/** Months 'YYYY-MM', both ends in. `types` empty means all. */
export type CountsWanted = { from: string; to: string; types: string[] }

/** LSOA codes by the group whose sum is wanted; a code stands in one group. */
export type CodeGroups = { group: string; codes: string[] }[]

/**
 * Events by group, type and month; codes in no group, and events without a code, are summed under the group ''. One pass
 * over the counts of the period: a year of a large force is some 40,000 of them.
 */
export async function sumCounts(db: Db, wanted: CountsWanted, groups: CodeGroups): Promise<CountRow[]> {
  const codes = groups.flatMap((each) => each.codes)
  const names = groups.flatMap((each) => each.codes.map(() => each.group))
  const { rows } = await sql<CountRow>`
    select coalesce(g.name, '') as "group", c.crime_type, to_char(c.month, 'YYYY-MM') as month, sum(c.events)::integer as events
    from crime.area_count c
    left join unnest(${codes}::text[], ${names}::text[]) g (code, name) on g.code = c.lsoa_code
    where c.month between ${`${wanted.from}-01`}::date and ${`${wanted.to}-01`}::date ${ofTypes(wanted.types)}
    group by g.name, c.crime_type, c.month`.execute(db)
  return rows
}

/** As `sumCounts` for one group of codes only, by code: few codes are looked up, not the whole force. */
export async function sumCountsWithin(db: Db, wanted: CountsWanted, codes: string[]): Promise<CountRow[]> {
  const { rows } = await sql<CountRow>`
    select c.lsoa_code as "group", c.crime_type, to_char(c.month, 'YYYY-MM') as month, sum(c.events)::integer as events
    from crime.area_count c
    where c.lsoa_code = any (${codes}::text[])
      and c.month between ${`${wanted.from}-01`}::date and ${`${wanted.to}-01`}::date ${ofTypes(wanted.types)}
    group by c.lsoa_code, c.crime_type, c.month`.execute(db)
  return rows
}

const ofTypes = (types: string[]) => (types.length > 0 ? sql`and c.crime_type = any (${types}::text[])` : sql``)

/** Every month of which the force holds events, 'YYYY-MM', in order. Steps from month to month through the index. */
export async function listMonthsHeld(db: Db): Promise<string[]> {
  const { rows } = await sql<{ month: string }>`
    with recursive held (month) as (
      (select month from crime.area_count order by month limit 1)
      union all
      select (select c.month from crime.area_count c where c.month > held.month order by c.month limit 1) from held where held.month is not null
    )
    select to_char(month, 'YYYY-MM') as month from held where month is not null`.execute(db)
  return rows.map((row) => row.month)
}

/** What the files call these codes; all codes the force has events of when `codes` is null. */
export async function listLsoaNames(
  db: Db,
  codes: string[] | null,
): Promise<Map<string, { name: string; census: number | null }>> {
  const rows = await db
    .selectFrom('crime.lsoa')
    .select(['lsoaCode', 'name', 'census'])
    .$if(codes !== null, (query) => query.where('lsoaCode', '=', sql<string>`any(${codes}::text[])`))
    .orderBy('lsoaCode')
    .execute()
  return new Map(rows.map(({ lsoaCode, ...lsoa }) => [lsoaCode, lsoa]))
}
