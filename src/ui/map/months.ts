/** The stops of a map's slider: the months received, and between them each gap as one stop, so that a gap is seen as one. */

/** `from` and `to` are 'YYYY-MM', the same for a month; `at` is its place among those received, or null for a gap. */
export type Stop = { from: string; to: string; at: number | null }

const step = (month: string, by: 1 | -1): string => {
  const [year, number] = month.split('-').map(Number) as [number, number]
  const months = year * 12 + number - 1 + by
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

/** From the first to the last month received, in order. */
export function withGaps(received: string[]): Stop[] {
  const places = [...new Map(received.map((month, at) => [month, at]))].sort(([a], [b]) => a.localeCompare(b, 'en'))
  return places.flatMap(([month, at], i) => {
    const stop = { from: month, to: month, at }
    const before = places[i - 1]?.[0]
    if (before === undefined || step(before, 1) === month) return [stop]
    return [{ from: step(before, 1), to: step(month, -1), at: null }, stop]
  })
}
