/**
 * Charts drawn on the server, each as picture and as words.
 *   TrendChart { title, unit, months: {month: 'YYYY-MM', count: number | null}[], drawing?: 'bars' | 'line' }
 *   PTimeline { title, from, to, today, bars: {key, p, label, from, to, state: agreed|done|draft|waits, caution?}[], gates?: {on, label}[] }
 *   PTimelineKey {}                                    for the `more` of its section
 *   BarList { title, bars: {key, label, value, p?}[], max? }
 *   svgWithoutStyle(svg, prefix)                       for another ECharts picture
 */
export * from './bar-list.tsx'
export * from './p-timeline.tsx'
export type { StrandBar } from './p-timeline-rows.ts'

export * from './svg-without-style.ts'
export * from './trend-chart.tsx'
