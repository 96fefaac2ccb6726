/** Draws a map into the frame that `map-figure.tsx` wrote, and joins its controls to it. Runs in the browser only. */
import type { MapGeoJSONFeature, Map as MapLibre, MapOptions } from 'maplibre-gl'
import { Cells, type Way } from './cells.ts'
import { lengthText, scaleBar } from './geometry.ts'
import { paletteOf, recolour, styleOf } from './ground.ts'
import { LAND_BOX } from './land-box.ts'
import { type Box, fillIn, type MapView } from './map-view.ts'
import { openingOf, wholeOf } from './opening.ts'
import { layOver } from './overlay.ts'
import { drawPicture, keepPicture } from './picture.ts'

/** The widest scale bar, in pixels. */
const SCALE_PIXELS = 90
/** Closer than this the land is coarser than the screen: its points are 200 m apart. */
const CLOSEST_ZOOM = 14
const EDGE_PIXELS = 48
const SCREEN_TILE = 512
const EQUATOR_M = 40_075_016.686

const find = <E extends Element>(place: HTMLElement, part: string): E | null =>
  place.querySelector<E>(`[data-map-${part}]`)

const hasWebGl = (): boolean => {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null
  } catch {
    return false
  }
}

const inPage = () => Promise.all([import('maplibre-gl'), import('maplibre-gl/dist/maplibre-gl-worker.mjs?url')])

function optionsFor(ground: HTMLElement, view: MapView): Omit<MapOptions, 'style'> {
  const { words } = view
  return {
    container: ground,
    bounds: openingOf(view),
    fitBoundsOptions: { padding: Math.min(EDGE_PIXELS, ground.clientWidth / 8), maxZoom: 11 },
    maxBounds: [...LAND_BOX] as Box,
    maxZoom: CLOSEST_ZOOM,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    // The wheel and one finger stay with the page, which the reader scrolls more often than the map.
    cooperativeGestures: true,
    canvasContextAttributes: { preserveDrawingBuffer: true },
    locale: {
      'Map.Title': words.mapName,
      'CooperativeGesturesHandler.WindowsHelpText': words.scrollCtrl,
      'CooperativeGesturesHandler.MacHelpText': words.scrollCommand,
      'CooperativeGesturesHandler.MobileHelpText': words.twoFingers,
    },
  }
}

/** Draws it. Where the browser has no WebGL the page says so and keeps its table. */
export async function drawMap(place: HTMLElement, view: MapView): Promise<void> {
  const [stage, ground] = [find<HTMLElement>(place, 'stage'), find<HTMLElement>(place, 'ground')]
  const none = find<HTMLElement>(place, 'why')
  if (!stage || !ground) return
  if (!hasWebGl()) return none?.replaceChildren(view.words.noWebGl)
  const [[maplibre, worker], { land }] = await Promise.all([inPage(), import('virtual:land')])
  maplibre.setWorkerUrl(worker.default)
  stage.hidden = false
  find<HTMLElement>(place, 'none')?.setAttribute('hidden', '')
  const palette = paletteOf(place)
  const map = new maplibre.Map({ ...optionsFor(ground, view), style: styleOf(land, view.circles, palette) })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  await map.once('load')
  await joinControls(map, place, stage, view)
}

async function joinControls(map: MapLibre, place: HTMLElement, stage: HTMLElement, view: MapView): Promise<void> {
  const overlay = layOver(map, find<HTMLElement>(place, 'labels')!, find<SVGSVGElement>(place, 'leaders')!, view)
  const cells = new Cells(map, view)
  await cells.show('dots')
  const credit = [...view.attribution]
  const scale = keepScale(map, place)
  const shown = joinTime(place, view, cells)
  const whole = { box: wholeOf(view) }
  joinZoom(map, place, { whole: () => whole.box, opening: view.cells.length > 0 ? openingOf(view) : null })
  joinWays(place, cells, view)
  followCircles(map)
  followScheme(map, place)
  find<HTMLButtonElement>(place, 'picture')?.addEventListener('click', () => {
    const parts = { canvas: map.getCanvas(), stage, overlay, scale: scale(), attribution: credit, shown: shown() }
    keepPicture(drawPicture(view, paletteOf(place), parts), view.fileName)
  })
  const shapes = await takeShapes(place, view, cells, credit)
  if (shapes && view.cells.length === 0) {
    whole.box = shapes
    map.fitBounds(shapes, { padding: EDGE_PIXELS / 2, animate: false })
  }
  // Idle is told once after each drawing: asked for, so that it also comes when nothing was left to draw.
  const drawn = map.once('idle')
  map.triggerRepaint()
  await drawn
  place.dataset.mapDrawn = ''
  overlay.place()
}

/** Boundaries come after the map stands: a force that has loaded none sees dots. Answers the box round what came. */
async function takeShapes(place: HTMLElement, view: MapView, cells: Cells, credit: string[]): Promise<Box | null> {
  if (!view.shapesHref) return null
  const answer = await fetch(view.shapesHref, { headers: { accept: 'application/geo+json' } }).catch(() => null)
  if (!answer?.ok) {
    find<HTMLElement>(place, 'credit')?.append(` ${view.words.shapesFailed}`)
    return null
  }
  const given = (await answer.json()) as { features: GeoJSON.Feature[]; attribution?: string[]; bbox?: Box }
  if (given.features.length === 0) return null
  cells.takeShapes(given.features)
  const fresh = (given.attribution ?? []).filter((text) => !credit.includes(text))
  credit.push(...fresh)
  find<HTMLElement>(place, 'credit')?.append(fresh.map((text) => ` ${text}`).join(''))
  const coded = new Set(given.features.map(({ properties }) => properties?.code))
  const hasCells = view.cells.length === 0 || view.cells.some(({ code }) => coded.has(code))
  const choice = find<HTMLSelectElement>(place, 'way')
  choice?.querySelector('option[value="shapes"]')?.toggleAttribute('disabled', !hasCells)
  if (hasCells && choice) choice.value = 'shapes'
  if (hasCells) await cells.show('shapes')
  choice?.dispatchEvent(new Event('change'))
  return given.bbox ?? null
}

function joinWays(place: HTMLElement, cells: Cells, view: MapView): void {
  const choice = find<HTMLSelectElement>(place, 'way')
  const shades = find<HTMLElement>(place, 'shades')
  const explain = () => {
    const edges = cells.edges()
    if (shades) shades.dataset.way = cells.way
    const texts = edges.map((from, i) => rangeText(view, from, edges[i + 1]))
    shades?.replaceChildren(
      ...texts.map((text, i) => {
        const item = document.createElement('li')
        item.className = `shade shade-${i + 1}`
        item.textContent = text
        return item
      }),
    )
  }
  choice?.addEventListener('change', () => cells.show(choice.value as Way).then(explain))
  find<HTMLInputElement>(place, 'month')?.addEventListener('input', explain)
  explain()
}

const rangeText = ({ words, language }: MapView, from: number, next: number | undefined): string => {
  const number = (n: number) => n.toLocaleString(language === 'cy' ? 'cy' : 'en-GB')
  if (next === undefined) return fillIn(words.rangeUp, { from: number(from) })
  return next - 1 === from ? number(from) : fillIn(words.range, { from: number(from), to: number(next - 1) })
}

/** The slider: its first place is the whole time, then one month each, gaps among them. Answers what is shown, in words. */
function joinTime(place: HTMLElement, view: MapView, cells: Cells): () => string {
  const slider = find<HTMLInputElement>(place, 'month')
  const told = find<HTMLElement>(place, 'told')
  const bars = [...place.querySelectorAll('[data-month-bar]')]
  let text = ''
  const tell = () => {
    const at = Number(slider?.value ?? 0) - 1
    const month = view.months[at]
    cells.month = month ? at : null
    cells.shade()
    text = monthText(view, at)
    told?.replaceChildren(text)
    slider?.setAttribute('aria-valuetext', text)
    for (const [i, bar] of bars.entries()) bar.classList.toggle('now', at < 0 || i === at)
  }
  slider?.addEventListener('input', tell)
  tell()
  return () => text
}

function monthText({ months, cells, words, language }: MapView, at: number): string {
  const month = months[at]
  if (month?.isGap) return fillIn(words.nothingReceived, { month: month.label })
  const counts = cells.flatMap(({ counts: held }) => (month ? (held[at] ?? 0) : held.map((count) => count ?? 0)))
  const sum = counts.reduce((total, count) => total + count, 0)
  const count = sum.toLocaleString(language === 'cy' ? 'cy' : 'en-GB')
  return cells.length === 0 ? '' : fillIn(words.monthSum, { month: month?.label ?? words.allMonths, count })
}

/** `opening` is what a resized map shows again; the whole where there is none. */
function joinZoom(map: MapLibre, place: HTMLElement, boxes: { whole: () => Box; opening: Box | null }): void {
  find<HTMLButtonElement>(place, 'in')?.addEventListener('click', (by) =>
    map.zoomIn({ animate: false }, { originalEvent: by }),
  )
  find<HTMLButtonElement>(place, 'out')?.addEventListener('click', (by) =>
    map.zoomOut({ animate: false }, { originalEvent: by }),
  )
  let isMoved = false
  const showBox = (box: Box) => {
    map.fitBounds(box, { padding: EDGE_PIXELS / 2, maxZoom: 11, animate: false })
    isMoved = false
  }
  find<HTMLButtonElement>(place, 'all')?.addEventListener('click', () => showBox(boxes.whole()))
  // What the reader moved stays; a turned phone or a wider window shows again what it opened on.
  map.on('movestart', ({ originalEvent }) => {
    isMoved ||= originalEvent !== undefined
  })
  map.on('resize', () => isMoved || showBox(boxes.opening ?? boxes.whole()))
}

/** A scale bar that is right at the middle of the map. Answers what it shows. */
function keepScale(map: MapLibre, place: HTMLElement): () => { pixels: number; text: string } {
  const bar = find<SVGPathElement>(place, 'scale-bar')
  const name = find<HTMLElement>(place, 'scale-text')
  let now = { pixels: 0, text: '' }
  const draw = () => {
    const perPixel = (EQUATOR_M * Math.cos((map.getCenter().lat * Math.PI) / 180)) / (SCREEN_TILE * 2 ** map.getZoom())
    const { metres, pixels } = scaleBar(perPixel, SCALE_PIXELS)
    now = { pixels, text: lengthText(metres) }
    bar?.setAttribute('d', `M1 0V6H${pixels + 1}V0`)
    name?.replaceChildren(now.text)
  }
  map.on('move', draw)
  draw()
  return () => now
}

/** A circle is as good a place to press as its label. */
function followCircles(map: MapLibre): void {
  const layers = ['rings', 'chosen-fill', 'circle-fills']
  const circleAt = (point: { x: number; y: number }): MapGeoJSONFeature | undefined =>
    map.queryRenderedFeatures([point.x, point.y], { layers })[0]
  map.on('click', ({ point }) => {
    const href = circleAt(point)?.properties.href
    if (typeof href === 'string') location.assign(href)
  })
  map.on('mousemove', ({ point }) => {
    map.getCanvas().classList.toggle('over-circle', circleAt(point) !== undefined)
  })
}

function followScheme(map: MapLibre, place: HTMLElement): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => recolour(map, paletteOf(place)))
}
