/** What a crime event is, as read from a file, and what an import tells the person who ran it. */
import { z } from 'zod'
import { several } from '../../platform/words.ts'

/**
 * The crime types of data.police.uk, as published. The last two were used until April 2013 and still stand in old
 * months. A force may use others: they are kept as written, and noted once a file.
 */
export const crimeTypes = [
  'Anti-social behaviour',
  'Bicycle theft',
  'Burglary',
  'Criminal damage and arson',
  'Drugs',
  'Other crime',
  'Other theft',
  'Possession of weapons',
  'Public order',
  'Robbery',
  'Shoplifting',
  'Theft from the person',
  'Vehicle crime',
  'Violence and sexual offences',
  'Public disorder and weapons',
  'Violent crime',
] as const

/** The longest text kept of each column, in characters; `row-rules.ts` says why. */
export const longest = {
  eventId: 100,
  reportedBy: 100,
  fallsWithin: 100,
  location: 200,
  lsoaCode: 20,
  lsoaName: 100,
  crimeType: 100,
  outcome: 200,
  context: 2000,
} as const

/** A month, 'YYYY-MM'. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** Census whose list of areas an LSOA code belongs to; null when the code alone cannot tell. */
export const LsoaCensus = z.union([z.literal(2011), z.literal(2021)]).nullable()

/**
 * One event as read from a file. Longitude and latitude are WGS84 degrees, both or neither. Texts are trimmed and may
 * be empty; `eventId` is the publisher's Crime ID or the force's own number.
 */
export const CrimeEvent = z.object({
  eventId: z.string().max(longest.eventId).nullable(),
  month: Month,
  reportedBy: z.string().max(longest.reportedBy),
  fallsWithin: z.string().max(longest.fallsWithin),
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
  location: z.string().max(longest.location),
  lsoaCode: z.string().max(longest.lsoaCode).nullable(),
  lsoaCensus: LsoaCensus,
  lsoaName: z.string().max(longest.lsoaName),
  crimeType: z.string().min(1).max(longest.crimeType),
  outcome: z.string().max(longest.outcome).nullable(),
  context: z.string().max(longest.context),
})
export type CrimeEvent = z.infer<typeof CrimeEvent>

/**
 * An event with its place in the file. `line` is the line at which its record starts, the header being line 1.
 * A row without an event ID has a `contentKey` and says which `occurrence` of that content it is in its file, from 1.
 */
export type ReadRow = CrimeEvent & { line: number; contentKey: string | null; occurrence: number }

/** One record of a CSV as it stands: its cells, and the line at which it starts, the header being line 1. */
export type CsvRecord = { line: number; cells: string[] }

/** A row that is not kept: where it stands, and why as a message key with its arguments. */
export const RejectedRow = z.object({
  file: z.string(),
  line: z.number().int(),
  reason: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type RejectedRow = z.infer<typeof RejectedRow>

/** A row that is kept, with something the reader of the report should know, such as a place left out. */
export const RowNote = RejectedRow.omit({ reason: true }).extend({ note: z.string() })
export type RowNote = z.infer<typeof RowNote>

/** The end of an import: kept + duplicates + rejected = rows. Empty lines are not rows. */
export const ImportReport = z.object({
  files: z.number().int(),
  rows: z.number().int(),
  kept: z.number().int(),
  duplicates: z.number().int(),
  rejected: z.number().int(),
  seconds: z.number(),
})
export type ImportReport = z.infer<typeof ImportReport>

/** How one file ended. `refusedBecause` holds the reasons of a file of which nothing was kept. */
export const FileResult = z.object({
  name: z.string(),
  rows: z.number().int(),
  kept: z.number().int(),
  duplicates: z.number().int(),
  rejected: z.number().int(),
  outcomesUpdated: z.number().int(),
  refusedBecause: z
    .array(z.object({ message: z.string(), args: z.record(z.string(), z.union([z.string(), z.number()])) }))
    .nullable(),
})
export type FileResult = z.infer<typeof FileResult>

export const importStates = ['waiting', 'running', 'done', 'failed', 'cancelled', 'interrupted'] as const
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
})
export type Import = z.infer<typeof Import>

export const NoPath = z.object({})
export const IdPath = z.object({ id: z.uuid() })

const MonthOrBlank = z
  .union([z.literal(''), Month])
  .optional()
  .transform((given) => given || undefined)

/** What a reader of counts asks for; blank means the usual. `area` is where to look, the whole force when blank. */
export const CountsQuery = z.object({
  from: MonthOrBlank,
  to: MonthOrBlank,
  area: z
    .union([z.literal(''), z.uuid()])
    .optional()
    .transform((given) => given || undefined),
  type: several,
})
export type CountsQuery = z.infer<typeof CountsQuery>

/** As `CountsQuery`, with the person or agency to whom the file goes. */
export const ExportQuery = CountsQuery.extend({ recipient: z.string().trim().min(1).max(200) })

const Series = z.object({ months: z.array(z.number().int().nullable()), total: z.number().int() })
const TypeCounts = Series.extend({ crimeType: z.string() })
const Name = z.object({ en: z.string(), cy: z.string() })

/** Counts of one area; `areaId` is null for events in no loaded boundary. */
export const AreaCounts = Series.extend({
  areaId: z.uuid().nullable(),
  code: z.string(),
  name: Name.nullable(),
  types: z.array(TypeCounts),
})
export type AreaCounts = z.infer<typeof AreaCounts>

/** `months` of the period in order, each with whether it is held; the lists of numbers follow them, null where it is not. */
export const CountsView = z.object({
  months: z.array(z.object({ month: Month, isHeld: z.boolean() })),
  asked: z.object({ from: z.string(), to: z.string(), areaId: z.string(), types: z.array(z.string()) }),
  area: z.object({ id: z.uuid(), name: Name, kind: z.string() }).nullable(),
  areas: z.array(AreaCounts),
  types: z.array(TypeCounts),
  all: Series,
  choices: z.object({
    areas: z.array(z.object({ id: z.uuid(), name: Name, depth: z.number().int() })),
    types: z.array(z.string()),
    monthsHeld: z.number().int(),
    firstHeld: z.string(),
    lastHeld: z.string(),
  }),
})
export type CountsView = z.infer<typeof CountsView>

/** Census areas whose boundary is not loaded, by what the files call them. `code` is empty for events without one. */
export const NoBoundaryView = z.object({
  from: z.string(),
  to: z.string(),
  areas: z.array(z.object({ code: z.string(), name: z.string(), census: LsoaCensus, events: z.number().int() })),
})
export type NoBoundaryView = z.infer<typeof NoBoundaryView>

export const ImportLine = Import.extend({ askedByName: z.string() })
export type ImportLine = z.infer<typeof ImportLine>
export const ImportsView = z.object({ imports: z.array(ImportLine) })
export type ImportsView = z.infer<typeof ImportsView>

export const NewImportView = z.object({ mostFiles: z.number().int(), megabytes: z.number().int() })
export type NewImportView = z.infer<typeof NewImportView>

export const Noted = z.object({
  file: z.string(),
  line: z.number().int(),
  message: z.string(),
  args: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** One import: how far it is, and how each file ended. `notes` are the first of `notesCount`. */
export const ImportView = z.object({
  import: ImportLine,
  secondsLeft: z.number().nullable(),
  rowsPerSecond: z.number().nullable(),
  report: ImportReport,
  outcomesUpdated: z.number().int(),
  results: z.array(FileResult),
  notes: z.array(Noted),
  notesCount: z.number().int(),
})
export type ImportView = z.infer<typeof ImportView>

export const RejectedView = z.object({ id: z.uuid(), rows: z.array(Noted) })
