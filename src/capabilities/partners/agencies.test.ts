/** The list of agencies, and editing one. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, type TestPerson, TODAY, testApp } from '../../testing/app.ts'
import { wordsOf } from '../../ui/testing.tsx'
import { installAreas, northWales } from '../places/index.ts'
import { anAgency, anAskedConsultation } from './demo.ts'
import { findAgency, recordAgency, recordConsultation } from './index.ts'
import { partnerRoutes } from './routes.ts'

let app: TestApp
let conwy: string
let flint: string
const ids: Record<string, string> = {}

beforeAll(async () => {
  app = await testApp(partnerRoutes)
  await app.asPerson(app.people.lro, async (tx) => {
    const areas = await installAreas(tx, app.force.id, northWales)
    conwy = areas.get('W06000003')!
    flint = areas.get('W06000005')!
    const given = [
      ['harbour', { name: { en: 'Harbour School', cy: 'Ysgol yr Harbwr' }, kind: 'school', areaIds: [conwy] }],
      ['llyn', { name: { en: 'Clinig Llŷn', cy: 'Clinig Llŷn' }, kind: 'health', areaIds: [conwy, flint] }],
      ['zinc', { name: { en: "Zinc's Yard", cy: 'Iard Zinc' }, kind: 'business', contactRole: '=1+1', areaIds: [] }],
      ['chwarel', { name: { en: 'Alder Quarry', cy: 'Chwarel y Wern' }, kind: 'business', areaIds: [flint] }],
      ['cyngor', { name: { en: 'Beech Council', cy: 'Cyngor y Ffawydd' }, kind: 'council', areaIds: [] }],
    ] as const
    for (const [key, agency] of given)
      ids[key] = await recordAgency(tx, app.force.id, anAgency({ ...agency, areaIds: [...agency.areaIds] }), lro().id)
    const ask = (key: string, askedOn: string) =>
      recordConsultation(tx, app.force.id, anAskedConsultation(ids[key]!, { askedOn, replyDueOn: askedOn }), {
        by: lro().id,
        on: TODAY,
      })
    await ask('llyn', '2026-02-02')
    await ask('zinc', '2024-11-05')
  })
})
afterAll(() => app.drop())

const lro = () => app.people.lro
type List = {
  rows: { id: string; name: { en: string; cy: string } }[]
  counts: {
    shown: number
    total: number
    filters: Record<string, Record<string, number>>
  }
}
const list = async (query = '', as: TestPerson = lro()) =>
  (await (await app.getJson(as, `/partners?${query}`)).json()) as List
const names = async (query: string) => (await list(query)).rows.map((row) => row.name.en)
const lastLine = async () => (await app.auditLines()).at(-1)!

test('agencies stand by name, and in the order of the Welsh alphabet for who reads Welsh', async () => {
  expect(await names('')).toEqual(['Alder Quarry', 'Beech Council', 'Clinig Llŷn', 'Harbour School', "Zinc's Yard"])
  expect(await names('sort=-agency')).toEqual([
    "Zinc's Yard",
    'Harbour School',
    'Clinig Llŷn',
    'Beech Council',
    'Alder Quarry',
  ])
  const welsh = await list('', { ...lro(), language: 'cy' })
  expect(welsh.rows.map((row) => row.name.cy)).toEqual([
    'Clinig Llŷn',
    'Cyngor y Ffawydd',
    'Chwarel y Wern',
    'Iard Zinc',
    'Ysgol yr Harbwr',
  ])
})

test('the order follows any column, and what has no value stands last either way', async () => {
  expect((await names('sort=lastAsked')).slice(0, 2)).toEqual(["Zinc's Yard", 'Clinig Llŷn'])
  expect((await names('sort=-lastAsked')).slice(0, 2)).toEqual(['Clinig Llŷn', "Zinc's Yard"])
  expect((await names('sort=kind')).slice(0, 2)).toEqual(['Beech Council', 'Clinig Llŷn'])
  const page = await (await app.get(lro(), '/partners?sort=-lastAsked')).text()
  expect(page).toMatch(/<th scope="col" aria-sort="descending"><a class="sort" href="\/partners\?sort=lastAsked"/)
})

test('words are found without their accents, in either language, wherever they stand', async () => {
  expect(await names('q=llyn')).toEqual(['Clinig Llŷn'])
  expect(await names('q=WERN+chwarel')).toEqual(['Alder Quarry'])
  expect(await names(`q=${encodeURIComponent('zinc’s')}`)).toEqual(["Zinc's Yard"])
  expect(await names('q=100%25')).toEqual([])
})

test('filters narrow the list, and each counts what it would show with all others as chosen', async () => {
  const all = await list()
  expect(all.counts).toMatchObject({ shown: 5, total: 5 })
  expect(all.counts.filters.asked).toEqual({ 'within-a-year': 1, 'longer-ago': 1, never: 3 })
  expect(all.counts.filters.kind).toEqual({ school: 1, health: 1, business: 2, council: 1 })
  const inConwy = await list(`area=${conwy}`)
  expect(inConwy.counts).toMatchObject({ shown: 2, total: 5 })
  expect(inConwy.counts.filters.kind).toEqual({ school: 1, health: 1 })
  expect(inConwy.counts.filters.area).toEqual({ [conwy]: 2, [flint]: 2 })
  expect(await names('kind=business&kind=school&asked=never')).toEqual(['Alder Quarry', 'Harbour School'])
})

test('a filter in use is a chip that can be taken away', async () => {
  const page = await (await app.get(lro(), `/partners?kind=school&area=${conwy}&sort=-agency`)).text()
  expect(page).toContain(`<a href="/partners?area=${conwy}&amp;sort=-agency">School`)
  expect(page).toContain('<a href="/partners?kind=school&amp;sort=-agency">Conwy')
  expect(wordsOf(page)).toContain('Clear all')
})

test('what was searched for stands in the audit', async () => {
  await list('q=llyn&kind=health')
  expect(JSON.parse((await lastLine()).content!).detail).toMatchObject({ asked: { q: ['llyn'], kind: ['health'] } })
})

test('the file holds all rows as shown, for a named recipient, and no formula; the audit has the filter', async () => {
  const path = '/partners/agencies.csv?kind=business&sort=-agency'
  expect((await app.get(lro(), path)).status).toBe(422)
  const answer = await app.get(lro(), `${path}&recipient=Inspector+Parry`)
  const lines = (await answer.text()).trim().split('\n')
  expect(lines[0]).toContain('Inspector Parry')
  expect(lines.slice(2).map((line) => line.split(',')[0])).toEqual(["Zinc's Yard", 'Alder Quarry'])
  expect(lines[2]).toContain("'=1+1")
  const { did, content } = await lastLine()
  expect(did).toBe('exported agencies')
  expect(JSON.parse(content!).detail).toMatchObject({
    recipient: 'Inspector Parry',
    rows: 2,
    asked: { kind: ['business'], sort: ['-agency'] },
  })
  expect((await app.get(app.people['neighbourhood-officer'], `${path}&recipient=x`)).status).toBe(403)
})

test('another force sees none of it', async () => {
  const theirs = await list('', app.otherForce.people.lro)
  expect(theirs).toMatchObject({ rows: [], counts: { shown: 0, total: 0 } })
})

const form = (given: Record<string, string | string[]> = {}) => ({
  nameEn: 'Harbour School',
  nameCy: 'Ysgol yr Harbwr',
  kind: 'school',
  contactRole: 'Tenancy enforcement lead',
  outOfHours: 'The duty desk, 24 hours',
  language: 'en',
  areaIds: [conwy],
  ...given,
})
const opened = async (id: string): Promise<string> => {
  const page = await (await app.getJson(lro(), `/partners/${id}/edit`)).json()
  return (page as { values: { stood: string } }).values.stood
}

test('an agency is edited, and its page shows what stood before, what stands since, and who changed it', async () => {
  const id = ids.harbour!
  const stood = await opened(id)
  const answer = await app.post(
    app.people.sio,
    `/partners/${id}/edit`,
    form({ stood, contactRole: 'Safeguarding lead', areaIds: [flint] }),
  )
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/partners/${id}`])
  expect(await lastLine()).toMatchObject({ did: 'edited agency', subject: `partners.agency:${id}` })
  const agency = await app.asPerson(lro(), (tx) => findAgency(tx, id))
  expect(agency).toMatchObject({
    contactRole: 'Safeguarding lead',
    areaIds: [flint],
    outOfHours: 'The duty desk, 24 hours',
  })
  const view = (await (await app.getJson(lro(), `/partners/${id}`)).json()) as { edits: { field: string }[] }
  expect(view.edits.map(({ field }) => field)).toEqual(['areaIds', 'contactRole'])
  const words = wordsOf(await (await app.get(lro(), `/partners/${id}`)).text())
  expect(words).toContain(`Tenancy enforcement lead Safeguarding lead ${app.people.sio.name}`)
  expect(words).toContain('Conwy Flintshire')
})

test('after Save the next page says so, once', async () => {
  const id = ids.cyngor!
  const agency = await app.asPerson(lro(), (tx) => findAgency(tx, id))
  const sent = form({ nameEn: agency.name.en, nameCy: agency.name.cy, kind: 'council', areaIds: [] })
  const answer = await app.post(lro(), `/partners/${id}/edit`, { ...sent, stood: await opened(id) })
  const cookie = answer.headers.get('set-cookie')!.split(';')[0]!
  const next = await app.send(lro(), `/partners/${id}`, { headers: { accept: 'text/html', cookie } })
  expect(await next.text()).toContain('role="status"><p><b>Saved.</b>')
  expect(next.headers.get('set-cookie')).toContain('saved=; Path=/; Max-Age=0')
  const forged = await app.send(lro(), `/partners/${id}`, { headers: { accept: 'text/html', cookie: 'saved=a.b' } })
  expect(await forged.text()).not.toContain('role="status"')
})

test('two people who edit at once lose nothing: other fields are kept, the same field is shown with both texts', async () => {
  const id = ids.llyn!
  const stood = await opened(id)
  const mine = { nameEn: 'Clinig Llŷn', nameCy: 'Clinig Llŷn', kind: 'health', areaIds: [conwy, flint] }
  const theirs = form({ ...mine, stood, contactRole: 'Practice manager' })
  expect((await app.post(app.people.sio, `/partners/${id}/edit`, theirs)).status).toBe(303)
  expect((await app.post(lro(), `/partners/${id}/edit`, form({ ...mine, stood, outOfHours: 'Ring 111' }))).status).toBe(
    303,
  )
  expect(await app.asPerson(lro(), (tx) => findAgency(tx, id))).toMatchObject({
    contactRole: 'Practice manager',
    outOfHours: 'Ring 111',
  })
  const met = await app.post(lro(), `/partners/${id}/edit`, form({ ...mine, stood, contactRole: 'Nurse in charge' }))
  expect(met.status).toBe(409)
  const page = await met.text()
  expect(page).toContain('It now says: Practice manager.')
  expect(page).toContain('value="Nurse in charge"')
  const seen = /name="stood" value="([^"]*)"/.exec(page)![1]!.replaceAll('&amp;', '&')
  const settled = form({ ...mine, stood: seen, contactRole: 'Nurse in charge', outOfHours: 'Ring 111' })
  expect((await app.post(lro(), `/partners/${id}/edit`, settled)).status).toBe(303)
})

test('what cannot be kept is refused with its reason at its field, and what was typed stays', async () => {
  const id = ids.harbour!
  const answer = await app.post(
    lro(),
    `/partners/${id}/edit`,
    form({ stood: await opened(id), nameCy: '\u200b', contactRole: 'Kept while mended' }),
  )
  expect(answer.status).toBe(422)
  const page = await answer.text()
  expect(page).toContain('value="Kept while mended"')
  expect(page).toMatch(/<input id="nameCy" aria-describedby="nameCy-error" aria-invalid="true"/)
})

test('who may not write edits nothing, and another force finds nothing to edit', async () => {
  const path = `/partners/${ids.harbour}/edit`
  expect((await app.get(app.people.sro, path)).status).toBe(403)
  expect((await app.post(app.otherForce.people.lro, path, form({ stood: '' }))).status).toBe(404)
})
