import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tx } from '../../../platform/database/database.ts'
import { declareSlices } from '../../../platform/slice.ts'
import { type TestApp, type TestPerson, TODAY, testApp } from '../../../testing/app.ts'
import { schemes } from '../../schemes/index.ts'
import { listAssessments } from '../assessing/assessment-store.ts'
import type { Method } from '../assessing/assessment-words.ts'
import {
  anAssessment,
  approveAssessment,
  aThreat,
  compareWithScheme,
  currentAssessment,
  type Doer,
  decideDisagreement,
  findThreat,
  illustrativeScheme,
  installIllustrativeScheme,
  listSchemes,
  listSteps,
  listThreats,
  raiseThreat,
  restrictThreat,
  secondIllustrativeScheme,
  threatOwing,
  threats,
  writeAssessment,
} from '../index.ts'
import { registerRows } from '../register-store.ts'
import { listDisagreements } from './store.ts'
import { viewMethods } from './viewing.ts'

let app: TestApp
let analyst: TestPerson
let coordinator: TestPerson
let head: TestPerson

const NOW = `${TODAY}T09:30:00.000Z`
const doer = (person: TestPerson): Doer => ({ byId: person.id, forceId: person.forceId, today: TODAY, now: NOW })
const as = <T>(person: TestPerson, work: (tx: Tx, doer: Doer) => Promise<T>) =>
  app.asPerson(person, (tx) => work(tx, doer(person)))
const asking = (person: TestPerson) => ({ user: { id: person.id }, may: () => true })

beforeAll(async () => {
  app = await testApp((web) => declareSlices(web, [schemes, threats]))
  analyst = app.people.analyst
  coordinator = app.people['ocg-coordinator']
  head = app.people['head-of-analysis']
  await as(coordinator, async (tx) => {
    await installIllustrativeScheme(tx, app.force.id, NOW)
    const shipped = (await listSchemes(tx)).find((scheme) => scheme.content.key === secondIllustrativeScheme.key)!
    await compareWithScheme(tx, { ...doer(coordinator), byId: app.people.sro.id }, shipped.id, 1)
  })
})
afterAll(() => app.drop())

/** Every factor at this level under one method, written by the analyst and approved by the coordinator. */
async function assess(threatId: string, method: Method, level: number): Promise<string> {
  const scheme = method === 'first' ? illustrativeScheme : secondIllustrativeScheme
  const id = await as(analyst, (tx, by) => writeAssessment(tx, by, threatId, anAssessment(scheme, level), method))
  await as(coordinator, (tx, by) => approveAssessment(tx, by, threatId, id, 'Agreed'))
  return id
}

async function assessedTwice(first: number, second: number, name = 'Larkspur'): Promise<string> {
  const { id } = await as(analyst, (tx, by) => raiseThreat(tx, by, aThreat({ name })))
  await assess(id, 'first', first)
  await assess(id, 'second', second)
  return id
}

const disagreements = (id: string) => as(head, (tx) => listDisagreements(tx, id))
const decision = (disagreement: string, stands: Method = 'second') => ({
  disagreement,
  stands,
  because: 'The first misses what they can still do.',
  language: 'en' as const,
})

test('an assessment under each method stands side by side, with by how many bands they differ', async () => {
  // first: every factor at 3 of 1 to 5, 0.5 × 0.5 = 25, medium; second: every factor at 2 of 0 to 3, 67, high: one band
  const id = await assessedTwice(3, 2)
  const view = await as(head, (tx) => viewMethods(tx, id, asking(head)))
  expect([view.first?.score, view.first?.bandName.en]).toEqual([25, 'Medium'])
  expect([view.second?.score, view.second?.bandName.en]).toEqual([67, 'High'])
  expect(view).toMatchObject({ apart: 1, tolerated: 1, isBeyond: false, waiting: null })
  expect(await disagreements(id)).toEqual([])
})

test('a disagreement of more than one band goes to a moderator, and everyone sees that the methods disagree', async () => {
  const id = await assessedTwice(2, 3, 'Two bands apart and more')
  expect(await disagreements(id)).toMatchObject([{ bandsApart: 3, toleratedBands: 1, stands: null }])
  const register = await as(analyst, (tx) => registerRows(tx, { today: TODAY, now: NOW }).execute())
  expect(register.filter((row) => row.disagreesSince !== null).map((row) => row.id)).toEqual([id])
  const owed = (person: TestPerson) =>
    as(person, (tx) => threatOwing(tx, { id: person.id, permissions: new Set(['threats.moderate']) }, TODAY))
  expect((await owed(head)).filter(({ kind }) => kind === 'disagreement')).toMatchObject([
    { threatId: id, dueOn: '2026-03-07' },
  ])
  expect((await owed(analyst)).filter(({ kind }) => kind === 'disagreement')).toEqual([])
})

test('a difference is told whichever method is approved last', async () => {
  const { id } = await as(analyst, (tx, by) => raiseThreat(tx, by, aThreat({ name: 'Second came first' })))
  await assess(id, 'second', 3)
  expect(await as(analyst, (tx) => findThreat(tx, id))).toMatchObject({ state: 'raised', upperBandSince: null })
  expect(await disagreements(id)).toEqual([])
  await assess(id, 'first', 1)
  expect(await disagreements(id)).toHaveLength(1)
})

test('the ranking goes on using the scheme in use, whatever the second method says and whoever stands', async () => {
  const id = await assessedTwice(2, 3, 'Ranks by the first')
  const before = await as(head, (tx) => currentAssessment(tx, id))
  const [waiting] = await disagreements(id)
  await as(head, (tx, by) => decideDisagreement(tx, by, id, decision(waiting!.id)))
  expect(await as(head, (tx) => currentAssessment(tx, id))).toEqual(before)
  const [row] = await as(head, (tx) => listThreats(tx, { ids: [id] }))
  expect(row).toMatchObject({ score: 6, band: 'low', disagreesSince: null })
})

test('who wrote either assessment cannot say which stands, and a reason is kept with the decision', async () => {
  const id = await assessedTwice(2, 3, 'Decided by another')
  const [waiting] = await disagreements(id)
  await expect(as(analyst, (tx, by) => decideDisagreement(tx, by, id, decision(waiting!.id)))).rejects.toMatchObject({
    status: 422,
    problems: [{ message: 'threats.ownDisagreement' }],
  })
  await as(head, (tx, by) => decideDisagreement(tx, by, id, decision(waiting!.id)))
  expect(await disagreements(id)).toMatchObject([{ stands: 'second', decidedById: head.id, decidedAt: NOW }])
  const steps = await as(head, (tx) => listSteps(tx, id))
  expect(steps.filter((step) => step.did === 'disagreement-decided')).toMatchObject([
    { byId: head.id, comment: 'The first misses what they can still do.' },
  ])
})

test('what a moderator decided is never overwritten: a second decision is refused, by the database too', async () => {
  const id = await assessedTwice(2, 3, 'Decided once')
  const [waiting] = await disagreements(id)
  await as(head, (tx, by) => decideDisagreement(tx, by, id, decision(waiting!.id)))
  await expect(
    as(coordinator, (tx, by) => decideDisagreement(tx, by, id, decision(waiting!.id, 'first'))),
  ).rejects.toMatchObject({ status: 409 })
  const altering = as(head, (tx) =>
    sql`update threats.disagreement set because = 'Other' where id = ${waiting!.id}`.execute(tx),
  )
  await expect(altering).rejects.toThrow(/never altered/)
})

test('a later assessment overtakes the disagreement; both old assessments and the decision keep all they said', async () => {
  const id = await assessedTwice(2, 3, 'Assessed again')
  const [waiting] = await disagreements(id)
  await as(head, (tx, by) => decideDisagreement(tx, by, id, decision(waiting!.id)))
  const kept = (await as(head, (tx) => listAssessments(tx, id))).map(({ id: each, method, result }) => [
    each,
    method,
    result!.score,
  ])
  await assess(id, 'first', 4)
  const all = await as(head, (tx) => listAssessments(tx, id))
  expect(all.map(({ method, status }) => `${method} ${status}`)).toEqual([
    'first approved',
    'second approved',
    'first superseded',
  ])
  expect(all.slice(1).map(({ id: each, method, result }) => [each, method, result!.score])).toEqual(kept)
  expect(await disagreements(id)).toMatchObject([{ stands: 'second', overtakenAt: NOW }])
})

test('the disagreement of a restricted threat vanishes for everyone not named', async () => {
  const id = await assessedTwice(2, 3, 'Named people only')
  await as(coordinator, (tx, by) => restrictThreat(tx, by, id, [coordinator.id, app.people.auditor.id]))
  expect(await disagreements(id)).toEqual([])
  expect(await as(coordinator, (tx) => listDisagreements(tx, id))).toHaveLength(1)
})

test('the page shows both bands and the moderator decides on it; the decision is in the audit', async () => {
  const id = await assessedTwice(2, 3, 'On the page')
  const page = await (await app.get(head, `/threats/${id}`)).text()
  expect(page).toContain('The second method puts it 3 bands higher.')
  expect(page).toContain('the register uses the scheme in use')
  const [waiting] = await disagreements(id)
  const form = { disagreement: waiting!.id, stands: 'first', because: '', language: 'en' }
  expect((await app.post(head, `/threats/${id}/methods`, form)).status).toBe(422)
  const kept = await app.post(head, `/threats/${id}/methods`, { ...form, because: 'Better sources.' })
  expect([kept.status, kept.headers.get('location')]).toEqual([303, `/threats/${id}/methods`])
  expect((await app.auditLines()).at(-1)).toMatchObject({
    did: 'said which method stands',
    subject: `threats.threat:${id}`,
  })
  expect(await (await app.get(head, `/threats/${id}/methods`)).text()).toContain('Better sources.')
})
