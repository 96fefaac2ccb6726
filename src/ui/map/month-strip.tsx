import { formatDate, formatNumber, useLanguage } from '../../platform/language.tsx'
import type { MapCell, MapMonth } from './map-view.ts'

/** Of the strip's height, for the fullest month. */
const FULL = 96
/** Of the space between two stops. */
const BAR = 0.8
/** However few the months, in hundredths of the strip. */
const WIDEST = 7

/** Bars of the months over the slider that chooses one: a gap is drawn as a gap, never as nothing counted. */
export function MonthStrip({ months, cells }: { months: MapMonth[]; cells: MapCell[] }) {
  const sums = months.map((_, i) => cells.reduce((sum, { counts }) => sum + (counts[i] ?? 0), 0))
  const most = Math.max(1, ...sums)
  const step = 100 / months.length
  const wide = Math.min(step * BAR, WIDEST)
  const language = useLanguage()
  const named = (month: string) => formatDate(language, month, 'monthShort')
  return (
    <svg className="map-months" aria-hidden="true">
      <text x={`${step}%`} y="-4">
        {months[0] && named(months[0].month)}
      </text>
      <text x="100%" y="-4">
        {months.length > 1 && named(months.at(-1)!.month)}
      </text>
      {months.map(({ month, isGap }, i) => {
        const high = isGap ? FULL : (sums[i]! / most) * FULL
        return (
          <rect
            key={month}
            data-month-bar=""
            className={isGap ? 'missing now' : 'now'}
            x={`${((i + 1) * step - wide / 2).toFixed(2)}%`}
            y={`${(100 - high).toFixed(2)}%`}
            width={`${wide.toFixed(2)}%`}
            height={`${high.toFixed(2)}%`}
          >
            <title>{isGap ? named(month) : `${named(month)}: ${formatNumber(language, sums[i]!)}`}</title>
          </rect>
        )
      })}
    </svg>
  )
}
