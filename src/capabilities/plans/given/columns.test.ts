/** The registers of others with what plans give to them, over a filled force. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareRoutes } from '../../../app.ts'
import { type TestApp, testApp } from '../../../testing/app.ts'
import { fillForce } from '../../../testing/forces.ts'
import type { PlanRow } from '../reading/list-view.ts'
import type { P } from '../words.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp((web) => declareRoutes(web, { demo: false }))
  await fillForce(app)
}, 120_000)
afterAll(() => app.drop())

type Row = {
  id: string
  plans: { plan: { id: string; status: string } | null; strands: Record<P, { count: number } | { notNeeded: string }> }
}
const everyState = ['raised', 'assessed', 'adopted', 'declined', 'passed-on', 'archived'].map(
  (state) => `state=${state}`,
)
const list = async (query = '') => {
  const address = `/threats?${everyState.join('&')}&${query}`
  const answer = await app.getJson(app.people.sro, address)
  return (await answer.json()) as { rows: Row[]; counts: { filters: Record<string, Record<string, number>> } }
}

const plansListed = async (query: string) =>
  (await (await app.getJson(app.people.sro, `/plans${query}`)).json()) as { rows: PlanRow[] }

test('each threat stands with its plan, how far it is, and how many actions each P has', async () => {
  const { rows } = await list()
  const plans = await plansListed('')
  const withPlan = rows.filter(({ plans: { plan } }) => plan !== null)
  expect(withPlan.length).toBeGreaterThan(0)
  for (const { id, plans: given } of withPlan) {
    const row = plans.rows.find((each) => each.id === given.plan!.id)!
    expect(row.threat.id).toBe(id)
    expect(given.plan!.status).toBe(row.status)
    const counts = Object.fromEntries(
      Object.entries(given.strands).map(([p, strand]) => [p, 'count' in strand ? strand.count : 0]),
    )
    expect(counts).toEqual(row.counts)
  }
  expect(rows.filter(({ plans: { plan } }) => plan === null).length).toBe((await list()).counts.filters.plan!.none)
})

test('threats whose plan has an empty P are those that the list of plans says, unexplained', async () => {
  const bare = (await list('state=adopted')).rows.find(({ plans }) => plans.plan === null)!
  const opened = await app.post(app.people.lro, '/plans', { threatId: bare.id, language: 'en' })
  expect(opened.status).toBe(303)
  const narrowed = await list('emptyP=yes')
  const gaps = await plansListed('?view=gaps')
  expect(gaps.rows.length).toBeGreaterThan(0)
  expect(narrowed.rows.map(({ plans }) => plans.plan!.id).sort()).toEqual(gaps.rows.map(({ id }) => id).sort())
})

test('the file has the plan and the Ps beside the threat', async () => {
  const csv = await (await app.get(app.people.sro, '/threats/register.csv?recipient=ROCU&emptyP=yes')).text()
  expect(csv.split('\n')[1]).toContain('Pursue,Prevent,Protect,Prepare,Plan')
})

test('facts on which a plan rests are told from those that none uses', async () => {
  const facts = async (query: string) => {
    const answer = await app.getJson(app.people.sro, `/places/stale?view=hold&${query}`)
    return ((await answer.json()) as { rows: { id: string; plans: { uses: { plan: string }[] } }[] }).rows
  }
  const used = await facts('used=yes')
  expect(used.length).toBeGreaterThan(0)
  expect(used.every(({ plans }) => plans.uses.length > 0)).toBe(true)
  expect((await facts('used=no')).every(({ plans }) => plans.uses.length === 0)).toBe(true)
  expect(used.length + (await facts('used=no')).length).toBe((await facts('')).length)
})
