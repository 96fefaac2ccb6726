/** What a log keeps of a fault, with a real database that repeats what people wrote. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from './database/test-database.ts'
import { faultFacts, isDatabaseAway } from './faults.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const thrownBy = (work: Promise<unknown>): Promise<unknown> => work.then(() => null).catch((thrown: unknown) => thrown)

test('of a fault of the database the code and the rule are kept, and nothing of what was sent to it', async () => {
  const TEXT = 'Gwilym goes in by the back door'
  const noId = faultFacts(await thrownBy(sql`select ${TEXT}::uuid`.execute(database.ownerDb)))
  expect(noId).toMatchObject({ name: 'error', code: '22P02' })
  const add = () =>
    sql`insert into platform.force (code, name_en, name_cy) values ('one', ${TEXT}, 'x')`.execute(database.ownerDb)
  await add()
  const twice = faultFacts(await thrownBy(add()))
  expect(twice).toMatchObject({ code: '23505', table: 'force', constraint: 'force_code_key' })
  const parsed = faultFacts(await thrownBy(Promise.resolve().then(() => JSON.parse(TEXT))))
  expect(parsed.name).toBe('SyntaxError')
  expect(parsed.at[0]).toMatch(/^at /)
  expect(JSON.stringify([noId, twice, parsed])).not.toContain('Gwilym')
})

test('a cause is told the same way', () => {
  const fault = new Error('armed officers', { cause: Object.assign(new Error('at dawn'), { code: 'EPIPE' }) })
  expect(faultFacts(fault)).toMatchObject({ name: 'Error', because: { code: 'EPIPE' } })
  expect(JSON.stringify(faultFacts(fault))).not.toMatch(/armed|dawn/)
})

test('a session that the database ended is a reason to try again; a rule that was broken is none', async () => {
  const ended = database.db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(tx)
    await sql`select 1`.execute(tx)
  })
  expect(isDatabaseAway(await thrownBy(ended))).toBe(true)
  expect(isDatabaseAway(await thrownBy(sql`select 1/0`.execute(database.db)))).toBe(false)
  expect(isDatabaseAway(Object.assign(new Error('no file'), { code: 'ENOENT', syscall: 'open' }))).toBe(false)
})
