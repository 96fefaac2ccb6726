/** Removing the demonstration: everything of it goes but its audit, and nothing of anyone else. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccount } from '../src/capabilities/people/index.ts'
import { recordAudit } from '../src/platform/audit.ts'
import { type TestDatabase, testDatabase } from '../src/platform/database/test-database.ts'
import { enterAsProgram } from '../src/platform/sign-in/entering.ts'
import { makeTestForce, type TestForce } from '../src/testing/app.ts'
import { buildDemonstration } from './build.ts'
import { countRows, forceTables, referringFirst } from './force-tables.ts'
import { people } from './people-table.ts'
import { removeDemonstration, removeForce } from './remove.ts'

const TODAY = '2026-03-02'

let database: TestDatabase
let forceId: string
let mine: TestForce
const said: string[] = []
const removing = (answer: boolean) => ({
  ownerDb: database.ownerDb,
  yes: false,
  ask: async (question: string) => {
    said.push(question)
    return answer
  },
  say: (line: string) => void said.push(line),
  url: 'http://127.0.0.1:4080',
})

beforeAll(async () => {
  database = await testDatabase()
  const { db } = database
  forceId = await buildDemonstration({ db, today: TODAY, now: `${TODAY}T12:00:00.000Z`, say: () => {}, months: 1 })
  await db.transaction().execute(async (tx) => {
    await enterAsProgram(tx, forceId)
    await createAccount(
      tx,
      { forceId, email: 'added.later@demo.example', name: 'Added Later', roles: ['analyst'] },
      null,
    )
  })
}, 120_000)
afterAll(() => database.drop())

async function held(force: string): Promise<Record<string, number>> {
  return database.ownerDb.transaction().execute(async (tx) => {
    await sql`select set_config('app.force_id', ${force}, true), set_config('app.restrictions',
      (select coalesce(string_agg(id::text, ','), '') from platform.restriction), true)`.execute(tx)
    return countRows(tx, force, await forceTables(tx))
  })
}

const auditLines = async (force: string) =>
  await database.ownerDb
    .selectFrom('audit.line')
    .select(['line', 'did', 'hash'])
    .where('forceId', '=', force)
    .orderBy('line')
    .execute()

test('it says what is there, table by table, and what was added since, and keeps all of it when told no', async () => {
  const before = await held(forceId)
  expect(await removeDemonstration(removing(false))).toBe(1)
  expect(said).toContain('  threats.threat: 40')
  expect(said).toContain('  plans.plan: 25')
  expect(said).toContain(`  platform.account: ${people.length + 1}, 1 of them added after it was built`)
  expect(said.join('\n')).toContain('[y/N]')
  expect(await held(forceId)).toEqual(before)
})

test('a force that is no demonstration is refused, and whether it is one can never be changed', async () => {
  mine = await makeTestForce(database.ownerDb, 'real')
  await expect(removeForce(database.ownerDb, mine.id)).rejects.toThrow('Only the demonstration force can be removed')
  await expect(
    database.ownerDb.updateTable('platform.force').set({ demo: true }).where('id', '=', mine.id).execute(),
  ).rejects.toThrow('never changed')
  const second = { code: 'second', nameEn: 'Second', nameCy: 'Ail', demo: true }
  await expect(database.ownerDb.insertInto('platform.force').values(second).execute()).rejects.toThrow(
    'force_one_demonstration',
  )
})

test('told yes, it leaves only the audit chain of it, with one line more, and every other force as it was', async () => {
  await recordAudit(database.ownerDb, {
    forceId: mine.id,
    accountId: null,
    did: 'founded force',
    subject: `platform.force:${mine.id}`,
    detail: {},
  })
  const [ofMine, chain, mineChain] = [await held(mine.id), await auditLines(forceId), await auditLines(mine.id)]
  expect(await removeDemonstration({ ...removing(true), yes: true })).toBe(0)
  expect(await held(forceId)).toEqual({})
  const left = await auditLines(forceId)
  expect(left.slice(0, -1)).toEqual(chain)
  expect(left.at(-1)?.did).toBe('removed demonstration force')
  expect(await held(mine.id)).toEqual(ofMine)
  expect(await auditLines(mine.id)).toEqual(mineChain)
  const { rows } = await sql<{
    email: string
  }>`select email from platform.account where email like '%@demo.example'`.execute(database.ownerDb)
  expect(rows).toEqual([])
  expect(said.at(-1)).toContain('There is an account already')
})

test('in an installation without any other account it ends with the links for two administrators', async () => {
  const empty = await testDatabase()
  const lines: string[] = []
  expect(
    await removeDemonstration({ ...removing(true), ownerDb: empty.ownerDb, say: (line) => void lines.push(line) }),
  ).toBe(0)
  expect(lines[0]).toBe('There is no demonstration force.')
  expect(lines.at(-2)).toMatch(/: http:\/\/127\.0\.0\.1:4080\/first-administrator\/\S{20,}$/)
  expect(lines.at(-1)).toMatch(/: http:\/\/127\.0\.0\.1:4080\/administrator\/\S{20,}$/)
  await empty.drop()
})

test('rows go before those they refer to, and a circle is named', () => {
  expect(
    referringFirst(
      ['plan', 'threat', 'draft'],
      [
        { of: 'plan', to: 'threat' },
        { of: 'draft', to: 'plan' },
      ],
    ),
  ).toEqual(['draft', 'plan', 'threat'])
  expect(() =>
    referringFirst(
      ['a', 'b'],
      [
        { of: 'a', to: 'b' },
        { of: 'b', to: 'a' },
      ],
    ),
  ).toThrow('a, b')
})
