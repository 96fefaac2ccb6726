/**
 * Where a threat asks why it is opened, no page and no document of it or of its plan answers before a reason is given: tried on
 * every declaration, so that a page made tomorrow is covered.
 */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roleNames } from '../access.ts'
import { declareRoutes } from '../app.ts'
import { makeTestPerson, type TestApp, type TestPerson, testApp } from './app.ts'
import { fillForce } from './forces.ts'
import { addressOf, listRecordIds, namesNoRecord } from './record-ids.ts'

let app: TestApp
/** May open everything that is not restricted, and has said no reason. */
let reader: TestPerson
/** The open threat, and its plan. */
let threatId: string
let planId: string

beforeAll(async () => {
  app = await testApp((web) => void declareRoutes(web, { demo: false }))
  await fillForce(app)
  reader = await makeTestPerson(app.ownerDb, app.force.id, 'sro', 'reader')
  for (const role of roleNames.filter((other) => other !== 'sro'))
    await app.ownerDb
      .insertInto('platform.membership')
      .values({ forceId: app.force.id, accountId: reader.id, role, grantedBy: null, endedAt: null })
      .execute()
  await app.asPerson(reader, async (tx) => {
    await tx.updateTable('threats.threat').set({ asksReason: true, summary: content[0] }).execute()
    const { rows } = await sql<{ id: string; threatId: string }>`select id, threat_id from plans.plan`.execute(tx)
    ;({ id: planId, threatId } = rows[0]!)
  })
  // The filled force says the same words in a hold, which is a record of its own.
  await app.ownerDb.transaction().execute(async (tx) => {
    await sql`select set_config('app.force_id', ${app.force.id}, true)`.execute(tx)
    await tx.updateTable('disclosure.retentionHold').set({ reason: 'Held for the trial' }).execute()
  })
}, 120_000)
afterAll(() => app.drop())

/** What only the threat itself says, and only its plan. */
const content = ['Only the threat says this', 'Inkwell waters down ink'] as const
/** What a document asks for besides; and a reason in the address, which another site can write as well. */
const query = 'recipient=ROCU&version=1&reason=Because+I+say+so'

const pages = () => app.web.declared.filter(({ verb }) => verb === 'page')
const isOfThreatOrPlan = (path: string) => /^\/(threats|plans)\/:id/.test(path)

test('every page and document of a threat or a plan asks first, people and programs', async () => {
  const answered: string[] = []
  const paths = pages().flatMap(({ path }) => (isOfThreatOrPlan(path) ? [path] : []))
  for (const path of paths) {
    const [ids] = await app.asPerson(reader, (tx) => listRecordIds(tx, path, app.force.id))
    const address = `${addressOf(path, ids!)}?${query}`
    const program = await app.getJson(reader, address)
    const said = await program.text()
    const person = await (await app.get(reader, address)).text()
    if (program.status !== 422 || !said.includes('platform.reasonNeeded')) answered.push(`${path} ${said.slice(0, 80)}`)
    if (!person.includes('action="/reasons"')) answered.push(`${path} to a person`)
  }
  expect(paths.length).toBeGreaterThan(30)
  expect(answered).toEqual([])
})

test('no other page says what such a threat or its plan says, whatever is named in its address', async () => {
  const told: string[] = []
  for (const { path } of pages().filter((each) => !isOfThreatOrPlan(each.path))) {
    const named = path.includes(':') && !namesNoRecord(path)
    const records = named ? await app.asPerson(reader, (tx) => listRecordIds(tx, path, app.force.id)) : [{}]
    if (path.includes(':') && !named) continue
    for (const ids of records.slice(0, 5)) {
      const body = await (await app.getJson(reader, `${addressOf(path, ids)}?${query}`)).text()
      for (const words of content) if (body.includes(words)) told.push(`${path} says: ${words}`)
    }
  }
  expect([...new Set(told)]).toEqual([])
})

test('a reason is asked once for that record: for the plan again, and of everyone else', async () => {
  const said = { subject: `threats.threat:${threatId}`, next: '/', reason: 'Tasking meeting' }
  expect((await app.post(reader, '/reasons', said)).status).toBe(303)
  for (const path of ['', '/edit', '/assessments', `?x=${threatId.toUpperCase()}`])
    expect((await app.getJson(reader, `/threats/${threatId}${path}`)).status, path).toBe(200)
  expect((await app.getJson(reader, `/threats?peek=${threatId}`)).status).toBe(200)
  for (const path of ['', '/print', '/versions/1', '/as-at', `/plan.pdf?${query}`])
    expect((await app.getJson(reader, `/plans/${planId}${path}`)).status, path).toBe(422)
  expect((await app.getJson(app.people.sio, `/threats?peek=${threatId}`)).status).toBe(422)
  expect((await app.getJson(app.people.sio, `/threats/${threatId.toUpperCase()}`)).status).toBe(422)
})

test('a form with faults is not shown again to someone who gave no reason', async () => {
  const answer = await (await app.post(app.people['ocg-coordinator'], `/threats/${threatId}/edit`, { name: '' })).text()
  expect(answer).toContain('action="/reasons"')
  for (const words of content) expect(answer).not.toContain(words)
})

test('nothing went wrong inside', () => expect(app.faults).toEqual([]))
