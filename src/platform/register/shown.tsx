/** A register as it is drawn: heads, cells, filters with their counts, chips, and the address behind each. The look only lays it out. */
import type { FC, ReactNode } from 'react'
import type { Option } from '../form.ts'
import { sayIn } from '../form-words.ts'
import { formatDate, formatNumber, type Language, sayRich } from '../language.tsx'
import { type Chosen, hrefOf, narrowing, pairsOf, sortOf } from './chosen.ts'
import type { AnyRegister, Column, Filter, Telling, View } from './declaration.ts'
import type { Counts } from './rows.ts'

type OptionShown = { value: string; text: string; count: number; checked: boolean }
export type FilterShown =
  | { kind: 'find'; name: string; label: string; value: string }
  | { kind: 'ticks' | 'list'; name: string; legend: string; options: OptionShown[] }

type ColumnShown = {
  name: string
  head: string
  headHidden: boolean
  mark: ReactNode
  names: boolean
  numeric: boolean
  className: string | undefined
  sortHref: string | null
  sorted: 'ascending' | 'descending' | undefined
}

/** What the look draws; `ui/register-screen.tsx` takes the same shape. */
export type RegisterShown = {
  path: string
  title: string
  lede: ReactNode
  empty: string
  tabs: FC | undefined
  actions: FC | undefined
  views: { href: string; text: string; count?: number; current: boolean }[]
  filters: FilterShown[]
  /** Sent along with the filters: the view and the order. */
  keep: [string, string][]
  chips: { text: string; removeHref: string }[]
  columns: ColumnShown[]
  rows: { id: string; cells: ReactNode[]; isBeside: boolean }[]
  /** The record beside the list. */
  peek: ReactNode
  /** The two heights of its rows. */
  roomy: boolean
  heights: { dense: string; roomy: string }
  shown: number
  total: number
  page: number
  pages: number
  pageHref: (page: number) => string
  /** Where the whole list is taken as a file, with what was chosen; null for who may not. */
  file: { path: string; keep: [string, string][] } | null
  panels: ReactNode[]
}

/** What was read for one page of it. */
export type RegisterRead = {
  rows: { id: string }[]
  counts: Counts
  offered: Record<string, Option[]>
  chosen: Chosen
  pages: number
  language: Language
  today: string
  mayExport: boolean
  peek: object | null
}

/** What stays when filters are sent; and what says how the page looks, and nothing of what is in the list. */
const KEPT = new Set(['view', 'sort', 'rows'])
const OF_THE_PAGE = new Set(['page', 'peek', 'rows'])

/** Lays out what was read. */
export function showRegister(spec: AnyRegister, read: RegisterRead, panels: ReactNode[]): RegisterShown {
  const { chosen, counts, language, rows, today } = read
  const peekHref = (id: string) => hrefOf(spec, chosen, { peek: id })
  const telling = { t: sayIn(language), language, today, peekHref }
  const { t } = telling
  const columns = Object.entries(spec.columns).filter(([, { only }]) => only !== 'file')
  const filters = Object.entries(spec.filters ?? {})
  const pairs = pairsOf(spec, chosen)
  return {
    path: spec.path,
    title: t(spec.title),
    lede:
      spec.lede &&
      sayRich(language, spec.lede, { shown: counts.shown, total: counts.total, span: (words) => <span>{words}</span> }),
    empty: t(spec.empty),
    ...{ tabs: spec.tabs, actions: spec.actions },
    views: Object.entries(spec.views ?? {}).map(([name, view]) => viewShown(spec, name, view, read)),
    filters: filters.map(([name, filter]) => filterShown(name, filter, read)),
    keep: pairs.filter(([name]) => KEPT.has(name)),
    chips: filters.flatMap(([name, filter]) => chipsOf(spec, name, filter, read)),
    columns: columns.map(([name, column]) => columnShown(spec, name, column, chosen, t)),
    rows: rows.map((row) => ({
      id: row.id,
      cells: columns.map(([, column]) => cellOf(column, row, telling)),
      isBeside: read.peek !== null && row.id === chosen.peek,
    })),
    peek: read.peek && spec.peek && (
      <spec.peek.screen {...read.peek} closeHref={hrefOf(spec, chosen, { peek: null })} />
    ),
    roomy: chosen.roomy,
    heights: { dense: hrefOf(spec, chosen, { roomy: false }), roomy: hrefOf(spec, chosen, { roomy: true }) },
    ...{ shown: counts.shown, total: counts.total, page: chosen.page },
    pages: read.pages,
    pageHref: (page) => hrefOf(spec, chosen, { page }),
    file:
      spec.file && read.mayExport
        ? { path: spec.file.path, keep: pairs.filter(([name]) => !OF_THE_PAGE.has(name)) }
        : null,
    panels,
  }
}

// biome-ignore lint/suspicious/noExplicitAny: a cell is drawn for rows of any register
type SomeColumn = Column<string, any, any>

function viewShown(
  spec: AnyRegister,
  name: string,
  view: View<string, never>,
  { chosen, counts, language }: RegisterRead,
) {
  const text = sayIn(language)(view.text)
  if ('href' in view) return { href: view.href, text, current: false }
  const href = hrefOf(spec, { ...chosen, filters: {} }, { view: name })
  return { href, text, count: counts.views[name] ?? 0, current: name === chosen.view }
}

function columnShown(
  spec: AnyRegister,
  name: string,
  column: SomeColumn,
  chosen: Chosen,
  t: Telling<string>['t'],
): ColumnShown {
  const sorted = sortOf(chosen.sort)
  const isSorted = sorted.column === name
  const falls = isSorted ? !sorted.falls : (column.falls ?? false)
  const { names = false, headHidden = false, mark, className, kind } = column
  return {
    ...{ name, head: t(column.head), names, headHidden, mark, className, numeric: kind === 'number' },
    sortHref: column.sort ? hrefOf(spec, chosen, { sort: falls ? `-${name}` : name }) : null,
    sorted: isSorted ? (sorted.falls ? 'descending' : 'ascending') : undefined,
  }
}

/** A function and no component: a page has thousands of cells. */
function cellOf(column: SomeColumn, row: object, telling: Telling<string>): ReactNode {
  if (column.cell) return column.cell(row, telling)
  const value = column.value(row, telling)
  if (value === null) return column.none && <span className="faint">{telling.t(column.none)}</span>
  const text = inWords(column, value, telling.language)
  return column.href ? <a href={column.href(row)}>{text}</a> : text
}

function inWords({ kind }: Pick<SomeColumn, 'kind'>, value: string | number, language: Language): string {
  if (kind === 'day') return formatDate(language, String(value))
  return typeof value === 'number' ? formatNumber(language, value) : value
}

/** The options of a filter in words, those counted but not offered left out. */
function optionsOf(
  name: string,
  filter: Exclude<Filter<string, never>, { find: string }>,
  { offered, language }: RegisterRead,
) {
  if ('values' in filter) return filter.values.map((value) => ({ value, text: filter.text(value, sayIn(language)) }))
  return (offered[name] ?? []).map(({ value, text }) => ({
    value,
    text: typeof text === 'string' ? text : text[language],
  }))
}

function filterShown(name: string, filter: Filter<string, never>, read: RegisterRead): FilterShown {
  const t = sayIn(read.language)
  const chosen = narrowing(filter, read.chosen.filters[name] ?? [])
  if ('find' in filter) return { kind: 'find', name, label: t(filter.find), value: chosen.join(' ') }
  const counts = read.counts.filters[name] ?? {}
  const options = optionsOf(name, filter, read).map((option) => ({
    ...option,
    count: counts[option.value] ?? 0,
    checked: chosen.includes(option.value),
  }))
  return { kind: filter.one ? 'list' : 'ticks', name, legend: t(filter.legend), options }
}

function chipsOf(spec: AnyRegister, name: string, filter: Filter<string, never>, read: RegisterRead) {
  const chosen = read.chosen.filters[name] ?? []
  const options = 'find' in filter ? [] : optionsOf(name, filter, read)
  return chosen.map((value) => {
    const filters = { ...read.chosen.filters, [name]: chosen.filter((each) => each !== value) }
    const text = options.find((option) => option.value === value)?.text ?? value
    return { text, removeHref: hrefOf(spec, read.chosen, { filters }) }
  })
}
