/** Taking something out of a draft asks first, and it can be put back as it was until the plan is approved. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareRoutes } from '../../../app.ts'
import { type TestApp, testApp } from '../../../testing/app.ts'
import { type Ground, layGround, stepsOf } from '../approval/approvable-plan-for-tests.ts'
import { findDraft } from '../draft-store.ts'

let app: TestApp
let ground: Ground
beforeAll(async () => {
  app = await testApp((web) => declareRoutes(web, { demo: false }))
  ground = await layGround(app)
}, 120_000)
afterAll(() => app.drop())

const draftOf = (id: string) => app.asPerson(app.people.lro, (tx) => findDraft(tx, id))
const page = async (path: string, language: 'en' | 'cy' = 'en') =>
  (await app.get({ ...app.people.lro, language }, path)).text()

test('an action is taken out only after it was asked, and comes back as it was, with its reference and basis', async () => {
  const id = await ground.draft()
  const { content } = await draftOf(id)
  const action = content.actions[0]!
  const removal = `/plans/${id}/actions/${action.id}/removal`
  expect(await page(`/plans/${id}/actions/${action.id}`)).toContain(`href="${removal}"`)
  expect(await page(removal)).toContain(action.text)
  expect(await page(removal, 'cy')).toContain('Gellir ei roi yn ôl fel yr oedd')
  expect((await draftOf(id)).content.actions).toHaveLength(content.actions.length)

  expect((await app.post(app.people.lro, removal, { revision: '2' })).status).toBe(303)
  expect((await draftOf(id)).content.actions.map((each) => each.id)).not.toContain(action.id)
  expect((await app.auditLines()).at(-1)).toMatchObject({ did: 'took action out of plan', subject: `plans.plan:${id}` })
  const back = `/plans/${id}/actions/${action.id}/return`
  expect(await page(`/plans/${id}/actions`)).toContain(`action="${back}"`)

  // Someone else saves meanwhile: what comes back meets no text.
  await ground.rewrite(id, (before) => ({ ...before, disagreement: 'The date.' }))
  expect((await app.post(app.people.analyst, back, { revision: '3' })).status).toBe(403)
  expect((await app.post(app.people.lro, back, { revision: '3' })).headers.get('location')).toBe(`/plans/${id}/actions`)
  const after = await draftOf(id)
  expect(after.content.actions).toEqual(content.actions)
  expect(after.content.disagreement).toBe('The date.')
  expect(after.takenOut).toEqual([])
  expect((await app.post(app.people.lro, back, { revision: '5' })).status).toBe(404)
})

test('an action that comes back to a reference given to another takes the next', async () => {
  const id = await ground.draft()
  const { actions } = (await draftOf(id)).content
  const last = actions.at(-1)!
  await app.post(app.people.lro, `/plans/${id}/actions/${last.id}/removal`, { revision: '2' })
  const written = { p: 'pursue', tactic: 'Call data', text: 'Read the call data of the line.', revision: '3' }
  await app.post(app.people.lro, `/plans/${id}/actions/new`, written)
  await app.post(app.people.lro, `/plans/${id}/actions/${last.id}/return`, { revision: '4' })
  const references = (await draftOf(id)).content.actions.map(({ reference }) => reference)
  expect(new Set(references).size).toBe(actions.length + 1)
})

test('what an approved plan leaves out is settled', async () => {
  const id = await ground.draft()
  const steps = stepsOf(app)
  const { objectives } = (await draftOf(id)).content
  await ground.rewrite(id, (before) => ({
    ...before,
    objectives: [...objectives, { ...objectives[0]!, id: app.people.sro.id }],
  }))
  const removal = `/plans/${id}/objectives/${app.people.sro.id}/removal`
  expect((await app.post(app.people.lro, removal, { revision: '3' })).status).toBe(303)
  expect((await draftOf(id)).takenOut).toMatchObject([{ list: 'objectives', item: { id: app.people.sro.id } }])
  await steps.bringIntoForce(id)
  expect((await draftOf(id)).takenOut).toEqual([])
  expect(app.faults).toEqual([])
})
