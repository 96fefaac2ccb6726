/**
 * All SQL for events. The rows of a file are copied into a temporary table and told from those already kept in a few set
 * statements: what takes its time is PostgreSQL writing the new rows, as it would for a bare COPY.
 */
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { type Generated, sql } from 'kysely'
import type pg from 'pg'
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams'
import type { Tx } from '../../platform/database/database.ts'
import type { ReadRow } from './words.ts'

declare module '../../platform/database/database.ts' {
  interface Database {
    'crime.event': {
      forceId: string
      id: Generated<string>
      restrictionId: Generated<string | null>
      eventKey: string | null
      contentKey: string | null
      occurrence: number
      month: string
      crimeType: string
      longitudeE6: number | null
      latitudeE6: number | null
      lsoaCode: string | null
      lsoaCensus: number | null
      lsoaName: string
      location: string
      reportedBy: string
      fallsWithin: string
      outcome: string | null
      context: string
      importId: string
    }
    'crime.outcomeHistory': {
      forceId: string
      eventId: string
      outcome: string
      restrictionId: Generated<string | null>
      replacedBy: string
      replacedAt: Generated<string>
    }
  }
}

/** What became of the rows staged: the others were there already. */
export type Merged = { kept: number; outcomesUpdated: number }

const eventColumns = `event_key, content_key, occurrence, month, crime_type, longitude_e6, latitude_e6, lsoa_code,
  lsoa_census, lsoa_name, location, reported_by, falls_within, outcome, context`

/** Where the rows of one file wait. `add` copies; nothing else may use the connection until `pause`, which may be repeated. */
export type Staging = {
  add: (rows: ReadRow[]) => Promise<void>
  pause: () => Promise<void>
  giveUp: () => Promise<void>
}

/** Opens the temporary table for the rows of one file; it is gone when the transaction, which `client` runs, ends. */
export async function stageEvents(tx: Tx, client: pg.PoolClient): Promise<Staging> {
  await makeStaging(tx)
  let copy: CopyStreamQuery | null = null
  const open = (): CopyStreamQuery => {
    const opened = client.query(copyFrom(`copy staged_event (line, ${eventColumns}) from stdin`))
    // Heard by whoever waits; without a listener a fault between two waits would end the process.
    opened.on('error', () => {})
    return opened
  }
  return {
    async add(rows) {
      if (rows.length === 0) return
      copy ??= open()
      if (copy.errored) throw copy.errored
      if (!copy.write(rows.map(copyLine).join(''))) await once(copy, 'drain')
    },
    async pause() {
      copy?.end()
      if (copy) await finished(copy)
      copy = null
    },
    async giveUp() {
      copy?.destroy(new Error('The rows of this file are given up'))
      if (copy) await finished(copy).catch(() => {})
      copy = null
    },
  }
}

/** As copying into a `Staging` does, where there is only the transaction: for the few events that the program makes itself. */
export async function stageFew(tx: Tx, rows: ReadRow[]): Promise<void> {
  await makeStaging(tx)
  const staged = rows.map(({ eventId, month, longitude, latitude, ...row }) => ({
    ...row,
    eventKey: eventId,
    month: `${month}-01`,
    longitudeE6: longitude === null ? null : Math.round(longitude * 1e6),
    latitudeE6: latitude === null ? null : Math.round(latitude * 1e6),
  }))
  const snake = (key: string) => key.replace(/[A-Z0-9]+/g, (found, at) => (at > 0 ? `_${found.toLowerCase()}` : found))
  const json = JSON.stringify(
    staged.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [snake(key), value]))),
  )
  await sql`insert into staged_event select * from json_populate_recordset(null::staged_event, ${json}::json)`.execute(
    tx,
  )
}

/** `line` first; the rest in the order of `eventColumns`. */
const makeStaging = (tx: Tx) =>
  sql`create temporary table staged_event (
      line integer not null, event_key text collate "C", content_key text collate "C", occurrence integer not null,
      month date not null, crime_type text collate "C" not null, longitude_e6 integer, latitude_e6 integer,
      lsoa_code text collate "C", lsoa_census smallint, lsoa_name text not null, location text not null,
      reported_by text not null, falls_within text not null, outcome text, context text not null
    ) on commit drop`.execute(tx)

const NEEDS_ESCAPE = /[\\\t\n\r]/
const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/** A text as COPY reads it; `\N` is null. */
const field = (value: string | null): string =>
  value === null ? '\\N' : NEEDS_ESCAPE.test(value) ? value.replace(/[\\\t\n\r]/g, (found) => escapes[found]!) : value

const millionths = (degrees: number | null): string => (degrees === null ? '\\N' : String(Math.round(degrees * 1e6)))

/** One row as a line of COPY, in the order of `eventColumns` after its line number. */
export const copyLine = (row: ReadRow): string =>
  `${row.line}\t${field(row.eventId)}\t${row.contentKey ?? '\\N'}\t${row.occurrence}\t${row.month}-01\t${field(row.crimeType)}\t${millionths(row.longitude)}\t${millionths(row.latitude)}\t${field(row.lsoaCode)}\t${row.lsoaCensus ?? '\\N'}\t${field(row.lsoaName)}\t${field(row.location)}\t${field(row.reportedBy)}\t${field(row.fallsWithin)}\t${field(row.outcome)}\t${field(row.context)}\n`

/**
 * Keeps the staged rows that are new and the outcomes that are news. Holds back other imports of the same force until the
 * transaction ends, so that two at once cannot both find a row new. An ID repeated within the file is one event: its
 * first row stands, a later one may bring another outcome.
 */
export async function mergeStaged(tx: Tx, forceId: string, importId: string): Promise<Merged> {
  await sql`select pg_advisory_xact_lock(hashtextextended('foursight crime import ' || ${forceId}, 0))`.execute(tx)
  await sql`analyze staged_event`.execute(tx)
  await sql`create temporary table known_event on commit drop as
    select s.line, e.id, s.outcome from staged_event s join crime.event e on e.force_id = ${sql.lit(forceId)}::uuid and e.event_key = s.event_key
    union all
    select s.line, e.id, s.outcome from staged_event s join crime.event e on e.force_id = ${sql.lit(forceId)}::uuid and e.event_key is null
      and e.month = s.month and e.content_key = s.content_key and e.occurrence = s.occurrence
      where s.event_key is null`.execute(tx)
  await sql`create temporary table repeated_event on commit drop as
    select event_key, min(line) as first_line from staged_event where event_key is not null group by event_key having count(*) > 1`.execute(
    tx,
  )
  const kept = await keepNew(tx, forceId, importId)
  await sql`insert into known_event (line, id, outcome)
    select s.line, e.id, s.outcome from repeated_event r
    join staged_event s on s.event_key = r.event_key and s.line > r.first_line
    join crime.event e on e.force_id = ${forceId}::uuid and e.event_key = r.event_key
    where not exists (select from known_event k where k.line = s.line)`.execute(tx)
  return { kept, outcomesUpdated: await updateOutcomes(tx, forceId, importId) }
}

/** Answers how many were new; their counts by area, month and type are kept in the same statement. */
async function keepNew(tx: Tx, forceId: string, importId: string): Promise<number> {
  const { rows } = await sql<{ kept: number }>`
    with kept as (
      insert into crime.event (force_id, import_id, ${sql.raw(eventColumns)})
      select ${forceId}::uuid, ${importId}::uuid, ${sql.raw(eventColumns.replace(/\w+/g, 's.$&'))}
      from staged_event s
      left join known_event k on k.line = s.line
      left join repeated_event r on r.event_key = s.event_key
      where k.line is null and (r.first_line is null or r.first_line = s.line)
      returning month, crime_type, lsoa_code, lsoa_name, lsoa_census
    ), named as (
      insert into crime.lsoa as l (force_id, lsoa_code, name, census)
      select distinct on (lsoa_code) ${forceId}::uuid, lsoa_code, lsoa_name, lsoa_census from kept
        where lsoa_code is not null and lsoa_name <> '' order by lsoa_code, month desc
      on conflict (force_id, lsoa_code) do update set name = excluded.name, census = coalesce(excluded.census, l.census)
        where (l.name, l.census) is distinct from (excluded.name, coalesce(excluded.census, l.census))
    ), counted as (
      insert into crime.area_count as c (force_id, month, crime_type, lsoa_code, events)
      select ${forceId}::uuid, month, crime_type, coalesce(lsoa_code, ''), count(*) from kept group by 2, 3, 4
      on conflict (force_id, month, crime_type, lsoa_code) do update set events = c.events + excluded.events
    )
    select count(*) as kept from kept`.execute(tx)
  return rows[0]!.kept
}

/**
 * Of rows already kept: an outcome that is neither the present one nor an earlier one is news, and the last in the file
 * stands. Those it replaces go to the history. An empty outcome says nothing.
 */
async function updateOutcomes(tx: Tx, forceId: string, importId: string): Promise<number> {
  await sql`create temporary table outcome_news on commit drop as
    select e.id, k.outcome, min(k.line) as line, e.outcome as before
    from known_event k join crime.event e on e.force_id = ${sql.lit(forceId)}::uuid and e.id = k.id
    where k.outcome is not null and k.outcome is distinct from e.outcome
      and not exists (select from crime.outcome_history h
        where h.force_id = ${sql.lit(forceId)}::uuid and h.event_id = k.id and h.outcome = k.outcome)
    group by e.id, k.outcome, e.outcome`.execute(tx)
  const { rows: news } = await sql`select from outcome_news limit 1`.execute(tx)
  if (news.length === 0) return 0
  await sql`insert into crime.outcome_history (force_id, event_id, outcome, replaced_by)
    select ${forceId}::uuid, id, replaced, ${importId}::uuid
    from (select id, lag(outcome, 1, before) over (partition by id order by line) as replaced from outcome_news) n
    where replaced is not null`.execute(tx)
  const updated = await sql`update crime.event e set outcome = n.outcome
    from (select distinct on (id) id, outcome from outcome_news order by id, line desc) n
    where e.force_id = ${forceId}::uuid and e.id = n.id`.execute(tx)
  return Number(updated.numAffectedRows ?? 0)
}
