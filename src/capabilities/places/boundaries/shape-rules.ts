/** Boundaries made ready to keep and to draw: simplified together, boxed, and written as GeoJSON for a map. */
import { simplifyTogether } from '../../../analysis/shared-borders.ts'
import type { ReadBoundary, Ring, Shape } from './words.ts'

/** West, south, east, north. */
export type Box = [number, number, number, number]

/** Two pixels at the closest zoom of our maps. Ours, to calibrate. */
export const TOLERANCE_M = 10

/** Simplifies all borders by `TOLERANCE_M`; neighbours keep one border between them. Answers the points that stay. */
export function simplifyBoundaries(boundaries: ReadBoundary[]): { boundaries: ReadBoundary[]; points: number } {
  const rings = boundaries.flatMap(({ polygons }) => polygons.flat().map(flat))
  const simple = simplifyTogether(rings, TOLERANCE_M)
  let at = 0
  const made = boundaries.map((boundary) => ({
    ...boundary,
    polygons: boundary.polygons.map((polygon) => polygon.map(() => simple[at++]!)),
  }))
  return { boundaries: made, points: simple.reduce((sum, ring) => sum + ring.length, 0) }
}

/** Without heights, which some files carry. */
const flat = (ring: Ring): Ring => ring.map(([longitude, latitude]) => [longitude, latitude])

/** The box round all outer rings, in whole millionths of a degree. */
export function boxE6(polygons: Ring[][]): { westE6: number; southE6: number; eastE6: number; northE6: number } {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [outer] of polygons)
    for (const [x, y] of outer ?? []) {
      box[0] = Math.min(box[0], x)
      box[1] = Math.min(box[1], y)
      box[2] = Math.max(box[2], x)
      box[3] = Math.max(box[3], y)
    }
  const [westE6, southE6, eastE6, northE6] = box.map((degrees) => Math.round(degrees * 1e6)) as Box
  return { westE6, southE6, eastE6, northE6 }
}

/** The text of a GeoJSON file of shapes, with its attributions and, where there is a shape, the box round all. */
export function shapesAsGeoJson(shapes: Shape[]): string {
  const features = shapes.map(
    ({ code, kind, name, edition, geometry }) =>
      `{"type":"Feature","properties":${JSON.stringify({ code, kind, name: name.en, nameCy: name.cy, edition })},"geometry":${geometry}}`,
  )
  const bbox =
    shapes.length === 0
      ? {}
      : {
          bbox: [
            Math.min(...shapes.map(({ west }) => west)),
            Math.min(...shapes.map(({ south }) => south)),
            Math.max(...shapes.map(({ east }) => east)),
            Math.max(...shapes.map(({ north }) => north)),
          ],
        }
  const attribution = [...new Set(shapes.map((shape) => shape.attribution))]
  const head = JSON.stringify({ type: 'FeatureCollection', attribution, ...bbox }).slice(0, -1)
  return `${head},"features":[${features.join(',')}]}`
}

/** Where a map asks for all shapes that touch a box of degrees; its corners are rounded outwards to a thousandth. */
export function boundaryShapesHref([west, south, east, north]: Box): string {
  const corners = [Math.floor(west * 1000), Math.floor(south * 1000), Math.ceil(east * 1000), Math.ceil(north * 1000)]
  return `/places/boundaries/shapes.geojson?box=${corners.map((part) => part / 1000).join(',')}`
}
