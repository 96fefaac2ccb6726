/**
 * One run of the radar, from the database to its signals: coverage first, then the methods, then what stands. It reads as the
 * force, never as a person: a signal is for everyone, so nothing kept to named people may show through it.
 */
import { londonDay } from '../../../platform/clock.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { type Doing, type InForce, runWork, type WorkTools, workJob } from '../../../platform/long-work/job.ts'
import type { RoleTable } from '../../../platform/sign-in/entering.ts'
import {
  listAreaCentres,
  listAreaMonths,
  listLocationCounts,
  listLsoaNames,
  listMonthsHeld,
} from '../../crime/index.ts'
import { findRun, keepCoverage, keepRunResult, type RunResult } from '../run-store.ts'
import type { Coverage, MethodSettings } from '../run-words.ts'
import type { Finding } from '../words.ts'
import { changesOf } from './change-findings.ts'
import { type Level, levelOf } from './false-alarm-rules.ts'
import { type Judged, keepFindings } from './finding-acts.ts'
import { type FoundCluster, farEnough, findingOf } from './finding-rules.ts'
import { standingOf } from './hot-spots.ts'
import { type Reading, readingOf } from './reading-rules.ts'
import { scanTaskOf } from './scan-tasks.ts'
import { type ScanAll, scanInThreads } from './scan-threads.ts'
import { longestWindow, MOST_MONTHS, scanSettings } from './settings.ts'
import { radarRun } from './work.ts'

/** What the sums need beside the crime: threads to scan in, and settings other than the usual ones. */
export type RadarTools = { now: () => Date; scanAll: ScanAll; settings?: Partial<typeof scanSettings> }

/** What is done in a run: as the program, asking for who asked, or who imported, whether they may still have it done. */
const radarDoing = (tools: RadarTools): Doing<Found> => ({
  as: 'program',
  needs: async (tx, id) => ((await findRun(tx, id)).reason === 'asked' ? 'radar.run' : 'crime.import'),
  do: (given) => find(tools, given),
  keep: (tx, of, found) => keep(tx, of, found, tools.now()),
})

/** The job of a run. `scanAll` is given in tests. */
export const radarJob = ({
  roles,
  now,
  scanAll = scanInThreads(),
}: {
  roles: RoleTable
  now: () => Date
  scanAll?: ScanAll
}) => workJob(radarRun, radarDoing({ now, scanAll }), { roles })

/** Runs the waiting run `runId` at once and ends it; see `runWork`. */
export const runRadar = ({ now, scanAll, settings, ...tools }: RadarTools & WorkTools, runId: string): Promise<void> =>
  runWork(radarRun, radarDoing({ now, scanAll, ...(settings ? { settings } : {}) }), tools, runId)

type Found = { judged: Judged[]; result: RunResult }
type Given = Parameters<Doing<Found>['do']>[0]

async function find(tools: RadarTools, { id: runId, inForce, signal, tell }: Given): Promise<Found> {
  const startedAt = performance.now()
  const { reading, nameOf } = await inForce(readCrime)
  const latest = reading.coverage.runs.at(-1)?.months ?? 0
  const settings: MethodSettings = { ...scanSettings, ...tools.settings, maxWindow: longestWindow(latest) }
  const changes = changesOf(reading, nameOf, settings)
  const coverage = { ...reading.coverage, seriesNotCompared: changes.notCompared, places: placesOf(reading.areas) }
  await inForce((tx) => keepCoverage(tx, runId, coverage, settings))
  const tasks = reading.types.map((type) => scanTaskOf(type, reading, settings))
  const scans = await tools.scanAll(tasks, { signal, onDone: (done) => tell(done / (tasks.length + 1)) })
  const found = scans.map((scan, i) => farEnough(reading.types[i]!, scan, reading, settings))
  const strongest = found.map(([first]) => first?.cluster.p ?? 1)
  const level = levelOf(strongest, settings.falseDiscoveryRate)
  const clusters = found.flat().filter(({ cluster: { p } }) => p !== null && p <= settings.weakUpTo)
  const judged = [...judge(await explain(inForce, reading, clusters), level), ...judge(changes.findings, changes.level)]
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
      milliseconds: Math.round(performance.now() - startedAt),
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
async function explain(inForce: InForce, reading: Reading, clusters: FoundCluster[]) {
  const wanted = clusters.flatMap(({ type: { crimeType }, cluster }) =>
    cluster.members.map((lsoaCode) => ({ crimeType, lsoaCode })),
  )
  const once = [...new Map(wanted.map((each) => [`${each.crimeType} ${each.lsoaCode}`, each])).values()]
  const locations = once.length > 0 ? await inForce((tx) => listLocationCounts(tx, reading.months, once)) : []
  return clusters.map((cluster) => findingOf(cluster, reading, locations))
}

/** Everything found, in the transaction that ends the run. */
async function keep(tx: Tx, { id: runId, forceId }: { id: string; forceId: string }, found: Found, now: Date) {
  const { judged, result } = found
  await keepFindings(tx, { forceId, runId, today: londonDay(now), now: now.toISOString() }, judged)
  await keepRunResult(tx, runId, result)
  return { looks: result.looks, signals: result.signalsFound, weak: result.weakFound }
}
