/** A thread of a scan: takes batch after batch of shuffles until none is left, and says the maxima of each as they are known. */
import { parentPort, workerData } from 'node:worker_threads'
import { openLanes } from './lanes/lanes.ts'
import { replicatesOf } from './lanes/replicates.ts'
import type { Crew, Said } from './shuffles.ts'

const { prepared, module, seed, replications, next } = workerData as Crew
const lanes = openLanes(prepared, module)
const { batch, rest } = replicatesOf(lanes, prepared.neighbours.length * prepared.windowFrom.length, seed, replications)
for (let number = take(); number * lanes.count < replications; number = take()) say({ ...batch(number), isLast: false })
say({ ...rest(), isLast: true })

function say(said: Said) {
  parentPort!.postMessage(said)
}

/** The next batch that no thread has taken. */
function take(): number {
  return Atomics.add(next, 0, 1)
}
