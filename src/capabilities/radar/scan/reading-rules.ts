/**
 * From counts to what the methods read: months one after the other with the gaps between them, areas with a place, and one table
 * of counts a type. Policy: what cannot be read is counted and told; an absence is never read as a fall.
 */
import { type AreaCentre, type AreaMonthCount, addMonths, monthsBetween } from '../../crime/index.ts'
import type { Coverage, MonthRun } from '../run-words.ts'
import { areasWithoutHistory, type NoHistory } from './history-rules.ts'
import { FEWEST_EVENTS, LONG_GAP } from './settings.ts'

/** An area that is read; degrees in millionths, WGS84. */
export type ReadArea = AreaCentre

/** `counts` is laid out `[area * months + month]`. */
export type ReadType = { crimeType: string; counts: Uint32Array; total: number; unplaced: number[] }

/**
 * What there is to read. `months` are those held, in order; `breaks` the indices before which months are missing. A type's
 * `unplaced` are its events of each month that no area read holds.
 */
export type Reading = {
  months: string[]
  breaks: number[]
  areas: ReadArea[]
  types: ReadType[]
  coverage: Omit<Coverage, 'seriesNotCompared' | 'places'>
}

/** Stretches of months without a gap, oldest first. `held` is in order. */
export function monthRuns(held: readonly string[]): MonthRun[] {
  const runs: MonthRun[] = []
  for (const month of held) {
    const last = runs.at(-1)
    if (last && addMonths(last.to, 1) === month) Object.assign(last, { to: month, months: last.months + 1 })
    else runs.push({ from: month, to: month, months: 1 })
  }
  return runs
}

/** Index of the first month after the last gap of at least `LONG_GAP` months; 0 where there is none. */
export function firstNearMonth(months: readonly string[]): number {
  const isAfterLongGap = (i: number) => monthsBetween(months[i - 1]!, months[i]!).length - 2 >= LONG_GAP
  return Math.max(
    0,
    months.findLastIndex((_, i) => i > 0 && isAfterLongGap(i)),
  )
}

/**
 * The reading of `months`. An area is read when it has a place, events in every stretch of months and a history: a code with events
 * in some only may be of another census, and its appearance would look like a rise. Events of other areas are counted as not read.
 */
export function readingOf(
  months: string[],
  counts: readonly AreaMonthCount[],
  centres: readonly AreaCentre[],
): Reading {
  const runs = monthRuns(months)
  const missing = runs.slice(1).flatMap((run, i) => monthsBetween(addMonths(runs[i]!.to, 1), addMonths(run.from, -1)))
  const present = stretchesOfAreas(counts, runs)
  const placed = new Set(centres.map(({ lsoaCode }) => lsoaCode))
  const inEveryRun = (code: string) => present.get(code)?.size === runs.length
  const noHistory = areasWithoutHistory(months, counts)
  const areas = centres.filter(({ lsoaCode }) => inEveryRun(lsoaCode) && !noHistory.has(lsoaCode))
  const untold = [...noHistory].flatMap(([code, why]) => (placed.has(code) && inEveryRun(code) ? [why] : []))
  const codes = [...present.keys()]
  const types = typesOf(months, areas, counts)
  const sum = (of: readonly { events: number }[]) => of.reduce((total, { events }) => total + events, 0)
  const read = types.reduce((total, type) => total + type.total, 0)
  const all = sum(counts)
  const scanned = types.filter(({ total }) => total >= FEWEST_EVENTS && months.length > 1 && areas.length > 1)
  return {
    months,
    breaks: runs.slice(1).map((run) => months.indexOf(run.from)),
    areas,
    types: scanned,
    coverage: {
      runs,
      monthsMissing: missing,
      events: all,
      nearFrom: months[firstNearMonth(months)] ?? null,
      areas: areas.length,
      areasWithoutPlace: codes.filter((code) => !placed.has(code)).length,
      areasNotInEveryRun: codes.filter((code) => placed.has(code) && !inEveryRun(code)).length,
      areasNew: newAreas(untold),
      areasEnded: untold.filter((why) => 'ended' in why).length,
      eventsWithoutArea: sum(counts.filter(({ lsoaCode }) => lsoaCode === '')),
      eventsNotRead: all - read,
      types: types.map((type) => ({ crimeType: type.crimeType, events: type.total })),
      typesNotScanned: types.filter((type) => !scanned.includes(type)).map(({ crimeType }) => crimeType),
    },
  }
}

/** How many areas are new from each month on, the first month first. */
function newAreas(untold: readonly NoHistory[]): { month: string; areas: number }[] {
  const byMonth = new Map<string, number>()
  for (const why of untold) if ('since' in why) byMonth.set(why.since, (byMonth.get(why.since) ?? 0) + 1)
  return [...byMonth].sort(([one], [other]) => (one < other ? -1 : 1)).map(([month, areas]) => ({ month, areas }))
}

/** The stretches, by index, in which each coded area has events. */
function stretchesOfAreas(counts: readonly AreaMonthCount[], runs: readonly MonthRun[]): Map<string, Set<number>> {
  const present = new Map<string, Set<number>>()
  for (const { lsoaCode, month } of counts) {
    if (lsoaCode === '') continue
    const stretch = runs.findIndex((run) => run.from <= month && month <= run.to)
    const known = present.get(lsoaCode)
    if (known) known.add(stretch)
    else present.set(lsoaCode, new Set([stretch]))
  }
  return present
}

/** Every type with an event, by name, whether or not there is enough of it. */
function typesOf(months: string[], areas: readonly ReadArea[], counts: readonly AreaMonthCount[]): ReadType[] {
  const areaAt = new Map(areas.map(({ lsoaCode }, i) => [lsoaCode, i]))
  const monthAt = new Map(months.map((month, i) => [month, i]))
  const types = new Map<string, ReadType>()
  for (const { lsoaCode, crimeType, month, events } of counts) {
    const type = types.get(crimeType) ?? {
      crimeType,
      counts: new Uint32Array(areas.length * months.length),
      total: 0,
      unplaced: months.map(() => 0),
    }
    types.set(crimeType, type)
    const [area, at] = [areaAt.get(lsoaCode), monthAt.get(month)!]
    if (area === undefined) type.unplaced[at]! += events
    else {
      type.counts[area * months.length + at]! += events
      type.total += events
    }
  }
  return [...types.values()].sort((a, b) => (a.crimeType < b.crimeType ? -1 : 1))
}
