/** What the database sums agrees with the single counts, in the reader's own force only. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../testing/app.ts'
import { listAreaMonths, listMonthsByArea, sumCounts, sumTypes } from './count-store.ts'
import { anEvent, recordEvents } from './demo.ts'

const [ONE, OTHER] = ['W01000132', 'W01000133']
const MONTHS = ['2025-01', '2025-02', '2025-03']

let app: TestApp
beforeAll(async () => {
  app = await testApp(() => {})
  const events = [
    anEvent({ month: '2025-01' }),
    anEvent({ month: '2025-01' }),
    anEvent({ month: '2025-01', crimeType: 'Drugs', lsoaCode: OTHER }),
    anEvent({ month: '2025-03', crimeType: 'Drugs' }),
    anEvent({ month: '2025-03', lsoaCode: null, lsoaName: '' }),
  ]
  await app.asPerson(app.people.analyst, (tx) => recordEvents(tx, app.force.id, 'Invented months', events))
  const { otherForce } = app
  await app.asPerson(otherForce.people.analyst, (tx) => recordEvents(tx, otherForce.id, 'Theirs', events.slice(0, 1)))
})
afterAll(() => app.drop())

test('a month by area is the sum of its types, events without a code stand apart, and an empty month is left out', async () => {
  const rows = await app.asPerson(app.people.analyst, (tx) => listMonthsByArea(tx, MONTHS))
  expect(rows).toEqual([
    { month: '2025-01', events: { [ONE]: 2, [OTHER]: 1 } },
    { month: '2025-03', events: { [ONE]: 1, '': 1 } },
  ])
  expect(await app.asPerson(app.people.analyst, (tx) => listMonthsByArea(tx, MONTHS, ['Drugs']))).toEqual([
    { month: '2025-01', events: { [OTHER]: 1 } },
    { month: '2025-03', events: { [ONE]: 1 } },
  ])
})

test('types over a period, and groups by month, count every event once', async () => {
  const [types, groups, single] = await app.asPerson(app.people.analyst, async (tx) => [
    await sumTypes(tx, '2025-01', '2025-03'),
    await sumCounts(tx, { from: '2025-01', to: '2025-03', types: [] }, [{ group: 'CON', codes: [ONE] }]),
    await listAreaMonths(tx, MONTHS),
  ])
  expect(new Map(types.map(({ crimeType, count }) => [crimeType, count]))).toEqual(
    new Map([
      ['Burglary', 3],
      ['Drugs', 2],
    ]),
  )
  const sum = (rows: readonly { events: number }[]) => rows.reduce((total, { events }) => total + events, 0)
  expect([sum(groups), sum(single)]).toEqual([5, 5])
  expect(groups).toContainEqual({ group: '', crimeType: 'Drugs', month: '2025-01', events: 1 })
  expect(await app.asPerson(app.people.analyst, (tx) => sumTypes(tx, '2025-02', '2025-02'))).toEqual([])
})
