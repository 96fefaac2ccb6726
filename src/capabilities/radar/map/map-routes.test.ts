import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, type Db } from '../../../platform/database/database.ts'
import { type TestApp, testApp } from '../../../testing/app.ts'
import { radarRoutes } from '../routes.ts'
import { runDemonstration } from '../scan/demo.ts'
import { aMonth, areaCode, load } from '../scan/force-for-tests.ts'
import { lookOf } from './circle-rules.ts'

let app: TestApp
let workerDb: Db
const now = () => new Date('2026-03-02T09:30:00Z')
const months = ['2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11']

beforeAll(async () => {
  app = await testApp(radarRoutes)
  workerDb = connect(app.workerUrl, { most: 2 })
  const planted = [{ areas: [1, 5, 6, 7, 11], more: 9 }]
  for (const month of months) await load(app, app.people.analyst, aMonth(month, month === '2025-11' ? planted : []))
  await runDemonstration({ db: workerDb, forceId: app.force.id, now })
}, 120_000)
afterAll(async () => {
  await workerDb.destroy()
  await app.drop()
})

type Data = {
  marking: string
  recipient: string
  features: { geometry: { type: string }; properties: Record<string, unknown> }[]
}

test('the page holds the map with its signal as a link and its areas with a count for each month', async () => {
  const page = await (await app.get(app.people.analyst, '/radar')).text()
  expect(page).toContain('data-island="/assets/radar-map.js"')
  const view = JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(page)![1]!)
  expect(view.months).toHaveLength(months.length)
  expect(view.cells).toHaveLength(25)
  expect(view.circles[0]).toMatchObject({ look: 'chosen', title: expect.stringContaining('Burglary') })
  expect(page).toContain(`href="/radar?signal=${view.circles[0].id}" data-circle="${view.circles[0].id}"`)
  expect(view.shapesHref).toMatch(/^\/places\/boundaries\/shapes\.geojson\?box=-3\.8/)
})

test('the data goes to a named recipient, who stands in the file and in the audit, with the marking', async () => {
  const answer = await app.get(app.people.analyst, '/radar/map.geojson?recipient=ROCU')
  expect(answer.headers.get('content-type')).toContain('application/geo+json')
  const data = (await answer.json()) as Data
  const shown = (await (await app.getJson(app.people.analyst, '/radar')).json()) as { chosen: { marking: string } }
  const { marking } = shown.chosen
  expect(data).toMatchObject({ marking, recipient: 'ROCU' })
  const signals = data.features.filter(({ properties }) => properties.kind === 'signal')
  for (const signal of signals) expect(signal).toMatchObject({ geometry: { type: 'Polygon' }, properties: { marking } })
  const membersOf = signals.map(({ properties }) => [...(properties.members as string[])].sort())
  expect(membersOf).toContainEqual([1, 5, 6, 7, 11].map(areaCode).sort())
  expect(data.features.filter(({ properties }) => properties.kind === 'area')).toHaveLength(25)
  const line = (await app.auditLines()).find(({ did }) => did === 'exported map of the radar')
  expect(line).toMatchObject({ accountId: app.people.analyst.id, content: expect.stringContaining('ROCU') })
})

test('without a recipient, or the permission to export, nobody takes the map', async () => {
  expect((await app.get(app.people.analyst, '/radar/map.geojson')).status).toBe(422)
  expect((await app.get(app.people.administrator, '/radar/map.geojson?recipient=ROCU')).status).toBe(403)
})

test('another force takes none of it', async () => {
  const answer = await app.get(app.otherForce.people.analyst, '/radar/map.geojson?recipient=ROCU')
  expect(((await answer.json()) as Data).features).toEqual([])
})

test('what is weak or decided steps back, and the chosen one stands out', () => {
  const cluster = {
    reference: 'S-0118',
    id: 'one',
    longitude: -3,
    latitude: 53,
    radiusM: 1100,
    members: [],
    state: 'new' as const,
    isWeak: false,
    isChosen: false,
  }
  expect(lookOf(cluster)).toBe('plain')
  expect(lookOf({ ...cluster, isWeak: true })).toBe('faint')
  expect(lookOf({ ...cluster, state: 'dismissed' })).toBe('faint')
  expect(lookOf({ ...cluster, isWeak: true, isChosen: true })).toBe('chosen')
})

test('nothing went wrong inside', () => expect(app.faults).toEqual([]))
