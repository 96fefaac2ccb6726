/** What ECharts is told for monthly counts. Months that were not received are shaded, and never drawn as nought or as a fall. */
import type { EChartsCoreOption } from 'echarts/core'

/** 'YYYY-MM', and how many; null when the month was not received. */
export type MonthCount = { month: string; count: number | null }

/** Words come from the caller: `nameOf` a month on the axis, `notReceived` in a shaded one. */
export type TrendWords = { nameOf: (month: string) => string; notReceived: string }

const text = { color: 'var(--ink-2)', fontSize: 12, fontFamily: 'Plex, sans-serif' }

/** Shaded areas, one a missing month, on an axis of months. */
function shaded(months: MonthCount[], label: string) {
  const areas = months.flatMap(({ count }, i) => (count === null ? [[{ xAxis: i, name: label }, { xAxis: i }]] : []))
  return {
    silent: true,
    itemStyle: { color: 'var(--warn-soft)', opacity: 1, borderWidth: 0 },
    label: { ...text, color: 'var(--warn)', position: 'inside', rotate: 90 },
    data: areas,
  }
}

/** The option for `drawing` bars or a line. The axis always begins at nought; a line is broken where a month is missing. */
export function trendOption(months: MonthCount[], drawing: 'bars' | 'line', words: TrendWords): EChartsCoreOption {
  const looks =
    drawing === 'bars'
      ? { type: 'bar', barMaxWidth: 34, itemStyle: { color: 'var(--accent)' } }
      : {
          type: 'line',
          connectNulls: false,
          symbol: 'circle',
          symbolSize: 6,
          lineStyle: { color: 'var(--accent)', width: 2 },
          itemStyle: { color: 'var(--accent)' },
        }
  return {
    animation: false,
    grid: { left: 44, right: 8, top: 12, bottom: 28 },
    xAxis: {
      type: 'category',
      data: months.map(({ month }) => words.nameOf(month)),
      axisLine: { lineStyle: { color: 'var(--line-strong)' } },
      axisTick: { show: false },
      axisLabel: { ...text, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      min: 0,
      minInterval: 1,
      splitNumber: 4,
      splitLine: { lineStyle: { color: 'var(--line)' } },
      axisLabel: text,
    },
    series: [
      { ...looks, silent: true, data: months.map(({ count }) => count), markArea: shaded(months, words.notReceived) },
    ],
  }
}
