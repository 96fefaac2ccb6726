/**
 * A small force with one person per role on a real, freshly migrated database, and a web with the given routes.
 * For tests of routes: a fixed day, a given user, requests as a browser or a program would send them.
 */
import { tmpdir } from 'node:os'
import { type Role, roleNames, roles } from '../access.ts'
import type { Db, Tx } from '../platform/database/database.ts'
import { testDatabase } from '../platform/database/test-database.ts'
import type { TestServer } from '../platform/database/test-server.ts'
import { createWeb, type Web } from '../platform/http.ts'
import { enterForce } from '../platform/sign-in/entering.ts'
import type { Session } from '../platform/sign-in/sessions.ts'
import '../capabilities/people/messages.ts'
import { renderDocument } from '../ui/render.tsx'
import { screens } from '../ui/screens.tsx'

/** The day on which every test happens. */
export const TODAY = '2026-03-02'
const NOW = new Date(`${TODAY}T09:30:00Z`)

export type TestPerson = { id: string; name: string; forceId: string; role: Role; language?: 'en' | 'cy' }
export type TestForce = { id: string; code: string; people: Record<Role, TestPerson> }

export type TestApp = Awaited<ReturnType<typeof testApp>>

/** Makes a force with one person for each role, by the owner's hand. */
export async function makeTestForce(ownerDb: Db, code: string): Promise<TestForce> {
  const force = await ownerDb
    .insertInto('platform.force')
    .values({ code, nameEn: `Force ${code}`, nameCy: `Heddlu ${code}` })
    .returning('id')
    .executeTakeFirstOrThrow()
  const people = {} as Record<Role, TestPerson>
  for (const role of roleNames) people[role] = await makeTestPerson(ownerDb, force.id, role, `${role} of ${code}`)
  return { id: force.id, code, people }
}

/** One more person with a role. */
export async function makeTestPerson(ownerDb: Db, forceId: string, role: Role, name: string): Promise<TestPerson> {
  const email = `${name.replaceAll(/[^a-z0-9]+/gi, '.').toLowerCase()}@example.org`
  const account = await ownerDb
    .insertInto('platform.account')
    .values({ forceId, email, name, rank: role === 'sro' ? 'Superintendent' : '', passwordHash: null, leftOn: null })
    .returning('id')
    .executeTakeFirstOrThrow()
  await ownerDb
    .insertInto('platform.membership')
    .values({ forceId, accountId: account.id, role, grantedBy: null, endedAt: null })
    .execute()
  return { id: account.id, name, forceId, role }
}

/** Starts it; call `drop` in `afterAll`. `prepare` changes the empty database before anything is in it. */
export async function testApp(
  declareRoutes: (web: Web) => void,
  prepare = async (_ownerDb: Db): Promise<void> => {},
  server?: TestServer,
) {
  const database = await testDatabase(server)
  await prepare(database.ownerDb)
  const force = await makeTestForce(database.ownerDb, 'here')
  const otherForce = await makeTestForce(database.ownerDb, 'elsewhere')
  let asking: TestPerson | null = null
  const faults: unknown[] = []
  const web = createWeb({
    db: database.db,
    roles,
    roleTitleKey: (role) => `people.role.${role}`,
    nav: [],
    renderDocument,
    screens,
    assets: { css: '/assets/main.css', js: '/assets/client.js', island: (name) => `/assets/${name}.js` },
    now: () => NOW,
    url: 'http://127.0.0.1:4080',
    trustProxy: false,
    uploadFolder: `${tmpdir()}/foursight-test-uploads`,
    log: { info: () => {}, error: (facts) => void faults.push(facts) },
    signedInAs: async () => (asking ? sessionOf(asking) : null),
  })
  declareRoutes(web)

  const send = async (as: TestPerson | null, path: string, init: RequestInit): Promise<Response> => {
    asking = as
    return web.hono.request(path, init)
  }
  return {
    ...database,
    web,
    force,
    otherForce,
    people: force.people,
    /** What went wrong inside; a test of a good case expects none. */
    faults,
    /** Any request, such as a form with a file. */
    send,
    get: (as: TestPerson | null, path: string) => send(as, path, { headers: { accept: 'text/html' } }),
    getJson: (as: TestPerson | null, path: string) => send(as, path, { headers: { accept: 'application/json' } }),
    /** Posts a form; lists become repeated fields. Answers 303 when it was kept. */
    post: (as: TestPerson | null, path: string, form: Record<string, string | string[]> = {}, accept = 'text/html') =>
      send(as, path, { method: 'POST', body: urlEncoded(form), headers: { accept, 'sec-fetch-site': 'same-origin' } }),
    /** Runs `work` as the app would for this person: in a transaction under row-level security. */
    asPerson: asPersonOn(database.db),
    /** The audit of the force, oldest first, as the owner sees it. */
    auditLines: () =>
      database.ownerDb.selectFrom('audit.line').selectAll().where('forceId', '=', force.id).orderBy('line').execute(),
  }
}

const asPersonOn =
  (db: Db) =>
  <T>(person: TestPerson, work: (tx: Tx) => Promise<T>): Promise<T> =>
    db.transaction().execute(async (tx) => {
      const { id: accountId, name, forceId } = person
      await enterForce(tx, { accountId, name, rank: rankOf(person), language: 'en', forceId, token: null }, roles)
      return work(tx)
    })

/** Only a superintendent or above decides on plans. */
const rankOf = ({ role }: TestPerson): string => (role === 'sro' ? 'Superintendent' : '')

const sessionOf = (person: TestPerson): Session => ({
  tokenHash: 'test',
  accountId: person.id,
  name: person.name,
  rank: rankOf(person),
  language: person.language ?? 'en',
  density: 'auto',
  forceId: person.forceId,
})

function urlEncoded(form: Record<string, string | string[]>): URLSearchParams {
  const sent = new URLSearchParams()
  for (const [name, value] of Object.entries(form)) for (const each of [value].flat()) sent.append(name, each)
  return sent
}
