/** All SQL by which events are taken out, because a file says something else of them or no longer holds them. */
import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../platform/database/database.ts'
import { eventColumns } from '../event-store.ts'
import type { Publication } from './merge-store.ts'

/**
 * Takes out what the file says otherwise, so that the row can be kept as what stands for the event now: with the outcome that was
 * known, of which the file's is news, and with what the file has no column for. Answers how many.
 */
export async function takeOutChanged(tx: Tx, forceId: string, { importId, unsaid }: Publication): Promise<number> {
  await sql`create temporary table changed_event on commit drop as
    select k.line, k.id, s.event_key, s.outcome from known_event k join staged_event s on s.line = k.line where k.is_other`.execute(
    tx,
  )
  const { rows } = await sql`select from changed_event limit 1`.execute(tx)
  if (rows.length === 0) return 0
  const carried = ['outcome = coalesce(e.outcome, s.outcome)', ...unsaid.map((column) => `${column} = e.${column}`)]
  await sql`update staged_event s set ${sql.raw(carried.join(', '))} from changed_event c
    join crime.event e on e.force_id = ${forceId}::uuid and e.id = c.id
    where c.line = s.line`.execute(tx)
  await sql`delete from known_event where id in (select id from changed_event)`.execute(tx)
  return takeOut(tx, forceId, importId, sql`select id from changed_event`)
}

/** After the changed rows are kept: the outcomes that their events had are those of the new ones, whose own are yet to be news. */
export async function carryOutcomes(tx: Tx, forceId: string): Promise<void> {
  await sql`insert into crime.outcome_history (force_id, event_id, outcome, replaced_by, replaced_at)
    select n.force_id, n.id, h.outcome, h.replaced_by, h.replaced_at from changed_event c
    join crime.event_out o on o.force_id = ${forceId}::uuid and o.id = c.id
    join crime.event n on n.force_id = o.force_id and n.event_key = c.event_key
    cross join lateral ${historyIn('o.earlier_outcomes')}`.execute(tx)
  await sql`insert into known_event (line, id, outcome, is_other)
    select c.line, n.id, c.outcome, false from changed_event c
    join crime.event n on n.force_id = ${forceId}::uuid and n.event_key = c.event_key`.execute(tx)
}

/** The earlier outcomes of an event that was taken out, as rows `h`. */
const historyIn = (column: string) =>
  sql`jsonb_to_recordset(${sql.ref(column)}) as h (outcome text, replaced_by uuid, replaced_at timestamptz)`

/**
 * Takes out what was published of these months and is not in the file. Of a month of which an earlier file of the same import was
 * the publication, the two together are it, and nothing is taken out. Answers the months that had been published before.
 */
export async function takeOutUnpublished(tx: Tx, forceId: string, { importId, months }: Publication): Promise<number> {
  if (months.length === 0) return 0
  const days = months.map((month) => `${month}-01`)
  await sql`update crime.event e set published_in = e.month from known_event k
    where e.force_id = ${forceId}::uuid and e.id = k.id and e.month = any (${days}::date[])
      and e.published_in is not null and e.published_in <> e.month`.execute(tx)
  const { rows } = await sql<{ day: string }>`
    select to_char(p.day, 'YYYY-MM-DD') as day from unnest(${days}::date[]) p (day)
    where not exists (select from crime.import_file f
      where f.force_id = ${forceId}::uuid and f.import_id = ${importId}::uuid and p.day = any (f.published))`.execute(
    tx,
  )
  if (rows.length === 0) return 0
  return takeOut(
    tx,
    forceId,
    importId,
    sql`select o.id from crime.event o where o.force_id = ${forceId}::uuid
      and o.published_in = any (${rows.map(({ day }) => day)}::date[])
      and not exists (select from known_event k where k.id = o.id)`,
  )
}

const moved = `force_id, id, restriction_id, import_id, published_in, ${eventColumns}`

/** Takes out the events whose ids `chosen` selects, with their counts. Answers how many. */
export async function takeOut(tx: Tx, forceId: string, importId: string, chosen: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ id: string }>`${chosen}`.execute(tx)
  if (rows.length === 0) return 0
  const ids = rows.map(({ id }) => id)
  const them = sql`force_id = ${forceId}::uuid and id = any (${ids}::uuid[])`
  await sql`insert into crime.event_out (${sql.raw(moved)}, withdrawn_by, earlier_outcomes)
    select ${sql.raw(moved.replace(/\w+/g, 'e.$&'))}, ${importId}::uuid, coalesce((
      select jsonb_agg(to_jsonb(h) - 'force_id' - 'event_id' - 'restriction_id') from crime.outcome_history h
      where h.force_id = e.force_id and h.event_id = e.id), '[]')
    from crime.event e where ${them}`.execute(tx)
  await sql`delete from crime.outcome_history where force_id = ${forceId}::uuid and event_id = any (${ids}::uuid[])`.execute(
    tx,
  )
  await sql`
    with gone as (
      delete from crime.event where ${them} returning month, crime_type, coalesce(lsoa_code, '') as lsoa_code
    ), less as (
      select month, crime_type, lsoa_code, count(*)::integer as events from gone group by 1, 2, 3
    ), emptied as (
      delete from crime.area_count c using less l
      where c.force_id = ${forceId}::uuid and (c.month, c.crime_type, c.lsoa_code) = (l.month, l.crime_type, l.lsoa_code)
        and c.events = l.events
    )
    update crime.area_count c set events = c.events - l.events from less l
    where c.force_id = ${forceId}::uuid and (c.month, c.crime_type, c.lsoa_code) = (l.month, l.crime_type, l.lsoa_code)
      and c.events > l.events`.execute(tx)
  return ids.length
}

/** Puts back the events that this import took out of others, with their counts and earlier outcomes. */
export async function putBack(tx: Tx, forceId: string, importId: string): Promise<void> {
  const theirs = sql`o.force_id = ${forceId}::uuid and o.withdrawn_by = ${importId}::uuid and o.import_id <> ${importId}::uuid`
  await sql`with back as (
      insert into crime.event (${sql.raw(moved)}) select ${sql.raw(moved.replace(/\w+/g, 'o.$&'))} from crime.event_out o where ${theirs}
      returning month, crime_type, coalesce(lsoa_code, '') as lsoa_code
    )
    insert into crime.area_count as c (force_id, month, crime_type, lsoa_code, events)
    select ${forceId}::uuid, month, crime_type, lsoa_code, count(*) from back group by 2, 3, 4
    on conflict (force_id, month, crime_type, lsoa_code) do update set events = c.events + excluded.events`.execute(tx)
  await sql`insert into crime.outcome_history (force_id, event_id, outcome, replaced_by, replaced_at)
    select o.force_id, o.id, h.outcome, h.replaced_by, h.replaced_at from crime.event_out o
    cross join lateral ${historyIn('o.earlier_outcomes')} where ${theirs}`.execute(tx)
  await sql`delete from crime.event_out o where ${theirs}`.execute(tx)
}

/** How many events of these months ('YYYY-MM') are published now, by month; months of which there are none are left out. */
export async function countPublished(tx: Tx, forceId: string, months: string[]): Promise<Map<string, number>> {
  const { rows } = await sql<{ month: string; events: number }>`
    select to_char(published_in, 'YYYY-MM') as month, count(*)::integer as events from crime.event
    where force_id = ${forceId}::uuid and published_in = any (${months.map((month) => `${month}-01`)}::date[])
    group by published_in`.execute(tx)
  return new Map(rows.map(({ month, events }) => [month, events]))
}
