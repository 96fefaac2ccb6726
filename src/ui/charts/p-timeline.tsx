import { useId } from 'react'
import { formatDate, useLanguage, useText } from '../../platform/language.tsx'
import { messages as parts } from '../components/messages.ts'
import { pName, pShapes } from '../components/p-mark.tsx'
import { ScrollRegion } from '../components/table.tsx'
import { iconPath } from '../sprite.tsx'
import { messages } from './messages.ts'
import { type BarState, type PlacedBar, type PlacedStrand, placeStrands, type StrandBar } from './p-timeline-rows.ts'
import { type TimelineGate, TimelineTable } from './p-timeline-table.tsx'
import { type Clock, monthsBetween, placeOfDay } from './scale.ts'

export type PTimelineProps = {
  /** Names the picture, e.g. "Four strands, one clock". */
  title: string
  /** First and last day shown, 'YYYY-MM-DD'. */
  from: string
  to: string
  today: string
  bars: StrandBar[]
  gates?: TimelineGate[]
}

const width = 880
const top = 24

/** Four strands on one clock, with the same as a table below. Put `PTimelineKey` in the section's `more`. */
export function PTimeline({ title, from, to, today, bars, gates = [] }: PTimelineProps) {
  const language = useLanguage()
  const t = useText(messages)
  const hatch = useId()
  const clock: Clock = { from, to, left: 104, right: width }
  const strands = placeStrands(bars, clock, top)
  const last = strands.at(-1)
  const bottom = last ? last.top + last.height : top
  const label = t('ui.timeline.label', {
    title,
    from: formatDate(language, from, 'long'),
    to: formatDate(language, to, 'long'),
  })
  return (
    <>
      <ScrollRegion label={title}>
        <svg className="tl" viewBox={`0 0 ${width} ${bottom + 22}`} role="img" aria-label={label}>
          <Hatches id={hatch} strands={strands} />
          <Months clock={clock} bottom={bottom} />
          {strands.map((strand) => (
            <Strand key={strand.p} strand={strand} hatch={hatch} />
          ))}
          <path className="lane" d={`M0 ${bottom}H${width}`} />
          {gates.map((gate) => (
            <Gate key={gate.on + gate.label} gate={gate} clock={clock} bottom={bottom} />
          ))}
          {today >= from && today <= to && <Today today={today} clock={clock} bottom={bottom} />}
        </svg>
      </ScrollRegion>
      <TimelineTable title={title} bars={bars} gates={gates} />
    </>
  )
}

function Hatches({ id, strands }: { id: string; strands: PlacedStrand[] }) {
  const waiting = strands.filter(({ bars }) => bars.some((bar) => bar.state === 'waits'))
  return (
    <defs>
      {waiting.map(({ p }) => (
        <pattern
          key={p}
          id={`${id}${p}`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" fill={`var(--${p}-soft)`} />
          <path d="M0 0v6" stroke={`var(--${p})`} strokeWidth="3" />
        </pattern>
      ))}
    </defs>
  )
}

function Months({ clock, bottom }: { clock: Clock; bottom: number }) {
  const language = useLanguage()
  const t = useText(messages)
  return monthsBetween(clock.from, clock.to).map((month) => {
    const x = placeOfDay(month, clock)
    return (
      <g key={month}>
        <text className="mon" x={x + 5} y="12">
          {t('ui.timeline.month', { month: Number(month.slice(5, 7)), name: formatDate(language, month, 'month') })}
        </text>
        <path className="grid" d={`M${x} 0V${bottom + 6}`} />
      </g>
    )
  })
}

function Strand({ strand, hatch }: { strand: PlacedStrand; hatch: string }) {
  const t = useText(parts)
  const { p, top: y, height, bars } = strand
  const middle = y + height / 2
  const shape = pShapes[p]
  return (
    <g className={p}>
      <path className="lane" d={`M0 ${y}H${width}`} />
      <g transform={`translate(0 ${middle - 11}) scale(.917)`} className="psh-in">
        <path fill="currentColor" d={shape.d} />
        <text className="letter" x={shape.x} y={shape.y}>
          {t(`ui.p.letter.${p}`)}
        </text>
      </g>
      <text className="strand" x="29" y={middle + 5}>
        {pName(t, p)}
      </text>
      {bars.map((bar) => (
        <Bar key={bar.key} bar={bar} fill={`url(#${hatch}${p})`} />
      ))}
    </g>
  )
}

const barClasses: Record<BarState, string | undefined> = {
  agreed: undefined,
  done: 'done',
  draft: 'prop',
  waits: 'hold',
}

function Bar({ bar, fill }: { bar: PlacedBar; fill: string }) {
  const { x, y, width: long, state, label, labelX, labelInside, cautionX, labelEnds, caution = false } = bar
  const solid = labelInside && state === 'agreed'
  return (
    <>
      <rect
        className={barClasses[state]}
        x={x}
        y={y}
        width={long}
        height="18"
        rx="2"
        fill={state === 'draft' ? 'none' : state === 'waits' ? fill : 'currentColor'}
      />
      <text className={solid ? 'in' : 'out'} x={labelX} y={y + 13} textAnchor={labelEnds ? 'end' : undefined}>
        {label}
      </text>
      {caution && (
        <path className="caution" d={iconPath('warn')} transform={`translate(${cautionX} ${y + 2.5}) scale(.8)`} />
      )}
    </>
  )
}

function Gate({ gate, clock, bottom }: { gate: TimelineGate; clock: Clock; bottom: number }) {
  const x = placeOfDay(gate.on, clock)
  const leftOf = x > (clock.left + clock.right) / 2 + 150
  return (
    <>
      <path className="gate" d={`M${x} ${top}V${bottom}`} />
      <text className="out gate-t" x={leftOf ? x - 5 : x + 5} y={bottom + 14} textAnchor={leftOf ? 'end' : undefined}>
        {gate.label}
      </text>
    </>
  )
}

function Today({ today, clock, bottom }: { today: string; clock: Clock; bottom: number }) {
  const language = useLanguage()
  const t = useText(messages)
  const x = placeOfDay(today, clock)
  const words = t('ui.timeline.today', { day: formatDate(language, today, 'short') })
  const long = words.length * 7 + 8
  return (
    <>
      <path className="today" d={`M${x} ${top}V${bottom + 4}`} />
      <rect className="flag" x={x - long / 2} y={bottom + 3} width={long} height="18" rx="2" />
      <text className="flag-t" x={x} y={bottom + 16} textAnchor="middle">
        {words}
      </text>
    </>
  )
}

/** What solid, pale, dashed and hatched mean. */
export function PTimelineKey() {
  const t = useText(messages)
  const hatch = useId()
  return (
    <span className="key">
      {(['agreed', 'done', 'draft', 'waits'] as const).map((state) => (
        <span key={state}>
          <svg className={`key-${state}`} width="18" height="10" aria-hidden="true">
            {state === 'waits' && (
              <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <path d="M0 0v6" stroke="var(--ink-2)" strokeWidth="3" />
              </pattern>
            )}
            <rect
              x=".7"
              y=".7"
              width="16.6"
              height="8.6"
              rx="2"
              fill={state === 'waits' ? `url(#${hatch})` : undefined}
            />
          </svg>
          {t(`ui.timeline.state.${state}`)}
        </span>
      ))}
    </span>
  )
}
