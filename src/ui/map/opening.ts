/** What a map shows when it opens, and the whole of it. */
import { boxOf } from './geometry.ts'
import type { Box, MapView } from './map-view.ts'

/** England and Wales, for a map of nothing yet. */
const WHOLE_COUNTRY: Box = [-5.8, 49.9, 1.8, 55.9]
/** A map of one circle opens on it and the land around, as wide as so many of it. */
const AROUND = 10
/** What lies at one point is seen with its neighbours. */
const LEAST_RADIUS_M = 800

type Held = Pick<MapView, 'cells' | 'circles'>

export const wholeOf = ({ cells, circles }: Held): Box => boxOf(cells, circles) ?? WHOLE_COUNTRY

export function openingOf(view: Held): Box {
  const [only, ...others] = view.circles
  if (!only || others.length > 0) return wholeOf(view)
  return boxOf([], [{ ...only, radiusM: Math.max(only.radiusM, LEAST_RADIUS_M) * AROUND }])!
}
