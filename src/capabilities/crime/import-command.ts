/**
 * `npm run import -- crime FILE-OR-FOLDER… --as ACCOUNT --force CODE [--json]`: the same import as on the web, with the same
 * permission and audit. Reads from the disk as the person at the terminal may; keeps as ACCOUNT may.
 */
import { randomUUID } from 'node:crypto'
import { statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'
import { recordAudit } from '../../platform/audit.ts'
import type { Db, Tx } from '../../platform/database/database.ts'
import { type Language, problemText, say, textIn } from '../../platform/language.tsx'
import { Refusal } from '../../platform/problem.ts'
import { accountByEmail } from '../../platform/sign-in/accounts.ts'
import { enterAsProgram, type RoleTable } from '../../platform/sign-in/entering.ts'
import { forceByCode } from '../../platform/sign-in/forces.ts'
import { isLeftOut } from './columns.ts'
import type { ReadingLimits } from './files/archives.ts'
import { type AfterImport, asImporter, ImportCancelled, type ImportTools, runImport } from './import-run.ts'
import { holdingImport, keepImport, listRemarks } from './import-store.ts'
import type { FileResult, ImportProgress, ImportReport } from './import-words.ts'
import { messages } from './messages.ts'
import { endingOf, hasRefused } from './published/ending-rules.ts'
import { remarksCsv, takenOutCsv } from './published/import-view.ts'
import { listTakenOut } from './published/take-back-store.ts'

/**
 * What the command is run with; `out` and `err` take whole lines, and `folder`, in which paths start, the lists
 * of rows: the present one, unless said.
 */
export type CommandTools = {
  db: Db
  roles: RoleTable
  now?: () => Date
  limits?: Partial<ReadingLimits>
  afterImport?: AfterImport
  folder?: string
  out?: (line: string) => void
  err?: (line: string) => void
}

/** As the shell's convention has it: 128 and the signal's number. */
const CANCELLED_BY_KEY = 130

type Asked = { paths: string[]; account: string; force: string; json: boolean }

/**
 * Runs it and answers the exit code: 0 when every crime file was kept, 1 when one was refused, there was none or the import
 * failed, 2 when it was not understood or may not be, 130 when it was cancelled.
 */
export async function importCommand(args: string[], tools: CommandTools): Promise<number> {
  const out = tools.out ?? ((line) => process.stdout.write(`${line}\n`))
  const err = tools.err ?? ((line) => process.stderr.write(`${line}\n`))
  const asked = readArguments(args)
  if (typeof asked === 'string') {
    err(asked)
    return 2
  }
  const folder = tools.folder ?? '.'
  asked.paths = asked.paths.map((path) => (isAbsolute(path) ? path : relative('.', resolve(folder, path))))
  const { language, importer } = await importerFor(asked, tools)
  const t = textIn(language, messages)
  const refused = () => {
    err(t('crime.cli.noAccount', { account: asked.account, force: asked.force }))
    return 2
  }
  if (!importer) return refused()
  try {
    const id = randomUUID()
    const { report, files } = await holdingImport(tools.db, id, async () => {
      await askAs(importer, id, asked)
      return runWatched(importer, id, asked, language, err)
    })
    await tell({ report, files, id }, importer, { asked, language, folder, out, err })
    return hasRefused(files) ? 1 : 0
  } catch (thrown) {
    if (thrown instanceof Refusal && thrown.status === 403) return refused()
    if (!(thrown instanceof ImportCancelled)) throw thrown
    err(t('crime.cli.cancelled'))
    return CANCELLED_BY_KEY
  }
}

/** What the arguments ask for, or a sentence that says why they are not understood. */
function readArguments(args: string[]): Asked | string {
  const t = textIn('en', messages)
  const [what, ...rest] = args
  const asked: Asked = { paths: [], account: '', force: '', json: false }
  for (let i = 0; i < rest.length; i++) {
    const each = rest[i]!
    if (each === '--json') asked.json = true
    else if (each === '--as') asked.account = (rest[++i] ?? '').toLowerCase()
    else if (each === '--force') asked.force = rest[++i] ?? ''
    else if (each.startsWith('--')) return `${t('crime.cli.unknownOption', { option: each })}\n${t('crime.cli.usage')}`
    else asked.paths.push(each)
  }
  const isWhole = what === 'crime' && asked.paths.length > 0 && asked.account !== '' && asked.force !== ''
  return isWhole ? asked : t('crime.cli.usage')
}

/** The account in its force; no importer where there is none, and the same answer whichever it is. */
async function importerFor(
  asked: Asked,
  tools: CommandTools,
): Promise<{ language: Language; importer: ImportTools | null }> {
  const force = await forceByCode(tools.db, asked.force)
  if (!force) return { language: 'en', importer: null }
  const account = await tools.db.transaction().execute(async (tx) => {
    await enterAsProgram(tx, force.id)
    return accountByEmail(tx, asked.account)
  })
  if (!account?.active) return { language: 'en', importer: null }
  const { id: accountId, name, rank, language } = account
  const caller = { accountId, name, rank, language, forceId: force.id, token: null }
  const { db, roles, limits, afterImport, now = () => new Date() } = tools
  return {
    language,
    importer: { db, roles, caller, now, ...(limits && { limits }), ...(afterImport && { afterImport }) },
  }
}

/** Keeps that it was asked for, with its line in the audit, before a file is opened. */
const askAs = (importer: ImportTools, id: string, { paths }: Asked): Promise<void> =>
  asImporter(importer, async (tx) => {
    const { accountId, forceId } = importer.caller
    const bytes = paths.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0)
    await keepImport(tx, forceId, { id, source: 'command', askedBy: accountId, fileNames: paths, bytes })
    const detail = { files: paths, bytes, source: 'command' }
    await recordAudit(tx, { forceId, accountId, did: 'asked for crime import', subject: `crime.import:${id}`, detail })
  })

/** Runs it with a bar on a terminal; Ctrl-C cancels in order, and a second one ends the process as usual. */
async function runWatched(
  importer: ImportTools,
  id: string,
  asked: Asked,
  language: Language,
  err: (line: string) => void,
) {
  const stop = new AbortController()
  const onInterrupt = () => {
    err(textIn(language, messages)('crime.cli.cancelling'))
    stop.abort(new ImportCancelled('Ctrl-C'))
  }
  process.once('SIGINT', onInterrupt)
  const bar = process.stderr.isTTY && !asked.json ? barOn(language) : null
  try {
    return await runImport(importer, id, asked.paths, { signal: stop.signal, ...(bar ? { onProgress: bar.show } : {}) })
  } finally {
    process.removeListener('SIGINT', onInterrupt)
    bar?.clear()
  }
}

const BAR_WIDTH = 24

function barOn(language: Language) {
  const t = textIn(language, messages)
  const startedAt = performance.now()
  const show = ({ rows, share }: ImportProgress) => {
    const seconds = (performance.now() - startedAt) / 1000
    const left = share > 0.02 ? t('crime.cli.left', { seconds: Math.ceil((seconds / share) * (1 - share)) }) : ''
    const full = Math.round(share * BAR_WIDTH)
    const words = t('crime.cli.progress', {
      percent: Math.round(share * 100),
      rows,
      rate: Math.round(rows / seconds),
      left,
    })
    process.stderr.write(`\r\u001b[K[${'#'.repeat(full)}${'.'.repeat(BAR_WIDTH - full)}] ${words}`)
  }
  return { show, clear: () => process.stderr.write('\r\u001b[K') }
}

type Told = {
  asked: Asked
  language: Language
  folder: string
  out: (line: string) => void
  err: (line: string) => void
}

/** The end in words, or as one line of JSON; the lists of rows go to files in the present folder. */
async function tell(
  ended: { report: ImportReport; files: FileResult[]; id: string },
  importer: ImportTools,
  told: Told,
) {
  const { report, files, id } = ended
  const { language, out, err } = told
  const t = textIn(language, messages)
  for (const file of files) tellFile(file, told)
  out(told.asked.json ? JSON.stringify(report) : t('crime.cli.end', report))
  const { tone, message, args } = endingOf('done', report, files)
  if (tone !== 'good') err(say(language, message, args))
  for (const [name, count, csv, where] of [
    ['rejected', report.rejected, remarksOf(true), 'crime.cli.rejectedIn'],
    ['notes', report.notes, remarksOf(false), 'crime.cli.notesIn'],
    ['taken-out', report.changed + report.takenOut, listOut, 'crime.cli.takenOutIn'],
  ] as const) {
    if (count === 0) continue
    const path = resolve(told.folder, `${name}-${id.slice(0, 8)}.csv`)
    const text = await asImporter(importer, (tx) => csv(tx, id, count, language))
    await writeFile(path, text, { mode: 0o600 })
    err(t(where, { count, path }))
  }
}

const remarksOf = (isRejected: boolean) => async (tx: Tx, id: string, count: number, language: Language) =>
  remarksCsv(await listRemarks(tx, id, isRejected, count), isRejected, language)
const listOut = async (tx: Tx, id: string, count: number, language: Language) =>
  takenOutCsv(await listTakenOut(tx, id, count), language)

function tellFile({ refusedBecause, name: file, ...counts }: FileResult, { asked, language, out, err }: Told): void {
  const t = textIn(language, messages)
  if (!refusedBecause) {
    const { rows, kept, duplicates, rejected, leftOut, changed, takenOut } = counts
    if (asked.json) return
    out(t('crime.cli.file', { file, rows, kept, duplicates, rejected }))
    if (leftOut + changed + takenOut > 0) out(t('crime.cli.fileToo', { leftOut, changed, takenOut }))
    return
  }
  const isLeft = refusedBecause.every(({ message }) => isLeftOut(message))
  const tellIt = isLeft && !asked.json ? out : err
  tellIt(t(isLeft ? 'crime.cli.leftOut' : 'crime.cli.refused', { file }))
  for (const { message, args } of refusedBecause)
    tellIt(`  ${problemText(language, { field: '', message, args: { file, ...args } })}`)
}
