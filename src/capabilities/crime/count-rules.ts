/**
 * From sums to what is shown: every month of the period has its place, and one that is not held is a gap (null), never a
 * nought, so that a missing file is not read as a fall in crime.
 */

/** Events of one group of areas, of one type, in one month 'YYYY-MM'. The group '' is what lies in no loaded boundary. */
export type CountRow = { group: string; crimeType: string; month: string; events: number }

/** Counts of one row of a table, one a month of the period; null where the month is not held. */
export type MonthSeries = (number | null)[]

export type TypeSeries = { crimeType: string; months: MonthSeries; total: number }
export type GroupSeries = { group: string; months: MonthSeries; total: number; types: TypeSeries[] }

/** Longest period that a page shows, in months: ten years. Ours, to calibrate. */
const LONGEST_PERIOD = 120
/** What a page shows when nobody asked for a period: a year, so that like is beside like. */
const USUAL_PERIOD = 12

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`

/** `month` moved by a number of months. */
export const addMonths = (month: string, by: number): string => monthOf(numberOf(month) + by)

/** Every month from `from` to `to`, both in; empty when `to` is earlier. */
export function monthsBetween(from: string, to: string): string[] {
  const count = numberOf(to) - numberOf(from) + 1
  return count > 0 ? Array.from({ length: count }, (_, i) => addMonths(from, i)) : []
}

/** Months one after the other as one span, in order; each month of `months` is in one. */
export function monthSpans(months: readonly string[]): { from: string; to: string }[] {
  const spans: { from: string; to: string }[] = []
  for (const month of [...new Set(months)].sort()) {
    const open = spans.at(-1)
    if (open && addMonths(open.to, 1) === month) open.to = month
    else spans.push({ from: month, to: month })
  }
  return spans
}

/**
 * The period asked for, or the last year that is held. Ends given the wrong way round are turned; a period over
 * `LONGEST_PERIOD` keeps its end. Null when nothing is held and nothing was asked for.
 */
export function periodOf(
  asked: { from?: string | undefined; to?: string | undefined },
  held: string[],
): { from: string; to: string } | null {
  const last =
    asked.to ?? (asked.from && asked.from > (held.at(-1) ?? '') ? addMonths(asked.from, USUAL_PERIOD - 1) : held.at(-1))
  if (last === undefined) return null
  const first = asked.from ?? addMonths(last, 1 - USUAL_PERIOD)
  const [from, to] = first <= last ? [first, last] : [last, first]
  const isTooLong = numberOf(to) - numberOf(from) >= LONGEST_PERIOD
  return { from: isTooLong ? addMonths(to, 1 - LONGEST_PERIOD) : from, to }
}

/**
 * The rows of each group and type over `months`. Groups as `groups` names them, also those without an event; '' only when it has
 * some. The sums of a group are of those types that `isCounted`; its types are all.
 */
export function seriesOf(
  rows: CountRow[],
  groups: string[],
  months: string[],
  held: ReadonlySet<string>,
  isCounted: (crimeType: string) => boolean = () => true,
): GroupSeries[] {
  const at = new Map(months.map((month, i) => [month, i]))
  const empty = (): MonthSeries => months.map((month) => (held.has(month) ? 0 : null))
  const byGroup = new Map<string, GroupSeries & { byType: Map<string, TypeSeries> }>()
  const groupOf = (group: string) => {
    const made = byGroup.get(group) ?? { group, months: empty(), total: 0, types: [], byType: new Map() }
    byGroup.set(group, made)
    return made
  }
  for (const group of groups) groupOf(group)
  for (const { group, crimeType, month, events } of rows) {
    const index = at.get(month)
    if (index === undefined) continue
    const of = groupOf(group)
    const type = of.byType.get(crimeType) ?? { crimeType, months: empty(), total: 0 }
    of.byType.set(crimeType, type)
    for (const series of isCounted(crimeType) ? [of, type] : [type]) {
      series.months[index] = (series.months[index] ?? 0) + events
      series.total += events
    }
  }
  return [...byGroup.values()].map(({ byType, ...group }) => ({ ...group, types: mostFirst([...byType.values()]) }))
}

/** The types of all groups together, the most frequent first. */
export function typesOf(groups: GroupSeries[], months: string[], held: ReadonlySet<string>): TypeSeries[] {
  const rows = groups.flatMap((group) =>
    group.types.flatMap(({ crimeType, months: counts }) =>
      counts.flatMap((events, i) => (events ? [{ group: 'all', crimeType, month: months[i]!, events }] : [])),
    ),
  )
  return seriesOf(rows, ['all'], months, held)[0]!.types
}

/** One series that sums others of the same months. */
export function sumOf(
  series: { months: MonthSeries; total: number }[],
  months: string[],
  held: ReadonlySet<string>,
): { months: MonthSeries; total: number } {
  return {
    months: months.map((month, i) =>
      held.has(month) ? series.reduce((sum, each) => sum + (each.months[i] ?? 0), 0) : null,
    ),
    total: series.reduce((sum, each) => sum + each.total, 0),
  }
}

const mostFirst = (types: TypeSeries[]): TypeSeries[] =>
  types.sort((one, other) => other.total - one.total || one.crimeType.localeCompare(other.crimeType))
