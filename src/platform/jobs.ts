/**
 * Work after an answer: a job is asked for in the transaction that needs it and runs after the commit, as the worker role.
 * A job may run twice (a server may die in the middle of it), so each does again without harm what it has done.
 */
import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, run, runMigrations, type TaskList } from 'graphile-worker'
import { sql } from 'kysely'
import pg from 'pg'
import { connect, type Db } from './database/database.ts'
import { WORKER, withClient } from './database/roles.ts'

/** What a job is given: `db` is signed in as the worker role; `signal` tells that the server is stopping, and the job is to throw. */
export type Job = (payload: unknown, given: { db: Db; signal: AbortSignal }) => Promise<void>

const STOPPING = 'The server is stopping'

/** The server is stopping: the job runs again, from where it can, when one starts. */
export class ServerStopping extends Error {
  override name = 'ServerStopping'
  constructor() {
    super(STOPPING)
  }
}

type JobOptions = {
  ownerUrl: string
  workerUrl: string
  tasks: Record<string, Job>
  onFault: (fault: Error, text: string) => void
}

export type Jobs = { stop: () => Promise<void> }

/** How often jobs of servers that died are looked for, besides at start. Ours, to calibrate. */
const LOOK_FOR_DEAD_MS = 60_000

/** Asks for `task` in this transaction: it runs after the commit, or never. Another of the same `key` that still waits is replaced. */
export async function askForJob(tx: Db, task: string, payload: object, key: string): Promise<void> {
  await sql`select platform.ask_for_job(${task}, ${JSON.stringify(payload)}::json, ${key})`.execute(tx)
}

/** Makes or updates the tables of jobs and lets the worker role use them, and nobody else. May be repeated. */
export async function installJobs(ownerUrl: string): Promise<void> {
  await runMigrations({ connectionString: ownerUrl, logger: quiet(() => {}) })
  await withClient(ownerUrl, async (client) => {
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(hashtext('foursight jobs'))`)
    await client.query(`grant usage on schema graphile_worker to ${WORKER}`)
    await client.query(`grant select, insert, update, delete on all tables in schema graphile_worker to ${WORKER}`)
    await client.query(`grant execute on all functions in schema graphile_worker to ${WORKER}`)
    const { rows } = await client.query<{ name: string }>(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'graphile_worker' and c.relkind = 'r' and c.relrowsecurity
         and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'for_worker')`,
    )
    for (const { name } of rows)
      await client.query(`create policy for_worker on ${name} to ${WORKER} using (true) with check (true)`)
    await client.query('commit')
  })
}

/** After how long a worker that ended by itself begins again: a database that restarts is back by then. Ours, to calibrate. */
const BEGIN_AGAIN_MS = 2_000

/**
 * Starts one worker in this process. It takes up at once what a dead server left, and begins again when it ends by itself, as it
 * does where the database goes away at the end of a job. `stop` interrupts the job that runs.
 */
export async function startJobs({ ownerUrl, workerUrl, tasks, onFault }: JobOptions): Promise<Jobs> {
  await installJobs(ownerUrl)
  const stopping = new AbortController()
  const lost = (fault: Error) => {
    if (!stopping.signal.aborted) onFault(fault, 'lost a connection of the jobs')
  }
  const db = connect(workerUrl, { most: 4, onFault: lost })
  const begin = () =>
    beginWorker({ workerUrl, lost, onFault, taskList: taskListOf(tasks, db, stopping.signal) }, stopping.signal)
  let worker = await begin()
  const again = (async () => {
    while (!stopping.signal.aborted) {
      await worker.ended
      if (stopping.signal.aborted) return
      onFault(new Error('the worker of the jobs ended by itself'), 'the jobs begin again')
      await sleep(BEGIN_AGAIN_MS, null, { signal: stopping.signal }).catch(() => {})
      worker = await begin().catch((fault: Error) => {
        onFault(fault, 'the jobs could not begin')
        return NO_WORKER
      })
    }
  })()
  const looking = setInterval(() => {
    freeJobsOfTheDead(workerUrl).catch((fault: Error) => onFault(fault, 'could not look for jobs of dead servers'))
  }, LOOK_FOR_DEAD_MS)
  looking.unref()
  return {
    async stop() {
      clearInterval(looking)
      stopping.abort(new ServerStopping())
      await worker.stop()
      await again
      await db.destroy()
    },
  }
}

/** `ended` settles when it takes no more jobs, for whatever reason, and never rejects. */
type Worker = { ended: Promise<void>; stop: () => Promise<void> }
const NO_WORKER: Worker = { ended: Promise.resolve(), stop: async () => {} }

async function beginWorker(
  given: { workerUrl: string; lost: (fault: Error) => void; onFault: JobOptions['onFault']; taskList: TaskList },
  signal: AbortSignal,
): Promise<Worker> {
  if (signal.aborted) return NO_WORKER
  const { workerUrl, lost, onFault, taskList } = given
  const pool = new pg.Pool({ connectionString: workerUrl, max: 4 })
  pool.on('error', lost)
  pool.on('connect', (client) => client.on('error', lost))
  await freeJobsOfTheDead(workerUrl)
  const runner = await run({
    pgPool: pool,
    // One at a time: a job may take minutes of the processor that also answers requests.
    concurrency: 1,
    noHandleSignals: true,
    logger: quiet((fault) => onFault(fault, 'a job failed')),
    events: nameConnections(pool),
    taskList,
    // Without these the library waits for no answer when it marks a job as done or failed: a database that is away at that
    // moment would be a rejection that nobody caught, and the job be held for as long as this server lives.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
  })
  // Its connections bear its name: while they live, its jobs are not those of a dead one.
  const ended = runner.promise.catch(() => {}).then(() => pool.end())
  // A runner that ended by itself refuses to be stopped.
  const stop = () =>
    runner
      .stop()
      .catch(() => {})
      .then(() => ended)
  return { ended, stop }
}

function taskListOf(tasks: Record<string, Job>, db: Db, signal: AbortSignal): TaskList {
  const wrap =
    (job: Job) =>
    (payload: unknown): Promise<void> =>
      job(payload, { db, signal })
  return Object.fromEntries(Object.entries(tasks).map(([name, job]) => [name, wrap(job)]))
}

/**
 * The worker's connections bear the name under which it holds jobs, from before it takes its first; one of them listens for
 * as long as the server lives. That is how other servers know. Answers the events in which the library tells its name.
 */
function nameConnections(pool: pg.Pool): EventEmitter {
  const events = new EventEmitter()
  const named = new WeakSet<pg.PoolClient>()
  const connectPlain = pool.connect.bind(pool) as () => Promise<pg.PoolClient>
  events.once('pool:create', ({ workerPool }: { workerPool: { id: string } }) => {
    const connectNamed = async (): Promise<pg.PoolClient> => {
      const client = await connectPlain()
      if (!named.has(client)) await client.query(`select set_config('application_name', $1, false)`, [workerPool.id])
      named.add(client)
      return client
    }
    type Connected = (fault: unknown, client?: pg.PoolClient, release?: pg.PoolClient['release']) => void
    const connectEither = (done?: Connected) => {
      if (!done) return connectNamed()
      connectNamed().then(
        (client) => done(undefined, client, client.release.bind(client)),
        (fault) => done(fault),
      )
    }
    pool.connect = connectEither as pg.Pool['connect']
  })
  return events
}

/** Jobs held by a worker without a connection are free again; the library alone would wait for four hours. */
async function freeJobsOfTheDead(workerUrl: string): Promise<void> {
  await withClient(workerUrl, async (client) => {
    await client.query(`select graphile_worker.force_unlock_workers(array(
      select distinct j.locked_by from graphile_worker._private_jobs j where j.locked_by is not null
        and not exists (select from pg_stat_activity a where a.application_name = j.locked_by)))`)
    // What the stop of a server interrupted waits for nothing.
    await client.query(
      `update graphile_worker._private_jobs set run_at = now()
       where locked_at is null and last_error = $1 and attempts < max_attempts`,
      [STOPPING],
    )
  })
}

/** Only faults are told: as they were thrown, without the library's sentence around them. */
const quiet = (tell: (fault: Error) => void): Logger =>
  new Logger(() => (level, text, meta) => {
    if (level !== 'error') return
    const thrown = meta?.error ?? meta?.fatalError
    tell(thrown instanceof Error ? thrown : new Error(text))
  })
