/** A map as data that leaves the program: GeoJSON (RFC 7946), with the marking in the file and on every feature. */
import { ringAround } from './geometry.ts'
import type { MapCell, MapCircle } from './map-view.ts'

export type MapAsData = {
  title: string
  /** GIS programs drop what stands beside the features, so each carries the marking too. */
  marking: string
  /** For whom it was made; '' for nobody named. */
  recipient: string
  /** Local day. */
  madeOn: string
  attribution: string[]
  /** 'YYYY-MM', one for each of a cell's counts. */
  months: string[]
  cells: MapCell[]
  circles: MapCircle[]
}

const feature = (geometry: object, properties: object) => ({ type: 'Feature', geometry, properties })

/** The text of the file: circles as polygons with their centre and radius, cells as points with a count by month. */
export function geoJsonOf({
  title,
  marking,
  recipient,
  madeOn,
  attribution,
  months,
  cells,
  circles,
}: MapAsData): string {
  const drawn = circles.map(({ id, reference, title: called, longitude, latitude, radiusM, members }) =>
    feature(
      { type: 'Polygon', coordinates: [ringAround([longitude, latitude], radiusM).reverse()] },
      { kind: 'signal', marking, id, reference, title: called, longitude, latitude, radiusM, members },
    ),
  )
  const points = cells.map(({ code, name, longitude, latitude, counts }) =>
    feature(
      { type: 'Point', coordinates: [longitude, latitude] },
      { kind: 'area', marking, code, name, counts: Object.fromEntries(months.map((month, i) => [month, counts[i]])) },
    ),
  )
  return JSON.stringify({
    type: 'FeatureCollection',
    title,
    marking,
    recipient,
    madeOn,
    attribution,
    features: [...drawn, ...points],
  })
}
