/** The audit as a file: formulas neutralised, and of withheld lines only what verification needs. */
import { csvOf, rowsOf } from '../../platform/documents/csv.ts'
import type { Language } from '../../platform/language.tsx'
import { askedText, filesText } from './told.ts'
import type { ExportView } from './words.ts'

/** Lines in one file at most: what a spreadsheet opens and an auditor reads. Ours, to calibrate. */
export const MOST_EXPORTED = 50_000

const head = [
  ...['line', 'at', 'person', 'did', 'subject', 'reference', 'reason', 'recipient', 'token', 'wanted', 'status'],
  ...['asked', 'files', 'roles'],
]
const digests = ['content_sha256', 'previous_hash', 'hash']

type Line = ExportView['lines'][number]

/** CSV in UTF-8 with a byte-order mark, its first row the marking; lines in order, withheld ones in their place. */
export function auditCsv({ marking, lines, withheld }: ExportView, language: Language): Promise<Uint8Array> {
  const all: (Line | ExportView['withheld'][number])[] = [...lines, ...withheld].sort((a, b) => a.line - b.line)
  const rows = rowsOf(all, (line) => [
    ...('did' in line ? shownCells(line, language) : [line.line, ...head.slice(1).map(() => '')]),
    ...[line.contentSha256, line.previousHash, line.hash],
  ])
  // The heads and verbs are codes for whoever verifies the file; they and the first line are the same in every language.
  return csvOf([...head, ...digests], rows, { marking, language: 'en', recipient: '', day: '' })
}

const shownCells = (line: Line, language: Language) => [
  ...[line.line, line.at, line.person, line.did, line.subject, line.reference, line.reason, line.recipient],
  ...[line.token, line.wanted, line.status, askedText(language, line.asked), filesText(line.files)],
  line.roles.join(', '),
]
