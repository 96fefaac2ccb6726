import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordAudit } from '../../platform/audit.ts'
import { openRestriction } from '../../platform/sign-in/restrictions.ts'
import { joinSlices } from '../../platform/slice.ts'
import { type TestApp, testApp } from '../../testing/app.ts'
import { auditRoutes } from './routes.ts'
import type { AuditView } from './words.ts'

let app: TestApp
let people: TestApp['people']
let restrictionId: string

beforeAll(async () => {
  app = await testApp((web) => auditRoutes(web, joinSlices([])))
  people = app.people
  restrictionId = await app.asPerson(people.sio, (tx) =>
    openRestriction(tx, app.force.id, {
      title: 'OCG-4142',
      names: [
        { accountId: people.sio.id, isAuditor: false },
        { accountId: people.auditor.id, isAuditor: true },
      ],
    }),
  )
  const line = { forceId: app.force.id, did: 'read plan', subject: 'plans.plan:1' }
  const detail = { path: '/plans/1', reference: 'PLN-2041', reason: '=HYPERLINK("x")' }
  await recordAudit(app.db, { ...line, accountId: people.analyst.id, detail })
  await recordAudit(app.db, { ...line, accountId: people.lro.id, did: 'signed plan', detail })
  const secret = { ...line, accountId: people.sio.id, subject: 'plans.plan:2', restrictionId }
  await recordAudit(app.db, {
    ...secret,
    detail: { path: '/plans/2', reference: 'PLN-7777', reason: 'the sealed part' },
  })
  await recordAudit(app.db, { ...line, accountId: people.analyst.id, subject: '/places', detail: { path: '/places' } })
  await recordAudit(app.db, { ...line, forceId: app.otherForce.id, accountId: people.analyst.id, detail })
})
afterAll(() => app.drop())

const ask = async (query: string, as = people.auditor): Promise<AuditView> =>
  (await (await app.getJson(as, `/audit?${query}`)).json()) as AuditView
const toldBy = async (query: string, as = people.auditor) =>
  (await ask(query, as)).lines.map((line) => `${line.person} ${line.did} ${line.subject}`)
const byAnalyst = 'analyst of here read plan'

test.each(['PLN-2041', 'pln-2041', '/plans/1', 'plans.plan:1'])('who looked at this is asked by %s', async (about) => {
  expect(await toldBy(`about=${encodeURIComponent(about)}`)).toEqual([
    'lro of here signed plan plans.plan:1',
    `${byAnalyst} plans.plan:1`,
  ])
})

test('what did this person look at, in this force only, newest first', async () => {
  expect(await toldBy('person=analyst.of.here')).toEqual([`${byAnalyst} /places`, `${byAnalyst} plans.plan:1`])
})

test('nobody of that name means no line, not all of them', async () => {
  expect(await toldBy('person=nobody-of-that-name')).toEqual([])
})

test('lines are asked for by what was done and by London day, both days included', async () => {
  expect(await toldBy('did=signed+plan')).toEqual(['lro of here signed plan plans.plan:1'])
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' }).format(new Date())
  expect(await toldBy(`did=signed+plan&from=${today}&to=${today}`)).toHaveLength(1)
  expect(await toldBy('did=signed+plan&to=2020-01-01')).toEqual([])
})

test('a line about a restricted record is seen only by the auditor named on it', async () => {
  expect(await toldBy('about=PLN-7777')).toEqual(['sio of here read plan plans.plan:2'])
  const dpo = people['data-protection-officer']
  expect(await toldBy('about=PLN-7777', dpo)).toEqual([])
  expect(await (await app.get(dpo, '/audit')).text()).not.toMatch(/plans\.plan:2|sealed/)
})

test('older lines are asked for by the number of the last one shown', async () => {
  const first = await ask('person=analyst.of.here')
  const next = await ask(`person=analyst.of.here&before=${first.lines[0]!.line}`)
  expect(next.lines.map((line) => line.line)).toEqual([first.lines[1]!.line])
})

test('asking is itself recorded, with what was asked', async () => {
  await ask('about=PLN-2041')
  const line = (await app.auditLines()).at(-1)!
  expect([line.did, line.accountId]).toEqual(['read audit', people.auditor.id])
  expect(JSON.parse(line.content!).detail.asked).toEqual({ about: ['PLN-2041'] })
})

test('the audit is not for those who do the work, nor for the administrator', async () => {
  for (const role of ['sro', 'analyst', 'administrator', 'ocg-coordinator'] as const)
    expect([role, (await app.get(people[role], '/audit')).status]).toEqual([role, 403])
})

test('an export names its recipient, neutralises formulas, and of withheld lines holds digests only', async () => {
  const dpo = people['data-protection-officer']
  expect((await app.get(dpo, '/audit/export')).status).toBe(422)
  const answer = await app.get(dpo, '/audit/export?recipient=ICO')
  expect(answer.headers.get('content-disposition')).toContain('audit-here-2026-03-02.csv')
  const csv = await answer.text()
  expect(csv.replace('\uFEFF', '').split('\n')[0]).toBe('OFFICIAL-SENSITIVE')
  expect(csv).toContain(`'=HYPERLINK`)
  expect(csv).not.toMatch(/plans\.plan:2|sealed|sio of here/)
  const secret = (await app.auditLines()).find((line) => line.restrictionId === restrictionId)!
  expect(csv).toContain(`${secret.line},,,,,,,,,,,,,,${secret.contentSha256},${secret.previousHash},${secret.hash}`)
  const line = (await app.auditLines()).at(-1)!
  expect(JSON.parse(line.content!).detail).toMatchObject({ recipient: 'ICO', withheld: 1 })
})

test('the export of one force holds nothing of another', async () => {
  const other = app.otherForce.people.auditor
  const csv = await (await app.get(other, '/audit/export?recipient=ICO')).text()
  const lines = await app.auditLines()
  for (const line of lines) expect(csv).not.toContain(line.hash)
})

test('everyone may read what is logged; it lists every page and action', async () => {
  const html = await (await app.get(people.partner, '/what-is-logged')).text()
  for (const { audit, path } of app.web.declared) {
    expect(html).toContain(audit)
    expect(html).toContain(path)
  }
})

test('among many lines, those about one record are found by an index, each way', async () => {
  await sql`insert into audit.line (chain, line, force_id, at, did, subject, content, content_sha256, previous_hash, hash)
    select ${crypto.randomUUID()}, n, ${app.force.id}, now(), 'x', 'x', '{"detail":{"reference":"OCG-' || n || '"}}', '', '', ''
    from generate_series(1, 20000) n`.execute(app.ownerDb)
  await sql`analyze audit.line`.execute(app.ownerDb)
  const plan = async (condition: ReturnType<typeof sql>) => {
    const explained = await sql<Record<string, string>>`explain select line from audit.line
      where force_id = ${app.force.id} and ${condition}`.execute(app.ownerDb)
    return explained.rows.map((row) => Object.values(row)[0]).join('\n')
  }
  expect(await plan(sql`reference = any (select upper(each) from unnest(array['ocg-77']) each)`)).toContain(
    'line_by_reference',
  )
  expect(await plan(sql`subject = any (array['OCG-77'])`)).toContain('line_by_subject')
  expect(await plan(sql`path = any (array['OCG-77'])`)).toContain('line_by_path')
  expect(await plan(sql`audit.ids_in(content) && array[${crypto.randomUUID()}]::uuid[]`)).toContain('line_by_id')
})

test('nothing went wrong inside', () => expect(app.faults).toEqual([]))

test('an export gives every line as filtered, also beyond a page', async () => {
  const line = {
    forceId: app.force.id,
    accountId: people.lro.id,
    did: 'read crime counts',
    subject: '/crime',
    detail: {},
  }
  for (let i = 0; i < 130; i++) await recordAudit(app.db, line)
  const csv = await (await app.get(people.auditor, '/audit/export?recipient=ICO&did=read+crime+counts')).text()
  expect(csv.split('\n').filter((each) => each.includes('read crime counts'))).toHaveLength(130)
})
