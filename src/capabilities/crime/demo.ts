/** Events that the program makes itself, for the demonstration, the benchmarks and tests. */
import type { Tx } from '../../platform/database/database.ts'
import { stageFew } from './event-store.ts'
import { keepFileResult } from './file-result-store.ts'
import { endImport, keepImport, keepProgress, startImport } from './import-store.ts'
import { type FileResult, nothingOf } from './import-words.ts'
import { mergeStaged } from './published/merge-store.ts'
import { contentKey } from './row-rules.ts'
import type { CrimeEvent, ReadRow } from './words.ts'

/** An event as the published files have them; give what matters. */
export const anEvent = (given: Partial<CrimeEvent> = {}): CrimeEvent => ({
  eventId: null,
  month: '2025-06',
  reportedBy: 'North Wales Police',
  fallsWithin: 'North Wales Police',
  longitude: -3.814938,
  latitude: 53.318285,
  location: 'On or near Clarence Drive',
  lsoaCode: 'W01000132',
  lsoaCensus: null,
  lsoaName: 'Conwy 001A',
  crimeType: 'Burglary',
  outcome: null,
  context: '',
  ...given,
})

/**
 * Keeps events that the program makes itself, for the demonstration and the benchmarks, as an import of their own in the
 * present transaction. Rows without an ID are told apart as those of a file are; once a transaction. Answers the result.
 */
export async function recordEvents(tx: Tx, forceId: string, name: string, events: CrimeEvent[]): Promise<FileResult> {
  const occurrences = new Map<string, number>()
  const rows = events.map((event, i): ReadRow => {
    if (event.eventId !== null) return { ...event, line: i + 2, contentKey: null, occurrence: 1 }
    const key = contentKey(event)
    occurrences.set(key, (occurrences.get(key) ?? 0) + 1)
    return { ...event, line: i + 2, contentKey: key, occurrence: occurrences.get(key)! }
  })
  const importId = await keepImport(tx, forceId, {
    source: 'demonstration',
    askedBy: null,
    fileNames: [name],
    bytes: 0,
  })
  await startImport(tx, importId, 1)
  await stageFew(tx, rows)
  const ours = { isPublished: false, stated: null, months: [], unsaid: [] }
  const { repeats: _, ...merged } = await mergeStaged(tx, forceId, { importId, ...ours })
  const counts = { rows: rows.length, duplicates: rows.length - merged.kept }
  const months = [...new Set(events.map(({ month }) => month))].sort()
  const result: FileResult = { ...nothingOf(name), ...counts, ...merged, months }
  await keepFileResult(tx, forceId, importId, 0, result)
  await keepProgress(tx, importId, { rows: rows.length, share: 1 })
  await endImport(tx, importId, 'done')
  return result
}
