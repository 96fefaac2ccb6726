/**
 * The events, and how the rows of a file come into the database: copied into a temporary table, where `publishing/merge-store.ts`
 * tells them from those already kept.
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
      publishedIn: string | null
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

/** Columns of an event that a row says, in the order in which they are copied. */
export const eventColumns = `event_key, content_key, occurrence, month, crime_type, longitude_e6, latitude_e6, lsoa_code,
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

/** How many events of the force name each force as the one that reported them. Reads every event once. */
export async function countReporters(tx: Tx): Promise<Map<string, number>> {
  const { rows } = await sql<{ name: string; events: number }>`
    select coalesce(nullif(reported_by, ''), falls_within) as name, count(*)::integer as events from crime.event group by 1`.execute(
    tx,
  )
  return new Map(rows.map(({ name, events }) => [name, events]))
}
