/** The words that stand on the map: signals as links, towns and seas. They are HTML, so that they are read, focused and followed. */
import type { Map as MapLibre } from 'maplibre-gl'
import { pointAt } from './geometry.ts'
import { type Placed, placeLabels, type Rectangle, type Wanted } from './labels.ts'
import type { MapCircle, MapView } from './map-view.ts'
import { type Named, seas, towns } from './towns-table.ts'

/** Zoom from which names of each rank are shown; index 0 is not used. */
const FROM_ZOOM = [0, 5, 7.2, 9]
const TOWN_AWAY = 6
/** A circle smaller than this on the screen still gets its label this far off. */
const LEAST_AWAY = 7

type Label = { element: HTMLElement; longitude: number; latitude: number; circle: MapCircle | null; rank: number }

export type Overlay = { place: () => void; placed: () => { label: HTMLElement; at: Placed }[] }

const SVG = 'http://www.w3.org/2000/svg'

function nameLabel([en, cy, longitude, latitude, rank]: Named, language: 'en' | 'cy', className: string): Label {
  const element = document.createElement('span')
  element.className = `map-name ${className}`
  element.setAttribute('aria-hidden', 'true')
  element.textContent = language === 'cy' ? cy : en
  return { element, longitude, latitude, circle: null, rank }
}

/** The links that the page wrote, in its order, then names by rank. */
function labelsIn(holder: HTMLElement, view: MapView): Label[] {
  const links = new Map([...holder.querySelectorAll<HTMLElement>('[data-circle]')].map((a) => [a.dataset.circle, a]))
  const signals = view.circles.flatMap((circle) => {
    const element = links.get(circle.id)
    return element ? [{ element, longitude: circle.longitude, latitude: circle.latitude, circle, rank: 0 }] : []
  })
  const chosenFirst = signals.toSorted(
    (a, b) => Number(b.circle.look === 'chosen') - Number(a.circle.look === 'chosen'),
  )
  const names = [
    ...towns.map((town) => nameLabel(town, view.language, 'town')),
    ...seas.map((sea) => nameLabel(sea, view.language, 'sea')),
  ].toSorted((a, b) => a.rank - b.rank)
  for (const { element } of names) holder.append(element)
  return [...chosenFirst, ...names]
}

/** Pixels from the middle of a circle to its edge at this zoom. */
function radiusOnScreen(map: MapLibre, { longitude, latitude, radiusM }: MapCircle): number {
  const [centre, edge] = [map.project([longitude, latitude]), map.project(pointAt([longitude, latitude], radiusM, 90))]
  return edge.x - centre.x
}

function wantedOf(map: MapLibre, label: Label, id: string): Wanted {
  const { x, y } = map.project([label.longitude, label.latitude])
  const away = label.circle ? Math.max(LEAST_AWAY, radiusOnScreen(map, label.circle)) : TOWN_AWAY
  const { offsetWidth: width, offsetHeight: height } = label.element
  return { id, x, y, width, height, away, mustShow: label.circle !== null }
}

function drawLeaders(svg: SVGSVGElement, placed: Placed[]): void {
  const lines = placed.flatMap(({ leader }) => {
    if (!leader) return []
    const drawn = document.createElementNS(SVG, 'line')
    for (const [i, name] of ['x1', 'y1', 'x2', 'y2'].entries()) drawn.setAttribute(name, String(leader[i]))
    return [drawn]
  })
  svg.replaceChildren(...lines)
}

/** What stands on the map already: its buttons and its scale, in pixels from its top left. */
function coveredIn(holder: HTMLElement): Rectangle[] {
  const from = holder.getBoundingClientRect()
  return [...(holder.parentElement?.querySelectorAll('[data-map-covers]') ?? [])].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { left: left - from.left, top: top - from.top, right: right - from.left, bottom: bottom - from.top }
  })
}

/** Places the labels now and whenever the map has moved. */
export function layOver(map: MapLibre, holder: HTMLElement, leaders: SVGSVGElement, view: MapView): Overlay {
  const labels = labelsIn(holder, view)
  let shown: { label: HTMLElement; at: Placed }[] = []
  const place = () => {
    const { clientWidth: width, clientHeight: height } = holder
    const zoom = map.getZoom()
    const wanted = labels.flatMap((label, i) =>
      label.rank === 0 || zoom >= FROM_ZOOM[label.rank]! ? [wantedOf(map, label, String(i))] : [],
    )
    const placed = placeLabels(wanted, width, height, coveredIn(holder))
    const byId = new Map(placed.map((each) => [each.id, each]))
    shown = []
    for (const [i, { element }] of labels.entries()) {
      const at = byId.get(String(i))
      element.classList.toggle('placed', at !== undefined)
      if (!at) continue
      element.style.transform = `translate(${Math.round(at.left)}px, ${Math.round(at.top)}px)`
      shown.push({ label: element, at })
    }
    drawLeaders(leaders, placed)
  }
  map.on('move', place)
  map.on('resize', place)
  document.fonts.ready.then(place)
  place()
  return { place, placed: () => shown }
}
