import { expect, test } from 'vitest'
import { kindOf } from './code-rules.ts'
import { readBoundaries } from './reading-rules.ts'
import { boxE6, shapesAsGeoJson, simplifyBoundaries } from './shape-rules.ts'

type Point = [number, number]
const square = (west: number, south: number, size = 0.1): Point[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]
const area = (code: string, ring: unknown, properties: object = {}) => ({
  type: 'Feature',
  properties: { LSOA21CD: code, LSOA21NM: `Name of ${code}`, ...properties },
  geometry: { type: 'Polygon', coordinates: [ring] },
})
const one = area('W01000394', square(-3, 53))
const collection = (...features: object[]) => ({ type: 'FeatureCollection', features })
const read = (given: object | string, wanted = '') =>
  readBoundaries(typeof given === 'string' ? given : JSON.stringify(given), wanted)
const keysOf = (given: object | string, wanted = '') => read(given, wanted).problems.map((problem) => problem.message)

test('census areas are read from GeoJSON with the code property found by its name', () => {
  const { boundaries, codeProperty, points, problems } = read(collection(one, area('W01000395', square(-2.9, 53))))
  expect(problems).toEqual([])
  expect([codeProperty, points]).toEqual(['LSOA21CD', 10])
  expect(boundaries[0]).toMatchObject({ code: 'W01000394', kind: 'lsoa', name: { en: 'Name of W01000394' } })
})

const topology = {
  type: 'Topology',
  objects: {
    lad: {
      type: 'GeometryCollection',
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
      geometries: [
        {
          type: 'Polygon',
          id: 'W06000001',
          properties: { LAD13CD: 'W06000001', LAD13CDO: '00NA', LAD13NM: 'Isle of Anglesey', LAD13NMW: 'Ynys Môn' },
          arcs: [[0]],
        },
      ],
    },
  },
  arcs: [square(-4.5, 53.2)],
}

test('TopoJSON is read too, with Welsh names where the file has them', () => {
  const { boundaries, codeProperty } = read(topology)
  expect(codeProperty).toBe('LAD13CD')
  expect(boundaries[0]).toMatchObject({ kind: 'authority', name: { en: 'Isle of Anglesey', cy: 'Ynys Môn' } })
})

test('a property that is named is used, and one that is not there is refused with those that are', () => {
  const given = collection(area('W01000394', square(-3, 53), { mine: 'AREA-1' }))
  expect(read(given, 'mine').boundaries[0]?.code).toBe('AREA-1')
  expect(read(given, 'yours').problems).toEqual([
    { field: 'codeProperty', message: 'places.noCodeProperty', args: { has: 'LSOA21CD, LSOA21NM, mine' } },
  ])
})

test('without such a property the features’ own ids serve, if all are codes', () => {
  const bare = { ...one, id: 'W01000394', properties: {} }
  expect(read(collection(bare)).boundaries[0]?.code).toBe('W01000394')
  expect(keysOf(collection(bare, { ...bare, id: 'not a code' }))).toEqual(['places.noCodeProperty'])
})

test('what is no file of boundaries is refused for what it is', () => {
  expect(keysOf('code,name\nW01000394,Wrexham')).toEqual(['places.notJson'])
  expect(keysOf('[1, 2]')).toEqual(['places.notBoundaries'])
  expect(keysOf({ type: 'Something' })).toEqual(['places.notBoundaries'])
  expect(keysOf({ type: 'FeatureCollection', features: [null] })).toEqual(['places.notBoundaries'])
  expect(keysOf(collection())).toEqual(['places.noFeatures'])
  expect(keysOf({ ...topology, arcs: [] })).toEqual(['places.damagedTopology'])
  expect(keysOf(collection({ ...one, geometry: { type: 'Point', coordinates: [-3, 53] } }))).toEqual([
    'places.notPolygon',
  ])
  expect(keysOf(collection({ ...one, geometry: null }))).toEqual(['places.notPolygon'])
})

test('eastings and northings are named as such', () => {
  const grid = area('W01000394', square(333_400, 350_500, 900))
  expect(read(collection(grid)).problems).toEqual([
    { field: 'file', message: 'places.eastings', args: { code: 'W01000394', at: '333400,350500' } },
  ])
  const named = { ...collection(one), crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::27700' } } }
  expect(keysOf(named)).toEqual(['places.otherGrid'])
})

test('latitude before longitude, other units, other countries and half points are each told apart', () => {
  expect(keysOf(collection(area('A1', square(53, -3))))).toEqual(['places.swapped'])
  expect(keysOf(collection(area('A1', square(-400_000, 7_000_000, 900))))).toEqual(['places.notDegrees'])
  expect(keysOf(collection(area('A1', square(20, 53))))).toEqual(['places.elsewhere'])
  expect(keysOf(collection(area('A1', [[-3, 53], [-3], [-2, 53], [-3, 53]])))).toEqual(['places.notPosition'])
  expect(
    keysOf(
      collection(
        area('A1', [
          [-3, 53],
          [null, 'x'],
          [-2, 53],
          [-3, 53],
        ]),
      ),
    ),
  ).toEqual(['places.notPosition'])
})

test('rings must close and hold an area', () => {
  expect(keysOf(collection(area('A1', square(-3, 53).slice(0, 3))))).toEqual(['places.shortRing'])
  expect(keysOf(collection(area('A1', square(-3, 53).slice(0, 4))))).toEqual(['places.openRing'])
})

test('every kind of fault is told at once, and one area at fault refuses the file', () => {
  const faults = collection(one, area('A1', square(20, 53)), area('A2', square(21, 53)), area('A3', []))
  expect(keysOf(faults)).toEqual(['places.elsewhere', 'places.shortRing'])
  expect(read(faults).boundaries).toEqual([])
})

test('a code that is missing or there twice is refused', () => {
  expect(keysOf(collection(one, one))).toEqual(['places.codeTwice'])
  expect(keysOf(collection(one, area('', square(-3, 53))))).toEqual(['places.notCode'])
})

test('the level follows the first letters of the national code', () => {
  expect(['W01000394', 'E01012367', 'W06000001', 'E08000011', 'W15000001', 'E02001234'].map(kindOf)).toEqual([
    'lsoa',
    'lsoa',
    'authority',
    'authority',
    'force',
    'other',
  ])
})

test('heights are dropped, and what is kept is boxed in whole millionths', () => {
  const { boundaries } = read(
    collection(
      area(
        'A1',
        square(-3, 53).map(([x, y]) => [x, y, 120]),
      ),
    ),
  )
  const simple = simplifyBoundaries(boundaries)
  expect(simple.boundaries[0]!.polygons[0]![0]![0]).toHaveLength(2)
  expect(boxE6(simple.boundaries[0]!.polygons)).toEqual({
    westE6: -3_000_000,
    southE6: 53_000_000,
    eastE6: -2_900_000,
    northE6: 53_100_000,
  })
})

test('shapes leave as GeoJSON with each attribution once', () => {
  const shape = {
    code: 'W01000394',
    kind: 'lsoa' as const,
    name: { en: 'A "quoted" name', cy: 'Enw' },
    edition: 2021,
    attribution: 'Contains OS data © Crown copyright',
    west: -3,
    south: 53,
    east: -2.9,
    north: 53.1,
    geometry: JSON.stringify({ type: 'Polygon', coordinates: [square(-3, 53)] }),
  }
  const written = JSON.parse(shapesAsGeoJson([shape, { ...shape, code: 'W01000395', east: -2.5 }]))
  expect(written).toMatchObject({ attribution: ['Contains OS data © Crown copyright'], bbox: [-3, 53, -2.5, 53.1] })
  expect(written.features[0].properties).toEqual({
    code: 'W01000394',
    kind: 'lsoa',
    name: 'A "quoted" name',
    nameCy: 'Enw',
    edition: 2021,
  })
  expect(JSON.parse(shapesAsGeoJson([]))).toEqual({ type: 'FeatureCollection', attribution: [], features: [] })
})
