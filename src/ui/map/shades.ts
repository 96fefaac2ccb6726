/** Shades of a count: few classes with round edges, the same for every month, so that sliding compares like with like. */
import type { MapCell } from './map-view.ts'

/** Classes above zero; more cannot be told apart in a map's fills. */
const CLASSES = 4

/** Sum of a cell over the chosen month, or over all when `month` is null; null when nothing was received. */
export function countIn(cell: Pick<MapCell, 'counts'>, month: number | null): number | null {
  if (month !== null) return cell.counts[month] ?? null
  const received = cell.counts.filter((count) => count !== null)
  return received.length === 0 ? null : received.reduce((sum, count) => sum + count, 0)
}

/**
 * Lowest counts of the classes, rising, the first always 1: quantiles of the counts above zero. Fewer than four where the
 * counts are few. Empty when nothing is above zero.
 */
export function classEdges(counts: (number | null)[]): number[] {
  const above = counts.filter((count) => count !== null && count > 0).sort((a, b) => a! - b!) as number[]
  if (above.length === 0) return []
  const edges = new Set([1])
  for (let i = 1; i < CLASSES; i++) edges.add(above[Math.floor((i * above.length) / CLASSES)]!)
  return [...edges].sort((a, b) => a - b)
}

/** 0 for none, 1 to 4 for the classes, -1 where nothing was received. */
export function classOf(count: number | null, edges: number[]): number {
  if (count === null) return -1
  return edges.filter((edge) => count >= edge).length
}
