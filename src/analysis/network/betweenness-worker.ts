/** A thread of betweenness-threads.ts: takes batches until none is left, then sends the sums and ends. */
import { parentPort, workerData } from 'node:worker_threads'
import type { BetweennessTask } from './betweenness-threads.ts'
import { addDependencies } from './dependencies.ts'

const { plan, nodes, taken } = workerData as BetweennessTask
const sums = new Float64Array(nodes)
addDependencies(plan, () => Atomics.add(taken, 0, 1), sums)
parentPort!.postMessage(sums, [sums.buffer])
