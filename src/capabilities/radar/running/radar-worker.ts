/** A thread that scans one crime type after the other, so that the server's own thread answers requests meanwhile. */
import { parentPort } from 'node:worker_threads'
import { scan } from '../../../analysis/scan/scan.ts'
import type { Scanned, ScanTask } from './scan-threads.ts'

const port = parentPort!
port.on('message', ({ input, options }: ScanTask) => {
  scan(input, { ...options, threads: 1 }).then(
    (result) => port.postMessage({ result } satisfies Scanned),
    (fault: Error) => port.postMessage({ fault: fault.stack ?? String(fault) } satisfies Scanned),
  )
})
