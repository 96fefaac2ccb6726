/** Files are made while nothing is locked, recorded after that, and only then do they leave. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { declareRoutes } from '../../app.ts'
import { aThreat, findThreat, raiseThreat, restrictThreat } from '../../capabilities/threats/index.ts'
import { type TestApp, TODAY, testApp } from '../../testing/app.ts'
import { page } from '../http.ts'

let app: TestApp
/** What a file waits for while it is made. */
let making: () => Promise<unknown>
let about: object
let threatId: string

beforeAll(async () => {
  app = await testApp((web) => {
    declareRoutes(web, { demo: false })
    page(web, {
      path: '/slow/:id',
      at: z.object({ id: z.uuid() }),
      may: 'threats.read',
      audit: 'took slow file',
      gives: z.object({ restrictionId: z.string().nullable() }),
      view: ({ db, at }) => findThreat(db, at.id),
      about: ({ restrictionId }) => ({ restrictionId, ...about }),
      document: {
        type: 'text/plain',
        name: () => 'slow.txt',
        body: async () => {
          await making()
          return Buffer.from('what the file says')
        },
      },
    })
  })
})
afterAll(() => app.drop())
beforeEach(async () => {
  making = async () => {}
  about = {}
  app.faults.splice(0)
  threatId = (await app.asPerson(app.people.lro, (tx) => raiseThreat(tx, doer(app.people.lro.id), aThreat()))).id
})

const doer = (byId: string) => ({ byId, forceId: app.force.id, today: TODAY, now: `${TODAY}T09:30:00.000Z` })
const lastLine = async () => (await app.auditLines()).at(-1)!
const take = () => app.get(app.people.sio, `/slow/${threatId}`)
const another = { type: 'group', name: 'Slipway', summary: 'Four men meet.', language: 'en', marking: 'OFFICIAL' }

test('others of the force are recorded while a file is made, and the file after them', async () => {
  let kept = 0
  making = async () => {
    // With the lock of the chain held, this would wait for the file and the file for this.
    kept = (await app.post(app.people.analyst, '/threats', another)).status
  }
  const answer = await take()
  expect([kept, answer.status, await answer.text()]).toEqual([303, 200, 'what the file says'])
  expect((await lastLine()).did).toBe('took slow file')
})

test('a file that cannot be made is a sentence with a reference; nothing of it is recorded, and the next one comes', async () => {
  making = () => Promise.reject(new Error('torn'))
  const before = await lastLine()
  const answer = await take()
  expect([answer.status, await answer.text()]).toEqual([
    500,
    expect.stringContaining('The file could not be made, and nothing has left.'),
  ])
  expect(await lastLine()).toEqual(before)
  expect(app.faults).toHaveLength(1)
  making = async () => {}
  expect((await take()).status).toBe(200)
})

test('a file that cannot be recorded does not leave', async () => {
  about = { inForce: 'no force' }
  const answer = await take()
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toContain('what the file says')
})

test('a record restricted while its file is made: it leaves for those named, under the restriction, and for nobody else', async () => {
  const { lro, sio, auditor } = app.people
  const restrict = (named: string[]) =>
    app.asPerson(lro, (tx) => restrictThreat(tx, doer(lro.id), threatId, [lro.id, auditor.id, ...named]))
  making = () => restrict([])
  const refused = await take()
  expect([refused.status, await refused.text()]).toEqual([404, expect.not.stringContaining('what the file says')])
  expect(await lastLine()).toMatchObject({ did: 'was refused' })
  threatId = (await app.asPerson(lro, (tx) => raiseThreat(tx, doer(lro.id), aThreat()))).id
  making = () => restrict([sio.id])
  expect((await take()).status).toBe(200)
  expect(await lastLine()).toMatchObject({ did: 'took slow file', restrictionId: expect.any(String) })
})

test('whose role is taken away while the file is made gets nothing', async () => {
  const { sio } = app.people
  const roleEnds = (endedAt: string | null) =>
    app.ownerDb.updateTable('platform.membership').set({ endedAt }).where('accountId', '=', sio.id).execute()
  making = () => roleEnds(`${TODAY}T09:00:00.000Z`)
  const answer = await take()
  await roleEnds(null)
  expect([answer.status, await answer.text()]).toEqual([403, expect.not.stringContaining('what the file says')])
})

test('a second file of the same person waits, a third is told to', async () => {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  making = () => held
  const files = [take(), take(), take()]
  const refused = await Promise.race(files)
  expect([refused.status, await refused.text()]).toEqual([
    429,
    expect.stringContaining('The file you asked for before is still being made.'),
  ])
  letGo()
  expect((await Promise.all(files)).map(({ status }) => status).sort()).toEqual([200, 200, 429])
})

test('HEAD makes nothing and records nothing', async () => {
  making = () => Promise.reject(new Error('made'))
  const before = await lastLine()
  const answer = await app.send(app.people.sio, `/slow/${threatId}`, { method: 'HEAD' })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain'])
  expect(await lastLine()).toEqual(before)
})
