/** Every kind of record that a slice declares, tried over a filled force. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareRoutes } from '../app.ts'
import type { House } from '../platform/slice.ts'
import { type TestApp, testApp } from './app.ts'
import { fillForce } from './forces.ts'

let app: TestApp
let house: House
beforeAll(async () => {
  app = await testApp((web) => {
    house = declareRoutes(web, { demo: false })
  })
  await fillForce(app)
}, 120_000)
afterAll(() => app.drop())

/** Ids of the kind's rows that are open, or under a restriction, as the owner who is named everywhere sees them. */
const idsOf = (table: string, { restricted }: { restricted: boolean }): Promise<string[]> =>
  app.ownerDb.transaction().execute(async (tx) => {
    await sql`select set_config('app.force_id', ${app.force.id}, true), set_config('app.restrictions',
      (select coalesce(string_agg(id::text, ','), '') from platform.restriction), true)`.execute(tx)
    const { rows } = await sql<{ id: string }>`select id from ${sql.table(table)}
      where (restriction_id is not null) = ${restricted}`.execute(tx)
    return rows.map(({ id }) => id)
  })
const openIds = (table: string) => idsOf(table, { restricted: false })

test('a record of each kind is found by its id, its address and what people say, and by nobody of another force', async () => {
  expect(house.kinds.size).toBeGreaterThan(7)
  for (const kind of house.kinds.values()) {
    const ids = await openIds(kind.table)
    expect(ids.length, kind.name).toBeGreaterThan(0)
    await app.asPerson(app.people.sio, async (tx) => {
      const found = await kind.find(tx, { ids })
      expect(found.map(({ id }) => id).toSorted(), kind.name).toEqual(ids.toSorted())
      for (const { id, reference, title, language, marking } of found) {
        expect([reference !== '', title !== '', ['en', 'cy'].includes(language)], kind.name).toEqual([true, true, true])
        expect(marking, kind.name).toMatch(/^OFFICIAL/)
        expect(await house.findRecord(tx, kind.href(id)), kind.name).toMatchObject({ id, kind: kind.name })
        const said = await kind.find(tx, { references: [reference] })
        expect(
          said.map((each) => each.id),
          kind.name,
        ).toContain(id)
      }
    })
    const elsewhere = app.otherForce.people.sio
    expect(await app.asPerson(elsewhere, (tx) => kind.find(tx, { ids })), kind.name).toEqual([])
  }
})

test('the page of each kind opens at the address it says', async () => {
  for (const kind of house.kinds.values()) {
    const [id] = await openIds(kind.table)
    expect((await app.get(app.people.sio, kind.href(id!))).status, kind.name).toBe(200)
  }
})

test('a restricted record of any kind is nothing for those who are not named', async () => {
  const tried: string[] = []
  for (const kind of house.kinds.values()) {
    const ids = await idsOf(kind.table, { restricted: true })
    if (ids.length > 0) tried.push(kind.name)
    expect(await app.asPerson(app.people.supervisor, (tx) => kind.find(tx, { ids })), kind.name).toEqual([])
  }
  expect(tried.length).toBeGreaterThan(3)
})

test('the database keeps the records of each kind, so that they can be linked to an investigation', async () => {
  const { rows } = await sql<{ table: string; kind: string }>`
    select t.tgrelid::regclass::text as table, convert_from(rtrim(t.tgargs, '\\000'::bytea), 'UTF8') as kind from pg_trigger t
    where t.tgname = 'keep_record'`.execute(app.ownerDb)
  const declared = [...house.kinds.values()].map(({ name: kind, table }) => ({ table, kind }))
  expect(rows).toEqual(expect.arrayContaining(declared))
})

test('each is a record that an investigation can be linked to, under the name that its slice declares', async () => {
  for (const kind of house.kinds.values()) {
    const ids = await openIds(kind.table)
    const named = await app.asPerson(app.people.sio, async (tx) => {
      const { rows } = await sql<{
        kind: string
      }>`select distinct kind from platform.record where id = any (${ids}::uuid[])`.execute(tx)
      return rows.map((row) => row.kind)
    })
    expect(named, kind.table).toEqual([kind.name])
  }
})
