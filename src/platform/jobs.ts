/**
 * Work after an answer: a job is asked for in the transaction that needs it and runs after the commit, as the worker role.
 * A job may run twice (a server may die in the middle of it), so each does again without harm what it has done.
 */
import { EventEmitter } from 'node:events'
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

/** Starts one worker in this process. It takes up at once what a dead server left. `stop` interrupts the job that runs. */
export async function startJobs({ ownerUrl, workerUrl, tasks, onFault }: JobOptions): Promise<Jobs> {
  await installJobs(ownerUrl)
  const stopping = new AbortController()
  const pool = new pg.Pool({ connectionString: workerUrl, max: 4 })
  const lost = (fault: Error) => {
    if (!stopping.signal.aborted) onFault(fault, 'lost a connection of the jobs')
  }
  pool.on('error', lost)
  pool.on('connect', (client) => client.on('error', lost))
  const db = connect(workerUrl, { most: 4, onFault: lost })
  await freeJobsOfTheDead(workerUrl)
  const runner = await run({
    pgPool: pool,
    // One at a time: a job may take minutes of the processor that also answers requests.
    concurrency: 1,
    noHandleSignals: true,
    logger: quiet((text) => onFault(new Error(text), 'a job failed')),
    events: nameConnections(pool),
    taskList: taskListOf(tasks, db, stopping.signal),
  })
  const looking = setInterval(() => {
    freeJobsOfTheDead(workerUrl).catch((fault: Error) => onFault(fault, 'could not look for jobs of dead servers'))
  }, LOOK_FOR_DEAD_MS)
  looking.unref()
  return {
    async stop() {
      clearInterval(looking)
      stopping.abort(new ServerStopping())
      await runner.stop()
      await db.destroy()
      await pool.end()
    },
  }
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

/** Only faults are told. */
const quiet = (tell: (text: string) => void): Logger =>
  new Logger(() => (level, text) => {
    if (level === 'error') tell(text)
  })
