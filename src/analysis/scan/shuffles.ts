/**
 * The fast way to the strongest cylinder of each shuffle: a kernel in WebAssembly on worker threads. The answer is that of the twin
 * (twin.ts) to the last bits of a logarithm, for other random numbers: xoroshiro128+, one stream for each batch of 56 replicates (28
 * where a circle can hold more than 65,535 cases), so that it does not depend on how many threads share the batches.
 */
import { readFile } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import { builtPart } from '../built-parts.ts'
import type { Maxima } from './lanes/replicates.ts'
import type { Prepared } from './problem.ts'

export type ShuffleOptions = {
  replications: number
  seed: number
  threads: number
  signal?: AbortSignal | undefined
  onProgress?: ((done: number, of: number) => void) | undefined
}

/** What every thread of a scan gets; `next` is shared, the number of the next batch. */
export type Crew = Pick<ShuffleOptions, 'seed' | 'replications'> & {
  prepared: Prepared
  module: WebAssembly.Module
  next: Int32Array
}

/** What a thread says: maxima now known, and with the last that it has done its part. */
export type Said = Maxima & { isLast: boolean }

/** No more threads than there are batches of the smaller size. */
const FEWEST_LANES = 28

let compiled: Promise<WebAssembly.Module> | undefined

/**
 * The strongest ratio of each of `replications` shuffles, in their order; 0 where no cylinder has an excess. The event loop stays
 * free: all work is on `threads` worker threads, none of which is left when the promise settles. Each takes the memory that
 * lanes/kernel-memory.ts states, at most 3 GB. Rejects with the signal's reason when aborted, with RangeError for a scan too large, with
 * Error when a thread ends early or the kernel is not built.
 */
export async function strongestOfShuffles(prepared: Prepared, options: ShuffleOptions): Promise<Float64Array> {
  const { replications, seed, threads, signal } = options
  signal?.throwIfAborted()
  if (
    replications === 0 ||
    prepared.total === 0 ||
    prepared.neighbours.length === 0 ||
    prepared.windowFrom.length === 0
  )
    return new Float64Array(replications)
  const module = await kernel()
  signal?.throwIfAborted()
  const next = new Int32Array(new SharedArrayBuffer(4))
  const crew: Crew = { prepared: { ...prepared, distances: new Float64Array(0) }, module, seed, replications, next }
  return maximaOf(startWorkers(crew, Math.min(threads, Math.ceil(replications / FEWEST_LANES))), options)
}

/** The kernel, compiled once a process. */
function kernel(): Promise<WebAssembly.Module> {
  compiled ??= readFile(builtPart('wasm/scan.wasm')).then((bytes) => WebAssembly.compile(bytes))
  compiled.catch(() => {
    compiled = undefined
  })
  return compiled
}

/** Worker threads that begin at once. */
export function startWorkers(crew: Crew, threads: number): Worker[] {
  const code = builtPart('server/scan-worker.js')
  // The built code needs no loader that this process may have been started with; to load one costs more than a batch.
  return Array.from({ length: Math.max(1, threads) }, () => new Worker(code, { workerData: crew, execArgv: [] }))
}

/** Gathers the maxima from workers under way, and sees to it that none is left. */
export async function maximaOf(workers: Worker[], options: Omit<ShuffleOptions, 'seed' | 'threads'>) {
  const { replications, signal, onProgress } = options
  const maxima = new Float64Array(replications)
  const ended = new Set<Worker>()
  let done = 0
  let abort = () => {}
  try {
    await new Promise<void>((resolve, reject) => {
      abort = () => reject(signal?.reason)
      signal?.addEventListener('abort', abort)
      if (signal?.aborted) abort()
      for (const worker of workers) {
        worker.on('message', ({ replicates, strongest, isLast }: Said) => {
          if (isLast) ended.add(worker)
          replicates.forEach((replicate, i) => {
            maxima[replicate] = strongest[i]!
          })
          done += replicates.length
          onProgress?.(done, replications)
          if (done === replications) resolve()
        })
        worker.on('error', reject)
        // Also one that ends with code 0 before it said so: a thread stopped while it still starts does.
        worker.on('exit', (code) => {
          if (!ended.has(worker)) reject(new Error(`a thread of the scan ended early, with code ${code}`))
        })
      }
    })
  } finally {
    signal?.removeEventListener('abort', abort)
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return maxima
}
