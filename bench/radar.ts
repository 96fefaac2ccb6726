/**
 * The radar from the database to its signals over all that a force holds, the memory it takes, and what its run does to the pages
 * that are read meanwhile: it scans in threads of its own, one fewer than there are cores.
 */
import { existsSync } from 'node:fs'
import { runDemonstration } from '../src/capabilities/radar/index.ts'
import { findRun } from '../src/capabilities/radar/run-store.ts'
import { scanInThreads, threadsToUse } from '../src/capabilities/radar/scan/scan-threads.ts'
import type { Web } from '../src/platform/http.ts'
import type { Caller } from '../src/platform/sign-in/entering.ts'
import { writeMonths } from './crime-months.ts'
import { type Figure, megabytes, milliseconds, quantile, whole } from './figures.ts'
import { importOnce } from './import.ts'
import { webOf } from './pages.ts'
import { asCaller, startThrowAway, type ThrowAway } from './throw-away.ts'

/** Runs measured, after one that warms up. */
const RUNS = 5
/** Pages read beside it, and requests of each. */
const PAGES = ['/crime', '/threats']
const REQUESTS = 60

/** `path` holds the files; without one, months are invented in their shape. */
export async function benchRadar(path: string | undefined): Promise<Figure[]> {
  const given = path && existsSync(path) ? path : null
  const bench = await startThrowAway()
  try {
    const caller = await bench.newForce('radar', ['analyst'])
    await importOnce(bench, caller, given ?? writeMonths())
    const atRest = process.memoryUsage().rss
    const { seconds, processor, mostMemory, runId } = await timeRuns(bench, caller)
    const run = await asCaller(bench.db, caller, (tx) => findRun(tx, runId))
    const { events, areas, types } = run.coverage!
    const read = `${whole(events)} events, ${areas} areas, ${types.length} types, ${run.looks} looks, ${threadsToUse()} thread`
    return [
      { what: `Radar, ${given ? 'files as given' : 'invented files'}: ${read}`, figure: `${run.signalsFound} signals` },
      {
        what: 'From the database to the signals, median of five',
        figure: `${quantile(seconds, 0.5).toFixed(2)} s`,
        aim: 'under 5 s',
      },
      { what: 'Processor time of it, all threads', figure: `${quantile(processor, 0.5).toFixed(2)} s` },
      { what: 'Memory of the process while it runs, at most', figure: megabytes(mostMemory) },
      { what: 'Of which at rest before', figure: megabytes(atRest) },
      ...(await pagesBeside(bench, caller)),
    ]
  } finally {
    await bench.stop()
  }
}

const runOnce = ({ db }: ThrowAway, { forceId }: Caller): Promise<string> =>
  runDemonstration({ db, forceId, now: () => new Date() }, scanInThreads())

async function timeRuns(bench: ThrowAway, caller: Caller) {
  let mostMemory = 0
  const watching = setInterval(() => {
    mostMemory = Math.max(mostMemory, process.memoryUsage().rss)
  }, 20)
  const seconds: number[] = []
  const processor: number[] = []
  let runId = await runOnce(bench, caller)
  for (let i = 0; i < RUNS; i++) {
    const from = performance.now()
    const before = process.cpuUsage()
    runId = await runOnce(bench, caller)
    const { user, system } = process.cpuUsage(before)
    seconds.push((performance.now() - from) / 1000)
    processor.push((user + system) / 1e6)
  }
  clearInterval(watching)
  return { seconds, processor, mostMemory, runId }
}

/** The 95th percentile of pages at rest, and while one run follows the other. */
async function pagesBeside(bench: ThrowAway, caller: Caller): Promise<Figure[]> {
  const web = webOf(bench, caller)
  await timePages(web)
  const rest = await timePages(web)
  let isMeasuring = true
  const running = (async () => {
    while (isMeasuring) await runOnce(bench, caller)
  })()
  const beside = await timePages(web)
  isMeasuring = false
  await running
  return PAGES.map((page) => {
    const [one, other] = [quantile(rest.get(page)!, 0.95), quantile(beside.get(page)!, 0.95)]
    return {
      what: `\`${page}\`, 95th percentile at rest / while the radar runs`,
      figure: `${milliseconds(one)} / ${milliseconds(other)} = ${(other / one).toFixed(2)} times`,
      aim: 'at most 2 times',
    }
  })
}

async function timePages(web: Web): Promise<Map<string, number[]>> {
  const times = new Map(PAGES.map((page) => [page, [] as number[]]))
  for (let i = 0; i < REQUESTS; i++)
    for (const page of PAGES) {
      const from = performance.now()
      const answer = await web.hono.request(page, { headers: { accept: 'text/html' } })
      await answer.arrayBuffer()
      if (answer.status !== 200) throw new Error(`${page} answered ${answer.status}`)
      times.get(page)!.push(performance.now() - from)
    }
  return times
}
