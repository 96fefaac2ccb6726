/** The session ends while a person writes: they sign in again and go on, with everything they had typed. */
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { declareRoutes } from '../../app.ts'
import { KEPT_MINUTES } from '../../platform/sign-in/kept-forms.ts'
import { hashPassword } from '../../platform/sign-in/passwords.ts'
import { type TestApp, type TestPerson, testApp } from '../../testing/app.ts'
import { browser } from './browser.fixtures.ts'

const PASSWORD = 'kettle harbour violin'
const TEXT = 'Four men meet at the slipway every Tuesday.'
const threat = { type: 'group', name: 'Slipway', summary: TEXT, language: 'en', marking: 'OFFICIAL' }
let app: TestApp
let mine: ReturnType<typeof browser>

beforeAll(async () => {
  app = await testApp((web) => declareRoutes(web, { demo: false }))
  delete app.web.parts.signedInAs
  await app.ownerDb
    .updateTable('platform.account')
    .set({ passwordHash: await hashPassword(PASSWORD) })
    .execute()
})
afterAll(() => app.drop())
beforeEach(async () => {
  await sql`delete from platform.kept_form`.execute(app.ownerDb)
  mine = browser(app.web)
})

const emailOf = ({ name }: TestPerson) => `${name.replaceAll(/[^a-z0-9]+/gi, '.').toLowerCase()}@example.org`
const signIn = (as: TestPerson, next = '/', at = mine) =>
  at.post('/sign-in', { email: emailOf(as), password: PASSWORD, force: 'here', next })
const endSessions = () => sql`update platform.session set ended_at = now() where ended_at is null`.execute(app.ownerDb)
/** As the browser: goes where it is sent, until it is shown something. */
async function follow(answer: Response): Promise<string> {
  const to = answer.headers.get('location')
  return to ? follow(await mine.get(to)) : answer.text()
}
const nextIn = (html: string) => /name="next" value="([^"]*)"/.exec(html)![1]!

async function writeAndLoseSession(as = app.people.analyst): Promise<string> {
  await signIn(as)
  await endSessions()
  return follow(await mine.post('/threats', threat))
}

test('whoever saves after their session ended signs in again and finds everything they had typed, not yet saved', async () => {
  const signInPage = await writeAndLoseSession()
  expect(signInPage).toContain('what you wrote is kept for an hour')
  expect(nextIn(signInPage)).toBe('/threats/new')
  expect(signInPage).not.toContain(TEXT)

  const form = await follow(await signIn(app.people.analyst, nextIn(signInPage)))
  expect(form).toContain('This is not saved yet.')
  expect(form).toContain(TEXT)
  expect(form).toContain('value="Slipway"')

  // A page that is loaded again has it still; a form that was saved does not come back.
  expect(await (await mine.get('/threats/new')).text()).toContain(TEXT)
  expect((await mine.post('/threats', threat)).status).toBe(303)
  expect(await (await mine.get('/threats/new')).text()).not.toContain(TEXT)
})

test('another person who signs in at the same browser never sees it', async () => {
  const signInPage = await writeAndLoseSession()
  const form = await follow(await signIn(app.people['ocg-coordinator'], nextIn(signInPage)))
  expect(form).toContain('name="summary"')
  expect(form).not.toContain(TEXT)
  expect(form).not.toContain('This is not saved yet.')
})

test('without the browser’s own cookie the same person finds nothing, and what is kept cannot be read', async () => {
  await writeAndLoseSession()
  const { rows } = await sql<{ sealed: string }>`select sealed from platform.kept_form`.execute(app.ownerDb)
  expect(Buffer.from(rows[0]!.sealed, 'base64').toString()).not.toContain('slipway')
  mine.cookies.delete('kept-form')
  await signIn(app.people.analyst)
  expect(await (await mine.get('/threats/new')).text()).not.toContain(TEXT)
})

test('a stranger, who had no session, keeps nothing', async () => {
  const answer = await mine.post('/threats', threat)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in?next=%2Fthreats%2Fnew'])
  mine.cookies.set('session', 'made-up-by-someone')
  await mine.post('/threats', threat)
  expect((await sql`select from platform.kept_form`.execute(app.ownerDb)).rows).toEqual([])
})

test('whoever signs out in another tab loses nothing either', async () => {
  await signIn(app.people.analyst)
  await mine.post('/sign-out')
  expect(mine.cookies.get('session')).toBeUndefined()
  expect(await follow(await mine.post('/threats', threat))).toContain('what you wrote is kept for an hour')
  expect(await follow(await signIn(app.people.analyst, '/threats/new'))).toContain(TEXT)
})

test('what is kept is kept for an hour, and the last three forms of a person', async () => {
  for (let i = 0; i < 5; i++) await writeAndLoseSession()
  const kept = () => sql`select from platform.kept_form`.execute(app.ownerDb)
  expect((await kept()).rows).toHaveLength(3)
  await sql`update platform.kept_form set kept_at = kept_at - make_interval(mins => ${KEPT_MINUTES})`.execute(
    app.ownerDb,
  )
  expect(await follow(await signIn(app.people.analyst, '/threats/new'))).not.toContain(TEXT)
  await writeAndLoseSession()
  expect((await kept()).rows).toHaveLength(1)
})

test('a record that someone else changed meanwhile comes back with both texts, and their change is not overwritten', async () => {
  await signIn(app.people.analyst)
  const made = await mine.post('/threats', threat, { accept: 'application/json' })
  const { id } = (await made.json()) as { id: string }
  const edit = (at: typeof mine, summary: string) =>
    at.post(`/threats/${id}/edit`, { ...threat, summary, revision: '1' })
  await endSessions()
  const signInPage = await follow(await edit(mine, 'Mine: five men meet.'))
  const theirs = browser(app.web)
  await signIn(app.people['ocg-coordinator'], '/', theirs)
  expect((await edit(theirs, 'Theirs: six men meet.')).status).toBe(303)

  const form = await follow(await signIn(app.people.analyst, nextIn(signInPage)))
  expect(form).toContain('Mine: five men meet.')
  expect(form).toContain('Theirs: six men meet.')
  expect(form).toContain('Someone else changed this while you were writing.')
})

test('a password is never kept', async () => {
  await signIn(app.people.analyst)
  await endSessions()
  await mine.post('/account/password', { current: PASSWORD, password: 'another one of mine' })
  expect((await sql`select from platform.kept_form`.execute(app.ownerDb)).rows).toEqual([])
})

test('a file sent after the session ended: sign in again, then send it once more, in the reader’s language', async () => {
  await signIn(app.people.analyst)
  await endSessions()
  mine.cookies.set('language', 'cy')
  const byScript = await mine.post('/crime/imports', {}, { accept: 'application/json' })
  expect(byScript.status).toBe(401)
  const { problems } = (await byScript.json()) as { problems: { text: string }[] }
  expect(problems[0]!.text).toMatch(/^Mewngofnodwch eto, yna anfonwch y ffeil unwaith eto\./)

  mine.cookies.set('language', 'en')
  const signInPage = await follow(await mine.post('/crime/imports', {}))
  expect(signInPage).toContain('Sign in again, then send the file once more.')
  const form = await follow(await signIn(app.people.analyst, nextIn(signInPage)))
  expect(form).toContain('Choose it and send it once more.')
})

test('whoever opens a page after their session ended is told so, and a stranger is not', async () => {
  expect(await follow(await mine.get('/threats'))).not.toContain('Your session has ended.')
  await signIn(app.people.analyst)
  await endSessions()
  const signInPage = await follow(await mine.get('/threats?q=llyn'))
  expect(signInPage).toContain('Your session has ended. Sign in to go on.')
  expect(nextIn(signInPage)).toBe('/threats?q=llyn')
})
