/** The list of plans over a filled force: its SQL says of every plan what the rules say. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareRoutes } from '../../../app.ts'
import { type TestApp, testApp } from '../../../testing/app.ts'
import { fillForce } from '../../../testing/forces.ts'
import { leadGaps } from '../lead-rules.ts'
import { listPlans } from '../store.ts'
import { planStatuses } from '../words.ts'
import { planRows } from './list-store.ts'
import type { PlanRow } from './list-view.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp((web) => declareRoutes(web, { demo: false }))
  await fillForce(app)
}, 120_000)
afterAll(() => app.drop())

type Listed = { rows: PlanRow[]; counts: { total: number; shown: number; views: Record<string, number> } }
const everyState = planStatuses.map((status) => `status=${status}`).join('&')
const list = async (query: string) => (await (await app.getJson(app.people.lro, `/plans?${query}`)).json()) as Listed

test('leads missing, empty Ps and "plans I lead" are those of the rules, plan by plan', async () => {
  const { lro } = app.people
  const [plans, rows] = await app.asPerson(lro, async (tx) => [
    await listPlans(tx),
    await planRows(tx, { user: lro, today: '2026-03-02' }).execute(),
  ])
  expect(rows.length).toBe(plans.length)
  expect(rows.length).toBeGreaterThan(1)
  for (const plan of plans) {
    const row = rows.find(({ id }) => id === plan.id)!
    expect(row.lacksLead).toBe(leadGaps(plan).length > 0)
    expect(row.isMine).toBe(plan.leads.some(({ accountId }) => accountId === lro.id))
    expect(row.isReviewOverdue).toBe(plan.reviewOn !== null && plan.reviewOn < '2026-03-02')
  }
  for (const shown of (await list(everyState)).rows)
    expect(rows.find(({ id }) => id === shown.id)!.gaps).toEqual(shown.gaps)
})

test('ended plans are found when asked for; a view counts what it shows', async () => {
  const open = await list('')
  expect(open.rows.every(({ status }) => status !== 'closed' && status !== 'superseded')).toBe(true)
  expect((await list(everyState)).counts.shown).toBeGreaterThanOrEqual(open.counts.shown)
  for (const view of ['mine', 'gaps', 'leads-missing', 'review-overdue'])
    expect((await list(`view=${view}`)).counts.shown).toBe(open.counts.views[view])
})

test('the file has every plan, for a named recipient, and only for who may take it', async () => {
  expect((await app.get(app.people.lro, '/plans/register.csv')).status).toBe(422)
  const csv = await (await app.get(app.people.lro, '/plans/register.csv?recipient=ROCU')).text()
  for (const { reference } of (await list('')).rows) expect(csv).toContain(reference)
  expect((await app.get(app.people.partner, '/plans/register.csv?recipient=ROCU')).status).toBe(403)
})
