/** Jobs in a real database: asked for with the change they belong to, and never lost with a server. */
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withClient } from './database/roles.ts'
import { type TestDatabase, testDatabase } from './database/test-database.ts'
import { askForJob, type Job, type Jobs, ServerStopping, startJobs } from './jobs.ts'

let database: TestDatabase
let jobs: Jobs | null = null
const faults: string[] = []
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(async () => {
  await jobs?.stop()
  await database.drop()
})

async function startWith(tasks: Record<string, Job>): Promise<void> {
  const { ownerUrl, workerUrl } = database
  jobs = await startJobs({ ownerUrl, workerUrl, tasks, onFault: (fault) => faults.push(fault.message) })
}
async function stop(): Promise<void> {
  await jobs?.stop()
  jobs = null
}
/** Waits until `holds`, at most ten seconds. */
async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !holds(); i++) await sleep(50)
  expect(holds()).toBe(true)
}
const ask = (task: string, payload: object) =>
  database.db.transaction().execute((tx) => askForJob(tx, task, payload, `${task} 1`))

test('a job runs after the transaction that asked for it, as the worker role', async () => {
  const seen: unknown[] = []
  await startWith({
    note: async (payload, { db }) => {
      const { rows } = await sql<{ role: string }>`select current_user::text as role`.execute(db)
      seen.push(payload, rows[0]!.role)
    },
  })
  await ask('note', { of: 'this' })
  await until(() => seen.length > 0)
  expect(seen).toEqual([{ of: 'this' }, 'foursight_worker'])
  await stop()
})

test('a job asked for in a transaction that is undone never runs', async () => {
  const seen: unknown[] = []
  await startWith({ undone: async (payload) => void seen.push(payload), last: async () => void seen.push('last') })
  await database.db
    .transaction()
    .execute(async (tx) => {
      await askForJob(tx, 'undone', {}, 'undone')
      throw new Error('undo')
    })
    .catch(() => {})
  await ask('last', {})
  await until(() => seen.length > 0)
  expect(seen).toEqual(['last'])
  await stop()
})

test('a job whose server was killed in the middle of it runs again when a server starts', async () => {
  await ask('killed', {})
  await withClient(database.ownerUrl, (client) =>
    client.query(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'pool-dead', attempts = 1`),
  )
  const seen: string[] = []
  await startWith({ killed: async () => void seen.push('again') })
  await until(() => seen.length > 0)
  await stop()
})

test('a job of a server that lives is left to it', async () => {
  const first: string[] = []
  let finish = () => {}
  await startWith({
    long: () => {
      first.push('began')
      return new Promise<void>((done) => {
        finish = done
      })
    },
  })
  await ask('long', {})
  await until(() => first.length > 0)
  const second: string[] = []
  const { ownerUrl, workerUrl } = database
  const other = await startJobs({
    ownerUrl,
    workerUrl,
    tasks: { long: async () => void second.push('began') },
    onFault: () => {},
  })
  await sleep(300)
  expect(second).toEqual([])
  await other.stop()
  finish()
  await stop()
})

test('a stopping server interrupts its job, and the next server runs it at once', async () => {
  let signalled: AbortSignal | null = null
  await startWith({
    interrupted: (_payload, { signal }) => {
      signalled = signal
      return new Promise((_, refuse) => signal.addEventListener('abort', () => refuse(signal.reason)))
    },
  })
  await ask('interrupted', {})
  await until(() => signalled !== null)
  await stop()
  expect(signalled!.reason).toBeInstanceOf(ServerStopping)
  const seen: string[] = []
  await startWith({ interrupted: async () => void seen.push('again') })
  await until(() => seen.length > 0)
  await stop()
})

test('a worker that the database let down at the end of a job begins again, and the job runs again', async () => {
  const seen: string[] = []
  const may = (what: 'grant' | 'revoke') =>
    withClient(database.ownerUrl, (client) =>
      client.query(
        `${what} update, delete on graphile_worker._private_jobs ${what === 'grant' ? 'to' : 'from'} foursight_worker`,
      ),
    )
  await startWith({
    'let-down': async () => {
      seen.push('ran')
      if (seen.length === 1) await may('revoke')
    },
  })
  await ask('let-down', {})
  await until(() => faults.some((fault) => fault.includes('ended by itself')))
  await may('grant')
  await until(() => seen.length > 1)
  await stop()
})

test('the app may ask for a job and sees none of the others', async () => {
  await withClient(database.appUrl, async (client) => {
    await expect(client.query('select * from graphile_worker._private_jobs')).rejects.toThrow(/permission denied/)
  })
})
