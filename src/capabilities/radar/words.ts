/** What a signal, a decision on it and an emerging issue are. A signal is a place and time to look at, not a threat. */
import { z } from 'zod'
import { markings } from '../../platform/marking.ts'
import { Month } from './run-words.ts'

export const methods = ['scan', 'change'] as const
export const signalStates = ['new', 'developed', 'dismissed', 'snoozed', 'merged'] as const
export type SignalState = (typeof signalStates)[number]

/** As the last day of a snooze: until a run finds the signal again in newer data. */
export const UNTIL_NEXT_DATA = '9999-12-31'

/**
 * One month held: events of the signal's types in its members, what was to be expected (null where the method says nothing of
 * that month), and whether it is in the signal.
 */
export const SeriesMonth = z.object({
  month: Month,
  observed: z.number().int(),
  expectedThousandths: z.number().int().nullable(),
  isIn: z.boolean(),
})
export type SeriesMonth = z.infer<typeof SeriesMonth>

/** The strongest cluster of each shuffle, counted in bins of equal width; strengths are log likelihood ratios in thousandths. */
export const Maxima = z.object({
  fromThousandths: z.number().int(),
  binThousandths: z.number().int(),
  counts: z.array(z.number().int()),
})
export type Maxima = z.infer<typeof Maxima>

/**
 * The signal counted again without one part of it: a published point, a month or a census area. `shufflesAtLeast` of the same
 * shuffles were at least as strong as what is left.
 */
export const Without = z.object({
  part: z.enum(['location', 'month', 'area']),
  /** The location's text, the month 'YYYY-MM' or the area's code. */
  name: z.string(),
  /** The area in which the location lies; '' for a month. */
  lsoaCode: z.string(),
  /** Events of the signal in this part. */
  held: z.number().int(),
  observed: z.number().int(),
  expectedThousandths: z.number().int(),
  llrMillionths: z.number().int(),
  shufflesAtLeast: z.number().int(),
})
export type Without = z.infer<typeof Without>

/** A signal. Degrees in millionths, WGS84; months 'YYYY-MM', both in. */
export const Signal = z.object({
  id: z.uuid(),
  restrictionId: z.string().nullable(),
  reference: z.string(),
  runId: z.uuid(),
  lastRunId: z.uuid(),
  method: z.enum(methods),
  crimeTypes: z.array(z.string()),
  /** Census area codes, the centre first. */
  members: z.array(z.string()),
  longitudeE6: z.number().int(),
  latitudeE6: z.number().int(),
  radiusM: z.number().int(),
  monthFrom: Month,
  monthTo: Month,
  observed: z.number().int(),
  expectedThousandths: z.number().int(),
  llrMillionths: z.number().int().nullable(),
  /** Shuffles made, and those that gave a cluster at least this strong; null where the method does not shuffle. */
  shuffles: z.number().int().nullable(),
  shufflesAtLeast: z.number().int().nullable(),
  pMillionths: z.number().int(),
  isWeak: z.boolean(),
  series: z.array(SeriesMonth),
  maxima: Maxima.nullable(),
  without: z.array(Without),
  /** What else the method measured, by name. */
  measures: z.record(z.string(), z.number()).nullable(),
  /** Events of these types and months that could not be counted because their area or its place is not known. */
  unplaced: z.number().int(),
  state: z.enum(signalStates),
  stateSince: z.string(),
  /** Last day of a snooze. */
  snoozedUntil: z.string().nullable(),
  mergedInto: z.uuid().nullable(),
  recursOf: z.uuid().nullable(),
  marking: z.enum(markings),
  foundAt: z.string(),
})
export type Signal = z.infer<typeof Signal>

/** What a method hands over before it is told whether it stands and whether it was found before. */
export type Finding = Pick<
  Signal,
  | 'method'
  | 'crimeTypes'
  | 'members'
  | 'longitudeE6'
  | 'latitudeE6'
  | 'radiusM'
  | 'monthFrom'
  | 'monthTo'
  | 'observed'
  | 'expectedThousandths'
  | 'llrMillionths'
  | 'shuffles'
  | 'shufflesAtLeast'
  | 'pMillionths'
  | 'series'
  | 'maxima'
  | 'without'
  | 'measures'
  | 'unplaced'
>

/** A signal as one run found it. */
export const FoundIn = z.object({
  runId: z.uuid(),
  members: z.array(z.string()),
  monthFrom: Month,
  monthTo: Month,
  observed: z.number().int(),
  expectedThousandths: z.number().int(),
  pMillionths: z.number().int(),
  isWeak: z.boolean(),
})
export type FoundIn = z.infer<typeof FoundIn>

export const deeds = ['developed', 'joined', 'dismissed', 'snoozed', 'merged', 'undone', 'restored'] as const
export const SignalDecision = z.object({
  id: z.uuid(),
  restrictionId: z.string().nullable(),
  signalId: z.uuid(),
  did: z.enum(deeds),
  because: z.string(),
  language: z.enum(['en', 'cy']),
  /** Null when the radar itself did it. */
  byId: z.uuid().nullable(),
  at: z.string(),
  issueId: z.uuid().nullable(),
  threatId: z.uuid().nullable(),
  mergedInto: z.uuid().nullable(),
  snoozedUntil: z.string().nullable(),
  undoes: z.uuid().nullable(),
})
export type SignalDecision = z.infer<typeof SignalDecision>

export const issueStates = ['in-development', 'assessed-as-threat', 'closed'] as const
export const EmergingIssue = z.object({
  id: z.uuid(),
  restrictionId: z.string().nullable(),
  reference: z.string(),
  name: z.string(),
  summary: z.string(),
  language: z.enum(['en', 'cy']),
  state: z.enum(issueStates),
  threatId: z.uuid().nullable(),
  ownerId: z.uuid().nullable(),
  raisedBy: z.uuid().nullable(),
  raisedAt: z.string(),
  closedBecause: z.string().nullable(),
  closedAt: z.string().nullable(),
  marking: z.enum(markings),
  revision: z.number().int(),
})
export type EmergingIssue = z.infer<typeof EmergingIssue>
