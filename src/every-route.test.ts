/**
 * Every page and action, from their declarations, tried as a stranger would: with another force's ids by someone who holds
 * the route's permission, and with the ids of a restricted record by someone in the force who is not named on it. The
 * answer equals, byte for byte except the request id, that for an id that does not exist; and nothing hidden has changed.
 * An id stands in the address, as the child of an own parent, in the query or in the form: each place is tried by itself,
 * with everything else as the asker may have it.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roleNames } from './access.ts'
import { declareRoutes } from './app.ts'
import type { Tx } from './platform/database/database.ts'
import type { Declaration } from './platform/http.ts'
import { makeTestPerson, type TestApp, type TestForce, type TestPerson, testApp } from './testing/app.ts'
import { fillForce } from './testing/forces.ts'
import { type Asked, addressesGiven, type IdFor, sampleOf } from './testing/form-samples.ts'
import {
  addressOf,
  listIdsAskedBy,
  listRecordIds,
  namesNoRecord,
  type RecordIds,
  type Which,
} from './testing/record-ids.ts'
import { undone } from './testing/undone.ts'

let app: TestApp
/** Holds every role of the other force, and so every permission; what they have is as much as this force has. */
let stranger: Asker
/** Holds every role of this force, and is named on no restriction. */
let colleague: Asker
let secrets: string[]

/** Records by the path of a route, and ids by the name of a field. */
type Known = { at: Map<string, RecordIds>; asked: Map<string, string> }
type Asker = { person: TestPerson; own: Known; hidden: Known; hides: Which }

beforeAll(async () => {
  app = await testApp((web) => declareRoutes(web, { demo: false }))
  ;({ secrets } = await fillForce(app))
  await fillForce({ ...app, force: app.otherForce, people: app.otherForce.people })
  const [own, everything] = [await knownIn(app.otherForce, 'open'), await knownIn(app.force, 'any')]
  stranger = { person: await withEveryRole(app.otherForce, 'stranger'), own, hidden: everything, hides: 'any' }
  const [open, restricted] = [await knownIn(app.force, 'open'), await knownIn(app.force, 'restricted')]
  colleague = {
    person: await withEveryRole(app.force, 'colleague'),
    own: open,
    hidden: restricted,
    hides: 'restricted',
  }
}, 120_000)
afterAll(() => app.drop())

async function withEveryRole(force: TestForce, name: string): Promise<TestPerson> {
  const person = await makeTestPerson(app.ownerDb, force.id, 'sro', name)
  for (const role of roleNames.filter((other) => other !== 'sro'))
    await app.ownerDb
      .insertInto('platform.membership')
      .values({ forceId: force.id, accountId: person.id, role, grantedBy: null, endedAt: null })
      .execute()
  return person
}

/** From here on the transaction stands in the force and is named on every restriction. */
async function seeAll(tx: Tx, force: TestForce): Promise<void> {
  const { rows } = await sql<{ ids: string }>`
    select string_agg(id::text, ',') as ids from platform.restriction where force_id = ${force.id}`.execute(app.ownerDb)
  await sql`select set_config('app.force_id', ${force.id}, true), set_config('app.restrictions', ${rows[0]!.ids}, true)`.execute(
    tx,
  )
}

const routes = () => app.web.declared.filter(({ may }) => may !== 'anyone')

/** Names of the fields, of forms and of queries, that ask an id. */
function fieldsAsking(declarations: Declaration[]): string[] {
  const names = new Set<string>()
  for (const declaration of declarations) requestOf(declaration, {}, (field) => names.add(field) && randomUUID())
  return [...names].sort()
}

const knownIn = (force: TestForce, which: Which): Promise<Known> =>
  undone(app, async (tx) => {
    await seeAll(tx, force)
    const known: Known = { at: new Map(), asked: new Map() }
    for (const { path } of routes()) {
      const [first] = await listRecordIds(tx, path, force.id, which)
      if (first) known.at.set(path, first)
    }
    for (const field of fieldsAsking(routes())) {
      const [first] = await listIdsAskedBy(tx, field, force.id, which)
      if (first) known.asked.set(field, first)
    }
    return known
  })

type Request = { at: RecordIds; query: Asked; form: Asked }

const requestOf = ({ path, query, form }: Declaration, at: RecordIds, idFor: IdFor): Request => ({
  at,
  query: sampleOf(query, path, idFor),
  form: sampleOf(form, path, idFor),
})

const isId = (text: string | undefined): boolean => /^[0-9a-f-]{36}$/.test(text ?? '')
const absentOf = (ids: RecordIds): RecordIds =>
  Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, isId(id) ? randomUUID() : id]))

/** Each place of a route where an id can stand: the request with a hidden one, and the same with one that does not exist. */
function placesOf(declaration: Declaration, { own, hidden }: Asker): { place: string; both: [Request, Request] }[] {
  const { path } = declaration
  const ownId: IdFor = (field) => own.asked.get(field) ?? randomUUID()
  const places: ReturnType<typeof placesOf> = []
  const at = own.at.get(path) ?? {}
  const mine = requestOf(declaration, at, ownId)
  const there = hidden.at.get(path)
  if (there)
    places.push({
      place: 'address',
      both: [
        { ...mine, at: there },
        { ...mine, at: absentOf(there) },
      ],
    })
  const [child, ...parents] = Object.keys(there ?? {}).toReversed()
  if (there && child && parents.length > 0 && isId(there[child]) && isId(at[child]))
    places.push({
      place: `${child} of an own record`,
      both: [there[child]!, randomUUID()].map((id) => ({ ...mine, at: { ...at, [child]: id } })) as [Request, Request],
    })
  if (path.includes(':') && !own.at.has(path)) return places
  for (const field of fieldsAsking([declaration]).filter((name) => hidden.asked.has(name))) {
    const [known, absent] = [hidden.asked.get(field)!, randomUUID()].map((id) =>
      requestOf(declaration, at, (name) => (name === field ? id : ownId(name))),
    ) as [Request, Request]
    places.push({ place: field, both: [known, absent] })
  }
  return places
}

/** Sends it as a program does. */
function send(as: TestPerson, { path, verb }: Declaration, { at, query, form }: Request): Promise<Response> {
  const asked = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, [value].flat()[0] ?? '']))
  const address = `${addressOf(path, at)}${asked.size > 0 ? `?${asked}` : ''}`
  return verb === 'page' ? app.getJson(as, address) : app.post(as, address, form, 'application/json')
}

/** Status, whereabouts and body without what differs from request to request: ids, references, the request's own id. */
async function plainly(answer: Response): Promise<string> {
  const body = (await answer.text()).replace(/"requestId":"[^"]+"/, '')
  return `${answer.status} ${answer.headers.get('location')} ${body}`
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
    .replaceAll(/\b[A-Z]{2,4}-\d{4,5}\b/g, 'REFERENCE')
}

/** Tables that a request may always write to: who tried what, and when somebody was last here. */
const RECORDING = /^(audit\.|graphile_worker\.|platform\.(login_attempt|consultation_reason|session|reference_used)$)/

/** A digest by table of the rows of this force that are hidden from the asker; of the tables named, or of all. */
async function hiddenRows(tx: Tx, hides: Which, only?: string[]): Promise<Map<string, string>> {
  await seeAll(tx, app.force)
  const tables = await sql<{ name: string; restricts: boolean }>`
    select c.relnamespace::regnamespace || '.' || c.relname as name, bool_or(a.attname = 'restriction_id') as restricts
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and has_table_privilege(c.oid, 'select') and a.attname in ('force_id', 'restriction_id')
    group by 1 order by 1`.execute(tx)
  const digests = new Map<string, string>()
  for (const { name, restricts } of tables.rows) {
    if (RECORDING.test(name) || (only && !only.includes(name)) || (hides === 'restricted' && !restricts)) continue
    const rows = hides === 'restricted' ? sql`where restriction_id is not null` : sql``
    const { rows: found } = await sql<{ digest: string }>`
      select md5(string_agg(t::text, '|' order by t::text)) as digest from ${sql.table(name)} t ${rows}`.execute(tx)
    digests.set(name, found[0]!.digest)
  }
  return digests
}

/** Tables that this transaction wrote to, also where that was undone. */
async function writtenTables(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select schemaname || '.' || relname as name from pg_stat_xact_user_tables
    where n_tup_ins + n_tup_upd + n_tup_del > 0`.execute(tx)
  return rows.map(({ name }) => name).filter((name) => !RECORDING.test(name))
}

/** What tells the asker that a hidden record is there, or changes it: nothing, if all is well. */
async function told(asker: Asker, declarations: Declaration[]): Promise<string[]> {
  const before = await undone(app, (tx) => hiddenRows(tx, asker.hides))
  const faults: string[] = []
  for (const declaration of declarations)
    for (const { place, both } of placesOf(declaration, asker)) {
      const what = `${declaration.verb} ${declaration.path}, ${place}`
      const answers: string[] = []
      for (const request of both)
        await undone(app, async (tx) => {
          answers.push(await plainly(await send(asker.person, declaration, request)))
          const after = await hiddenRows(tx, asker.hides, await writtenTables(tx))
          for (const [table, digest] of after)
            if (before.get(table) !== digest) faults.push(`${what}: changes ${table}`)
        })
      const [known, absent] = answers.map((answer) => answer.slice(0, 300))
      if (answers[0] !== answers[1] || known!.startsWith('500')) faults.push(`${what}: ${known} | ${absent}`)
    }
  return faults
}

test('another force, with every permission, sees and changes nothing of this one', async () => {
  expect(await told(stranger, routes())).toEqual([])
}, 120_000)

test('a restricted record is undiscoverable for a colleague who is not named on it', async () => {
  expect(await told(colleague, routes())).toEqual([])
}, 120_000)

test('lists, counts and pages without an id hold nothing of a restricted record', async () => {
  for (const declaration of routes()) {
    if (declaration.verb !== 'page' || declaration.path.includes(':') || declaration.document) continue
    const body = await (await app.getJson(colleague.person, declaration.path)).text()
    for (const secret of secrets) expect(body.includes(secret), `${declaration.path} tells ${secret}`).toBe(false)
  }
})

// What the comparison rests on: a request that is refused before the record is looked for compares nothing.

test('every sample is taken by the schema of its route', () => {
  const refused = routes().flatMap((declaration) => {
    const { query, form } = requestOf(declaration, {}, () => randomUUID())
    const parsed = [declaration.query?.safeParse(query), declaration.form?.safeParse(form)]
    return parsed.flatMap(
      (each) => each?.error?.issues.map((issue) => `${declaration.path} ${issue.path}: ${issue.message}`) ?? [],
    )
  })
  expect(refused).toEqual([])
  expect(fieldsAsking(routes()).length).toBeGreaterThan(15)
  expect(addressesGiven.filter((path) => !routes().some((declaration) => declaration.path === path))).toEqual([])
})

// A restriction is a secret itself: none is open.
test('every route with an id has a record of its own kind to try, ours and theirs', () => {
  const named = routes().filter(({ path }) => !namesNoRecord(path))
  const missing = named.flatMap(({ path }) => {
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!)
    const known = path.startsWith('/people/restrictions')
      ? [stranger.hidden]
      : [stranger.hidden, stranger.own, colleague.own]
    const lacks = known.some(({ at }) => names.some((name) => at.get(path)?.[name] === undefined))
    return lacks
      ? `${path}: say in testing/record-ids.ts where ${names} come from, and fill one (testing/forces.ts)`
      : []
  })
  expect(named.length).toBeGreaterThan(100)
  expect(missing).toEqual([])
})

test('a record that somebody may see answers at each address that names it', async () => {
  const people = [colleague.person, ...Object.values(app.people)]
  const unanswered: string[] = []
  for (const declaration of routes().filter(({ path }) => !namesNoRecord(path))) {
    const at = colleague.own.at.get(declaration.path) ?? stranger.hidden.at.get(declaration.path)!
    // The SRO is named on every restriction of the filled force.
    const ids = new Map([...colleague.own.asked, ['person', app.people.sro.id]])
    const request = requestOf(declaration, at, (field) => ids.get(field) ?? randomUUID())
    let status = 404
    for (const person of people)
      if (status === 404) status = (await undone(app, () => send(person, declaration, request))).status
    if (status === 404 || status === 500) unanswered.push(`${declaration.verb} ${declaration.path}: ${status}`)
  }
  expect(unanswered).toEqual([])
}, 60_000)

// Last, since it leaves the database open.
test('the comparison fails when the policy of one table is removed', async () => {
  await sql`drop policy of_force on threats.threat`.execute(app.ownerDb)
  await sql`create policy open_to_all on threats.threat using (true)`.execute(app.ownerDb)
  const ofThreats = routes().filter(({ path }) => path.startsWith('/threats'))
  expect((await told(stranger, ofThreats)).length).toBeGreaterThan(10)
})
