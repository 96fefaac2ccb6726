/** What must be one stays one when several people act at the same moment, and whoever comes second is told why. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareSlices } from '../../platform/slice.ts'
import { type TestApp, testApp } from '../../testing/app.ts'
import { places } from '../places/index.ts'
import { schemes } from '../schemes/index.ts'
import { anAssessment, illustrativeScheme, installIllustrativeScheme, listSchemes, threats } from './index.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp((web) => declareSlices(web, [places, schemes, threats]))
  await app.asPerson(app.people.analyst, (tx) => installIllustrativeScheme(tx, app.force.id))
})
afterAll(() => app.drop())

const statuses = async (answers: Promise<Response>[]) => (await Promise.all(answers)).map(({ status }) => status).sort()
const idOf = async (answer: Response) => ((await answer.json()) as { id: string }).id
const times = (count: number) => Array.from({ length: count }, (_, i) => i)

async function raised(): Promise<string> {
  const form = { type: 'group', name: 'Larkspur', summary: 'A county line', marking: 'OFFICIAL' }
  return idOf(await app.post(app.people.analyst, '/threats', form, 'application/json'))
}

const loaded = (name: string) => {
  const scheme = JSON.stringify({ ...illustrativeScheme, name: { en: name, cy: name } })
  return app.post(app.people['head-of-analysis'], '/schemes', { scheme }, 'application/json')
}
const versions = () => app.asPerson(app.people.analyst, (tx) => listSchemes(tx))

test('a threat is adopted once, and the other deciders are told that it has moved on', async () => {
  const id = await raised()
  const form = { meeting: 'TT&CG', decidedOn: '2026-03-01', ownerLevel: 'force' }
  const adopt = () => app.post(app.people.sro, `/threats/${id}/adoption`, form)
  expect(await statuses(times(5).map(adopt))).toEqual([303, 422, 422, 422, 422])
})

test('one assessment is begun, and the others who wrote at that moment are told', async () => {
  const id = await raised()
  const form = anAssessment(illustrativeScheme, 3, {}, { next: 'save' }) as unknown as Record<string, string>
  const sent = { ...form, revision: '0', assessedOn: '2026-02-25' }
  const write = () => app.post(app.people.analyst, `/threats/${id}/assessment`, sent)
  expect(await statuses(times(5).map(write))).toEqual([303, 409, 409, 409, 409])
})

test('schemes loaded at once get numbers of their own', async () => {
  const before = (await versions()).length
  expect(await statuses(times(5).map((i) => loaded(`Loaded ${i}`)))).toEqual([200, 200, 200, 200, 200])
  const numbers = (await versions()).filter(({ content }) => content.key === illustrativeScheme.key)
  expect(new Set(numbers.map(({ version }) => version)).size).toBe(numbers.length)
  expect(await versions()).toHaveLength(before + 5)
})

test('of schemes approved at once one is in use, and no one meets a fault', async () => {
  const ids = [await idOf(await loaded('One')), await idOf(await loaded('Other')), await idOf(await loaded('Third'))]
  const approve = (id: string) => app.post(app.people['ocg-coordinator'], `/schemes/${id}/approval`)
  expect(await statuses(ids.map(approve))).toEqual([303, 303, 303])
  expect((await versions()).filter(({ status }) => status === 'approved')).toHaveLength(1)
})

test('the areas of a force are installed once', async () => {
  const install = () => app.post(app.people.administrator, '/places/areas/north-wales')
  expect(await statuses(times(4).map(install))).toEqual([303, 409, 409, 409])
  expect(app.faults).toEqual([])
})
