/**
 * People who take files keep nobody waiting: a real server, PDFs of a plan with sixty long actions and exports of the whole audit by
 * several people at once, and meanwhile the pages of others.
 */
import { type ServerType, serve } from '@hono/node-server'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '../access.ts'
import { declareRoutes } from '../app.ts'
import { demoCited } from '../capabilities/plans/demo.ts'
import {
  anAction,
  aPlanContent,
  findDraft,
  lockPlan,
  openPlan,
  saveDraft,
  submitPlan,
} from '../capabilities/plans/index.ts'
import { aThreat, raiseThreat } from '../capabilities/threats/index.ts'
import { openSession } from '../platform/sign-in/sessions.ts'
import { makeTestPerson, type TestApp, TODAY, testApp } from './app.ts'

const NOW = `${TODAY}T09:30:00.000Z`
/** Lines of the audit: some months of a small force. */
const LINES = 15_000
const PDFS = 8
const EXPORTS = 4
/** Half of the pages come within this. */
const USUAL_MS = 1000
/** Where files are made on the thread that answers, a page waits for half of them and more; a share holds on a busy machine too. */
const LONGEST_SHARE = 0.2

let app: TestApp
let server: ServerType
let address: string
let planId: string

beforeAll(async () => {
  app = await testApp((web) => void declareRoutes(web, { demo: false }))
  Object.assign(app.web.parts, { signedInAs: undefined })
  planId = await longPlan()
  await sql`select audit.append(${app.force.id}::uuid, null, ${app.people.sio.id}::uuid, 'read threat', '/threats/' || i,
    jsonb_build_object('path', '/threats/' || i, 'asked', jsonb_build_object('words', jsonb_build_array('llyn'))))
    from generate_series(1, ${LINES}::int) as i`.execute(app.ownerDb)
  address = await new Promise((resolve) => {
    server = serve({ fetch: app.web.hono.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}`),
    )
  })
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  await app.drop()
})

async function longPlan(): Promise<string> {
  const { id: by } = app.people.lro
  return app.asPerson(app.people.lro, async (tx) => {
    const threat = await raiseThreat(tx, { byId: by, forceId: app.force.id, today: TODAY, now: NOW }, aThreat())
    const about = { id: threat.id, restrictionId: null, marking: 'OFFICIAL-SENSITIVE' as const }
    const id = await openPlan(tx, { forceId: app.force.id, threat: about, language: 'en', by, now: NOW })
    const text = 'Visit each flat weekly with the housing association, and write down who was met. '.repeat(20)
    const actions = Array.from({ length: 60 }, (_, i) => anAction(i + 1, { ownerId: by, text }))
    const { revision } = await findDraft(tx, id)
    await saveDraft(tx, await lockPlan(tx, id), {
      fromRevision: revision,
      content: aPlanContent({ actions }),
      by,
      now: NOW,
    })
    await submitPlan(tx, await lockPlan(tx, id), { cited: demoCited(), whatChanged: '', by, now: NOW })
    return id
  })
}

/** Asks as a new person of this role: people at desks of their own. */
async function asker(role: Role, name: string): Promise<(path: string) => Promise<{ status: number; bytes: Buffer }>> {
  const { id } = await makeTestPerson(app.ownerDb, app.force.id, role, name)
  const cookie = `session=${await openSession(app.db, id, app.force.id)}`
  return async (path) => {
    const answer = await fetch(address + path, { headers: { cookie, accept: 'text/html' } })
    return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) }
  }
}

test('pages of others come within a second while plans are printed and the audit is exported', async () => {
  const reader = await asker('analyst', 'Reader')
  const people = (count: number, role: Role) =>
    Promise.all(Array.from({ length: count }, (_, i) => asker(role, `${role} ${i}`)))
  const [printers, auditors] = [await people(PDFS, 'lro'), await people(EXPORTS, 'auditor')]
  await reader('/threats')
  const begun = performance.now()
  const files = Promise.all([
    ...printers.map((ask) => ask(`/plans/${planId}/plan.pdf?recipient=Council&language=en`)),
    ...auditors.map((ask) => ask('/audit/export?recipient=Inspector')),
  ])
  let areMade = false
  void files.then(() => {
    areMade = true
  })
  const times: number[] = []
  while (!areMade) {
    const from = performance.now()
    expect((await reader('/threats')).status).toBe(200)
    times.push(performance.now() - from)
  }
  const took = performance.now() - begun
  const made = await files
  expect(made.map(({ status }) => status)).toEqual(made.map(() => 200))
  for (const { bytes } of made.slice(0, PDFS)) expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  for (const { bytes } of made.slice(PDFS)) expect(bytes.toString().split('\n').length).toBeGreaterThan(LINES)
  expect(times.length).toBeGreaterThan(5)
  times.sort((one, other) => one - other)
  expect(times[Math.floor(times.length / 2)]).toBeLessThan(USUAL_MS)
  expect(times.at(-1)! / took).toBeLessThan(LONGEST_SHARE)
}, 120_000)
