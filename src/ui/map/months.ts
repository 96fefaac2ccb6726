/** The months of a map: those received, and the gaps between them, so that a gap is seen as one. */

/** The month after, 'YYYY-MM'. */
const monthAfter = (month: string): string => {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/** Every month from the first to the last received, in order; `at` is its place among those received, or null in a gap. */
export function withGaps(received: string[]): { month: string; at: number | null }[] {
  const places = new Map(received.map((month, at) => [month, at]))
  const sorted = [...places.keys()].sort()
  const [first, last] = [sorted[0], sorted.at(-1)]
  const all: { month: string; at: number | null }[] = []
  if (first === undefined || last === undefined) return all
  for (let month = first; month <= last; month = monthAfter(month)) all.push({ month, at: places.get(month) ?? null })
  return all
}
