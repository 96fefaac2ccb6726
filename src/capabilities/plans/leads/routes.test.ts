import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { restrictRecord } from '../../../platform/sign-in/restrictions.ts'
import { declareSlices } from '../../../platform/slice.ts'
import { makeTestPerson, type TestApp, type TestPerson, TODAY, testApp } from '../../../testing/app.ts'
import { type Ground, layGround, stepsOf } from '../approval/approvable-plan-for-tests.ts'
import { plans } from '../index.ts'
import type { LeadRole } from '../words.ts'

let app: TestApp
let ground: Ground
let steps: ReturnType<typeof stepsOf>
let planId: string
let coordinator: TestPerson

beforeAll(async () => {
  app = await testApp((web) => declareSlices(web, [plans]))
  ground = await layGround(app)
  steps = stepsOf(app)
  coordinator = app.people['ocg-coordinator']
})
afterAll(() => app.drop())
beforeEach(async () => {
  planId = await ground.draft()
})

const name = (role: LeadRole, person: TestPerson, as = coordinator, of = planId) =>
  app.post(as, `/plans/${of}/leads`, { role, accountId: person.id })
const person = async (role: Parameters<typeof makeTestPerson>[2], called: string, rank = '') => {
  const made = await makeTestPerson(app.ownerDb, app.force.id, role, called)
  await app.ownerDb.updateTable('platform.account').set({ rank }).where('id', '=', made.id).execute()
  return made
}
const html = async (as: TestPerson, path: string) => (await app.get(as, path)).text()
const states = async () => {
  const view = (await (await app.getJson(app.people.lro, `/plans/${planId}/signatures`)).json()) as {
    plan: { status: string; latestVersion: number }
    signatures: {
      strand: string
      state: string
      changes: { kind: string; on: string; before: string; after: string }[]
    }[]
  }
  return view
}

test.each<[LeadRole, 'auditor' | 'supervisor' | 'administrator' | 'analyst', string]>([
  ['sro', 'auditor', 'This person has no role that approves plans, so they cannot be the SRO.'],
  ['sio', 'supervisor', 'This person has no role that signs plans, so they cannot be the SIO.'],
  ['lro', 'administrator', 'This person has no role that signs plans, so they cannot be the LRO.'],
  ['coordinator', 'analyst', 'This person has no role that writes plans, so they cannot be the OCG coordinator.'],
])(
  'the %s of a plan is nobody who is only an %s: the page does not offer them, and the reason is given',
  async (role, only, reason) => {
    const chosen = app.people[only]
    const refused = await name(role, chosen)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain(reason)
    const offered = await html(coordinator, `/plans/${planId}/leads?lead=${role}`)
    expect(offered).not.toContain(`value="${chosen.id}"`)
    expect((await ground.plan(planId)).leads.filter((lead) => lead.accountId === chosen.id)).toEqual([])
  },
)

test('the SRO has the rank of the band: a superintendent, and a chief officer where the threat is in the top band', async () => {
  const inspector = await person('sro', 'Inspector as SRO', 'Inspector')
  expect(await (await name('sro', inspector)).text()).toContain('The SRO of a plan is a superintendent or above.')
  const top = await ground.draft(ground.content(), {}, 5)
  const superintendent = await person('sro', 'Another superintendent', 'Superintendent')
  expect(await (await name('sro', superintendent, coordinator, top)).text()).toContain('so its SRO is a chief officer.')
  const chief = await person('sro', 'Chief officer', 'Assistant Chief Constable')
  expect((await name('sro', chief, coordinator, top)).status).toBe(303)
  const offered = await html(coordinator, `/plans/${top}/leads?lead=sro`)
  expect(offered).toContain(`value="${chief.id}"`)
  expect(offered).not.toContain(`value="${superintendent.id}"`)
})

test('nobody leads the plan of a threat that they may not read', async () => {
  const { sio } = app.people
  const restricted = await app.ownerDb
    .insertInto('platform.restriction')
    .values({ forceId: app.force.id, title: 'Named' })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const named of [coordinator, sio])
    await app.ownerDb
      .insertInto('platform.restrictionMember')
      .values({ forceId: app.force.id, restrictionId: restricted.id, accountId: named.id, endedAt: null })
      .execute()
  const { threatId } = await ground.plan(planId)
  await app.asPerson(coordinator, (tx) => restrictRecord(tx, { table: 'threats.threat', id: threatId }, restricted.id))
  const other = await person('lro', 'LRO not on the list')
  const refused = await name('lro', other)
  expect(await refused.text()).toContain('This person may not read the threat, so they cannot lead its plan.')
})

test('only the meeting that decides names leads: no LRO names an SIO, himself or another SRO', async () => {
  const { lro, sio, sro } = app.people
  const before = (await ground.plan(planId)).leads
  for (const as of [lro, sio, app.people.analyst]) {
    expect((await name('sio', lro, as)).status).toBe(403)
    expect((await name('sro', await person('sro', `SRO chosen by ${as.role}`, 'Superintendent'), as)).status).toBe(403)
    expect((await app.post(as, `/plans/${planId}/no-sio`, { noSioBecause: 'Because' })).status).toBe(403)
  }
  expect((await ground.plan(planId)).leads).toEqual(before)
  const page = await html(lro, `/plans/${planId}/leads`)
  expect(page).not.toContain('Name another SRO')
  expect(await html(sro, `/plans/${planId}/leads`)).toContain('Name another SIO')
})

test('one person holds one of SRO, SIO and LRO', async () => {
  const both = await person('lro', 'LRO who is SIO too')
  expect((await name('lro', both)).status).toBe(303)
  const refused = await name('sio', both)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('One person holds one of SRO, SIO and LRO.')
})

test('naming another lead of a submitted plan asks for both signatures under the new leads, whoever had signed', async () => {
  const other = await person('sro', 'SRO named later', 'Superintendent')
  await steps.submit(planId)
  await steps.sign(planId, 'sio')
  await steps.sign(planId, 'lro')
  expect(await ground.plan(planId)).toMatchObject({ status: 'with-sro' })
  expect((await name('sro', other)).status).toBe(303)
  const { plan, signatures } = await states()
  expect(plan).toMatchObject({ status: 'with-leads', latestVersion: 2 })
  expect(signatures.map(({ strand, state }) => [strand, state])).toEqual([
    ['sio', 'reopened'],
    ['lro', 'reopened'],
  ])
  expect(signatures[0]!.changes).toEqual([
    { kind: 'leads', on: 'sro', before: app.people.sro.name, after: 'SRO named later' },
  ])
  expect((await steps.approve(planId, {}, other)).status).toBe(422)
  expect((await steps.approve(planId)).status).toBe(422)
  await steps.sign(planId, 'sio')
  await steps.sign(planId, 'lro')
  const last = (await app.auditLines()).filter((line) => line.did === 'named lead of plan').at(-1)
  expect(last).toMatchObject({ subject: `plans.plan:${planId}`, accountId: coordinator.id })
})

test('a deputy named, or an SIO done without, after submission asks for the signatures again too', async () => {
  const deputy = await person('sio', 'Deputy named later')
  await steps.submit(planId)
  await steps.sign(planId, 'lro')
  const days = { deputyRole: 'sio', deputyId: deputy.id, fromOn: TODAY, toOn: TODAY }
  expect((await app.post(coordinator, `/plans/${planId}/deputies`, days)).status).toBe(303)
  expect((await states()).signatures.find(({ strand }) => strand === 'lro')).toMatchObject({
    state: 'reopened',
    changes: [{ kind: 'leads', on: 'sio_deputy' }],
  })
  await steps.sign(planId, 'lro')
  expect((await app.post(coordinator, `/plans/${planId}/no-sio`, { noSioBecause: 'No case' })).status).toBe(303)
  const { plan, signatures } = await states()
  expect(plan.latestVersion).toBe(3)
  expect(signatures.map(({ strand, state }) => [strand, state])).toEqual([['lro', 'reopened']])
})

test('a lead names their own deputies with days and a lowest rank, and nobody else’s', async () => {
  const { sio, lro } = app.people
  const inspector = await person('sio', 'Inspector as deputy', 'Inspector')
  const days = { deputyRole: 'sio', deputyId: inspector.id, fromOn: TODAY, lowestRank: 'Inspector' }
  const refused = await app.post(sio, `/plans/${planId}/deputies`, { ...days, toOn: '' })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Say until which day the deputy stands in.')
  expect((await app.post(lro, `/plans/${planId}/deputies`, { ...days, toOn: '2026-03-31' })).status).toBe(403)
  expect((await app.post(sio, `/plans/${planId}/deputies`, { ...days, toOn: '2026-03-31' })).status).toBe(303)
  expect(await html(sio, `/plans/${planId}/leads`)).toContain('Inspector or above')
  const unfit = { ...days, deputyId: app.people.analyst.id, toOn: '2026-03-31' }
  expect(await (await app.post(sio, `/plans/${planId}/deputies`, unfit)).text()).toContain(
    'has no role that signs plans',
  )
  const ending = { role: 'sio', accountId: inspector.id }
  expect((await app.post(lro, `/plans/${planId}/deputies/ending`, ending)).status).toBe(403)
  await app.post(sio, `/plans/${planId}/deputies/ending`, ending)
  expect(await html(sio, `/plans/${planId}/leads`)).not.toContain('Inspector or above')
})

test('the gate of the leads says who they are', async () => {
  const { sro, sio, lro } = app.people
  const page = await html(lro, `/plans/${planId}`)
  expect(page).toContain(`SRO, SIO and LRO named: SRO ${sro.name}, SIO ${sio.name}, LRO ${lro.name}`)
})
