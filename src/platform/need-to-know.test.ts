import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '../access.ts'
import { makeTestForce, makeTestPerson, type TestForce } from '../testing/app.ts'
import { type TestDatabase, testDatabase } from './database/test-database.ts'
import { needToKnow } from './need-to-know.ts'
import { enterForce } from './sign-in/entering.ts'

let database: TestDatabase
let forces: TestForce[]
let restrictions: { forceId: string; id: string }[]
let rows: { id: string; forceId: string; restrictionId: string | null }[]

beforeAll(async () => {
  database = await testDatabase()
  const { ownerDb } = database
  forces = [await makeTestForce(ownerDb, 'one'), await makeTestForce(ownerDb, 'two')]
  restrictions = []
  for (const force of forces)
    for (const title of ['first', 'second', 'third'])
      restrictions.push(
        await ownerDb
          .insertInto('platform.restriction')
          .values({ forceId: force.id, title })
          .returning(['forceId', 'id'])
          .executeTakeFirstOrThrow(),
      )
  // A tenant table of this test's own, made as docs/how-to/write-a-migration.md says.
  await sql`create table platform.kept (force_id uuid not null, id uuid not null, restriction_id uuid, primary key (force_id, id))`.execute(
    ownerDb,
  )
  await sql`alter table platform.kept enable row level security`.execute(ownerDb)
  await sql`create policy of_force on platform.kept using (force_id = nullif(current_setting('app.force_id', true), '')::uuid
    and (restriction_id is null or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))`.execute(
    ownerDb,
  )
  await sql`grant select on platform.kept to foursight_app`.execute(ownerDb)
  rows = forces.flatMap((force) =>
    [null, ...restrictions.filter((each) => each.forceId === force.id).map((each) => each.id)].map((restrictionId) => ({
      id: randomUUID(),
      forceId: force.id,
      restrictionId,
    })),
  )
  for (const row of rows)
    await sql`insert into platform.kept values (${row.forceId}::uuid, ${row.id}::uuid, ${row.restrictionId}::uuid)`.execute(
      ownerDb,
    )
})
afterAll(() => database.drop())

test('what the policy says in words is what the database does, whoever is named on whatever', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 1 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 2 })),
      async (ofForce, namedOn) => {
        const force = forces[ofForce]!
        const person = await makeTestPerson(database.ownerDb, force.id, 'analyst', `person ${randomUUID()}`)
        const own = restrictions.filter((each) => each.forceId === force.id)
        for (const restriction of own.filter((_, i) => namedOn.includes(i)))
          await database.ownerDb
            .insertInto('platform.restrictionMember')
            .values({
              forceId: restriction.forceId,
              restrictionId: restriction.id,
              accountId: person.id,
              endedAt: null,
            })
            .execute()
        await database.db.transaction().execute(async (tx) => {
          const caller = {
            accountId: person.id,
            name: person.name,
            rank: '',
            language: 'en' as const,
            forceId: force.id,
            token: null,
          }
          const reader = await enterForce(tx, caller, roles)
          const seen = await sql<{ id: string }>`select id from platform.kept`.execute(tx)
          const expected = rows.filter((row) => needToKnow(reader, row).may).map((row) => row.id)
          expect(seen.rows.map((row) => row.id).sort()).toEqual(expected.sort())
        })
      },
    ),
    { numRuns: 25 },
  )
})

test('every answer carries its reason', () => {
  const reader = { forceId: 'a', restrictions: ['r'] }
  expect(needToKnow(reader, { forceId: 'b', restrictionId: null })).toEqual({
    may: false,
    because: 'platform.otherForce',
  })
  expect(needToKnow(reader, { forceId: 'a', restrictionId: null })).toEqual({
    may: true,
    because: 'platform.openInForce',
  })
  expect(needToKnow(reader, { forceId: 'a', restrictionId: 'r' })).toEqual({ may: true, because: 'platform.namedOnIt' })
  expect(needToKnow(reader, { forceId: 'a', restrictionId: 's' })).toEqual({
    may: false,
    because: 'platform.notNamedOnIt',
  })
})
