/** Long work over a table of its own, done as the worker role. */
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '../../access.ts'
import { type TestApp, type TestPerson, testApp } from '../../testing/app.ts'
import { connect, type Db } from '../database/database.ts'
import { catalogue } from '../language.tsx'
import { type Doing, runWork, WorkCancelled, WorkFailed, workJob } from './job.ts'
import { workRoutes } from './routes.tsx'
import { askForWork, askToCancel, findWork, workOf } from './work.ts'
import { showWork } from './work-words.ts'

const packing = workOf(
  catalogue({
    'trial.packing': ['Packing', 'Pacio'],
  }),
  {
    table: 'platform.trial_pack',
    path: '/packs',
    may: { watch: 'radar.read', start: 'radar.run' },
    doing: 'trial.packing',
    audit: {
      watched: 'watched pack',
      cancelAsked: 'asked to cancel pack',
      done: 'made pack',
      failed: 'failed pack',
      cancelled: 'cancelled pack',
      interrupted: 'gave up pack',
    },
  },
)

let app: TestApp
let workerDb: Db
beforeAll(async () => {
  app = await testApp((web) => workRoutes(web, packing))
  const policy = `(force_id = nullif(current_setting('app.force_id', true), '')::uuid and (restriction_id is null
    or restriction_id = any (string_to_array(nullif(current_setting('app.restrictions', true), ''), ',')::uuid[])))`
  const statements = [
    `create table platform.trial_pack (force_id uuid not null, id uuid not null default gen_random_uuid(), restriction_id uuid,
      pages integer, primary key (force_id, id))`,
    `select platform.make_work('platform.trial_pack')`,
    'alter table platform.trial_pack enable row level security',
    `create policy of_force on platform.trial_pack using ${policy} with check ${policy}`,
    'grant select, insert, update on platform.trial_pack to foursight_app, foursight_worker',
  ]
  for (const statement of statements) await sql.raw(statement).execute(app.ownerDb)
  workerDb = connect(app.workerUrl, { most: 3 })
})
afterAll(async () => {
  await workerDb.destroy()
  await app.drop()
})

const analyst = () => app.people.analyst
const ask = (by: TestPerson = analyst()) =>
  app.asPerson(by, (tx) => askForWork(tx, packing, { forceId: by.forceId, accountId: by.id }, { askedBy: by.id }))
const found = (id: string) => app.asPerson(analyst(), (tx) => findWork(tx, packing, id))
const cancel = (id: string) => app.asPerson(analyst(), (tx) => askToCancel(tx, packing, id))
const pagesOf = async (id: string) =>
  (await sql<{ pages: number | null }>`select pages from platform.trial_pack where id = ${id}`.execute(app.ownerDb))
    .rows[0]!.pages
const lastLine = async () => (await app.auditLines()).at(-1)!

/** Makes a pack of nine pages, unless `during` says otherwise. */
const making = (during: Doing<number>['do'] = async () => 9): Doing<number> => ({
  as: 'person',
  do: during,
  async keep(tx, { id }, pages) {
    await sql`update platform.trial_pack set pages = ${pages} where id = ${id}`.execute(tx)
    return { pages }
  },
})
const run = (id: string, doing = making(), signal?: AbortSignal, by: TestPerson = analyst()) => {
  const caller = { accountId: by.id, forceId: by.forceId, name: '', rank: '', language: 'en', token: null } as const
  return runWork(packing, doing, { db: workerDb, roles, forceId: by.forceId, caller }, id, signal)
}
const aborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })

test('it waits, runs, and ends with its result and an audit line in one', async () => {
  const id = await ask()
  expect(await found(id)).toMatchObject({ state: 'waiting', askedBy: analyst().id, thousandthsDone: 0 })
  await run(id)
  expect(await found(id)).toMatchObject({ state: 'done', thousandthsDone: 1000, failure: null })
  expect(await pagesOf(id)).toBe(9)
  const { did, subject, content } = await lastLine()
  expect([did, subject]).toEqual(['made pack', `platform.trial_pack:${id}`])
  expect(JSON.parse(content!).detail).toMatchObject({ pages: 9 })
})

test('how far it is can be seen while it runs, and how long it still takes', async () => {
  const id = await ask()
  let seen: Awaited<ReturnType<typeof found>> | null = null
  await run(
    id,
    making(async ({ tell }) => {
      tell(0.25)
      await new Promise((resolve) => setTimeout(resolve, 700))
      seen = await found(id)
      return 1
    }),
  )
  expect(seen).toMatchObject({ state: 'running', thousandthsDone: 250 })
  const later = new Date(Date.parse(seen!.takenUpAt!) + 30_000).toISOString()
  expect(showWork({ ...seen!, heardAt: later }, later)).toMatchObject({ state: 'running', secondsLeft: 90 })
})

test('cancelled while it waits, it never begins; cancelled in the middle, it keeps nothing', async () => {
  const waiting = await ask()
  expect(await cancel(waiting)).toBe(true)
  await run(waiting)
  expect(await found(waiting)).toMatchObject({ state: 'cancelled' })
  const id = await ask()
  const doing = making(async ({ signal }) => {
    await cancel(id)
    return aborted(signal)
  })
  await expect(run(id, doing)).rejects.toThrow(WorkCancelled)
  expect(await found(id)).toMatchObject({ state: 'cancelled', failure: null })
  expect(await pagesOf(id)).toBeNull()
  expect(await lastLine()).toMatchObject({ did: 'cancelled pack' })
  expect(await cancel(id)).toBe(false)
})

test('one that fails says why, and its job does not do it again', async () => {
  const id = await ask()
  const broken = making(async () => {
    throw new WorkFailed('platform.workMayNot')
  })
  await expect(run(id, broken)).rejects.toThrow(WorkFailed)
  expect(await found(id)).toMatchObject({ state: 'failed', failure: 'platform.workMayNot' })
  expect(await lastLine()).toMatchObject({ did: 'failed pack' })
  const payload = { forceId: app.force.id, accountId: analyst().id, workId: id }
  const job = workJob(packing, making(), { roles })
  await job(payload, { db: workerDb, signal: new AbortController().signal })
  expect(await pagesOf(id)).toBeNull()
})

test('a server that stops in the middle leaves it running; the next one takes it up again and ends it', async () => {
  const id = await ask()
  const stopping = new AbortController()
  const doing = making(async ({ signal }) => {
    stopping.abort(new Error('The server is stopping'))
    return aborted(signal)
  })
  await expect(run(id, doing, stopping.signal)).rejects.toThrow('The server is stopping')
  expect(await found(id)).toMatchObject({ state: 'running' })
  await run(id)
  expect(await found(id)).toMatchObject({ state: 'done' })
  expect(await pagesOf(id)).toBe(9)
})

test('one with which three servers died is not taken up a fourth time', async () => {
  const id = await ask()
  for (const _ of [1, 2, 3]) {
    const dying = new AbortController()
    const doing = making(async () => {
      dying.abort(new Error('died'))
      throw new Error('died')
    })
    await expect(run(id, doing, dying.signal)).rejects.toThrow('died')
  }
  await run(id)
  expect(await found(id)).toMatchObject({ state: 'interrupted' })
  expect(await lastLine()).toMatchObject({ did: 'gave up pack' })
})

test('one that was not heard of for a minute is shown as stopped, and is cancelled at once; a late worker keeps nothing', async () => {
  const id = await ask()
  const doing = making(async () => {
    await sql`update platform.trial_pack set heard_at = now() - interval '2 minutes' where id = ${id}`.execute(
      app.ownerDb,
    )
    expect(showWork(await found(id), new Date().toISOString())).toMatchObject({ state: 'silent', secondsLeft: null })
    await cancel(id)
    return 9
  })
  await expect(run(id, doing)).rejects.toThrow(WorkCancelled)
  expect(await found(id)).toMatchObject({ state: 'cancelled' })
  expect(await pagesOf(id)).toBeNull()
})

test('who asked and may no longer have it done gets a reason, and nothing is done', async () => {
  const id = await ask(app.people.lro)
  await expect(run(id, making(), undefined, app.people.lro)).rejects.toThrow()
  expect(await found(id)).toMatchObject({ state: 'failed', failure: 'platform.workMayNot' })
  expect(await pagesOf(id)).toBeNull()
})

test('its progress is read by who may watch, ended by who may start, and is nothing for another force', async () => {
  const id = await ask()
  const page = await (await app.get(analyst(), `/packs/${id}/progress`)).text()
  expect(page).toContain(`data-poll="/packs/${id}/progress"`)
  expect(page).toContain('Waiting for its turn')
  expect(page).toContain(`action="/packs/${id}/cancel"`)
  expect(await (await app.get(app.people.lro, `/packs/${id}/progress`)).text()).not.toContain('/cancel')
  expect((await app.post(app.people.lro, `/packs/${id}/cancel`)).status).toBe(403)
  const stranger = app.otherForce.people.analyst
  expect((await app.get(stranger, `/packs/${id}/progress`)).status).toBe(404)
  expect((await app.post(stranger, `/packs/${id}/cancel`)).status).toBe(404)
  expect((await app.post(analyst(), `/packs/${id}/cancel`)).status).toBe(303)
  expect(await lastLine()).toMatchObject({ did: 'asked to cancel pack', subject: `platform.trial_pack:${id}` })
  expect((await app.post(analyst(), `/packs/${id}/cancel`)).status).toBe(422)
  const ended = await (await app.get(analyst(), `/packs/${id}/progress`)).text()
  expect(ended).not.toContain('data-poll')
})
