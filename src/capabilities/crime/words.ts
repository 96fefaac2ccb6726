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

/** Incidents that the police publish beside crime and that are none: they are in no count of recorded crime. */
export const isIncident = (crimeType: string): boolean => crimeType === 'Anti-social behaviour'

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
const LsoaCensus = z.union([z.literal(2011), z.literal(2021)]).nullable()

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

/** What a sum holds: without a choice of types recorded crime, which is without incidents; else what was chosen. */
const Counted = z.enum(['crime', 'incidents', 'chosen'])

/**
 * `areas` count what `counted` says, their types and `types` everything asked for. `crime` is recorded crime, `incidents` what is
 * none, `all` both together.
 * `months` of the period in order, each with whether it is held; the lists of numbers follow them, null where it is not.
 */
export const CountsView = z.object({
  months: z.array(z.object({ month: Month, isHeld: z.boolean() })),
  asked: z.object({ from: z.string(), to: z.string(), areaId: z.string(), types: z.array(z.string()) }),
  area: z.object({ id: z.uuid(), name: Name, kind: z.string() }).nullable(),
  areas: z.array(AreaCounts),
  types: z.array(TypeCounts),
  counted: Counted,
  crime: Series,
  incidents: Series,
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
