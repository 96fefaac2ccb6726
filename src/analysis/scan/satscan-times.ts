/**
 * Times as SaTScan's files write them (2001/11/22, 2001/11, 2001, 73, 22 November as 11/22/2001 or 22/11/2001, or plain numbers)
 * and the study period cut into periods of one unit. A day whose order may be either is refused. Days are counted from 1 January 1970.
 */

export type TimeUnit = 'generic' | 'day' | 'month' | 'year'

/** What a text says of a moment; `month` from 1. Coarser texts leave out the rest. */
type Moment = { year: number; month?: number; day?: number }

/** Where a census stands on the line of time, and whether its text was precise to the day. */
export type CensusTime = { at: number; isDay: boolean }

export type StudyPeriod = {
  unit: TimeUnit
  /** Number of periods. */
  periods: number
  /** Period of a text, from 0. Throws RangeError for what is no time, too coarse, or outside the study period. */
  periodOf(text: string): number
  /** The place of a population's time on the line on which `starts` are; a year counts as its middle, a month as its 15th day. */
  censusTime(text: string): CensusTime
  /** First day (number, for generic) of each period, and one more: the end of the last. */
  starts: number[]
  /** How the period is written: 2001/11/22, 2001/11, 2001 or the number. */
  label(period: number): string
}

const MOST_PERIODS = 100_000
const MONTHS = 12
const DAY = 86_400_000

/** The study period from `start` to `end`, both in. Throws RangeError where they are no times or the wrong way round. */
export function studyPeriod(unit: TimeUnit, start: string, end: string): StudyPeriod {
  const indexOf = (text: string) => indexIn(unit, moment(text, unit))
  const [first, last] = [indexOf(start), indexOf(end)]
  if (last < first) throw new RangeError(`The study period ends (${end}) before it starts (${start}).`)
  const periods = last - first + 1
  if (periods > MOST_PERIODS) throw new RangeError(`${start} to ${end} are more than ${MOST_PERIODS} periods.`)
  const period = (text: string) => {
    const index = indexIn(unit, moment(text, unit, [yearOf(unit, first), yearOf(unit, last)]))
    if (index < first || index > last) throw new RangeError(`${text} is outside the study period, ${start} to ${end}`)
    return index - first
  }
  return {
    unit,
    periods,
    periodOf: period,
    censusTime: (text) => censusTime(text, unit, [yearOf(unit, first), yearOf(unit, last)]),
    starts: Array.from({ length: periods + 1 }, (_, i) => dayOf(unit, first + i)),
    label: (each) => labelOf(unit, first + each),
  }
}

/** Reads `text`. A year of two figures is the one nearest to the years of `study`; without them, of the 20th century. */
function moment(text: string, unit: TimeUnit, study: [number, number] = [1900, 1999]): Moment {
  if (unit === 'generic') {
    if (!/^-?\d+$/.test(text)) throw new RangeError(`${text} is no whole number, as generic times are`)
    return { year: Number(text) }
  }
  const parts = text.split(/[/\-.*]/)
  if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) throw new RangeError(`${text} is no date`)
  const [year, month, day] = inOrder(text, parts)
  const read: Moment = {
    year: fullYear(year!, study),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  }
  if (!isDate(read)) throw new RangeError(`${text} is no date`)
  return read
}

/** Year, month, day. Throws RangeError where the order could be another one: nobody is to be read as another day. */
function inOrder(text: string, parts: string[]): (string | undefined)[] {
  const [first, second, third] = parts as [string, string?, string?]
  if (second === undefined || first.length === 4) return parts
  if (parts.at(-1)!.length !== 4)
    throw new RangeError(`${text} may be read in several orders: write the year first and in full, as in 2026/11/05`)
  if (third === undefined) return [second, first]
  const [one, other] = [Number(first), Number(second)]
  if (one > 12) return [third, second, first]
  if (other > 12 || one === other) return [third, first, second]
  const written = (month: number, day: number) =>
    [third, month, day].map((part) => String(part).padStart(2, '0')).join('/')
  throw new RangeError(
    `${text} may be either of two days: write ${written(other, one)} or ${written(one, other)}, the year first`,
  )
}

function fullYear(text: string, [from, to]: [number, number]): number {
  const year = Number(text)
  if (text.length === 4) return year
  if (text.length !== 2) throw new RangeError(`${text} is no year`)
  const distance = (candidate: number) => Math.max(from - candidate, candidate - to, 0)
  const [nearest, next] = [1800, 1900, 2000].map((century) => century + year).sort((a, b) => distance(a) - distance(b))
  if (distance(nearest!) === distance(next!))
    throw new RangeError(`${text} may be ${nearest} or ${next}: write it in full`)
  return nearest!
}

function isDate({ year, month = 1, day = 1 }: Moment): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000
}

/** Number of the moment's period, counted in the unit from any fixed beginning. Throws where the moment is coarser than the unit. */
function indexIn(unit: TimeUnit, { year, month, day }: Moment): number {
  if (unit === 'generic' || unit === 'year') return year
  if (month === undefined || (unit === 'day' && day === undefined))
    throw new RangeError(`${year}${month ? `/${month}` : ''} is coarser than a ${unit}: take the unit of the data`)
  return unit === 'month' ? year * MONTHS + month - 1 : Date.UTC(year, month - 1, day) / DAY
}

function yearOf(unit: TimeUnit, index: number): number {
  if (unit === 'day') return new Date(index * DAY).getUTCFullYear()
  return unit === 'month' ? Math.floor(index / MONTHS) : index
}

function dayOf(unit: TimeUnit, index: number): number {
  if (unit === 'year') return Date.UTC(index, 0) / DAY
  return unit === 'month' ? Date.UTC(Math.floor(index / MONTHS), index % MONTHS) / DAY : index
}

function labelOf(unit: TimeUnit, index: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  if (unit === 'generic' || unit === 'year') return String(index)
  if (unit === 'month') return `${Math.floor(index / MONTHS)}/${two((index % MONTHS) + 1)}`
  const date = new Date(index * DAY)
  return `${date.getUTCFullYear()}/${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())}`
}

function censusTime(text: string, unit: TimeUnit, study: [number, number]): CensusTime {
  const { year, month, day } = moment(text, unit, study)
  if (unit === 'generic') return { at: year + 0.5, isDay: false }
  if (month === undefined) return { at: Date.UTC(year, 6, 1) / DAY, isDay: false }
  return { at: Date.UTC(year, month - 1, day ?? 15) / DAY, isDay: day !== undefined }
}
