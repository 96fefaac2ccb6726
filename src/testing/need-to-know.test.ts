/**
 * Need to know follows what was made: whatever leads to a restricted record by a foreign key is restricted too. The keys are
 * read from the database and not from a list, so that a table made tomorrow is covered.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareRoutes } from '../app.ts'
import { listThreats, restrictThreat, threatStates } from '../capabilities/threats/index.ts'
import { type TestApp, TODAY, testApp } from './app.ts'
import { fillForce } from './forces.ts'
import { followed } from './need-to-know.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp((web) => declareRoutes(web, { demo: false }))
  await fillForce(app)
}, 120_000)
afterAll(() => app.drop())

async function restrictWhatIsOpen(): Promise<void> {
  const { 'ocg-coordinator': coordinator, sro, sio, lro, auditor, analyst } = app.people
  const names = [coordinator, sro, sio, lro, auditor, analyst].map((person) => person.id)
  const doer = { byId: coordinator.id, forceId: app.force.id, today: TODAY, now: `${TODAY}T10:00:00.000Z` }
  await app.asPerson(coordinator, async (tx) => {
    const open = (await listThreats(tx, { states: threatStates })).filter((threat) => threat.restrictionId === null)
    expect(open.length).toBeGreaterThan(0)
    for (const { id } of open) await restrictThreat(tx, doer, id, names)
  })
}

test('nothing that was made from a restricted record stays open to the whole force', async () => {
  expect((await followed(app)).filter(({ open }) => open > 0)).toEqual([])
  await restrictWhatIsOpen()
  expect((await followed(app)).filter(({ open }) => open > 0)).toEqual([])
})

test('the force that is tried has a row of every table whose rows are made from what is restricted in it', async () => {
  const all = (await followed(app)).filter(({ isOwn }) => !isOwn)
  const filled = new Set(all.filter(({ made }) => made > 0).map(({ child }) => child))
  expect(all.filter(({ restricted, child }) => restricted > 0 && !filled.has(child))).toEqual([])
})
