/** HTTP for imports: send files, watch them being read, stop, and see what became of each row. */
import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/database/database.ts'
import { csvText } from '../../platform/documents/csv.ts'
import { action, page, type Web } from '../../platform/http.ts'
import { type Language, say } from '../../platform/language.tsx'
import { refuseIf } from '../../platform/problem.ts'
import { accountNames } from '../../platform/sign-in/accounts.ts'
import { defaultLimits, type ReadingLimits } from './files/archives.ts'
import { askForImport, dropFiles, holdFiles } from './import-job.ts'
import { reportOf } from './import-run.ts'
import { ImportScreen, ImportsScreen, NewImportScreen, progressPart } from './import-screens.tsx'
import {
  askToCancel,
  countNotes,
  findImport,
  keepImport,
  listFileResults,
  listImports,
  listRemarks,
  type Remark,
} from './import-store.ts'
import * as words from './words.ts'

/** Files of one upload. */
const MOST_FILES = 100
const IMPORTS_SHOWN = 50
const NOTES_SHOWN = 100
/** Lines of a downloaded list; more is a file of the wrong kind. */
const REMARKS_IN_FILE = 1_000_000

export function importRoutes(web: Web, limits: Partial<ReadingLimits>): void {
  const mostBytes = limits.uploadBytes ?? defaultLimits.uploadBytes
  listRoutes(web)
  const form = page(web, {
    path: '/crime/imports/new',
    at: words.NoPath,
    may: 'crime.import',
    audit: 'opened form for crime import',
    gives: words.NewImportView,
    view: async () => ({ mostFiles: MOST_FILES, megabytes: Math.floor(mostBytes / 1_000_000) }),
    screen: NewImportScreen,
  })
  action(web, {
    path: '/crime/imports',
    at: words.NoPath,
    may: 'crime.import',
    audit: 'asked for crime import',
    form: words.NoPath,
    files: { field: 'files', mostFiles: MOST_FILES, mostBytesPerFile: mostBytes },
    formPage: { show: form, path: () => '/crime/imports/new', at: () => ({}) },
    async change({ files, tx, user }) {
      refuseIf(files.length === 0 ? [{ field: 'files', message: 'crime.filesNeeded' }] : [])
      const id = randomUUID()
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
      const fileNames = files.map((file) => file.name)
      await keepImport(tx, user.forceId, { id, source: 'web', askedBy: user.id, fileNames, bytes })
      await askForImport(tx, { forceId: user.forceId, accountId: user.id, importId: id })
      await holdFiles(
        web.parts.uploadFolder,
        id,
        files.map((file) => file.path),
      )
      return {
        goTo: `/crime/imports/${id}`,
        id,
        about: { subject: `crime.import:${id}`, detail: { files: fileNames, bytes } },
      }
    },
  })
  oneImportRoutes(web)
  cancelRoutes(web)
}

function listRoutes(web: Web): void {
  page(web, {
    path: '/crime/imports',
    at: words.NoPath,
    may: 'crime.import',
    audit: 'read list of crime imports',
    gives: words.ImportsView,
    view: async ({ db }) => ({ imports: await withNames(db, await listImports(db, IMPORTS_SHOWN)) }),
    screen: ImportsScreen,
  })
}

function oneImportRoutes(web: Web): void {
  const one = { at: words.IdPath, may: 'crime.import', gives: words.ImportView } as const
  const about = (view: words.ImportView) => ({ subject: `crime.import:${view.import.id}` })
  page(web, {
    ...one,
    path: '/crime/imports/:id',
    audit: 'read crime import',
    view: ({ db, at, now }) => loadImport(db, at.id, now),
    about,
    screen: ImportScreen,
  })
  page(web, {
    ...one,
    path: '/crime/imports/:id/progress',
    audit: 'watched crime import',
    view: ({ db, at, now }) => loadImport(db, at.id, now),
    about,
    document: {
      type: 'text/html; charset=utf-8',
      name: () => 'progress.html',
      body: async (view, { language }) => Buffer.from(progressPart(view, language)),
    },
  })
  page(web, {
    path: '/crime/imports/:id/rejected.csv',
    at: words.IdPath,
    may: 'crime.import',
    audit: 'downloaded rejected rows',
    gives: words.RejectedView,
    view: async ({ db, at }) => {
      const { id } = await findImport(db, at.id)
      return { id, rows: await listRemarks(db, id, true, REMARKS_IN_FILE) }
    },
    about: ({ id }) => ({ subject: `crime.import:${id}` }),
    document: {
      type: 'text/csv; charset=utf-8',
      name: ({ id }) => `rejected-${id.slice(0, 8)}.csv`,
      body: async ({ rows }, { language }) => Buffer.from(rejectedCsv(rows, language)),
    },
  })
}

/** Only one that has not ended; what it was reading is given up, and files that had ended stay. */
function cancelRoutes(web: Web): void {
  action(web, {
    path: '/crime/imports/:id/cancel',
    at: words.IdPath,
    may: 'crime.import',
    audit: 'asked to cancel crime import',
    form: words.NoPath,
    async change({ at, tx }) {
      const { id, state } = await findImport(tx, at.id)
      const isAsked = state !== 'interrupted' && (await askToCancel(tx, id))
      refuseIf(isAsked ? [] : [{ field: '', message: 'crime.importEnded' }])
      if (state === 'waiting') await dropFiles(web.parts.uploadFolder, id)
      return { goTo: `/crime/imports/${id}`, id, about: { subject: `crime.import:${id}` } }
    },
  })
}

async function withNames(db: Db, imports: words.Import[]): Promise<words.ImportLine[]> {
  const names = await accountNames(
    db,
    imports.flatMap(({ askedBy }) => askedBy ?? []),
  )
  return imports.map((each) => ({ ...each, askedByName: names.get(each.askedBy ?? '') ?? '' }))
}

async function loadImport(db: Db, id: string, now: string): Promise<words.ImportView> {
  const found = await findImport(db, id)
  const results = [...(await listFileResults(db, id)).values()]
  const seconds = found.startedAt ? (Date.parse(found.endedAt ?? now) - Date.parse(found.startedAt)) / 1000 : 0
  const isRunning = found.state === 'running' && seconds > 1 && found.shareRead > 0
  return {
    import: (await withNames(db, [found]))[0]!,
    rowsPerSecond: isRunning ? Math.round(found.rowsRead / seconds) : null,
    secondsLeft: isRunning ? Math.ceil((seconds / found.shareRead) * (1 - found.shareRead)) : null,
    report: reportOf(results, Math.max(0, seconds)),
    outcomesUpdated: results.reduce((sum, file) => sum + file.outcomesUpdated, 0),
    results,
    notes: await listRemarks(db, id, false, NOTES_SHOWN),
    notesCount: await countNotes(db, id),
  }
}

/** Rejected rows as a file: where, and why in words. A cell that a spreadsheet would run as a formula is made text. */
export function rejectedCsv(rows: Remark[], language: Language): string {
  const lines = rows.map(({ file, line, message, args }) => [file, line, say(language, message, args)])
  return csvText([['file', 'line', 'reason'], ...lines])
}
