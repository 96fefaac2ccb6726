/**
 * Every page and action, from their declarations, tried as a stranger would: with another force's ids by someone who holds
 * the route's permission, and with the ids of a restricted record by someone in the force who is not named on it. The
 * answer equals, byte for byte except the request id, that for an id that does not exist; and nothing has changed.
 */
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { roleNames } from './access.ts'
import { declareRoutes } from './app.ts'
import { makeTestPerson, type TestApp, type TestPerson, testApp } from './app-for-tests.ts'
import { fillForce } from './forces-for-tests.ts'
import type { Tx } from './platform/database/database.ts'
import type { Declaration } from './platform/http.ts'

let app: TestApp
/** Holds every role of the other force, and so every permission. */
let stranger: TestPerson
/** Holds every role of this force, and is named on no restriction. */
let colleague: TestPerson
let filled: Awaited<ReturnType<typeof fillForce>>

beforeAll(async () => {
  app = await testApp((web) => declareRoutes(web, { demo: false }))
  stranger = await withEveryRole(app.otherForce.id, 'stranger')
  colleague = await withEveryRole(app.force.id, 'colleague')
  filled = await fillForce(app)
}, 120_000)
afterAll(() => app.drop())

async function withEveryRole(forceId: string, name: string): Promise<TestPerson> {
  const person = await makeTestPerson(app.ownerDb, forceId, 'sro', name)
  for (const role of roleNames.filter((other) => other !== 'sro'))
    await app.ownerDb
      .insertInto('platform.membership')
      .values({ forceId, accountId: person.id, role, grantedBy: null, endedAt: null })
      .execute()
  return person
}

type Kind = 'foreign' | 'restricted'

/** Reads as the owner who stands in the force and is named everywhere: row-level security binds the owner too. */
async function seeingAll<T>(read: (tx: Tx) => Promise<T>): Promise<T> {
  return app.ownerDb.transaction().execute(async (tx) => {
    await sql`select set_config('app.force_id', ${app.force.id}, true), set_config('app.restrictions',
      (select coalesce(string_agg(id::text, ','), '') from platform.restriction), true)`.execute(tx)
    return read(tx)
  })
}

/** Ids by table: of the force `app.force`; all of them, or only those of restricted rows. */
const idsOf = (kind: Kind): Promise<Map<string, string>> => seeingAll((tx) => findIds(tx, kind))

async function findIds(tx: Tx, kind: Kind): Promise<Map<string, string>> {
  const tables = await sql<{ name: string; restricts: boolean }>`
    select n.nspname || '.' || c.relname as name, bool_or(a.attname = 'restriction_id') as restricts
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and a.attname in ('force_id', 'id', 'restriction_id') and not a.attisdropped
      and n.nspname not in ('audit', 'pg_catalog', 'information_schema')
    group by 1 having count(*) filter (where a.attname in ('force_id', 'id')) = 2`.execute(tx)
  const ids = new Map<string, string>()
  for (const { name, restricts } of tables.rows) {
    if (kind === 'restricted' && !restricts) continue
    const own = kind === 'restricted' ? sql`and restriction_id is not null` : sql``
    const { rows } = await sql<{
      id: string
    }>`select id::text as id from ${sql.table(name)} where force_id = ${app.force.id} ${own} limit 1`.execute(tx)
    if (rows[0]) ids.set(name, rows[0].id)
  }
  return ids
}

/** A form that the schema takes, with `id` wherever an id is asked. */
function sampleForm(schema: z.ZodType, id: string): Record<string, string | string[]> {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape
  const form: Record<string, string | string[]> = {}
  for (const [name, shape] of Object.entries(json.properties ?? {})) form[name] = sample(name, shape, id)
  return form
}

type Shape = {
  type?: string
  format?: string
  pattern?: string
  enum?: string[]
  const?: string
  anyOf?: Shape[]
  items?: Shape
  properties?: Record<string, Shape>
}

function sample(name: string, shape: Shape, id: string): string | string[] {
  if (shape.const !== undefined) return String(shape.const)
  if (shape.enum) return String(shape.enum[0])
  if (shape.anyOf) return sample(name, shape.anyOf.find((one) => one.format === 'uuid') ?? shape.anyOf.at(-1)!, id)
  if (shape.type === 'array') return [sample(name, shape.items ?? {}, id)].flat()
  if (shape.format === 'uuid' || /(^|[a-z])Ids?$/.test(name)) return id
  if (shape.format === 'date' || /(On|^on|from|until|To)$/.test(name)) return '2026-03-05'
  if (/revision|version|number|days/i.test(name) || shape.type === 'integer') return '1'
  return 'A sample text of some length'
}

const pathWith = (declaration: Declaration, id: string) => declaration.path.replaceAll(/:[a-zA-Z]+/g, id)

/** Status, whereabouts and body with the id that was asked for and the request's own id taken out. */
async function answerTo(as: TestPerson, declaration: Declaration, id: string): Promise<string> {
  const path = pathWith(declaration, id)
  const answer =
    declaration.verb === 'page'
      ? await app.getJson(as, path)
      : await app.post(as, path, declaration.form ? sampleForm(declaration.form, id) : {}, 'application/json')
  const body = await answer.text()
  return `${answer.status} ${answer.headers.get('location')} ${body}`
    .replaceAll(id, 'ID')
    .replace(/"requestId":"[^"]+"/, '')
}

/** One digest of all that the force holds, apart from the record of who tried what. */
const everythingHeld = (): Promise<string> => seeingAll(digestsOf)

async function digestsOf(tx: Tx): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname !~ '^(audit|pg_|information_schema|graphile)' order by 1`.execute(tx)
  const held: string[] = []
  for (const { name } of rows.filter((row) => !/login_attempt|consultation_reason|session/.test(row.name))) {
    const digest = await sql<{
      d: string | null
    }>`select md5(string_agg(t::text, '|' order by t::text)) as d from ${sql.table(name)} t`.execute(tx)
    held.push(`${name} ${digest.rows[0]?.d}`)
  }
  return held.join('\n')
}

async function differences(as: TestPerson, kind: Kind): Promise<string[]> {
  const ids = await idsOf(kind)
  const told: string[] = []
  for (const declaration of app.web.declared) {
    if (!declaration.path.includes(':') || declaration.may === 'anyone' || declaration.path.includes(':token')) continue
    const nothing = await answerTo(as, declaration, randomUUID())
    for (const [table, id] of ids) {
      const answer = await answerTo(as, declaration, id)
      if (answer !== nothing)
        told.push(
          `${declaration.verb} ${declaration.path} with an id of ${table}: ${answer.slice(0, 120)} | ${nothing.slice(0, 120)}`,
        )
    }
  }
  return told
}

test('the forces are filled, so that there is something to find', async () => {
  expect((await idsOf('foreign')).size).toBeGreaterThan(8)
  expect((await idsOf('restricted')).size).toBeGreaterThan(2)
  expect(app.web.declared.filter((declaration) => declaration.path.includes(':')).length).toBeGreaterThan(20)
})

test('another force, with every permission, sees and changes nothing of this one', async () => {
  const before = await everythingHeld()
  expect(await differences(stranger, 'foreign')).toEqual([])
  expect(await everythingHeld()).toBe(before)
}, 240_000)

test('a restricted record is undiscoverable for a colleague who is not named on it', async () => {
  const before = await everythingHeld()
  expect(await differences(colleague, 'restricted')).toEqual([])
  expect(await everythingHeld()).toBe(before)
}, 240_000)

test('lists, counts and pages without an id hold nothing of a restricted record', async () => {
  for (const declaration of app.web.declared) {
    if (declaration.verb !== 'page' || declaration.path.includes(':') || declaration.document) continue
    const body = await (await app.getJson(colleague, declaration.path)).text()
    for (const secret of filled.secrets)
      expect(body.includes(secret), `${declaration.path} tells ${secret}`).toBe(false)
  }
})

test('the comparison fails when the policy of one table is removed', async () => {
  await sql`drop policy of_force on threats.threat`.execute(app.ownerDb)
  await sql`create policy open_to_all on threats.threat using (true)`.execute(app.ownerDb)
  expect((await differences(stranger, 'foreign')).length).toBeGreaterThan(0)
}, 240_000)
