/** The database stops, is away and comes back, with a real one: every answer says to try again, and nothing typed is lost. */
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { declareRoutes } from '../../app.ts'
import { type TestApp, testApp } from '../../testing/app.ts'
import { connect } from '../database/database.ts'
import { prepareTemplate, startThrowAway } from '../database/test-server.ts'
import { openSession } from '../sign-in/sessions.ts'

let server: Awaited<ReturnType<typeof startThrowAway>>
let app: TestApp
let cookie: string
beforeAll(async () => {
  server = await startThrowAway()
  app = await testApp(
    (web) => {
      declareRoutes(web, { demo: false })
      web.hono.get('/slow', async (c) => {
        await sql`select pg_sleep(20)`.execute(web.parts.db)
        return c.text('slept')
      })
    },
    undefined,
    await prepareTemplate(server.superuserUrl),
  )
  await app.ownerDb.updateTable('platform.account').set({ language: 'cy' }).execute()
  cookie = `session=${await openSession(app.db, app.people.analyst.id, app.force.id)}; language=cy`
  Object.assign(app.web.parts, { signedInAs: undefined })
}, 60_000)
afterAll(async () => {
  await Promise.all([app.db.destroy(), app.ownerDb.destroy()])
  await server.stop()
})
beforeEach(() => void app.faults.splice(0))

const SUMMARY = 'Pedwar dyn yn cwrdd <nos Iau>.\nWrth y llithrfa.'
const threat = { type: 'group', name: 'Llithrfa', summary: SUMMARY, language: 'cy', marking: 'OFFICIAL' }
const ask = (path: string, accept = 'text/html') => app.send(null, path, { headers: { cookie, accept } })
const post = (form: Record<string, string>, headers: Record<string, string> = {}, path = '/threats') =>
  app.send(null, path, {
    ...{ method: 'POST', body: new URLSearchParams(form) },
    headers: { cookie, accept: 'text/html', 'sec-fetch-site': 'same-origin', ...headers },
  })

async function saysTryAgain(answer: Response): Promise<string> {
  const text = await answer.text()
  expect([answer.status, answer.headers.get('retry-after')], text).toEqual([503, '10'])
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(text).toContain('Rhowch gynnig arall arni ymhen munud')
  return text
}

/** What a browser would send when the form on this page is sent. */
const formOn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name, value]) => [
      name!,
      value!.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    ]),
  )

test('while the database is stopped, pages, programs and forms are told; a form comes back and is sent once it runs', async () => {
  expect((await ask('/threats')).status).toBe(200)
  await server.halt()
  await saysTryAgain(await ask('/threats'))
  await saysTryAgain(await ask('/threats', 'application/json'))
  const page = await saysTryAgain(await post(threat))
  expect(page).toContain('Pedwar dyn yn cwrdd &lt;nos Iau&gt;.')
  expect(formOn(page)).toMatchObject(threat)
  expect(page).toContain('data-marking="OFFICIAL-SENSITIVE"')
  expect(page).toContain('<form class="form" action="/threats" method="post">')
  const forms = [
    await post({ password: 'violin harbour kettle', email: 'a@example.org' }, {}, '/sign-in'),
    await post(threat, { 'sec-fetch-site': 'cross-site' }),
    await post(threat, { accept: 'application/json' }),
  ]
  for (const form of forms) expect(await saysTryAgain(form)).not.toMatch(/Pedwar|violin/)
  await server.restart()
  const kept = await post(formOn(page))
  expect(kept.status).toBe(303)
  const shown = await (await ask(kept.headers.get('location')!, 'application/json')).json()
  expect(JSON.stringify(shown)).toContain(JSON.stringify(SUMMARY).slice(1, -1))
}, 60_000)

test('a request whose connection the database ends is told, and soon after it answers again', async () => {
  const slow = ask('/slow')
  const asleep = sql<{
    pid: number
  }>`select pid from pg_stat_activity where datname = current_database() and wait_event = 'PgSleep'`
  await expect.poll(async () => (await asleep.execute(app.db)).rows.length).toBe(1)
  const [{ pid }] = (await asleep.execute(app.db)).rows as [{ pid: number }]
  await sql`select pg_terminate_backend(${pid})`.execute(app.db)
  await saysTryAgain(await slow)
  await expect.poll(async () => (await ask('/threats')).status).toBe(200)
})

test('while it stops and starts under load, no answer is a fault', async () => {
  const statuses = new Map<number, number>()
  let going = true
  const asking = Array.from({ length: 4 }, async () => {
    while (going) {
      const { status } = await ask('/threats', 'application/json')
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
  })
  await server.halt()
  await server.restart()
  await expect.poll(async () => (await ask('/threats')).status).toBe(200)
  going = false
  await Promise.all(asking)
  expect([...statuses.keys()].sort()).toEqual([200, 503])
}, 60_000)

test('where every connection is taken, waiting ends with the same answer', async () => {
  const narrow = connect(app.appUrl, { most: 1, longestWaitMs: 200 })
  const { db } = app.web.parts
  app.web.parts.db = narrow
  await narrow.transaction().execute(async (tx) => {
    await sql`select 1`.execute(tx)
    await saysTryAgain(await ask('/threats'))
  })
  app.web.parts.db = db
  await narrow.destroy()
})
