import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareRoutes } from '../../app.ts'
import { recordAudit } from '../../platform/audit.ts'
import { type TestApp, type TestPerson, TODAY, testApp } from '../../testing/app.ts'
import { fillForce } from '../../testing/forces.ts'
import { citedBy, findDraft, listPlans, lockPlan, saveDecision, submitPlan } from '../plans/index.ts'
import { listThreats, restrictThreat, threatStates } from '../threats/index.ts'
import { disposalProblems, retentionHoldOn } from './index.ts'
import type { HoldingView, InvestigationListed, InvestigationView, LinkView } from './view-words.ts'

let app: TestApp
let officer: TestPerson
let secrets: string[]
/** Of the open threat with its plan, and of the restricted one. */
let open: { threatId: string; threat: string; planId: string; plan: string }
let hidden: typeof open

beforeAll(async () => {
  app = await testApp((web) => declareRoutes(web, { demo: false }))
  officer = app.people['disclosure-officer']
  secrets = (await fillForce(app)).secrets
  const found = await app.asPerson(app.people.sio, async (tx) => {
    const [threats, plans] = [await listThreats(tx, { states: threatStates }), await listPlans(tx)]
    const pair = (isHidden: boolean) => {
      const plan = plans.find((each) => (each.restrictionId !== null) === isHidden)!
      const threat = threats.find((each) => each.id === plan.threatId)!
      return { threatId: threat.id, threat: threat.reference, planId: plan.id, plan: plan.reference }
    }
    return [pair(false), pair(true)]
  })
  ;[open, hidden] = found as [typeof open, typeof open]
  await app.asPerson(app.people.lro, (tx) => nextVersion(tx))
}, 60_000)
afterAll(() => app.drop())

/** The plan goes back to drafting and is submitted again: two versions. */
async function nextVersion(tx: Parameters<typeof lockPlan>[0]): Promise<void> {
  const [lro, now] = [app.people.lro.id, `${TODAY}T09:10:00.000Z`]
  const decided = { by: lro, forId: null, reason: 'Review', language: 'en' as const, now }
  await saveDecision(tx, await lockPlan(tx, open.planId), 'next-drafted', decided)
  const [plan, { content }] = [await lockPlan(tx, open.planId), await findDraft(tx, open.planId)]
  await submitPlan(tx, plan, { cited: await citedBy(tx, plan, content), whatChanged: 'Reviewed', by: lro, now })
}

const read = async <View>(as: TestPerson, path: string) => (await (await app.getJson(as, path)).json()) as View
const idIn = (answer: Response) => answer.headers.get('location')!.split('/').at(-1)!
const lastLine = async () => (await app.auditLines()).at(-1)!

async function openOne(given: Record<string, string> = {}): Promise<string> {
  const form = {
    name: 'Operation Inkwell',
    language: 'en',
    officerInCaseId: app.people.sio.id,
    disclosureOfficerId: officer.id,
    openedOn: TODAY,
    restrictionId: '',
    ...given,
  }
  const answer = await app.post(app.people.sio, '/disclosure', form)
  expect(answer.status).toBe(303)
  return idIn(answer)
}

/** Links a record as the officer; answers the path of the link. */
async function linked(id: string, record: string, as = officer): Promise<string> {
  expect((await app.post(as, `/disclosure/${id}/records`, { record })).status).toBe(303)
  const { links } = await read<InvestigationView>(as, `/disclosure/${id}`)
  return `/disclosure/${id}/records/${links.find((link) => link.record.reference === record)!.id}`
}

test('an investigation is opened with a reference drawn at random, and the audit says so', async () => {
  const id = await openOne()
  expect(await lastLine()).toMatchObject({ did: 'opened investigation', subject: `disclosure.investigation:${id}` })
  const { rows } = await read<{ rows: InvestigationListed[] }>(officer, '/disclosure?view=mine')
  expect(rows.find((each) => each.id === id)!.reference).toMatch(/^INV-\d{4,5}$/)
  const html = await (await app.get(officer, `/disclosure/${id}`)).text()
  expect(html).toContain('Operation Inkwell')
  expect(html).toContain('OFFICIAL-SENSITIVE')
})

test('everything held for a plan with two versions is listed, newest first', async () => {
  const id = await openOne()
  await linked(id, open.plan)
  const view = await read<InvestigationView>(officer, `/disclosure/${id}`)
  const [link] = view.links
  const keys = link!.holdings.map((holding) => holding.key)
  expect(keys).toContain('version-1')
  expect(keys).toContain('version-2')
  expect(keys).toContain('draft')
  const kinds = link!.holdings.map((holding) => holding.title.message.replace(/^[a-z]+.held./, ''))
  for (const wanted of [
    'plan',
    'decision.approved',
    'decision.next-drafted',
    'spoken',
    'signature',
    'conflict',
    'lead',
    'audit',
  ])
    expect(kinds, wanted).toContain(wanted)
  const times = link!.holdings.map((holding) => holding.at)
  expect(times).toEqual(times.toSorted().toReversed())
  expect((await app.get(officer, `/disclosure/${id}`)).status).toBe(200)
})

test('a threat is listed with its steps, assessments, consultations and plans', async () => {
  const id = await openOne()
  await linked(id, open.threat)
  const { links } = await read<InvestigationView>(officer, `/disclosure/${id}`)
  const messages = links[0]!.holdings.map((holding) => holding.title.message.replace(/^[a-z]+.held./, ''))
  for (const wanted of ['threat', 'step.raised', 'step.moved', 'assessment.approved', 'consultation', 'planOfThreat'])
    expect(messages, wanted).toContain(wanted)
})

test('audit lines are counted for everyone who sees the investigation, and shown to those who may read the audit', async () => {
  const both = app.people.auditor
  const id = await openOne()
  await linked(id, open.plan)
  await app.ownerDb
    .insertInto('platform.membership')
    .values({ forceId: app.force.id, accountId: both.id, role: 'disclosure-officer', grantedBy: null, endedAt: null })
    .execute()
  await app.asPerson(app.people.sio, async (tx) => {
    const line = {
      forceId: app.force.id,
      accountId: officer.id,
      did: 'read plan',
      subject: `plans.plan:${open.planId}`,
    }
    await recordAudit(tx, { ...line, detail: {} })
  })
  const auditOf = async (as: TestPerson) =>
    (await read<InvestigationView>(as, `/disclosure/${id}`)).links[0]!.holdings.filter(({ kind }) => kind === 'audit')
  const counted = await auditOf(officer)
  expect(counted).toHaveLength(1)
  expect(counted[0]).toMatchObject({ href: null, title: { args: { count: 1, reference: open.plan } } })
  const shown = await auditOf(both)
  expect(shown).toHaveLength(2)
  expect(shown.find(({ key }) => key !== 'audit')!.title.args).toMatchObject({ did: 'read plan', name: officer.name })
  expect(shown[0]!.href).toContain('/audit?about=plans.plan')
})

test('every note on sensitivity is kept with who and when; the newest stands', async () => {
  const at = `${await linked(await openOne(), open.plan)}/holdings/version-1`
  const note = (sensitivity: string, because: string) => app.post(officer, at, { sensitivity, because, language: 'en' })
  expect((await note('sensitive', '')).status).toBe(422)
  expect((await note('sensitive', 'It names a method.')).status).toBe(303)
  expect((await note('not-sensitive', 'The method is published.')).status).toBe(303)
  const { holding } = await read<HoldingView>(officer, at)
  expect(holding.notes.map((each) => [each.isSensitive, each.because, each.writtenBy])).toEqual([
    [false, 'The method is published.', officer.id],
    [true, 'It names a method.', officer.id],
  ])
  const html = await (await app.get(officer, at)).text()
  expect(html).toContain('Sensitive because: It names a method.')
  await expect(
    app.asPerson(officer, (tx) => tx.updateTable('disclosure.note').set({ because: 'Nothing.' }).execute()),
  ).rejects.toThrow('permission denied')
  expect(
    (await app.post(officer, at.replace('version-1', 'version-9'), { sensitivity: 'not-sensitive', language: 'en' }))
      .status,
  ).toBe(404)
})

test('a hold beats disposal until it is lifted with a reason, and stands between the record and unlinking it', async () => {
  const at = await linked(await openOne(), open.plan)
  const disposal = () =>
    app.asPerson(officer, async (tx) => disposalProblems(await retentionHoldOn(tx, 'plan', open.planId)))
  expect(await disposal()).toEqual([])
  expect((await app.post(officer, `${at}/hold`, { reason: 'Trial in June.', reasonLanguage: 'en' })).status).toBe(303)
  expect((await disposal())[0]!.message).toBe('disclosure.heldBy')
  expect((await app.post(officer, `${at}/hold`, { reason: 'Again.', reasonLanguage: 'en' })).status).toBe(422)
  expect((await app.post(officer, `${at}/end`, { endedBecause: 'Not ours.' })).status).toBe(422)
  expect((await app.post(officer, `${at}/hold/lift`, { liftedBecause: '' })).status).toBe(422)
  expect((await app.post(officer, `${at}/hold/lift`, { liftedBecause: 'The trial ended.' })).status).toBe(303)
  expect(await disposal()).toEqual([])
  const { link } = await read<LinkView>(officer, at)
  expect(link.holds).toMatchObject([
    { reason: 'Trial in June.', liftedBecause: 'The trial ended.', liftedBy: officer.id },
  ])
  expect((await app.post(officer, `${at}/end`, { endedBecause: 'Not ours.' })).status).toBe(303)
  expect((await read<LinkView>(officer, at)).link).toMatchObject({ endedBecause: 'Not ours.', holdings: [] })
})

test('a hold set under a restriction keeps the record for those who may not know why', async () => {
  const hold = await app.asPerson(officer, (tx) => retentionHoldOn(tx, 'threat', hidden.threatId))
  expect(hold).toEqual({ isHeld: true, investigations: [] })
  const elsewhere = app.otherForce.people['disclosure-officer']
  expect(await app.asPerson(elsewhere, (tx) => retentionHoldOn(tx, 'threat', hidden.threatId))).toEqual({
    isHeld: false,
    investigations: [],
  })
})

test('the schedule is exported for a named recipient, and that is recorded', async () => {
  const id = await openOne()
  const at = await linked(id, open.plan)
  await app.post(officer, `${at}/holdings/version-1`, {
    sensitivity: 'sensitive',
    because: 'A method.',
    language: 'en',
  })
  expect((await app.get(officer, `/disclosure/${id}/schedule.csv`)).status).toBe(422)
  const answer = await app.get(officer, `/disclosure/${id}/schedule.csv?recipient=The+prosecutor`)
  const text = await answer.text()
  expect(text).toContain('The prosecutor')
  expect(text).toMatch(/Version 1, cut by .*,Sensitive,A method\.,disclosure-officer of here/)
  expect((await lastLine()).content).toContain('"recipient": "The prosecutor"')
})

test('a record that is nothing for the officer cannot be linked, and is not told from one that does not exist', async () => {
  const id = await openOne()
  const answers = await Promise.all(
    [hidden.threat, hidden.plan, 'OCG-0000'].map(async (record) => {
      const answer = await app.post(officer, `/disclosure/${id}/records`, { record }, 'application/json')
      return `${answer.status} ${(await answer.text()).replace(/"requestId":"[^"]+"/, '')}`
    }),
  )
  expect(answers[0]).toMatch(/^422/)
  expect(new Set(answers).size).toBe(1)
})

test('a restricted record on an open investigation, and a restricted investigation, are nothing for those not named', async () => {
  const { sio } = app.people
  const id = await openOne()
  const at = await linked(id, hidden.threat, sio)
  expect((await read<InvestigationView>(sio, `/disclosure/${id}`)).links).toHaveLength(1)
  expect((await read<InvestigationView>(officer, `/disclosure/${id}`)).links).toEqual([])
  for (const path of [at, `${at}/holdings/record`]) expect((await app.get(officer, path)).status).toBe(404)
  const body = await (await app.get(officer, '/disclosure?show=all')).text()
  for (const secret of secrets) expect(body).not.toContain(secret)
  expect(await (await app.get(sio, '/disclosure?show=all')).text()).toContain('Into Quillfeather')
})

test('a sealed part is listed for those it names and for nobody else', async () => {
  const id = await openOne()
  await linked(id, open.plan)
  const sealedFor = async (as: TestPerson) =>
    (await read<InvestigationView>(as, `/disclosure/${id}`)).links[0]!.holdings.filter(({ key }) =>
      key.startsWith('sealed-'),
    )
  expect(await sealedFor(app.people.sio)).toHaveLength(1)
  expect(await sealedFor(officer)).toEqual([])
})

test('another force finds nothing, and a role without the permission is refused', async () => {
  const id = await openOne()
  const elsewhere = app.otherForce.people['disclosure-officer']
  expect((await app.get(elsewhere, `/disclosure/${id}`)).status).toBe(404)
  expect((await app.post(elsewhere, `/disclosure/${id}/records`, { record: open.plan })).status).toBe(404)
  for (const role of ['analyst', 'administrator', 'partner'] as const)
    expect((await app.get(app.people[role], `/disclosure/${id}`)).status).toBe(403)
})

test('a closed investigation takes no more records, and its disclosure officer must be able to read', async () => {
  const id = await openOne()
  expect((await app.post(officer, `/disclosure/${id}/closing`, { closedOn: TODAY })).status).toBe(303)
  expect((await app.post(officer, `/disclosure/${id}/records`, { record: open.plan })).status).toBe(422)
  const form = { name: 'Op', language: 'en', officerInCaseId: app.people.sio.id, openedOn: TODAY, restrictionId: '' }
  const refused = await app.post(app.people.sio, '/disclosure', { ...form, disclosureOfficerId: app.people.analyst.id })
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('whose role lets them read what is held')
})

test('when a threat is restricted later, what was linked, noted and held goes with it', async () => {
  const { sio, auditor } = app.people
  const id = await openOne()
  const at = await linked(id, open.threat)
  await app.post(officer, `${at}/holdings/record`, { sensitivity: 'sensitive', because: 'A reason.', language: 'en' })
  const ofPlan = await linked(id, open.plan)
  await app.asPerson(sio, async (tx) => {
    const doer = { byId: sio.id, forceId: app.force.id, today: TODAY, now: `${TODAY}T10:00:00.000Z` }
    await restrictThreat(tx, doer, open.threatId, [sio.id, auditor.id])
  })
  for (const path of [at, ofPlan]) expect((await app.get(officer, path)).status).toBe(404)
  expect((await app.get(sio, ofPlan)).status).toBe(200)
  expect((await read<LinkView>(sio, at)).link.holdings.find(({ key }) => key === 'record')!.notes).toHaveLength(1)
})

test('nothing went wrong inside', () => expect(app.faults).toEqual([]))
