/**
 * One run of the radar, from the database to its signals: coverage first, then the methods, then what stands. It reads as the
 * force, never as a person: a signal is for everyone, so nothing kept to named people may show through it.
 */
import { recordAudit } from '../../../platform/audit.ts'
import { londonDay } from '../../../platform/clock.ts'
import type { Db, Tx } from '../../../platform/database/database.ts'
import { Refusal } from '../../../platform/problem.ts'
import { type Caller, enterAsProgram, enterForce, type RoleTable } from '../../../platform/sign-in/entering.ts'
import {
  listAreaCentres,
  listAreaMonths,
  listLocationCounts,
  listLsoaNames,
  listMonthsHeld,
} from '../../crime/index.ts'
import {
  endRunDone,
  endRunWithout,
  findRun,
  keepCoverage,
  keepRunProgress,
  type RunResult,
  startRun,
} from '../run-store.ts'
import type { Coverage, MethodSettings } from '../run-words.ts'
import type { Finding } from '../words.ts'
import { changesOf } from './change-findings.ts'
import { type Level, levelOf } from './false-alarm-rules.ts'
import { type FoundCluster, farEnough, findingOf } from './finding-rules.ts'
import { type Judged, keepFindings } from './keeping.ts'
import { type Reading, readingOf } from './reading-rules.ts'
import { scanTaskOf } from './scan-tasks.ts'
import type { ScanAll } from './scan-threads.ts'
import { longestWindow, MOST_MONTHS, scanSettings } from './settings.ts'
import { standingOf } from './standing.ts'

/** What a run needs. `caller`: as whom it runs, asked for their permission; null for the program itself. */
export type RunTools = {
  db: Db
  roles: RoleTable
  forceId: string
  caller: Caller | null
  now: () => Date
  scanAll: ScanAll
  settings?: Partial<typeof scanSettings>
}

/** Someone asked to stop it. */
export class RunCancelled extends Error {
  override name = 'RunCancelled'
}

/** How often progress is kept, and a wish to cancel looked for. */
const TELL_EVERY_MS = 500

/**
 * Runs the waiting run `runId` and ends it. A run that has ended is left as it is. Throws RunCancelled when someone asked to
 * stop it, and the fault when it failed; `signal` with another reason only interrupts: the run can be taken up again.
 */
export async function runRadar(tools: RunTools, runId: string, signal?: AbortSignal): Promise<void> {
  const cancel = new AbortController()
  const stop = signal ? AbortSignal.any([signal, cancel.signal]) : cancel.signal
  const startedAt = performance.now()
  try {
    if (!(await begin(tools, runId))) return
    const telling = tellerOf(tools, runId, cancel)
    try {
      const found = await find(tools, runId, stop, telling.tell)
      stop.throwIfAborted()
      await keep(tools, runId, found, Math.round(performance.now() - startedAt))
    } finally {
      await telling.stop()
    }
  } catch (thrown) {
    if (signal?.aborted) throw thrown
    await endWithout(tools, runId, thrown)
    throw thrown
  }
}

/** Runs `work` in the force, open records only. */
const inForce = <T>({ db, forceId }: RunTools, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await enterAsProgram(tx, forceId)
    return work(tx)
  })

/** An analyst's run asks for their right to run it; one after an import, for the right to import. Answers false when it has ended. */
async function begin(tools: RunTools, runId: string): Promise<boolean> {
  const { db, caller, roles } = tools
  const run = await inForce(tools, (tx) => findRun(tx, runId))
  if (run.endedAt) return false
  if (caller)
    await db.transaction().execute(async (tx) => {
      const { permissions } = await enterForce(tx, caller, roles)
      const needed = run.reason === 'asked' ? 'radar.run' : 'crime.import'
      if (!permissions.has(needed as never)) throw new Refusal(403)
    })
  return inForce(tools, (tx) => startRun(tx, runId))
}

/** Keeps progress as often as may be, and asks whether to stop. */
function tellerOf(tools: RunTools, runId: string, cancel: AbortController) {
  let share = 0
  const keepIt = async () => {
    if (await inForce(tools, (tx) => keepRunProgress(tx, runId, share)))
      cancel.abort(new RunCancelled('Asked to cancel'))
  }
  let keeping = Promise.resolve()
  const ticking = setInterval(() => {
    keeping = keeping.then(keepIt).catch((fault: Error) => cancel.abort(fault))
  }, TELL_EVERY_MS)
  return {
    tell: (now: number) => {
      share = now
    },
    stop: async () => {
      clearInterval(ticking)
      await keeping
    },
  }
}

type Found = { judged: Judged[]; result: Omit<RunResult, 'milliseconds'> }

async function find(
  tools: RunTools,
  runId: string,
  signal: AbortSignal,
  tell: (share: number) => void,
): Promise<Found> {
  const { reading, nameOf } = await inForce(tools, readCrime)
  const latest = reading.coverage.runs.at(-1)?.months ?? 0
  const settings: MethodSettings = { ...scanSettings, ...tools.settings, maxWindow: longestWindow(latest) }
  const changes = changesOf(reading, nameOf, settings)
  const coverage = { ...reading.coverage, seriesNotCompared: changes.notCompared, places: placesOf(reading.areas) }
  await inForce(tools, (tx) => keepCoverage(tx, runId, coverage, settings))
  const tasks = reading.types.map((type) => scanTaskOf(type, reading, settings))
  const scans = await tools.scanAll(tasks, { signal, onDone: (done) => tell(done / (tasks.length + 1)) })
  const found = scans.map((scan, i) => farEnough(reading.types[i]!, scan, reading, settings))
  const strongest = found.map(([first]) => first?.cluster.p ?? 1)
  const level = levelOf(strongest, settings.falseDiscoveryRate)
  const clusters = found.flat().filter(({ cluster: { p } }) => p !== null && p <= settings.weakUpTo)
  const judged = [...judge(await explain(tools, reading, clusters), level), ...judge(changes.findings, changes.level)]
  const weakFound = judged.filter(({ isWeak }) => isWeak).length
  return {
    judged,
    result: {
      looks: level.looks + changes.level.looks,
      levelMillionths: millionths(level.level),
      expectedFalseAlarmsThousandths: Math.round((level.expected + changes.level.expected) * 1000),
      signalsFound: judged.length - weakFound,
      weakFound,
      standing: standingOf(reading, nameOf),
    },
  }
}

/** The map asks for them at every view: to find them again it would have to read every event. */
const placesOf = (areas: Reading['areas']): Coverage['places'] =>
  Object.fromEntries(areas.map(({ lsoaCode, longitudeE6, latitudeE6 }) => [lsoaCode, [longitudeE6, latitudeE6]]))

const millionths = (of: number): number => Math.round(of * 1e6)

const judge = (findings: readonly Finding[], { level }: Level): Judged[] =>
  findings.map((finding) => ({ finding, isWeak: level === 0 || finding.pMillionths > millionths(level) }))

async function readCrime(tx: Tx): Promise<{ reading: Reading; nameOf: (lsoaCode: string) => string }> {
  const months = (await listMonthsHeld(tx)).slice(-MOST_MONTHS)
  const reading = readingOf(months, await listAreaMonths(tx, months), await listAreaCentres(tx, months))
  const names = await listLsoaNames(tx, null)
  return { reading, nameOf: (lsoaCode) => names.get(lsoaCode)?.name ?? lsoaCode }
}

/** The clusters with what explains them, from the locations of their events. */
async function explain(tools: RunTools, reading: Reading, clusters: FoundCluster[]) {
  const wanted = clusters.flatMap(({ type: { crimeType }, cluster }) =>
    cluster.members.map((lsoaCode) => ({ crimeType, lsoaCode })),
  )
  const once = [...new Map(wanted.map((each) => [`${each.crimeType} ${each.lsoaCode}`, each])).values()]
  const locations = once.length > 0 ? await inForce(tools, (tx) => listLocationCounts(tx, reading.months, once)) : []
  return clusters.map((cluster) => findingOf(cluster, reading, locations))
}

/** Everything found, the run's end and its audit line, in one transaction. */
async function keep(tools: RunTools, runId: string, { judged, result }: Found, milliseconds: number): Promise<void> {
  const { forceId, caller } = tools
  const now = tools.now()
  await inForce(tools, async (tx) => {
    await keepFindings(tx, { forceId, runId, today: londonDay(now), now: now.toISOString() }, judged)
    await endRunDone(tx, runId, { ...result, milliseconds })
    await recordAudit(tx, {
      forceId,
      accountId: caller?.accountId ?? null,
      did: 'finished radar run',
      subject: `radar.run:${runId}`,
      detail: { looks: result.looks, signals: result.signalsFound, weak: result.weakFound },
    })
  })
}

async function endWithout(tools: RunTools, runId: string, thrown: unknown): Promise<void> {
  const { forceId, caller } = tools
  const isCancelled = thrown instanceof RunCancelled
  const failure = thrown instanceof Refusal ? 'radar.runFailedMayNot' : 'radar.runFailedUnknown'
  await inForce(tools, async (tx) => {
    await endRunWithout(tx, runId, isCancelled ? null : failure)
    await recordAudit(tx, {
      forceId,
      accountId: caller?.accountId ?? null,
      did: isCancelled ? 'cancelled radar run' : 'failed radar run',
      subject: `radar.run:${runId}`,
      detail: {},
    })
  })
}
