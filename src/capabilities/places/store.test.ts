import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tx } from '../../platform/database/database.ts'
import { type TestApp, TODAY, testApp } from '../../testing/app.ts'
import { aFact } from './demo.ts'
import { countFacts, listHistory } from './fact-store.ts'
import {
  areaOfLsoa,
  areaPath,
  factsOwing,
  findFact,
  findFacts,
  installAreas,
  listAreas,
  listFactsFor,
  listLsoaCodesWithin,
  northWales,
  recordFact,
  replaceFact,
} from './index.ts'
import type { AreaTree } from './words.ts'

let app: TestApp
let ids: Map<string, string>
const recorded = () => ({ by: app.people.analyst.id, on: TODAY })
const asAnalyst = <T>(work: (tx: Tx) => Promise<T>) => app.asPerson(app.people.analyst, work)
const WREXHAM = 'W06000006'

beforeAll(async () => {
  app = await testApp(() => {})
  ids = await asAnalyst((tx) => installAreas(tx, app.force.id, northWales))
})
afterAll(() => app.drop())

test('the areas of North Wales are the force, three policing areas and six counties', async () => {
  const areas = await asAnalyst(listAreas)
  expect(areas.map((area) => area.kind).sort()).toEqual([
    ...Array(3).fill('area'),
    ...Array(6).fill('authority'),
    'force',
  ])
  const path = await asAnalyst((tx) => areaPath(tx, ids.get(WREXHAM)!))
  expect(path.map((area) => area.name.cy)).toEqual(['Gogledd Cymru', 'Dwyrain', 'Wrecsam'])
})

test('installing the same areas again adds none, and a census area is found by its published code', async () => {
  const withLsoa = structuredClone(northWales)
  const wrexham = withLsoa.within[0]!.within[1] as AreaTree
  wrexham.within.push({
    code: 'W01000394',
    kind: 'lsoa',
    name: { en: 'Wrexham 001A', cy: 'Wrecsam 001A' },
    nation: 'wales',
    within: [],
  })
  await asAnalyst((tx) => installAreas(tx, app.force.id, withLsoa))
  expect(await asAnalyst(listAreas)).toHaveLength(10)
  expect((await asAnalyst((tx) => areaOfLsoa(tx, 'W01000394')))?.parentId).toBe(ids.get(WREXHAM))
  expect(await asAnalyst((tx) => areaOfLsoa(tx, 'W01999999'))).toBeNull()
  expect(await asAnalyst((tx) => listLsoaCodesWithin(tx, [ids.get('NW-WEST')!, ids.get('NW-EAST')!]))).toEqual([
    [],
    ['W01000394'],
  ])
})

test('replacing a fact keeps the old text, and only the new one may be relied on', async () => {
  const areaId = ids.get('W06000003')!
  const owner = app.people.analyst.id
  const { oldId, newId } = await asAnalyst(async (tx) => {
    const oldId = await recordFact(tx, app.force.id, aFact(areaId, owner), recorded())
    const newId = await replaceFact(
      tx,
      app.force.id,
      await findFact(tx, oldId),
      aFact(areaId, owner, { text: 'One in four.' }),
      recorded(),
    )
    return { oldId, newId }
  })
  const [old] = await asAnalyst((tx) => findFacts(tx, [oldId]))
  expect(old).toMatchObject({ supersededBy: newId, endedOn: TODAY, text: aFact(areaId, owner).text })
  const relied = await asAnalyst((tx) => listFactsFor(tx, [areaId], TODAY))
  expect(relied.map((fact) => fact.id)).toEqual([newId])
  const history = await asAnalyst(async (tx) => listHistory(tx, await findFact(tx, newId)))
  expect(history.map((fact) => fact.id)).toEqual([oldId, newId])
})

test('the database refuses to change what a fact says, even to its owner', async () => {
  const id = await asAnalyst((tx) =>
    recordFact(tx, app.force.id, aFact(ids.get(WREXHAM)!, app.people.lro.id), recorded()),
  )
  const change = asAnalyst((tx) =>
    tx.updateTable('places.fact').where('id', '=', id).set({ text: 'Something else' }).execute(),
  )
  await expect(change).rejects.toThrow('never changed')
})

test('an owner owes the facts past or near their last day, and the counts tell current from stale', async () => {
  const areaId = ids.get('W06000001')!
  const owner = app.people.supervisor.id
  for (const expiresOn of ['2026-02-20', '2026-03-20', '2026-12-01'])
    await asAnalyst((tx) => recordFact(tx, app.force.id, aFact(areaId, owner, { expiresOn }), recorded()))
  const owing = await asAnalyst((tx) => factsOwing(tx, owner, TODAY))
  expect(owing.map((fact) => fact.expiresOn)).toEqual(['2026-02-20', '2026-03-20'])
  expect((await asAnalyst((tx) => countFacts(tx, TODAY))).get(areaId)).toEqual({ current: 2, stale: 1 })
})
