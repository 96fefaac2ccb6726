/** What a page shows of imports, and the lists of one import as files. */
import type { Db } from '../../../platform/database/database.ts'
import { csvText, rowsOf } from '../../../platform/documents/csv.ts'
import { type Language, say } from '../../../platform/language.tsx'
import { accountNames } from '../../../platform/sign-in/accounts.ts'
import { listBrought, listFileResults } from '../file-result-store.ts'
import { reportOf } from '../import-run.ts'
import { countNotes, findImport, listRemarks, type Remark } from '../import-store.ts'
import type { Import, ImportLine, ImportView, TakenOut } from '../import-words.ts'
import { endingOf } from './ending-rules.ts'
import { listTakenOut } from './take-back-store.ts'

/** Of a list of one import on its page; all of it is in the file. */
const SHOWN = 100

/** With who asked for each, and what it brought. */
export async function withNames(db: Db, imports: Import[]): Promise<ImportLine[]> {
  const names = await accountNames(
    db,
    imports.flatMap(({ askedBy }) => askedBy ?? []),
  )
  const brought = await listBrought(
    db,
    imports.map(({ id }) => id),
  )
  return imports.map((each) => ({
    ...each,
    askedByName: names.get(each.askedBy ?? '') ?? '',
    ...(brought.get(each.id) ?? { months: [], kept: 0 }),
  }))
}

/** All of one import. `now` is an instant; throws Refusal 404. */
export async function loadImport(db: Db, id: string, now: string): Promise<ImportView> {
  const found = await findImport(db, id)
  const results = [...(await listFileResults(db, id)).values()]
  const seconds = found.startedAt ? (Date.parse(found.endedAt ?? now) - Date.parse(found.startedAt)) / 1000 : 0
  const isRunning = found.state === 'running' && seconds > 1 && found.shareRead > 0
  const takenBackBy = await accountNames(db, found.takenBackBy ? [found.takenBackBy] : [])
  return {
    import: (await withNames(db, [found]))[0]!,
    rowsPerSecond: isRunning ? Math.round(found.rowsRead / seconds) : null,
    secondsLeft: isRunning ? Math.ceil((seconds / found.shareRead) * (1 - found.shareRead)) : null,
    report: reportOf(results, Math.max(0, seconds)),
    outcomesUpdated: results.reduce((sum, file) => sum + file.outcomesUpdated, 0),
    results,
    notes: await listRemarks(db, id, false, SHOWN),
    notesCount: await countNotes(db, id),
    takenOut: await listTakenOut(db, id, SHOWN),
    ending: found.endedAt ? endingOf(found.state, reportOf(results, 0), results, found.takenBackAt !== null) : null,
    takenBackByName: takenBackBy.get(found.takenBackBy ?? '') ?? '',
  }
}

/** Rejected rows or notes as a file: where, and why in words. A cell that a spreadsheet would run as a formula is made text. */
export function remarksCsv(rows: Remark[], isRejected: boolean, language: Language): Promise<Uint8Array> {
  const lines = rowsOf(rows, ({ file, line, message, args }) => [file, line, say(language, message, args)])
  return csvText([['file', 'line', isRejected ? 'reason' : 'note']], lines)
}

/** Events taken out as a file, with what each became. */
export function takenOutCsv(rows: TakenOut[], language: Language): Promise<Uint8Array> {
  const head = ['event_id', 'month', 'crime_type', 'lsoa_code', 'location', 'why', 'month_now', 'type_now', 'lsoa_now']
  const lines = rowsOf(rows, ({ eventId, month, crimeType, lsoaCode, location, becomes }) => [
    ...[eventId ?? '', month, crimeType, lsoaCode, location],
    say(language, becomes ? 'crime.outChanged' : 'crime.outUnpublished'),
    ...[becomes?.month ?? '', becomes?.crimeType ?? '', becomes?.lsoaCode ?? ''],
  ])
  return csvText([head], lines)
}
