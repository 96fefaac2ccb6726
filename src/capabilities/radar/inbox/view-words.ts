/** What the radar's pages show: a signal in a list, a signal with its explanations, what could not be read, the runs. */
import { z } from 'zod'
import { Coverage, MethodSettings, Standing } from '../run-words.ts'
import { deeds, Signal, signalStates, Without } from '../words.ts'

const Name = z.object({ en: z.string(), cy: z.string() })

/** An earlier signal like this one, and why it was dismissed; what came back says so. */
export const CameBack = z.object({ id: z.string(), reference: z.string(), on: z.string(), because: z.string() })
export type CameBack = z.infer<typeof CameBack>

/** A signal in a list. `place` is the area at its centre. */
export const SignalLine = Signal.pick({
  id: true,
  restrictionId: true,
  reference: true,
  method: true,
  crimeTypes: true,
  longitudeE6: true,
  latitudeE6: true,
  radiusM: true,
  monthFrom: true,
  monthTo: true,
  observed: true,
  expectedThousandths: true,
  shuffles: true,
  shufflesAtLeast: true,
  pMillionths: true,
  isWeak: true,
  state: true,
  stateSince: true,
  snoozedUntil: true,
  marking: true,
  foundAt: true,
}).extend({
  place: Name,
  areas: z.number().int(),
  /** Found first by the newest run. */
  isNew: z.boolean(),
  /** Its snooze has ended: it waits again. */
  isSnoozeOver: z.boolean(),
  cameBack: CameBack.nullable(),
})
export type SignalLine = z.infer<typeof SignalLine>

/** A month of the chart; null where it was not received. */
export const ShownMonth = z.object({
  month: z.string(),
  observed: z.number().nullable(),
  expected: z.number().nullable(),
  inSignal: z.boolean(),
})
export type ShownMonth = z.infer<typeof ShownMonth>

/** The strongest cluster of each shuffle, in bins of equal width. */
export const ShownMaxima = z.object({ from: z.number(), step: z.number(), counts: z.array(z.number()) })
export type ShownMaxima = z.infer<typeof ShownMaxima>

/** An area of the signal: its code, its name, and the page of its counts where it is a known place. */
export const MemberArea = z.object({
  code: z.string(),
  name: Name,
  district: z.object({ id: z.string(), name: Name }).nullable(),
  isCentre: z.boolean(),
})
export type MemberArea = z.infer<typeof MemberArea>

/** Who should look, and why: the people of an area, or those who lead an open threat of the same crime types. */
export const Looker = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('area'), name: Name, areaId: z.string(), areas: z.number(), of: z.number() }),
  z.object({
    kind: z.literal('threat'),
    id: z.string(),
    reference: z.string(),
    name: z.string(),
    /** The local area that the threat's own place names. */
    place: Name,
    lead: z.string(),
    crimeTypes: z.array(z.string()),
    marking: z.string(),
  }),
])
export type Looker = z.infer<typeof Looker>

/** A part without which the signal is weaker, and whether what is left would still stand. */
export const ShownWithout = Without.extend({ named: Name, wouldStand: z.boolean() })
export type ShownWithout = z.infer<typeof ShownWithout>

/** What was decided on a signal, by whom; `leadsTo` is what it became, where the reader may see that. */
export const ShownDecision = z.object({
  id: z.string(),
  did: z.enum(deeds),
  because: z.string(),
  language: z.enum(['en', 'cy']),
  by: z.string(),
  at: z.string(),
  snoozedUntil: z.string().nullable(),
  leadsTo: z.object({ href: z.string(), reference: z.string(), name: z.string(), marking: z.string() }).nullable(),
  isUndone: z.boolean(),
})
export type ShownDecision = z.infer<typeof ShownDecision>

/** A signal with everything that explains it. */
export const SignalDetail = SignalLine.extend({
  llr: z.number().nullable(),
  months: z.array(ShownMonth),
  maxima: ShownMaxima.nullable(),
  without: z.array(ShownWithout),
  measures: z.record(z.string(), z.number()).nullable(),
  unplaced: z.number(),
  members: z.array(MemberArea),
  lookers: z.array(Looker),
  decisions: z.array(ShownDecision),
  mergedInto: z.object({ id: z.string(), reference: z.string() }).nullable(),
  /** The decision that undoing would undo. */
  undoable: z.string().nullable(),
  /** The run that saw it last, and of how many comparisons it was one. */
  lastRunId: z.string(),
})
export type SignalDetail = z.infer<typeof SignalDetail>

/** What the map draws; degrees WGS84. `months` are those read, 'YYYY-MM'; `counts` one for each, of `crimeTypes`. */
export const MapView = z.object({
  cells: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      longitude: z.number(),
      latitude: z.number(),
      counts: z.array(z.number()),
    }),
  ),
  /** Those of the chosen signal; empty for all. */
  crimeTypes: z.array(z.string()),
  clusters: z.array(
    z.object({
      reference: z.string(),
      id: z.string(),
      longitude: z.number(),
      latitude: z.number(),
      radiusM: z.number(),
      members: z.array(z.string()),
      state: z.enum(signalStates),
      isWeak: z.boolean(),
      isChosen: z.boolean(),
    }),
  ),
  months: z.array(z.string()),
})
export type MapView = z.infer<typeof MapView>

/** The newest finished run, as the pages tell it. */
export const RunRead = z.object({
  id: z.string(),
  endedAt: z.string(),
  monthFrom: z.string().nullable(),
  monthTo: z.string().nullable(),
  coverage: Coverage,
  settings: MethodSettings.nullable(),
  looks: z.number(),
  listed: z.number(),
  expectedFalseAlarms: z.number(),
  standing: z.array(Standing),
})
export type RunRead = z.infer<typeof RunRead>

/** What this reader decided last today, and may undo from the inbox. */
export const LastDecision = z.object({
  signalId: z.string(),
  reference: z.string(),
  did: z.enum(deeds),
  because: z.string(),
  language: z.enum(['en', 'cy']),
})
export type LastDecision = z.infer<typeof LastDecision>

export const RadarView = z.object({
  inbox: z.array(SignalLine),
  counts: z.record(z.enum(signalStates), z.number()),
  weak: z.number(),
  chosen: SignalDetail.nullable(),
  /** The reader chose it, and it is not only the first of the list. */
  isChosenByReader: z.boolean(),
  last: LastDecision.nullable(),
  run: RunRead.nullable(),
  runUnderWay: z.string().nullable(),
  map: MapView,
})
export type RadarView = z.infer<typeof RadarView>

export const SignalView = z.object({ signal: SignalDetail, map: MapView })
export type SignalView = z.infer<typeof SignalView>
