import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { declareSlices } from '../../../platform/slice.ts'
import { makeTestPerson, type TestApp, type TestPerson, TODAY, testApp } from '../../../testing/app.ts'
import { threats } from '../../threats/index.ts'
import { nameLead } from '../lead-store.ts'
import { readingRoutes } from '../reading/routes.ts'
import { versionRoutes } from '../versions/routes.ts'
import { type Ground, later, layGround, NOW, stepsOf } from './approvable-plan-for-tests.ts'
import { approvalRoutes } from './routes.ts'
import '../rule-messages.ts'

let app: TestApp
let ground: Ground
let steps: ReturnType<typeof stepsOf>

beforeAll(async () => {
  app = await testApp((web) => {
    declareSlices(web, [threats])
    approvalRoutes(web)
    versionRoutes(web)
    readingRoutes(web, [])
  })
  ground = await layGround(app)
  steps = stepsOf(app)
})
afterAll(() => app.drop())
afterEach(() => at(NOW))

/** Sets the clock of the application. */
const at = (now: string) => {
  app.web.parts.now = () => new Date(now)
}

const linesAbout = async (id: string) => {
  const lines = await app.auditLines()
  return lines.filter((line) => line.subject === `plans.plan:${id}`).map((line) => line.did)
}

/** Adds a role to a person, by the owner's hand. */
const alsoHolds = (person: TestPerson, role: string) =>
  app.ownerDb
    .insertInto('platform.membership')
    .values({ forceId: app.force.id, accountId: person.id, role, grantedBy: null, endedAt: null })
    .execute()

const pageOf = async (person: TestPerson, path: string) => (await app.get(person, path)).text()

test('a plan is submitted, signed by both leads and approved by the SRO, and each step is in the audit', async () => {
  const id = await ground.draft()
  expect((await steps.submit(id)).headers.get('location')).toBe(`/plans/${id}/signatures`)
  expect((await steps.sign(id, 'sio')).status).toBe(303)
  expect(await ground.plan(id)).toMatchObject({ status: 'with-leads' })
  expect((await steps.sign(id, 'lro')).status).toBe(303)
  expect(await ground.plan(id)).toMatchObject({ status: 'with-sro' })
  expect((await steps.approve(id)).headers.get('location')).toBe(`/plans/${id}`)
  expect(await ground.plan(id)).toMatchObject({ status: 'in-force', inForceVersion: 1 })
  const changes = (await linesAbout(id)).filter((did) => !did.startsWith('read'))
  expect(changes).toEqual(['submitted plan', 'signed plan', 'signed plan', 'approved plan'])
  expect(app.faults).toEqual([])
})

test('the approval page says what follows, which gates are met and what the SRO takes over', async () => {
  const written = ground.content()
  const id = await ground.draft({
    ...written,
    actions: written.actions.filter((action) => action.p !== 'prevent'),
    notNeeded: { ...written.notNeeded, prevent: 'All are adults in prison' },
  })
  await steps.submit(id)
  await steps.sign(id, 'sio')
  await steps.sign(id, 'lro')
  const page = await pageOf(app.people.sro, `/plans/${id}/approval`)
  expect(page).toContain('Version 1 comes into force at once.')
  expect(page).toContain('No Prevent action, because “All are adults in prison”.')
  expect(page).toContain('The SIO’s signature')
  const refused = await steps.approve(id)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('The SRO must accept the reason.')
  expect((await steps.approve(id, { accept: 'prevent' })).status).toBe(303)
  expect(await pageOf(app.people.sro, `/plans/${id}/versions`)).toContain('All are adults in prison')
})

test('an LRO cannot approve, and one who holds the SRO role besides cannot approve their own plan', async () => {
  const id = await ground.draft()
  await steps.submit(id)
  await steps.sign(id, 'sio')
  await steps.sign(id, 'lro')
  expect((await steps.approve(id, {}, app.people.lro)).status).toBe(403)
  const lead = await makeTestPerson(app.ownerDb, app.force.id, 'sro', 'Superintendent as LRO')
  await alsoHolds(lead, 'lro')
  const own = await ground.draft(ground.content(), { lroId: lead.id })
  await steps.submit(own)
  await steps.sign(own, 'sio')
  expect((await steps.sign(own, 'lro', lead)).status).toBe(303)
  const refused = await steps.approve(own, {}, lead)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('The LRO cannot approve their own plan.')
})

test('an SRO without the rank is refused, and in the top band a superintendent too', async () => {
  const sergeant = await makeTestPerson(app.ownerDb, app.force.id, 'analyst', 'SRO without rank')
  await alsoHolds(sergeant, 'sro')
  const id = await ground.draft(ground.content(), { sroId: sergeant.id })
  await steps.submit(id)
  await steps.sign(id, 'sio')
  await steps.sign(id, 'lro')
  expect(await (await steps.approve(id, {}, sergeant)).text()).toContain('A superintendent or above approves a plan.')
  const top = await ground.draft(ground.content(), {}, 5)
  await steps.submit(top)
  await steps.sign(top, 'sio')
  await steps.sign(top, 'lro')
  const refused = await steps.approve(top)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('so a chief officer approves the plan.')
})

test('nobody signs twice on one version, in whatever capacity', async () => {
  const id = await ground.draft()
  const { lro } = app.people
  const stands = { role: 'sio' as const, accountId: lro.id, isDeputy: true, fromOn: TODAY, toOn: TODAY, lowestRank: '' }
  await app.asPerson(lro, (tx) => nameLead(tx, id, stands, lro.id, NOW))
  await steps.submit(id)
  expect((await steps.sign(id, 'lro')).status).toBe(303)
  const refused = await steps.sign(id, 'sio', lro)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Nobody signs twice on one version.')
})

test('a deputy signs in their own name for the lead, within their days', async () => {
  const id = await ground.draft()
  const deputy = await makeTestPerson(app.ownerDb, app.force.id, 'sio', 'Deputy of the SIO')
  const { lro } = app.people
  const stands = {
    role: 'sio' as const,
    accountId: deputy.id,
    isDeputy: true,
    fromOn: TODAY,
    toOn: TODAY,
    lowestRank: '',
  }
  await app.asPerson(lro, (tx) => nameLead(tx, id, stands, lro.id, NOW))
  await steps.submit(id)
  expect((await steps.sign(id, 'sio', deputy)).status).toBe(303)
  expect(await pageOf(lro, `/plans/${id}/signatures`)).toContain('Deputy of the SIO, for sio of here')
})

test('a material change opens exactly the signature that it touches, and the page says which change it was', async () => {
  const id = await ground.draft()
  await steps.bringIntoForce(id)
  await app.post(app.people.lro, `/plans/${id}/next-draft`)
  await ground.rewrite(id, (before) => ({
    ...before,
    actions: before.actions.map((action) => (action.p === 'protect' ? { ...action, dueOn: '2026-09-01' } : action)),
  }))
  expect(await pageOf(app.people.lro, `/plans/${id}/submission`)).toContain('The signature of the SIO stays.')
  await steps.submit(id, 'The visits go on to September.')
  const page = await pageOf(app.people.lro, `/plans/${id}/signatures`)
  expect(page).toContain('Date of A-03, moved more than 14 days.')
  expect(page).toContain('1 Sept 2026')
  const view = (await (await app.getJson(app.people.lro, `/plans/${id}/signatures`)).json()) as {
    signatures: { strand: string; state: string }[]
  }
  expect(view.signatures.map(({ strand, state }) => [strand, state])).toEqual([
    ['sio', 'carried'],
    ['lro', 'reopened'],
  ])
  expect(await ground.plan(id)).toMatchObject({ status: 'with-leads', inForceVersion: 1, latestVersion: 2 })
})

test('no name stands under a text that its bearer has not signed: a carried signature says which version it is of, and what changed', async () => {
  const { sio, lro, sro } = app.people
  const id = await ground.draft()
  await steps.bringIntoForce(id)
  await app.post(lro, `/plans/${id}/next-draft`)
  await ground.rewrite(id, (before) => ({ ...before, disagreement: 'The SIO would begin in May.', areaIds: [] }))
  await steps.submit(id)
  const said = `${sio.name} signed version 1 on 2 Mar 2026, 09:30; carried to 2, since only these changed: Places; Disagreement.`
  const page = await pageOf(lro, `/plans/${id}/signatures`)
  expect(page).toContain(said)
  expect(page).not.toContain(`<p class="line">${sio.name}</p>`)
  expect(page).not.toContain(`<p class="line">${lro.name}</p>`)
  await app.post(lro, `/plans/${id}/taking-back`, { reason: '' })
  await ground.rewrite(id, (before) => ({
    ...before,
    actions: before.actions.map((action) => ({ ...action, text: 'Force entry with armed officers.' })),
    threatStatement: 'Another line, with firearms.',
  }))
  await steps.submit(id)
  expect(await ground.plan(id)).toMatchObject({ status: 'with-leads', latestVersion: 3 })
  expect((await steps.approve(id, {}, sro)).status).toBe(422)
  const open = await pageOf(lro, `/plans/${id}/signatures`)
  expect(open).toContain(`${sio.name} signed version 1. This version changes what was signed`)
  expect(open).toContain('Words of A-01.')
  expect(open).not.toContain(`<p class="line">${sio.name}</p>`)
})

test('a version that was replaced while it was read can be neither signed nor approved', async () => {
  const id = await ground.draft()
  await steps.submit(id)
  expect((await app.post(app.people.lro, `/plans/${id}/taking-back`, { reason: 'A date was wrong' })).status).toBe(303)
  await ground.rewrite(id, (before) => ({ ...before, threatStatement: 'Said more clearly.' }))
  await steps.submit(id)
  const refused = await app.post(app.people.sio, `/plans/${id}/signatures`, { strand: 'sio', version: '1' })
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('A newer one was submitted.')
})

test('a plan sent back comes with its reason, and whoever submits it again says what changed', async () => {
  const id = await ground.draft()
  await steps.submit(id)
  const unsaid = await steps.sendBack(id, '')
  expect(unsaid.status).toBe(422)
  expect(await unsaid.text()).toContain('Say why the plan is sent back.')
  expect((await steps.sendBack(id, 'The baseline is two years old.')).status).toBe(303)
  expect(await ground.plan(id)).toMatchObject({ status: 'sent-back' })
  const silent = await (await steps.submit(id)).text()
  expect(silent).toContain('Say in your own words what changed since.')
  expect(silent).toContain('Nothing in the plan has changed since it was sent back.')
  const [plan, approval] = [
    await pageOf(app.people.lro, `/plans/${id}`),
    await pageOf(app.people.lro, `/plans/${id}/approval`),
  ]
  for (const page of [plan, approval]) {
    expect(page).toContain(`Version 1 was sent back by ${app.people.sro.name}, 2 Mar 2026`)
    expect(page).toContain('The baseline is two years old.')
    expect(page).not.toMatch(/All \d+ gates are met/)
  }
  await ground.rewrite(id, (before) => ({ ...before, threatStatement: 'With a new baseline.' }))
  expect((await steps.submit(id, 'The baseline is of this January.')).status).toBe(303)
})

test('every page of a plan counts the same gates, at each step of its way', async () => {
  const id = await ground.draft()
  const counted = async (person: TestPerson, path: string) =>
    /All \d+ gates are met|\d+ other gates? (is|are) met/.exec(await pageOf(person, path))?.[0]
  const same = async (step: string) => {
    const { lro, sro } = app.people
    const all = []
    for (const person of [lro, sro])
      for (const page of ['', '/approval']) all.push(await counted(person, `/plans/${id}${page}`))
    expect(new Set(all).size, `${step}: ${all.join()}`).toBe(1)
    expect(all[0], step).toBeTruthy()
  }
  await same('draft')
  await steps.submit(id)
  await same('with leads')
  await steps.sign(id, 'sio')
  await steps.sign(id, 'lro')
  await same('with SRO')
  await steps.sendBack(id, 'The baseline is two years old.')
  await same('sent back')
  await ground.rewrite(id, (before) => ({ ...before, areaIds: [] }))
  await same('written again')
})

test('without an SIO the LRO signs for the whole, and the SRO confirms the reason', async () => {
  const id = await ground.draft(ground.content(), { sioId: null, noSioBecause: 'No investigation is open' })
  await steps.submit(id)
  expect((await steps.sign(id, 'lro')).status).toBe(303)
  expect(await pageOf(app.people.sro, `/plans/${id}/approval`)).toContain('No SIO, because “No investigation is open”.')
  expect((await steps.approve(id)).status).toBe(422)
  expect((await steps.approve(id, { accept: 'no-sio' })).status).toBe(303)
  // What the SRO took upon themselves no longer stands in the way of the plan that it put in force.
  const shown = await (await app.getJson(app.people.sro, `/plans/${id}`)).json()
  expect((shown as { blocking: object[] }).blocking).toEqual([])
})

test('of two approvals at once one wins, and the other is told that the plan is in force', async () => {
  const id = await ground.draft()
  await steps.submit(id)
  await steps.sign(id, 'sio')
  await steps.sign(id, 'lro')
  const both = await Promise.all([steps.approve(id), steps.approve(id)])
  expect(both.map((answer) => answer.status).sort()).toEqual([303, 422])
  const lost = both.find((answer) => answer.status === 422)!
  expect(await lost.text()).toContain('This plan is in force')
  expect((await linesAbout(id)).filter((did) => did === 'approved plan')).toEqual(['approved plan'])
})

test('an interim plan is in force for 72 hours and then shows that it ran out', async () => {
  const id = await ground.draft(ground.content({ actions: [], objectives: [] }))
  const { sro, lro } = app.people
  expect(await (await app.post(sro, `/plans/${id}/interim`, { reason: '' })).text()).toContain('Say why it cannot wait')
  expect((await app.post(sro, `/plans/${id}/interim`, { reason: 'A child is missing' })).status).toBe(303)
  expect(await ground.plan(id)).toMatchObject({ status: 'in-force-interim', interimUntil: later(72) })
  expect(await pageOf(lro, `/plans/${id}/approval`)).toContain('In force, interim to 5 Mar 2026')
  at(later(73))
  const ran = await pageOf(lro, `/plans/${id}/approval`)
  expect(ran).toContain('Interim ran out')
  expect(ran).toContain('The full gates apply now.')
})

test('an LRO who leads another plan enters no spoken authority for this one', async () => {
  const id = await ground.draft()
  const other = await makeTestPerson(app.ownerDb, app.force.id, 'lro', 'LRO of another plan')
  const said = {
    authoriserId: app.people.sro.id,
    words: 'Go.',
    givenOn: TODAY,
    givenAt: '09:10',
    bringsIntoForce: 'yes',
  }
  const refused = await app.post(other, `/plans/${id}/oral-authority`, said)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Only a lead of this plan, or their deputy, enters spoken authority for it.')
  expect(await ground.plan(id)).toMatchObject({ status: 'draft', inForceVersion: null })
})

test('spoken authority brings an interim plan into force, and stays unconfirmed until its giver confirms it', async () => {
  const id = await ground.draft()
  const { sro, lro } = app.people
  const said = {
    authoriserId: sro.id,
    words: 'Go, tonight.',
    givenOn: TODAY,
    givenAt: '09:10',
    language: 'en',
    bringsIntoForce: 'yes',
  }
  const path = `/plans/${id}/oral-authority`
  expect((await app.post(lro, path, { ...said, words: '' })).status).toBe(422)
  expect((await app.post(lro, path, said)).status).toBe(303)
  expect(await ground.plan(id)).toMatchObject({ status: 'in-force-interim' })
  expect(await pageOf(sro, path)).toContain('To be confirmed by 3 Mar 2026')
  at(later(25))
  expect(await pageOf(lro, path)).toContain('Unconfirmed; was due by')
  const { authorities } = (await (await app.getJson(sro, path)).json()) as { authorities: { id: string }[] }
  const confirmation = `${path}/${authorities[0]!.id}/confirmation`
  const other = await makeTestPerson(app.ownerDb, app.force.id, 'sro', 'Another superintendent')
  expect((await app.post(other, confirmation)).status).toBe(422)
  expect((await app.post(sro, confirmation)).status).toBe(303)
  expect(await pageOf(lro, path)).toContain('Confirmed 3 Mar 2026')
})

test('who never gave the authority denies it: the interim plan ends, never shown as theirs, and may be approved by someone else', async () => {
  const id = await ground.draft()
  const { sro, lro } = app.people
  const path = `/plans/${id}/oral-authority`
  const said = {
    authoriserId: sro.id,
    words: 'Go.',
    givenOn: TODAY,
    givenAt: '09:10',
    language: 'en',
    bringsIntoForce: 'yes',
  }
  expect((await app.post(lro, path, said)).status).toBe(303)
  expect(await pageOf(lro, `/plans/${id}/versions`)).toContain(`Said to be ${sro.name}`)
  const { authorities } = (await (await app.getJson(sro, path)).json()) as { authorities: { id: string }[] }
  const denial = `${path}/${authorities[0]!.id}/denial`
  const because = { because: 'We did not speak that day.', language: 'en' }
  expect((await app.post(lro, denial, because)).status).toBe(422)
  expect((await app.post(sro, denial, { ...because, because: '' })).status).toBe(422)
  expect((await app.post(sro, denial, because)).status).toBe(303)
  expect(await ground.plan(id)).toMatchObject({ status: 'draft', inForceVersion: null, interimUntil: null })
  expect(await pageOf(lro, `/plans/${id}/versions`)).toContain('We did not speak that day.')
  expect((await app.post(sro, `${path}/${authorities[0]!.id}/confirmation`)).status).toBe(422)
  expect((await linesAbout(id)).filter((did) => did === 'denied oral authority')).toHaveLength(1)
  expect((await app.post(sro, `/plans/${id}/interim`, { reason: 'Two people at risk.', language: 'en' })).status).toBe(
    303,
  )
})

test('both leads propose the closure before the SRO can close the plan', async () => {
  const id = await ground.draft()
  await steps.bringIntoForce(id)
  const { sro, sio, lro } = app.people
  const close = { decision: 'closed', reason: 'The group is broken up.' }
  expect((await app.post(lro, `/plans/${id}/closure`, { reason: 'The flats are safe.' })).status).toBe(303)
  expect(await (await app.post(sro, `/plans/${id}/closing`, close)).text()).toContain(
    'The SIO has not proposed the closure yet.',
  )
  expect((await app.post(lro, `/plans/${id}/closure`, { reason: 'Again.' })).status).toBe(422)
  expect((await app.post(sio, `/plans/${id}/closure`, { reason: 'All are sentenced.' })).status).toBe(303)
  expect((await app.post(sro, `/plans/${id}/closing`, close)).status).toBe(303)
  expect(await ground.plan(id)).toMatchObject({ status: 'closed', inForceVersion: null })
})

test('a closure that the SRO declines leaves the plan in force, and is proposed anew by both', async () => {
  const id = await ground.draft()
  await steps.bringIntoForce(id)
  const { sro, sio, lro } = app.people
  await app.post(lro, `/plans/${id}/closure`, { reason: 'The flats are safe.' })
  await app.post(sio, `/plans/${id}/closure`, { reason: 'All are sentenced.' })
  at(later(1))
  const declined = { decision: 'closure-declined', reason: 'Two are released in May.' }
  expect((await app.post(sro, `/plans/${id}/closing`, declined)).status).toBe(303)
  expect(await ground.plan(id)).toMatchObject({ status: 'in-force', inForceVersion: 1 })
  expect(await pageOf(lro, `/plans/${id}/closure`)).toContain('Nobody proposes to close this plan.')
})

test.each(['submission', 'signatures', 'approval', 'sending-back', 'interim', 'oral-authority', 'closure', 'versions'])(
  'the %s page reads in Welsh',
  async (page) => {
    const id = await ground.draft()
    await steps.submit(id)
    const { signedInAs } = app.web.parts
    app.web.parts.signedInAs = async () => ({ ...(await signedInAs!())!, language: 'cy' })
    const answer = await app.get(page === 'sending-back' ? app.people.sro : app.people.lro, `/plans/${id}/${page}`)
    app.web.parts.signedInAs = signedInAs!
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('gyda’r arweinwyr')
    expect(app.faults).toEqual([])
  },
)

test('each step of a plan is reached from its pages', async () => {
  const id = await ground.draft()
  expect(await pageOf(app.people.lro, `/plans/${id}/versions`)).toContain(`href="/plans/${id}/submission"`)
  await steps.bringIntoForce(id)
  expect(await pageOf(app.people.lro, `/plans/${id}/versions`)).toContain('Start the next draft')
  expect(await pageOf(app.people.sro, `/plans/${id}/versions`)).toContain(`href="/plans/${id}/closure"`)
})

test('another force finds nothing, and a refused sign stays in the audit', async () => {
  const id = await ground.draft()
  await steps.submit(id)
  expect((await app.get(app.otherForce.people.sro, `/plans/${id}/approval`)).status).toBe(404)
  const stranger = await makeTestPerson(app.ownerDb, app.force.id, 'sio', 'SIO of another plan')
  expect((await steps.sign(id, 'sio', stranger)).status).toBe(422)
  expect((await app.auditLines()).at(-1)).toMatchObject({ did: 'was refused', accountId: stranger.id })
})
