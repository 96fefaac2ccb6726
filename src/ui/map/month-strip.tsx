import type { MapCell, MapMonth } from './map-view.ts'

const HEIGHT = 26

/** Bars of the months over the slider that chooses one: a gap is drawn as a gap, never as nothing counted. */
export function MonthStrip({ months, cells }: { months: MapMonth[]; cells: MapCell[] }) {
  const sums = months.map((_, i) => cells.reduce((sum, { counts }) => sum + (counts[i] ?? 0), 0))
  const most = Math.max(1, ...sums)
  const step = 100 / months.length
  const wide = Math.min(step * 0.6, 6)
  return (
    <svg className="map-months" viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      {months.map(({ month, isGap }, i) => {
        const high = isGap ? HEIGHT : (sums[i]! / most) * HEIGHT
        return (
          <rect
            key={month}
            data-month-bar=""
            className={isGap ? 'gap' : 'now'}
            x={(i + 1) * step - wide / 2}
            y={HEIGHT - high}
            width={wide}
            height={high}
          />
        )
      })}
    </svg>
  )
}
