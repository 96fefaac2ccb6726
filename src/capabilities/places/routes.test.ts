import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareSlices, type Slice, type Use } from '../../platform/slice.ts'
import { type TestApp, type TestPerson, TODAY, testApp } from '../../testing/app.ts'
import { aFact } from './demo.ts'
import { findFact, installAreas, northWales, places, recordFact } from './index.ts'

let app: TestApp
let conwy: string
const uses: Use[] = []

beforeAll(async () => {
  const relyingOn: Slice = {
    name: 'relying',
    routes: () => {},
    uses: { fact: async (_here, ids) => uses.filter((use) => ids.includes(use.id)) },
  }
  app = await testApp((web) => declareSlices(web, [places, relyingOn]))
  const areas = await app.asPerson(app.people.analyst, (tx) => installAreas(tx, app.force.id, northWales))
  conwy = areas.get('W06000003')!
})
afterAll(() => app.drop())

const form = (given: Record<string, string> = {}) => ({
  kind: 'housing',
  text: 'Tua hanner y cartrefi ger yr harbwr yn cael eu gosod fesul ystafell.',
  language: 'cy',
  source: 'Arolwg tai dychmygol',
  sourceOn: '2026-01-12',
  expiresOn: '',
  ownerId: app.people.lro.id,
  marking: 'OFFICIAL',
  ...given,
})

const record = async (given: Partial<ReturnType<typeof aFact>> = {}, as: TestPerson = app.people.analyst) =>
  app.asPerson(as, (tx) =>
    recordFact(tx, app.force.id, aFact(conwy, app.people.analyst.id, given), { by: as.id, on: TODAY }),
  )
const lastLine = async () => (await app.auditLines()).at(-1)!

async function restrictedToSio(): Promise<string> {
  const restriction = await app.ownerDb
    .insertInto('platform.restriction')
    .values({ forceId: app.force.id, title: 'Named people' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await app.ownerDb
    .insertInto('platform.restrictionMember')
    .values({ forceId: app.force.id, restrictionId: restriction.id, accountId: app.people.sio.id, endedAt: null })
    .execute()
  return record({ restrictionId: restriction.id, text: 'The sealed garage' }, app.people.sio)
}

test('an analyst records a fact in Welsh; it holds a year from its source, and the audit says so', async () => {
  const answer = await app.post(app.people.analyst, `/places/${conwy}/facts`, form())
  expect(answer.status).toBe(303)
  const id = answer.headers.get('location')!.split('/').at(-1)!
  expect(await lastLine()).toMatchObject({
    did: 'recorded profile fact',
    subject: `places.fact:${id}`,
    accountId: app.people.analyst.id,
  })
  const kept = await app.asPerson(app.people.analyst, (tx) => findFact(tx, id))
  expect(kept).toMatchObject({ language: 'cy', expiresOn: '2027-01-12', recordedOn: TODAY, ownerId: app.people.lro.id })
  const page = await (await app.get(app.people.analyst, `/places/${conwy}`)).text()
  expect(page).toContain('lang="cy"')
  expect(page).toContain('not used by any plan yet')
})

test('a fact without a source is refused with its reason, and nothing typed is lost', async () => {
  const answer = await app.post(
    app.people.analyst,
    `/places/${conwy}/facts`,
    form({ source: '', text: 'Kept while mended' }),
  )
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain('Say where the fact comes from.')
  expect(page).toContain('Kept while mended')
  expect(await lastLine()).toMatchObject({ did: 'was refused' })
})

test('a fact cannot be owned by someone outside the force', async () => {
  const answer = await app.post(
    app.people.analyst,
    `/places/${conwy}/facts`,
    form({ ownerId: app.otherForce.people.lro.id }),
  )
  expect(answer.status).toBe(422)
})

test('an SRO reads profiles and records nothing', async () => {
  expect((await app.get(app.people.sro, `/places/${conwy}`)).status).toBe(200)
  expect((await app.post(app.people.sro, `/places/${conwy}/facts`, form())).status).toBe(403)
})

test('two people cannot both end a fact: the second is told it was replaced', async () => {
  const id = await record()
  const first = await app.post(app.people.lro, `/places/facts/${id}/replacement`, form({ text: 'Newer' }))
  expect(first.status).toBe(303)
  const second = await app.post(app.people.analyst, `/places/facts/${id}/closing`, {
    because: 'No longer so',
    language: 'en',
  })
  expect(second.status).toBe(409)
  expect(await second.text()).toContain('Someone has replaced this fact already')
  const old = await (await app.get(app.people.analyst, `/places/facts/${id}`)).text()
  expect(old).toContain('A newer fact stands in its place.')
  expect(old).toContain('Newer')
})

test('a closed fact keeps its text and the reason, and leaves the profile', async () => {
  const id = await record({ text: 'The arcade is open all night' })
  await app.post(app.people.lro, `/places/facts/${id}/closing`, {
    because: 'The arcade shut in February',
    language: 'en',
  })
  expect(await lastLine()).toMatchObject({ did: 'closed profile fact', subject: `places.fact:${id}` })
  const profile = (await (await app.getJson(app.people.lro, `/places/${conwy}`)).json()) as {
    facts: { id: string }[]
    ended: { id: string }[]
  }
  expect(profile.facts.map((fact) => fact.id)).not.toContain(id)
  expect(profile.ended.map((fact) => fact.id)).toContain(id)
})

test('the profile names the plans that use a fact, but not to someone whose role does not show plans', async () => {
  const id = await record()
  uses.push({ id, reference: 'PLN-4142', title: 'Harbour', href: '/plans/x', marking: 'OFFICIAL' })
  expect(await (await app.get(app.people.analyst, `/places/facts/${id}`)).text()).toContain('PLN-4142')
  const officers = await (await app.get(app.people['neighbourhood-officer'], `/places/facts/${id}`)).text()
  expect(officers).not.toContain('PLN-4142')
  expect(officers).toContain('your role does not show plans')
})

test('the list to renew holds expired and expiring facts of one owner, and current ones nobody uses', async () => {
  const owner = app.people.lro.id
  await record({ ownerId: owner, text: 'Gone by', expiresOn: '2026-02-20' })
  await record({ ownerId: owner, text: 'Soon gone', expiresOn: '2026-03-20' })
  await record({ text: 'Another owner', expiresOn: '2026-02-20' })
  const texts = async (query: string) => {
    const list = await (await app.getJson(app.people.lro, `/places/stale?owner=${owner}${query}`)).json()
    return (list as { rows: { text: string }[] }).rows.map((fact) => fact.text)
  }
  expect(await texts('')).toEqual(['Gone by', 'Soon gone'])
  expect(await texts('&view=hold')).toContain('Soon gone')
  expect(await texts('&view=hold')).not.toContain('Gone by')
  const csv = await (await app.get(app.people.lro, `/places/facts.csv?owner=${owner}&recipient=SRO`)).text()
  expect(csv).toContain('Gone by')
})

test('a restricted fact is undiscoverable: in pages, lists, counts and answers', async () => {
  const countsOf = async () => (await app.getJson(app.people.analyst, '/places')).text()
  const before = await countsOf()
  const id = await restrictedToSio()
  expect(await countsOf()).toBe(before)
  for (const path of [`/places/${conwy}`, '/places/stale'])
    expect(await (await app.get(app.people.analyst, path)).text()).not.toContain('The sealed garage')
  expect(await (await app.get(app.people.sio, `/places/${conwy}`)).text()).toContain('The sealed garage')
  await sameAsNothing(app.people.analyst, id)
})

test('another force finds neither place nor fact', async () => {
  const id = await record()
  await sameAsNothing(app.otherForce.people.analyst, id)
  expect((await app.get(app.otherForce.people.analyst, `/places/${conwy}`)).status).toBe(404)
  expect((await app.post(app.otherForce.people.analyst, `/places/${conwy}/facts`, form())).status).toBe(404)
})

/** The answer for this fact is that for a fact which does not exist. */
async function sameAsNothing(as: TestPerson, id: string): Promise<void> {
  const told = async (of: string) => {
    const answer = await app.getJson(as, `/places/facts/${of}`)
    return [answer.status, (await answer.text()).replace(/"requestId":"[^"]+"/, '')]
  }
  expect(await told(id)).toEqual(await told(randomUUID()))
  expect((await told(id))[0]).toBe(404)
}

const upload = (as: TestPerson, text: string) => {
  const body = new FormData()
  body.append('file', new File([text], 'areas.csv', { type: 'text/csv' }))
  return app.send(as, '/places/areas', { method: 'POST', body, headers: { 'sec-fetch-site': 'same-origin' } })
}

test('an administrator loads census areas from CSV, twice without doubling, and sees no fact', async () => {
  const list = '\uFEFFkind,code,parent_code,name_en,name_cy\r\nlsoa,W01000100,W06000003,Conwy 001A,\r\n'
  expect((await upload(app.people.administrator, list)).headers.get('location')).toBe(
    '/places/areas?added=1&changed=0&same=0',
  )
  expect((await upload(app.people.administrator, list)).headers.get('location')).toBe(
    '/places/areas?added=0&changed=0&same=1',
  )
  expect((await app.get(app.people.administrator, `/places/${conwy}`)).status).toBe(403)
  expect((await app.get(app.people.administrator, '/places/areas?added=1&changed=0&same=0')).status).toBe(200)
})

test('a list with a fault changes nothing and names the line', async () => {
  const list =
    'code,parent_code,kind,name_en,name_cy\nW01000200,W06000003,lsoa,Conwy 002A,\nW01000201,NOWHERE,lsoa,Lost,\n'
  const answer = await upload(app.people.administrator, list)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Line 3: the parent of W01000201')
  const kept = await app.ownerDb.selectFrom('places.area').select('id').where('code', '=', 'W01000200').execute()
  expect(kept).toEqual([])
})

test('a file that is not CSV in UTF-8, or lacks a column, is refused with what to do', async () => {
  expect(await (await upload(app.people.administrator, 'code,kind\nX1,area\n')).text()).toContain(
    'parent_code, name_en, name_cy',
  )
  expect(await (await upload(app.people.administrator, 'code,"kind\n')).text()).toContain('Save it as “CSV UTF-8”')
})

test('an analyst may not load areas', async () => {
  expect((await upload(app.people.analyst, 'code\n')).status).toBe(403)
})

test('every page of places is drawn without a fault', async () => {
  for (const path of ['/places', '/places/stale', `/places/${conwy}`, `/places/${conwy}/facts/new`])
    expect([path, (await app.get(app.people.analyst, path)).status]).toEqual([path, 200])
  const id = await record()
  expect((await app.get(app.people.analyst, `/places/facts/${id}/replacement`)).status).toBe(200)
  expect(app.faults).toEqual([])
})
