import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import '../people/messages.ts'
import { FREE_ATTEMPTS, waitAfter } from '../../platform/sign-in/attempt-waits.ts'
import { hashPassword } from '../../platform/sign-in/passwords.ts'
import { type TestApp, type TestPerson, testApp } from '../../testing/app.ts'
import { browser } from './browser.fixtures.ts'
import { accountRoutes } from './routes.ts'

const PASSWORD = 'kettle harbour violin'
let app: TestApp
let analyst: TestPerson

beforeAll(async () => {
  app = await testApp((web) => accountRoutes(web, { personas: true }))
  delete app.web.parts.signedInAs
  app.web.parts.trustProxy = true
  analyst = app.people.analyst
  await app.ownerDb
    .updateTable('platform.account')
    .set({ passwordHash: await hashPassword(PASSWORD) })
    .where('id', '=', analyst.id)
    .execute()
})
afterAll(() => app.drop())
beforeEach(async () => {
  await sql`delete from platform.login_attempt`.execute(app.ownerDb)
})

const email = 'analyst.of.here@example.org'
const signIn = (with_: ReturnType<typeof browser>, more: Record<string, string> = {}) =>
  with_.post('/sign-in', { email, password: PASSWORD, force: 'here', ...more })

test('with the right password a person comes in, goes on to where they wanted, and the force’s audit says so', async () => {
  const mine = browser(app.web)
  const answer = await signIn(mine, { email: ' Analyst.of.Here@example.org ', next: '/account' })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/account'])
  expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
  expect(await (await mine.get('/account')).text()).toContain('analyst of here')
  const line = (await app.auditLines()).find((each) => each.did === 'signed in')
  expect(line?.accountId).toBe(analyst.id)
})

test('a link to the sign-in page cannot lead away', async () => {
  const answer = await signIn(browser(app.web), { next: '//evil.example/' })
  expect(answer.headers.get('location')).toBe('/')
})

test('an unknown account and a wrong password get the same answer', async () => {
  const [unknown, wrong] = await Promise.all([
    browser(app.web).post(
      '/sign-in',
      { email, password: 'not the password', force: 'here' },
      { accept: 'application/json' },
    ),
    browser(app.web).post(
      '/sign-in',
      { email: 'nobody@example.org', password: PASSWORD, force: 'here' },
      { accept: 'application/json' },
    ),
  ])
  expect([unknown.status, wrong.status]).toEqual([422, 422])
  const problems = async (answer: Response) => ((await answer.json()) as { problems: unknown }).problems
  expect(await problems(unknown)).toEqual(await problems(wrong))
})

test('the form comes back with the address and without the password', async () => {
  const answer = await browser(app.web).post('/sign-in', {
    ...{ email, password: 'not the password', force: 'here' },
    next: '/account',
  })
  const html = await answer.text()
  expect(html).toContain(`value="${email}"`)
  expect(html).toContain('value="/account"')
  expect(html).not.toContain('not the password')
})

const wrongOnes = async (count: number, from = '10.0.0.1') => {
  for (let i = 0; i < count; i++) await at(from).post('/sign-in', { email, password: `wrong ${i}`, force: 'here' })
}
/** A browser at an address of the network. */
const at = (address: string, with_ = browser(app.web)) => ({
  post: (path: string, form: Record<string, string>) => with_.post(path, form, { 'x-forwarded-for': address }),
})
const right = { email, password: PASSWORD, force: 'here' }

test('wrong passwords make the next attempt wait, longer each time and never over a minute; the answer says how long', async () => {
  expect([4, 5, 6, 8, 11, 50].map((attempts) => waitAfter(attempts, FREE_ATTEMPTS))).toEqual([0, 1, 2, 8, 60, 60])
  await wrongOnes(FREE_ATTEMPTS)
  const refused = await at('10.0.0.1').post('/sign-in', right)
  expect(refused.status).toBe(429)
  expect(await refused.text()).toMatch(/Wait 1 second and try again/)
  await sql`update platform.login_attempt set at = at - interval '1 second'`.execute(app.ownerDb)
  expect((await at('10.0.0.1').post('/sign-in', right)).status).toBe(303)
})

test('a stranger’s wrong passwords lock nobody out: not at another address, nor in a browser in which the person was before', async () => {
  const theirs = browser(app.web)
  expect((await at('10.0.0.1', theirs).post('/sign-in', right)).status).toBe(303)
  await wrongOnes(FREE_ATTEMPTS + 20)
  expect((await at('10.0.0.1').post('/sign-in', right)).status).toBe(429)
  expect((await at('10.0.0.2').post('/sign-in', right)).status).toBe(303)
  expect((await at('10.0.0.1', theirs).post('/sign-in', right)).status).toBe(303)
})

test('an attempt that came too early does not count, so that whoever keeps trying does not keep others waiting', async () => {
  await wrongOnes(FREE_ATTEMPTS)
  const counted = () => app.ownerDb.selectFrom('platform.loginAttempt').select('id').execute()
  const before = await counted()
  expect((await at('10.0.0.1').post('/sign-in', right)).status).toBe(429)
  expect(await counted()).toEqual(before)
})

test('many attempts at once do not slip past the wait', async () => {
  const answers = await Promise.all(
    Array.from({ length: FREE_ATTEMPTS + 5 }, (_, i) =>
      at('10.0.0.1').post('/sign-in', { ...right, password: `wrong ${i}` }),
    ),
  )
  expect(answers.filter((answer) => answer.status === 429)).toHaveLength(5)
})

test('right passwords are no attempts: a person may sign in as often as they like', async () => {
  for (let i = 0; i <= FREE_ATTEMPTS; i++) expect((await at('10.0.0.1').post('/sign-in', right)).status).toBe(303)
})

test('a refused attempt is in the audit of the force that was meant, about the account, and says where it came from', async () => {
  await wrongOnes(1, '10.0.0.9')
  const line = (await app.auditLines()).at(-1)!
  expect(line).toMatchObject({ did: 'was refused', subject: `platform.account:${analyst.id}`, accountId: null })
  expect(JSON.parse(line.content!).detail).toMatchObject({ wanted: 'signed in', status: 422, from: '10.0.0.9' })
  await at('10.0.0.9').post('/sign-in', { ...right, email: 'gwilym@example.org', password: 'wrong' })
  const unknown = (await app.auditLines()).at(-1)!
  expect(unknown.content).toMatch(/"account": "[0-9a-f]{64}"/)
  expect(unknown.content).not.toContain('gwilym')
})

test('signing out ends the session; signing out everywhere ends those of other browsers too', async () => {
  const [one, two] = [browser(app.web), browser(app.web)]
  await signIn(one)
  await signIn(two)
  const secret = one.cookies.get('session')!
  await one.post('/sign-out')
  expect((await one.get('/account', { cookie: `session=${secret}` })).headers.get('location')).toMatch(/^\/sign-in/)
  await signIn(one)
  await one.post('/sign-out-everywhere')
  expect((await two.get('/account')).status).toBe(303)
})

test('a session ends after 30 minutes without use, and after 12 hours in any case', async () => {
  const mine = browser(app.web)
  const age = (column: 'seen_at' | 'created_at', by: string) =>
    sql`update platform.session set ${sql.id(column)} = now() - ${by}::interval where ended_at is null`.execute(
      app.ownerDb,
    )
  await signIn(mine)
  await age('seen_at', '31 minutes')
  expect((await mine.get('/account')).status).toBe(303)
  await signIn(mine)
  await age('created_at', '12 hours 1 minute')
  expect((await mine.get('/account')).status).toBe(303)
})

test('where there are several forces a person says theirs; where it is not said, nothing is looked at', async () => {
  const html = await (await browser(app.web).get('/sign-in')).text()
  for (const force of ['Force here', 'Force elsewhere']) expect(html).toContain(force)
  for (const force of ['', 'nowhere']) {
    const answer = await signIn(browser(app.web), { force })
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('Choose your force.')])
  }
  expect((await signIn(browser(app.web), { force: 'elsewhere' })).status).toBe(422)
})

test('the same e-mail address in two forces is two accounts: each opens its own, and neither the other', async () => {
  const { id: forceId } = app.otherForce
  const twin = { forceId, email, name: 'Namesake of Elsewhere', leftOn: null }
  const passwordHash = await hashPassword('lantern orchard cello')
  await app.ownerDb
    .insertInto('platform.account')
    .values({ ...twin, passwordHash })
    .execute()
  const elsewhere = browser(app.web)
  const theirs = { force: 'elsewhere', password: 'lantern orchard cello', next: '/account' }
  expect((await signIn(elsewhere, theirs)).headers.get('location')).toBe('/account')
  const account = await (await elsewhere.get('/account')).text()
  expect(account).toContain('Namesake of Elsewhere')
  expect(account).not.toContain('analyst of here')
  expect((await signIn(browser(app.web), { ...theirs, force: 'here' })).status).toBe(422)
  expect((await signIn(browser(app.web))).status).toBe(303)
  await elsewhere.post('/sign-out-everywhere')
  const mine = browser(app.web)
  await signIn(mine)
  expect((await mine.get('/account')).status).toBe(200)
})

test('the language is remembered for the account and the browser, and the person stays where they were', async () => {
  const mine = browser(app.web)
  await signIn(mine)
  const answer = await mine.post('/language', { language: 'cy', back: '/account?x=1' })
  expect(answer.headers.get('location')).toBe('/account?x=1')
  expect(await (await mine.get('/account')).text()).toContain('Eich cyfrif')
  await mine.post('/language', { language: 'en', back: 'https://evil.example' })
  const stranger = browser(app.web)
  expect((await stranger.post('/language', { language: 'cy', back: '//evil.example' })).headers.get('location')).toBe(
    '/',
  )
  expect(await (await stranger.get('/sign-in')).text()).toContain('Mewngofnodi')
})

test('only an invented person of a demonstration force can be chosen', async () => {
  const demoForce = await app.ownerDb
    .insertInto('platform.force')
    .values({ code: 'demo', nameEn: 'Demo', nameCy: 'Enghraifft', demo: true })
    .returning('id')
    .executeTakeFirstOrThrow()
  const persona = await app.ownerDb
    .insertInto('platform.account')
    .values({
      forceId: demoForce.id,
      email: 'persona@example.org',
      name: 'Persona Prydderch',
      demo: true,
      passwordHash: null,
      leftOn: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const member = { accountId: persona.id, role: 'sro', grantedBy: null, endedAt: null }
  await app.ownerDb
    .insertInto('platform.membership')
    .values({ ...member, forceId: demoForce.id })
    .execute()
  const mine = browser(app.web)
  const html = await (await mine.get('/sign-in')).text()
  expect(html).toContain('Persona Prydderch')
  expect(html).not.toContain('analyst of here')
  expect((await mine.post('/demo-persona', { person: persona.id })).status).toBe(303)
  expect((await browser(app.web).post('/demo-persona', { person: analyst.id })).status).toBe(404)
})

test('nothing went wrong inside', () => expect(app.faults).toEqual([]))
