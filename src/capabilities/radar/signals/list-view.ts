/** The list of all signals, dismissed ones too: words, states, types; and the same as a file. */

import type { Db } from '../../../platform/database/database.ts'
import { csvOf, rowsOf } from '../../../platform/documents/csv.ts'
import { formatDate, type Language, textIn } from '../../../platform/language.tsx'
import { highestMarking } from '../../../platform/marking.ts'
import { isSoughtIn } from '../../../platform/sought.ts'
import { typesIn } from '../inbox/signal-words.tsx'
import { linesOf } from '../inbox/signals-shown.ts'
import type { SignalLine } from '../inbox/view-words.ts'
import { latestDoneRun } from '../run-store.ts'
import { listSignals } from '../signal-store.ts'
import { methods, signalStates } from '../words.ts'
import { messages } from './messages.ts'
import type { SignalsQuery, SignalsView } from './words.ts'

/** Signals on a page. */
const PAGE = 100

/** `all` leaves out the pages, for the file. */
export async function viewSignals(db: Db, asked: SignalsQuery, today: string, all = false): Promise<SignalsView> {
  const run = await latestDoneRun(db)
  const signals = await listSignals(db, {}, null)
  const lines = await linesOf(db, signals, { newestRunId: run?.id ?? null, today })
  const found = lines.filter((line) => fits(line, asked))
  const first = all ? 0 : (asked.page - 1) * PAGE
  const count = <Value>(values: readonly Value[], has: (line: SignalLine, value: Value) => boolean) =>
    values.map((value) => ({ value, count: lines.filter((line) => has(line, value)).length }))
  const types = [...new Set(lines.flatMap(({ crimeTypes }) => crimeTypes))].sort()
  return {
    signals: all ? found : found.slice(first, first + PAGE),
    shown: found.length,
    total: lines.length,
    pages: Math.max(1, Math.ceil(found.length / PAGE)),
    asked,
    choices: {
      states: count(signalStates, (line, state) => line.state === state && !line.isWeak),
      types: count(types, (line, type) => line.crimeTypes.includes(type)),
      methods: count(methods, (line, method) => line.method === method),
      weak: lines.filter(({ isWeak }) => isWeak).length,
    },
  }
}

/** Weak signals are listed when asked for, and when somebody decided on them. */
function fits(line: SignalLine, { q, state, type, method, weak }: SignalsQuery): boolean {
  if (line.isWeak && line.state === 'new' && !weak) return false
  if (weak && !line.isWeak) return false
  if (state.length > 0 && !state.includes(line.state)) return false
  if (method.length > 0 && !method.includes(line.method)) return false
  if (type.length > 0 && !line.crimeTypes.some((each) => type.includes(each))) return false
  const words = [
    line.reference,
    line.place.en,
    line.place.cy,
    typesIn('en', line.crimeTypes),
    typesIn('cy', line.crimeTypes),
    line.cameBack?.because ?? '',
  ]
  return isSoughtIn(words.join(' '), q)
}

const heads = [
  'csvReference',
  'csvMethod',
  'csvTypes',
  'csvPlace',
  'csvAreas',
  'csvRadius',
  'csvFrom',
  'csvTo',
  'csvSeen',
  'csvExpected',
  'csvShuffles',
  'csvAtLeast',
  'csvWeak',
  'csvState',
  'csvFound',
  'csvLongitude',
  'csvLatitude',
] as const

/** One line a signal, as listed. `today` is a local day. */
export function signalsCsv(
  view: SignalsView,
  language: Language,
  recipient: string,
  today: string,
): Promise<Uint8Array> {
  const t = textIn(language, messages)
  const rows = rowsOf(view.signals, (signal) => [
    signal.reference,
    t('radar.csvMethodName', { method: signal.method }),
    typesIn(language, signal.crimeTypes),
    signal.place[language],
    signal.areas,
    signal.radiusM,
    signal.monthFrom,
    signal.monthTo,
    signal.observed,
    signal.expectedThousandths / 1000,
    signal.shuffles,
    signal.shufflesAtLeast,
    signal.isWeak,
    t('radar.csvStateName', { state: signal.state }),
    signal.foundAt.slice(0, 10),
    signal.longitudeE6 / 1e6,
    signal.latitudeE6 / 1e6,
  ])
  const day = formatDate(language, today, 'long')
  return csvOf(
    heads.map((key) => t(`radar.${key}`)),
    rows,
    { marking: highestMarking(view), language, recipient, day },
  )
}
