import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tx } from '../../platform/database/database.ts'
import { type TestApp, type TestPerson, TODAY, testApp } from '../../testing/app.ts'
import { listAssessments } from './assessing/assessment-store.ts'
import {
  aDecision,
  anAssessment,
  approveAssessment,
  aThreat,
  currentAssessment,
  type Doer,
  decideThreat,
  findThreat,
  illustrativeScheme,
  installIllustrativeScheme,
  listThreats,
  nameLeads,
  raiseThreat,
  restrictThreat,
  sendBackAssessment,
  threatOwing,
  writeAssessment,
} from './index.ts'
import { listSteps } from './step-store.ts'

let app: TestApp
let analyst: TestPerson
let coordinator: TestPerson

const NOW = `${TODAY}T09:30:00.000Z`
const doer = (person: TestPerson): Doer => ({ byId: person.id, forceId: person.forceId, today: TODAY, now: NOW })
const as = <T>(person: TestPerson, work: (tx: Tx, doer: Doer) => Promise<T>) =>
  app.asPerson(person, (tx) => work(tx, doer(person)))

beforeAll(async () => {
  app = await testApp(() => {})
  analyst = app.people.analyst
  coordinator = app.people['ocg-coordinator']
  await as(analyst, (tx) => installIllustrativeScheme(tx, app.force.id, NOW))
})
afterAll(() => app.drop())

const raised = (given = {}) => as(analyst, (tx, by) => raiseThreat(tx, by, aThreat(given)))

async function assessed(level: number, exceptions = {}) {
  const threat = await raised({ name: `At level ${level}` })
  const id = await as(analyst, (tx, by) =>
    writeAssessment(tx, by, threat.id, anAssessment(illustrativeScheme, level, exceptions)),
  )
  await as(coordinator, (tx, by) => approveAssessment(tx, by, threat.id, id, 'Agreed'))
  return { threat, id }
}

test('a raised threat is in the register at once, with a reference of its type', async () => {
  const threat = await raised({ type: 'individual' })
  expect(threat).toMatchObject({ state: 'raised', reference: expect.stringMatching(/^PI-\d{4}$/) })
  const rows = await as(analyst, (tx) => listThreats(tx, { ids: [threat.id] }))
  expect(rows).toMatchObject([{ id: threat.id, score: null, hasOpenAssessment: false }])
})

test('an approved assessment gives score, band, review day and the state assessed', async () => {
  const { threat } = await assessed(4)
  const current = await as(analyst, (tx) => currentAssessment(tx, threat.id))
  // every factor at 4 of 5: 3/4 in both sections, 0.75 × 0.75 = 56.25
  expect(current).toMatchObject({
    score: 56,
    low: 56,
    high: 56,
    band: { key: 'very-high', upper: true },
    confidence: 'moderate',
    reviewDueOn: '2026-03-25',
  })
  expect(await as(analyst, (tx) => findThreat(tx, threat.id))).toMatchObject({ state: 'assessed', upperBandSince: NOW })
})

test('an assessor cannot approve their own assessment, nor one they helped to write', async () => {
  const threat = await raised()
  const own = await as(coordinator, (tx, by) =>
    writeAssessment(tx, by, threat.id, anAssessment(illustrativeScheme, 3, {}, { next: 'save' })),
  )
  await as(analyst, (tx, by) =>
    writeAssessment(tx, by, threat.id, anAssessment(illustrativeScheme, 3, {}, { revision: 1 })),
  )
  await expect(as(coordinator, (tx, by) => approveAssessment(tx, by, threat.id, own, ''))).rejects.toMatchObject({
    status: 422,
    problems: [{ message: 'threats.ownAssessment' }],
  })
  await as(app.people['head-of-analysis'], (tx, by) => approveAssessment(tx, by, threat.id, own, ''))
})

test('re-scoring never overwrites: the superseded assessment keeps all it said', async () => {
  const { threat, id } = await assessed(2)
  const next = await as(analyst, (tx, by) => writeAssessment(tx, by, threat.id, anAssessment(illustrativeScheme, 5)))
  await as(coordinator, (tx, by) => approveAssessment(tx, by, threat.id, next, ''))
  const all = await as(analyst, (tx) => listAssessments(tx, threat.id))
  expect(all.map(({ status, result }) => [status, result!.score])).toEqual([
    ['approved', 100],
    ['superseded', 6],
  ])
  expect(all[1]!.answers.every((answer) => answer.level === 2 && answer.rationale !== '')).toBe(true)
  const altering = as(analyst, (tx) => sql`update threats.assessment set score = 99 where id = ${id}`.execute(tx))
  await expect(altering).rejects.toThrow(/never altered/)
  const rewriting = as(analyst, (tx) =>
    sql`update threats.assessment_factor set level = 5 where assessment_id = ${id}`.execute(tx),
  )
  await expect(rewriting).rejects.toThrow(/never altered/)
})

test('an assessment sent back is a draft again and can be sent once more', async () => {
  const threat = await raised()
  const id = await as(analyst, (tx, by) => writeAssessment(tx, by, threat.id, anAssessment(illustrativeScheme, 3)))
  await as(coordinator, (tx, by) => sendBackAssessment(tx, by, threat.id, id, 'Say where the reports came from.'))
  const owed = await as(analyst, (tx) =>
    threatOwing(tx, { id: analyst.id, permissions: new Set(['threats.assess']) }, TODAY),
  )
  expect(owed.filter((each) => each.threatId === threat.id).map((each) => each.kind)).toContain('finish-draft')
  await as(analyst, (tx, by) =>
    writeAssessment(tx, by, threat.id, anAssessment(illustrativeScheme, 3, {}, { revision: 1 })),
  )
  const waiting = await as(coordinator, (tx) =>
    threatOwing(tx, { id: coordinator.id, permissions: new Set(['threats.moderate']) }, TODAY),
  )
  expect(waiting.filter((each) => each.threatId === threat.id)).toMatchObject([
    { kind: 'moderate', dueOn: '2026-03-07' },
  ])
})

test('two drafts do not overwrite each other', async () => {
  const threat = await raised()
  const form = anAssessment(illustrativeScheme, 3, {}, { next: 'save' })
  await as(analyst, (tx, by) => writeAssessment(tx, by, threat.id, form))
  await expect(as(coordinator, (tx, by) => writeAssessment(tx, by, threat.id, form))).rejects.toMatchObject({
    status: 409,
  })
})

test('adoption keeps meeting, day and leads, and what happened is kept newest first', async () => {
  const { threat } = await assessed(3)
  const [sro, lro] = [app.people.sro.id, app.people.lro.id]
  await as(coordinator, (tx, by) =>
    decideThreat(tx, by, threat.id, 'adoption', aDecision({ sroId: sro, lroId: lro, noSioBecause: 'Prevent only' })),
  )
  const adopted = await as(analyst, (tx) => findThreat(tx, threat.id))
  expect(adopted).toMatchObject({
    state: 'adopted',
    sroId: sro,
    lroId: lro,
    noSioBecause: 'Prevent only',
    leadsIncompleteSince: null,
  })
  const steps = await as(analyst, (tx) => listSteps(tx, threat.id))
  expect(steps.map((step) => step.did)).toContain('moved')
  expect(steps.find((step) => step.did === 'moved')).toMatchObject({
    meeting: 'OCG management meeting',
    decidedOn: '2026-02-20',
    toState: 'adopted',
  })
})

test('a gate of another slice can stand in the way of a decision', async () => {
  const threat = await raised()
  const gates = [async () => [{ field: '', message: 'threats.notFromThisState' }]]
  await expect(
    as(coordinator, (tx, by) => decideThreat(tx, by, threat.id, 'adoption', aDecision(), gates)),
  ).rejects.toMatchObject({ status: 422 })
  expect(await as(analyst, (tx) => findThreat(tx, threat.id))).toMatchObject({ state: 'raised' })
})

test('a lead of another force is not found', async () => {
  const threat = await raised()
  const leads = { sroId: app.otherForce.people.sro.id, sioId: null, noSioBecause: '', lroId: null }
  await expect(as(coordinator, (tx, by) => nameLeads(tx, by, threat.id, leads))).rejects.toMatchObject({ status: 422 })
})

test('a restricted threat, its assessments and their factors vanish for everyone not named', async () => {
  const { threat } = await assessed(4)
  const names = [coordinator.id, app.people.auditor.id]
  await as(coordinator, (tx, by) => restrictThreat(tx, by, threat.id, names))
  await expect(as(analyst, (tx) => findThreat(tx, threat.id))).rejects.toMatchObject({ status: 404 })
  const left = await as(analyst, async (tx) => [
    await listThreats(tx, { ids: [threat.id] }),
    await listAssessments(tx, threat.id),
    await listSteps(tx, threat.id),
  ])
  expect(left).toEqual([[], [], []])
  expect(await as(coordinator, (tx) => findThreat(tx, threat.id))).toMatchObject({ id: threat.id })
  const kept = await as(coordinator, (tx) =>
    sql<{ open: boolean }>`select distinct f.restriction_id is null as open
    from threats.assessment_factor f join threats.assessment a on a.id = f.assessment_id where a.threat_id = ${threat.id}`.execute(
      tx,
    ),
  )
  expect(kept.rows).toEqual([{ open: false }])
})

test('a restriction names at least one auditor, and nobody outside can touch it', async () => {
  const threat = await raised()
  await expect(as(coordinator, (tx, by) => restrictThreat(tx, by, threat.id, [coordinator.id]))).rejects.toMatchObject({
    problems: [{ message: 'threats.auditorNeeded' }],
  })
  const names = [coordinator.id, app.people.auditor.id]
  await as(coordinator, (tx, by) => restrictThreat(tx, by, threat.id, names))
  await expect(as(app.people.sio, (tx, by) => restrictThreat(tx, by, threat.id, names))).rejects.toMatchObject({
    status: 404,
  })
})

test('another force sees none of it', async () => {
  const threat = await raised()
  const stranger = app.otherForce.people['ocg-coordinator']
  await expect(as(stranger, (tx) => findThreat(tx, threat.id))).rejects.toMatchObject({ status: 404 })
  expect(await as(stranger, (tx) => listThreats(tx))).toEqual([])
})
