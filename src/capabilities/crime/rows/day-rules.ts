/** The month of a row, from its month or its day. A day that may be read in two ways is refused: nobody can tell which was meant. */
import type { Args } from '../../../platform/problem.ts'

/**
 * No event is older: the forces of today began in the reorganisation of April 1974, so an earlier month is a slip.
 * Ours, to calibrate.
 */
const EARLIEST_MONTH = '1974-04'

const MONTH_SHAPE = /^\d{4}-(0[1-9]|1[0-2])$/
const DAY_SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const BRITISH_DAY_SHAPE = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/

/** Whether it has the shape of a month or of a day, possible or not: no other column of a file has cells like these. */
export const looksLikeTime = (text: string): boolean =>
  MONTH_SHAPE.test(text) || DAY_SHAPE.test(text) || BRITISH_DAY_SHAPE.test(text)

/** 'YYYY-MM', or why there is none. `date` is empty where the file has no such column; only its month is kept. */
export function readMonth(month: string, date: string, today: string): string | { message: string; args: Args } {
  const wrong = (message: string, value: string) => ({ message, args: { value: value.slice(0, 40) } })
  let found = month
  if (date) {
    const days = daysOf(date)
    // The month of the row, where it states one, settles which of two readings is meant.
    const agreeing = days.length > 1 && month ? days.filter((each) => each.startsWith(month)) : days
    const [day, other] = agreeing
    if (!day && days.length === 0) return wrong('crime.row.impossibleDate', date)
    if (!day) return { message: 'crime.row.monthAgainstDate', args: { month: month.slice(0, 40), date } }
    if (other) return { message: 'crime.row.ambiguousDate', args: { value: date, one: day, other } }
    if (day > today) return wrong('crime.row.futureMonth', date)
    if (month && month !== day.slice(0, 7))
      return { message: 'crime.row.monthAgainstDate', args: { month: month.slice(0, 40), date } }
    found = day.slice(0, 7)
  }
  if (!found) return { message: 'crime.row.noMonth', args: {} }
  if (!MONTH_SHAPE.test(found) || found < EARLIEST_MONTH) return wrong('crime.row.impossibleMonth', found)
  if (found > today.slice(0, 7)) return wrong('crime.row.futureMonth', found)
  return found
}

/** The days that may be meant, 'YYYY-MM-DD': one of a year first; else the day first as here, and the month first where that differs. */
function daysOf(value: string): string[] {
  const british = BRITISH_DAY_SHAPE.exec(value)
  if (!british) return isDay(value) ? [value] : []
  const [, one, , two, year] = british
  const [first, second] = [one!.padStart(2, '0'), two!.padStart(2, '0')]
  const days = [`${year}-${second}-${first}`, `${year}-${first}-${second}`].filter(isDay)
  // 31/03 can only be a day first; 03/31 can only be American, and who writes so means 05/06 so too.
  return second > '12' ? [] : [...new Set(days)]
}

function isDay(day: string): boolean {
  if (!DAY_SHAPE.test(day)) return false
  const instant = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day)
}
