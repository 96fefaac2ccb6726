/**
 * What would make a signal go away: it is counted again without its largest location, month and area, as if those events had
 * never been recorded. The same shuffles stand beside it: they were made with those events, so what is said is a little cautious.
 */
import { poissonRatio } from '../../../analysis/scan/likelihood.ts'
import type { LocationCount } from '../../crime/index.ts'
import type { Without } from '../words.ts'
import type { Reading, ReadType } from './reading-rules.ts'

/** A cluster by indices of areas and months, both ends of the window in. */
export type Found = {
  type: ReadType
  reading: Pick<Reading, 'months' | 'areas'>
  members: readonly number[]
  window: { from: number; to: number }
  maxima: Float64Array
}

/** Events to leave out, by area and month. */
type Part = Pick<Without, 'part' | 'name' | 'lsoaCode'> & { cells: { area: number; month: number; events: number }[] }

/** Two ratios of the same counts may differ by rounding. */
const ROUNDING = 1e-9

/**
 * The signal without its largest location, its largest month (where it has several) and its largest area (where it has
 * several), each on its own, that with most of its events first. An area that is no more than its one location is not told twice.
 */
export function strongestParts(found: Found, locations: readonly LocationCount[]): Without[] {
  const { members, window } = found
  const parts = [
    largest(found, locationParts(found, locations)),
    window.from < window.to ? largest(found, monthParts(found)) : null,
    members.length > 1 ? largest(found, areaParts(found)) : null,
  ]
  const counted = parts.filter((part) => part !== null).map((part) => withoutPart(found, part))
  const [location] = counted.filter(({ part }) => part === 'location')
  const isTold = ({ part, lsoaCode, held }: Without) =>
    part === 'area' && location?.lsoaCode === lsoaCode && location.held === held
  return counted.filter((each) => !isTold(each)).sort((a, b) => b.held - a.held)
}

/** A location is told apart by its area too: "On or near Parking Area" is in every town. */
function locationParts({ type, reading, members }: Found, locations: readonly LocationCount[]): Part[] {
  const areaAt = new Map(members.map((area) => [reading.areas[area]!.lsoaCode, area]))
  const monthAt = new Map(reading.months.map((month, i) => [month, i]))
  const parts = new Map<string, Part>()
  for (const { crimeType, lsoaCode, location, month, events } of locations) {
    const [area, at] = [areaAt.get(lsoaCode), monthAt.get(month)]
    if (crimeType !== type.crimeType || area === undefined || at === undefined || location === '') continue
    const key = `${lsoaCode} ${location}`
    const part = parts.get(key) ?? { part: 'location' as const, name: location, lsoaCode, cells: [] }
    parts.set(key, part)
    part.cells.push({ area, month: at, events })
  }
  return [...parts.values()]
}

function monthParts({ type, reading, members, window }: Found): Part[] {
  const months = Array.from({ length: window.to - window.from + 1 }, (_, i) => window.from + i)
  return months.map((month) => ({
    part: 'month',
    name: reading.months[month]!,
    lsoaCode: '',
    cells: members.map((area) => ({ area, month, events: countAt(type, reading, area, month) })),
  }))
}

function areaParts({ type, reading, members }: Found): Part[] {
  return members.map((area) => ({
    part: 'area',
    name: reading.areas[area]!.lsoaCode,
    lsoaCode: reading.areas[area]!.lsoaCode,
    cells: reading.months.map((_, month) => ({ area, month, events: countAt(type, reading, area, month) })),
  }))
}

const countAt = (type: ReadType, { months }: Found['reading'], area: number, month: number): number =>
  type.counts[area * months.length + month]!

const heldIn = ({ window }: Found, { cells }: Part): number =>
  cells.reduce((sum, { month, events }) => sum + (month >= window.from && month <= window.to ? events : 0), 0)

function largest(found: Found, parts: readonly Part[]): Part | null {
  let [best, most] = [null as Part | null, 0]
  for (const part of parts) {
    const held = heldIn(found, part)
    if (held > most) [best, most] = [part, held]
  }
  return best
}

/** The same circle and window, with every total counted anew without the part's events. */
function withoutPart(found: Found, part: Part): Without {
  const { type, reading, members, window, maxima } = found
  const periods = reading.months.length
  const counts = type.counts.slice()
  for (const { area, month, events } of part.cells) counts[area * periods + month]! -= events
  const isMember = new Set(members)
  let [total, inMembers, inWindow, observed] = [0, 0, 0, 0]
  for (let cell = 0; cell < counts.length; cell++) {
    const [area, month, count] = [Math.floor(cell / periods), cell % periods, counts[cell]!]
    const isIn = month >= window.from && month <= window.to
    total += count
    if (isMember.has(area)) inMembers += count
    if (isIn) inWindow += count
    if (isIn && isMember.has(area)) observed += count
  }
  const expected = total > 0 ? (inMembers * inWindow) / total : 0
  const llr = expected > 0 && observed > expected ? poissonRatio(observed, expected, total) : 0
  return {
    part: part.part,
    name: part.name,
    lsoaCode: part.lsoaCode,
    held: heldIn(found, part),
    observed,
    expectedThousandths: Math.round(expected * 1000),
    llrMillionths: Math.round(llr * 1e6),
    shufflesAtLeast: maxima.reduce((count, strongest) => count + Number(strongest >= llr - ROUNDING), 0),
  }
}
