/** What the audit says, it says in the reader's language: each verb that is declared, and each field that a page can be asked by. */
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareRoutes } from '../app.ts'
import { didText, isSaid } from '../capabilities/audit/told.ts'
import type { AuditView } from '../capabilities/audit/words.ts'
import { askedOf, fieldsOf } from '../platform/http/given.ts'
import { declaredSentences } from '../platform/language.tsx'
import type { House } from '../platform/slice.ts'
import { type TestApp, testApp } from './app.ts'

let app: TestApp
let house: House
beforeAll(async () => {
  app = await testApp((web) => {
    house = declareRoutes(web, { demo: true })
  })
})
afterAll(() => app.drop())

const sources = Object.values(
  import.meta.glob<string>(
    [
      '../**/*.{ts,tsx}',
      '../../demo/*.ts',
      '!../../demo/*.test.*',
      '!../**/*.test.*',
      '!../testing/**',
      '!../**/*messages*.ts',
    ],
    {
      eager: true,
      query: '?raw',
      import: 'default',
    },
  ),
)
/** Verbs of lines that no route records: of jobs, of the console, of refusals, of the demonstration. They have two words or more. */
const recordedIn = (text: string): string[] =>
  [...text.matchAll(/(?:\bdid: |\bBUILT\w* = )'([a-z]+ [^']+)'/g)].map(([, did]) => did!)

const last = async () => {
  const { detail } = JSON.parse((await app.auditLines()).at(-1)!.content!) as { detail: Record<string, unknown> }
  return detail
}
const pageOf = async (path: string, language: 'en' | 'cy' = 'en'): Promise<string> =>
  (await app.get({ ...app.people.auditor, language }, path)).text()

test('each page, action, panel and line of the program itself has a sentence in both languages', () => {
  const panels = app.web.declared.flatMap(({ path }) => house.panelsOn(path).map(({ audit }) => audit))
  const recorded = sources.flatMap(recordedIn)
  expect(panels.length).toBeGreaterThan(2)
  expect(recorded).toContain('found crime import interrupted')
  const dids = [...app.web.declared.map(({ audit }) => audit), ...panels, ...recorded]
  expect(dids.filter((did) => !isSaid(did))).toEqual([])
  expect(dids.filter((did) => didText('cy', did) === did)).toEqual([])
  expect(isSaid('juggled threat')).toBe(false)
})

test('each field that a page can be asked by has a name in both languages, but for the recipient, who has a place of their own', () => {
  const fields = app.web.declared.flatMap(({ query }) => (query ? fieldsOf(query) : []))
  expect(fields).toContain('emptyP')
  const { en, cy } = declaredSentences()
  const named = (field: string) => [en, cy].every((texts) => `audit.field.${field}` in texts)
  expect([...new Set(fields)].filter((field) => field !== 'recipient' && !named(field))).toEqual([])
})

test('what was searched for stands in the line of any page: only what is declared and given, bounded, and no secret', async () => {
  const secret = 'a'.repeat(43)
  const long = '/a place'.repeat(40)
  const asked = askedOf(`http://x/sign-in?next=${encodeURIComponent(long)}&back=/set-password/${secret}`, [
    'next',
    'back',
  ])
  expect(asked).toEqual({ next: [long.slice(0, 200)], back: ['/set-password/…'] })
  await app.get(app.people.analyst, '/threats?q=Llyn&state=live&nowhere=x&band=')
  expect((await last()).asked).toEqual({ q: ['Llyn'], state: ['live'] })
  await app.get(app.people.analyst, `/radar/signals?q=Rhyl&${Array(50).fill('type=drugs').join('&')}`)
  expect((await last()).asked).toEqual({ q: ['Rhyl'], type: Array(20).fill('drugs') })
  await app.get(app.people.analyst, `/crime?from=2026-01&type=${secret}`)
  expect((await last()).asked).toEqual({ from: ['2026-01'], type: ['…'] })
  await app.get(app.people.analyst, '/crime/counts.csv?type=drugs&recipient=Chief')
  expect(await last()).toMatchObject({ asked: { type: ['drugs'] }, recipient: 'Chief' })
  await app.get(app.people.analyst, '/threats')
  expect(await last()).not.toHaveProperty('asked')
})

test('the page says what was asked, by whom it was refused, and what was done, in the language of its reader', async () => {
  await app.get(app.people.analyst, '/threats?q=llyn')
  await app.get(app.people.analyst, '/audit')
  const english = await pageOf('/audit')
  expect(english).toContain('Asked: words: llyn')
  const welsh = await pageOf('/audit', 'cy')
  expect(welsh).toContain('Gofynnwyd: geiriau: llyn')
  expect(welsh).toContain('Darllenwyd y bygythiadau')
  expect(welsh).toContain('Dymunwyd: Darllenwyd yr archwiliad (403)')
  const sought = async (did: string) => {
    const answer = await app.getJson(app.people.auditor, `/audit?did=${encodeURIComponent(did)}`)
    return new Set(((await answer.json()) as AuditView).lines.map((line) => line.did))
  }
  expect(await sought('Darllenwyd y bygythiadau')).toEqual(new Set(['read threats']))
  expect(await sought('bygythiadau')).toEqual(new Set(['read threats']))
  expect(await sought('READ THREATS')).toEqual(new Set(['read threats']))
})

test('each file that is sent stands in the line with its name and the digest of its bytes, and the page shows both', async () => {
  const csv = 'Crime ID,Month\n'
  const digest = createHash('sha256').update(csv).digest('hex')
  const form = new FormData()
  form.append('files', new File([csv], 'street.csv'))
  const headers = { accept: 'text/html', 'sec-fetch-site': 'same-origin' }
  const answer = await app.send(app.people.analyst, '/crime/imports', { method: 'POST', body: form, headers })
  expect(answer.status).toBe(303)
  expect(await last()).toMatchObject({ files: [{ name: 'street.csv', bytes: csv.length, sha256: digest }] })
  const html = await pageOf('/audit')
  expect(html).toContain('File: street.csv')
  expect(html).toContain(digest)
  const file = await (await app.get(app.people.auditor, '/audit/export?recipient=ICO')).text()
  expect(file).toContain(`street.csv SHA-256 ${digest}`)
})

test('nothing went wrong inside', () => expect(app.faults).toEqual([]))
