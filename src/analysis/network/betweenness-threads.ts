/** Shares the batches of a plan among worker threads, each taking the next that is free, and adds up what they found. */
import { Worker } from 'node:worker_threads'
import { builtPart } from '../built-parts.ts'
import type { BlockPlan } from './block-plan.ts'

/** What a worker is given: the plan, the nodes of the whole network, and the counter of batches taken, shared by all. */
export type BetweennessTask = { plan: BlockPlan; nodes: number; taken: Int32Array }

export type ThreadOptions = { threads?: number; signal?: AbortSignal; onProgress?: (share: number) => void }

const BETWEEN_LOOKS_MS = 200

/**
 * The sum of the dependencies of all batches, by node. Stops its threads, whatever happens.
 * Throws the signal's reason when it aborts, Error when a thread dies.
 */
export async function dependenciesOnThreads(
  plan: BlockPlan,
  nodes: number,
  { threads = 1, signal, onProgress }: ThreadOptions,
): Promise<Float64Array> {
  const task: BetweennessTask = { plan, nodes, taken: new Int32Array(new SharedArrayBuffer(4)) }
  const path = builtPart('server/betweenness-worker.js')
  const total = plan.firstBatch.at(-1)!
  const workers = Array.from(
    { length: Math.min(threads, total) },
    () => new Worker(path, { workerData: task, execArgv: [] }),
  )
  const look = setInterval(() => onProgress?.(Math.min(1, Atomics.load(task.taken, 0) / total)), BETWEEN_LOOKS_MS)
  const aborted = abortOf(signal)
  try {
    const parts = await Promise.race([Promise.all(workers.map(resultOf)), aborted.promise])
    return parts.reduce((sums, part) => sums.map((sum, node) => sum + part[node]!))
  } finally {
    clearInterval(look)
    aborted.forget()
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** What a worker sends. Throws Error when it fails or ends before. */
export function resultOf(worker: Worker): Promise<Float64Array> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', (cause) =>
      reject(new Error(`a thread of the betweenness failed: ${cause.message}`, { cause })),
    )
    worker.once('exit', (code) => reject(new Error(`a thread of the betweenness ended early, with code ${code}`)))
  })
}

/** A promise that only ever rejects, with the signal's reason. */
function abortOf(signal: AbortSignal | undefined): { promise: Promise<never>; forget: () => void } {
  const { promise, reject } = rejectable()
  const stop = () => reject(signal?.reason)
  signal?.addEventListener('abort', stop)
  return { promise, forget: () => signal?.removeEventListener('abort', stop) }
}

function rejectable(): { promise: Promise<never>; reject: (reason: unknown) => void } {
  let reject: (reason: unknown) => void = () => {}
  const promise = new Promise<never>((_, refuse) => {
    reject = refuse
  })
  return { promise, reject }
}
