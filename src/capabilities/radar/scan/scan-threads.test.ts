/** Threads run from the build, as in use: `npm run build` comes before. */
import { expect, test } from 'vitest'
import { numbersFrom } from './force-for-tests.ts'
import type { Reading } from './reading-rules.ts'
import { scanTaskOf } from './scan-tasks.ts'
import { type ScanTask, scanHere, scanInThreads } from './scan-threads.ts'
import { scanSettings } from './settings.ts'

const reading: Reading = {
  months: ['2024-01', '2024-02', '2024-04', '2024-05'],
  breaks: [2],
  areas: Array.from({ length: 9 }, (_, i) => ({
    lsoaCode: `area ${i}`,
    longitudeE6: -3_800_000 + (i % 3) * 15_000,
    latitudeE6: 53_200_000 + Math.floor(i / 3) * 9_000,
  })),
  types: [],
  coverage: {} as Reading['coverage'],
}
const settings = { ...scanSettings, maxWindow: 2, replications: 99 }

function taskOf(seed: number): ScanTask {
  const draw = numbersFrom(seed)
  const counts = Uint32Array.from({ length: 36 }, () => Math.floor(draw() * 9))
  counts[3] = 40
  return scanTaskOf({ crimeType: 'Burglary', counts, total: 0, unplaced: [] }, reading, settings)
}
const tasks = [1, 2, 3, 4].map(taskOf)
const plain = () => ({ signal: new AbortController().signal, onDone: () => {} })

test('what is asked of the scan holds the gaps, the limits and the seed of the run', () => {
  expect(tasks[0]!.input).toMatchObject({ model: 'permutation', type: 'prospective', periods: 4, breaks: [2] })
  expect(tasks[0]!.options).toMatchObject({ seed: scanSettings.seed, maxWindow: 2, maxRadius: 10, replications: 99 })
})

test('threads answer what one thread answers, in the order asked', async () => {
  const here = await scanHere(tasks, plain())
  const done: number[] = []
  const there = await scanInThreads(2)(tasks, { ...plain(), onDone: (count) => void done.push(count) })
  expect(there).toEqual(here)
  expect(done).toEqual([1, 2, 3, 4])
})

test('a scan that cannot be made fails the whole run, with its reason', async () => {
  const broken = { ...tasks[0]!, input: { ...tasks[0]!.input, cases: new Uint32Array(3) } }
  await expect(scanInThreads(2)([tasks[1]!, broken], plain())).rejects.toThrow(/RangeError/)
})

test('cancelled, it stops at once with the reason', async () => {
  const cancel = new AbortController()
  const work = scanInThreads(1)(tasks, { signal: cancel.signal, onDone: () => cancel.abort(new Error('enough')) })
  await expect(work).rejects.toThrow('enough')
})
