/**
 * Whether a point can be in the United Kingdom: on its land, or near enough to it for a pier, a harbour or a ferry. The outline
 * is Natural Earth's at 1:10 million (public domain), as `world-atlas` packs it, right to a kilometre or two.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** The area of use of the British National Grid (EPSG:27700), in WGS84 degrees; it contains the United Kingdom. */
const UK_BOX = { west: -9.01, south: 49.75, east: 2.01, north: 61.01 } as const

/** How far out to sea an event may lie, in kilometres; ours, to calibrate. The nearest other coast by sea, France, is 33 km away. */
const MOST_KM_AT_SEA = 10
/** How far beyond the border with Ireland, in kilometres: as much as the outline can be wrong. */
const MOST_KM_ACROSS = 1.5

/** Cells of a hundredth of a degree, about a kilometre, are judged once each by their middle: points of a file lie in few of them. */
const CELLS_A_DEGREE = 100
const COLUMNS = Math.ceil((UK_BOX.east - UK_BOX.west) * CELLS_A_DEGREE)
const ROWS = Math.ceil((UK_BOX.north - UK_BOX.south) * CELLS_A_DEGREE)
const UNKNOWN = 0
const IN = 1
const OUT = 2
let cells: Uint8Array | null = null

/** WGS84 degrees. Constant after the first point of its cell; the very first reads the outline, a tenth of a second. */
export function isInUk(longitude: number, latitude: number): boolean {
  const { west, south, east, north } = UK_BOX
  if (!(longitude >= west && longitude < east && latitude >= south && latitude < north)) return false
  cells ??= new Uint8Array(COLUMNS * ROWS)
  const column = Math.floor((longitude - west) * CELLS_A_DEGREE)
  const row = Math.floor((latitude - south) * CELLS_A_DEGREE)
  const cell = row * COLUMNS + column
  if (cells[cell] === UNKNOWN)
    cells[cell] = isMiddleIn(west + (column + 0.5) / CELLS_A_DEGREE, south + (row + 0.5) / CELLS_A_DEGREE) ? IN : OUT
  return cells[cell] === IN
}

function isMiddleIn(x: number, y: number): boolean {
  const { kingdom, ireland } = outline()
  if (kingdom.some((ring) => isInside(ring, x, y))) return true
  const km = Math.min(...kingdom.map((ring) => kilometresTo(ring, x, y)))
  return km <= (ireland.some((ring) => isInside(ring, x, y)) ? MOST_KM_ACROSS : MOST_KM_AT_SEA)
}

type Ring = { points: [x: number, y: number][]; west: number; south: number; east: number; north: number }
type Outline = { kingdom: Ring[]; ireland: Ring[] }
let drawn: Outline | null = null

/** The outer rings of both countries; the United Kingdom has no lake that another state owns. */
function outline(): Outline {
  if (drawn) return drawn
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection }>
  const ringsOf = (id: string): Ring[] => {
    const found = topology.objects.countries.geometries.find((each) => each.id === id)
    if (!found) throw new Error(`world-atlas has no country ${id}`)
    const { features } = feature(topology, { type: 'GeometryCollection', geometries: [found] })
    return features.flatMap(({ geometry }) =>
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates.map(([outer]) => ringOf(outer as Ring['points']))
        : geometry.type === 'Polygon'
          ? [ringOf(geometry.coordinates[0] as Ring['points'])]
          : [],
    )
  }
  // Numbers of ISO 3166-1.
  drawn = { kingdom: ringsOf('826'), ireland: ringsOf('372') }
  return drawn
}

function ringOf(points: Ring['points']): Ring {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { points, west: Math.min(...xs), south: Math.min(...ys), east: Math.max(...xs), north: Math.max(...ys) }
}

/** By how often a line to the east crosses the ring. */
function isInside({ points, west, south, east, north }: Ring, x: number, y: number): boolean {
  if (x < west || x > east || y < south || y > north) return false
  let inside = false
  for (let i = 1; i < points.length; i++) {
    const [ax, ay] = points[i - 1]!
    const [bx, by] = points[i]!
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside
  }
  return inside
}

const KM_A_DEGREE = 111.2

/** Kilometres to the nearest edge, on a plane that touches at the point; Infinity where the ring is beyond every limit. */
function kilometresTo({ points, west, south, east, north }: Ring, x: number, y: number): number {
  const kmEast = KM_A_DEGREE * Math.cos((y * Math.PI) / 180)
  const away = Math.max((west - x) * kmEast, (x - east) * kmEast, (south - y) * KM_A_DEGREE, (y - north) * KM_A_DEGREE)
  if (away > MOST_KM_AT_SEA) return Number.POSITIVE_INFINITY
  let least = Number.POSITIVE_INFINITY
  for (let i = 1; i < points.length; i++) {
    const ax = (points[i - 1]![0] - x) * kmEast
    const ay = (points[i - 1]![1] - y) * KM_A_DEGREE
    const dx = (points[i]![0] - x) * kmEast - ax
    const dy = (points[i]![1] - y) * KM_A_DEGREE - ay
    const length = dx * dx + dy * dy
    const share = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length))
    least = Math.min(least, Math.hypot(ax + share * dx, ay + share * dy))
  }
  return least
}
