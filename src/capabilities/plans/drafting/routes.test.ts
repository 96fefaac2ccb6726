import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { restrictRecord } from '../../../platform/sign-in/restrictions.ts'
import { declareSlices } from '../../../platform/slice.ts'
import { type TestApp, type TestPerson, TODAY, testApp } from '../../../testing/app.ts'
import { aThreat, raiseThreat } from '../../threats/index.ts'
import { findDraft } from '../draft-store.ts'
import { listPlans, plans } from '../index.ts'

let app: TestApp
let lro: TestPerson
let planId: string

beforeAll(async () => {
  app = await testApp((web) => declareSlices(web, [plans]))
  lro = app.people.lro
})
afterAll(() => app.drop())
beforeEach(async () => {
  planId = await opened()
})

async function raised(): Promise<string> {
  const doer = { byId: lro.id, forceId: app.force.id, today: TODAY, now: `${TODAY}T09:00:00.000Z` }
  return (await app.asPerson(lro, (tx) => raiseThreat(tx, doer, aThreat()))).id
}

/** Opens a plan for a new threat, as the LRO does in the browser. */
async function opened(): Promise<string> {
  const sent = { threatId: await raised(), language: 'en' }
  const answer = await app.post(lro, '/plans', sent, 'application/json')
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { id: string }).id
}

const placesForm = (because: string, revision = '1') => ({ notPlaceBasedBecause: because, revision })
const objectiveForm = { p: 'protect', text: 'Halve the repeat reports', revision: '1' }
const actionForm = { p: 'pursue', tactic: 'Call data', text: 'Read the call data of the line.', revision: '1' }
const draftOf = (id: string) => app.asPerson(lro, (tx) => findDraft(tx, id))
/** As the OCG coordinator names a lead after the meeting. */
const name = (role: string, person: TestPerson) =>
  app.post(app.people['ocg-coordinator'], `/plans/${planId}/leads`, { role, accountId: person.id })
const html = async (as: TestPerson, path: string) => (await app.get(as, path)).text()

test('a plan is opened from its threat, and the act is in the audit', async () => {
  const threatId = await raised()
  expect(await html(lro, `/plans/new?threat=${threatId}`)).toContain(threatId)
  const answer = await app.post(lro, '/plans', { threatId, language: 'cy' })
  expect(answer.status).toBe(303)
  const id = answer.headers.get('location')!.slice('/plans/'.length)
  expect((await app.auditLines()).at(-1)).toMatchObject({ did: 'opened plan', subject: `plans.plan:${id}` })
  expect((await draftOf(id)).content.language).toBe('cy')
  const again = await app.post(lro, '/plans', { threatId, language: 'en' })
  expect(again.status).toBe(422)
  expect(await again.text()).toContain(`/plans/${id}`)
})

test('a draft can be saved however little it says', async () => {
  expect((await app.post(lro, `/plans/${planId}/places`, placesForm('The group works online.'))).status).toBe(303)
  expect((await app.post(lro, `/plans/${planId}/objectives/new`, { p: 'protect', revision: '2' })).status).toBe(303)
  expect((await app.post(lro, `/plans/${planId}/actions/new`, { p: 'pursue', revision: '3' })).status).toBe(303)
  const { content, revision } = await draftOf(planId)
  expect(revision).toBe(4)
  expect(content.notPlaceBasedBecause).toBe('The group works online.')
  expect(content.actions.map((action) => action.reference)).toEqual(['A-01'])
  expect((await app.auditLines()).at(-1)).toMatchObject({
    did: 'added action to plan',
    subject: `plans.plan:${planId}`,
  })
})

test('two people who write the same part at once both keep their words, and the writer chooses', async () => {
  await app.post(lro, `/plans/${planId}/places`, placesForm('First words'))
  const met = await app.post(app.people.sio, `/plans/${planId}/places`, placesForm('Second words'))
  const conflict = met.headers.get('location')!
  expect(conflict).toContain(`/plans/${planId}/conflicts/`)
  expect((await draftOf(planId)).content.notPlaceBasedBecause).toBe('First words')
  const shown = await html(app.people.sio, conflict)
  expect(shown).toContain('First words')
  expect(shown).toContain('Second words')
  expect((await app.get(lro, conflict)).status).toBe(404)
  const chosen = { revision: '2', 'keep.notPlaceBasedBecause': 'mine' }
  expect((await app.post(app.people.sio, conflict, chosen)).status).toBe(303)
  expect((await draftOf(planId)).content.notPlaceBasedBecause).toBe('Second words')
  expect((await app.get(app.people.sio, conflict)).status).toBe(404)
})

test('two people who write different parts at once do not meet', async () => {
  const form = await html(app.people.sio, `/plans/${planId}/places`)
  const was = /name="was" value="([0-9a-f]+)"/.exec(form)![1]!
  await app.post(lro, `/plans/${planId}/objectives/new`, objectiveForm)
  await app.post(app.people.sio, `/plans/${planId}/places`, { ...placesForm('No place'), was })
  const { content } = await draftOf(planId)
  expect(content.notPlaceBasedBecause).toBe('No place')
  expect(content.objectives).toHaveLength(1)
})

test('the page of a plan lists exactly what is missing, each with the place where it is mended', async () => {
  const missing = async () => {
    const view = (await (await app.getJson(lro, `/plans/${planId}`)).json()) as { blocking: { message: string }[] }
    return view.blocking.map((problem) => problem.message)
  }
  expect(await missing()).toEqual([
    'plans.gate.statement',
    'plans.gate.empty.pursue',
    'plans.gate.empty.prevent',
    'plans.gate.empty.protect',
    'plans.gate.empty.prepare',
    'plans.gate.place',
    'plans.gate.profile.none',
    'plans.gate.consultation',
    'plans.gate.noObjective',
    'plans.gate.assessment.none',
    'plans.gate.considered.people-at-risk-if-pursue-first',
    'plans.gate.considered.community-impact-assessment',
    'plans.gate.considered.necessity-and-proportionality',
    'plans.lead.missing.sro',
    'plans.lead.missing.sio',
    'plans.lead.missing.lro',
    'plans.gate.unsigned.sio',
    'plans.gate.unsigned.lro',
  ])
  await app.post(lro, `/plans/${planId}/actions/new`, actionForm)
  await name('lro', lro)
  const left = await missing()
  expect(left).not.toContain('plans.gate.empty.pursue')
  expect(left).not.toContain('plans.lead.missing.lro')
  expect(left).toHaveLength(16)
  const page = await html(lro, `/plans/${planId}`)
  expect(page).toContain('Prevent has no action, and no reason for having none.')
  expect(page).toContain(`href="/plans/${planId}/actions#prevent"`)
})

test('a hold sends the owner to the desk first, and never stops saving someone', async () => {
  await app.post(lro, `/plans/${planId}/actions/new`, { ...actionForm, hold: 'Duty desk' })
  await app.post(lro, `/plans/${planId}/actions/new`, {
    ...actionForm,
    hold: 'Duty desk',
    isLifeSaving: 'yes',
    revision: '2',
  })
  const [held, saving] = (await draftOf(planId)).content.actions
  const start = (id: string, form: object) =>
    app.post(lro, `/plans/${planId}/actions/${id}/status`, { status: 'in-progress', ...form })
  expect((await start(held!.id, {})).status).toBe(422)
  expect((await start(held!.id, { spokeToDesk: 'yes' })).status).toBe(303)
  expect((await start(saving!.id, {})).status).toBe(303)
})

test('only the SIO seals a part of Pursue, and others learn no more than that it is held', async () => {
  const { sio, auditor, analyst } = app.people
  await name('sio', sio)
  const part = { text: 'Held words', language: 'en', people: [auditor.id] }
  expect((await app.post(lro, `/plans/${planId}/sealed`, part)).status).toBe(422)
  expect((await app.post(sio, `/plans/${planId}/sealed`, { ...part, people: [] })).status).toBe(422)
  expect((await app.post(sio, `/plans/${planId}/sealed`, part)).status).toBe(303)
  expect(await html(sio, `/plans/${planId}/sealed`)).toContain('Held words')
  expect((await app.get(lro, `/plans/${planId}/sealed`)).status).toBe(404)
  const seen = await html(analyst, `/plans/${planId}`)
  expect(seen).toContain('Part held by the SIO')
  expect(seen).not.toContain('Held words')
})

test('a restricted plan answers as one that does not exist, and another force finds none', async () => {
  const restriction = await app.ownerDb
    .insertInto('platform.restriction')
    .values({ forceId: app.force.id, title: 'Named' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const paths = [
    '',
    '/threat',
    '/places',
    '/objectives',
    '/actions',
    '/leads',
    '/considered',
    '/reasons',
    '/actions/new',
  ]
  const stranger = app.otherForce.people.lro
  for (const path of paths) expect((await app.get(stranger, `/plans/${planId}${path}`)).status, path).toBe(404)
  expect((await app.post(stranger, `/plans/${planId}/places`, placesForm('x'))).status).toBe(404)
  await app.ownerDb
    .insertInto('platform.restrictionMember')
    .values({ forceId: app.force.id, restrictionId: restriction.id, accountId: app.people.sio.id, endedAt: null })
    .execute()
  await app.asPerson(app.people.sio, async (tx) => {
    const plan = (await listPlans(tx)).find((each) => each.id === planId)!
    await restrictRecord(tx, { table: 'threats.threat', id: plan.threatId }, restriction.id)
  })
  for (const path of paths) expect((await app.get(lro, `/plans/${planId}${path}`)).status, path).toBe(404)
  expect((await app.get(app.people.sio, `/plans/${planId}`)).status).toBe(200)
  expect(await html(lro, '/plans')).not.toContain(planId)
  expect((await app.post(lro, `/plans/${planId}/places`, placesForm('x'))).status).toBe(404)
})

test('every page of a plan opens in both languages, without a fault', async () => {
  await app.post(lro, `/plans/${planId}/actions/new`, { ...actionForm, dueOn: '2026-06-01' })
  await app.post(lro, `/plans/${planId}/objectives/new`, { ...objectiveForm, revision: '2' })
  const { actions, objectives } = (await draftOf(planId)).content
  const parts = ['threat', 'places', 'objectives', 'actions', 'considered', 'reasons', 'leads', 'actions/new?p=prevent']
  const items = [`actions/${actions[0]!.id}`, `actions/${actions[0]!.id}/status`, `objectives/${objectives[0]!.id}`]
  const paths = [
    '/plans',
    '/plans?view=gaps',
    '/plans/new',
    `/plans/${planId}`,
    ...[...parts, ...items].map((part) => `/plans/${planId}/${part}`),
  ]
  for (const path of paths)
    for (const language of ['en', 'cy']) {
      const answer = await app.send(lro, path, { headers: { accept: 'text/html', cookie: `language=${language}` } })
      expect([path, answer.status]).toEqual([path, 200])
      expect((await app.auditLines()).at(-1)!.accountId).toBe(lro.id)
    }
  expect(app.faults).toEqual([])
})
