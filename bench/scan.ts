/** The scan statistic: 500 areas, 104 weeks, 100,000 cases, 999 shuffles, against the plain way in the same run. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Prepared, ScanInput } from '../src/analysis/scan/problem.ts'
import { scanInput } from '../src/analysis/scan/satscan-files.ts'
import { studyPeriod } from '../src/analysis/scan/satscan-times.ts'
import { scan } from '../src/analysis/scan/scan.ts'
import { strongestOfShuffles } from '../src/analysis/scan/shuffles.ts'
import { prepare } from '../src/analysis/scan/zones.ts'
import { type Figure, quantile } from './figures.ts'
import { plainReplicate } from './plain-scan.ts'
import { randomFrom } from './random.ts'

const REPLICATIONS = 999
/** Turns of all that is compared, one after the other, and shuffles of the plain way in each. */
const [TURNS, PLAIN_SHUFFLES] = [5, 6]
const [PLACES, WEEKS, CASES] = [500, 104, 100_000]
const [MUST_RATIO, MUST_THREADS, MUST_RETROSPECTIVE] = [100, 1.3, 90]

/** `folder`: where `stp500.cas.gz` and `stp500.geo.gz` are; without them as many invented cases. */
export async function benchScan(folder = '../shared/data/scan-samples'): Promise<Figure[]> {
  const { input, isInvented } = sample(folder)
  if (isInvented)
    console.log(`No stp500.cas.gz in ${folder}: THE CASES ARE INVENTED, as many, and as many places and weeks.\n`)
  const prepared = prepare(input)
  const times = { plain: [] as number[], one: [] as number[], two: [] as number[], shufflesOne: [] as number[] }
  const plain = plainReplicate(prepared, randomFrom('plain scan'))
  plain()
  for (let turn = 0; turn < TURNS; turn++) {
    times.plain.push((await seconds(() => repeat(PLAIN_SHUFFLES, plain))) * (REPLICATIONS / PLAIN_SHUFFLES))
    times.one.push(await seconds(() => scan(input, { replications: REPLICATIONS, threads: 1 })))
    times.two.push(await seconds(() => scan(input, { replications: REPLICATIONS, threads: 2 })))
    times.shufflesOne.push(await seconds(() => shuffles(prepared, 1)))
  }
  const every = prepare({ ...input, type: 'retrospective' })
  const retrospective = await seconds(() => shuffles(every, 2))
  return [...prospective(times, prepared), retrospectively(retrospective, every)]
}

type Times = Record<'plain' | 'one' | 'two' | 'shufflesOne', number[]>

function prospective(times: Times, prepared: Prepared): Figure[] {
  const [plain, one, two, shuffled] = [
    middle(times.plain),
    middle(times.one),
    middle(times.two),
    middle(times.shufflesOne),
  ]
  return [
    {
      what: `Prospective, ${cylinders(prepared)}, plain way (from ${TURNS} × ${PLAIN_SHUFFLES} shuffles)`,
      figure: clock(plain),
    },
    { what: 'Whole scan, one thread', figure: clock(one), aim: '0.37 s' },
    { what: 'Of which shuffles', figure: clock(shuffled) },
    { what: 'Whole scan, two threads', figure: clock(two), aim: '0.25 s' },
    {
      what: 'Plain over ours, one thread',
      figure: `${(plain / one).toFixed(0)} ×`,
      aim: `must be at least ${MUST_RATIO}: ${verdict(plain / one >= MUST_RATIO)}`,
    },
    {
      what: 'One thread over two',
      figure: `${(one / two).toFixed(2)} ×`,
      aim: `must be at least ${MUST_THREADS}: ${verdict(one / two >= MUST_THREADS)}`,
    },
  ]
}

const retrospectively = (took: number, prepared: Prepared): Figure => ({
  what: `Retrospective, ${cylinders(prepared)}, shuffles, two threads`,
  figure: clock(took),
  aim: `30 s; must be under ${MUST_RETROSPECTIVE} s: ${verdict(took < MUST_RETROSPECTIVE)}`,
})

const shuffles = (prepared: Prepared, threads: number) =>
  strongestOfShuffles(prepared, { replications: REPLICATIONS, seed: 1, threads })

const cylinders = ({ neighbours, windowFrom }: Prepared) =>
  `${((neighbours.length * windowFrom.length * REPLICATIONS) / 1e9).toFixed(2)} thousand million cylinders`

function sample(folder: string): { input: ScanInput; isInvented: boolean } {
  const [cas, geo] = ['cas', 'geo'].map((ending) => join(folder, `stp500.${ending}.gz`))
  if (!existsSync(cas!) || !existsSync(geo!)) return { input: invented(), isInvented: true }
  const text = (path: string) => ({ name: path, text: gunzipSync(readFileSync(path)).toString() })
  const study = studyPeriod('generic', '1', String(WEEKS))
  const files = { cas: text(cas!), geo: text(geo!) }
  const model = { model: 'permutation', type: 'prospective', coordinates: 'plane' } as const
  return { input: scanInput({ ...model, study, files }), isInvented: false }
}

/** Places anywhere on a plane, some with many more cases than others. */
function invented(): ScanInput {
  const random = randomFrom('scan')
  const places = Array.from({ length: PLACES }, (_, i) => ({
    id: `${i}`,
    first: random() * 100,
    second: random() * 100,
  }))
  const cases = new Uint32Array(PLACES * WEEKS)
  for (let i = 0; i < CASES; i++) cases[Math.floor(random() ** 1.5 * PLACES) * WEEKS + Math.floor(random() * WEEKS)]!++
  return { model: 'permutation', type: 'prospective', coordinates: 'plane', places, periods: WEEKS, cases }
}

async function seconds(work: () => unknown): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}

function repeat(times: number, work: () => unknown) {
  for (let i = 0; i < times; i++) work()
}

const middle = (values: number[]) => quantile(values, 0.5)
const clock = (of: number) => `${of.toFixed(of < 10 ? 2 : 0)} s`
const verdict = (isKept: boolean) => (isKept ? 'PASS' : 'FAIL')
