import { BarChart, LineChart } from 'echarts/charts'
import { GridComponent, MarkAreaComponent } from 'echarts/components'
import { init, use as install } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { useId } from 'react'
import { formatDate, formatNumber, useLanguage, useText } from '../../platform/language.tsx'
import { ScrollRegion } from '../components/table.tsx'
import { messages } from './messages.ts'
import { svgWithoutStyle } from './svg-without-style.ts'
import { type MonthCount, trendOption } from './trend-option.ts'

install([BarChart, LineChart, GridComponent, MarkAreaComponent, SVGRenderer])

export type TrendChartProps = {
  title: string
  /** What is counted, e.g. "crimes". */
  unit: string
  /** Every month of the period in order, the missing ones with null. */
  months: MonthCount[]
  drawing?: 'bars' | 'line'
}

/** Counts by month as a picture and as a table. A month not received is shaded and says so. */
export function TrendChart({ title, unit, months, drawing = 'bars' }: TrendChartProps) {
  const language = useLanguage()
  const t = useText(messages)
  const prefix = useId()
  const missing = months.filter(({ count }) => count === null).length
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last || missing === months.length) return <p className="quiet">{t('ui.trend.empty')}</p>
  const month = (of: string) => formatDate(language, of, 'month')
  const label = t('ui.trend.label', { title, unit, from: month(first.month), to: month(last.month), missing })
  const words = {
    nameOf: (of: string) => formatDate(language, of, 'monthShort'),
    notReceived: t('ui.trend.notReceived'),
  }
  return (
    <figure className="plot">
      <ScrollRegion label={title}>
        <div
          role="img"
          aria-label={label}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the chart library escapes the words it draws; the rest is its own
          dangerouslySetInnerHTML={{ __html: svgWithoutStyle(draw(months, drawing, words), prefix) }}
        />
      </ScrollRegion>
      {missing > 0 && <figcaption className="gap-note">{t('ui.trend.gap')}</figcaption>}
      <MonthTable title={title} unit={unit} months={months} />
    </figure>
  )
}

function draw(...given: Parameters<typeof trendOption>): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 820, height: 220 })
  try {
    chart.setOption(trendOption(...given))
    return chart.renderToSVGString()
  } finally {
    chart.dispose() // else the library's clock keeps the process alive
  }
}

function MonthTable({ title, unit, months }: { title: string; unit: string; months: MonthCount[] }) {
  const language = useLanguage()
  const t = useText(messages)
  return (
    <details className="twin">
      <summary>{t('ui.chart.asTable')}</summary>
      <ScrollRegion label={t('ui.chart.tableOf', { title })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('ui.trend.month')}</th>
              <th scope="col" className="num">
                {unit}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, count }) => (
              <tr key={month}>
                <th scope="row">{formatDate(language, month, 'month')}</th>
                <td className="num">{count === null ? t('ui.trend.notReceived') : formatNumber(language, count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  )
}
