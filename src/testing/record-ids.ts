/** Which records an address of a route can name: for the tests that try every route with ids that belong there. */
import { sql } from 'kysely'
import { joinHouse } from '../app.ts'
import type { Tx } from '../platform/database/database.ts'

/** What stands for each parameter of a path, by its name. */
export type RecordIds = Record<string, string>

const kinds = [...joinHouse({ demo: false }).kinds.values()]

/** Rows of a table that no restriction hides. */
const open = (table: string): string => `select *, null::uuid as restriction_id from ${table}`

/**
 * By the beginning of an address, the longest that fits: a query for its parameters, one column each, over the table whose
 * restriction hides the record (`r`). A parent and its child come from one row, so that they belong together.
 */
const recordsAt: Record<string, string> = {
  // A kind of record says its own address.
  ...Object.fromEntries(kinds.map(({ href, table }) => [href(':id'), `select id from ${table} r`])),
  '/account/asked/:id': `select id from (${open('platform.proposal')}) r`,
  '/account/tokens/:id': `select id from (${open('platform.api_token')}) r`,
  '/crime/imports/:id': 'select id from crime.import r',
  '/crime/places/:id': 'select id from places.area r',
  '/disclosure/:id': 'select id from disclosure.investigation r',
  '/disclosure/:id/records/:linkId': `select investigation_id as id, id as "linkId" from disclosure.link r`,
  '/disclosure/:id/records/:linkId/holdings/:holding': `
    select investigation_id as id, id as "linkId", 'record' as holding from disclosure.link r`,
  '/equality/:id': 'select id from equality.supply r',
  '/people/:id': `select distinct account_id as id from (${open('platform.membership')}) r`,
  '/people/waiting/:id': `select id from (${open('platform.proposal')}) r`,
  '/people/restrictions/:id': 'select id from (select *, id as restriction_id from platform.restriction) r',
  '/places/:id': 'select id from places.area r',
  '/places/boundaries/:id': 'select id from places.boundary_set r',
  '/places/codes/:id': 'select id from places.code_lookup r',
  '/plans/:id/actions/:itemId': `
    select plan_id as id, item ->> 'id' as "itemId" from plans.draft r, jsonb_array_elements(content -> 'actions') item`,
  '/plans/:id/actions/:itemId/status': `select plan_id as id, id as "itemId" from plans.action r`,
  '/plans/:id/conflicts/:conflictId': `select plan_id as id, id as "conflictId" from plans.draft_conflict r`,
  '/plans/:id/objectives/:itemId': `
    select plan_id as id, item ->> 'id' as "itemId" from plans.draft r, jsonb_array_elements(content -> 'objectives') item`,
  '/plans/:id/oral-authority/:authorityId': `select plan_id as id, id as "authorityId" from plans.oral_authority r`,
  '/plans/:id/versions/:number': 'select plan_id as id, number from plans.version r',
  '/radar/runs/:id': 'select id from radar.run r',
  '/threats/:id/proposals/:proposalId': `
    select threat_id as id, id as "proposalId" from (select * from threats.step where did = 'change-proposed') r`,
  '/threats/:id/assessment/:assessmentId': `select threat_id as id, id as "assessmentId" from threats.assessment r`,
}

/** Addresses without a record: those with a secret that is shown once. */
export const namesNoRecord = (path: string): boolean => !path.includes(':') || /:secret\b/.test(path)

/** The entry of `recordsAt` for a path, or undefined where this file does not know it. */
function entryFor(path: string): string | undefined {
  const fits = Object.keys(recordsAt).filter((start) => path === start || path.startsWith(`${start}/`))
  return fits.toSorted((a, b) => b.length - a.length)[0]
}

export type Which = 'any' | 'open' | 'restricted'

const which = {
  any: sql``,
  open: sql`and r.restriction_id is null`,
  restricted: sql`and r.restriction_id is not null`,
}

/** The records of a force that `path` can name, in one order; none where this file does not know the path. */
export async function listRecordIds(
  tx: Tx,
  path: string,
  forceId: string,
  wanted: Which = 'any',
): Promise<RecordIds[]> {
  const entry = entryFor(path)
  return entry ? rowsOf(tx, recordsAt[entry]!, forceId, wanted) : []
}

async function rowsOf(tx: Tx, query: string, forceId: string, wanted: Which): Promise<RecordIds[]> {
  const { rows } = await sql<RecordIds>`select * from
    (${sql.raw(query)} where r.force_id = ${forceId} ${which[wanted]}) named order by named::text`.execute(tx)
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)])))
}

/** The address of one record. Throws Error where a parameter is not given. */
export const addressOf = (path: string, ids: RecordIds): string =>
  path.replaceAll(/:([a-zA-Z]+)/g, (_, name: string) => {
    if (ids[name] === undefined) throw new Error(`${path}: nothing is given for ${name}`)
    return ids[name]
  })

/** By the name of a field that asks an id: where such records are. People are asked by many names. */
const askedBy: [RegExp, string][] = [
  [/threat|^peek$/i, recordsAt['/threats/:id']!],
  [/agency/i, recordsAt['/partners/:id']!],
  [/area/i, recordsAt['/places/:id']!],
  [/fact/, recordsAt['/places/facts/:id']!],
  [/follows|consultation/, recordsAt['/partners/consultations/:id']!],
  [/^plan(Id)?$/, recordsAt['/plans/:id']!],
  [/issue/, recordsAt['/radar/issues/:id']!],
  [/^(into|signal)$/, recordsAt['/radar/signals/:id']!],
  [/restriction/, recordsAt['/people/restrictions/:id']!],
  [/^disagreement$/, 'select id from threats.disagreement r'],
  [
    /^(sro|sio|lro|owner|account|authoriser|deputy|disclosureOfficer|officerInCase|person|people)(Id)?$/,
    recordsAt['/people/:id']!,
  ],
]

/** The records that a field of this name can ask. Throws Error where this file does not know the field. */
export async function listIdsAskedBy(tx: Tx, field: string, forceId: string, wanted: Which): Promise<string[]> {
  const query = askedBy.find(([name]) => name.test(field))?.[1]
  if (!query) throw new Error(`src/testing/record-ids.ts does not know which record the field "${field}" asks`)
  return (await rowsOf(tx, query, forceId, wanted)).map(({ id }) => id!)
}
