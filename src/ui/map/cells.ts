/** The areas of a map as dots, hexagons or their own boundaries, shaded by what was counted in the chosen month. */
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl'
import type { Collection } from './ground.ts'
import type { MapCell, MapView } from './map-view.ts'
import { classEdges, classOf, countIn } from './shades.ts'

const ways = ['shapes', 'hexagons', 'dots'] as const
export type Way = (typeof ways)[number]

const layersOf: Record<Way, string[]> = {
  shapes: ['shapes', 'shape-edges'],
  hexagons: ['hexagons', 'hexagon-edges'],
  dots: ['dots'],
}

/** H3 resolution 7: hexagons of 5 km², about as many as a force has census areas; finer ones would hold one centre each. */
const H3_RESOLUTION = 7

const setData = (map: MapLibre, source: string, data: Collection) => map.getSource<GeoJSONSource>(source)?.setData(data)

const dots = (cells: MapCell[]): Collection => ({
  type: 'FeatureCollection',
  features: cells.map(({ code, longitude, latitude }) => ({
    type: 'Feature',
    properties: { code },
    geometry: { type: 'Point', coordinates: [longitude, latitude] },
  })),
})

/** The cells of one hexagon added up; null only where all are. */
export function addUp(cells: MapCell[]): (number | null)[] {
  const months = cells[0]?.counts.length ?? 0
  return Array.from({ length: months }, (_, i) => {
    const received = cells.flatMap(({ counts }) => counts[i] ?? [])
    return received.length === 0 ? null : received.reduce((sum, count) => sum + count, 0)
  })
}

type Counted = Pick<MapCell, 'code' | 'counts'>

async function hexagons(cells: MapCell[]): Promise<{ data: Collection; counted: Counted[] }> {
  const { latLngToCell, cellToBoundary } = await import('h3-js')
  const held = new Map<string, MapCell[]>()
  for (const cell of cells) {
    const code = latLngToCell(cell.latitude, cell.longitude, H3_RESOLUTION)
    held.set(code, [...(held.get(code) ?? []), cell])
  }
  const features = [...held.keys()].map((code) => ({
    type: 'Feature' as const,
    properties: { code },
    geometry: { type: 'Polygon' as const, coordinates: [cellToBoundary(code, true)] },
  }))
  return {
    data: { type: 'FeatureCollection', features },
    counted: [...held].map(([code, within]) => ({ code, counts: addUp(within) })),
  }
}

/** Keeps what is shown: the way, the month (null for all) and the shades that belong to them. */
export class Cells {
  #map: MapLibre
  #view: MapView
  #counted: Record<Way, Counted[]>
  way: Way = 'dots'
  month: number | null = null

  constructor(map: MapLibre, view: MapView) {
    this.#map = map
    this.#view = view
    this.#counted = { shapes: [], hexagons: [], dots: view.cells }
    setData(map, 'dots', dots(view.cells))
  }

  /** Boundaries that were loaded: those of the cells, and of the districts round them for orientation. */
  takeShapes(features: GeoJSON.Feature[]): void {
    const counted = new Map(this.#view.cells.map((cell) => [cell.code, cell]))
    const isCell = ({ properties }: GeoJSON.Feature) => counted.size === 0 || counted.has(properties?.code)
    const isDistrict = ({ properties }: GeoJSON.Feature) => properties?.kind === 'authority'
    this.#counted.shapes = this.#view.cells
    setData(this.#map, 'shapes', { type: 'FeatureCollection', features: features.filter(isCell) })
    setData(this.#map, 'districts', { type: 'FeatureCollection', features: features.filter(isDistrict) })
  }

  async show(way: Way): Promise<void> {
    if (way === 'hexagons' && this.#counted.hexagons.length === 0) {
      const { data, counted } = await hexagons(this.#view.cells)
      this.#counted.hexagons = counted
      setData(this.#map, 'hexagons', data)
    }
    this.way = way
    this.shade()
    for (const other of ways)
      for (const layer of layersOf[other])
        this.#map.setLayoutProperty(layer, 'visibility', other === way ? 'visible' : 'none')
  }

  /** Lowest counts of the classes that are shown now. */
  edges(): number[] {
    const counted = this.#counted[this.way]
    return classEdges(
      this.month === null ? counted.map((cell) => countIn(cell, null)) : counted.flatMap(({ counts }) => counts),
    )
  }

  shade(): void {
    const edges = this.edges()
    for (const cell of this.#counted[this.way])
      this.#map.setFeatureState(
        { source: this.way, id: cell.code },
        { class: classOf(countIn(cell, this.month), edges) },
      )
  }
}
