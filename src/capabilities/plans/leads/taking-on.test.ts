/** Whoever is named to lead a plan is told until they take it on; a review is done by the LRO and clears what was owed. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareRoutes } from '../../../app.ts'
import { type TestApp, testApp } from '../../../testing/app.ts'
import { type Ground, layGround, stepsOf } from '../approval/approvable-plan-for-tests.ts'
import { plansOwing } from '../owing-store.ts'

let app: TestApp
let ground: Ground
beforeAll(async () => {
  app = await testApp((web) => declareRoutes(web, { demo: false }))
  ground = await layGround(app)
}, 120_000)
afterAll(() => app.drop())

const owedBy = (person: { id: string; rank?: string }, today = '2026-03-02') =>
  app.asPerson(person as never, (tx) => plansOwing(tx, { id: person.id, rank: person.rank ?? '' }, today))

test('a named lead owes a look until they say that they take it on; a stranger cannot say it for them', async () => {
  const id = await ground.draft()
  const { sio, analyst } = app.people
  const told = async () => (await owedBy(sio)).filter(({ kind, planId }) => kind === 'named' && planId === id)
  expect((await told())[0]).toMatchObject({ on: 'sio', href: `/plans/${id}` })
  expect(await (await app.get(sio, `/plans/${id}`)).text()).toContain(`action="/plans/${id}/taking-on"`)
  expect((await app.post(analyst, `/plans/${id}/taking-on`, {})).status).toBe(403)
  expect(await told()).toHaveLength(1)
  expect((await app.post(sio, `/plans/${id}/taking-on`, {})).status).toBe(303)
  expect(await told()).toEqual([])
  expect((await app.auditLines()).at(-1)).toMatchObject({ did: 'took on plan', subject: `plans.plan:${id}` })
  expect((await app.post(sio, `/plans/${id}/taking-on`, {})).status).toBe(403)
})

test('the LRO reviews a plan in force: it is kept as a decision, and owed again by the day they name', async () => {
  const id = await ground.draft()
  const steps = stepsOf(app)
  await steps.submit(id)
  await steps.sign(id, 'sio')
  await steps.sign(id, 'lro')
  const { lro, sio } = app.people
  const review = { reason: 'The doors hold.', language: 'en', outcome: 'goes-on', reviewOn: '2026-05-01' }
  expect((await app.post(lro, `/plans/${id}/review`, review)).status).toBe(422)
  await steps.approve(id)
  expect((await app.get(lro, `/plans/${id}/review`)).status).toBe(200)
  expect((await app.post(sio, `/plans/${id}/review`, review)).status).toBe(422)
  expect((await app.post(lro, `/plans/${id}/review`, { ...review, reviewOn: '2027-05-01' })).status).toBe(422)
  expect((await app.post(lro, `/plans/${id}/review`, { ...review, reason: ' ' })).status).toBe(422)
  expect((await app.post(lro, `/plans/${id}/review`, review)).headers.get('location')).toBe(`/plans/${id}`)
  expect(await ground.plan(id)).toMatchObject({ status: 'in-force', reviewOn: '2026-05-01' })
  const reviews = async (today: string) =>
    (await owedBy(lro, today)).filter(({ kind, planId }) => kind === 'review' && planId === id)
  expect(await reviews('2026-03-02')).toEqual([])
  expect(await reviews('2026-04-25')).toMatchObject([{ dueOn: '2026-05-01', href: `/plans/${id}/review` }])
  expect(await (await app.get(lro, `/plans/${id}/approval`)).text()).toContain('The doors hold.')
  const next = { ...review, outcome: 'next-draft', reviewOn: '2026-06-01' }
  expect((await app.post(lro, `/plans/${id}/review`, next)).status).toBe(303)
  expect(await ground.plan(id)).toMatchObject({ status: 'draft', inForceVersion: 1 })
  expect(app.faults).toEqual([])
})
