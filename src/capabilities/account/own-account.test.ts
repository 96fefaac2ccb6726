import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import '../people/messages.ts'
import type { Tx } from '../../platform/database/database.ts'
import { FREE_ATTEMPTS } from '../../platform/sign-in/attempt-waits.ts'
import { enterAsProgram } from '../../platform/sign-in/entering.ts'
import { forceByCode } from '../../platform/sign-in/forces.ts'
import { endRole, keepRole } from '../../platform/sign-in/memberships.ts'
import { makeFirstLinks } from '../../platform/sign-in/one-time-links.ts'
import { releaseLink } from '../../platform/sign-in/password-links.ts'
import { hashPassword } from '../../platform/sign-in/passwords.ts'
import { administratorLines } from '../../platform/sign-in/proposals.ts'
import { digestOf } from '../../platform/sign-in/sessions.ts'
import { declareSlices } from '../../platform/slice.ts'
import { type TestApp, testApp } from '../../testing/app.ts'
import { audit } from '../audit/index.ts'
import { browser } from './browser.fixtures.ts'
import { accountRoutes } from './routes.ts'

const PASSWORD = 'kettle harbour violin'
const email = 'analyst.of.here@example.org'
let app: TestApp
let mine: ReturnType<typeof browser>

beforeAll(async () => {
  app = await testApp((web) => {
    accountRoutes(web, { personas: false })
    declareSlices(web, [audit])
  })
  delete app.web.parts.signedInAs
  const { id } = app.people.analyst
  await app.ownerDb
    .updateTable('platform.account')
    .set({ passwordHash: await hashPassword(PASSWORD) })
    .where('id', '=', id)
    .execute()
  mine = browser(app.web)
  await mine.post('/sign-in', { email, password: PASSWORD, force: 'here' })
})
afterAll(() => app.drop())

async function newToken(): Promise<string> {
  const made = await mine.post('/account/tokens', { name: 'Reporting', role: 'analyst', days: '30' })
  const shown = await mine.get(made.headers.get('location')!, { accept: 'application/json' })
  return ((await shown.json()) as { token: string }).token
}

const withToken = (token: string, path: string, init: RequestInit = {}) =>
  app.web.hono.request(path, { ...init, headers: { accept: 'application/json', authorization: `Bearer ${token}` } })

test('a new token is shown once, and then never again', async () => {
  const made = await mine.post('/account/tokens', { name: 'Once', role: 'analyst', days: '30' })
  const where = made.headers.get('location')!
  expect((await browser(app.web).get(where)).headers.get('location')).toMatch(/^\/sign-in/)
  expect((await mine.get(where)).status).toBe(200)
  expect((await mine.get(where)).status).toBe(404)
})

test('a token speaks for its person, and the audit names both', async () => {
  const token = await newToken()
  expect((await withToken(token, '/what-is-logged')).status).toBe(200)
  const line = (await app.auditLines()).at(-1)!
  expect(line.accountId).toBe(app.people.analyst.id)
  expect(line.content).toContain('"tokenId"')
})

test('a token is not for the account itself: it makes no token, changes no password', async () => {
  const token = await newToken()
  const body = new URLSearchParams({
    name: 'More',
    role: 'analyst',
    days: '30',
    current: PASSWORD,
    password: 'x',
  })
  for (const path of ['/account/tokens', '/account/password', '/sign-out-everywhere'])
    expect([path, (await withToken(token, path, { method: 'POST', body })).status]).toEqual([path, 403])
})

test('a token made for a role works no longer once its person has lost it, nor when the role is given again', async () => {
  const { id } = app.people.analyst
  const given = { forceId: app.force.id, accountId: id, role: 'analyst', grantedBy: null }
  const asForce = (work: (tx: Tx) => Promise<void>) => app.asPerson(app.people.administrator, work)
  const token = await newToken()
  await asForce((tx) => endRole(tx, id, 'analyst'))
  expect((await withToken(token, '/what-is-logged')).status).toBe(401)
  await asForce((tx) => keepRole(tx, given))
  expect((await withToken(token, '/what-is-logged')).status).toBe(401)
  expect((await withToken(await newToken(), '/what-is-logged')).status).toBe(200)
})

test('signing out everywhere and a new password end every token', async () => {
  const token = await newToken()
  await mine.post('/sign-out-everywhere')
  expect((await withToken(token, '/what-is-logged')).status).toBe(401)
  await mine.post('/sign-in', { email, password: PASSWORD, force: 'here' })
  const another = await newToken()
  expect((await mine.post('/account/password', { current: PASSWORD, password: PASSWORD })).status).toBe(303)
  expect((await withToken(another, '/what-is-logged')).status).toBe(401)
})

test('an ended token and an expired one do not work', async () => {
  const token = await newToken()
  await sql`update platform.api_token set expires_at = now() - interval '1 second'`.execute(app.ownerDb)
  expect((await withToken(token, '/what-is-logged')).status).toBe(401)
  const another = await newToken()
  const newest = await app.ownerDb
    .selectFrom('platform.apiToken')
    .select('id')
    .orderBy('createdAt', 'desc')
    .executeTakeFirstOrThrow()
  expect((await mine.post(`/account/tokens/${newest.id}/end`)).status).toBe(303)
  expect((await withToken(another, '/what-is-logged')).status).toBe(401)
  expect((await mine.post(`/account/tokens/${newest.id}/end`)).status).toBe(404)
})

test('a token for a role one does not have is refused on the page, with what was typed', async () => {
  const answer = await mine.post('/account/tokens', { name: 'Mine only', role: 'sro', days: '30' })
  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain('Choose one of your own roles.')
  expect(html).toContain('value="Mine only"')
})

test('changing the password asks for the one now, and ends every other session', async () => {
  const other = browser(app.web)
  await other.post('/sign-in', { email, password: PASSWORD, force: 'here' })
  expect((await mine.post('/account/password', { current: 'wrong', password: 'violin harbour kettle' })).status).toBe(
    422,
  )
  expect((await mine.post('/account/password', { current: PASSWORD, password: 'short' })).status).toBe(422)
  expect((await mine.post('/account/password', { current: PASSWORD, password: 'violin harbour kettle' })).status).toBe(
    303,
  )
  expect((await other.get('/account')).status).toBe(303)
  expect((await mine.get('/account')).status).toBe(200)
})

test('a link to set a password works once, never after 24 hours', async () => {
  const { id } = app.people.lro
  const asked = await browser(app.web).post('/set-password', { email: 'LRO.of.here@example.org', force: 'here' })
  const path = asked.headers.get('location')!
  expect(await (await browser(app.web).get(path)).text()).toMatch(/[B-Z2-9]{4}-[B-Z2-9]{4}/)
  await app.db.transaction().execute(async (tx) => {
    await enterAsProgram(tx, app.force.id)
    await releaseLink(tx, digestOf(path.split('/').at(-1)!), id)
  })
  expect(await (await browser(app.web).get(path)).text()).toContain('lro of here')
  expect((await browser(app.web).post(path, { password: 'short' })).status).toBe(422)
  await sql`update platform.one_time_link set expires_at = now() - interval '1 second'`.execute(app.ownerDb)
  expect((await browser(app.web).post(path, { password: 'lantern orchard cello' })).status).toBe(422)
  await sql`update platform.one_time_link set expires_at = now() + interval '1 hour'`.execute(app.ownerDb)
  expect((await browser(app.web).post(path, { password: 'lantern orchard cello' })).status).toBe(303)
  expect((await browser(app.web).post(path, { password: 'another orchard cello' })).status).toBe(422)
  const theirs = { email: 'lro.of.here@example.org', force: 'here', password: 'lantern orchard cello' }
  expect((await browser(app.web).post('/sign-in', theirs)).status).toBe(303)
})

test('without the demonstration nobody chooses who to be', async () => {
  expect(await (await browser(app.web).get('/sign-in')).text()).not.toContain('/demo-persona')
  expect((await browser(app.web).post('/demo-persona', { person: app.people.sro.id })).status).toBe(404)
})

test('two links from the console make a force with two administrators, each the beginning of a line', async () => {
  expect(await makeFirstLinks(app.db)).toBeNull()
  await sql`update platform.account set demo = true`.execute(app.ownerDb)
  const early = (await makeFirstLinks(app.db))!
  const { first, second } = (await makeFirstLinks(app.db))!
  await sql`update platform.account set demo = false`.execute(app.ownerDb)
  const cath = { name: 'Cath Rees', email: 'cath@example.org', password: PASSWORD }
  const dai = { name: 'Dai Rees', email: 'dai@example.org', password: PASSWORD }
  const founding = { code: 'gwent', nameEn: 'Gwent', nameCy: 'Gwent', ...cath }
  expect((await browser(app.web).get(early.first)).status).toBe(422)
  expect((await browser(app.web).post(second, dai)).status).toBe(422)
  expect((await browser(app.web).post(first, { ...founding, code: 'here' })).status).toBe(422)
  expect((await browser(app.web).post(first, founding)).status).toBe(303)
  expect((await browser(app.web).post(first, { ...founding, code: 'again' })).status).toBe(422)
  expect((await browser(app.web).post(second, { ...dai, email: cath.email, password: 'not hers at all' })).status).toBe(
    422,
  )
  expect((await browser(app.web).post(second, dai)).status).toBe(303)
  expect((await browser(app.web).post(second, dai)).status).toBe(422)
  for (const { email, password } of [cath, dai]) {
    const theirs = browser(app.web)
    await theirs.post('/sign-in', { email, password, force: 'gwent' })
    const account = (await (await theirs.get('/account', { accept: 'application/json' })).json()) as {
      roles: string[]
      force: { en: string }
    }
    expect([account.roles, account.force.en]).toEqual([['administrator'], 'Gwent'])
  }
  const gwent = (await forceByCode(app.db, 'gwent'))!
  const lines = await app.db.transaction().execute(async (tx) => {
    await enterAsProgram(tx, gwent.id)
    return administratorLines(tx)
  })
  expect(new Set(lines.values()).size).toBe(2)
})

test('wrong passwords of one’s own wait as well, and the right one comes through after it', async () => {
  await sql`delete from platform.login_attempt`.execute(app.ownerDb)
  await mine.post('/sign-in', { email, password: 'violin harbour kettle', force: 'here' })
  const change = (current: string) => mine.post('/account/password', { current, password: 'violin harbour kettle' })
  for (let i = 0; i < FREE_ATTEMPTS; i++) expect((await change('wrong')).status).toBe(422)
  expect((await change('violin harbour kettle')).status).toBe(429)
  await sql`update platform.login_attempt set at = at - interval '1 second'`.execute(app.ownerDb)
  expect((await change('violin harbour kettle')).status).toBe(303)
})

test('nothing went wrong inside', () => expect(app.faults).toEqual([]))
