/** Doing long work: taken up by a job, told how far it is, stopped when someone asks, ended with its result and its audit line. */
import { sql } from 'kysely'
import { z } from 'zod'
import { recordAudit } from '../audit.ts'
import type { Db, Tx } from '../database/database.ts'
import type { Job } from '../jobs.ts'
import type { Permission } from '../permission.ts'
import { type Caller, enterAsProgram, enterForce, type RoleTable } from '../sign-in/entering.ts'
import { findWork, type Work } from './work.ts'
import type { WorkState } from './work-words.ts'

/** Someone asked to stop it. */
export class WorkCancelled extends Error {
  override name = 'WorkCancelled'
}

/** It cannot come to a result, and `key` is the sentence that says why. */
export class WorkFailed extends Error {
  override name = 'WorkFailed'
  readonly key: string
  constructor(key: string) {
    super(key)
    this.key = key
  }
}

/** What is done of one, and how its result is kept. */
export type Doing<Result> = {
  /** 'program': open records only, so that what comes of it is for everyone. 'person': as who asked, with what they may see. */
  as: 'program' | 'person'
  /** Which permission who asked still needs when it begins; that of starting it where not said. */
  needs?: (tx: Tx, id: string) => Promise<Permission>
  /** Runs until it has a result, or `signal` aborts; `tell` says how far it is, 0 to 1. */
  do: (given: Of & { inForce: InForce; signal: AbortSignal; tell: (share: number) => void }) => Promise<Result>
  /** Keeps the result, in the transaction that ends it. Answers what the audit line says of it: numbers and names, never texts. */
  keep: (tx: Tx, of: Of, result: Result) => Promise<object>
}
type Of = { id: string; forceId: string }
export type InForce = <T>(part: (tx: Tx) => Promise<T>) => Promise<T>

/** Where and for whom: `caller` null is the program itself, whose permission nobody asks. */
export type WorkTools = { db: Db; roles: RoleTable; forceId: string; caller: Caller | null }

/** How often progress is kept, and a wish to cancel looked for. */
const TELL_EVERY_MS = 500

/** A server that died with it this often would die again. Ours, to calibrate. */
const MOST_TAKEN_UP = 3

// Jobs that waited when the program was renewed say it otherwise.
const Payload = z
  .object({ forceId: z.uuid(), accountId: z.uuid(), workId: z.uuid().optional(), runId: z.uuid().optional() })
  .transform(({ workId, runId, ...by }) => ({ ...by, workId: z.uuid().parse(workId ?? runId) }))

/** The job. Work that was cancelled or failed has ended and is not done again; what a stopping server interrupts is. */
export const workJob =
  <Result>(work: Work, doing: Doing<Result>, { roles }: { roles: RoleTable }): Job =>
  async (given, { db, signal }) => {
    const { forceId, accountId, workId } = Payload.parse(given)
    const caller: Caller = { accountId, forceId, name: '', rank: '', language: 'en', token: null }
    try {
      await runWork(work, doing, { db, roles, forceId, caller }, workId, signal)
    } catch (thrown) {
      if (!(thrown instanceof WorkCancelled)) throw thrown
    }
  }

/**
 * Does one that waits, or that a dead server left, and ends it; one that has ended is left as it is. Throws WorkCancelled when
 * someone asked to stop it, and the fault when it failed. `signal` aborted only interrupts: it can be taken up again.
 */
export async function runWork<Result>(
  work: Work,
  doing: Doing<Result>,
  tools: WorkTools,
  id: string,
  signal?: AbortSignal,
): Promise<void> {
  const cancel = new AbortController()
  const stop = signal ? AbortSignal.any([signal, cancel.signal]) : cancel.signal
  const inForce = inForceOf(tools, doing.as)
  const of = { id, forceId: tools.forceId }
  try {
    if (!(await begin(work, doing, tools, inForce, id))) return
    const telling = tellerOf(work, inForce, id, cancel)
    try {
      const result = await doing.do({ ...of, inForce, signal: stop, tell: telling.tell })
      stop.throwIfAborted()
      await inForce(async (tx) => {
        const detail = await doing.keep(tx, of, result)
        // Someone has ended it meanwhile, as nothing was heard of it: then nothing of it is kept.
        if (!(await end(tx, work, tools, id, { state: 'done', detail }))) throw new WorkCancelled('Was ended')
      })
    } finally {
      await telling.stop()
    }
  } catch (thrown) {
    if (signal?.aborted) throw thrown
    const isCancelled = thrown instanceof WorkCancelled
    const failure = thrown instanceof WorkFailed ? thrown.key : 'platform.workFailed'
    await inForce((tx) => end(tx, work, tools, id, isCancelled ? { state: 'cancelled' } : { state: 'failed', failure }))
    throw thrown
  }
}

const inForceOf =
  ({ db, forceId, caller, roles }: WorkTools, as: 'program' | 'person'): InForce =>
  (part) =>
    db.transaction().execute(async (tx) => {
      if (as === 'person' && caller) await enterForce(tx, caller, roles)
      else await enterAsProgram(tx, forceId)
      return part(tx)
    })

/** Takes it up, when who asked may still have it done. False when it has ended. */
async function begin(
  work: Work,
  doing: Pick<Doing<unknown>, 'needs'>,
  tools: WorkTools,
  inForce: InForce,
  id: string,
): Promise<boolean> {
  const row = await inForce((tx) => findWork(tx, work, id))
  if (row.endedAt) return false
  const { caller, db, roles } = tools
  if (caller) {
    const needed = (await inForce(async (tx) => doing.needs?.(tx, id))) ?? work.may.start
    const { permissions } = await db.transaction().execute((tx) => enterForce(tx, caller, roles))
    if (!permissions.has(needed)) throw new WorkFailed('platform.workMayNot')
  }
  return inForce(async (tx) => {
    const times = await takeUp(tx, work, id)
    if (times !== null && times > MOST_TAKEN_UP) await end(tx, work, tools, id, { state: 'interrupted' })
    return times !== null && times <= MOST_TAKEN_UP
  })
}

/** How often it was taken up with this time; null when it has ended. */
async function takeUp(tx: Tx, { table }: Work, id: string): Promise<number | null> {
  const { rows } = await sql<{ takenUp: number }>`update ${sql.table(table)} set state = 'running',
    started_at = coalesce(started_at, clock_timestamp()), taken_up = taken_up + 1, taken_up_at = clock_timestamp(),
    heard_at = clock_timestamp(), thousandths_done = 0
    where id = ${id} and state in ('waiting', 'running') returning taken_up`.execute(tx)
  return rows[0]?.takenUp ?? null
}

type Ending = { state: Exclude<WorkState, 'waiting' | 'running'>; failure?: string; detail?: object }

/** Ends it, with its audit line. False, and nothing happens, when it has ended. */
async function end(tx: Tx, work: Work, { forceId, caller }: WorkTools, id: string, ending: Ending): Promise<boolean> {
  const { state, failure = null, detail = {} } = ending
  const { rows } = await sql<{ restrictionId: string | null }>`update ${sql.table(work.table)} set state = ${state},
    failure = ${failure}, ended_at = clock_timestamp(),
    thousandths_done = case when ${state} = 'done' then 1000 else thousandths_done end
    where id = ${id} and state in ('waiting', 'running') returning restriction_id`.execute(tx)
  if (!rows[0]) return false
  await recordAudit(tx, {
    forceId,
    restrictionId: rows[0].restrictionId,
    accountId: caller?.accountId ?? null,
    did: work.audit[state],
    subject: `${work.table}:${id}`,
    detail: { ...detail, ...(failure ? { because: failure } : {}) },
  })
  return true
}

/** Keeps progress as often as may be, so that it is heard of, and asks whether to stop. */
function tellerOf(work: Work, inForce: InForce, id: string, cancel: AbortController) {
  let share = 0
  const keepIt = () =>
    inForce(async (tx) => {
      const { rows } = await sql<{ cancelAskedAt: string | null }>`update ${sql.table(work.table)}
        set thousandths_done = ${Math.round(Math.min(1, share) * 1000)}, heard_at = clock_timestamp()
        where id = ${id} and state = 'running' returning cancel_asked_at`.execute(tx)
      if (rows[0]?.cancelAskedAt !== null) cancel.abort(new WorkCancelled('Asked to cancel'))
    })
  let keeping = Promise.resolve()
  const ticking = setInterval(() => {
    keeping = keeping.then(keepIt).catch((fault: Error) => cancel.abort(fault))
  }, TELL_EVERY_MS)
  return {
    tell: (now: number) => {
      share = now
    },
    stop: async () => {
      clearInterval(ticking)
      await keeping
    },
  }
}
