/**
 * Two people at one moment: one restricts a threat, the other makes something from it. Whoever comes first, with real pauses on
 * two connections, nothing stays open, and neither is made to fail by the other's locks.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { declareRoutes } from '../app.ts'
import { linkRecord, openInvestigation } from '../capabilities/disclosure/index.ts'
import { lockConsultation, recordAgency, recordConsultation } from '../capabilities/partners/index.ts'
import { lockPlan, nameLead, openPlan } from '../capabilities/plans/index.ts'
import { aFinding, joinThreat, recordRun } from '../capabilities/radar/index.ts'
import { aThreat, lockThreat, raiseThreat, restrictThreat } from '../capabilities/threats/index.ts'
import type { Tx } from '../platform/database/database.ts'
import { type TestApp, TODAY, testApp } from './app.ts'
import { followed } from './need-to-know.ts'

let app: TestApp
let agencyId: string
const ROUNDS = 150
const NOW = `${TODAY}T10:00:00.000Z`
const doer = (id: string) => ({ byId: id, forceId: app.force.id, today: TODAY, now: NOW })

beforeAll(async () => {
  app = await testApp((web) => void declareRoutes(web, { demo: false }))
  const agency = { name: { en: 'A landlord', cy: 'Landlord' }, kind: 'housing' as const, contactRole: 'Manager' }
  const { 'ocg-coordinator': coordinator } = app.people
  agencyId = await app.asPerson(coordinator, (tx) =>
    recordAgency(tx, app.force.id, { ...agency, outOfHours: '', language: 'en', areaIds: [] }, coordinator.id),
  )
})
afterAll(() => app.drop())

type Ground = { threatId: string; planId: string; investigationId: string; signalId: string; putOffId: string }

/** A threat of its own, with what is made from it before. */
async function ground({ hasPlan = true } = {}): Promise<Ground> {
  const { lro, sio } = app.people
  return app.asPerson(lro, async (tx) => {
    const { id: threatId } = await raiseThreat(tx, doer(lro.id), aThreat())
    const threat = { id: threatId, restrictionId: null, marking: 'OFFICIAL' as const }
    const opened = { forceId: app.force.id, threat, language: 'en' as const, by: lro.id, now: NOW }
    const planId = hasPlan ? await openPlan(tx, opened) : ''
    const officers = { officerInCaseId: sio.id, disclosureOfficerId: sio.id, openedOn: TODAY }
    const begun = { name: 'Inkwell', language: 'en' as const, restrictionId: null, ...officers }
    const { id: investigationId } = await openInvestigation(tx, app.force.id, begun, lro.id)
    const { signalIds } = await recordRun(tx, app.force.id, [aFinding()])
    const putOff = { ...named(threatId), asked: false as const, notAskedBecause: 'Covert', reviewBy: '2026-04-01' }
    const putOffId = await recordConsultation(tx, app.force.id, putOff, { by: lro.id, on: TODAY })
    return { threatId, planId, investigationId, signalId: signalIds[0]!, putOffId }
  })
}

const named = (aboutThreatId: string) => ({
  agencyId,
  contactRole: 'Manager',
  language: 'en' as const,
  marking: 'OFFICIAL' as const,
  aboutThreatId,
})
const question = { asked: true as const, question: 'Who?', askedOn: TODAY, replyDueOn: '2026-03-16' }

/** A threat has one open plan. */
const PLAN = 'a plan for it'

/** What an officer who read the threat, or its plan, while it was open makes from it. */
const making: Record<string, (tx: Tx, from: Ground, by: string) => Promise<unknown>> = {
  'a consultation about it': (tx, { threatId }, by) =>
    recordConsultation(tx, app.force.id, { ...named(threatId), ...question }, { by, on: TODAY }),
  [PLAN]: (tx, { threatId }, by) => {
    const threat = { id: threatId, restrictionId: null, marking: 'OFFICIAL' as const }
    return openPlan(tx, { forceId: app.force.id, threat, language: 'en', by, now: NOW })
  },
  'a lead named on its plan': (tx, { planId }, by) =>
    nameLead(
      tx,
      planId,
      { role: 'sio', accountId: by, isDeputy: false, fromOn: TODAY, toOn: null, lowestRank: '' },
      by,
      NOW,
    ),
  'a link of it to an investigation': (tx, { threatId, investigationId }, by) =>
    linkRecord(
      tx,
      app.force.id,
      { id: investigationId, restrictionId: null },
      { kind: 'threat', id: threatId, restrictionId: null },
      { by, now: NOW },
    ),
  'a signal joined to it': (tx, { threatId, signalId }, by) =>
    joinThreat(tx, doer(by), signalId, threatId, { because: 'The same', language: 'en' }),
}

const restrict = (threatId: string, beforeCommit = async () => {}) => {
  const { 'ocg-coordinator': coordinator, auditor } = app.people
  return app.asPerson(coordinator, async (tx) => {
    await restrictThreat(tx, doer(coordinator.id), threatId, [coordinator.id, auditor.id])
    await beforeCommit()
  })
}
const make = (what: string, from: Ground, beforeCommit = async () => {}) =>
  app.asPerson(app.people.sio, async (tx) => {
    await making[what]!(tx, from, app.people.sio.id)
    await beforeCommit()
  })

/** A place to stop just before the commit: `reached` when one stands there, until `letGo`. */
function pause() {
  let [isReached, letGo] = [() => {}, () => {}]
  const reached = new Promise<void>((resolve) => (isReached = resolve))
  const gone = new Promise<void>((resolve) => (letGo = resolve))
  const here = () => {
    isReached()
    return gone
  }
  return { here, reached, letGo: () => letGo() }
}

const openRows = async () => (await followed(app)).filter(({ open }) => open > 0)
/** How it ended, or `waits` where it has to. */
const soon = (work: Promise<unknown>) => Promise.race([work.then(() => 'done', String), sleep(200).then(() => 'waits')])

for (const what of Object.keys(making)) {
  test(`${what}, made and not yet kept while the threat is restricted, is restricted with it`, async () => {
    const from = await ground({ hasPlan: what !== PLAN })
    const stop = pause()
    const made = make(what, from, stop.here)
    await stop.reached
    const restricted = restrict(from.threatId)
    expect(await soon(restricted)).toBe('waits')
    stop.letGo()
    await Promise.all([made, restricted])
    expect(await openRows()).toEqual([])
  })

  test(`${what}, made by someone not named while the threat is being restricted, is refused`, async () => {
    const from = await ground({ hasPlan: what !== PLAN })
    const stop = pause()
    const restricted = restrict(from.threatId, stop.here)
    await stop.reached
    const made = make(what, from)
    expect(await soon(made)).toBe('waits')
    stop.letGo()
    await restricted
    await expect(made).rejects.toThrow()
    expect(await openRows()).toEqual([])
  })
}

test('who posts a consultation about a threat that is restricted at that moment finds nothing there, as a minute later', async () => {
  const { threatId } = await ground()
  const stop = pause()
  const restricted = restrict(threatId, stop.here)
  await stop.reached
  const form = {
    asked: 'yes',
    language: 'en',
    marking: 'OFFICIAL',
    agencyId,
    contactRole: 'Manager',
    aboutThreatId: threatId,
  }
  const post = () =>
    app.post(app.people.lro, '/partners/consultations', { ...form, question: 'Who?', askedOn: TODAY, replyDueOn: '' })
  const answer = post()
  expect(await soon(answer)).toBe('waits')
  stop.letGo()
  await restricted
  expect([(await answer).status, (await post()).status]).toEqual([404, 404])
  expect(app.faults).toEqual([])
})

/** PostgreSQL's codes for a deadlock, and ours for what is nothing there any more. */
const DEADLOCK = '40P01'
const codeOf = (thrown: { code?: string; status?: number }) => String(thrown.code ?? thrown.status)

/** What officers do at the same time, in the order in which they take hold of things: also from below upwards. */
const working: ((tx: Tx, from: Ground, by: string) => Promise<unknown>)[] = [
  async (tx, { putOffId, threatId }, by) => {
    const { id: followsId } = await lockConsultation(tx, putOffId)
    return recordConsultation(tx, app.force.id, { ...named(threatId), ...question, followsId }, { by, on: TODAY })
  },
  async (tx, from, by) => {
    await lockPlan(tx, from.planId)
    await making['a lead named on its plan']!(tx, from, by)
    return making['a consultation about it']!(tx, from, by)
  },
  async (tx, from, by) => {
    await lockThreat(tx, from.threatId)
    return making['a link of it to an investigation']!(tx, from, by)
  },
  (tx, from, by) => making['a signal joined to it']!(tx, from, by),
]

test('over many rounds at once nothing stays open, no restriction is lost, and nobody is made to fail by a deadlock', async () => {
  const ends: string[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const from = await ground()
    const officers = [app.people.sio, app.people.lro, app.people.sro]
    const all = officers.map((person, i) =>
      app.asPerson(person, (tx) => working[(round + i) % working.length]!(tx, from, person.id)),
    )
    const settled = await Promise.allSettled([restrict(from.threatId), ...all])
    expect(settled[0]).toMatchObject({ status: 'fulfilled' })
    ends.push(...settled.flatMap((each) => (each.status === 'rejected' ? [codeOf(each.reason)] : [])))
  }
  expect([...new Set(ends)].sort()).toEqual(expect.not.arrayContaining([DEADLOCK]))
  expect(await openRows()).toEqual([])
}, 240_000)
