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
/** What ends again within this time is given a pause before it is started again, each longer than the one before. */
const TOO_SOON_MS = 10_000
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000

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

/**
 * Starts it, and again when it ends unasked (killed, out of memory, no room on the disk): for ever, with growing pauses, so that it
 * comes back by itself once what stood in its way is gone. The pools connect anew by themselves.
 */
export async function keepRunning(
  start: () => Promise<Postmaster>,
  log: Log,
  onLost: Log,
): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController()
  const { signal } = stopping
  let current = start()
  let pause = 0
  const again = async (how: string, since: number): Promise<void> => {
    pause = Date.now() - since < TOO_SOON_MS ? longer(pause) : 0
    log(`The database ended (${how}); it is started again${pause > 0 ? ` in ${pause / 1000} s` : ''}`)
    for (;;) {
      await sleep(pause, null, { signal }).catch(() => {})
      if (signal.aborted) return
      const now = Date.now()
      current = start()
      const fault = await current.then(
        (postmaster) => void postmaster.ended.then((next) => again(next, now)),
        (thrown: Error) => thrown.message,
      )
      if (fault === undefined) return
      pause = longer(pause)
      onLost(`The database does not start: ${fault}. Is its disk full? It is tried again in ${pause / 1000} s`)
    }
  }
  void (await current).ended.then((how) => again(how, 0))
  const stop = async () => {
    stopping.abort()
    const postmaster = await current.catch(() => null)
    await postmaster?.stop()
  }
  return { stop }
}

const longer = (pause: number): number => Math.min(Math.max(FIRST_PAUSE_MS, pause * 2), LONGEST_PAUSE_MS)
