/**
 * The land under every map: the British Isles and the coast that faces them, cut from Natural Earth's 1:10 million land as
 * `world-atlas` packs it (public domain). Made once, when the client is built; no map server is ever asked.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { LAND_BOX } from './land-box.ts'

type Position = [longitude: number, latitude: number]
type Box = readonly [west: number, south: number, east: number, north: number]

/** About 11 m: far finer than the source, whose points lie on a grid of 240 by 190 m. */
const DECIMALS = 4

/** Where the edge from `a` to `b` meets the line on which coordinate `axis` is `at`. */
function crossing(a: Position, b: Position, axis: 0 | 1, at: number): Position {
  const share = (at - a[axis]) / (b[axis] - a[axis])
  const other = a[1 - axis]! + share * (b[1 - axis]! - a[1 - axis]!)
  return axis === 0 ? [at, other] : [other, at]
}

/** Sutherland and Hodgman (1974), one side of the box: keeps what is inside, and walks along the side where the ring leaves. */
function cutSide(ring: Position[], axis: 0 | 1, at: number, keepsAbove: boolean): Position[] {
  const isInside = (point: Position) => point[axis] > at === keepsAbove || point[axis] === at
  return ring.flatMap((point, i) => {
    const before = ring.at(i - 1)!
    const cross = () => [crossing(before, point, axis, at)]
    if (isInside(point)) return isInside(before) ? [point] : [...cross(), point]
    return isInside(before) ? cross() : []
  })
}

/** A closed ring cut to a box, closed again; empty when none of it is inside. Parts of one ring stay joined along the box. */
export function cutRing(ring: Position[], [west, south, east, north]: Box): Position[] {
  let open = ring.slice(0, -1)
  open = cutSide(open, 0, west, true)
  open = cutSide(open, 0, east, false)
  open = cutSide(open, 1, south, true)
  open = cutSide(open, 1, north, false)
  return open.length < 3 ? [] : [...open, open[0]!]
}

const round = (ring: Position[]): Position[] =>
  ring.map(([longitude, latitude]) => [Number(longitude.toFixed(DECIMALS)), Number(latitude.toFixed(DECIMALS))])

/** The land inside `LAND_BOX` as one GeoJSON geometry, WGS84. */
export function landOfTheBritishIsles(): { type: 'MultiPolygon'; coordinates: Position[][][] } {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-10m.json')
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ land: GeometryCollection }>
  const all = feature(topology, topology.objects.land)
  const polygons = all.features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon' ? (geometry.coordinates as Position[][][]) : [],
  )
  const coordinates = polygons
    .map((rings) => rings.map((ring) => round(cutRing(ring, LAND_BOX))).filter((ring) => ring.length > 0))
    .filter((rings) => rings.length > 0)
  return { type: 'MultiPolygon', coordinates }
}
