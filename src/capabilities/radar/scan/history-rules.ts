/**
 * Which areas have a history over the months read. A code that a census renewed appears from one month on, as if a place had come
 * from nothing, and the old one falls silent: neither is news, and without the lookup nobody can tell what it is.
 */
import type { AreaMonthCount } from '../../crime/index.ts'

/**
 * An area is new, or has ended, when its events, were they spread over all months, would leave those without any empty less often
 * than this. So an area with one event in two years is neither; one with three, all of the last month, is new. Ours, to calibrate.
 */
const SELDOM = 0.02

/** `since`: the first month of an area that is new; `ended`: it has no events at the end. */
export type NoHistory = { since: string } | { ended: true }

/** The areas, by code, of which the events of `months` begin too late or end too early to be compared with anything. */
export function areasWithoutHistory(
  months: readonly string[],
  counts: readonly AreaMonthCount[],
): Map<string, NoHistory> {
  const at = new Map(months.map((month, i) => [month, i]))
  const spans = new Map<string, { first: number; last: number; events: number }>()
  for (const { lsoaCode, month, events } of counts) {
    const index = at.get(month)
    if (lsoaCode === '' || index === undefined) continue
    const span = spans.get(lsoaCode) ?? { first: index, last: index, events: 0 }
    spans.set(lsoaCode, {
      first: Math.min(span.first, index),
      last: Math.max(span.last, index),
      events: span.events + events,
    })
  }
  const found = new Map<string, NoHistory>()
  const isSeldom = (share: number, events: number) => share ** events < SELDOM
  for (const [code, { first, last, events }] of spans) {
    if (isSeldom((months.length - first) / months.length, events)) found.set(code, { since: months[first]! })
    else if (isSeldom((last + 1) / months.length, events)) found.set(code, { ended: true })
  }
  return found
}
