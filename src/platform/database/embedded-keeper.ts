/**
 * Keeps the embedded database's process alive and alone: ends one left by a killed Foursight, waits for the remains of a
 * killed one, and starts it again when it ends unasked.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Cluster, type Door, type Postmaster, startPostmaster } from './postmaster.ts'
import { beginningOf, endProcess, isServerOf } from './processes.ts'

type Log = (line: string) => void

/** What is left of a killed server ends by itself within seconds; until then its memory bars the folder. */
const REMAINS_GONE_WITHIN_MS = 15_000
/** Two ends within this time are no accident: it is not started a third time. */
const TOO_SOON_MS = 10_000
/** A server that outlived its Foursight is asked to stop; a pid file whose number is somebody else's now is removed. */
export async function stopLeftover(folder: string, log: Log): Promise<void> {
  const file = join(folder, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  // Of a number that nobody has, PostgreSQL itself makes sure that no memory of that server is in use any more.
  if (beginningOf(pid) === null) return
  if (!isServerOf(folder, pid)) return rmSync(file, { force: true })
  log(`Stopping the database (process ${pid}) that a killed Foursight left running`)
  if (await endProcess(pid, 'SIGINT', 20_000)) return
  if (!(await endProcess(pid, 'SIGQUIT', 5_000)))
    throw new Error(`Database process ${pid} does not stop: end it by hand`)
}

/** Starts it, waiting for the remains of a killed server where there are some. Throws what `startPostmaster` throws. */
export async function startWhenFree(
  cluster: Cluster & { door: Door; password: string; logFile: string },
): Promise<Postmaster> {
  const deadline = Date.now() + REMAINS_GONE_WITHIN_MS
  for (;;) {
    try {
      return await startPostmaster(cluster)
    } catch (fault) {
      const isBarred = /pre-existing shared memory|lock file .* already exists/.test((fault as Error).message)
      if (!isBarred || Date.now() > deadline) throw fault
      await sleep(250)
    }
  }
}

/** Starts it, and again when it ends unasked (killed, out of memory): the pools connect anew by themselves. */
export async function keepRunning(
  start: () => Promise<Postmaster>,
  log: Log,
  onLost: Log,
): Promise<{ stop(): Promise<void> }> {
  let stopping = false
  let current = start()
  const again = async (how: string, since: number) => {
    if (stopping) return
    if (Date.now() - since < TOO_SOON_MS) return onLost(`The database ended twice in a short time (${how})`)
    log(`The database ended (${how}); it is started again`)
    const now = Date.now()
    current = start()
    await current.then(
      (postmaster) => void postmaster.ended.then((next) => again(next, now)),
      (fault: Error) => onLost(fault.message),
    )
  }
  void (await current).ended.then((how) => again(how, 0))
  const stop = async () => {
    stopping = true
    const postmaster = await current.catch(() => null)
    await postmaster?.stop()
  }
  return { stop }
}
