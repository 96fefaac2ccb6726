import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, TODAY, testApp } from '../../testing/app.ts'
import {
  approveScheme,
  compareWithScheme,
  findComparisonScheme,
  findSchemeInUse,
  illustrativeScheme,
  installIllustrativeScheme,
  listSchemes,
  loadScheme,
  secondIllustrativeScheme,
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
  expect(schemes.map(({ status, content }) => [status, content.key]).sort()).toEqual([
    ['approved', 'local-threat'],
    ['draft', 'local-attributes'],
  ])
  for (const { content } of schemes) expect(content.name.en).toContain('illustrative values')
})

test('a scheme with a factor that names a protected characteristic is refused, in either language', async () => {
  const [harm, likelihood] = illustrativeScheme.sections
  const named = (label: { en: string; cy: string }) => {
    const [first, ...rest] = harm!.factors
    return { ...illustrativeScheme, sections: [{ ...harm!, factors: [{ ...first!, label }, ...rest] }, likelihood] }
  }
  for (const label of [
    { en: 'Ethnic group', cy: 'Grŵp' },
    { en: 'Group', cy: 'Cenedligrwydd' },
    { en: 'Age of the offender', cy: 'Troseddwr' },
  ]) {
    const loading = app.asPerson(app.people['head-of-analysis'], (tx) =>
      loadScheme(tx, doer(app.people['head-of-analysis'].id), JSON.stringify(named(label))),
    )
    await expect(loading).rejects.toMatchObject({ status: 422, problems: [{ message: 'schemes.schemeProtected' }] })
  }
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
    'draft',
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

test('a second scheme stands beside the one in use, named by another person than its loader, and never takes its place', async () => {
  const [loader, chair] = [app.people['head-of-analysis'], app.people.sro]
  const id = await app.asPerson(loader, (tx) =>
    loadScheme(tx, doer(loader.id), JSON.stringify(secondIllustrativeScheme)),
  )
  await expect(app.asPerson(loader, (tx) => compareWithScheme(tx, doer(loader.id), id, 1))).rejects.toMatchObject({
    problems: [{ message: 'schemes.schemeOwn' }],
  })
  const inUse = await app.asPerson(chair, findSchemeInUse)
  await app.asPerson(chair, (tx) => compareWithScheme(tx, doer(chair.id), id, 2))
  expect(await app.asPerson(chair, findComparisonScheme)).toMatchObject({ id, toleratedBands: 2 })
  expect(await app.asPerson(chair, findSchemeInUse)).toEqual(inUse)
  const altering = app.asPerson(chair, (tx) =>
    sql`update schemes.scheme_version set content = '{}' where id = ${id}`.execute(tx),
  )
  await expect(altering).rejects.toThrow(/never altered/)
})

test('a scheme with other bands, or a version of the one in use, cannot be laid beside it', async () => {
  const [loader, chair] = [app.people['head-of-analysis'], app.people.sro]
  const naming = async (content: object) => {
    const id = await app.asPerson(loader, (tx) => loadScheme(tx, doer(loader.id), JSON.stringify(content)))
    return app.asPerson(chair, (tx) => compareWithScheme(tx, doer(chair.id), id, 1))
  }
  const threeBands = { ...secondIllustrativeScheme, bands: secondIllustrativeScheme.bands.slice(1) }
  await expect(naming(threeBands)).rejects.toMatchObject({ problems: [{ message: 'schemes.bandsUnlike' }] })
  await expect(naming(illustrativeScheme)).rejects.toMatchObject({ problems: [{ message: 'schemes.sameKey' }] })
})
