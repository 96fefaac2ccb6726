import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, type TestPerson, testApp } from '../../../testing/app.ts'
import { boundaryRoutes } from './routes.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp(boundaryRoutes)
})
afterAll(() => app.drop())

const square = (west: number, south: number) => [
  [west, south],
  [west + 0.1, south],
  [west + 0.1, south + 0.1],
  [west, south + 0.1],
  [west, south],
]
const file = (...codes: [code: string, west: number][]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: codes.map(([code, west]) => ({
      type: 'Feature',
      properties: { LSOA21CD: code, LSOA21NM: `Name of ${code}` },
      geometry: { type: 'Polygon', coordinates: [square(west, 53)] },
    })),
  })

const fields = {
  codeProperty: '',
  edition: '2021',
  source: 'Office for National Statistics',
  licence: 'Open Government Licence v3.0',
  attribution: 'Contains OS data © Crown copyright and database right 2021',
  language: 'en',
}

function load(
  bytes: string | Uint8Array<ArrayBuffer>,
  given: Partial<typeof fields> = {},
  as: TestPerson = app.people.administrator,
) {
  const body = new FormData()
  for (const [name, value] of Object.entries({ ...fields, ...given })) body.append(name, value)
  body.append('file', new Blob([bytes]), 'areas.json')
  return app.send(as, '/places/boundaries', {
    method: 'POST',
    body,
    headers: { accept: 'text/html', 'sec-fetch-site': 'same-origin' },
  })
}

type Shapes = { attribution: string[]; bbox?: number[]; features: { properties: { code: string; edition: number } }[] }
const shapes = async (query: string, as: TestPerson = app.people.analyst): Promise<Shapes> =>
  (await app.get(as, `/places/boundaries/shapes.geojson?${query}`)).json() as Promise<Shapes>
const codesIn = ({ features }: Shapes) => features.map(({ properties }) => properties.code)
const lastLine = async () => (await app.auditLines()).at(-1)!

test('an administrator loads boundaries, and maps draw them with the attribution they ask for', async () => {
  const answer = await load(file(['W01000001', -3.5], ['W01000002', -3.4]))
  expect(answer.status).toBe(303)
  const path = answer.headers.get('location')!
  const id = path.split('/').at(-1)
  expect(await lastLine()).toMatchObject({ did: 'loaded boundaries', subject: `places.boundary_set:${id}` })
  const found = await shapes('codes=W01000001,W01000002,W01999999')
  expect(codesIn(found)).toEqual(['W01000001', 'W01000002'])
  expect(found).toMatchObject({ attribution: [fields.attribution], bbox: [-3.5, 53, -3.3, 53.1] })
  const page = await (await app.get(app.people.administrator, path)).text()
  expect(page).toContain('Name of W01000002')
  expect(page).toContain('data-island="/assets/boundary-map.js"')
  const own = await app.get(app.people.administrator, `${path}/shapes.geojson`)
  expect(codesIn((await own.json()) as Shapes)).toEqual(['W01000001', 'W01000002'])
})

test('a box gives what touches it, and no question gives nothing', async () => {
  expect(codesIn(await shapes('box=-3.45,53.02,-3.42,53.05'))).toEqual(['W01000001'])
  expect(codesIn(await shapes('box=-3.42,53.02,-3.38,53.05'))).toEqual(['W01000001', 'W01000002'])
  expect(codesIn(await shapes(''))).toEqual([])
  expect((await app.get(app.people.analyst, '/places/boundaries/shapes.geojson?box=1,2,3')).status).toBe(422)
})

test('a gzipped file of another census gives way to the newer one, and takes over when that is drawn no more', async () => {
  const older = await load(gzipSync(file(['W01000009', -3.7])) as Uint8Array<ArrayBuffer>, { edition: '2011' })
  const newer = await load(file(['W01000009', -3.8]))
  expect([older.status, newer.status]).toEqual([303, 303])
  expect((await shapes('codes=W01000009')).bbox).toEqual([-3.8, 53, -3.7, 53.1])
  const path = newer.headers.get('location')!
  expect((await app.post(app.people.administrator, `${path}/ending`)).status).toBe(303)
  expect((await shapes('codes=W01000009')).bbox).toEqual([-3.7, 53, -3.6, 53.1])
  expect((await app.post(app.people.administrator, `${path}/ending`)).status).toBe(409)
})

test('a file at fault is refused with its reason, what was typed is kept, and nothing is loaded', async () => {
  const answer = await load(file(['W01000050', 333_400]), { licence: 'Typed licence' })
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain('W01000050 has eastings and northings: 333400,53.')
  expect(page).toContain('Typed licence')
  expect(codesIn(await shapes('codes=W01000050'))).toEqual([])
})

test('a zip, a damaged gzip and one that unpacks to far more than it is are refused', async () => {
  const packed = gzipSync(file(['W01000060', -3.5]))
  const cases: [Uint8Array<ArrayBuffer>, string][] = [
    [new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'This is a zip archive.'],
    [new Uint8Array(packed.subarray(0, 40)), 'damaged or cut short'],
    [new Uint8Array(gzipSync(Buffer.alloc(9_000_000, 0x20))), 'unpacks to more than 5 MB'],
    [new Uint8Array([0xff, 0xfe, 0x20]), 'This is no JSON file in UTF-8.'],
  ]
  for (const [bytes, reason] of cases) {
    const answer = await load(bytes)
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain(reason)
  }
})

test('source, licence, attribution and year are asked for', async () => {
  const answer = await load(file(['W01000070', -3.5]), { source: '', licence: '', attribution: '', edition: '' })
  const page = await answer.text()
  expect(answer.status).toBe(422)
  for (const reason of ['where the boundaries come from', 'under which licence', 'their licence asks', 'Give the year'])
    expect(page).toContain(reason)
})

test('an analyst sees boundaries on maps and loads none; an administrator reads no map', async () => {
  expect((await load(file(['W01000080', -3.5]), {}, app.people.analyst)).status).toBe(403)
  expect((await app.get(app.people.analyst, '/places/boundaries')).status).toBe(403)
  expect((await app.get(app.people.administrator, '/places/boundaries/shapes.geojson?codes=W01000001')).status).toBe(
    403,
  )
})

test('another force draws nothing of ours', async () => {
  expect(codesIn(await shapes('codes=W01000001', app.otherForce.people.analyst))).toEqual([])
  expect(codesIn(await shapes('box=-4,52,-3,54', app.otherForce.people.analyst))).toEqual([])
})

test('of 20,000 boundaries the few of a map are found by an index', async () => {
  await app.asPerson(app.people.administrator, (tx) =>
    sql`insert into places.boundary (force_id, set_id, code, kind, name_en, name_cy, west_e6, south_e6, east_e6, north_e6, geometry)
      select force_id, id, 'X' || n, 'other', '', '', n, n, n, n, '{}' from places.boundary_set, generate_series(1, 20000) n
      where edition = 2011`.execute(tx),
  )
  await sql`analyze places.boundary`.execute(app.ownerDb)
  const plan = await app.asPerson(app.people.analyst, (tx) =>
    sql<{
      'QUERY PLAN': string
    }>`explain select geometry from places.boundary where code in ('W01000001', 'W01000002')`.execute(tx),
  )
  const text = plan.rows.map((row) => Object.values(row)[0]).join('\n')
  expect(text).toContain('boundary_by_code')
  expect(text).not.toContain('Seq Scan')
})

test('nothing went wrong inside', () => expect(app.faults).toEqual([]))
