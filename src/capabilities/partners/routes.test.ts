import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, type TestPerson, TODAY, testApp } from '../../testing/app.ts'
import { installAreas, northWales } from '../places/index.ts'
import { aConsultationPutOff, anAgency, anAskedConsultation, aReply } from './demo.ts'
import { findConsultation, recordAgency, recordConsultation, recordReply } from './index.ts'
import { partnerRoutes } from './routes.ts'

let app: TestApp
let agencyId: string
let areaId: string

beforeAll(async () => {
  app = await testApp(partnerRoutes)
  await app.asPerson(app.people.lro, async (tx) => {
    areaId = (await installAreas(tx, app.force.id, northWales)).get('W06000001')!
    agencyId = await recordAgency(tx, app.force.id, anAgency({ areaIds: [areaId] }), app.people.lro.id)
  })
})
afterAll(() => app.drop())

const lro = () => app.people.lro
const lastLine = async () => (await app.auditLines()).at(-1)!
const idIn = (answer: Response) => answer.headers.get('location')!.split('/').at(-1)!

const form = (given: Record<string, string> = {}) => ({
  agencyId,
  contactRole: 'Tenancy enforcement lead',
  aboutThreatId: '',
  followsId: '',
  asked: 'yes',
  question: 'Which homes had callers at night?',
  askedOn: '2026-02-26',
  replyDueOn: '',
  notAskedBecause: '',
  reviewBy: '',
  language: 'en',
  marking: 'OFFICIAL',
  ...given,
})
const answered = (given: Record<string, string> = {}) => ({
  replyKind: 'answered',
  replyText: 'Pedwar cartref mewn un bloc.',
  replyLanguage: 'cy',
  answeredOn: '2026-03-01',
  ...given,
})
const changed = { changeKind: 'changed', changeText: 'A joint visit was added.', changeLanguage: 'en' }

const asked = () =>
  app.asPerson(lro(), (tx) =>
    recordConsultation(tx, app.force.id, anAskedConsultation(agencyId), { by: lro().id, on: TODAY }),
  )

test('an LRO records whom they asked; the audit says so, and an answer is wanted within two weeks', async () => {
  const answer = await app.post(lro(), '/partners/consultations', form())
  expect(answer.status).toBe(303)
  const id = idIn(answer)
  expect(await lastLine()).toMatchObject({
    did: 'recorded consultation',
    subject: `partners.consultation:${id}`,
    accountId: lro().id,
  })
  const kept = await app.asPerson(lro(), (tx) => findConsultation(tx, id))
  expect(kept).toMatchObject({ state: 'asked', replyDueOn: '2026-03-12', recordedBy: lro().id })
})

test('the answer and the change are added to the page with who wrote them down', async () => {
  const id = await asked()
  expect((await app.post(lro(), `/partners/consultations/${id}/reply`, answered())).status).toBe(303)
  expect(await lastLine()).toMatchObject({ did: 'recorded reply of partner', subject: `partners.consultation:${id}` })
  expect((await app.post(app.people.sio, `/partners/consultations/${id}/change`, changed)).status).toBe(303)
  const page = await (await app.get(lro(), `/partners/consultations/${id}`)).text()
  expect(page).toContain('Pedwar cartref mewn un bloc.')
  expect(page).toContain('A joint visit was added.')
  expect(page).toContain(`written down by ${app.people.sio.name}`)
})

test('a change is refused before there is an answer, and what was typed stays', async () => {
  const id = await asked()
  const answer = await app.post(lro(), `/partners/consultations/${id}/change`, changed)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('There is no answer yet.')
})

test('an answer without words is refused with its reason', async () => {
  const id = await asked()
  const answer = await app.post(lro(), `/partners/consultations/${id}/reply`, answered({ replyText: '' }))
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Write what they said.')
  expect(await lastLine()).toMatchObject({ did: 'was refused' })
})

test('"not safe to ask" is recorded with a reason and a day, and taken up once', async () => {
  const putOff = form({
    asked: 'no',
    question: '',
    askedOn: '',
    notAskedBecause: 'It would warn them',
    reviewBy: '2026-04-01',
  })
  expect((await app.post(lro(), '/partners/consultations', { ...putOff, reviewBy: '' })).status).toBe(422)
  const id = idIn(await app.post(lro(), '/partners/consultations', putOff))
  expect(await (await app.get(lro(), `/partners/consultations/new?follows=${id}`)).text()).toContain(`value="${id}"`)
  expect((await app.post(lro(), '/partners/consultations', form({ followsId: id }))).status).toBe(303)
  const again = await app.post(lro(), '/partners/consultations', form({ followsId: id, question: 'Kept while mended' }))
  expect(again.status).toBe(422)
  expect(await again.text()).toContain('Kept while mended')
  expect(await (await app.get(lro(), `/partners/consultations/${id}`)).text()).toContain('See what followed')
})

test('the form opens with today, and with the agency, its role and the marking of the threat it is asked about', async () => {
  const { threatId } = await aRestrictedThreat('OFFICIAL-SENSITIVE')
  const answer = await app.getJson(lro(), `/partners/consultations/new?agency=${agencyId}&threat=${threatId}`)
  expect(((await answer.json()) as { values: object }).values).toMatchObject({
    agencyId,
    aboutThreatId: threatId,
    contactRole: 'Tenancy enforcement lead',
    marking: 'OFFICIAL-SENSITIVE',
  })
  const page = await (await app.get(lro(), `/partners/consultations/new?threat=${threatId}`)).text()
  expect(page).toMatch(new RegExp(`id="askedOn"[^>]*value="${TODAY}"`))
  expect(page).toContain(`<a href="/threats/${threatId}">Cancel</a>`)
})

test('asked from a plan the form has its marking, and its asker goes back to it', async () => {
  const { threatId } = await aRestrictedThreat('OFFICIAL')
  const planId = randomUUID()
  const path = `/partners/consultations/new?threat=${threatId}&plan=${planId}&marking=OFFICIAL-SENSITIVE`
  const opened = (await (await app.getJson(lro(), path)).json()) as { values: object }
  expect(opened.values).toMatchObject({ planId, marking: 'OFFICIAL-SENSITIVE' })
  expect(await (await app.get(lro(), path)).text()).toContain(`<a href="/plans/${planId}">Cancel</a>`)
  const sent = await app.post(lro(), '/partners/consultations', form({ planId }))
  expect(sent.headers.get('location')).toBe(`/plans/${planId}`)
})

test('a question is found by what was answered, and one in the file stands with what changed', async () => {
  const id = await asked()
  await app.post(lro(), `/partners/consultations/${id}/reply`, answered({ replyText: 'Mae’r drws wedi torri' }))
  await app.post(lro(), `/partners/consultations/${id}/change`, { ...changed, changeText: 'The door is watched' })
  const found = (await (await app.getJson(lro(), '/partners/consultations?q=DRWS+watched')).json()) as {
    rows: { id: string }[]
  }
  expect(found.rows.map((row) => row.id)).toEqual([id])
  const file = await (await app.get(lro(), '/partners/consultations.csv?q=drws&recipient=SRO')).text()
  expect(file.trim().split('\n')).toHaveLength(3)
  expect(file).toContain('Changed: The door is watched')
})

test('an SRO reads the ledger and records nothing; a neighbourhood officer does not read it', async () => {
  expect((await app.get(app.people.sro, '/partners/consultations')).status).toBe(200)
  expect((await app.post(app.people.sro, '/partners/consultations', form())).status).toBe(403)
  expect((await app.get(app.people['neighbourhood-officer'], '/partners/consultations')).status).toBe(403)
})

test('the ledger is narrowed by state, several at once, and by agency', async () => {
  const other = await app.asPerson(lro(), (tx) => recordAgency(tx, app.force.id, anAgency(), lro().id))
  const put = aConsultationPutOff(other)
  await app.asPerson(lro(), (tx) => recordConsultation(tx, app.force.id, put, { by: lro().id, on: TODAY }))
  const ledger = async (query: string) => {
    const view = (await (await app.getJson(lro(), `/partners/consultations?${query}`)).json()) as {
      rows: { state: string }[]
    }
    return view.rows.map((each) => each.state)
  }
  expect(await ledger(`agency=${other}`)).toEqual(['not-asked'])
  expect(await ledger(`agency=${other}&state=asked&state=answered`)).toEqual([])
  expect(new Set(await ledger('state=asked&state=not-asked'))).toEqual(new Set(['asked', 'not-asked']))
})

test('an agency is recorded with its areas, and shows when it was last asked', async () => {
  const agency = {
    nameEn: 'Harbour School (invented)',
    nameCy: 'Ysgol yr Harbwr (dychmygol)',
    kind: 'school',
    contactRole: 'Safeguarding lead',
    language: 'en',
    areaIds: areaId,
  }
  expect((await app.post(lro(), '/partners/agencies', { ...agency, nameCy: '' })).status).toBe(422)
  const id = idIn(await app.post(lro(), '/partners/agencies', agency))
  const lastAskedOn = async () => {
    const view = (await (await app.getJson(lro(), '/partners')).json()) as {
      rows: { id: string; lastAskedOn: string | null }[]
    }
    return view.rows.find((each) => each.id === id)?.lastAskedOn
  }
  expect(await lastAskedOn()).toBeNull()
  expect(await (await app.get(lro(), '/partners')).text()).toContain('never asked')
  expect((await app.post(lro(), '/partners/agencies', { ...agency, areaIds: randomUUID() })).status).toBe(404)
  await app.post(lro(), '/partners/consultations', form({ agencyId: id }))
  expect(await lastAskedOn()).toBe('2026-02-26')
})

test('a consultation about a restricted threat is undiscoverable for those not named on it', async () => {
  const { threatId } = await aRestrictedThreat()
  const lists = ['/partners', '/partners/consultations', `/partners/${agencyId}`]
  const toColleague = async () =>
    Promise.all(lists.map(async (path) => (await app.getJson(app.people.sio, path)).text()))
  const before = await toColleague()
  const id = idIn(await app.post(lro(), '/partners/consultations', form({ aboutThreatId: threatId, askedOn: TODAY })))
  await app.asPerson(lro(), async (tx) =>
    recordReply(tx, app.force.id, await findConsultation(tx, id), aReply(), lro().id),
  )
  expect(await toColleague()).toEqual(before)
  expect(await (await app.get(lro(), '/partners/consultations')).text()).toContain(id)
  await sameAsNothing(app.people.sio, id)
  expect((await app.post(app.people.sio, '/partners/consultations', form({ aboutThreatId: threatId }))).status).toBe(
    404,
  )
  expect(
    (await app.auditLines()).find((line) => line.subject === `partners.consultation:${id}`)?.restrictionId,
  ).toBeTruthy()
})

test('another force finds neither agency nor consultation', async () => {
  const stranger = app.otherForce.people.lro
  await sameAsNothing(stranger, await asked())
  expect((await app.get(stranger, `/partners/${agencyId}`)).status).toBe(404)
  expect((await app.post(stranger, '/partners/consultations', form())).status).toBe(404)
})

test('every page of partners is drawn without a fault', async () => {
  const id = await asked()
  const pages = [
    '/partners',
    `/partners/${agencyId}`,
    `/partners/${agencyId}/edit`,
    '/partners/agencies/new',
    '/partners/consultations',
    `/partners/consultations/${id}`,
  ]
  for (const path of [...pages, `/partners/consultations/new?agency=${agencyId}`])
    expect([path, (await app.get(lro(), path)).status]).toEqual([path, 200])
  expect(app.faults).toEqual([])
})

/** Reading and adding answer as they do for a consultation that does not exist. */
async function sameAsNothing(as: TestPerson, id: string): Promise<void> {
  const told = async (of: string) => {
    const answers = [
      await app.getJson(as, `/partners/consultations/${of}`),
      await app.post(as, `/partners/consultations/${of}/reply`, answered(), 'application/json'),
      await app.post(as, `/partners/consultations/${of}/change`, changed, 'application/json'),
    ]
    return Promise.all(
      answers.map(async (answer) => `${answer.status} ${(await answer.text()).replace(/"requestId":"[^"]+"/, '')}`),
    )
  }
  expect(await told(id)).toEqual(await told(randomUUID()))
  expect((await told(id))[0]).toMatch(/^404/)
}

/** A threat under a restriction on which the LRO alone is named. */
async function aRestrictedThreat(marking = 'OFFICIAL'): Promise<{ threatId: string }> {
  const restriction = await app.ownerDb
    .insertInto('platform.restriction')
    .values({ forceId: app.force.id, title: 'Named people' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await app.ownerDb
    .insertInto('platform.restrictionMember')
    .values({ forceId: app.force.id, restrictionId: restriction.id, accountId: lro().id, endedAt: null })
    .execute()
  const kept = await app.asPerson(lro(), (tx) =>
    sql<{
      id: string
    }>`insert into threats.threat (force_id, restriction_id, reference, type, name, summary, language, owner_level, marking)
      values (${app.force.id}, ${restriction.id}, ${`OCG-${2000 + Math.floor(Math.random() * 7000)}`}, 'group', 'Sealed', 'Invented', 'en', 'force', ${marking})
      returning id`.execute(tx),
  )
  return { threatId: kept.rows[0]!.id }
}
