import { useText } from '../../platform/language.tsx'
import { messages } from './messages.ts'

export type ConfidenceLevel = 'low' | 'moderate' | 'high'
const steps = ['low', 'moderate', 'high'] as const

/** Confidence in three steps filled from the left, with the word; in dense tables the word is for screen readers only. */
export function Confidence({ level, wordHidden = false }: { level: ConfidenceLevel | null; wordHidden?: boolean }) {
  const t = useText(messages)
  const filled = level === null ? 0 : steps.indexOf(level) + 1
  return (
    <span className="nowrap">
      <span className="conf" aria-hidden="true">
        {steps.map((step, i) => (
          <i key={step} className={i < filled ? 'on' : undefined} />
        ))}
      </span>{' '}
      <span className={wordHidden ? 'sr' : undefined}>{t(`ui.confidence.${level ?? 'none'}`)}</span>
    </span>
  )
}

export type RangeScoreProps = {
  score: number
  /** How far the score could move if what is not known were known. */
  low: number
  high: number
  /** Both ends of the scale; 0 and 100 when absent. */
  min?: number
  max?: number
  /** As drawn in a dense row. */
  small?: boolean
}

/** Where a value stands on a scale drawn `width` units wide, kept inside it. */
export function placeOnScale(value: number, min: number, max: number, width: number): number {
  const share = max > min ? (value - min) / (max - min) : 0
  return Math.round(Math.min(1, Math.max(0, share)) * width * 10) / 10
}

/** A score as a dot, never without the bar of its range. Name the ends of the scale with `RangeAxis`. */
export function RangeScore({ score, low, high, min = 0, max = 100, small = false }: RangeScoreProps) {
  const t = useText(messages)
  const [width, height, radius] = small ? [110, 14, 3.6] : [200, 26, 5.5]
  const y = height / 2
  const at = (value: number) => placeOnScale(value, min, max, width)
  return (
    <svg
      className={small ? 'range small' : 'range'}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t('ui.range', { score, low, high })}
    >
      <path className="base" d={`M0 ${y}H${width}`} />
      <path className="bar" d={`M${at(low)} ${y}H${at(high)}`} />
      {!small && <path className="cap" d={`M${at(low)} ${y - 5}v10M${at(high)} ${y - 5}v10`} />}
      <circle cx={at(score)} cy={y} r={radius} />
    </svg>
  )
}

/** The scale above a column of `RangeScore`: both ends named, and the values between. */
export function RangeAxis({
  min = 0,
  max = 100,
  ticks = [min, (min + max) / 2, max],
}: {
  min?: number
  max?: number
  ticks?: number[]
}) {
  const t = useText(messages)
  return (
    <svg className="range-axis" viewBox="0 0 200 16" role="img" aria-label={t('ui.rangeAxis', { low: min, high: max })}>
      {ticks.map((tick, i) => (
        <text
          key={tick}
          x={placeOnScale(tick, min, max, 200)}
          y={12}
          textAnchor={i === 0 ? 'start' : i === ticks.length - 1 ? 'end' : 'middle'}
        >
          {tick}
        </text>
      ))}
    </svg>
  )
}
