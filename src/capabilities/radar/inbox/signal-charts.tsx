/** A signal as pictures: its months, and how strong the strongest cluster of shuffled data was. Each has its words beside it. */
import { formatDate, formatNumber, useLanguage, useText } from '../../../platform/language.tsx'
import { Details, Table } from '../../../ui/components/index.ts'
import { brokenLine, heightOf, type Plot, runsOf, stripeOf, topOfScale } from './chart-scale.ts'
import { messages } from './messages.ts'
import type { ShownMaxima, ShownMonth } from './view-words.ts'

const PLOT: Plot = { left: 30, right: 394, top: 10, bottom: 120 }

/** Counts by month: those of the signal in the accent, what its own past gives as a broken line, months not received as such. */
export function MonthBars({ months, label }: { months: ShownMonth[]; label: string }) {
  const language = useLanguage()
  const most = topOfScale(Math.max(0, ...months.flatMap(({ observed, expected }) => [observed ?? 0, expected ?? 0])))
  return (
    <>
      <svg className="chart months" viewBox="0 0 400 152" role="img" aria-label={label}>
        {[0, most / 2, most].map((tick) => (
          <g key={tick}>
            <path className="g" d={`M${PLOT.left} ${heightOf(tick, most, PLOT)}H${PLOT.right}`} />
            <text x={PLOT.left - 6} y={heightOf(tick, most, PLOT) + 4} textAnchor="end">
              {formatNumber(language, tick)}
            </text>
          </g>
        ))}
        <Gaps months={months} />
        {months.map((month, i) => (
          <Bar key={month.month} month={month} at={stripeOf(i, months.length, PLOT)} most={most} />
        ))}
        <path
          className="exp"
          d={brokenLine(
            months.map(({ expected }) => expected),
            most,
            PLOT,
          )}
        />
        <MonthNames months={months} />
      </svg>
      <BarsKey hasGap={months.some(({ observed }) => observed === null)} />
      <MonthsTwin months={months} />
    </>
  )
}

function BarsKey({ hasGap }: { hasGap: boolean }) {
  const t = useText(messages)
  return (
    <p className="key">
      <span>
        <svg width="12" height="10" aria-hidden="true">
          <rect className="in-signal" width="12" height="10" />
        </svg>
        {t('radar.keyInSignal')}
      </span>
      <span>
        <svg width="16" height="10" aria-hidden="true">
          <path d="M0 5h16" stroke="var(--bad)" strokeWidth="2" strokeDasharray="4 2" />
        </svg>
        {t('radar.keyExpected')}
      </span>
      {hasGap && (
        <span>
          <svg width="12" height="10" aria-hidden="true">
            <rect className="not-received" width="12" height="10" />
          </svg>
          {t('radar.keyGap')}
        </span>
      )}
    </p>
  )
}

function Bar({ month, at, most }: { month: ShownMonth; at: { x: number; width: number }; most: number }) {
  if (month.observed === null) return null
  const width = Math.min(34, at.width * 0.78)
  const y = heightOf(month.observed, most, PLOT)
  const x = Math.round((at.x + (at.width - width) / 2) * 10) / 10
  return (
    <rect className={month.inSignal ? 'hi' : undefined} x={x} y={y} width={width} height={PLOT.bottom - y}>
      <title>{`${month.month}: ${month.observed}`}</title>
    </rect>
  )
}

/** Months not received: a shade of their own with the words, where there is room for them. */
function Gaps({ months }: { months: ShownMonth[] }) {
  const t = useText(messages)
  return runsOf(months, ({ observed }) => observed === null).map(({ first, last }) => {
    const { x, width: one } = stripeOf(first, months.length, PLOT)
    const width = one * (last - first + 1)
    const [middle, height] = [x + width / 2, PLOT.bottom - PLOT.top]
    return (
      <g key={first}>
        <rect className="gone" x={x} y={PLOT.top} width={width} height={height} />
        {width > 14 && (
          <text
            className="gone-word"
            textAnchor="middle"
            transform={width > 96 ? `translate(${middle} 70)` : `translate(${middle + 4} 65) rotate(-90)`}
          >
            {t('radar.notReceived')}
          </text>
        )}
      </g>
    )
  })
}

/** The first month at the left, and the months of the signal under their bars. */
function MonthNames({ months }: { months: ShownMonth[] }) {
  const language = useLanguage()
  const name = (month: string | undefined) => (month ? formatDate(language, month, 'monthShort') : '')
  const inside = months.filter(({ inSignal }) => inSignal)
  const [from, to] = [inside[0]?.month, inside.at(-1)?.month]
  const isAtEnd = to === months.at(-1)?.month
  const middle = stripeOf(months.findIndex(({ month }) => month === from) + inside.length / 2, months.length, PLOT).x
  return (
    <>
      {!months[0]?.inSignal && (
        <text x={PLOT.left} y={138}>
          {name(months[0]?.month)}
        </text>
      )}
      <text className="strong" x={isAtEnd ? PLOT.right : middle} y={138} textAnchor={isAtEnd ? 'end' : 'middle'}>
        {from === to ? name(from) : `${name(from)} – ${name(to)}`}
      </text>
    </>
  )
}

function MonthsTwin({ months }: { months: ShownMonth[] }) {
  const language = useLanguage()
  const t = useText(messages)
  return (
    <Details summary={t('radar.monthsAsTable')}>
      <Table
        dense
        caption={t('radar.monthsAsTable')}
        captionHidden
        rows={months}
        keyOf={({ month }) => month}
        columns={[
          { head: t('radar.month'), rowHeader: true, cell: ({ month }) => formatDate(language, month, 'month') },
          {
            head: t('radar.seen'),
            numeric: true,
            cell: ({ observed }) => (observed === null ? t('radar.notReceived') : formatNumber(language, observed)),
          },
          {
            head: t('radar.expected'),
            numeric: true,
            cell: ({ expected }) => (expected === null ? '' : t('radar.tenths', { value: expected })),
          },
          { head: t('radar.inSignal'), cell: ({ inSignal }) => (inSignal ? t('radar.yes') : '') },
        ]}
      />
    </Details>
  )
}

const MAXIMA: Plot = { left: 4, right: 296, top: 20, bottom: 120 }

/** How strong the strongest cluster was in each shuffle, as bars; this signal as a line among or beyond them. */
export function MaximaBars({ maxima, strength, label }: { maxima: ShownMaxima; strength: number; label: string }) {
  const t = useText(messages)
  const { from, step, counts } = maxima
  const to = Math.max(from + step * counts.length, strength) + step / 2
  const xOf = (value: number) =>
    Math.round((MAXIMA.left + ((value - from) / Math.max(to - from, 0.001)) * (MAXIMA.right - MAXIMA.left)) * 10) / 10
  const most = Math.max(1, ...counts)
  const width = Math.max(1, (xOf(from + step) - xOf(from)) * 0.84)
  const at = xOf(strength)
  const isRight = at > 150
  return (
    <svg className="chart maxima" viewBox="0 0 300 150" role="img" aria-label={label}>
      {counts.map((count, i) => {
        const y = heightOf(count, most, MAXIMA)
        return <rect key={i} x={xOf(from + i * step)} y={y} width={width} height={MAXIMA.bottom - y} />
      })}
      <path className="obs" d={`M${at} 26V${MAXIMA.bottom}`} />
      <path className="g" d={`M0 ${MAXIMA.bottom}H300`} />
      <text className="strong" x={isRight ? at - 5 : at + 5} y={14} textAnchor={isRight ? 'end' : 'start'}>
        {t('radar.thisSignal', { value: strength })}
      </text>
      <text x={MAXIMA.left} y={138}>
        {t('radar.weaker')}
      </text>
      <text x={MAXIMA.right} y={138} textAnchor="end">
        {t('radar.stronger')}
      </text>
    </svg>
  )
}
