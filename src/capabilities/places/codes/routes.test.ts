import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, type TestPerson, testApp } from '../../../testing/app.ts'
import { areaOfLsoa, areasOfLsoas, installAreas, listLsoaCodesWithin, northWales, sameAreaCodes } from '../index.ts'
import type { AreaTree } from '../words.ts'
import { codeRoutes } from './routes.ts'

let app: TestApp
const ANGLESEY = 'W06000001'

beforeAll(async () => {
  app = await testApp(codeRoutes)
})
afterAll(() => app.drop())

const published = `LSOA11CD,LSOA11NM,CHGIND,LSOA21CD,LSOA21NM
W01000001,Isle of Anglesey 007A,M,W01002008,Isle of Anglesey 007F
W01000002,Isle of Anglesey 007B,M,W01002008,Isle of Anglesey 007F
W01000003,Isle of Anglesey 001A,U,W01000003,Isle of Anglesey 001A
`

function load(text: string, as: TestPerson = app.people.administrator, source = 'Office for National Statistics') {
  const body = new FormData()
  for (const [name, value] of Object.entries({ source, language: 'en' })) body.append(name, value)
  body.append('file', new Blob([text]), 'lookup.csv')
  const headers = { accept: 'application/json', 'sec-fetch-site': 'same-origin' }
  return app.send(as, '/places/codes', { method: 'POST', body, headers })
}
const codes = (as: TestPerson = app.people.analyst) => app.asPerson(as, sameAreaCodes)
const end = (id: string) => app.post(app.people.administrator, `/places/codes/${id}/ending`)

test('with the published lookup an area is one over time, until the lookup is ended', async () => {
  const { id } = (await (await load(published)).json()) as { id: string }
  expect((await app.auditLines()).at(-1)).toMatchObject({
    did: 'loaded renewed area codes',
    subject: `places.code_lookup:${id}`,
  })
  expect(Object.fromEntries(await codes())).toEqual({
    W01000001: 'W01002008',
    W01000002: 'W01002008',
    W01002008: 'W01002008',
  })
  expect((await app.get(app.people.administrator, '/places/codes')).status).toBe(200)
  expect((await end(id)).status).toBe(303)
  expect((await end(id)).status).toBe(409)
  expect((await codes()).size).toBe(0)
})

test('what was counted under an old code belongs to the area that is loaded under the new one', async () => {
  const tree = structuredClone(northWales)
  const anglesey = tree.within.flatMap((area) => area.within).find(({ code }) => code === ANGLESEY) as AreaTree
  const name = { en: 'Isle of Anglesey 007F', cy: 'Ynys Môn 007F' }
  anglesey.within.push({ code: 'W01002008', kind: 'lsoa', name, nation: 'wales', within: [] })
  const ids = await app.asPerson(app.people.analyst, (tx) => installAreas(tx, app.force.id, tree))
  const { id } = (await (await load(published)).json()) as { id: string }
  await app.asPerson(app.people.analyst, async (tx) => {
    expect((await areaOfLsoa(tx, 'W01000002'))?.name).toEqual(name)
    expect([...(await areasOfLsoas(tx, ['W01000001', 'W01000003'])).keys()]).toEqual(['W01000001'])
    const [within] = await listLsoaCodesWithin(tx, [ids.get(ANGLESEY)!])
    expect(within!.sort()).toEqual(['W01000001', 'W01000002', 'W01002008'])
  })
  await end(id)
})

test('a file that is no lookup is refused with what is needed, and nothing is kept', async () => {
  const answer = await load('LSOA21CD,LSOA21NM\nW01000003,Isle of Anglesey 001A\n')
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('LSOA11CD, LSOA21CD')
  expect((await load(published, app.people.administrator, '')).status).toBe(422)
  expect((await codes()).size).toBe(0)
})

test('only the administrator loads a lookup, and another force sees nothing of it', async () => {
  expect((await load(published, app.people.analyst)).status).toBe(403)
  const { id } = (await (await load(published)).json()) as { id: string }
  const strange = app.otherForce.people
  expect((await codes(strange.analyst)).size).toBe(0)
  expect((await app.post(strange.administrator, `/places/codes/${id}/ending`)).status).toBe(404)
  expect(((await (await app.getJson(strange.administrator, '/places/codes')).json()) as { total: number }).total).toBe(
    0,
  )
})
