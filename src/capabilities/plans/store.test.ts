import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Tx } from '../../platform/database/database.ts'
import { restrictRecord } from '../../platform/sign-in/restrictions.ts'
import { makeTestPerson, type TestApp, type TestPerson, TODAY, testApp } from '../../testing/app.ts'
import { aThreat, raiseThreat } from '../threats/index.ts'
import { listLiveActions, lockLiveAction, saveActionStatus, usesOf } from './action-store.ts'
import {
  confirmOralAuthority,
  enterOralAuthority,
  findVersionAsAt,
  listDecisions,
  listOralAuthorities,
  saveApproval,
  saveDecision,
  saveInterimApproval,
} from './decision-store.ts'
import { anAction, aPlanContent, demoCited } from './demo.ts'
import {
  findConflict,
  findDraft,
  findSealedPart,
  listConflicts,
  saveDraft,
  saveSealedPart,
  settleConflict,
} from './draft-store.ts'
import { activeThreatProblems, planOf, plansOwing } from './index.ts'
import { copyLeads, nameLead, takeOn } from './lead-store.ts'
import { findPlan, listPlans, lockPlan, openPlan } from './store.ts'
import { canonicalJson, digestOf } from './version-rules.ts'
import { findVersion, listSignatures, listVersions, saveSignature, submitPlan } from './version-store.ts'
import type { PlanContent } from './words.ts'

const NOW = `${TODAY}T09:30:00.000Z`
const later = (hours: number) => new Date(Date.parse(NOW) + hours * 3_600_000).toISOString()

let app: TestApp
let [sro, sio, lro]: TestPerson[] = []
let threatId: string

beforeAll(async () => {
  app = await testApp(() => {})
  ;({ sro, sio, lro } = app.people)
})
afterAll(() => app.drop())
beforeEach(async () => {
  threatId = await makeThreat()
})

/** A threat as its own slice raises it. */
async function makeThreat(): Promise<string> {
  const doer = { byId: lro!.id, forceId: app.force.id, today: TODAY, now: NOW }
  return (await as(lro, (tx) => raiseThreat(tx, doer, aThreat()))).id
}

/** A restriction that names these people, the last of them as its auditor. */
async function restrictTo(...people: TestPerson[]): Promise<string> {
  const { id } = await app.ownerDb
    .insertInto('platform.restriction')
    .values({ forceId: app.force.id, title: 'Named' })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const person of people)
    await app.ownerDb
      .insertInto('platform.restrictionMember')
      .values({ forceId: app.force.id, restrictionId: id, accountId: person.id, endedAt: null })
      .execute()
  return id
}

const as = <T>(person: TestPerson | undefined, work: (tx: Tx) => Promise<T>) => app.asPerson(person!, work)
const by = (person: TestPerson | undefined, now = NOW) => ({
  by: person!.id,
  forId: null,
  reason: 'Because',
  language: 'en' as const,
  now,
})

async function opened(restrictionId: string | null = null, of = threatId): Promise<string> {
  return as(lro, async (tx) => {
    const threat = { id: of, restrictionId, marking: 'OFFICIAL' as const }
    const id = await openPlan(tx, { forceId: app.force.id, threat, language: 'en', by: lro!.id, now: NOW })
    const leads = { sroId: sro!.id, sioId: sio!.id, noSioBecause: '', lroId: lro!.id }
    await copyLeads(tx, await lockPlan(tx, id), leads, { by: lro!.id, today: TODAY, now: NOW })
    for (const person of [sro, sio]) await takeOn(tx, id, person!.id, NOW)
    return id
  })
}

const content = (given: Partial<PlanContent> = {}): PlanContent => {
  const whole = aPlanContent(given)
  return {
    ...whole,
    actions: whole.actions.map((action, i) => ({ ...action, id: ownId(i), ownerId: action.ownerId && lro!.id })),
  }
}
/** Ids of actions must be a plan's own; the first eight figures come from its threat. */
const ownId = (i: number) => `${threatId.slice(0, 24)}${String(i).padStart(12, '0')}`

const write = (id: string, written: PlanContent, fromRevision: number, person = lro) =>
  as(person, async (tx) =>
    saveDraft(tx, await lockPlan(tx, id), { fromRevision, content: written, by: person!.id, now: NOW }),
  )
const submit = (id: string, whatChanged = '') =>
  as(lro, async (tx) =>
    submitPlan(tx, await lockPlan(tx, id), { cited: demoCited(), whatChanged, by: lro!.id, now: NOW }),
  )
const sign = (id: string, strand: 'sio' | 'lro') =>
  as(strand === 'sio' ? sio : lro, async (tx) =>
    saveSignature(tx, await lockPlan(tx, id), {
      strand,
      by: (strand === 'sio' ? sio : lro)!.id,
      forId: null,
      now: NOW,
    }),
  )
const approve = (id: string, now = NOW, accepted: Parameters<typeof saveApproval>[2]['accepted'] = []) =>
  as(sro, async (tx) => saveApproval(tx, await lockPlan(tx, id), { ...by(sro, now), accepted }))

async function inForce(written = content(), id?: string): Promise<string> {
  const planId = id ?? (await opened())
  await write(planId, written, (await as(lro, (tx) => findDraft(tx, planId))).revision)
  await submit(planId)
  const { latestVersion } = await as(lro, (tx) => findPlan(tx, planId))
  const signed = (await as(lro, (tx) => listSignatures(tx, planId)))
    .filter((each) => each.versionNumber === latestVersion)
    .map((each) => each.strand)
  for (const strand of (['sio', 'lro'] as const).filter((each) => !signed.includes(each))) await sign(planId, strand)
  await approve(planId)
  return planId
}

test('a plan is opened as an empty draft with a reference of its own and the leads of its threat', async () => {
  const id = await opened()
  expect(await as(lro, (tx) => findPlan(tx, id))).toMatchObject({
    status: 'draft',
    reference: expect.stringMatching(/^PLN-\d{4}$/),
    latestVersion: 0,
  })
  expect((await as(lro, (tx) => findPlan(tx, id))).leads.map((lead) => lead.role).sort()).toEqual(['lro', 'sio', 'sro'])
  expect(await as(lro, (tx) => findDraft(tx, id))).toMatchObject({ revision: 1, content: { threatStatement: '' } })
  expect((await as(lro, (tx) => planOf(tx, threatId)))?.id).toBe(id)
})

test('an empty draft and a half one can be saved', async () => {
  const id = await opened()
  expect(await write(id, content({ objectives: [], actions: [] }), 1)).toEqual({ kept: true, revision: 2 })
})

test('two tabs do not overwrite each other: the second text is kept beside the first until it is settled', async () => {
  const id = await opened()
  await write(id, content({ threatStatement: 'First.' }), 1)
  const second = await write(id, content({ threatStatement: 'Second.' }), 1, sio)
  expect(second).toMatchObject({ kept: false, metRevision: 2 })
  const conflictId = second.kept ? '' : second.conflictId
  expect((await as(lro, (tx) => findDraft(tx, id))).content.threatStatement).toBe('First.')
  expect((await as(sio, (tx) => findConflict(tx, id, conflictId))).content.threatStatement).toBe('Second.')
  expect(
    (await as(sio, (tx) => plansOwing(tx, { id: sio!.id, rank: '' }, TODAY)))
      .filter((owed) => owed.planId === id)
      .map((owed) => owed.kind),
  ).toEqual(['conflict'])
  await as(sio, (tx) => settleConflict(tx, conflictId, NOW))
  expect(await as(sio, (tx) => listConflicts(tx, id))).toEqual([])
})

test('submitting cuts a version with everything it cites by value, whose stored text has the digest it carries', async () => {
  const id = await opened()
  await write(id, content(), 1)
  expect(await submit(id)).toMatchObject({ number: 1, carried: [], status: 'with-leads' })
  const version = await as(lro, (tx) => findVersion(tx, id, 1))
  expect(version.version.cited.facts[0]?.text).toBe(demoCited().facts[0]?.text)
  expect(digestOf(canonicalJson(version.version))).toBe(version.sha256)
})

test.each(['version', 'signature', 'decision'] as const)(
  'a row of plans.%s cannot be altered or removed by the application, nor altered by the owner',
  async (table) => {
    const id = await inForce()
    for (const statement of [
      sql`update plans.${sql.ref(table)} set plan_id = plan_id where plan_id = ${id}`,
      sql`delete from plans.${sql.ref(table)} where plan_id = ${id}`,
    ])
      await expect(as(lro, (tx) => statement.execute(tx))).rejects.toThrow(/permission denied/)
    const altered = sql`update plans.${sql.ref(table)} set plan_id = gen_random_uuid() where plan_id = ${id}`
    await expect(asOwner((tx) => altered.execute(tx))).rejects.toThrow(/is never changed/)
  },
)

/** The owner too is under row-level security: they enter the force, and still may not. */
const asOwner = <T>(work: (tx: Tx) => Promise<T>) =>
  app.ownerDb.transaction().execute(async (tx) => {
    await sql`select set_config('app.force_id', ${app.force.id}, true)`.execute(tx)
    return work(tx)
  })

test('with both signatures the plan goes to the SRO, and the approval brings it into force', async () => {
  const id = await opened()
  await write(id, content(), 1)
  await submit(id)
  expect(await sign(id, 'sio')).toBe('with-leads')
  expect(await sign(id, 'lro')).toBe('with-sro')
  await approve(id, NOW, [{ gate: 'consultation', reason: 'Covert phase', reviewOn: '2026-04-01' }])
  expect(await as(lro, (tx) => findPlan(tx, id))).toMatchObject({
    status: 'in-force',
    inForceVersion: 1,
    reviewOn: '2026-06-01',
  })
  const owed = (await as(lro, (tx) => plansOwing(tx, { id: lro!.id, rank: '' }, TODAY))).filter(
    (each) => each.planId === id,
  )
  expect(owed.filter((each) => each.kind === 'deferral')).toMatchObject([{ on: 'consultation', dueOn: '2026-04-01' }])
})

test('the version in force stays while the next is drafted, and only what changed is signed again', async () => {
  const id = await inForce()
  await as(lro, async (tx) => saveDecision(tx, await lockPlan(tx, id), 'next-drafted', by(lro)))
  const moved = content()
  moved.actions[2]!.dueOn = '2026-09-01'
  await write(id, moved, 2)
  expect(await submit(id)).toMatchObject({ number: 2, carried: ['sio'], status: 'with-leads' })
  expect(await as(lro, (tx) => findPlan(tx, id))).toMatchObject({ inForceVersion: 1, latestVersion: 2 })
  expect((await as(lro, (tx) => listLiveActions(tx, id)))[2]?.dueOn).toBe('2026-04-30')
  const carried = (await as(lro, (tx) => listSignatures(tx, id))).find((each) => each.versionNumber === 2)
  expect(carried).toMatchObject({ strand: 'sio', byId: sio!.id, carriedFromVersion: 1 })
  expect(await sign(id, 'lro')).toBe('with-sro')
  await approve(id, later(24))
  expect((await as(lro, (tx) => listLiveActions(tx, id)))[2]?.dueOn).toBe('2026-09-01')
  expect((await as(lro, (tx) => findVersionAsAt(tx, id, later(23))))?.number).toBe(1)
  expect((await as(lro, (tx) => findVersionAsAt(tx, id, later(24))))?.number).toBe(2)
  expect(await as(lro, (tx) => findVersionAsAt(tx, id, '2026-01-01T00:00:00.000Z'))).toBeNull()
  expect((await as(lro, (tx) => listVersions(tx, id))).map((version) => version.number)).toEqual([2, 1])
})

test('a version with no material change carries both signatures and goes straight to the SRO', async () => {
  const id = await inForce()
  await as(lro, async (tx) => saveDecision(tx, await lockPlan(tx, id), 'next-drafted', by(lro)))
  await write(id, content({ disagreement: 'Said more clearly.' }), 2)
  expect(await submit(id)).toEqual({ number: 2, carried: ['sio', 'lro'], status: 'with-sro' })
})

test('while a draft is being written its life-saving action is already live, and its other new action is not', async () => {
  const id = await inForce()
  await as(lro, async (tx) => saveDecision(tx, await lockPlan(tx, id), 'next-drafted', by(lro)))
  const written = aPlanContent({
    actions: [...aPlanContent().actions, anAction(5), anAction(6, { isLifeSaving: true })],
  })
  await write(
    id,
    { ...content(), actions: written.actions.map((action, i) => ({ ...action, id: ownId(i), ownerId: lro!.id })) },
    2,
  )
  expect((await as(lro, (tx) => listLiveActions(tx, id))).map((action) => action.reference)).toEqual([
    'A-01',
    'A-02',
    'A-03',
    'A-04',
    'A-06',
  ])
})

test('an action keeps its status over versions, and what is finished is owed no more', async () => {
  const id = await inForce()
  await as(lro, async (tx) => {
    const action = await lockLiveAction(tx, id, ownId(0))
    await saveActionStatus(tx, action.id, { to: 'complete', because: '', by: lro!.id, now: NOW })
  })
  await as(lro, async (tx) => saveDecision(tx, await lockPlan(tx, id), 'next-drafted', by(lro)))
  await inForce(content({ disagreement: 'None' }), id)
  expect((await as(lro, (tx) => listLiveActions(tx, id))).map((action) => action.status)).toEqual([
    'complete',
    'not-started',
    'not-started',
    'not-started',
  ])
  const owed = (await as(lro, (tx) => plansOwing(tx, { id: lro!.id, rank: '' }, TODAY))).filter(
    (each) => each.planId === id && each.kind === 'action',
  )
  expect(owed.map((each) => each.on)).toEqual(['A-02', 'A-03', 'A-04'])
  expect((await as(lro, (tx) => findVersion(tx, id, 2))).version.actionStatuses[ownId(0)]).toBe('complete')
})

test('two approvals at once: the second waits, and finds the plan decided', async () => {
  const id = await opened()
  await write(id, content(), 1)
  await submit(id)
  await sign(id, 'sio')
  await sign(id, 'lro')
  const decide = () =>
    as(sro, async (tx) => {
      const plan = await lockPlan(tx, id)
      if (plan.status === 'with-sro') await saveApproval(tx, plan, { ...by(sro), accepted: [] })
      return plan.status
    })
  expect((await Promise.all([decide(), decide()])).sort()).toEqual(['in-force', 'with-sro'])
  expect((await as(sro, (tx) => listDecisions(tx, id))).map((decision) => decision.kind)).toEqual(['approved'])
})

test('a threat has one open plan, and the next once that has closed', async () => {
  const first = await inForce()
  await expect(opened()).rejects.toMatchObject({ status: 422, problems: [{ href: `/plans/${first}` }] })
  await as(lro, async (tx) => saveDecision(tx, await lockPlan(tx, first), 'closed', by(lro)))
  const second = await opened()
  const revived = sql`update plans.plan set closed_at = null, status = 'in-force' where id = ${first}`
  await expect(as(lro, (tx) => revived.execute(tx))).rejects.toThrow(/plan_one_open/)
  expect((await as(lro, (tx) => planOf(tx, threatId)))?.id).toBe(second)
})

test('an interim plan is in force for 72 hours on spoken authority, which its giver confirms', async () => {
  const id = await opened()
  await write(id, content({ actions: [] }), 1)
  const authorityId = await as(lro, (tx) =>
    enterOralAuthority(tx, id, {
      authoriserId: sro!.id,
      words: 'Go, tonight.',
      language: 'en',
      givenAt: NOW,
      by: lro!.id,
      now: NOW,
    }),
  )
  await as(lro, async (tx) =>
    saveInterimApproval(tx, await lockPlan(tx, id), { ...by(sro), cited: demoCited(), oralAuthorityId: authorityId }),
  )
  expect(await as(lro, (tx) => findPlan(tx, id))).toMatchObject({
    status: 'in-force-interim',
    inForceVersion: 1,
    interimUntil: later(72),
  })
  expect(await as(lro, (tx) => findVersionAsAt(tx, id, later(73)))).toMatchObject({ kind: 'interim', isExpired: true })
  expect(
    (await as(sro, (tx) => plansOwing(tx, { id: sro!.id, rank: '' }, TODAY))).filter((each) => each.planId === id),
  ).toMatchObject([{ kind: 'confirm', dueOn: '2026-03-03' }])
  await as(sro, (tx) => confirmOralAuthority(tx, authorityId, later(2)))
  expect(await as(lro, (tx) => listOralAuthorities(tx, id))).toMatchObject([{ confirmedAt: later(2) }])
})

test('each lead is told what they owe: the signature first, then the approval, then the mending', async () => {
  const id = await opened()
  const kinds = async (person: TestPerson | undefined) =>
    (await as(person, (tx) => plansOwing(tx, { id: person!.id, rank: '' }, TODAY)))
      .filter((owed) => owed.planId === id && owed.kind !== 'action')
      .map((owed) => owed.kind)
  await write(id, content(), 1)
  await submit(id)
  expect([await kinds(sio), await kinds(lro), await kinds(sro)]).toEqual([['sign'], ['sign'], []])
  await sign(id, 'sio')
  await sign(id, 'lro')
  expect([await kinds(sio), await kinds(lro), await kinds(sro)]).toEqual([[], [], ['approve']])
  await as(sro, async (tx) => saveDecision(tx, await lockPlan(tx, id), 'sent-back', by(sro)))
  expect([await kinds(sio), await kinds(lro), await kinds(sro)]).toEqual([[], ['mend'], []])
})

test('a deputy owes what their lead owes, within their days', async () => {
  const id = await opened()
  await write(id, content(), 1)
  await submit(id)
  const deputy = await makeTestPerson(app.ownerDb, app.force.id, 'lro', `Deputy ${id}`)
  const stands = {
    role: 'lro' as const,
    accountId: deputy.id,
    isDeputy: true,
    fromOn: TODAY,
    toOn: TODAY,
    lowestRank: '',
  }
  await as(lro, (tx) => nameLead(tx, id, stands, lro!.id, NOW))
  const owed = (day: string) => as(deputy, (tx) => plansOwing(tx, { id: deputy.id, rank: '' }, day))
  expect((await owed(TODAY)).map((each) => each.kind)).toEqual(['named', 'sign'])
  expect(await owed('2026-03-03')).toEqual([])
})

test('the facts a plan rests on say where they are used', async () => {
  const id = await inForce()
  const fact = aPlanContent().actions[0]!.basis[0]!.id
  const uses = (await as(lro, (tx) => usesOf(tx, 'fact', [fact]))).filter((use) => use.planId === id)
  expect(uses.map((use) => use.actionReference)).toEqual(['A-01', 'A-02', 'A-03', 'A-04'])
})

test('a list counts the actions of each P and says why a P has none', async () => {
  const id = await opened()
  const written = content({
    notNeeded: { pursue: '', prevent: '', protect: '', prepare: 'Covered by the county drill' },
  })
  await write(id, { ...written, actions: written.actions.slice(0, 3) }, 1)
  const [row] = await as(lro, (tx) => listPlans(tx, { threatIds: [threatId] }))
  expect(row).toMatchObject({
    id,
    counts: { pursue: 1, prevent: 1, protect: 1, prepare: 0 },
    notNeeded: { prepare: 'Covered by the county drill' },
  })
})

test('an active threat without a plan, or with a lead missing, is flagged and says which', async () => {
  expect((await as(lro, (tx) => activeThreatProblems(tx, threatId))).map((each) => each.message)).toEqual([
    'plans.threat.noPlan',
  ])
  const id = await opened()
  expect(await as(lro, (tx) => activeThreatProblems(tx, threatId))).toEqual([])
  const without = { sroId: null, sioId: null, noSioBecause: 'No investigation', lroId: lro!.id }
  await as(lro, async (tx) => copyLeads(tx, await lockPlan(tx, id), without, { by: lro!.id, today: TODAY, now: NOW }))
  expect((await as(lro, (tx) => activeThreatProblems(tx, threatId))).map((each) => each.field)).toEqual(['sro'])
})

test('SIO and LRO may change places in one step', async () => {
  const id = await opened()
  const swapped = { sroId: sro!.id, sioId: lro!.id, noSioBecause: '', lroId: sio!.id }
  await as(lro, async (tx) => copyLeads(tx, await lockPlan(tx, id), swapped, { by: lro!.id, today: TODAY, now: NOW }))
  expect((await as(lro, (tx) => findPlan(tx, id))).leads.find((lead) => lead.role === 'sio')?.accountId).toBe(lro!.id)
})

const copies = ['lead', 'draft', 'action', 'citation', 'version', 'signature', 'decision'] as const

test('a plan for a restricted threat, and all that is made from it, exists only for the people named', async () => {
  const restrictionId = await restrictTo(sro!, sio!, lro!)
  const id = await inForce(content(), await opened(restrictionId))
  for (const table of copies) {
    const rows = await as(lro, (tx) =>
      sql<{
        restriction: string
      }>`select restriction_id as restriction from plans.${sql.ref(table)} where plan_id = ${id}`.execute(tx),
    )
    expect([table, new Set(rows.rows.map((row) => row.restriction))]).toEqual([table, new Set([restrictionId])])
  }
  const { analyst } = app.people
  await expect(as(analyst, (tx) => findPlan(tx, id))).rejects.toMatchObject({ status: 404 })
  expect((await as(analyst, (tx) => listPlans(tx))).map((plan) => plan.id)).not.toContain(id)
  await expect(as(analyst, (tx) => findVersion(tx, id, 1))).rejects.toMatchObject({ status: 404 })
})

test('when a threat is restricted its plan follows with everything made from it', async () => {
  const id = await inForce()
  const restrictionId = await restrictTo(sro!, sio!, lro!)
  await as(lro, (tx) => restrictRecord(tx, { table: 'threats.threat', id: threatId }, restrictionId))
  await expect(as(app.people.analyst, (tx) => findPlan(tx, id))).rejects.toMatchObject({ status: 404 })
  for (const table of copies) {
    const rows = await as(app.people.analyst, (tx) =>
      sql`select 1 from plans.${sql.ref(table)} where plan_id = ${id}`.execute(tx),
    )
    expect([table, rows.rows]).toEqual([table, []])
  }
})

test('the sealed part is read by those it names; others learn only that it is held, and a change opens the SIO signature', async () => {
  const id = await opened()
  const restrictionId = await restrictTo(sio!, sro!)
  const seal = (text: string) =>
    as(sio, async (tx) =>
      saveSealedPart(tx, await lockPlan(tx, id), { restrictionId, text, language: 'en', by: sio!.id, now: NOW }),
    )
  await seal('Held until the warrants.')
  expect((await as(sio, (tx) => findSealedPart(tx, id)))?.text).toBe('Held until the warrants.')
  expect(await as(lro, (tx) => findSealedPart(tx, id))).toBeNull()
  await inForce(content(), id)
  expect(canonicalJson((await as(lro, (tx) => findVersion(tx, id, 1))).version)).not.toContain('warrants')
  await as(lro, async (tx) => saveDecision(tx, await lockPlan(tx, id), 'next-drafted', by(lro)))
  await seal('Held until the warrants.')
  expect(await submit(id)).toMatchObject({ carried: ['lro'] })
})

test('another force sees nothing of a plan', async () => {
  const id = await inForce()
  const stranger = app.otherForce.people.sro
  await expect(as(stranger, (tx) => findPlan(tx, id))).rejects.toMatchObject({ status: 404 })
  await expect(as(stranger, (tx) => lockPlan(tx, id))).rejects.toMatchObject({ status: 404 })
  expect(await as(stranger, (tx) => listPlans(tx))).toEqual([])
})

test('a closed plan is in force no more, rests on nothing, and can be read as it was', async () => {
  const id = await inForce()
  await as(lro, async (tx) => saveDecision(tx, await lockPlan(tx, id), 'closure-proposed', by(lro, later(1))))
  await as(sro, async (tx) => saveDecision(tx, await lockPlan(tx, id), 'closed', by(sro, later(2))))
  expect(await as(lro, (tx) => findPlan(tx, id))).toMatchObject({
    status: 'closed',
    inForceVersion: null,
    closedAt: later(2),
  })
  expect(await as(lro, (tx) => planOf(tx, threatId))).toBeNull()
  expect((await as(lro, (tx) => findVersionAsAt(tx, id, later(1))))?.number).toBe(1)
  expect(
    (await as(lro, (tx) => plansOwing(tx, { id: lro!.id, rank: '' }, TODAY))).filter((owed) => owed.planId === id),
  ).toEqual([])
})
