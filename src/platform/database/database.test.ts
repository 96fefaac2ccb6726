import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import { from as copyFrom } from 'pg-copy-streams'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onOneConnection } from './database.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await testDatabase()
})
afterAll(() => base.drop())

test('a day is read as that day, whatever the clock of the machine', async () => {
  const { rows } = await sql<{
    heldOn: string
    days: string[]
  }>`select date '2026-03-29' as held_on, array[date '2026-03-29', null] as days`.execute(base.db)
  expect(rows).toEqual([{ heldOn: '2026-03-29', days: ['2026-03-29', null] }])
})

test('an instant is read as UTC, also when the session is elsewhere and the offset is odd', async () => {
  const read = await base.db.transaction().execute(async (tx) => {
    await sql`select set_config('timezone', 'Asia/Kolkata', true)`.execute(tx)
    const instants = sql<{ at: string; ats: string[] }>`select timestamptz '2026-07-01 10:00:00.1234+01' as at,
      array[timestamptz '2026-07-01 10:00+01'] as ats`
    return (await instants.execute(tx)).rows[0]
  })
  expect(read).toEqual({ at: '2026-07-01T09:00:00.123Z', ats: ['2026-07-01T09:00:00.000Z'] })
})

test('a count is a number; one too large to be exact is refused rather than rounded', async () => {
  const { rows } = await sql<{ many: number }>`select count(*) as many from generate_series(1, 3)`.execute(base.db)
  expect(rows).toEqual([{ many: 3 }])
  await expect(sql`select 9007199254740993 as many`.execute(base.db)).rejects.toThrow(RangeError)
})

test('what is kept as JSON is read back letter for letter', async () => {
  const { rows } = await sql`select '{"snake_case": 1, "camelCase": 2}'::jsonb as kept_text`.execute(base.db)
  expect(rows).toEqual([{ keptText: { snake_case: 1, camelCase: 2 } }])
})

test('rows copied in a transaction are kept or lost with it', async () => {
  await sql`create table if not exists public.copied (n int); grant select, insert on public.copied to foursight_app`.execute(
    base.ownerDb,
  )
  const copyThree = (fails: boolean) =>
    onOneConnection(base.db, (one, client) =>
      one.transaction().execute(async () => {
        await pipeline(Readable.from(['1\n2\n3\n']), client.query(copyFrom('copy copied from stdin')))
        if (fails) throw new Error('changed our mind')
      }),
    )
  const count = async () =>
    (await sql<{ n: number }>`select count(*) as n from public.copied`.execute(base.db)).rows[0]!.n
  await expect(copyThree(true)).rejects.toThrow('changed our mind')
  expect(await count()).toBe(0)
  await copyThree(false)
  expect(await count()).toBe(3)
})
