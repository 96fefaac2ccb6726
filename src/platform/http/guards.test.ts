/** What stands before and around every route: where a form comes from, what is odd in it, the database away, what is logged. */
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { declareRoutes } from '../../app.ts'
import { type TestApp, testApp } from '../../testing/app.ts'
import { connect } from '../database/database.ts'
import { digestOf, openSession } from '../sign-in/sessions.ts'
import { keepToShowOnce } from '../sign-in/shown-once.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp((web) => {
    declareRoutes(web, { demo: false })
    web.hono.get('/broken/:secret', () => {
      throw new RangeError('it says armed officers at dawn')
    })
  })
})
afterAll(() => app.drop())
beforeEach(() => void app.faults.splice(0))

const threat = { type: 'group', name: 'Slipway', summary: 'Four men meet.', language: 'en', marking: 'OFFICIAL' }
const sent = (headers: Record<string, string>) => ({
  method: 'POST',
  body: new URLSearchParams(threat),
  headers: { accept: 'text/html', ...headers },
})
const linesOf = async (did: string) => (await app.auditLines()).filter((line) => line.did === did)

test.each([
  ['another site', { origin: 'https://evil.example' }],
  ['an origin that is no address', { origin: 'not an address' }],
  ['another site, with a header that is no token', { origin: 'https://evil.example', authorization: 'Basic eDp5' }],
  ['a frame that hides its origin', { origin: 'null' }],
  ['a frame of another site', { 'sec-fetch-site': 'cross-site' }],
])('a form from %s is refused in a sentence and stands in the audit', async (_from, headers) => {
  const before = (await linesOf('was refused')).length
  const answer = await app.send(app.people.analyst, '/threats', sent(headers))
  expect(answer.status).toBe(403)
  expect(await answer.text()).toContain('This form was sent from another site')
  const lines = await linesOf('was refused')
  expect(lines).toHaveLength(before + 1)
  expect(JSON.parse(lines.at(-1)!.content!)).toMatchObject({
    subject: '/threats',
    detail: { wanted: 'posted from another site', because: ['platform.otherSite'] },
  })
})

test('a form of ours is taken, and so is a program’s with a token', async () => {
  const ours = await app.send(app.people.analyst, '/threats', sent({ origin: 'http://127.0.0.1:4080' }))
  expect(ours.status).toBe(303)
  const hidden = await app.send(
    app.people.analyst,
    '/threats',
    sent({ origin: 'null', 'sec-fetch-site': 'same-origin' }),
  )
  expect(hidden.status).toBe(303)
  const { id, forceId } = app.people.analyst
  const day = sql<string>`now() + interval '1 day'`
  await app.asPerson(app.people.analyst, async (tx) => {
    const token = { ...{ forceId, accountId: id, role: 'analyst', name: 'A program' }, expiresAt: day as never }
    await tx
      .insertInto('platform.apiToken')
      .values({ ...token, tokenHash: digestOf('a-token'), endedAt: null })
      .execute()
  })
  const byToken = { origin: 'https://evil.example', authorization: 'Bearer a-token', accept: 'application/json' }
  expect((await app.send(null, '/threats', sent(byToken))).status).toBe(200)
  for (const besides of [{ cookie: 'session=x' }, { authorization: 'Bearer nothing' }])
    expect((await app.send(null, '/threats', sent({ ...byToken, ...besides }))).status).toBe(403)
})

test('a name that nobody can see is no name', async () => {
  const answer = await app.post(app.people.analyst, '/threats', { ...threat, name: '\u200b\u200b\u3164' })
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Give the threat a name.')
})

test('a year typed with two figures is refused with a sentence, and so is one after 2100', async () => {
  for (const workBeganOn of ['0026-05-06', '1899-12-31', '2101-01-01']) {
    const answer = await app.post(app.people.analyst, '/threats', { ...threat, workBeganOn })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('Write the year in four figures, from 1900 to 2100.')
  }
  const inWelsh = await app.send(null, '/threats/new', { headers: { 'accept-language': 'cy' } })
  expect(inWelsh.status).toBe(303)
})

test.each(['from=2026-02-30', 'to=2026-06-31', 'from=0000-01-01', 'from=2026-13-01'])(
  'a day that does not exist is no filter of the audit: %s',
  async (filter) => {
    const answer = await app.get(app.people.auditor, `/audit?${filter}`)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('The filters in this address were not understood.')
  },
)

test('an address of any length is answered, and its beginning is in the audit', async () => {
  const answer = await app.get(app.people.analyst, `/${'ŷ'.repeat(4_000)}`)
  expect(answer.status).toBe(404)
  const line = (await linesOf('was refused')).at(-1)!
  expect(line.subject).toMatch(/^\/ŷ{100,}$/)
})

test('a question of any length, and a reason that ends in half a letter, are no fault', async () => {
  expect((await app.get(app.people.analyst, `/threats?q=${'%F0%9F%9A%93'.repeat(3_000)}`)).status).toBeLessThan(500)
  const made = await app.post(app.people.analyst, '/threats', threat, 'application/json')
  const { id } = (await made.json()) as { id: string }
  const reason = `${'x'.repeat(499)}\u{1f693}`
  for (const ask of [
    app.post(app.people.analyst, '/reasons', { subject: `threats.threat:${id}`, next: '/', reason }),
    app.send(app.people.analyst, `/threats/${id}`, { headers: { 'x-reason': encodeURIComponent(reason) } }),
  ])
    expect((await ask).status).toBeLessThan(500)
  expect(app.faults).toEqual([])
})

const big = 'x'.repeat(1_000_001)
test.each<[number, string, string, RequestInit]>([
  [
    400,
    'Nid yw hon yn ffurflen',
    '/threats',
    { method: 'POST', body: '[', headers: { 'content-type': 'application/json' } },
  ],
  [404, 'Nid oes dim yma i chi', '/threats/a%00b%ED%A0%80', {}],
  [404, 'Nid oes dim yma i chi', '/%zz', {}],
  [413, 'rhy hir i’w darllen', '/threats', { method: 'POST', body: big }],
  [
    415,
    'Nid yw hon yn ffurflen',
    '/threats',
    { method: 'POST', body: '{}', headers: { 'content-type': 'application/jsonp' } },
  ],
  [422, 'Ni ddeallwyd yr hidlwyr', '/audit?from=x', {}],
  [500, 'Methodd rhywbeth ar ein hochr ni', '/broken/x', {}],
])(
  '%i is said in the reader’s language, with every header, and stands in the audit',
  async (status, says, path, init) => {
    const auditor = { ...app.people.auditor, language: 'cy' as const }
    const lines = (await linesOf('was refused')).length
    const headers = { accept: 'text/html', 'sec-fetch-site': 'same-origin', ...init.headers }
    const answer = await app.send(auditor, path, { ...init, headers })
    expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([status, 'nosniff'])
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await answer.text()).toContain(says)
    const line = (await linesOf('was refused')).at(-1)!
    expect(await linesOf('was refused')).toHaveLength(lines + 1)
    expect([line.accountId, JSON.parse(line.content!).detail.status]).toEqual([auditor.id, status])
  },
)

test.each([
  ['fr, cy;q=0.8, en;q=0.5', 'cy'],
  ['EN-gb,cy', 'en-GB'],
  ['de', 'en-GB'],
])(
  'whoever is not known is answered in the first of our languages that their browser names: %s',
  async (wanted, lang) => {
    const answer = await app.send(null, '/nowhere', { headers: { 'accept-language': wanted, accept: 'text/html' } })
    expect(await answer.text()).toContain(`<html lang="${lang}">`)
  },
)

test('an answer that cannot be drawn is still a sentence with every header', async () => {
  const { renderDocument } = app.web.parts
  app.web.parts.renderDocument = () => {
    throw new Error('no drawing')
  }
  const answer = await app.get(app.people.analyst, '/nowhere')
  app.web.parts.renderDocument = renderDocument
  expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([500, 'nosniff'])
  expect(await answer.text()).toContain('Something failed on our side')
})

test('a record opened with its id in capitals is found in the audit by its id', async () => {
  const made = await app.post(app.people.analyst, '/threats', threat, 'application/json')
  const { id } = (await made.json()) as { id: string }
  await app.get(app.people.analyst, `/threats/${id.toUpperCase()}/edit`)
  for (const asked of [id, id.toUpperCase()]) {
    const found = await app.getJson(app.people.auditor, `/audit?about=/threats/${asked}/edit`)
    const { lines } = (await found.json()) as { lines: { did: string }[] }
    expect(lines.map((line) => line.did)).toContain('opened threat to edit')
  }
})

test('HEAD shows that a page is there, records nothing and uses nothing up', async () => {
  const { analyst } = app.people
  const key = await keepToShowOnce(app.db, analyst.id, 'the secret of a token')
  const before = (await app.auditLines()).length
  const head = await app.send(analyst, `/account/tokens/shown/${key}`, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
  expect(await app.auditLines()).toHaveLength(before)
  expect(await (await app.get(analyst, `/account/tokens/shown/${key}`)).text()).toContain('the secret of a token')
})

test('a fault is logged by its kind and the declared path; what people wrote and secret addresses are not', async () => {
  const answer = await app.get(app.people.analyst, '/broken/abcdefghijklmnopqrstuvwxyz0123456789-secret-link')
  expect(answer.status).toBe(500)
  expect(app.faults).toMatchObject([{ path: '/broken/:secret', fault: { name: 'RangeError' } }])
  expect(JSON.stringify(app.faults)).not.toMatch(/armed|secret-link/)
})

test('while the database is away every page says so in the reader’s language, with the headers of any other', async () => {
  const { db, signedInAs } = app.web.parts
  const away = connect('postgres://nobody@127.0.0.1:1/nothing')
  const secret = await openSession(db, app.people.analyst.id, app.force.id)
  Object.assign(app.web.parts, { db: away, signedInAs: undefined })
  const headers = { cookie: `session=${secret}; language=cy`, accept: 'text/html' }
  const html = await app.send(null, '/threats', { headers })
  const json = await app.send(null, '/threats', { headers: { ...headers, accept: 'application/json' } })
  const form = await app.send(null, '/threats', { ...sent({ 'sec-fetch-site': 'same-origin' }), headers })
  const icon = await app.send(null, '/healthz', { headers })
  Object.assign(app.web.parts, { db, signedInAs })
  await away.destroy()
  for (const answer of [html, json, form]) {
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10'])
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(await answer.text()).toContain('Rhowch gynnig arall arni ymhen munud')
  }
  expect(icon.status).not.toBe(503)
  expect(app.faults[0]).toMatchObject({ fault: { code: 'ECONNREFUSED' } })
})
