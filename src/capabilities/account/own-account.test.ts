import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import '../people/messages.ts'
import { type TestApp, testApp } from '../../app-for-tests.ts'
import type { Tx } from '../../platform/database/database.ts'
import { endRole, keepRole } from '../../platform/sign-in/memberships.ts'
import { createFirstAdministratorLink, makeLink } from '../../platform/sign-in/one-time-links.ts'
import { hashPassword } from '../../platform/sign-in/passwords.ts'
import { declareSlices } from '../../platform/slice.ts'
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

test('a link to set a password works once, never after 24 hours, and its secret is not in the audit', async () => {
  const { id } = app.people.lro
  const secret = await app.db
    .transaction()
    .execute((tx) => makeLink(tx, 'set-password', { forceId: app.force.id, accountId: id }))
  const path = `/set-password/${secret}`
  expect(await (await browser(app.web).get(path)).text()).toContain('lro of here')
  expect((await browser(app.web).post(path, { password: 'short' })).status).toBe(422)
  await sql`update platform.one_time_link set expires_at = now() - interval '1 second'`.execute(app.ownerDb)
  expect((await browser(app.web).post(path, { password: 'lantern orchard cello' })).status).toBe(422)
  await sql`update platform.one_time_link set expires_at = now() + interval '1 hour'`.execute(app.ownerDb)
  expect((await browser(app.web).post(path, { password: 'lantern orchard cello' })).status).toBe(303)
  expect((await browser(app.web).post(path, { password: 'another orchard cello' })).status).toBe(422)
  const theirs = browser(app.web)
  expect(
    (
      await theirs.post('/sign-in', {
        ...{ email: 'lro.of.here@example.org', force: 'here' },
        password: 'lantern orchard cello',
      })
    ).status,
  ).toBe(303)
  const lines = await app.ownerDb.selectFrom('audit.line').select(['content', 'subject']).execute()
  expect(lines.filter((line) => `${line.content} ${line.subject}`.includes(secret))).toEqual([])
})

test('without the demonstration nobody chooses who to be', async () => {
  expect(await (await browser(app.web).get('/sign-in')).text()).not.toContain('/demo-persona')
  expect((await browser(app.web).post('/demo-persona', { person: app.people.sro.id })).status).toBe(404)
})

test('the first administrator founds the force by a link that is printed only while nobody has an account', async () => {
  expect(await createFirstAdministratorLink(app.db)).toBeNull()
  await sql`update platform.account set demo = true`.execute(app.ownerDb)
  const early = (await createFirstAdministratorLink(app.db))!
  const path = (await createFirstAdministratorLink(app.db))!
  await sql`update platform.account set demo = false`.execute(app.ownerDb)
  const founding = {
    ...{ code: 'gwent', nameEn: 'Gwent', nameCy: 'Gwent', name: 'Cath Rees' },
    ...{ email: 'cath@example.org', password: PASSWORD },
  }
  expect((await browser(app.web).get(early)).status).toBe(422)
  expect((await browser(app.web).post(path, { ...founding, code: 'here' })).status).toBe(422)
  expect((await browser(app.web).post(path, founding)).status).toBe(303)
  expect((await browser(app.web).post(path, { ...founding, code: 'again' })).status).toBe(422)
  const hers = browser(app.web)
  await hers.post('/sign-in', { email: 'cath@example.org', password: PASSWORD, force: 'gwent' })
  const account = (await (await hers.get('/account', { accept: 'application/json' })).json()) as {
    roles: string[]
    force: { en: string }
  }
  expect([account.roles, account.force.en]).toEqual([['administrator'], 'Gwent'])
})

test('nothing went wrong inside', () => expect(app.faults).toEqual([]))
