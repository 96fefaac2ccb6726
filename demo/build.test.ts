import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../src/platform/database/test-database.ts'
import { buildDemonstration, isDemonstrationBuilt } from './build.ts'

const TODAY = '2026-03-02'
const NOW = `${TODAY}T12:00:00.000Z`

let database: TestDatabase
let forceId: string
beforeAll(async () => {
  database = await testDatabase()
  const started = performance.now()
  forceId = await buildDemonstration({ db: database.db, today: TODAY, now: NOW, say: () => {} })
  console.log('took', performance.now() - started)
}, 120_000)
afterAll(() => database.drop())

test('once built, it says so', async () => {
  expect(await isDemonstrationBuilt(database.db)).toBe(true)
  expect(forceId).not.toBe('')
  void sql
})
