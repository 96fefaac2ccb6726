import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, TODAY, testApp } from '../../app-for-tests.ts'
import { declareSlices } from '../../platform/slice.ts'
import { aThreat, raiseThreat, threats } from './index.ts'
import type { RegisterView } from './register.ts'
import type { RaiseForm } from './words.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp((web) => declareSlices(web, [threats]))
})
afterAll(() => app.drop())

const raise = (...given: Partial<RaiseForm>[]) =>
  app.asPerson(app.people.analyst, async (tx) => {
    const doer = { byId: app.people.analyst.id, forceId: app.force.id, today: TODAY, now: `${TODAY}T09:30:00.000Z` }
    for (const each of given) await raiseThreat(tx, doer, aThreat(each))
  })
const found = async (q: string): Promise<string[]> => {
  const answer = await app.getJson(app.people.sro, `/threats?${new URLSearchParams({ q })}`)
  return ((await answer.json()) as RegisterView).rows.map(({ name }) => name).sort()
}

test('a threat is found by its theme, in English and in Welsh, though no text says it', async () => {
  await raise(
    { name: 'Foxglove', summary: 'Deals from borrowed flats', themes: ['county-lines'] },
    { name: 'Teasel', summary: 'Takes machines from farms', themes: ['rural-theft'] },
  )
  expect(await found('county lines')).toEqual(['Foxglove'])
  expect(await found('llinellau cyffuriau')).toEqual(['Foxglove'])
  expect(await found('rural')).toEqual(['Teasel'])
})

test('Llyn finds Llŷn, and a straight apostrophe finds a curly one', async () => {
  await raise({ name: 'Bindweed', whereText: 'Pen Llŷn', summary: 'Sells from Pryce’s Yard', themes: [] })
  for (const q of ['Llyn', 'llŷn', 'LLYN', 'Lly\u0302n', "Pryce's yard", 'bindweed llyn'])
    expect([q, await found(q)]).toEqual([q, ['Bindweed']])
  expect(await found('bindweed rhyl')).toEqual([])
})

test('the whole summary is searched, except where readers are asked why they open it', async () => {
  const summary = `${'A long account. '.repeat(40)}At the end stands the marina.`
  await raise({ name: 'Yarrow', summary }, { name: 'Hidden', summary, asksReason: true })
  expect(await found('marina')).toEqual(['Yarrow'])
})

test('the export gives every threat as filtered, also beyond a page', async () => {
  const many = Array.from({ length: 105 }, (_, i) => ({ name: `Invented group ${i}`, whereText: 'Tywyn', themes: [] }))
  await raise(...many)
  const csv = async (query: string) =>
    (await app.get(app.people.analyst, `/threats/register.csv?recipient=ROCU&${query}`)).text()
  const rowsOf = (text: string) => text.split('\n').filter((line) => /^OCG-/.test(line))
  expect(rowsOf(await csv('q=tywyn'))).toHaveLength(105)
  expect(JSON.parse((await app.auditLines()).at(-1)!.content!).detail).toMatchObject({ recipient: 'ROCU', rows: 105 })
  expect(rowsOf(await csv('q=tywyn&page=2'))).toHaveLength(105)
  expect(rowsOf(await csv('q=foxglove'))).toHaveLength(1)
})
