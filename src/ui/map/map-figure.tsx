import type { ReactNode } from 'react'
import { formatDate, useLanguage, useText } from '../../platform/language.tsx'
import { useFrame } from '../frame.tsx'
import { Island } from '../island.tsx'
import { messages as frameMessages } from '../messages.ts'
import type { CircleLook, MapCell, MapCircle, MapMonth, MapView, MapWords } from './map-view.ts'
import { messages } from './messages.ts'
import { MonthStrip } from './month-strip.tsx'
import { type Stop, withGaps } from './months.ts'

export type MapFigureProps = {
  /** The island that draws it; its `mount` calls `drawMap`. */
  island: string
  /** Says what the map shows, to those who hear it and on the picture. */
  title: string
  /** Months received, 'YYYY-MM', rising; each cell has a count for each. Those missing between them are drawn as gaps. */
  months: string[]
  cells: MapCell[]
  circles: MapCircle[]
  /** The table that says the same. */
  tableHref: string
  /** How the same is taken as data, from a route that records who took it; left out for a reader who may not export. */
  dataForm?: ReactNode
  /** Where boundaries of areas are asked. */
  shapesHref?: string | undefined
  /** Words of the legend for the looks that occur. */
  lookNames?: Partial<Record<CircleLook, string>>
  /** Of the picture, without its ending. */
  fileName: string
}

/** A map with its controls, its legend and where it comes from. Its words are written here; the island draws and moves. */
export function MapFigure(props: MapFigureProps) {
  const t = useText(messages)
  const view = useMapView(props)
  const hasTime = view.months.length > 1
  return (
    <Island name={props.island} view={view} className="map-island">
      <figure className="map-figure" aria-label={props.title}>
        <Stage circles={props.circles} title={props.title} />
        <p className="map-none" data-map-none="">
          <span data-map-why="">{t('map.needsScript')}</span> <a href={props.tableHref}>{t('map.asTable')}</a>
        </p>
        {hasTime && <Time months={view.months} cells={view.cells} />}
        <figcaption>
          <Legend {...props} />
          <span className="map-ways">
            {props.cells.length > 0 && <Ways />}
            <button className="as-link" type="button" data-map-picture="">
              {t('map.picture')}
            </button>
            <a href={props.tableHref}>{t('map.asTable')}</a>
          </span>
          <p className="micro faint map-credit" data-map-credit="">
            {view.attribution.join(' ')}
          </p>
        </figcaption>
        {props.dataForm}
      </figure>
    </Island>
  )
}

/** Where the map, its labels and its buttons stand; hidden until the island has something to show. */
function Stage({ circles, title }: { circles: MapCircle[]; title: string }) {
  const t = useText(messages)
  return (
    <div className="map-stage" data-map-stage="" hidden>
      <div className="map-ground" data-map-ground="" />
      <svg className="map-leaders" data-map-leaders="" aria-hidden="true" />
      <nav className="map-labels" data-map-labels="" aria-label={t('map.signals', { title })}>
        {circles.map(({ id, reference, title: called, href, look }) => (
          <a
            key={id}
            className={`map-label ${look}`}
            href={href}
            data-circle={id}
            data-text={reference}
            {...(look === 'chosen' ? { 'aria-current': 'true' as const } : {})}
          >
            {reference} <span className="sr">{called}</span>
          </a>
        ))}
      </nav>
      <div className="map-buttons" data-map-covers="">
        <button type="button" data-map-in="" aria-label={t('map.zoomIn')}>
          +
        </button>
        <button type="button" data-map-out="" aria-label={t('map.zoomOut')}>
          −
        </button>
        <button type="button" data-map-all="" aria-label={t('map.whole')}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
          </svg>
        </button>
      </div>
      <div className="map-scale" data-map-covers="" aria-hidden="true">
        <span data-map-scale-text="" />
        <svg>
          <path data-map-scale-bar="" d="" />
        </svg>
      </div>
    </div>
  )
}

function Time({ months, cells }: { months: MapMonth[]; cells: MapCell[] }) {
  const t = useText(messages)
  return (
    <div className="map-time">
      <label>
        <span>{t('map.month')}</span>
        <span className="map-slide">
          <MonthStrip months={months} cells={cells} />
          <input type="range" min="0" max={months.length} step="1" defaultValue="0" data-map-month="" />
        </span>
      </label>
      <output data-map-told="" />
    </div>
  )
}

function Ways() {
  const t = useText(messages)
  return (
    <label>
      <span>{t('map.areasAs')}</span>
      <select data-map-way="" defaultValue="dots" autoComplete="off">
        <option value="shapes" disabled>
          {t('map.asShapes')}
        </option>
        <option value="hexagons">{t('map.asHexagons')}</option>
        <option value="dots">{t('map.asDots')}</option>
      </select>
    </label>
  )
}

/** Only what occurs is explained. */
function Legend({ circles, cells, months, lookNames = {} }: MapFigureProps) {
  const t = useText(messages)
  const looks = (['chosen', 'plain', 'faint'] as const).filter((look) => circles.some((circle) => circle.look === look))
  return (
    <ul className="map-legend">
      {looks.map((look) => (
        <li key={look}>
          <svg className={`map-ring ${look}`} viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="6" />
          </svg>
          {lookNames[look] ?? t('map.look', { look })}
        </li>
      ))}
      {cells.length > 0 && (
        <li>
          {t('map.countOfArea')} <ul className="map-shades" data-map-shades="" />
        </li>
      )}
      {withGaps(months).some(({ at }) => at === null) && (
        <li>
          <svg className="map-ring" viewBox="0 0 16 16" aria-hidden="true">
            <rect className="missing" x="3" y="1" width="10" height="14" />
          </svg>
          {t('map.gap')}
        </li>
      )}
    </ul>
  )
}

function useMapView({ title, months, cells, circles, shapesHref, fileName }: MapFigureProps): MapView {
  const language = useLanguage()
  const words = useMapWords(title)
  const frameText = useText(frameMessages)
  const t = useText(messages)
  const { marking, now } = useFrame()
  const all = withGaps(months)
  const label = ({ from, to }: Stop) => {
    const [first, last] = [formatDate(language, from, 'month'), formatDate(language, to, 'month')]
    return from === to ? first : t('map.monthsFromTo', { from: first, to: last })
  }
  return {
    language,
    months: all.map((stop) => ({ month: stop.from, label: label(stop), isGap: stop.at === null })),
    cells: cells.map((cell) => ({
      ...cell,
      counts: all.map(({ at }) => (at === null ? null : (cell.counts[at] ?? null))),
    })),
    circles,
    shapesHref: shapesHref ?? null,
    title: t('map.pictureTitle', { title, day: formatDate(language, now) }),
    marking: frameText(marking === 'OFFICIAL' ? 'ui.markingOfficial' : 'ui.markingSensitive'),
    attribution: [t('map.landCredit')],
    fileName,
    words,
  }
}

/** Sentences that the island fills; it has no catalogue. */
function useMapWords(title: string): MapWords {
  const t = useText(messages)
  const open = { month: '{month}', count: '{count}', from: '{from}', to: '{to}' }
  return {
    mapName: t('map.name', { title }),
    allMonths: t('map.allMonths'),
    nothingReceived: t('map.nothingReceived', open),
    monthSum: t('map.monthSum', open),
    noWebGl: t('map.noWebGl'),
    shapesFailed: t('map.shapesFailed'),
    scrollCtrl: t('map.scrollCtrl'),
    scrollCommand: t('map.scrollCommand'),
    twoFingers: t('map.twoFingers'),
    range: t('map.range', open),
    rangeUp: t('map.rangeUp', open),
  }
}
