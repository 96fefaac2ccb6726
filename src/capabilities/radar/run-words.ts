/** What a run of the radar is: what there was to read, how it was read, how far it is and how it ended. */
import { z } from 'zod'
import { hotSpotClasses } from '../../analysis/hotspots/emerging.ts'
import { workStates } from '../../platform/long-work/work-words.ts'

/** A month, 'YYYY-MM'. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

const runReasons = ['asked', 'data-changed'] as const

/** Months one after the other of which events are held; between two runs of months there is a gap. */
export const MonthRun = z.object({ from: Month, to: Month, months: z.number().int() })
export type MonthRun = z.infer<typeof MonthRun>

/** What there was to read. Events and areas that could not be read are counted, never passed over in silence. */
export const Coverage = z.object({
  /** Runs of months, oldest first; a window lies within the last. */
  runs: z.array(MonthRun),
  /** Months between them of which nothing is held. */
  monthsMissing: z.array(Month),
  events: z.number().int(),
  /** First month after the last long gap: a signal of the scan stands out among these months alone too. Null without months. */
  nearFrom: Month.nullable(),
  /** Census areas that were read. */
  areas: z.number().int(),
  /** Areas of which no event has a point, so that nobody knows where they lie. */
  areasWithoutPlace: z.number().int(),
  /** Areas with events in some runs of months only: their code may be of another census, so they were left out. */
  areasNotInEveryRun: z.number().int(),
  /** Areas that no earlier month has, by the month from which on they stand: their code may be new. Older runs have none of the two. */
  areasNew: z.array(z.object({ month: Month, areas: z.number().int() })).optional(),
  /** Areas that the last months no longer have: their code may have been renewed. */
  areasEnded: z.number().int().optional(),
  /** Events without an area code. */
  eventsWithoutArea: z.number().int(),
  /** Events without an area, and those in an area without a place or left out: not counted in any signal. */
  eventsNotRead: z.number().int(),
  types: z.array(z.object({ crimeType: z.string(), events: z.number().int() })),
  /** Types with too few events, or too few months, to be scanned. */
  typesNotScanned: z.array(z.string()),
  /** Series of a district and type that could not be compared with any history. */
  seriesNotCompared: z.number().int(),
  /** Where each area lies, by its code: east and north in millionths of a degree, WGS84. Runs made before it was kept have none. */
  places: z.record(z.string(), z.tuple([z.number().int(), z.number().int()])).optional(),
})
export type Coverage = z.infer<typeof Coverage>

/** How a run was made: enough to make it again. Lengths in kilometres, shares 0 to 1. */
export const MethodSettings = z.object({
  replications: z.number().int(),
  seed: z.number().int(),
  maxSpace: z.number(),
  maxRadiusKm: z.number(),
  /** Months of the longest window. */
  maxWindow: z.number().int(),
  minCases: z.number().int(),
  /** Fewest events as a multiple of those expected. */
  leastRatio: z.number(),
  falseDiscoveryRate: z.number(),
  /** A finding that does not stand is kept as weak while its share of shuffles is not above this. */
  weakUpTo: z.number(),
})
export type MethodSettings = z.infer<typeof MethodSettings>

/** An area that is a hot spot over the months read, and how its hot months lie in time; `monthsHot` of them. */
export const Standing = z.object({
  lsoaCode: z.string(),
  areaName: z.string(),
  kind: z.enum(hotSpotClasses),
  events: z.number().int(),
  monthsHot: z.number().int(),
})
export type Standing = z.infer<typeof Standing>

/** One run. Instants in UTC, months 'YYYY-MM'. What is null is not known before it has read or ended. */
export const Run = z.object({
  id: z.uuid(),
  reason: z.enum(runReasons),
  askedBy: z.uuid().nullable(),
  askedAt: z.string(),
  state: z.enum(workStates),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  cancelAskedAt: z.string().nullable(),
  takenUpAt: z.string().nullable(),
  heardAt: z.string().nullable(),
  /** How far it is, 0 to 1000. */
  thousandthsDone: z.number().int(),
  monthFrom: Month.nullable(),
  monthTo: Month.nullable(),
  coverage: Coverage.nullable(),
  methodSettings: MethodSettings.nullable(),
  standing: z.array(Standing).nullable(),
  /** Comparisons made, each of which could raise a false alarm. */
  looks: z.number().int().nullable(),
  /** A finding of the scan stands when its p, in millionths, is not above this; 0 when none stands. */
  levelMillionths: z.number().int().nullable(),
  /** How many of the listed signals would be expected had nothing changed anywhere, in thousandths. */
  expectedFalseAlarmsThousandths: z.number().int().nullable(),
  signalsFound: z.number().int().nullable(),
  weakFound: z.number().int().nullable(),
  milliseconds: z.number().int().nullable(),
  /** A key of the messages that says why it failed. */
  failure: z.string().nullable(),
})
export type Run = z.infer<typeof Run>
