/** What must be one is one, however many ask for it at the same moment: each test sends ten requests together. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareSlices } from '../../platform/slice.ts'
import { makeTestPerson, type TestApp, TODAY, testApp } from '../../testing/app.ts'
import { aThreat, raiseThreat } from '../threats/index.ts'
import { type Ground, layGround, NOW, stepsOf } from './approval/approvable-plan-for-tests.ts'
import { findDraft, plans } from './index.ts'

let app: TestApp
let ground: Ground
let steps: ReturnType<typeof stepsOf>

beforeAll(async () => {
  app = await testApp((web) => declareSlices(web, [plans]))
  ground = await layGround(app)
  steps = stepsOf(app)
})
afterAll(() => app.drop())

const together = async (ask: (i: number) => Promise<Response>): Promise<number[]> => {
  const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => ask(i)))
  return answers.map((answer) => answer.status).sort()
}
const oneOf = (kept: number, refused: number) => [kept, ...Array<number>(9).fill(refused)].sort()
const rowsOf = (table: 'plans.version' | 'plans.signature' | 'plans.lead' | 'plans.draftConflict', planId: string) =>
  app.asPerson(app.people.lro, (tx) => tx.selectFrom(table).where('planId', '=', planId).selectAll().execute())

test('ten people who open a plan for one threat open one, and nine are shown it', async () => {
  const { lro } = app.people
  const doer = { byId: lro.id, forceId: app.force.id, today: TODAY, now: NOW }
  const { id: threatId } = await app.asPerson(lro, (tx) => raiseThreat(tx, doer, aThreat()))
  expect(await together(() => app.post(lro, '/plans', { threatId, language: 'en' }))).toEqual(oneOf(303, 422))
  const opened = await app.asPerson(lro, (tx) =>
    tx.selectFrom('plans.plan').where('threatId', '=', threatId).select('id').execute(),
  )
  expect(opened).toHaveLength(1)
  const again = await app.post(lro, '/plans', { threatId, language: 'en' })
  expect(await again.text()).toContain(`/plans/${opened[0]!.id}`)
})

test('ten submissions cut one version', async () => {
  const id = await ground.draft()
  expect(await together(() => steps.submit(id))).toEqual(oneOf(303, 422))
  expect(await rowsOf('plans.version', id)).toHaveLength(1)
})

test('a lead who signs ten times signs once', async () => {
  const id = await ground.draft()
  await steps.submit(id)
  const sign = () => app.post(app.people.lro, `/plans/${id}/signatures`, { strand: 'lro', version: '1' })
  expect(await together(sign)).toEqual(oneOf(303, 422))
  expect(await rowsOf('plans.signature', id)).toHaveLength(1)
})

test('ten people named SRO at once leave one SRO', async () => {
  const id = await ground.draft()
  const named: string[] = []
  for (let i = 0; i < 10; i++) {
    const person = await makeTestPerson(app.ownerDb, app.force.id, 'sro', `SRO number ${i}`)
    named.push(person.id)
  }
  const coordinator = app.people['ocg-coordinator']
  const answers = await together((i) =>
    app.post(coordinator, `/plans/${id}/leads`, { role: 'sro', accountId: named[i]! }),
  )
  expect(answers).toEqual(Array(10).fill(303))
  const leads = (await rowsOf('plans.lead', id)) as { role: string; isDeputy: boolean; endedAt: string | null }[]
  expect(leads.filter((lead) => lead.role === 'sro' && !lead.isDeputy && lead.endedAt === null)).toHaveLength(1)
})

test('one deputy named ten times at once is one deputy', async () => {
  const id = await ground.draft()
  const deputy = await makeTestPerson(app.ownerDb, app.force.id, 'sio', 'Deputy named ten times')
  const sent = { deputyRole: 'sio', deputyId: deputy.id, fromOn: TODAY, toOn: TODAY }
  expect(await together(() => app.post(app.people.sio, `/plans/${id}/deputies`, sent))).toEqual(Array(10).fill(303))
  expect((await ground.plan(id)).leads.filter((lead) => lead.isDeputy)).toHaveLength(1)
})

test('ten texts of one part written on one revision: one is the draft, nine are kept beside it', async () => {
  const id = await ground.draft()
  const { revision } = await app.asPerson(app.people.lro, (tx) => findDraft(tx, id))
  const write = (i: number) =>
    app.post(app.people.lro, `/plans/${id}/places`, { revision: String(revision), notPlaceBasedBecause: `Reason ${i}` })
  expect(await together(write)).toEqual(Array(10).fill(303))
  expect((await app.asPerson(app.people.lro, (tx) => findDraft(tx, id))).revision).toBe(revision + 1)
  expect(await rowsOf('plans.draftConflict', id)).toHaveLength(9)
})
