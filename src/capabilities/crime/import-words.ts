/** What an import is, how far it is and how each of its files ended, and what its pages show. */
import { z } from 'zod'
import { Month } from './words.ts'

/**
 * The end of an import: kept + duplicates + rejected + leftOut = rows. Empty lines are not rows. `leftOut` are rows of other forces,
 * `changed` those of the kept that say something else of an event that was held, `takenOut` events no longer published.
 */
export const ImportReport = z.object({
  files: z.number().int(),
  rows: z.number().int(),
  kept: z.number().int(),
  duplicates: z.number().int(),
  rejected: z.number().int(),
  leftOut: z.number().int(),
  changed: z.number().int(),
  takenOut: z.number().int(),
  notes: z.number().int(),
  seconds: z.number(),
})
export type ImportReport = z.infer<typeof ImportReport>

/**
 * How one file ended. `refusedBecause` holds the reasons of a file of which nothing was kept. `months` are those it holds of this
 * force, `published` those of which it is the publication. `sha256` is that of the file as it was given.
 */
export const FileResult = z.object({
  name: z.string(),
  rows: z.number().int(),
  kept: z.number().int(),
  duplicates: z.number().int(),
  rejected: z.number().int(),
  leftOut: z.number().int(),
  changed: z.number().int(),
  takenOut: z.number().int(),
  outcomesUpdated: z.number().int(),
  notes: z.number().int(),
  months: z.array(Month),
  published: z.array(Month),
  sha256: z.string().nullable(),
  refusedBecause: z
    .array(z.object({ message: z.string(), args: z.record(z.string(), z.union([z.string(), z.number()])) }))
    .nullable(),
})
export type FileResult = z.infer<typeof FileResult>

/** A file of which nothing was read. */
export const nothingOf = (name: string): FileResult => ({
  ...{ name, rows: 0, kept: 0, duplicates: 0, rejected: 0, leftOut: 0, changed: 0, takenOut: 0, outcomesUpdated: 0 },
  ...{ notes: 0, months: [], published: [], sha256: null, refusedBecause: null },
})

const importStates = ['waiting', 'running', 'done', 'failed', 'cancelled', 'interrupted'] as const
export const ImportState = z.enum(importStates)
export type ImportState = z.infer<typeof ImportState>

/** How far an import is: rows read, and the share of its bytes, 0 to 1. */
export type ImportProgress = { rows: number; share: number }

/** An import as those who may import see it. Instants in UTC. */
export const Import = z.object({
  id: z.uuid(),
  source: z.enum(['web', 'command', 'demonstration']),
  askedBy: z.uuid().nullable(),
  askedAt: z.string(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  cancelAskedAt: z.string().nullable(),
  fileNames: z.array(z.string()),
  bytes: z.number(),
  state: ImportState,
  filesFound: z.number().int(),
  rowsRead: z.number().int(),
  shareRead: z.number(),
  takenBackBy: z.uuid().nullable(),
  takenBackAt: z.string().nullable(),
})
export type Import = z.infer<typeof Import>

/** `months` are those it brought of this force. */
export const ImportLine = Import.extend({ askedByName: z.string(), months: z.array(Month), kept: z.number().int() })
export type ImportLine = z.infer<typeof ImportLine>
export const ImportsView = z.object({ imports: z.array(ImportLine) })
export type ImportsView = z.infer<typeof ImportsView>

export const NewImportView = z.object({ mostFiles: z.number().int(), megabytes: z.number().int() })
export type NewImportView = z.infer<typeof NewImportView>

const Noted = z.object({
  file: z.string(),
  line: z.number().int(),
  message: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** An event that no longer counts; `becomes` is what the file says of it instead, null where it says nothing. */
export const TakenOut = z.object({
  eventId: z.string().nullable(),
  month: Month,
  crimeType: z.string(),
  lsoaCode: z.string(),
  location: z.string(),
  becomes: z.object({ month: Month, crimeType: z.string(), lsoaCode: z.string() }).nullable(),
})
export type TakenOut = z.infer<typeof TakenOut>

/** One sentence on how an import ended: a key of the messages with its arguments. */
export const Ending = z.object({
  tone: z.enum(['good', 'warn', 'bad']),
  message: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type Ending = z.infer<typeof Ending>

/** One import: how far it is, and how each file ended. `notes` are the first of `notesCount`, `takenOut` those of the report's. */
export const ImportView = z.object({
  import: ImportLine,
  secondsLeft: z.number().nullable(),
  rowsPerSecond: z.number().nullable(),
  report: ImportReport,
  outcomesUpdated: z.number().int(),
  results: z.array(FileResult),
  notes: z.array(Noted),
  notesCount: z.number().int(),
  takenOut: z.array(TakenOut),
  takenBackByName: z.string(),
  /** How it ended, as a tone and a message; null while it goes on. */
  ending: Ending.nullable(),
})
export type ImportView = z.infer<typeof ImportView>

export const RemarksView = z.object({ id: z.uuid(), rows: z.array(Noted) })
export const TakenOutView = z.object({ id: z.uuid(), rows: z.array(TakenOut) })
