/** Scans in worker threads, several crime types side by side. The answer does not depend on how many threads there are. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { builtPart } from '../../../analysis/built-parts.ts'
import type { ScanInput, ScanOptions, ScanResult } from '../../../analysis/scan/problem.ts'
import { scan } from '../../../analysis/scan/scan.ts'

/** A scan to make. Its options are plain values: they travel to a thread. */
export type ScanTask = { input: ScanInput; options: Omit<ScanOptions, 'threads' | 'signal' | 'onProgress'> }
/** What a thread answers. */
export type Scanned = { result: ScanResult } | { fault: string }

/** Makes every scan, in any order, and answers in the order asked. `onDone` is told how many are done. Rejects with the signal's reason. */
export type ScanAll = (
  tasks: readonly ScanTask[],
  given: { signal: AbortSignal; onDone: (done: number) => void },
) => Promise<ScanResult[]>

/** One core is left to the server, which goes on answering. */
export const threadsToUse = (): number => Math.max(1, availableParallelism() - 1)

/** In `threads` threads of the built server. Throws Error when a thread faults or dies; then no thread is left running. */
export const scanInThreads =
  (threads = threadsToUse()): ScanAll =>
  async (tasks, { signal, onDone }) => {
    signal.throwIfAborted()
    const results = new Array<ScanResult>(tasks.length)
    // The longest first, so that none is left for the end.
    const waiting = tasks.map((_, i) => i).sort((a, b) => casesOf(tasks[b]!) - casesOf(tasks[a]!))
    let done = 0
    const workers = Array.from(
      { length: Math.min(threads, tasks.length) },
      // One that faults between two scans is told by its end when the next is asked of it.
      () => new Worker(builtPart(PART), { execArgv: [] }).on('error', () => {}),
    )
    const stop = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    })
    const work = async (worker: Worker) => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        results[next] = await scanIn(worker, tasks[next]!)
        onDone(++done)
      }
    }
    try {
      await Promise.race([Promise.all(workers.map(work)), stop])
      return results
    } finally {
      await Promise.all(workers.map((worker) => worker.terminate()))
    }
  }

const PART = 'server/radar-worker.js'

const casesOf = ({ input }: ScanTask): number => input.cases.reduce((sum, count) => sum + count, 0)

function scanIn(worker: Worker, task: ScanTask): Promise<ScanResult> {
  return new Promise((resolve, reject) => {
    const onMessage = (scanned: Scanned) => {
      release()
      if ('result' in scanned) resolve(scanned.result)
      else reject(new Error(scanned.fault))
    }
    const onError = (fault: Error) => {
      release()
      reject(fault)
    }
    const onExit = () => onError(new Error('A thread of the radar ended before it answered'))
    const release = () => void worker.off('message', onMessage).off('error', onError).off('exit', onExit)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(task)
  })
}

/** One after the other in this thread: for a program that answers nobody meanwhile, and for tests. */
export const scanHere: ScanAll = async (tasks, { signal, onDone }) => {
  const results: ScanResult[] = []
  for (const { input, options } of tasks) {
    results.push(await scan(input, { ...options, signal }))
    onDone(results.length)
  }
  return results
}
