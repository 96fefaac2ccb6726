/** Who looked at this? Asked by what people say, of every kind of record that a slice declares. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareRoutes } from '../app.ts'
import type { AuditView } from '../capabilities/audit/words.ts'
import type { House } from '../platform/slice.ts'
import { type TestApp, type TestPerson, testApp } from './app.ts'
import { fillForce } from './forces.ts'

let app: TestApp
let house: House
beforeAll(async () => {
  app = await testApp((web) => {
    house = declareRoutes(web, { demo: false })
  })
  await fillForce(app)
}, 120_000)
afterAll(() => app.drop())

type Shown = { id: string; reference: string; restrictionId: string | null; title: string }
const recordsOf = (kind: string, person: TestPerson = app.people.sio): Promise<Shown[]> =>
  app.asPerson(person, async (tx) => {
    const { rows } = await sql<{ id: string }>`select id from ${sql.table(house.kinds.get(kind)!.table)}`.execute(tx)
    return house.kinds.get(kind)!.find(tx, { ids: rows.map(({ id }) => id) })
  })
const openOne = async (kind: string) => (await recordsOf(kind)).find((each) => each.restrictionId === null)!

const ask = async (about: string, as = app.people.auditor): Promise<AuditView['lines']> => {
  const answer = await app.getJson(as, `/audit?about=${encodeURIComponent(about)}`)
  return ((await answer.json()) as AuditView).lines
}

test('each kind is asked for by what people say, in any letters, by its id and by its address: reads and refused reads', async () => {
  expect(house.kinds.has('investigation')).toBe(true)
  for (const kind of house.kinds.values()) {
    const { id, reference } = await openOne(kind.name)
    const href = kind.href(id)
    expect((await app.get(app.people.sio, href)).status, kind.name).toBe(200)
    const refused = (await app.get(app.people.administrator, href)).status
    const hasNumber = reference === reference.toUpperCase()
    const asked = [id, id.toUpperCase(), href, href.toUpperCase().replace(/^.*\//, href.replace(/[^/]*$/, ''))]
    for (const about of [...asked, ...(hasNumber ? [reference, reference.toLowerCase()] : [])]) {
      const lines = await ask(about)
      const by = lines.map((line) => line.person)
      expect(by, `${kind.name} ${about}`).toContain('sio of here')
      if (refused === 403) expect(by, `${kind.name} ${about}`).toContain('administrator of here')
      const read = lines.find((line) => line.person === 'sio of here' && line.subject.includes(id))
      expect(read?.reference, `${kind.name} ${about}`).toBe(reference)
    }
  }
})

test('lines about what was made from a record, and what belongs to it, are found under it', async () => {
  const [threat, plan, issue] = [await openOne('threat'), await openOne('plan'), await openOne('issue')]
  const subjectsUnder = async (about: string) => new Set((await ask(about)).map((line) => line.subject.split(':')[0]))
  for (const kind of house.kinds.values())
    for (const { id, restrictionId } of await recordsOf(kind.name))
      if (restrictionId === null) await app.get(app.people.sio, kind.href(id))
  expect(await subjectsUnder(threat.reference)).toContain('partners.consultation')
  expect(await subjectsUnder(threat.reference)).toContain('plans.plan')
  expect(await subjectsUnder(issue.reference)).toContain('radar.signal')
  expect(await subjectsUnder(plan.reference)).toContain('places.fact')
  expect(await subjectsUnder(plan.reference)).not.toContain('partners.agency')
  expect(await subjectsUnder(plan.reference)).not.toContain('threats.threat')
})

test('an auditor who is not named on a restricted record finds nothing about it under its reference or id, nor what it is called', async () => {
  const unnamed = app.people['data-protection-officer']
  for (const kind of house.kinds.values()) {
    const restricted = (await recordsOf(kind.name)).filter((each) => each.restrictionId !== null)
    for (const { id, reference, title } of restricted) {
      await app.get(app.people.sio, kind.href(id))
      // A stranger's attempt names no restriction: nobody told them that there is one.
      await app.get(app.people.supervisor, kind.href(id))
      // That somebody who is named asks about it is not for others either; `auditor` is named on some.
      await ask(id)
      const lines = [...(await ask(reference, unnamed)), ...(await ask(id, unnamed))]
      const isNamed = (await recordsOf(kind.name, app.people.auditor)).some((each) => each.id === id)
      const askedOf = (await ask('/audit', unnamed)).filter((line) => line.person === 'auditor of here')
      if (isNamed) expect(JSON.stringify(askedOf), kind.name).not.toContain(id)
      expect(
        lines.filter((line) => line.person !== 'supervisor of here' && line.did !== 'read audit'),
        kind.name,
      ).toEqual([])
      const told = JSON.stringify(lines.map(({ reference: name, subject }) => [name, subject]))
      if (title !== '' && title !== reference) expect(told, kind.name).not.toContain(title)
    }
  }
})

test('nothing went wrong inside', () => expect(app.faults).toEqual([]))
