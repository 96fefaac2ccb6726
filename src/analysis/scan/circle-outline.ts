/**
 * The outline of a circle on the sphere as GeoJSON (RFC 7946): cut where it crosses the antimeridian, closed over the pole where it
 * holds one. Points lie on the circle; straight map lines between them run a little inside it.
 */
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { EARTH_RADIUS } from './neighbours.ts'

const CORNERS = 64
const degrees = (radians: number) => (radians * 180) / Math.PI
const radians = (angle: number) => (angle * Math.PI) / 180

/** The circle of `radius` kilometres, above 0 and below a quarter of the Earth, around a latitude and longitude in degrees. */
export function circleOutline(latitude: number, longitude: number, radius: number): Polygon | MultiPolygon {
  const angle = radius / EARTH_RADIUS
  if (!(angle > 0 && angle < Math.PI / 2)) throw new RangeError(`no outline is drawn for a radius of ${radius} km`)
  const ring = Array.from({ length: CORNERS }, (_, i) =>
    cornerAt(latitude, longitude, angle, (-2 * Math.PI * i) / CORNERS),
  )
  const pole = [90, -90].find((each) => radians(Math.abs(each - latitude)) < angle)
  if (pole !== undefined) return { type: 'Polygon', coordinates: [overPole(ring, pole)] }
  const unbroken = ring.map(([east, north]): Position => [longitude + wrapped(east! - longitude), north!])
  const pieces = [-360, 0, 360].map((shift) => within180(unbroken.map(([east, north]) => [east! + shift, north!])))
  const kept = pieces.filter((piece) => piece.length > 2).map((piece) => [[...piece, piece[0]!]])
  return kept.length === 1 ? { type: 'Polygon', coordinates: kept[0]! } : { type: 'MultiPolygon', coordinates: kept }
}

/** Where one comes to from the centre in direction `bearing` over `angle`: longitude from −180 to 180 and latitude. */
function cornerAt(latitude: number, longitude: number, angle: number, bearing: number): Position {
  const north = radians(latitude)
  const sine = Math.sin(north) * Math.cos(angle) + Math.cos(north) * Math.sin(angle) * Math.cos(bearing)
  const east = Math.atan2(
    Math.sin(bearing) * Math.sin(angle) * Math.cos(north),
    Math.cos(angle) - Math.sin(north) * sine,
  )
  return [wrapped(longitude + degrees(east)), degrees(Math.asin(Math.max(-1, Math.min(1, sine))))]
}

/** The same angle between −180 and 180. */
const wrapped = (angle: number) => angle - 360 * Math.round(angle / 360)

/** A ring around a pole becomes a band from −180 to 180, closed along the pole. */
function overPole(ring: readonly Position[], pole: number): Position[] {
  const eastward = ring.toSorted((a, b) => a[0]! - b[0]!)
  const [first, last] = [eastward[0]!, eastward.at(-1)!]
  const gap = first[0]! + 360 - last[0]!
  const edge = last[1]! + ((first[1]! - last[1]!) * (180 - last[0]!)) / gap
  const band: Position[] = [[-180, edge], ...eastward.filter(([east]) => Math.abs(east!) < 180), [180, edge]]
  const closed: Position[] = [...band, [180, pole], [-180, pole]]
  const counterClockwise = pole > 0 ? closed : closed.reverse()
  return [...counterClockwise, counterClockwise[0]!]
}

/** What of the ring lies between −180 and 180, cut at both meridians. */
function within180(ring: readonly Position[]): Position[] {
  return cutAt(cutAt(ring, 180, 1), -180, -1)
}

/** What of the ring lies on the inner side of a meridian; `side` 1 keeps what is west of it, −1 what is east. */
function cutAt(ring: readonly Position[], meridian: number, side: 1 | -1): Position[] {
  const isIn = (corner: Position) => side * (meridian - corner[0]!) >= 0
  return ring.flatMap((corner, i) => {
    const before = ring.at(i - 1)!
    if (isIn(corner) === isIn(before)) return isIn(corner) ? [corner] : []
    const share = (meridian - before[0]!) / (corner[0]! - before[0]!)
    const crossing: Position = [meridian, before[1]! + share * (corner[1]! - before[1]!)]
    return isIn(corner) ? [crossing, corner] : [crossing]
  })
}
