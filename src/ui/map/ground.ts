/** The map's own style: our land on our sea, boundaries, cells and circles, in the colours of the page's tokens. */
import type { LayerSpecification, Map as MapLibre, StyleSpecification } from 'maplibre-gl'
import { ringAround } from './geometry.ts'
import type { MapCircle } from './map-view.ts'

const tokens = ['sea', 'land', 'coast', 'line-strong', 'ink', 'ink-2', 'ink-3', 'accent', 'paper', 'on-accent'] as const
export type Palette = Record<(typeof tokens)[number], string>

/** The colours of the page as it is shown now, light or dark. */
export function paletteOf(place: HTMLElement): Palette {
  const style = getComputedStyle(place)
  return Object.fromEntries(tokens.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as Palette
}

const EMPTY = { type: 'FeatureCollection' as const, features: [] }
export type Collection = { type: 'FeatureCollection'; features: GeoJSON.Feature[] }

/** `class` of a cell: 0 none, 1 to 4 rising; -1 nothing received. */
const CLASS = ['coalesce', ['feature-state', 'class'], 0] as const
const SHADE = ['interpolate', ['linear'], CLASS, 0, 0, 1, 0.14, 4, 0.72]
const DOT_RADIUS = ['interpolate', ['linear'], CLASS, -1, 0, 0, 1.2, 1, 2, 4, 6.5]

const line = (id: string, source: string, paint: object, filter?: unknown): LayerSpecification =>
  ({
    id,
    source,
    type: 'line',
    paint,
    layout: { 'line-join': 'round' },
    ...(filter ? { filter } : {}),
  }) as LayerSpecification
const fill = (id: string, source: string, paint: object, filter?: unknown): LayerSpecification =>
  ({ id, source, type: 'fill', paint, ...(filter ? { filter } : {}) }) as LayerSpecification
const looks = (look: string) => ['==', ['get', 'look'], look]

function layersIn(p: Palette): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': p.sea } },
    fill('land', 'land', { 'fill-color': p.land }),
    line('coast', 'land', { 'line-color': p.coast, 'line-width': 1.1 }),
    fill('shapes', 'shapes', { 'fill-color': p.accent, 'fill-opacity': SHADE }),
    line('shape-edges', 'shapes', { 'line-color': p.coast, 'line-width': 0.4, 'line-opacity': 0.6 }),
    fill('hexagons', 'hexagons', { 'fill-color': p.accent, 'fill-opacity': SHADE }),
    line('hexagon-edges', 'hexagons', { 'line-color': p.land, 'line-width': 1 }),
    line('districts', 'districts', { 'line-color': p['line-strong'], 'line-width': 1, 'line-dasharray': [2, 3] }),
    {
      id: 'dots',
      source: 'dots',
      type: 'circle',
      paint: { 'circle-color': p['ink-3'], 'circle-opacity': 0.55, 'circle-radius': DOT_RADIUS as never },
    },
    fill('circle-fills', 'circles', { 'fill-color': p.ink, 'fill-opacity': 0.05 }, ['!', looks('chosen')]),
    fill('chosen-fill', 'circles', { 'fill-color': p.accent, 'fill-opacity': 0.2 }, looks('chosen')),
    line(
      'faint',
      'circles',
      { 'line-color': p['ink-2'], 'line-width': 1.6, 'line-dasharray': [2.5, 2] },
      looks('faint'),
    ),
    line('plain', 'circles', { 'line-color': p.ink, 'line-width': 1.6 }, looks('plain')),
    line('chosen', 'circles', { 'line-color': p.accent, 'line-width': 3.2 }, looks('chosen')),
    {
      id: 'rings',
      source: 'rings',
      type: 'circle',
      paint: {
        'circle-radius': 7,
        'circle-color': ['case', looks('chosen'), p.accent, p.ink] as never,
        'circle-opacity': ['case', looks('chosen'), 0.2, 0.05] as never,
        'circle-stroke-color': ['match', ['get', 'look'], 'chosen', p.accent, 'faint', p['ink-2'], p.ink] as never,
        'circle-stroke-width': ['case', looks('chosen'), 3.2, 1.6] as never,
      },
    },
  ]
}

const source = (data: GeoJSON.GeoJSON, promoteId?: string) => ({
  type: 'geojson' as const,
  data,
  // Half a pixel at the closest zoom: Natural Earth and loaded boundaries are coarser.
  tolerance: 0.2,
  ...(promoteId ? { promoteId } : {}),
})

/** A style without glyphs, sprites or tiles: nothing is ever asked from outside. */
export const styleOf = (land: GeoJSON.Geometry, circles: MapCircle[], palette: Palette): StyleSpecification => ({
  version: 8,
  sources: {
    land: source({ type: 'Feature', properties: {}, geometry: land }),
    shapes: source(EMPTY, 'code'),
    districts: source(EMPTY),
    hexagons: source(EMPTY, 'code'),
    dots: source(EMPTY, 'code'),
    circles: source({ type: 'FeatureCollection', features: circles.filter(isWide).map(circleFeature) }),
    rings: source({ type: 'FeatureCollection', features: circles.filter((one) => !isWide(one)).map(ringFeature) }),
  },
  layers: layersIn(palette),
})

/** One area alone has no radius: it gets a ring of a few pixels at any zoom, as has what could hardly be seen. */
const LEAST_RADIUS_M = 500
const isWide = ({ radiusM }: MapCircle): boolean => radiusM >= LEAST_RADIUS_M

const ringFeature = ({ id, href, look, longitude, latitude }: MapCircle): GeoJSON.Feature => ({
  type: 'Feature',
  properties: { id, href, look },
  geometry: { type: 'Point', coordinates: [longitude, latitude] },
})

const circleFeature = ({ id, href, look, longitude, latitude, radiusM }: MapCircle): GeoJSON.Feature => ({
  type: 'Feature',
  properties: { id, href, look },
  geometry: { type: 'Polygon', coordinates: [ringAround([longitude, latitude], radiusM)] },
})

/** Draws the same map in other colours: the reader's system went dark, or light. */
export function recolour(map: MapLibre, palette: Palette): void {
  for (const { id, paint = {} } of layersIn(palette))
    for (const [name, value] of Object.entries(paint)) map.setPaintProperty(id, name as never, value as never)
}
