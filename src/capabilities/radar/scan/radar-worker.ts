/** A thread that scans one crime type after the other, so that the server's own thread answers requests meanwhile. */
import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { basename } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { scan } from '../../../analysis/scan/scan.ts'
import type { Scanned, ScanTask } from './scan-threads.ts'

/** Linux's "nice": the scan takes what requests and the database leave. */
const NICE = 15

/** Where threads have a priority of their own, which is Linux; threads that this one starts have it too. */
function giveWay(): void {
  if (process.platform !== 'linux') return
  try {
    setPriority(Number(basename(readlinkSync('/proc/thread-self'))), NICE)
  } catch {
    // A container may hide the thread or forbid it: the scan is then only one thread among others.
  }
}

giveWay()
const port = parentPort!
port.on('message', ({ input, options }: ScanTask) => {
  scan(input, { ...options, threads: 1 }).then(
    (result) => port.postMessage({ result } satisfies Scanned),
    (fault: Error) => port.postMessage({ fault: fault.stack ?? String(fault) } satisfies Scanned),
  )
})
