import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, TODAY, testApp } from '../../app-for-tests.ts'
import {
  approveScheme,
  findSchemeInUse,
  illustrativeScheme,
  installIllustrativeScheme,
  listSchemes,
  loadScheme,
} from './index.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp(() => {})
  await app.asPerson(app.people.analyst, (tx) => installIllustrativeScheme(tx, app.force.id))
})
afterAll(() => app.drop())

const doer = (byId: string) => ({ byId, forceId: app.force.id, now: `${TODAY}T09:30:00.000Z` })

test('the scheme we ship is installed once and says that it is illustrative', async () => {
  await app.asPerson(app.people.analyst, (tx) => installIllustrativeScheme(tx, app.force.id))
  const schemes = await app.asPerson(app.people.analyst, listSchemes)
  expect(schemes).toHaveLength(1)
  expect(schemes[0]!.content.name.en).toContain('illustrative values')
})

test('an approved scheme version is never altered', async () => {
  const altering = app.asPerson(app.people.analyst, (tx) =>
    sql`update schemes.scheme_version set content = '{}' where status = 'approved'`.execute(tx),
  )
  await expect(altering).rejects.toThrow(/never altered/)
})

test('who loaded a version cannot put it in use; another person can, and the one before is retired', async () => {
  const [loader, chair] = [app.people['head-of-analysis'], app.people.sro]
  const id = await app.asPerson(loader, (tx) => loadScheme(tx, doer(loader.id), JSON.stringify(illustrativeScheme)))
  await expect(app.asPerson(loader, (tx) => approveScheme(tx, doer(loader.id), id))).rejects.toMatchObject({
    problems: [{ message: 'schemes.schemeOwn' }],
  })
  await app.asPerson(chair, (tx) => approveScheme(tx, doer(chair.id), id))
  expect(await app.asPerson(chair, findSchemeInUse)).toMatchObject({ id, version: 2 })
  expect((await app.asPerson(chair, listSchemes)).map((scheme) => scheme.status).sort()).toEqual([
    'approved',
    'retired',
  ])
})

test('a scheme whose bands do not go down to 0 is refused, saying where', async () => {
  const broken = { ...illustrativeScheme, bands: illustrativeScheme.bands.slice(0, 2) }
  const loading = app.asPerson(app.people.analyst, (tx) =>
    loadScheme(tx, doer(app.people.analyst.id), JSON.stringify(broken)),
  )
  await expect(loading).rejects.toMatchObject({ status: 422, problems: [{ message: 'schemes.schemeBandZero' }] })
})

test('another force has none of these schemes', async () => {
  expect(await app.asPerson(app.otherForce.people.analyst, listSchemes)).toEqual([])
})
