/** Days on a drawn clock. Days are local, 'YYYY-MM-DD'; places are in drawing units, rounded to a tenth. */

const day = 86_400_000
const at = (of: string) => Date.parse(`${of.slice(0, 10)}T00:00:00Z`)

export type Clock = { from: string; to: string; left: number; right: number }

/** Where `on` stands between `left` and `right`, kept inside them. A clock of no length puts everything at `left`. */
export function placeOfDay(on: string, { from, to, left, right }: Clock): number {
  const length = at(to) - at(from)
  const share = length > 0 ? Math.min(1, Math.max(0, (at(on) - at(from)) / length)) : 0
  return Math.round((left + share * (right - left)) * 10) / 10
}

/** First days of the months from `from` to `to`; the first one may lie before `from`. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  let year = Number(from.slice(0, 4))
  let month = Number(from.slice(5, 7))
  for (;;) {
    const first = `${year}-${String(month).padStart(2, '0')}-01`
    if (first > to) return months
    months.push(first)
    month = month === 12 ? 1 : month + 1
    if (month === 1) year += 1
  }
}

/** The day after `on`. */
export const dayAfter = (on: string): string => new Date(at(on) + day).toISOString().slice(0, 10)
