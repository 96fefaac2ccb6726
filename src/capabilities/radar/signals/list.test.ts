import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../../testing/app.ts'
import { aFinding, recordRun } from '../demo.ts'
import { listRoutes } from './routes.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp(listRoutes)
  const findings = Array.from({ length: 104 }, (_, i) => aFinding(i === 0 ? { crimeTypes: ['Bicycle theft'] } : {}))
  await app.asPerson(app.people.analyst, (tx) => recordRun(tx, app.force.id, findings))
})
afterAll(() => app.drop())

test('the file gives every signal as filtered, also beyond a page', async () => {
  const file = async (query: string) =>
    (await app.get(app.people.analyst, `/radar/signals.csv?recipient=ROCU&${query}`)).text()
  const rowsOf = (text: string) => text.split('\n').filter((line) => /^S-/.test(line))
  const all = rowsOf(await file(''))
  expect(all).toHaveLength(104)
  expect(new Set(all).size).toBe(104)
  expect(rowsOf(await file('page=2'))).toHaveLength(104)
  expect(rowsOf(await file('q=bicycle'))).toHaveLength(1)
})
