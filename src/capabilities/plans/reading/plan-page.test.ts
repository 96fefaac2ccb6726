/** What the page of a plan says of its actions and of what stands beside them, as their people read it. */
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

const read = async (path: string, language: 'en' | 'cy' = 'en') =>
  (await (await app.get({ ...app.people.lro, language }, path)).text()).replaceAll('&#x27;', '’')
const rowOf = (html: string, reference: string) =>
  new RegExp(`<tr id="${reference}">.*?</tr>`, 's').exec(html)?.[0] ?? ''
const owedActions = (today: string) =>
  app.asPerson(app.people.lro, (tx) => plansOwing(tx, { id: app.people.lro.id, rank: '' }, today))

/** A draft whose first action was due yesterday. */
const late = () => {
  const content = ground.content()
  const actions = content.actions.map((action, i) => (i === 0 ? { ...action, dueOn: '2026-03-01' } : action))
  return { ...content, actions }
}

test('an action of a draft is proposed and late for nobody; in force it is', async () => {
  const id = await ground.draft(late())
  const proposed = rowOf(await read(`/plans/${id}`), 'A-01')
  expect(proposed).toContain('Proposed')
  expect(proposed).not.toContain('Overdue')
  expect(rowOf(await read(`/plans/${id}`, 'cy'), 'A-01')).toContain('Cynigiwyd')
  await stepsOf(app).bringIntoForce(id)
  const agreed = rowOf(await read(`/plans/${id}`), 'A-01')
  expect(agreed).not.toContain('Proposed')
  expect(agreed).toContain('Overdue')
})

test('an action that waits is shown with its day and reason, is owed from that day on, and its reason does not outlive it', async () => {
  const content = late()
  const id = await ground.draft(content)
  await stepsOf(app).bringIntoForce(id)
  const { lro } = app.people
  const first = content.actions[0]!
  const status = `/plans/${id}/actions/${first.id}/status`
  const owed = async (today: string) =>
    (await owedActions(today)).find(({ planId, kind, on }) => planId === id && kind === 'action' && on === 'A-01')
  expect(await owed('2026-03-02')).toMatchObject({ dueOn: '2026-03-01' })

  const wait = { status: 'waiting', because: 'The lab answers then', waitsUntil: '2026-03-20' }
  expect((await app.post(lro, status, wait)).status).toBe(303)
  const waiting = rowOf(await read(`/plans/${id}`), 'A-01')
  expect(waiting).toContain('Waiting until 20 Mar 2026')
  expect(waiting).toContain('The lab answers then')
  expect(waiting).not.toContain('Overdue')
  expect(await owed('2026-03-19')).toBeUndefined()
  expect(await owed('2026-03-20')).toMatchObject({ dueOn: '2026-03-20' })

  const done = { status: 'complete', because: 'It came early', waitsUntil: '' }
  expect((await app.post(lro, status, done)).status).toBe(303)
  const complete = rowOf(await read(`/plans/${id}`), 'A-01')
  expect(complete).toContain('Complete')
  expect(complete).not.toContain('The lab answers then')
  expect(complete).not.toContain('Waiting')
})

test('a bar starts on the day on which its action does, else when the plan came into force', async () => {
  const content = ground.content()
  const actions = content.actions.map((action, i) => ({
    ...action,
    dueOn: '2026-04-20',
    startOn: i === 0 ? '2026-04-01' : null,
  }))
  const id = await ground.draft({ ...content, actions })
  await stepsOf(app).bringIntoForce(id)
  const page = await read(`/plans/${id}`)
  const bars = [...page.matchAll(/<th scope="row">(A-\d\d)[^<]*<\/th><td class="nowrap">([^<]*)</g)]
  const starts = Object.fromEntries(bars.map(([, reference, from]) => [reference, from]))
  expect(starts).toMatchObject({ 'A-01': '1 Apr 2026', 'A-02': '2 Mar 2026' })
  expect(page).toContain('Starts 1 Apr')
  expect(await read(`/plans/${id}/versions/1`)).toContain('starts 1 Apr 2026')
  const form = { p: 'pursue', text: 'Read the call data.', startOn: '2026-05-01', dueOn: '2026-04-01', revision: '1' }
  await app.post(app.people.lro, `/plans/${id}/next-draft`, {})
  const refused = await app.post(app.people.lro, `/plans/${id}/actions/new`, form)
  expect(refused.status).toBe(422)
})

test('the ledger has the question beside the answer, and a star marks what must be answered', async () => {
  const id = await ground.draft()
  const page = await read(`/plans/${id}`)
  expect(page).toContain('Asked: Which homes had complaints of callers at night?')
  expect(page).toContain('Four in one block.')
  expect(page.match(/<dt>[^<]*<span aria-hidden="true"> ★<\/span>/g)).toHaveLength(3)
  expect(page).toContain(`/partners/consultations/new?threat=`)
  expect(page).toContain(`&amp;plan=${id}&amp;marking=OFFICIAL-SENSITIVE`)
  await stepsOf(app).submit(id)
  const signing = await read(`/plans/${id}/signatures`)
  for (const { text } of ground.content().actions) expect(signing).toContain(text)
  const tabs = (html: string) =>
    [...html.matchAll(/<a[^>]*href="\/plans\/[^"]*"[^>]*>([A-Z][a-z]+)/g)].map(([, tab]) => tab)
  const subnav = (html: string) => tabs(/<nav[^>]*class="subnav.*?<\/nav>/s.exec(html)?.[0] ?? '')
  expect(subnav(signing)).toEqual(subnav(await read(`/plans/${id}`)))
  expect(subnav(signing).length).toBeGreaterThan(5)
  expect(app.faults).toEqual([])
})
