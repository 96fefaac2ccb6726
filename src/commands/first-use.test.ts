/** What the first start makes ready. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildDemonstration } from '../../demo/build.ts'
import { type TestDatabase, testDatabase } from '../platform/database/test-database.ts'
import { prepareFirstUse } from './first-use.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const said: string[] = []
const prepare = (demo: boolean) => prepareFirstUse(database, { demo }, (line) => void said.push(line))

test('without the demonstration, a start makes links for two administrators while there is no account', async () => {
  const [first, second] = await prepare(false)
  expect(first?.path).toMatch(/^\/first-administrator\/\S{20,}$/)
  expect(second?.path).toMatch(/^\/administrator\/\S{20,}$/)
  const again = await prepare(false)
  expect(again.map(({ path }) => path)).not.toContain(first?.path)
})

test('a demonstration that is there is neither built again nor talked of, and no link is made beside it', async () => {
  const today = '2026-03-02'
  await buildDemonstration({ db: database.db, today, now: `${today}T12:00:00.000Z`, say: () => {}, months: 1 })
  expect(await prepare(true)).toEqual([])
  expect(said).toEqual([])
}, 60_000)

test('invented people are no accounts of an installation: without the demonstration it still asks for a first administrator', async () => {
  expect((await prepare(false)).length).toBe(2)
})

test('once someone has an account, no link is made', async () => {
  const force = { code: 'real', nameEn: 'Real', nameCy: 'Go iawn' }
  const { id: forceId } = await database.ownerDb
    .insertInto('platform.force')
    .values(force)
    .returning('id')
    .executeTakeFirstOrThrow()
  const someone = { forceId, email: 'first@example.org', name: 'First Person', passwordHash: null, leftOn: null }
  await database.ownerDb.insertInto('platform.account').values(someone).execute()
  expect(await prepare(false)).toEqual([])
})
