import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareSlices } from '../../../platform/slice.ts'
import { type TestApp, type TestPerson, TODAY, testApp } from '../../../testing/app.ts'
import { threatOwing, threats } from '../index.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp((web) => declareSlices(web, [threats]))
})
afterAll(() => app.drop())

const facts = { name: 'Larkspur', summary: 'A county line to the coast', themes: ['county-lines'], ownerLevel: 'force' }
const marked = { ...facts, marking: 'OFFICIAL-SENSITIVE' }

async function raised(given: Record<string, string> = {}): Promise<string> {
  const form = { type: 'group', ...marked, ...given }
  const answer = await app.post(app.people.analyst, '/threats', form, 'application/json')
  return ((await answer.json()) as { id: string }).id
}

async function adopted(given: Record<string, string> = {}): Promise<string> {
  const id = await raised(given)
  const { sro, lro } = app.people
  const decision = { meeting: 'TT&CG', decidedOn: '2026-03-01', ownerLevel: 'force', sroId: sro.id, lroId: lro.id }
  expect((await app.post(sro, `/threats/${id}/adoption`, decision)).status).toBe(303)
  return id
}

const send = (as: TestPerson, path: string, given: Record<string, string>) =>
  app.post(as, path, { ...marked, revision: '1', ...given })
const edit = (as: TestPerson, id: string, given: Record<string, string> = {}) => send(as, `/threats/${id}/edit`, given)

type Step = {
  did: string
  comment: string
  byId: string
  changes: { field: string; before: unknown; after: unknown }[]
}
type Shown = {
  threat: { name: string; summary: string; marking: string; asksReason: boolean; revision: number }
  steps: Step[]
  proposals: { id: string; comment: string }[]
  mayChange: boolean
}
const shown = async (id: string, as: TestPerson = app.people.analyst): Promise<Shown> =>
  (
    await app.send(as, `/threats/${id}`, { headers: { accept: 'application/json', 'x-reason': 'Tasking' } })
  ).json() as Promise<Shown>

test('a supervisor cannot rewrite an adopted threat, and is told to propose the change', async () => {
  const id = await adopted()
  const refused = await edit(app.people.supervisor, id, { name: 'Rewritten', marking: 'OFFICIAL' })
  expect(refused.status).toBe(403)
  expect(await refused.text()).toContain('is sent to them as a proposal')
  expect((await shown(id)).threat).toMatchObject({ name: 'Larkspur', marking: 'OFFICIAL-SENSITIVE' })
  expect((await app.auditLines()).at(-2)).toMatchObject({ did: 'was refused', accountId: app.people.supervisor.id })
})

test('its OCG coordinator, an analyst and each of its leads change an adopted threat; who raised it does so until then', async () => {
  const id = await adopted()
  const { analyst, sro, lro, 'ocg-coordinator': coordinator } = app.people
  for (const [i, person] of [coordinator, analyst, sro, lro].entries())
    expect([person.name, (await edit(person, id, { name: `Name ${i}`, revision: `${i + 1}` })).status]).toEqual([
      person.name,
      303,
    ])
  expect((await edit(app.people.sio, id, { name: 'Not the lead here', revision: '5' })).status).toBe(403)
  const own = await raised()
  expect((await edit(app.people.supervisor, own, { name: 'Mended' })).status).toBe(303)
})

test('every edited field keeps who, when, before and after, and the page shows them', async () => {
  const id = await adopted({ whereText: 'Rhyl' })
  await edit(app.people.analyst, id, { summary: 'Two lines to the coast', whereText: 'Rhyl', ownerLevel: 'regional' })
  const [step] = (await shown(id)).steps
  expect(step).toMatchObject({ did: 'edited', byId: app.people.analyst.id })
  expect(step!.changes).toEqual([
    { field: 'summary', before: 'A county line to the coast', after: 'Two lines to the coast' },
    { field: 'ownerLevel', before: 'force', after: 'regional' },
  ])
  const html = await (await app.get(app.people.sro, `/threats/${id}`)).text()
  expect(html).toContain('<del lang="en">A county line to the coast</del> <ins lang="en">Two lines to the coast</ins>')
  expect(html).toContain('<del lang="en">Force</del> <ins lang="en">Regional</ins>')
  expect((await app.auditLines()).at(-3)!.content).toContain('"summary"')
})

test('leads that are named later keep who led before, by name', async () => {
  const id = await adopted()
  const { 'ocg-coordinator': coordinator, sro, sio, lro } = app.people
  await app.post(coordinator, `/threats/${id}/leads`, { sroId: sro.id, sioId: sio.id, lroId: lro.id })
  const [step] = (await shown(id)).steps
  expect(step!.changes).toEqual([{ field: 'sioId', before: null, after: sio.id }])
  expect(await (await app.get(sro, `/threats/${id}`)).text()).toContain(`<ins lang="en">${sio.name}</ins>`)
})

test('a marking is lowered only by someone who may adopt, and with a reason', async () => {
  const id = await raised()
  const lower = { marking: 'OFFICIAL', because: 'The operation is public' }
  const refused = await edit(app.people.analyst, id, lower)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Only someone who may adopt threats lowers a marking.')
  const coordinator = app.people['ocg-coordinator']
  expect((await edit(coordinator, id, { ...lower, because: '' })).status).toBe(422)
  expect((await shown(id)).threat.marking).toBe('OFFICIAL-SENSITIVE')
  expect((await edit(coordinator, id, lower)).status).toBe(303)
  expect((await shown(id)).steps[0]).toMatchObject({
    comment: 'The operation is public',
    changes: [{ field: 'marking', before: 'OFFICIAL-SENSITIVE', after: 'OFFICIAL' }],
  })
  expect((await edit(app.people.analyst, id, { revision: '2' })).status).toBe(303)
})

test('the question why a threat is opened is taken away by the same people and with a reason', async () => {
  const id = await raised({ asksReason: 'yes' })
  const form = { ...marked, revision: '1', because: 'No longer needed' }
  expect((await app.post(app.people.analyst, `/threats/${id}/edit`, form, 'application/json')).status).toBe(422)
  expect((await edit(app.people['ocg-coordinator'], id, { because: 'No longer needed' })).status).toBe(303)
  expect((await shown(id)).threat.asksReason).toBe(false)
})

test('who may not change a threat proposes it with a reason, and an analyst makes the change', async () => {
  const id = await adopted()
  const propose = (given: Record<string, string>) => send(app.people.supervisor, `/threats/${id}/proposals`, given)
  expect((await propose({ because: 'Nothing differs' })).status).toBe(422)
  expect((await propose({ name: 'Larkspur and Teasel' })).status).toBe(422)
  const because = 'The two groups have merged'
  expect((await propose({ name: 'Larkspur and Teasel', because })).status).toBe(303)
  const before = await shown(id, app.people.supervisor)
  expect(before).toMatchObject({
    mayChange: false,
    threat: { name: 'Larkspur', revision: 1 },
    proposals: [{ comment: because }],
  })
  const coordinator = app.people['ocg-coordinator']
  const user = { id: coordinator.id, permissions: new Set(['threats.moderate'] as const) }
  const owed = await app.asPerson(coordinator, (tx) => threatOwing(tx, user, TODAY))
  expect(owed.filter(({ threatId }) => threatId === id).map(({ kind }) => kind)).toEqual(['proposal'])
  const answer = `/threats/${id}/proposals/${before.proposals[0]!.id}/answer`
  expect((await app.post(app.people.supervisor, answer, { answer: 'accept' })).status).toBe(403)
  expect((await app.post(app.people.analyst, answer, { answer: 'accept' })).status).toBe(303)
  const after = await shown(id)
  expect(after).toMatchObject({ threat: { name: 'Larkspur and Teasel', revision: 2 }, proposals: [] })
  expect(after.steps[0]).toMatchObject({ did: 'edited', byId: app.people.analyst.id, comment: because })
})

test('a proposal that would lower a marking is accepted only by someone who may adopt', async () => {
  const id = await adopted()
  const given = { marking: 'OFFICIAL', because: 'Published in court' }
  await send(app.people['neighbourhood-officer'], `/threats/${id}/proposals`, given)
  const answer = `/threats/${id}/proposals/${(await shown(id)).proposals[0]!.id}/answer`
  expect((await app.post(app.people.analyst, answer, { answer: 'accept' })).status).toBe(422)
  expect((await app.post(app.people.sro, answer, { answer: 'accept' })).status).toBe(303)
  expect((await shown(id)).threat.marking).toBe('OFFICIAL')
})

test('a proposal is declined with a reason, and cannot overwrite what was changed meanwhile', async () => {
  const id = await adopted()
  await send(app.people.supervisor, `/threats/${id}/proposals`, { name: 'Old idea', because: 'Heard it' })
  await edit(app.people.analyst, id, { name: 'Newer name' })
  const answer = `/threats/${id}/proposals/${(await shown(id)).proposals[0]!.id}/answer`
  const refused = await app.post(app.people.analyst, answer, { answer: 'accept' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('has been changed since')
  expect((await app.post(app.people.analyst, answer, { answer: 'decline' })).status).toBe(422)
  expect((await app.post(app.people.analyst, answer, { answer: 'decline', because: 'Overtaken' })).status).toBe(303)
  expect(await shown(id)).toMatchObject({ threat: { name: 'Newer name' }, proposals: [] })
})

test('a proposal is answered once, also when two people answer at the same moment', async () => {
  const id = await adopted()
  await send(app.people.supervisor, `/threats/${id}/proposals`, { name: 'Once', because: 'Heard it' })
  const answer = `/threats/${id}/proposals/${(await shown(id)).proposals[0]!.id}/answer`
  const both = [1, 2, 3, 4].map(() => app.post(app.people.analyst, answer, { answer: 'accept' }))
  const statuses = (await Promise.all(both)).map(({ status }) => status).sort()
  expect(statuses).toEqual([303, 404, 404, 404])
  expect((await shown(id)).threat.revision).toBe(2)
})
