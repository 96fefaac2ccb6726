/** The fast way on its threads. Needs the build. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { builtPart } from '../built-parts.ts'
import type { Prepared, ScanInput } from './problem.ts'
import { maximaOf, startWorkers, strongestOfShuffles } from './shuffles.ts'
import { twinMaxima } from './twin.ts'
import { prepare } from './zones.ts'

function study(more: Partial<ScanInput> & { side?: number } = {}): Prepared {
  const { side = 6, periods = 10 } = more
  const places = Array.from({ length: side ** 2 }, (_, i) => ({
    id: `p${i}`,
    first: i % side,
    second: i / side + i / 97,
  }))
  const cases = Uint32Array.from({ length: side ** 2 * periods }, (_, i) =>
    Math.floor(Math.abs(Math.sin(i * 12.9898) * 43_758.5453) % 10),
  )
  const basis = Float64Array.from(cases, (_, i) => 5 + (i % 7))
  const input = {
    model: 'permutation',
    type: 'retrospective',
    coordinates: 'plane',
    places,
    periods,
    cases,
    ...more,
  } as const
  return prepare(input.model === 'permutation' ? input : { ...input, basis })
}

/** A scan that takes a thread about a minute. */
const long = () => study({ side: 26, periods: 60, cases: new Uint32Array(26 ** 2 * 60).fill(3) })

/** Largest distance between the shares of two samples below any value (Kolmogorov and Smirnov). */
function distance(one: Float64Array, other: Float64Array): number {
  const below = (sample: Float64Array, value: number) => sample.filter((each) => each <= value).length / sample.length
  return [...one, ...other].reduce(
    (most, value) => Math.max(most, Math.abs(below(one, value) - below(other, value))),
    0,
  )
}

test.each([
  ['permutation, every window', study()],
  ['permutation, the last windows', study({ type: 'prospective' })],
  ['Poisson', study({ model: 'poisson' })],
  ['Bernoulli', study({ model: 'bernoulli', type: 'spatial' })],
])('maxima of %s fall as those of the twin', async (_, prepared) => {
  const fast = await strongestOfShuffles(prepared, { replications: 999, seed: 3, threads: 2 })
  const twin = await twinMaxima(prepared, { replications: 999, seed: 4 })
  // Two samples of 999 of one distribution are farther apart than this once in a thousand times: 1.95·√(2/999) = 0.0872.
  expect(distance(fast, twin)).toBeLessThan(0.0872)
  expect(new Set(fast).size).toBeGreaterThan(400)
})

test('the seed decides the maxima, one, two or three threads do not, nor how many more are drawn', async () => {
  const prepared = study()
  const of = (threads: number, seed: number, replications = 200) =>
    strongestOfShuffles(prepared, { replications, seed, threads })
  const [one, two, three, fewer, other] = await Promise.all([of(1, 9), of(2, 9), of(3, 9), of(1, 9, 61), of(1, 10)])
  expect(two).toEqual(one)
  expect(three).toEqual(one)
  expect(fewer).toEqual(one!.subarray(0, 61))
  expect(other).not.toEqual(one)
})

test('progress comes to the full number and never falls', async () => {
  const seen: number[] = []
  const onProgress = (done: number, of: number) => seen.push(done / of)
  await strongestOfShuffles(study(), { replications: 150, seed: 1, threads: 2, onProgress })
  expect(seen.at(-1)).toBe(1)
  expect(seen).toEqual(seen.toSorted((one, other) => one - other))
})

test('aborting in the middle ends all threads at once, with the reason given', async () => {
  const controller = new AbortController()
  const began = performance.now()
  setTimeout(() => controller.abort(new Error('the analyst left')), 300)
  const options = { replications: 9999, seed: 1, threads: 2, signal: controller.signal }
  await expect(strongestOfShuffles(long(), options)).rejects.toThrow('the analyst left')
  expect(performance.now() - began).toBeLessThan(5000)
  await expect(strongestOfShuffles(study(), options)).rejects.toThrow('the analyst left')
})

test('when a thread dies the scan says so, and the others end', async () => {
  const module = new WebAssembly.Module(readFileSync(builtPart('wasm/scan.wasm')))
  const next = new Int32Array(new SharedArrayBuffer(4))
  const workers = startWorkers({ prepared: long(), module, seed: 1, replications: 9999, next }, 2)
  const ended = Promise.all(workers.map((worker) => new Promise((resolve) => worker.once('exit', resolve))))
  setTimeout(() => workers[0]!.terminate(), 300)
  await expect(maximaOf(workers, { replications: 9999 })).rejects.toThrow('a thread of the scan ended early')
  expect(await ended).toHaveLength(2)
})

test('what cannot be laid into memory is refused in words', async () => {
  const prepared = { ...study(), windowFrom: Uint32Array.of(0), windowTo: Uint32Array.of(1_000_000) }
  await expect(strongestOfShuffles(prepared, { replications: 9, seed: 1, threads: 1 })).rejects.toThrow(
    /bytes a thread/,
  )
})

test('where there is nothing to find every maximum is 0', async () => {
  const options = { replications: 5, seed: 1, threads: 2 }
  const empty = await strongestOfShuffles(study({ cases: new Uint32Array(360) }), options)
  expect([...empty]).toEqual([0, 0, 0, 0, 0])
  const onePlace = study({ side: 1, periods: 4, cases: Uint32Array.of(1, 2, 3, 9) })
  expect([...(await strongestOfShuffles(onePlace, options))]).toEqual([0, 0, 0, 0, 0])
})
