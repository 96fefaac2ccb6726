/**
 * What a file of boundaries must be. A wrong outline misleads whoever reads the map, so a file with one fault is refused whole,
 * and every kind of fault is told at once with the first area that has it.
 */
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { Problem } from '../../../platform/problem.ts'
import { codesOf, type Labelled } from './code-rules.ts'
import type { ReadBoundary, Ring } from './words.ts'

/** More than all census areas of England and Wales, 35,672 in 2021. */
const MOST_AREAS = 40_000
/** Ours, to calibrate: an area of this many points is a coast at a detail that no map here shows. */
const MOST_POINTS = 3_000_000
/** Great Britain and Ireland with the sea round them. */
const ISLES = { west: -15, south: 48, east: 5, north: 63 }

type Json = Record<string, unknown>
type RawFeature = {
  id?: unknown
  properties?: Json | null
  geometry?: { type?: unknown; coordinates?: unknown } | null
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const fault = (message: string, args?: Problem['args']): Problem => ({
  field: 'file',
  message,
  ...(args ? { args } : {}),
})

export type Reading = { boundaries: ReadBoundary[]; codeProperty: string; points: number; problems: Problem[] }
const refused = (...problems: Problem[]): Reading => ({ boundaries: [], codeProperty: '', points: 0, problems })

/** Reads the text of a GeoJSON or TopoJSON file. `wanted` names the property that holds the codes; '' has it found. */
export function readBoundaries(text: string, wanted: string): Reading {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return refused(fault('places.notJson'))
  }
  if (!isObject(given)) return refused(fault('places.notBoundaries'))
  const crs = crsProblem(given)
  if (crs) return refused(crs)
  const features = featuresOf(given)
  if (!features) return refused(fault(given.type === 'Topology' ? 'places.damagedTopology' : 'places.notBoundaries'))
  if (features.length === 0) return refused(fault('places.noFeatures'))
  if (features.length > MOST_AREAS) return refused(fault('places.tooManyAreas', { most: MOST_AREAS }))
  return readFeatures(features, wanted)
}

/** The features of any of the forms in use, or null when it is none of them. */
function featuresOf(given: Json): RawFeature[] | null {
  if (given.type === 'FeatureCollection')
    return Array.isArray(given.features) && given.features.every(isObject) ? (given.features as RawFeature[]) : null
  if (given.type === 'Feature') return [given as RawFeature]
  if (given.type !== 'Topology' || !isObject(given.objects) || !Array.isArray(given.arcs)) return null
  try {
    const topology = given as unknown as Topology
    return Object.values(topology.objects).flatMap((object) => {
      const read = feature(topology, object)
      return (read.type === 'FeatureCollection' ? read.features : [read]) as RawFeature[]
    })
  } catch {
    return null
  }
}

/** GeoJSON is WGS84 by its standard; older files may name another grid. */
function crsProblem(given: Json): Problem | null {
  const named = isObject(given.crs) && isObject(given.crs.properties) ? String(given.crs.properties.name ?? '') : ''
  return named === '' || /CRS84$|EPSG:+4326$/i.test(named)
    ? null
    : fault('places.otherGrid', { name: named.slice(0, 80) })
}

function readFeatures(features: RawFeature[], wanted: string): Reading {
  const labelled = codesOf(features, wanted)
  if ('problems' in labelled) return refused(...labelled.problems)
  const faults = new Map<string, Problem>()
  const boundaries: ReadBoundary[] = []
  let points = 0
  for (const [i, raw] of features.entries()) {
    const label = labelled.labels[i]!
    const polygons = polygonsOf(raw)
    const wrong = polygons ? ringsFault(polygons, label) : fault('places.notPolygon', { code: label.code })
    if (wrong && !faults.has(wrong.message)) faults.set(wrong.message, wrong)
    if (wrong || !polygons) continue
    points += polygons.flat().reduce((sum, ring) => sum + ring.length, 0)
    boundaries.push({ ...label, polygons })
  }
  if (points > MOST_POINTS) faults.set('points', fault('places.tooManyPoints', { most: MOST_POINTS }))
  if (faults.size > 0) return refused(...faults.values())
  return { boundaries, codeProperty: labelled.property, points, problems: [] }
}

function polygonsOf({ geometry }: RawFeature): Ring[][] | null {
  const coordinates = geometry?.coordinates
  if (!Array.isArray(coordinates) || coordinates.length === 0) return null
  if (geometry?.type === 'Polygon') return [coordinates as Ring[]]
  return geometry?.type === 'MultiPolygon' ? (coordinates as Ring[][]) : null
}

/** The first fault of an area's rings, or null. */
function ringsFault(polygons: Ring[][], { code }: Labelled): Problem | null {
  for (const polygon of polygons) {
    if (!Array.isArray(polygon) || polygon.length === 0) return fault('places.notPolygon', { code })
    for (const ring of polygon) {
      if (!Array.isArray(ring) || ring.length < 4) return fault('places.shortRing', { code })
      for (const position of ring) {
        const wrong = positionFault(position)
        if (wrong) return fault(wrong, { code, at: String(position).slice(0, 60) })
      }
      if (String(ring[0]) !== String(ring.at(-1))) return fault('places.openRing', { code })
    }
  }
  return null
}

const isIn = (x: number, y: number): boolean =>
  x >= ISLES.west && x <= ISLES.east && y >= ISLES.south && y <= ISLES.north

/** What the numbers look like when they are not degrees of these islands. */
function positionFault(position: unknown): string | null {
  if (!Array.isArray(position)) return 'places.notPosition'
  const [x, y] = position as [unknown, unknown]
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y))
    return 'places.notPosition'
  if (isIn(x, y)) return null
  if (isIn(y, x)) return 'places.swapped'
  // The National Grid runs from 0 to 700 km east and 1,300 km north; degrees end at 180.
  if (Math.abs(x) > 180 || Math.abs(y) > 90)
    return x >= 0 && x <= 700_000 && y >= 0 && y <= 1_300_000 ? 'places.eastings' : 'places.notDegrees'
  return 'places.elsewhere'
}
