/** HTTP for imports: send files, watch them being read, stop, and see what became of each row. */
import { randomUUID } from 'node:crypto'
import { action, page, type Web } from '../../platform/http.ts'
import { dropFiles, keepFiles } from '../../platform/kept-files.ts'
import { refuseIf } from '../../platform/problem.ts'
import { defaultLimits, type ReadingLimits } from './files/archives.ts'
import { askForImport, filesOf } from './import-job.ts'
import type { AfterImport } from './import-run.ts'
import { ImportScreen, ImportsScreen, NewImportScreen, progressPart } from './import-screens.tsx'
import { askToCancel, findImport, keepImport, listImports, listRemarks } from './import-store.ts'
import * as imports from './import-words.ts'
import { loadImport, remarksCsv, takenOutCsv, withNames } from './published/import-view.ts'
import { listTakenOut, saveTakenBack, takeBack } from './published/take-back-store.ts'
import * as words from './words.ts'

/** Files of one upload. */
const MOST_FILES = 100
const IMPORTS_SHOWN = 50
/** Lines of a downloaded list; more is a file of the wrong kind. */
const REMARKS_IN_FILE = 1_000_000

export function importRoutes(web: Web, limits: Partial<ReadingLimits>, afterImport: AfterImport): void {
  const mostBytes = limits.uploadBytes ?? defaultLimits.uploadBytes
  listRoutes(web)
  const form = page(web, {
    path: '/crime/imports/new',
    at: words.NoPath,
    may: 'crime.import',
    audit: 'opened form for crime import',
    gives: imports.NewImportView,
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
      await keepFiles(
        tx,
        user.forceId,
        filesOf(id),
        files.map((file) => file.path),
      )
      return {
        goTo: `/crime/imports/${id}`,
        id,
        about: { subject: `crime.import:${id}`, detail: { bytes } },
      }
    },
  })
  oneImportRoutes(web)
  cancelRoutes(web)
  takeBackRoutes(web, afterImport)
}

function listRoutes(web: Web): void {
  page(web, {
    path: '/crime/imports',
    at: words.NoPath,
    may: 'crime.import',
    audit: 'read list of crime imports',
    gives: imports.ImportsView,
    view: async ({ db }) => ({ imports: await withNames(db, await listImports(db, IMPORTS_SHOWN)) }),
    screen: ImportsScreen,
  })
}

function oneImportRoutes(web: Web): void {
  const one = { at: words.IdPath, may: 'crime.import', gives: imports.ImportView } as const
  const about = (view: imports.ImportView) => ({ subject: `crime.import:${view.import.id}` })
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
      isPart: true,
      body: async (view, { language }) => Buffer.from(progressPart(view, language)),
    },
  })
  remarkRoutes(web)
  page(web, {
    path: '/crime/imports/:id/taken-out.csv',
    at: words.IdPath,
    may: 'crime.import',
    audit: 'downloaded events taken out',
    gives: imports.TakenOutView,
    view: async ({ db, at }) => {
      const { id } = await findImport(db, at.id)
      return { id, rows: await listTakenOut(db, id, REMARKS_IN_FILE) }
    },
    about: ({ id }) => ({ subject: `crime.import:${id}` }),
    document: {
      type: 'text/csv; charset=utf-8',
      name: ({ id }) => `taken-out-${id.slice(0, 8)}.csv`,
      body: async ({ rows }, { language }) => takenOutCsv(rows, language),
    },
  })
}

/** Rows with a reason or a note, each kind as a file. */
function remarkRoutes(web: Web): void {
  for (const [name, audit, isRejected] of [
    ['rejected', 'downloaded rejected rows', true],
    ['notes', 'downloaded notes on rows', false],
  ] as const)
    page(web, {
      path: `/crime/imports/:id/${name}.csv`,
      at: words.IdPath,
      may: 'crime.import',
      audit,
      gives: imports.RemarksView,
      view: async ({ db, at }) => {
        const { id } = await findImport(db, at.id)
        return { id, rows: await listRemarks(db, id, isRejected, REMARKS_IN_FILE) }
      },
      about: ({ id }) => ({ subject: `crime.import:${id}` }),
      document: {
        type: 'text/csv; charset=utf-8',
        name: ({ id }) => `${name}-${id.slice(0, 8)}.csv`,
        body: async ({ rows }, { language }) => remarksCsv(rows, isRejected, language),
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
      if (state === 'waiting') await dropFiles(tx, filesOf(id))
      return { goTo: `/crime/imports/${id}`, id, about: { subject: `crime.import:${id}` } }
    },
  })
}

/** One that has ended: what it brought counts no more, and what it took out stands again. */
function takeBackRoutes(web: Web, afterImport: AfterImport): void {
  action(web, {
    path: '/crime/imports/:id/taking-back',
    at: words.IdPath,
    may: 'crime.import',
    audit: 'took crime import back',
    form: words.NoPath,
    async change({ at, tx, user }) {
      const { id, endedAt, takenBackAt } = await findImport(tx, at.id)
      refuseIf(endedAt && !takenBackAt ? [] : [{ field: '', message: 'crime.notToTakeBack' }])
      const isBack = await takeBack(tx, user.forceId, id)
      refuseIf(isBack ? [] : [{ field: '', message: 'crime.takenOver' }])
      await saveTakenBack(tx, id, user.id)
      await afterImport(tx, { forceId: user.forceId, accountId: user.id })
      return { goTo: `/crime/imports/${id}`, id, about: { subject: `crime.import:${id}` } }
    },
  })
}
