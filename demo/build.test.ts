/** The demonstration as it stands once built: the same each time, every state shown, and something to do for everyone. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '../src/access.ts'
import { consultationsOwing } from '../src/capabilities/partners/index.ts'
import { factsOwing } from '../src/capabilities/places/index.ts'
import {
  approvalProblems,
  citedBy,
  findVersion,
  listPlans,
  listSignatures,
  planOf,
  plansOwing,
  signatureStates,
} from '../src/capabilities/plans/index.ts'
import { listThreats, threatOwing } from '../src/capabilities/threats/index.ts'
import type { Db, Tx } from '../src/platform/database/database.ts'
import { type TestDatabase, testDatabase } from '../src/platform/database/test-database.ts'
import { enterAsProgram, enterForce } from '../src/platform/sign-in/entering.ts'
import { listPersonas } from '../src/platform/sign-in/forces.ts'
import type { User } from '../src/platform/user.ts'
import { buildDemonstration, isDemonstrationBuilt } from './build.ts'
import { forceTables } from './force-tables.ts'
import { people } from './people-table.ts'

const TODAY = '2026-03-02'
const NOW = `${TODAY}T12:00:00.000Z`
const given = (db: Db) => ({ db, today: TODAY, now: NOW, say: () => {}, months: 1 })

let one: TestDatabase
let other: TestDatabase
let forceId: string
beforeAll(async () => {
  one = await testDatabase()
  other = await testDatabase()
  forceId = await buildDemonstration(given(one.db))
  await buildDemonstration(given(other.db))
}, 120_000)
afterAll(async () => {
  await one.drop()
  await other.drop()
})

/** Runs `work` as a persona, under row-level security. */
async function asPersona<T>(key: string, work: (tx: Tx, user: User) => Promise<T>): Promise<T> {
  const { name, rank, language, mailbox } = people.find((person) => person.key === key)!
  return one.db.transaction().execute(async (tx) => {
    const email = `${mailbox}@demo.example`
    await enterAsProgram(tx, forceId)
    const { id } = await tx
      .selectFrom('platform.account')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    const user = await enterForce(tx, { accountId: id, name, rank, language, forceId, token: null }, roles)
    return work(tx, user)
  })
}

/** All that a database holds of its only force, without what is drawn or dated anew each time. */
async function contentOf(database: TestDatabase): Promise<string[]> {
  return database.ownerDb.transaction().execute(async (tx) => {
    await sql`select set_config('app.force_id', (select id::text from platform.force), true), set_config('app.restrictions',
      (select string_agg(id::text, ',') from platform.restriction), true)`.execute(tx)
    const content: string[] = []
    for (const table of (await forceTables(tx)).filter((name) => name !== 'platform.reference_used')) {
      const { rows } = await sql<{ row: string }>`select to_jsonb(t)::text as row from ${sql.table(table)} t`.execute(
        tx,
      )
      content.push(...rows.map(({ row }) => `${table} ${wordsOf(withoutDrawn(row))}`))
    }
    return content.sort()
  })
}

const withoutDrawn = (row: string): string =>
  row
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID')
    .replaceAll(/\b(OCG|PI|VUL|PLC|PLN|S|EMG)-\d+/g, '$1')
    .replaceAll(/\b[0-9a-f]{32,64}\b/g, 'DIGEST')
    .replaceAll(/"milliseconds": \d+/g, 'TOOK')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+(\+00:00|Z)/g, (at) => (at.slice(0, 10) > '2026-03-06' ? 'BUILT' : at))

/** What a plan cites stands in the order of ids, which are drawn; so the words of a row are compared, not their order. */
const wordsOf = (row: string): string =>
  row
    .split(/[^\p{L}\p{N}]+/u)
    .sort()
    .join(' ')

test('two builds on the same day give equal content', async () => {
  const [first, second] = [await contentOf(one), await contentOf(other)]
  expect(first.length).toBeGreaterThan(3000)
  expect(second).toEqual(first)
})

test('what is built is not built again, and a build that broke off is finished', async () => {
  expect(await isDemonstrationBuilt(one.db)).toBe(true)
  expect(await buildDemonstration(given(one.db))).toBe(forceId)
  await other.ownerDb.deleteFrom('audit.line').where('did', '=', 'built demonstration force').execute()
  expect(await isDemonstrationBuilt(other.db)).toBe(false)
  await buildDemonstration(given(other.db))
  expect(await isDemonstrationBuilt(other.db)).toBe(true)
  const events = (await contentOf(other)).filter((row) => row.startsWith('crime.event '))
  expect(events.length).toBe((await contentOf(one)).filter((row) => row.startsWith('crime.event ')).length)
}, 60_000)

test('plans stand in every status that a plan in use can have, most of them in force', async () => {
  const plans = await asPersona('acc', (tx) => listPlans(tx))
  expect(plans.length).toBe(25)
  expect(new Set(plans.map((plan) => plan.status))).toEqual(
    new Set(['draft', 'with-leads', 'with-sro', 'in-force', 'in-force-interim', 'sent-back', 'closure-proposed']),
  )
  const expired = plans.filter((plan) => plan.interimUntil !== null && plan.interimUntil < NOW)
  expect(expired.length).toBe(1)
})

test('one plan waits for its LRO alone, and one for its SRO', async () => {
  const signed = (key: string) =>
    asPersona(key, async (tx, user) =>
      (await plansOwing(tx, user, TODAY)).map(({ kind, on }) => `${kind} ${on}`.trim()),
    )
  expect(await signed('lro')).toContain('sign lro')
  expect(await signed('sio')).not.toContain('sign sio')
  expect(await signed('acc')).toContain('approve')
})

/** What still stands between the plan for this threat and its approval today, as its SRO would be told. */
const lackingOf = (threatName: string): Promise<string[]> =>
  asPersona('acc', async (tx, user) => {
    const threat = (await listThreats(tx)).find((row) => row.name === threatName)!
    const plan = (await planOf(tx, threat.id))!
    const { version } = await findVersion(tx, plan.id, plan.latestVersion)
    const { assessment, facts, consultations } = await citedBy(tx, plan, version.content)
    const signatures = signatureStates(plan, { number: plan.latestVersion, version }, await listSignatures(tx, plan.id))
    const known = { assessment, facts, consultations, signatures, approver: user, accepted: [] }
    return approvalProblems(plan, version.content, known, TODAY).map((problem) => problem.message)
  })

test('the plan that waits for its SRO lacks nothing but the decision; the one that waits for its LRO, only that signature', async () => {
  expect(await lackingOf('Tenon')).toEqual([])
  expect(await lackingOf('Bradawl')).toEqual(['plans.status.notNow', 'plans.gate.unsigned.lro'])
})

test('the register has its worst threats assessed, some reviews overdue, one in moderation, one on which two methods disagree, and work without an assessment', async () => {
  const rows = await asPersona('head', (tx) => listThreats(tx))
  expect(rows.filter((row) => row.band === 'very-high').length).toBeGreaterThan(1)
  expect(rows.filter((row) => row.reviewDueOn !== null && row.reviewDueOn < TODAY).length).toBeGreaterThan(2)
  const owed = await asPersona('head', (tx, user) => threatOwing(tx, user, TODAY, NOW))
  expect(new Set(owed.map(({ kind }) => kind))).toEqual(new Set(['moderate', 'review', 'assess', 'disagreement']))
})

test('a restricted threat is seen by those who are named on it only', async () => {
  const seenBy = (key: string) => asPersona(key, async (tx) => (await listThreats(tx)).map((row) => row.name))
  expect(await seenBy('lroEast')).toContain('Drawknife')
  expect(await seenBy('lro')).not.toContain('Drawknife')
  expect(await seenBy('sroWest')).not.toContain('Whetstone')
})

/** Days on which something is owed, as the home page of this person asks for it; what has no day is owed today. */
const owedBy = (key: string): Promise<string[]> =>
  asPersona(key, async (tx, user) => {
    const may = (permission: string) => user.permissions.has(permission as never)
    return [
      ...(may('threats.read') ? (await threatOwing(tx, user, TODAY, NOW)).map((each) => each.dueOn) : []),
      ...(may('plans.read') ? (await plansOwing(tx, user, TODAY)).map((each) => each.dueOn ?? TODAY) : []),
      ...(may('places.write') ? (await factsOwing(tx, user.id, TODAY)).map((each) => each.expiresOn) : []),
      ...(may('partners.write') ? (await consultationsOwing(tx, user.id, TODAY)).map((each) => each.dueOn) : []),
    ]
  })

test.each(['acc', 'sio', 'lro', 'coordinator', 'head', 'analyst', 'supervisor', 'inspection'])(
  'something is overdue for %s, and something is owed today',
  async (key) => {
    const days = await owedBy(key)
    expect(days.filter((day) => day < TODAY).length, 'overdue').toBeGreaterThan(0)
    expect(days.filter((day) => day === TODAY).length, 'today').toBeGreaterThan(0)
  },
)

test('every role is offered a persona, who sees something of what the role is for', async () => {
  const personas = await asPersona('acc', (tx) => listPersonas(tx))
  expect(new Set(personas.flatMap((persona) => persona.roles))).toEqual(new Set(Object.keys(roles)))
  for (const { key } of people)
    await asPersona(key, async (tx, user) => {
      const may = (permission: string) => user.permissions.has(permission as never)
      const seen = [
        ...(may('threats.read') ? await listThreats(tx) : []),
        ...(may('places.read') ? await tx.selectFrom('places.fact').select('id').execute() : []),
        ...(may('people.manage') ? await tx.selectFrom('platform.membership').select('accountId').execute() : []),
        ...(may('audit.read') ? await tx.selectFrom('audit.line').select('line').limit(5).execute() : []),
      ]
      expect(seen.length, key).toBeGreaterThan(4)
    })
})

test('what was done is audited as the person who did it', async () => {
  const lines = await one.ownerDb
    .selectFrom('audit.line')
    .select(['did', 'accountId'])
    .where('forceId', '=', forceId)
    .execute()
  const doers = new Set(lines.filter((line) => line.did === 'approved plan').map((line) => line.accountId))
  expect(doers.size).toBeGreaterThan(2)
  expect(lines.filter((line) => line.accountId === null).map((line) => line.did)).not.toContain('signed plan')
})
