/** Circles, boxes and scale bars on the sphere, in degrees and metres. */
import type { Box, MapCell, MapCircle } from './map-view.ts'

/** Mean radius of the Earth (IUGG). */
const EARTH_M = 6_371_008.8
const RADIAN = Math.PI / 180
const CIRCLE_STEPS = 72

type Position = [longitude: number, latitude: number]

/** Where one comes to from a point, going `metres` along a great circle that begins at `bearing` degrees from north. */
export function pointAt([longitude, latitude]: Position, metres: number, bearing: number): Position {
  const angle = metres / EARTH_M
  const [lat, turn] = [latitude * RADIAN, bearing * RADIAN]
  const sinLat = Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(turn)
  const east = Math.sin(turn) * Math.sin(angle) * Math.cos(lat)
  const turned = Math.atan2(east, Math.cos(angle) - Math.sin(lat) * sinLat)
  return [longitude + turned / RADIAN, Math.asin(sinLat) / RADIAN]
}

/** A circle of real metres as a closed ring. One of no radius is a ring of one repeated point. */
export const ringAround = (centre: Position, radiusM: number): Position[] =>
  Array.from({ length: CIRCLE_STEPS + 1 }, (_, i) =>
    pointAt(centre, radiusM, ((i % CIRCLE_STEPS) * 360) / CIRCLE_STEPS),
  )

/** Great-circle distance in metres (haversine). */
export function metresBetween([lonA, latA]: Position, [lonB, latB]: Position): number {
  const [dLat, dLon] = [(latB - latA) * RADIAN, (lonB - lonA) * RADIAN]
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(latA * RADIAN) * Math.cos(latB * RADIAN) * Math.sin(dLon / 2) ** 2
  return 2 * EARTH_M * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** The smallest box round all cells and circles, or null when there are none. */
export function boxOf(cells: Pick<MapCell, 'longitude' | 'latitude'>[], circles: MapCircle[]): Box | null {
  const points: Position[] = cells.map(({ longitude, latitude }) => [longitude, latitude])
  for (const { longitude, latitude, radiusM } of circles)
    for (const bearing of [0, 90, 180, 270]) points.push(pointAt([longitude, latitude], radiusM, bearing))
  if (points.length === 0) return null
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [longitude, latitude] of points) {
    box[0] = Math.min(box[0], longitude)
    box[1] = Math.min(box[1], latitude)
    box[2] = Math.max(box[2], longitude)
    box[3] = Math.max(box[3], latitude)
  }
  return box
}

/** The longest 1, 2 or 5 times a power of ten metres that is at most `mostPixels` wide. */
export function scaleBar(metresPerPixel: number, mostPixels: number): { metres: number; pixels: number } {
  const most = metresPerPixel * mostPixels
  const power = 10 ** Math.floor(Math.log10(most))
  const metres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power
  return { metres, pixels: metres / metresPerPixel }
}

/** "10 km", "500 m". */
export const lengthText = (metres: number): string => (metres >= 1000 ? `${metres / 1000} km` : `${metres} m`)
