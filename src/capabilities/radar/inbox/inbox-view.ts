/** What the radar's first page holds: the inbox, the chosen signal, what was read, and the map of both. */
import { londonDay } from '../../../platform/clock.ts'
import type { Db } from '../../../platform/database/database.ts'
import { listLatestDecisions } from '../decision-store.ts'
import { latestDoneRun, openRun } from '../run-store.ts'
import type { Run } from '../run-words.ts'
import { countSignals, countWeak, findSignal, listInbox, listSignals } from '../signal-store.ts'
import type { Signal, SignalState } from '../words.ts'
import { cellsOf } from './map-cells.ts'
import { detailOf, linesOf } from './signals-shown.ts'
import type { LastDecision, MapView, RadarView, RunRead, SignalDetail } from './view-words.ts'

/** Decisions of the reader among which the last of today is looked for. */
const RECENT = 20

export type Asking = { signal?: string | undefined }
type Reader = { today: string; byId: string }

/** Throws Refusal 404 where the signal asked for is none for this reader. */
export async function viewRadar(db: Db, asked: Asking, { today, byId }: Reader): Promise<RadarView> {
  const run = await latestDoneRun(db)
  const inbox = await listInbox(db, today)
  const chosenId = asked.signal ?? inbox[0]?.id
  const chosen = chosenId ? await detailOf(db, chosenId, run, today) : null
  const counts = await countSignals(db)
  return {
    inbox: await linesOf(db, inbox, { newestRunId: run?.id ?? null, today }),
    counts: Object.fromEntries(
      (['new', 'developed', 'dismissed', 'snoozed', 'merged'] as SignalState[]).map((state) => [
        state,
        counts[state] ?? 0,
      ]),
    ) as RadarView['counts'],
    weak: await countWeak(db),
    chosen,
    isChosenByReader: asked.signal !== undefined,
    last: await lastDecision(db, byId, today),
    run: run && runRead(run),
    runUnderWay: (await openRun(db))?.id ?? null,
    map: await mapOf(db, run, inbox, chosen),
  }
}

/** The map of one signal alone. */
export async function mapOfOne(db: Db, chosen: SignalDetail): Promise<MapView> {
  return mapOf(db, await latestDoneRun(db), [], chosen)
}

async function mapOf(db: Db, run: Run | null, shown: Signal[], chosen: SignalDetail | null): Promise<MapView> {
  const all = chosen && !shown.some(({ id }) => id === chosen.id) ? [...shown, await findSignal(db, chosen.id)] : shown
  const crimeTypes = chosen?.crimeTypes ?? []
  return {
    ...(await cellsOf(db, run, crimeTypes)),
    crimeTypes,
    clusters: all.map((signal) => ({
      reference: signal.reference,
      id: signal.id,
      longitude: signal.longitudeE6 / 1e6,
      latitude: signal.latitudeE6 / 1e6,
      radiusM: signal.radiusM,
      members: signal.members,
      state: signal.state,
      isWeak: signal.isWeak,
      isChosen: signal.id === chosen?.id,
    })),
  }
}

/** The last thing the reader decided today that still holds. */
async function lastDecision(db: Db, byId: string, today: string): Promise<LastDecision | null> {
  const latest = await listLatestDecisions(db, RECENT, byId)
  const undone = new Set(latest.flatMap(({ undoes }) => undoes ?? []))
  const last = latest.find(({ id, did }) => did !== 'undone' && !undone.has(id))
  if (!last) return null
  const [signal] = await listSignals(db, { ids: [last.signalId] })
  if (!signal || signal.state === 'new' || londonDay(new Date(signal.stateSince)) !== today) return null
  const { signalId, did, because, language } = last
  return { signalId, reference: signal.reference, did, because, language }
}

function runRead(run: Run): RunRead | null {
  if (!run.coverage || !run.endedAt) return null
  // Where each area lies is the map's, which has it as its cells.
  const { places: _, ...coverage } = run.coverage
  return {
    id: run.id,
    endedAt: run.endedAt,
    monthFrom: run.monthFrom,
    monthTo: run.monthTo,
    coverage,
    settings: run.methodSettings,
    looks: run.looks ?? 0,
    listed: run.signalsFound ?? 0,
    expectedFalseAlarms: (run.expectedFalseAlarmsThousandths ?? 0) / 1000,
    standing: run.standing ?? [],
  }
}
