/** A census renews the codes of areas: with its lookup each is one area over time, and without it nothing is said of it. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '../../../access.ts'
import { connect, type Db } from '../../../platform/database/database.ts'
import { type TestApp, type TestPerson, testApp } from '../../../testing/app.ts'
import type { CrimeEvent } from '../../crime/index.ts'
import { listAreaCentres, listLocationCounts, listLsoaNames } from '../../crime/index.ts'
import { loadRenewedCodes } from '../../places/index.ts'
import { cellsOf } from '../inbox/map-cells.ts'
import { findRun } from '../run-store.ts'
import { listSignals } from '../signal-store.ts'
import { aMonth, areaCode, load } from './force-for-tests.ts'
import { runRadar } from './run.ts'
import { scanHere } from './scan-threads.ts'
import { askForRun } from './work.ts'

let app: TestApp
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

const months = ['2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11']
const LAST = '2025-12'
const planted = [{ areas: [7, 11, 12, 13, 17], more: 9 }]
/** Three areas have another code, one of them two: what happened in each half of it stands under one of them. */
const renewal: Record<string, string[]> = {
  [areaCode(3)]: ['W01009903'],
  [areaCode(12)]: ['W01009912'],
  [areaCode(20)]: ['W01009920', 'W01009921'],
}
const renewed = (events: CrimeEvent[]): CrimeEvent[] =>
  events.map((event, i) => {
    const codes = renewal[event.lsoaCode ?? '']
    return codes ? { ...event, lsoaCode: codes[i % codes.length]!, lsoaName: `${event.lsoaName} (2021)` } : event
  })

async function runAs(person: TestPerson) {
  const { forceId, id: accountId } = person
  const runId = await app.asPerson(person, (tx) => askForRun(tx, { forceId, accountId, reason: 'asked' }))
  const caller = { accountId, forceId, name: '', rank: '', language: 'en', token: null } as const
  const now = () => new Date('2026-03-02T09:30:00Z')
  await runRadar(
    { db: workerDb, roles, forceId, caller, now, scanAll: scanHere, settings: { replications: 199 } },
    runId,
  )
  return app.asPerson(person, (tx) => findRun(tx, runId))
}
const signalsOf = async (person: TestPerson) =>
  (await app.asPerson(person, (tx) => listSignals(tx, {})))
    .map(({ method, members, observed, expectedThousandths, monthFrom, monthTo, isWeak }) => ({
      ...{ method, members: [...members].sort(), observed, expectedThousandths, monthFrom, monthTo, isWeak },
    }))
    .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))

test('without the lookup no signal stands on a code without a history, and how many there are is said', async () => {
  const { analyst } = app.people
  for (const month of months) await load(app, analyst, aMonth(month))
  await load(app, analyst, renewed(aMonth(LAST)))
  const run = await runAs(analyst)
  expect(run.coverage).toMatchObject({ areas: 22, areasNew: [{ month: LAST, areas: 4 }], areasEnded: 3 })
  const codes = new Set((await signalsOf(analyst)).flatMap(({ members }) => members))
  for (const code of [...Object.keys(renewal), ...Object.values(renewal).flat()]) expect(codes).not.toContain(code)
})

test('with the lookup the old code and the new are one area: the signals are those of a force where nothing was renewed', async () => {
  const { analyst, administrator } = app.people
  const lines = [
    ['LSOA11CD', 'LSOA21CD'],
    ...Object.entries(renewal).flatMap(([old, codes]) => codes.map((code) => [old, code])),
  ]
  const file = { name: 'lookup.csv', lines: lines.map((record, i) => ({ line: i + 1, record })) }
  await app.asPerson(administrator, (tx) =>
    loadRenewedCodes(tx, administrator, { source: 'Invented', language: 'en' }, file),
  )
  await load(app, analyst, renewed(aMonth('2026-01', planted)))
  const run = await runAs(analyst)
  expect(run.coverage).toMatchObject({ areas: 25, areasNew: [], areasEnded: 0, eventsNotRead: 0 })

  const plain = app.otherForce.people.analyst
  for (const month of [...months, LAST]) await load(app, plain, aMonth(month))
  await load(app, plain, aMonth('2026-01', planted))
  await runAs(plain)
  // A split area stands under its old code, a renewed one under its new one.
  const codeNow = (code: string) => (renewal[code]?.length === 1 ? renewal[code][0]! : code)
  const scans = (signals: Awaited<ReturnType<typeof signalsOf>>) => signals.filter(({ method }) => method === 'scan')
  const expected = scans(await signalsOf(plain)).map((each) => ({ ...each, members: each.members.map(codeNow).sort() }))
  expect(expected.some(({ members }) => members.includes('W01009912'))).toBe(true)
  expect(scans(await signalsOf(analyst))).toEqual(expected)
})

test('its place, its locations, its name and its months on the map are those of all its codes together', async () => {
  const { analyst } = app.people
  await app.asPerson(analyst, async (tx) => {
    const centre = (await listAreaCentres(tx, [...months, LAST])).find(({ lsoaCode }) => lsoaCode === 'W01009912')
    expect(centre).toMatchObject({ longitudeE6: -3_770_000, latitudeE6: 53_218_000 })
    const wanted = [{ crimeType: 'Burglary', lsoaCode: areaCode(20) }]
    const locations = await listLocationCounts(tx, [months[0]!, LAST], wanted)
    expect(new Set(locations.map(({ lsoaCode, month }) => `${lsoaCode} ${month}`))).toEqual(
      new Set([`${areaCode(20)} ${months[0]}`, `${areaCode(20)} ${LAST}`]),
    )
    expect((await listLsoaNames(tx, ['W01009903'])).get('W01009903')!.name).toContain('(2021)')
    const runs = [{ from: months[0]!, to: '2026-01', months: 10 }]
    const { cells } = await cellsOf(tx, { coverage: { runs } } as never, [])
    expect(cells).toHaveLength(25)
    for (const { counts } of cells) expect(Math.min(...counts)).toBeGreaterThan(2)
  })
})
