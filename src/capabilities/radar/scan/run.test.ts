import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '../../../access.ts'
import { connect, type Db } from '../../../platform/database/database.ts'
import { WorkCancelled } from '../../../platform/long-work/job.ts'
import { askToCancel } from '../../../platform/long-work/work.ts'
import { enterForce } from '../../../platform/sign-in/entering.ts'
import { type TestPerson, testApp } from '../../../testing/app.ts'
import { addSignalToIssue, keepDecision, keepIssue, listDecisions, lockIssue, saveIssue } from '../decision-store.ts'
import { findRun, latestDoneRun, listRuns } from '../run-store.ts'
import { countInbox, listFindings, listInbox, listSignals, saveSignalState } from '../signal-store.ts'
import type { Signal } from '../words.ts'
import { aMonth, areaCode, load } from './force-for-tests.ts'
import { radarJob, runRadar } from './run.ts'
import { type ScanAll, scanHere } from './scan-threads.ts'
import { askForRun, radarRun } from './work.ts'

let app: Awaited<ReturnType<typeof testApp>>
/** Runs are made as the worker role, as in use. */
let workerDb: Db
beforeAll(async () => {
  app = await testApp(() => {})
  workerDb = connect(app.workerUrl, { most: 2 })
})
afterAll(async () => {
  await workerDb.destroy()
  await app.drop()
})

const TODAY = '2026-03-02'
const now = () => new Date(`${TODAY}T09:30:00Z`)
const months = ['2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11']
const planted = [{ areas: [1, 5, 6, 7, 11], more: 9 }]

async function runAs(person: TestPerson, scanAll: ScanAll = scanHere, reason: 'asked' | 'data-changed' = 'asked') {
  const { forceId, id: accountId } = person
  const runId = await app.asPerson(person, (tx) => askForRun(tx, { forceId, accountId, reason }))
  const caller = { accountId, forceId, name: '', rank: '', language: 'en', token: null } as const
  const settings = { replications: 199 }
  await runRadar({ db: workerDb, roles, forceId, caller, now, scanAll, settings }, runId)
  return app.asPerson(person, (tx) => findRun(tx, runId))
}
const analyst = () => app.people.analyst
const inbox = (person = analyst()) => app.asPerson(person, (tx) => listInbox(tx, TODAY))
const all = (person = analyst()) => app.asPerson(person, (tx) => listSignals(tx, {}))
const decide = (signal: Signal, state: 'dismissed' | 'developed', because = 'A festival weekend') =>
  app.asPerson(analyst(), async (tx) => {
    await saveSignalState(tx, signal.id, { state, at: now().toISOString() })
    const said = { because, language: 'en', byId: analyst().id } as const
    await keepDecision(tx, app.force.id, { signalId: signal.id, did: state, ...said })
  })

test('a force without events has a run that says so and no signal', async () => {
  const run = await runAs(analyst())
  expect(run).toMatchObject({ state: 'done', monthFrom: null, looks: 0, signalsFound: 0, weakFound: 0, standing: null })
  expect(run.coverage).toMatchObject({ runs: [], events: 0, areas: 0 })
})

test('a cluster planted in the last month is found, where and when it is, and explains itself', async () => {
  for (const month of months) await load(app, analyst(), aMonth(month, month === '2025-11' ? planted : []))
  const run = await runAs(analyst())
  expect(run).toMatchObject({
    state: 'done',
    reason: 'asked',
    askedBy: analyst().id,
    monthFrom: '2025-06',
    monthTo: '2025-11',
    thousandthsDone: 1000,
    failure: null,
  })
  expect(run.coverage).toMatchObject({ areas: 25, monthsMissing: [], eventsNotRead: 0, typesNotScanned: [] })
  expect(Object.keys(run.coverage!.places!)).toHaveLength(25)
  const [signal] = (await inbox()).filter(({ method }) => method === 'scan')
  expect(signal).toMatchObject({
    state: 'new',
    monthFrom: '2025-11',
    monthTo: '2025-11',
    isWeak: false,
    recursOf: null,
  })
  expect([...signal!.members].sort()).toEqual([1, 5, 6, 7, 11].map(areaCode).sort())
  expect(signal!.reference).toMatch(/^S-\d{4}$/)
  expect(signal!.crimeTypes).toEqual(['Burglary'])
  const inIt = signal!.series.filter(({ isIn }) => isIn)
  expect(inIt.map(({ month, observed }) => [month, observed])).toEqual([['2025-11', signal!.observed]])
  expect(inIt[0]!.expectedThousandths).toBe(signal!.expectedThousandths)
  expect(signal!.shufflesAtLeast).toBe(0)
  expect(signal!.pMillionths).toBe(5000)
  expect(signal!.maxima!.counts.reduce((sum, count) => sum + count, 0)).toBe(199)
})

test('what would make it go away is counted, not guessed: without its strongest location nine events are gone', async () => {
  const [signal] = (await inbox()).filter(({ method }) => method === 'scan')
  const location = signal!.without.find(({ part }) => part === 'location')!
  expect(location).toMatchObject({ name: 'On or near Clarence Drive', held: 9, observed: signal!.observed - 9 })
  expect(location.llrMillionths).toBeLessThan(signal!.llrMillionths!)
  const area = signal!.without.find(({ part }) => part === 'area')!
  expect(area.observed + area.held).toBe(signal!.observed)
  expect(signal!.without.some(({ part }) => part === 'month')).toBe(false)
})

test('run again with the same data, the radar finds the same and adds nothing', async () => {
  const before = await all()
  const run = await runAs(analyst())
  const after = await all()
  expect(after.map(({ reference }) => reference)).toEqual(before.map(({ reference }) => reference))
  expect(after.map(({ lastRunId }) => lastRunId)).toEqual(after.map(() => run.id))
  expect(after.map(({ pMillionths }) => pMillionths)).toEqual(before.map(({ pMillionths }) => pMillionths))
})

test('of the signals listed the number of false alarms to expect is stated, and is at most a tenth of those found', async () => {
  const run = (await app.asPerson(analyst(), latestDoneRun))!
  expect(run.looks).toBeGreaterThan(0)
  expect(run.expectedFalseAlarmsThousandths).toBeGreaterThan(0)
  expect(run.expectedFalseAlarmsThousandths!).toBeLessThanOrEqual(run.looks! * 1000 * 0.1)
})

test('an open signal found again a month later goes on under its reference, with the figures of both runs kept', async () => {
  const [before] = (await inbox()).filter(({ method }) => method === 'scan')
  await load(app, analyst(), aMonth('2025-12', planted))
  await runAs(analyst())
  const [after] = (await inbox()).filter(({ method }) => method === 'scan')
  expect(after).toMatchObject({ id: before!.id, reference: before!.reference, monthTo: '2025-12' })
  expect(after!.observed).toBeGreaterThan(before!.observed)
  const findings = await app.asPerson(analyst(), (tx) => listFindings(tx, before!.id))
  expect([...new Set(findings.map(({ monthTo }) => monthTo))]).toEqual(['2025-12', '2025-11'])
})

test('dismissed, and found in the next month: it comes back as a new signal that names the dismissed one', async () => {
  const [dismissed] = (await inbox()).filter(({ method }) => method === 'scan')
  await decide(dismissed!, 'dismissed')
  await runAs(analyst())
  expect((await inbox()).filter(({ method }) => method === 'scan')).toEqual([])
  await load(app, analyst(), aMonth('2026-01', planted))
  await runAs(analyst())
  const [back] = (await inbox()).filter(({ method }) => method === 'scan')
  expect(back).toMatchObject({ recursOf: dismissed!.id, monthTo: '2026-01', state: 'new' })
  expect(back!.reference).not.toBe(dismissed!.reference)
  const kept = (await all()).find(({ id }) => id === dismissed!.id)
  expect(kept).toMatchObject({ state: 'dismissed', monthTo: '2025-12', observed: dismissed!.observed })
})

test('developed, it goes on quietly; once its issue is closed it comes back', async () => {
  const [signal] = (await inbox()).filter(({ method }) => method === 'scan')
  const issue = await app.asPerson(analyst(), async (tx) => {
    const words = { name: 'Burglaries', summary: '', language: 'en', marking: 'OFFICIAL', restrictionId: null } as const
    const made = await keepIssue(tx, app.force.id, { ...words, ownerId: analyst().id, raisedBy: analyst().id })
    await addSignalToIssue(tx, app.force.id, made, signal!.id)
    return made
  })
  await decide(signal!, 'developed')
  await load(app, analyst(), aMonth('2026-02', planted))
  await runAs(analyst())
  expect((await inbox()).filter(({ method }) => method === 'scan')).toEqual([])
  await app.asPerson(analyst(), async (tx) => {
    const closed = { state: 'closed', closedBecause: 'No more', closedAt: now().toISOString() } as const
    await saveIssue(tx, await lockIssue(tx, issue.id), closed)
  })
  await runAs(analyst())
  const [back] = (await inbox()).filter(({ method }) => method === 'scan')
  expect(back).toMatchObject({ recursOf: signal!.id, monthTo: '2026-02' })
})

test('snoozed until the day before, it is back with the newest figures, and the radar says that it did that', async () => {
  const [signal] = (await inbox()).filter(({ method }) => method === 'scan')
  const at = now().toISOString()
  await app.asPerson(analyst(), (tx) =>
    saveSignalState(tx, signal!.id, { state: 'snoozed', at, snoozedUntil: '2026-03-01' }),
  )
  expect((await inbox()).map(({ id }) => id)).toContain(signal!.id)
  await load(app, analyst(), aMonth('2026-03', planted))
  await runAs(analyst())
  const [back] = (await inbox()).filter(({ method }) => method === 'scan')
  expect(back).toMatchObject({ id: signal!.id, state: 'new', snoozedUntil: null, monthTo: '2026-03' })
  const [decision] = await app.asPerson(analyst(), (tx) => listDecisions(tx, signal!.id))
  expect(decision).toMatchObject({ did: 'restored', byId: null })
})

test('two who ask at once get one run', async () => {
  const { forceId, id: accountId } = analyst()
  const ask = () => app.asPerson(analyst(), (tx) => askForRun(tx, { forceId, accountId, reason: 'asked' }))
  const [one, other] = await Promise.all([ask(), ask()])
  expect(one).toBe(other)
  expect(await app.asPerson(analyst(), (tx) => askToCancel(tx, radarRun, one))).toBe(true)
})

test('a run cancelled while it waits never begins', async () => {
  const [waiting] = await app.asPerson(analyst(), (tx) => listRuns(tx, 1))
  expect(waiting!.state).toBe('cancelled')
  const payload = { forceId: app.force.id, runId: waiting!.id, accountId: analyst().id }
  await radarJob({ roles, now, scanAll: scanHere })(payload, { db: workerDb, signal: new AbortController().signal })
  expect(await app.asPerson(analyst(), (tx) => findRun(tx, waiting!.id))).toMatchObject({
    state: 'cancelled',
    coverage: null,
  })
})

test('a run cancelled in the middle ends so, and keeps no signal', async () => {
  const before = await all()
  const waitForCancel: ScanAll = async (_tasks, { signal }) => {
    const [run] = await app.asPerson(analyst(), (tx) => listRuns(tx, 1))
    await app.asPerson(analyst(), (tx) => askToCancel(tx, radarRun, run!.id))
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }))
    throw signal.reason
  }
  await expect(runAs(analyst(), waitForCancel)).rejects.toThrow(WorkCancelled)
  const [run] = await app.asPerson(analyst(), (tx) => listRuns(tx, 1))
  expect(run).toMatchObject({ state: 'cancelled', failure: null })
  expect((await all()).map(({ id, lastRunId }) => [id, lastRunId])).toEqual(
    before.map(({ id, lastRunId }) => [id, lastRunId]),
  )
})

test('a run that fails says so, keeps no signal, and is not run again', async () => {
  const broken: ScanAll = async () => {
    throw new Error('a thread died')
  }
  await expect(runAs(analyst(), broken)).rejects.toThrow('a thread died')
  const [run] = await app.asPerson(analyst(), (tx) => listRuns(tx, 1))
  expect(run).toMatchObject({ state: 'failed', failure: 'platform.workFailed', signalsFound: null })
  const payload = { forceId: app.force.id, runId: run!.id, accountId: analyst().id }
  await radarJob({ roles, now, scanAll: broken })(payload, { db: workerDb, signal: new AbortController().signal })
})

test('someone who may not run it has a run that says so; an import runs it as who imported', async () => {
  await expect(runAs(app.people['ocg-coordinator'])).rejects.toThrow()
  const [run] = await app.asPerson(analyst(), (tx) => listRuns(tx, 1))
  expect(run).toMatchObject({ state: 'failed', failure: 'platform.workMayNot' })
  const after = await runAs(app.people['ocg-coordinator'], scanHere, 'data-changed')
  expect(after).toMatchObject({ state: 'done', reason: 'data-changed', askedBy: null })
})

test('the job of an import, itself the worker, may ask for a run', async () => {
  const { forceId, id: accountId } = app.people['ocg-coordinator']
  const runId = await workerDb.transaction().execute(async (tx) => {
    await enterForce(tx, { accountId, forceId, name: '', rank: '', language: 'en', token: null }, roles)
    return askForRun(tx, { forceId, accountId, reason: 'data-changed' })
  })
  await radarJob({ roles, now, scanAll: scanHere })(
    { forceId, runId, accountId },
    { db: workerDb, signal: new AbortController().signal },
  )
  expect(await app.asPerson(analyst(), (tx) => findRun(tx, runId))).toMatchObject({ state: 'done', askedBy: null })
})

test('another force sees no run and no signal of it', async () => {
  const stranger = app.otherForce.people.analyst
  expect(await app.asPerson(stranger, (tx) => listRuns(tx, 10))).toEqual([])
  expect(await all(stranger)).toEqual([])
  expect(await app.asPerson(stranger, (tx) => countInbox(tx, TODAY))).toBe(0)
})

test('a window never spans a gap: with five years between, only the months after it can be in a signal', async () => {
  const head = app.otherForce.people['head-of-analysis']
  for (const month of ['2019-01', '2019-02', '2019-03', '2019-04']) await load(app, head, aMonth(month))
  for (const month of ['2025-01', '2025-02', '2025-03']) await load(app, head, aMonth(month, planted))
  const run = await runAs(head)
  expect(run.coverage!.runs).toEqual([
    { from: '2019-01', to: '2019-04', months: 4 },
    { from: '2025-01', to: '2025-03', months: 3 },
  ])
  expect(run.coverage!.monthsMissing).toHaveLength(68)
  expect(run.coverage!.nearFrom).toBe('2025-01')
  expect(run.methodSettings!.maxWindow).toBe(1)
  for (const signal of await all(head)) expect(signal.monthFrom >= '2025-01').toBe(true)
})
