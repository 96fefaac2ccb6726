/**
 * All SQL by which the rows of a file become events. They are told from those already kept in a few set statements: what takes
 * its time is PostgreSQL writing the new rows, as it would for a bare COPY. The answer is the same whatever the order of lines.
 */
import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/database.ts'
import { eventColumns } from '../event-store.ts'
import { carryOutcomes, takeOutChanged, takeOutUnpublished } from './replace-store.ts'

/** What the file is. `stated` is the month its name states; both are empty for a file that is no publication. */
export type Publication = {
  importId: string
  isPublished: boolean
  stated: string | null
  /** Months 'YYYY-MM' of which it is the publication. */
  months: string[]
  /** Columns of an event of which the file says nothing, as it has no such column. */
  unsaid: readonly string[]
}

/** A row whose ID stands on another row of the file with another content, `columns` as they differ. */
export type Repeat = { line: number; first: number; columns: string[]; isRejected: boolean }

/** What became of the rows staged: the others were there already. `changed` are among the kept. */
export type Merged = {
  kept: number
  changed: number
  takenOut: number
  outcomesUpdated: number
  repeats: Repeat[]
}

/** What an event is, but for its outcome, which changes by itself, and the name of its area, which follows from the code. */
const contents = [
  ...['month', 'crime_type', 'lsoa_code', 'location', 'longitude_e6', 'latitude_e6'],
  ...['reported_by', 'falls_within', 'context'],
] as const

/** Outcomes of data.police.uk that end nothing: whichever stands beside one of these came later. */
const unsettled = [
  ...['Under investigation', 'Status update unavailable', 'Awaiting court outcome', 'Court result unavailable'],
  'Action to be taken by another organisation',
]
const byOutcome = (of: string) =>
  sql`(${sql.ref(of)} <> all (${sql.lit(`{"${unsettled.join('","')}"}`)}::text[])) nulls first, ${sql.ref(of)}`

/**
 * Keeps what the staged rows say that is new, and takes out what it takes the place of. Holds back other imports of the same
 * force until the transaction ends, so that two at once cannot both find a row new. An ID repeated within the file is one event.
 */
export async function mergeStaged(tx: Tx, forceId: string, publication: Publication): Promise<Merged> {
  await sql`select pg_advisory_xact_lock(hashtextextended('foursight crime import ' || ${forceId}, 0))`.execute(tx)
  await sql`analyze staged_event`.execute(tx)
  await numberEquals(tx)
  const repeats = await findRepeats(tx, publication.isPublished)
  await findKnown(tx, forceId, publication)
  const changed = await takeOutChanged(tx, forceId, publication)
  const takenOut = await takeOutUnpublished(tx, forceId, publication)
  const kept = await keepNew(tx, forceId, publication)
  if (changed > 0) await carryOutcomes(tx, forceId)
  await sql`insert into known_event (line, id, outcome, is_other)
    select s.line, e.id, s.outcome, false from repeated_event r
    join staged_event s on s.event_key = r.event_key and s.line <> r.first_line
    join crime.event e on e.force_id = ${forceId}::uuid and e.event_key = r.event_key
    where not exists (select from known_event k where k.line = s.line)`.execute(tx)
  const outcomesUpdated = await updateOutcomes(tx, forceId, publication.importId)
  return { kept, changed, takenOut, outcomesUpdated, repeats }
}

/** Rows of one content are counted in the order of their outcomes, not of their lines. */
const numberEquals = (tx: Tx) =>
  sql`update staged_event s set occurrence = r.number from (
      select line, row_number() over (partition by content_key order by ${byOutcome('outcome')}, line) as number
      from staged_event where content_key in (
        select content_key from staged_event where event_key is null
        group by content_key having count(*) > 1 and min(coalesce(outcome, '')) <> max(coalesce(outcome, '')))) r
    where r.line = s.line and r.number <> s.occurrence`.execute(tx)

/**
 * Rows with the ID of another. The first by content stands for the event, with the earliest outcome. One that says another place
 * only, as the publisher does, is the same event; one that says anything else is no row that can be kept, and is taken from the
 * staged ones.
 */
async function findRepeats(tx: Tx, isPublished: boolean): Promise<Repeat[]> {
  await sql`create temporary table repeated_event on commit drop as
    select distinct on (event_key) event_key, line as first_line, ${sql.raw(contents.join(', '))}
    from staged_event where event_key in (
      select event_key from staged_event where event_key is not null group by event_key having count(*) > 1)
    order by event_key, ${sql.raw(contents.join(', '))}, ${byOutcome('outcome')}, line`.execute(tx)
  const differ = contents.map((column) => `case when s.${column} is distinct from r.${column} then '${column}' end`)
  const { rows } = await sql<Omit<Repeat, 'isRejected'>>`
    select line, first, array_remove(columns, null) as columns from (
      select s.line, r.first_line as first, array[${sql.raw(differ.join(', '))}] as columns
      from repeated_event r join staged_event s on s.event_key = r.event_key and s.line <> r.first_line) d
    where array_remove(columns, null) <> '{}' order by line`.execute(tx)
  const isElsewhere = (columns: string[]) => !columns.includes('month') && !columns.includes('crime_type')
  const repeats = rows.map((row) => ({ ...row, isRejected: !isPublished || !isElsewhere(row.columns) }))
  const rejected = repeats.filter(({ isRejected }) => isRejected).map(({ line }) => line)
  if (rejected.length > 0) await sql`delete from staged_event where line = any (${rejected}::integer[])`.execute(tx)
  return repeats
}

/** Staged rows whose event is kept already, by its ID or its content; `is_other` where the row says something else of it. */
async function findKnown(tx: Tx, forceId: string, { unsaid }: Publication): Promise<void> {
  const said = contents.filter((column) => !unsaid.includes(column))
  const differs = sql.raw(
    `(${said.map((of) => `e.${of}`).join(', ')}) is distinct from (${said.map((of) => `s.${of}`).join(', ')})`,
  )
  await sql`create temporary table known_event on commit drop as
    select s.line, e.id, s.outcome, (r.first_line is null or r.first_line = s.line) and ${differs} as is_other
    from staged_event s
    join crime.event e on e.force_id = ${sql.lit(forceId)}::uuid and e.event_key = s.event_key
    left join repeated_event r on r.event_key = s.event_key
    union all
    select s.line, e.id, s.outcome, false from staged_event s
    join crime.event e on e.force_id = ${sql.lit(forceId)}::uuid and e.event_key is null
      and e.month = s.month and e.content_key = s.content_key and e.occurrence = s.occurrence
    where s.event_key is null`.execute(tx)
}

/** Answers how many were new; their counts by area, month and type are kept in the same statement. */
async function keepNew(tx: Tx, forceId: string, { importId, isPublished, stated }: Publication): Promise<number> {
  const publishedIn = isPublished ? sql`coalesce(${stated && `${stated}-01`}::date, s.month)` : sql`null::date`
  const { rows } = await sql<{ kept: number }>`
    with kept as (
      insert into crime.event (force_id, import_id, published_in, ${sql.raw(eventColumns)})
      select ${forceId}::uuid, ${importId}::uuid, ${publishedIn}, ${sql.raw(eventColumns.replace(/\w+/g, 's.$&'))}
      from staged_event s
      left join known_event k on k.line = s.line
      left join repeated_event r on r.event_key = s.event_key
      where k.line is null and (r.first_line is null or r.first_line = s.line)
      returning month, crime_type, lsoa_code, lsoa_name, lsoa_census
    ), named as (
      insert into crime.lsoa as l (force_id, lsoa_code, name, census)
      select distinct on (lsoa_code) ${forceId}::uuid, lsoa_code, lsoa_name, lsoa_census from kept
        where lsoa_code is not null and lsoa_name <> '' order by lsoa_code, month desc, lsoa_name, lsoa_census
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
 * Of rows already kept: an outcome that is neither the present one nor an earlier one is news, and one that ends the matter
 * stands before one that does not. Those it replaces go to the history. An empty outcome says nothing.
 */
async function updateOutcomes(tx: Tx, forceId: string, importId: string): Promise<number> {
  await sql`create temporary table outcome_news on commit drop as
    select distinct e.id, k.outcome, e.outcome as before
    from known_event k join crime.event e on e.force_id = ${sql.lit(forceId)}::uuid and e.id = k.id
    where k.outcome is not null and k.outcome is distinct from e.outcome
      and not exists (select from crime.outcome_history h
        where h.force_id = ${sql.lit(forceId)}::uuid and h.event_id = k.id and h.outcome = k.outcome)`.execute(tx)
  const { rows: news } = await sql`select from outcome_news limit 1`.execute(tx)
  if (news.length === 0) return 0
  await sql`insert into crime.outcome_history (force_id, event_id, outcome, replaced_by)
    select ${forceId}::uuid, id, replaced, ${importId}::uuid
    from (select id, lag(outcome, 1, before) over (partition by id order by ${byOutcome('outcome')}) as replaced from outcome_news) n
    where replaced is not null`.execute(tx)
  const updated = await sql`update crime.event e set outcome = n.outcome
    from (select id, outcome, row_number() over (partition by id order by ${byOutcome('outcome')}) as number,
      count(*) over (partition by id) as all from outcome_news) n
    where e.force_id = ${forceId}::uuid and e.id = n.id and n.number = n.all`.execute(tx)
  return Number(updated.numAffectedRows ?? 0)
}
