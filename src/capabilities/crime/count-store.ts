/** All SQL for counts of events by census area, month and type: sums of what imports keep beside the events. */
import { type Generated, type RawBuilder, sql } from 'kysely'
import type { Db } from '../../platform/database/database.ts'
import { sameAreaCodes } from '../places/index.ts'
import { type CountRow, monthsBetween } from './count-rules.ts'

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
 * over the counts of the period: a year of a large force is some 50,000 of them. Month by month, because each is then found
 * through the index and summed by itself: over three years that takes half the time of one sum over everything.
 */
export async function sumCounts(db: Db, wanted: CountsWanted, groups: CodeGroups): Promise<CountRow[]> {
  const codes = groups.flatMap((each) => each.codes)
  const names = groups.flatMap((each) => each.codes.map(() => each.group))
  const { rows } = await sql<CountRow>`
    select coalesce(s.name, '') as "group", s.crime_type, to_char(m.month, 'YYYY-MM') as month, s.events
    from unnest(${daysOf(monthsBetween(wanted.from, wanted.to))}::date[]) m (month)
    cross join lateral (
      select g.name, c.crime_type, sum(c.events)::integer as events
      from crime.area_count c
      left join unnest(${codes}::text[], ${names}::text[]) g (code, name) on g.code = c.lsoa_code
      where c.month = m.month ${ofTypes(wanted.types)}
      group by g.name, c.crime_type
    ) s`.execute(db)
  return rows
}

/** Events by type in these months, both ends in, the whole force together. */
export async function sumTypes(db: Db, from: string, to: string): Promise<{ crimeType: string; count: number }[]> {
  const { rows } = await sql<{ crimeType: string; count: number }>`
    select crime_type, sum(events)::integer as count from crime.area_count
    where month between ${`${from}-01`}::date and ${`${to}-01`}::date
    group by crime_type`.execute(db)
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

const daysOf = (months: string[]): string[] => months.map((month) => `${month}-01`)
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

/**
 * What the files call these codes; all codes the force has events of when `codes` is null. A code that no file names has the name
 * of another of the same area.
 */
export async function listLsoaNames(
  db: Db,
  codes: string[] | null,
): Promise<Map<string, { name: string; census: number | null }>> {
  const same = await sameAreaCodes(db)
  const groups = new Set(codes?.flatMap((code) => same.get(code) ?? []))
  const asked = codes && [...codes, ...[...same].filter(([, code]) => groups.has(code)).map(([code]) => code)]
  const rows = await db
    .selectFrom('crime.lsoa')
    .select(['lsoaCode', 'name', 'census'])
    .$if(asked !== null, (query) => query.where('lsoaCode', '=', sql<string>`any(${asked}::text[])`))
    .orderBy('lsoaCode')
    .execute()
  const names = new Map(rows.map(({ lsoaCode, ...lsoa }) => [lsoaCode, lsoa]))
  const ofGroup = new Map(rows.map(({ lsoaCode, ...lsoa }) => [same.get(lsoaCode), lsoa]))
  for (const [code, group] of same) {
    const name = ofGroup.get(group)
    if (name && !names.has(code)) names.set(code, name)
  }
  return names
}

/** For counts over time: the one code under which an area is counted, whichever a census gave it, and the join that finds it. */
async function oneCode(db: Db, column: string): Promise<{ code: RawBuilder<string>; join: RawBuilder<unknown> }> {
  const same = await sameAreaCodes(db)
  const own = sql.ref<string>(column)
  if (same.size === 0) return { code: own, join: sql`` }
  return {
    code: sql`coalesce(same_area.standing, ${own})`,
    join: sql`left join unnest(${[...same.keys()]}::text[], ${[...same.values()]}::text[]) same_area (code, standing)
      on same_area.code = ${own}`,
  }
}

/** Events of one type in one area and month; the area '' is that of events without a code. */
export type AreaMonthCount = { lsoaCode: string; crimeType: string; month: string; events: number }

/** Every count of these months ('YYYY-MM'), of all types or of those given, for analyses of the whole force. */
export async function listAreaMonths(
  db: Db,
  months: string[],
  types: string[] | null = null,
): Promise<AreaMonthCount[]> {
  const { code, join } = await oneCode(db, 'c.lsoa_code')
  const { rows } = await sql<AreaMonthCount>`
    select ${code} as lsoa_code, crime_type, to_char(month, 'YYYY-MM') as month, sum(events)::integer as events
    from crime.area_count c ${join}
    where month = any (${daysOf(months)}::date[])
      and (${types}::text[] is null or crime_type = any (${types}::text[]))
    group by 1, 2, 3`.execute(db)
  return rows
}

/** Events of one month by area, the area '' being that of events without a code. */
export type MonthByArea = { month: string; events: Record<string, number> }

/** As `listAreaMonths`, the types together: one row a month, so that a whole force is quickly read. Months without any are left out. */
export async function listMonthsByArea(
  db: Db,
  months: string[],
  types: string[] | null = null,
): Promise<MonthByArea[]> {
  const { code, join } = await oneCode(db, 'c.lsoa_code')
  const { rows } = await sql<MonthByArea>`
    select to_char(m.month, 'YYYY-MM') as month, s.events
    from unnest(${daysOf(months)}::date[]) m (month)
    cross join lateral (
      select json_object_agg(a.lsoa_code, a.events) as events
      from (
        select ${code} as lsoa_code, sum(events)::integer as events from crime.area_count c ${join}
        where c.month = m.month and (${types}::text[] is null or crime_type = any (${types}::text[]))
        group by 1
      ) a
    ) s
    where s.events is not null`.execute(db)
  return rows
}

/** Where an area lies: the mean of the points of its events, in millionths of a degree, WGS84. */
export type AreaCentre = { lsoaCode: string; longitudeE6: number; latitudeE6: number }

/** The centre of every area that has an event with a point in these months. Reads every event of them once. */
export async function listAreaCentres(db: Db, months: string[]): Promise<AreaCentre[]> {
  const { code, join } = await oneCode(db, 'e.lsoa_code')
  const { rows } = await sql<AreaCentre>`
    select ${code} as lsoa_code, round(avg(longitude_e6))::integer as longitude_e6, round(avg(latitude_e6))::integer as latitude_e6
    from crime.event e ${join}
    where month = any (${daysOf(months)}::date[])
      and lsoa_code is not null and longitude_e6 is not null
    group by 1 order by 1`.execute(db)
  return rows
}

/** Events of one type at one published location of an area, in a month. */
export type LocationCount = AreaMonthCount & { location: string }

/** Counts by location in these months, of these types in these areas, each pair given once. Reads every event of the months once. */
export async function listLocationCounts(
  db: Db,
  months: string[],
  wanted: { crimeType: string; lsoaCode: string }[],
): Promise<LocationCount[]> {
  const { code, join } = await oneCode(db, 'e.lsoa_code')
  const { rows } = await sql<LocationCount>`
    select ${code} as lsoa_code, e.crime_type, e.location, to_char(e.month, 'YYYY-MM') as month, count(*)::integer as events
    from crime.event e ${join}
    join unnest(${wanted.map((each) => each.crimeType)}::text[], ${wanted.map((each) => each.lsoaCode)}::text[]) w (crime_type, lsoa_code)
      on w.crime_type = e.crime_type and w.lsoa_code = ${code}
    where e.month = any (${daysOf(months)}::date[])
    group by 1, 2, 3, 4 order by 1, 2, 3, 4`.execute(db)
  return rows
}
