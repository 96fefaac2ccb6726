/**
 * How PostgreSQL's values are read: days as 'YYYY-MM-DD', instants as ISO text in UTC, bigint as number.
 * Set on our pools only, never on the library as a whole.
 */
import pg from 'pg'

const { builtins } = pg.types
type Read = (text: string) => unknown

const readers: Record<number, Read> = {
  [builtins.DATE]: (day) => day,
  [builtins.TIMESTAMPTZ]: instant,
  [builtins.INT8]: wholeNumber,
}

const BIGINT_ARRAY = 1016
const DATE_ARRAY = 1182
const TIMESTAMPTZ_ARRAY = 1185
const TEXT_ARRAY: number = 1009

const arrayReaders: Record<number, Read> = {
  [BIGINT_ARRAY]: wholeNumber,
  [DATE_ARRAY]: (day) => day,
  [TIMESTAMPTZ_ARRAY]: instant,
}

/** For `types` of a pg pool: our readers first, the library's for everything else. */
export const readAs: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary' = 'text') => {
    const one = readers[oid]
    if (format === 'text' && one) return one
    const each = arrayReaders[oid]
    if (format === 'text' && each) return (text: string) => textArray(text).map((item) => item && each(item))
    return pg.types.getTypeParser(oid, format as 'text')
  }) as pg.CustomTypesConfig['getTypeParser'],
}

function textArray(text: string): (string | null)[] {
  return pg.types.getTypeParser(TEXT_ARRAY, 'text')(text) as (string | null)[]
}

/** '2026-03-02 10:11:12.5+01' to '2026-03-02T09:11:12.500Z'; 'infinity' stays. Finer than a millisecond is cut. */
function instant(text: string): string {
  // A server that speaks UTC, as most do: no date is made, and a list holds a thousand of them.
  if (text.endsWith('+00') && text[10] === ' ')
    return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(3, '0').slice(0, 3)}Z`
  const parts = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d)(\.\d+)?([+-]\d\d)(:?\d\d)?$/.exec(text)
  if (!parts) return text
  const [, day, time, fraction = '', hours, minutes = ':00'] = parts
  return new Date(`${day}T${time}${fraction.slice(0, 4)}${hours}${minutes}`).toISOString()
}

/** Throws RangeError beyond 2^53, rather than answer a number that is nearly right. */
function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is too large a whole number to be exact`)
  return number
}
