import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cluster, Place, ScanInput, ScanModel, ScanOptions, ScanType } from './problem.ts'
import { recurrenceInterval, scan } from './scan.ts'
import { shuffler, strongestCylinder } from './twin.ts'
import { prepare } from './zones.ts'

const place = (id: string, first: number, second = 0): Place => ({ id, first, second })
const line: Place[] = [place('A', 0), place('B', 1), place('C', 10)]

const problem = (more: Partial<ScanInput> & { cases: Uint32Array }): ScanInput => ({
  model: 'permutation',
  type: 'prospective',
  coordinates: 'plane',
  places: line,
  periods: more.cases.length / (more.places ?? line).length,
  ...more,
})

/** The clusters without shuffles. */
const clustersOf = async (input: ScanInput, options: ScanOptions = {}): Promise<Cluster[]> =>
  (await scan(input, { replications: 0, ...options })).clusters

describe('worked examples', () => {
  test('permutation: 5 of the 8 cases of A fall in the last of four periods', async () => {
    // 24 cases, 9 of them in the last period. Expected in A: 8 · 9 / 24 = 3; B and C have 2 where 3 are expected.
    const input = problem({ cases: Uint32Array.of(1, 1, 1, 5, 2, 2, 2, 2, 2, 2, 2, 2) })
    const [only, ...others] = await clustersOf(input, { maxTime: 0.25 })
    expect(only).toMatchObject({ members: ['A'], radius: 0, from: 3, to: 3, observed: 5, expected: 3, p: null })
    expect(only!.llr).toBeCloseTo(5 * Math.log(5 / 3) + 19 * Math.log(19 / 21), 12)
    expect(others).toEqual([])
  })

  test('Poisson: 8 of 12 cases where a quarter of the population lives', async () => {
    const basis = Float64Array.of(100, 150, 150)
    const input = problem({ model: 'poisson', type: 'spatial', cases: Uint32Array.of(8, 2, 2), basis })
    const [strongest] = await clustersOf(input)
    expect(strongest).toMatchObject({ members: ['A'], observed: 8, expected: 3 }) // 12 · 100 / 400
    expect(strongest!.llr).toBeCloseTo(8 * Math.log(8 / 3) + 4 * Math.log(4 / 9), 12)
  })

  test('Bernoulli: 6 cases and 2 controls in A, 2 cases and 10 controls elsewhere', async () => {
    const basis = Float64Array.of(2, 5, 5)
    const input = problem({ model: 'bernoulli', type: 'spatial', cases: Uint32Array.of(6, 1, 1), basis })
    const [strongest] = await clustersOf(input)
    expect(strongest!.members).toEqual(['A'])
    expect(strongest!.expected).toBeCloseTo(3.2, 12) // 8 points · 8 / 20
    const [inside, outside] = [6 * Math.log(6 / 8) + 2 * Math.log(2 / 8), 2 * Math.log(2 / 12) + 10 * Math.log(10 / 12)]
    const everywhere = 8 * Math.log(8 / 20) + 12 * Math.log(12 / 20)
    expect(strongest!.llr).toBeCloseTo(inside + outside - everywhere, 12)
  })

  test('permutation by stratum: what age explains is no cluster', async () => {
    // The young are reported early and live in A, the old late and in B; within each, place says nothing of time.
    const [young, old] = [Uint32Array.of(6, 2, 3, 1, 0, 0), Uint32Array.of(1, 3, 2, 6, 0, 0)]
    const cases = young.map((count, cell) => count + old[cell]!)
    expect((await clustersOf(problem({ cases }))).length).toBeGreaterThan(0)
    expect(await clustersOf(problem({ cases, strata: [young, old] }))).toEqual([])
  })

  test('a cluster that shares a place with a stronger one is not told twice; another elsewhere is', async () => {
    const places = [place('A', 0), place('B', 1), place('C', 50), place('D', 51)]
    const cases = Uint32Array.of(1, 1, 1, 9, 1, 1, 1, 4, 1, 1, 1, 1, 1, 1, 1, 4)
    const basis = new Float64Array(16).fill(1)
    const found = await clustersOf(problem({ model: 'poisson', places, cases, basis }), { maxTime: 0.25 })
    expect(found.map(({ members }) => members)).toEqual([['A', 'B'], ['D']])
  })

  test('p against a distribution that can be counted out: 34 of 70 ways are at least as strong', async () => {
    // Two places of 4 cases, 4 early and 4 late; A has 3 late. Of C(8,4) = 70 ways to deal out the late times, C(4,2)² = 36
    // give both places 2; all others are at least as strong as what was seen.
    const cases = Uint32Array.of(1, 3, 3, 1)
    const result = await scan(problem({ places: line.slice(0, 2), cases }), { replications: 9999, seed: 5 })
    const p = result.clusters[0]!.p!
    expect(Math.abs(p - 34 / 70)).toBeLessThan(4 * Math.sqrt(((34 / 70) * (36 / 70)) / 9999))
    expect(p).toBe((result.clusters[0]!.shufflesAtLeast + 1) / 10_000)
  })

  test('a scan a week with p = 0.01 shows such a cluster by chance once in a hundred weeks', () => {
    expect(recurrenceInterval(0.01)).toBeCloseTo(100, 10)
    expect(recurrenceInterval(0.05, 7)).toBeCloseTo(140, 10)
    expect(recurrenceInterval(null)).toBeNull()
  })
})

/** Small problems of every model and type, with ties, empty places, gaps and limits. */
const anyProblem = fc
  .record({
    model: fc.constantFrom<ScanModel>('permutation', 'poisson', 'bernoulli'),
    type: fc.constantFrom<ScanType>('prospective', 'retrospective', 'spatial'),
    places: fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
      minLength: 2,
      maxLength: 9,
    }),
    periods: fc.integer({ min: 2, max: 8 }),
    seed: fc.integer({ min: 0, max: 1e9 }),
    gap: fc.boolean(),
    options: fc.record(
      {
        maxSpace: fc.constantFrom(0.2, 0.5),
        maxTime: fc.constantFrom(0.5, 0.9),
        minCases: fc.constantFrom(1, 3),
        maxRadius: fc.constantFrom(1, 4),
      },
      { requiredKeys: [] },
    ),
  })
  .filter(({ model, type }) => model !== 'permutation' || type !== 'spatial')
  .chain(({ model, type, places, periods, gap, options }) => {
    const cells = places.length * periods
    const counts = (max: number) => fc.array(fc.integer({ min: 0, max }), { minLength: cells, maxLength: cells })
    return fc.record({ cases: counts(4), under: counts(5) }).map(({ cases, under }) => ({
      options,
      input: {
        ...{ model, type, coordinates: 'plane' as const, periods, cases: Uint32Array.from(cases) },
        places: places.map(([x, y], i) => place(String(i), x, y)),
        ...(model !== 'permutation' && {
          basis: Float64Array.from(under, (each) => each + (model === 'poisson' ? 1 : 0)),
        }),
        ...(gap && type !== 'spatial' && { breaks: [1] }),
      } satisfies ScanInput as ScanInput,
    }))
  })

describe('properties', () => {
  test('the strongest cluster is the one that a search of every cylinder finds', async () => {
    await fc.assert(
      fc.asyncProperty(anyProblem, async ({ input, options }) => {
        const prepared = prepare(input, options)
        const plain = strongestCylinder(prepared, prepared.cases)
        const [strongest] = await clustersOf(input, options)
        expect(strongest?.llr ?? 0).toBeCloseTo(plain.llr, 9)
      }),
      { numRuns: 300 },
    )
  })

  test('every cluster is what it says, within the limits, apart from the others, strongest first', async () => {
    await fc.assert(
      fc.asyncProperty(anyProblem, async ({ input, options }) => {
        const found = await clustersOf(input, options)
        const named = found.flatMap(({ members }) => members)
        expect(new Set(named).size).toBe(named.length)
        for (const [i, cluster] of found.entries()) {
          expect(cluster.observed).toBe(countIn(input, cluster))
          expect(cluster.observed).toBeGreaterThan(cluster.expected)
          expect(cluster.observed).toBeGreaterThanOrEqual(options.minCases ?? 2)
          expect(cluster.radius).toBeLessThanOrEqual(options.maxRadius ?? 100)
          if (i > 0) expect(cluster.llr).toBeLessThanOrEqual(found[i - 1]!.llr + 1e-8)
          if (input.breaks) expect(cluster.from === 0 && cluster.to >= 1).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('what is expected in all places and periods together is what was observed', () => {
    fc.assert(
      fc.property(anyProblem, ({ input, options }) => {
        const { basis, total, basisTotal, model } = prepare(input, options)
        const sum = basis.reduce((all, each) => all + each, 0)
        if (model === 'poisson') expect(sum).toBeCloseTo(total, 6)
        if (model === 'bernoulli') expect(sum).toBe(basisTotal)
      }),
    )
  })

  test('a shuffle keeps what its model fixes', () => {
    fc.assert(
      fc.property(anyProblem, fc.integer({ min: 0, max: 99 }), ({ input, options }, seed) => {
        const prepared = prepare(input, options)
        const shuffled = shuffler(prepared, seed)()
        const { periods, cases, model, basis } = prepared
        const by = (counts: Uint32Array, of: (cell: number) => number) => {
          const sums: number[] = []
          for (const [cell, count] of counts.entries()) sums[of(cell)] = (sums[of(cell)] ?? 0) + count
          return sums
        }
        expect(by(shuffled, () => 0)).toEqual(by(cases, () => 0))
        if (model === 'permutation') {
          expect(by(shuffled, (cell) => Math.floor(cell / periods))).toEqual(
            by(cases, (cell) => Math.floor(cell / periods)),
          )
          expect(by(shuffled, (cell) => cell % periods)).toEqual(by(cases, (cell) => cell % periods))
        }
        if (model === 'bernoulli')
          for (const [cell, count] of shuffled.entries()) expect(count).toBeLessThanOrEqual(basis[cell]!)
      }),
    )
  })
})

/** Cases of the cluster's members in its window, counted from the input. */
function countIn({ places, periods, cases }: ScanInput, { members, from, to }: Cluster): number {
  let count = 0
  for (const id of members) {
    const at = places.findIndex((each) => each.id === id)
    for (let t = from; t <= to; t++) count += cases[at * periods + t]!
  }
  return count
}

/** Largest distance between the two cumulative distributions (Kolmogorov and Smirnov). */
function largestGap(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const share = (values: ArrayLike<number>, at: number) =>
    Array.from(values).filter((each) => each <= at).length / values.length
  return Math.max(
    ...[...Array.from(first), ...Array.from(second)].map((at) => Math.abs(share(first, at) - share(second, at))),
  )
}

describe('shuffles', () => {
  const draw = (scale: number, length: number) => Uint32Array.from({ length }, (_, i) => (i * 7919 + 13) % scale)
  const places = Array.from({ length: 12 }, (_, i) => place(String(i), i % 4, Math.floor(i / 4)))
  const inputs: Record<string, ScanInput> = {
    permutation: problem({ places, cases: draw(5, 120) }),
    'retrospective permutation': problem({ places, cases: draw(5, 120), type: 'retrospective' }),
    'permutation by stratum': problem({
      places,
      cases: draw(5, 120).map((count, cell) => count + draw(3, 120)[cell]!),
      strata: [draw(5, 120), draw(3, 120)],
    }),
    poisson: problem({
      places,
      cases: draw(5, 120),
      model: 'poisson',
      type: 'retrospective',
      basis: new Float64Array(120).fill(2),
    }),
    bernoulli: problem({ places, cases: draw(5, 120), model: 'bernoulli', basis: Float64Array.from(draw(4, 120)) }),
    'spatial bernoulli': problem({
      places,
      cases: draw(5, 120),
      model: 'bernoulli',
      type: 'spatial',
      basis: Float64Array.from(draw(4, 120)),
    }),
  }

  for (const [name, input] of Object.entries(inputs))
    test(`${name}: the maxima are distributed as those of the plain twin`, async () => {
      const prepared = prepare(input)
      const { maxima } = await scan(input, { replications: 600, seed: 11 })
      const shuffled = shuffler(prepared, 99)
      const plain = Float64Array.from({ length: 600 }, () => strongestCylinder(prepared, shuffled()).llr)
      expect(largestGap(maxima, plain)).toBeLessThan(1.95 * Math.sqrt(2 / 600)) // wrong once in a thousand seeds
    })

  test('the same seed gives the same answer on one and on several threads, another seed another', async () => {
    for (const input of Object.values(inputs)) {
      const one = await scan(input, { replications: 200, seed: 3, threads: 1 })
      expect((await scan(input, { replications: 200, seed: 3, threads: 2 })).maxima).toEqual(one.maxima)
      expect((await scan(input, { replications: 200, seed: 4 })).maxima).not.toEqual(one.maxima)
    }
  })
})

describe('what is odd is answered exactly or refused', () => {
  test('no cases: no cluster, and every shuffle as empty', async () => {
    const result = await scan(problem({ cases: new Uint32Array(12) }), { replications: 9 })
    expect(result).toMatchObject({ clusters: [], cases: 0, maxima: new Float64Array(9) })
  })

  test('one place: there is no circle that leaves anything outside, so no cluster', async () => {
    expect(await clustersOf(problem({ places: [place('A', 0)], cases: Uint32Array.of(1, 2, 3, 9) }))).toEqual([])
  })

  test('all cases in one cell: totals explain it; a population does not', async () => {
    const cases = new Uint32Array(12)
    cases[3] = 40
    expect(await clustersOf(problem({ cases }))).toEqual([])
    const [strongest] = await clustersOf(problem({ cases, model: 'poisson', basis: new Float64Array(12).fill(1) }))
    expect(strongest).toMatchObject({ members: ['A'], from: 3, to: 3, observed: 40 })
    expect(strongest!.llr).toBeCloseTo(40 * Math.log(12), 9) // 40 / 12 were expected, and outside there is nothing
  })

  test('a circle with 300,000 cases is counted in full', async () => {
    const cases = Uint32Array.of(
      100_000,
      100_000,
      100_000,
      200_000,
      200_000,
      200_000,
      200_000,
      200_000,
      300_000,
      300_000,
      300_000,
      300_000,
    )
    const result = await scan(problem({ cases }), { replications: 19, maxTime: 0.25, threads: 2 })
    const [total, late] = [2_500_000, 700_000]
    const expected = (500_000 * late) / total
    expect(result.clusters[0]).toMatchObject({ members: ['A'], observed: 200_000, expected })
    const llr = 200_000 * Math.log(200_000 / expected) + 2_300_000 * Math.log(2_300_000 / (total - expected))
    expect(result.clusters[0]!.llr / llr).toBeCloseTo(1, 12)
    expect(result.clusters[0]!.p).toBe(1 / 20)
  })

  test('a cluster at a pole and one over the antimeridian are found', async () => {
    const north = [
      place('a', 89.9, 0),
      place('b', 89.9, 180),
      place('c', 0, 179.9),
      place('d', 0, -179.9),
      place('e', 0, 0),
    ]
    const cases = Uint32Array.of(1, 5, 1, 5, 1, 4, 1, 4, 30, 6)
    const found = await clustersOf(problem({ places: north, coordinates: 'sphere', cases }), { maxRadius: 30 })
    expect(found.map(({ members }) => members)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    expect(found[0]!.radius).toBeCloseTo((0.2 / 360) * 2 * Math.PI * 6367, 6)
  })

  test('cancelled in the middle, it stops with the reason given', async () => {
    const stop = new AbortController()
    const input = problem({ cases: Uint32Array.from({ length: 300 }, (_, i) => i % 9) })
    const reason = new Error('the analyst changed their mind')
    const running = scan(input, { replications: 100_000, signal: stop.signal, onProgress: () => stop.abort(reason) })
    await expect(running).rejects.toBe(reason)
    await expect(scan(input, { signal: stop.signal })).rejects.toBe(reason)
  })

  test('progress is told up to the last shuffle', async () => {
    const told: [number, number][] = []
    const input = problem({ cases: Uint32Array.of(1, 1, 1, 5, 2, 2, 2, 2, 2, 2, 2, 2) })
    await scan(input, { replications: 50, onProgress: (done, of) => told.push([done, of]) })
    expect(told.at(-1)).toEqual([50, 50])
  })

  test('a million cases are scanned', async () => {
    const places = Array.from({ length: 200 }, (_, i) => place(String(i), i % 20, Math.floor(i / 20)))
    const cases = new Uint32Array(200 * 50).fill(100)
    cases[50 * 105 + 49] = 200
    const { clusters, cases: total } = await scan(problem({ places, cases }), { replications: 39 })
    expect([total, clusters[0]!.members, clusters[0]!.observed]).toEqual([1_000_100, ['105'], 200])
    expect(clusters[0]!.p).toBe(1 / 40)
  })
})
