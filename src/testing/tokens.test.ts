/** What a token may never touch, tried on every declared route: accounts, links, restrictions, tokens. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareRoutes } from '../app.ts'
import type { Declaration } from '../platform/http.ts'
import { makeToken } from '../platform/sign-in/tokens.ts'
import { type TestApp, type TestPerson, testApp } from './app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp((web) => void declareRoutes(web, { demo: false }))
})
afterAll(() => app.drop())

const isForPeople = ({ may }: Declaration) => may === 'in-person' || may.startsWith('people.')

async function tokenOf(person: TestPerson): Promise<string> {
  const made = await app.asPerson(person, (tx) =>
    makeToken(tx, { forceId: person.forceId, accountId: person.id, role: person.role, name: 'Reach', days: 1 }),
  )
  return made.secret
}

const ask = (token: string, { verb, path }: Declaration) =>
  app.web.hono.request(path.replaceAll(':secret', 'a'.repeat(43)).replaceAll(/:[a-zA-Z]+/g, randomUUID()), {
    method: verb === 'page' ? 'GET' : 'POST',
    headers: { accept: 'application/json', authorization: `Bearer ${token}` },
    ...(verb === 'page' ? {} : { body: new URLSearchParams() }),
  })

test('every route of accounts, links, lists of names and tokens is for a person who is there', () => {
  const touching = app.web.declared.filter(({ path }) => /^\/(account|people|sign-out|force)|\/restriction$/.test(path))
  expect(touching.length).toBeGreaterThan(20)
  const open = touching.filter((declaration) => declaration.may !== 'anyone' && !isForPeople(declaration))
  expect(open.map(({ verb, path }) => `${verb} ${path}`)).toEqual([])
})

test('a token of the roles that may most is refused on each of them, and reads what its role may', async () => {
  const routes = app.web.declared.filter((declaration) => isForPeople(declaration) && !declaration.files)
  for (const role of ['administrator', 'ocg-coordinator', 'sio'] as const) {
    const token = await tokenOf(app.people[role])
    const answers = await Promise.all(
      routes.map(async (route) => [`${role}: ${route.verb} ${route.path}`, (await ask(token, route)).status]),
    )
    expect(answers.filter(([, status]) => status !== 403)).toEqual([])
  }
  const threats = app.web.declared.find(({ path }) => path === '/threats')!
  expect((await ask(await tokenOf(app.people.sio), threats)).status).toBe(200)
})
