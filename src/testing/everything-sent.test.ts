/**
 * Whatever is sent to a page or an action, no answer is a fault of ours: every field of every declaration gets, alone and together
 * with others, what people paste, programs mistake and strangers try.
 */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { roleNames } from '../access.ts'
import { declareRoutes } from '../app.ts'
import type { Declaration } from '../platform/http.ts'
import { makeTestPerson, type TestApp, type TestPerson, testApp } from './app.ts'
import { fillForce } from './forces.ts'
import { listRecordIds, namesNoRecord } from './record-ids.ts'

let app: TestApp
/** Holds every role, so that nothing is refused before it is read. */
let everyone: TestPerson
const answered = new Map<number, number>()

beforeAll(async () => {
  app = await testApp((web) => declareRoutes(web, { demo: false }))
  everyone = await makeTestPerson(app.ownerDb, app.force.id, 'sro', 'everyone')
  for (const role of roleNames.filter((other) => other !== 'sro'))
    await app.ownerDb
      .insertInto('platform.membership')
      .values({ forceId: app.force.id, accountId: everyone.id, role, grantedBy: null, endedAt: null })
      .execute()
  await fillForce(app)
}, 120_000)
afterAll(() => app.drop())

/** As they stand in an address or a form, percent signs and all. */
const oddTexts = [
  '',
  '%00',
  'a%00b',
  '%ED%A0%80',
  '%E2%80%8B%E2%80%8B',
  '%F0%9F%9A%93'.repeat(300),
  '2026-02-30',
  '0000-01-01',
  '0026-05-06',
  '2026-13-01',
  '0000-00',
  '9999999999999999999999',
  '2147483648',
  '-1',
  '1e400',
  'NaN',
  '-'.repeat(36),
  'fact:'.concat('-'.repeat(36)),
  `F${'0'.repeat(7)}-0000-4000-8000-${'0'.repeat(12)}`,
  '__proto__',
  '%',
  '%25%zz',
  'x'.repeat(3_000),
  '%5C%27%22%3Bdrop',
]
/** As a program sends them. */
const oddValues = [
  null,
  0,
  -1,
  2 ** 53,
  1e308,
  true,
  {},
  [],
  [[]],
  { a: { b: [] } },
  '\ud800',
  ['\udfff', '\0'],
  [''],
  ['x', 1],
]

type Shape = { format?: string; enum?: string[]; const?: string; anyOf?: Shape[]; properties?: Record<string, Shape> }

const fieldsOf = (schema: z.ZodType | null): [string, Shape][] =>
  schema
    ? Object.entries((z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape).properties ?? {})
    : []

/** Something that the schema takes, so that what is odd in another field gets further. */
function usual(name: string, shape: Shape): string {
  if (shape.const !== undefined) return String(shape.const)
  if (shape.enum) return String(shape.enum[0])
  if (shape.anyOf) return usual(name, shape.anyOf.at(-1)!)
  if (shape.format === 'uuid') return everyone.id
  if (shape.format === 'date' || /(On|^on|^from|^to)$/.test(name)) return '2026-03-05'
  return /revision|version|number|days/i.test(name) ? '1' : 'A sample text of some length'
}

/** The same numbers in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return Math.floor((state / 2 ** 31) * below)
  }
}

/** Some fields odd, as drawn, and the others usual; each odd value is the turn of some field. */
function mixtures<Odd>(fields: [string, Shape][], odd: readonly Odd[]): Record<string, Odd | string>[] {
  const next = numbers(fields.length + 1)
  return (fields.length > 0 ? odd : []).map((one) => {
    const turn = next(fields.length)
    return Object.fromEntries(
      fields.map(([name, shape], i) => {
        if (i === turn) return [name, one]
        return [name, next(5) === 0 ? odd[next(odd.length)]! : usual(name, shape)]
      }),
    )
  })
}

/** Percent signs stay as they are: what a browser would never send is sent too. */
const inAddress = (fields: Record<string, string>): string =>
  Object.entries(fields)
    .map(([name, text]) => `${encodeURIComponent(name)}=${text}`)
    .join('&')

const HEADERS = { accept: 'application/json', 'sec-fetch-site': 'same-origin' }
const FORM = 'application/x-www-form-urlencoded'

async function pathsOf(declaration: Declaration): Promise<string[]> {
  const odd = ['a%00b', '%ED%A0%80', '%', '-'.repeat(36), 'x'.repeat(3_000), '2147483648'].map((text) =>
    declaration.path.replaceAll(/:[a-zA-Z]+/g, text),
  )
  if (namesNoRecord(declaration.path)) return declaration.path.includes(':') ? odd : [declaration.path]
  const ids = await app.ownerDb.transaction().execute(async (tx) => {
    await sql`select set_config('app.force_id', ${app.force.id}, true), set_config('app.restrictions', '', true)`.execute(
      tx,
    )
    return listRecordIds(tx, declaration.path, app.force.id, 'open')
  })
  const known = Object.entries(ids[0] ?? {}).reduce(
    (path, [name, id]) => path.replace(`:${name}`, id),
    declaration.path,
  )
  return [known.replaceAll(/:[a-zA-Z]+/g, everyone.id), ...odd]
}

/** Sends it as a person and as a program would, and answers what was answered with a fault. */
async function faultsOf(declaration: Declaration, path: string): Promise<string[]> {
  const faults: string[] = []
  const ask = async (address: string, init: RequestInit) => {
    const answer = await app.send(everyone, address, init)
    await answer.arrayBuffer()
    answered.set(answer.status, (answered.get(answer.status) ?? 0) + 1)
    if (answer.status >= 500)
      faults.push(
        `${answer.status} ${address.slice(0, 200)} ${String(init.body ?? '').slice(0, 300)} ${JSON.stringify(app.faults.splice(0))}`,
      )
  }
  if (declaration.verb === 'page')
    for (const query of mixtures(fieldsOf(declaration.query), oddTexts))
      await ask(`${path}?${inAddress(query)}`, { headers: HEADERS })
  else {
    for (const form of mixtures(fieldsOf(declaration.form), oddTexts))
      await ask(path, { method: 'POST', body: inAddress(form), headers: { ...HEADERS, 'content-type': FORM } })
    for (const form of mixtures<unknown>(fieldsOf(declaration.form), oddValues))
      await ask(path, {
        method: 'POST',
        body: JSON.stringify(form),
        headers: { ...HEADERS, 'content-type': 'application/json' },
      })
  }
  return faults
}

test('no page and no action answers with a fault, whatever its fields hold', async () => {
  const faults: string[] = []
  for (const declaration of app.web.declared) {
    const [first, ...odd] = await pathsOf(declaration)
    faults.push(...(await faultsOf(declaration, first!)))
    for (const path of odd) {
      const answer = await app.send(
        everyone,
        path,
        declaration.verb === 'page' ? { headers: HEADERS } : { method: 'POST', headers: HEADERS },
      )
      if (answer.status >= 500) faults.push(`${answer.status} ${path} ${JSON.stringify(app.faults.splice(0))}`)
    }
  }
  expect(faults).toEqual([])
  // Much was read to its end, and much was refused for what it said: not everything was turned away at the door.
  expect(answered.get(200)).toBeGreaterThan(200)
  expect(answered.get(422)).toBeGreaterThan(200)
}, 600_000)
