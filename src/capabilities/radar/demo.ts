/** One builder a notion, with a valid default; for tests of the radar's pages and of every route. */
import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { insertWaiting } from '../../platform/long-work/work.ts'
import { keepCoverage, keepRunResult } from './run-store.ts'
import { radarRun } from './scan/work.ts'
import { keepFinding, keepSignal } from './signal-store.ts'
import type { Finding } from './words.ts'

/** A cluster of burglaries in two areas in the last of four months, of which one was not received. */
export const aFinding = (given: Partial<Finding> = {}): Finding => ({
  method: 'scan',
  crimeTypes: ['Burglary'],
  members: ['W01000132', 'W01000133'],
  longitudeE6: -3_828_000,
  latitudeE6: 53_324_000,
  radiusM: 1100,
  monthFrom: '2026-01',
  monthTo: '2026-01',
  observed: 23,
  expectedThousandths: 7900,
  llrMillionths: 12_400_000,
  shuffles: 999,
  shufflesAtLeast: 1,
  pMillionths: 2000,
  series: [
    { month: '2025-10', observed: 7, expectedThousandths: 8000, isIn: false },
    { month: '2025-12', observed: 8, expectedThousandths: 7900, isIn: false },
    { month: '2026-01', observed: 23, expectedThousandths: 7900, isIn: true },
  ],
  maxima: { fromThousandths: 1000, binThousandths: 1000, counts: [20, 300, 400, 200, 60, 18, 1] },
  without: [
    {
      part: 'location',
      name: 'On or near Clarence Drive',
      lsoaCode: 'W01000132',
      held: 10,
      observed: 13,
      expectedThousandths: 7200,
      llrMillionths: 4_000_000,
      shufflesAtLeast: 70,
    },
  ],
  measures: null,
  unplaced: 11,
  ...given,
})

const coverage = {
  runs: [
    { from: '2025-10', to: '2025-10', months: 1 },
    { from: '2025-12', to: '2026-01', months: 2 },
  ],
  monthsMissing: ['2025-11'],
  events: 4180,
  areas: 120,
  areasWithoutPlace: 1,
  areasNotInEveryRun: 2,
  nearFrom: '2025-12',
  seriesNotCompared: 4,
  eventsWithoutArea: 11,
  eventsNotRead: 14,
  types: [{ crimeType: 'Burglary', events: 4180 }],
  typesNotScanned: ['Bicycle theft'],
}

const settings = {
  replications: 999,
  seed: 1,
  maxSpace: 0.5,
  maxRadiusKm: 10,
  maxWindow: 1,
  minCases: 5,
  leastRatio: 1.2,
  falseDiscoveryRate: 0.1,
  weakUpTo: 0.2,
}

/** A finished run with these findings, each a signal that stands. Answers their ids in that order. */
export async function recordRun(
  tx: Tx,
  forceId: string,
  findings: readonly Finding[],
  given: { isWeak?: boolean; recursOf?: string } = {},
): Promise<{ runId: string; signalIds: string[] }> {
  const { isWeak = false, recursOf = null } = given
  const runId = (await insertWaiting(tx, radarRun, { forceId, reason: 'data-changed' }))!
  await keepCoverage(tx, runId, coverage, settings)
  const signalIds: string[] = []
  for (const finding of findings) {
    const id = await keepSignal(tx, forceId, finding, { runId, isWeak, recursOf })
    await keepFinding(tx, forceId, id, runId, isWeak, finding)
    signalIds.push(id)
  }
  const standing = {
    lsoaCode: 'W01000132',
    areaName: 'Conwy 001A',
    kind: 'persistent' as const,
    events: 90,
    monthsHot: 3,
  }
  await keepRunResult(tx, runId, {
    looks: 1750,
    levelMillionths: 20_000,
    expectedFalseAlarmsThousandths: 400,
    signalsFound: findings.length,
    weakFound: 0,
    milliseconds: 1200,
    standing: [standing],
  })
  const ended = { state: 'done', thousandthsDone: 1000, endedAt: sql<string>`clock_timestamp()` } as const
  await tx.updateTable('radar.run').set(ended).where('id', '=', runId).execute()
  return { runId, signalIds }
}
