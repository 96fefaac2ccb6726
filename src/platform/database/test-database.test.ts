import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readMigrations } from './migrate.ts'
import { checkAppRole } from './roles.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'

let base: TestDatabase
let other: TestDatabase

beforeAll(async () => {
  ;[base, other] = await Promise.all([testDatabase(), testDatabase()])
})
afterAll(async () => {
  await Promise.all([base.drop(), other.drop()])
})

test('each test file has a database of its own, migrated like the real one', async () => {
  const nameOf = async (of: TestDatabase) =>
    (await sql<{ name: string }>`select current_database() as name`.execute(of.db)).rows[0]!.name
  expect(await nameOf(base)).not.toBe(await nameOf(other))
  const kept = await sql`select from platform.migration`.execute(base.ownerDb)
  expect(kept.rows).toHaveLength(readMigrations('migrations').length)
})

test('the app role of the tests is as limited as the real one', async () => {
  expect(await checkAppRole(base.db)).toEqual([])
})
