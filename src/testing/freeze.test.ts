/**
 * What every reader sees of a filled force, kept as files so that moving code can be proved to change none of it:
 * `FREEZE=/tmp/before npx vitest run src/testing/freeze.test.ts`, again with /tmp/after, then `diff -r /tmp/before /tmp/after`.
 * Clock, ids and drawn numbers are fixed while it runs, and written as names, so that a run equals another.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { roleNames, roles } from '../access.ts'
import { declareRoutes, joinHouse, navOf } from '../app.ts'
import type { Db } from '../platform/database/database.ts'
import type { Declaration } from '../platform/http.ts'
import { surfaceText } from '../platform/surface.ts'
import { makeTestPerson, type TestApp, type TestPerson, TODAY, testApp } from './app.ts'
import { fillForce } from './forces.ts'
import { addressOf, listRecordIds, namesNoRecord } from './record-ids.ts'

/** The configuration leaves this file out where there is no folder. */
const folder = process.env.FREEZE!

const drawn = vi.hoisted(() => ({ count: 0 }))
vi.mock('node:crypto', async (original) => ({
  ...(await original<typeof import('node:crypto')>()),
  randomUUID: () => `f0000000-0000-4000-9000-${String(++drawn.count).padStart(12, '0')}`,
  randomInt: (from: number, to: number) => from + (++drawn.count % (to - from)),
  randomBytes: (size: number) => Buffer.alloc(size, ++drawn.count),
}))

let app: TestApp

beforeAll(async () => {
  vi.spyOn(globalThis.crypto, 'randomUUID').mockImplementation(
    () => `f2000000-0000-4000-9000-${String(++drawn.count).padStart(12, '0')}`,
  )
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T09:30:00Z`) })
  app = await testApp((web) => declareRoutes(web, { demo: false }), fixDatabase)
  app.web.parts.nav = navOf(joinHouse({ demo: false }))
  await fillForce(app)
}, 120_000)
afterAll(async () => {
  await app.drop()
  vi.useRealTimers()
})

/** Ids and instants that the database gives by itself, in turn instead of by chance and by the clock. */
async function fixDatabase(ownerDb: Db): Promise<void> {
  const statements = [
    'create sequence public.given',
    `create function public.next_id() returns uuid language sql security definer as $$
      select ('f1000000-0000-4000-9000-' || lpad(nextval('public.given')::text, 12, '0'))::uuid $$`,
    `create function public.next_instant() returns timestamptz language sql security definer as $$
      select '${TODAY}T09:00:00Z'::timestamptz + nextval('public.given') * interval '1 microsecond' $$`,
    'create function public.now() returns timestamptz language sql as $$ select public.next_instant() $$',
    `create function public.clock_timestamp() returns timestamptz language sql as $$ select public.next_instant() $$`,
    // A query's now() is then ours; what was bound already, defaults and functions, is replaced below.
    `do $$ declare c record; begin
      execute format('alter database %I set search_path = public, pg_catalog', current_database());
      set search_path = public, pg_catalog;
      for c in select d.adrelid::regclass as held, a.attname, pg_get_expr(d.adbin, d.adrelid) as gives
        from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
        join pg_class t on t.oid = d.adrelid where t.relnamespace::regnamespace::text !~ 'graphile'
      loop
        if c.gives = 'gen_random_uuid()' then
          execute format('alter table %s alter %I set default public.next_id()', c.held, c.attname);
        elsif c.gives in ('pg_catalog.now()', 'pg_catalog.clock_timestamp()') then
          execute format('alter table %s alter %I set default public.next_instant()', c.held, c.attname);
        end if;
      end loop;
      for c in select pg_get_functiondef(p.oid) as text from pg_proc p
        where p.prosrc ~ 'clock_timestamp\\(\\)' and p.pronamespace::regnamespace::text !~ 'graphile|pg_'
      loop execute replace(c.text, 'clock_timestamp()', 'public.next_instant()'); end loop;
    end $$`,
  ]
  for (const statement of statements) await sql.raw(statement).execute(ownerDb)
}

const kinds: [RegExp, string][] = [
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, 'id'],
  [/\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{8,64}\b/g, 'digest'],
  [/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z/g, 'instant'],
  [/(?<=\b[A-Z]{2,4}-)\d{4,5}\b/g, 'reference'],
]

/** Whatever chance or the clock gave, as a name in the order of its first appearance. */
function withNames(text: string): string {
  let named = text
  for (const [pattern, kind] of kinds) {
    const names = new Map<string, string>()
    named = named.replaceAll(pattern, (found) => {
      if (!names.has(found)) names.set(found, `${kind}${names.size + 1}`)
      return names.get(found)!
    })
  }
  return named
}

function keep(path: string, text: string): void {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, withNames(text))
}

/** A tag a line, so that a difference is seen beside what is the same. */
const tagsOnLines = (html: string): string => html.replaceAll(/(?<!^)<(?!\/)/g, '\n<')

/** The words of a PDF in their places; a missing poppler is a fault here, not a gap in what is kept. */
function pdfAsText(body: Buffer): string {
  const file = join(tmpdir(), `freeze-${process.pid}.pdf`)
  writeFileSync(file, body)
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
  rmSync(file)
  return text
}

/** What a page must or may be asked with, where that changes what it says. */
const asked: Record<string, string> = { recipient: 'The reader', on: TODAY, from: '', to: '' }

function queryOf({ query }: Declaration): string {
  if (!query) return ''
  const shape = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' }) as { properties?: object }
  const given = Object.keys(shape.properties ?? {}).filter((name) => asked[name])
  return given.length > 0 ? `?${new URLSearchParams(given.map((name) => [name, asked[name]!]))}` : ''
}

const found = new Map<string, Promise<string[]>>()

/** Of every kind the open records and the restricted ones; more of a kind than this say nothing new. */
const MOST = 6

function addressesOf({ path }: Declaration): Promise<string[]> {
  if (!found.has(path)) found.set(path, findAddresses(path))
  return found.get(path)!
}

async function findAddresses(path: string): Promise<string[]> {
  if (!path.includes(':')) return [path]
  if (namesNoRecord(path)) return []
  const records = await app.ownerDb.transaction().execute(async (tx) => {
    await sql`select set_config('app.force_id', ${app.force.id}, true), set_config('app.restrictions',
      (select coalesce(string_agg(id::text, ','), '') from platform.restriction), true)`.execute(tx)
    return listRecordIds(tx, path, app.force.id)
  })
  return records.slice(0, MOST).map((ids) => addressOf(path, ids))
}

const nameOfFile = (path: string, i: number, kind: string): string =>
  `${path.slice(1).replaceAll('/', '_').replaceAll(':', '') || 'home'}${i > 0 ? `-${i + 1}` : ''}.${kind}`

async function keepAnswers(who: string, person: TestPerson | null, declaration: Declaration): Promise<void> {
  for (const [i, address] of (await addressesOf(declaration)).entries()) {
    const headers = { accept: 'text/html', 'x-reason': 'Kept before code is moved' }
    const answer = await app.send(person, address + queryOf(declaration), { headers })
    const body = Buffer.from(await answer.arrayBuffer())
    const type = answer.headers.get('content-type') ?? ''
    const text = type.includes('pdf') ? pdfAsText(body) : type.includes('html') ? tagsOnLines(`${body}`) : `${body}`
    const told = ['location', 'content-type', 'content-disposition'].map((name) => answer.headers.get(name) ?? '-')
    const kind = answer.status >= 400 ? 'refused.txt' : type.includes('html') ? 'html' : 'document.txt'
    // A refusal is the same page for everyone: its status says enough.
    keep(
      `${who}/${nameOfFile(declaration.path, i, kind)}`,
      `${[answer.status, ...told].join(' | ')}\n${kind === 'refused.txt' ? '' : text}`,
    )
  }
}

/** Whose pages hold the most, each something that no other has; the other roles see parts of these. */
const richRoles = ['sro', 'sio', 'lro', 'ocg-coordinator', 'head-of-analysis', 'auditor', 'administrator'] as const

async function withEveryRole(): Promise<TestPerson> {
  const person = await makeTestPerson(app.ownerDb, app.force.id, 'sro', 'everyone')
  for (const role of roleNames.filter((other) => other !== 'sro'))
    await app.ownerDb
      .insertInto('platform.membership')
      .values({ forceId: app.force.id, accountId: person.id, role, grantedBy: null, endedAt: null })
      .execute()
  return person
}

test('everything that a reader sees is kept', async () => {
  rmSync(folder, { recursive: true, force: true })
  keep('routes.md', surfaceText(app.web.declared, roles, []))
  const rich = richRoles.map((role) => [role, app.people[role]] as const)
  const people = [...rich, ['everyone', await withEveryRole()] as const, ['nobody', null] as const]
  const pages = app.web.declared.filter(({ verb }) => verb === 'page').toSorted((a, b) => (a.path < b.path ? -1 : 1))
  for (const language of ['en', 'cy'] as const)
    for (const [who, person] of people)
      for (const page of pages) await keepAnswers(`${language}/${who}`, person && { ...person, language }, page)
  expect(app.faults).toEqual([])
}, 600_000)
