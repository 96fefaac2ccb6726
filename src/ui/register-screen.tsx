/** The page of a declared register (`platform/register/`): filters beside the list, chips and table, pages and the file under it. */
import type { FC, ReactNode } from 'react'
import { useText } from '../platform/language.tsx'
import {
  Button,
  Chips,
  Empty,
  FilterGroup,
  type FilterOption,
  FilterSearch,
  Filters,
  Pagination,
  Select,
  Tabs,
  TextField,
} from './components/index.ts'
import { messages } from './components/messages.ts'
import { type RegisterColumn, type RegisterRow, RegisterTable } from './components/register-table.tsx'
import { Layout } from './layout.tsx'

type FilterShown =
  | { kind: 'find'; name: string; label: string; value: string }
  | { kind: 'ticks' | 'list'; name: string; legend: string; options: (FilterOption & { count: number })[] }

export type RegisterView = {
  path: string
  title: string
  lede: ReactNode
  empty: string
  tabs: FC | undefined
  actions: FC | undefined
  views: { href: string; text: string; count?: number; current: boolean }[]
  filters: FilterShown[]
  keep: [string, string][]
  chips: { text: string; removeHref: string }[]
  columns: RegisterColumn[]
  rows: RegisterRow[]
  peek: ReactNode
  roomy: boolean
  heights: { dense: string; roomy: string }
  shown: number
  total: number
  page: number
  pages: number
  pageHref: (page: number) => string
  file: { path: string; keep: [string, string][] } | null
  panels: ReactNode[]
}

export function RegisterScreen({ tabs: SliceTabs, actions: Actions, ...view }: RegisterView) {
  const t = useText(messages)
  const count = t('ui.shownOf', { shown: view.shown, total: view.total })
  return (
    <Layout
      title={view.title}
      lede={
        view.lede ?? (
          <>
            {view.title} <span>{count}</span>
          </>
        )
      }
      density={view.roomy ? 'comfortable' : 'compact'}
      tabs={
        <>
          {SliceTabs && <SliceTabs />}
          {view.views.length > 0 && <Tabs label={t('ui.viewsOf', { title: view.title })} tabs={view.views} />}
        </>
      }
      actions={
        <>
          <Heights roomy={view.roomy} heights={view.heights} />
          {view.file && <FileForm {...view.file} />}
          {Actions && <Actions />}
        </>
      }
    >
      <Body view={view} count={count} />
    </Layout>
  )
}

/** Filters, list, and the record beside it. */
function Body({ view, count }: { view: Omit<RegisterView, 'tabs' | 'actions'>; count: string }) {
  const t = useText(messages)
  return (
    <div className={view.filters.length > 0 ? 'register' : undefined}>
      {view.filters.length > 0 && <FilterPanel {...view} />}
      <div className="list">
        <div className="bar">
          {view.filters.length > 0 && (
            <a className="btn plain tofilters" href="#filters">
              {t('ui.toFilters', { count: view.chips.length })}
            </a>
          )}
          <Chips chips={view.chips} clearHref={view.path} />
          {view.lede && <p className="bulk faint">{count}</p>}
        </div>
        {view.rows.length > 0 ? (
          <RegisterTable caption={view.title} columns={view.columns} rows={view.rows} dense={!view.roomy} />
        ) : (
          <Empty action={view.chips.length > 0 && <a href={view.path}>{t('ui.clearFilters')}</a>}>{view.empty}</Empty>
        )}
        <Pagination page={view.page} of={view.pages} href={view.pageHref} />
        {view.panels}
      </div>
      {view.peek}
    </div>
  )
}

/** How high the rows are: twenty are looked at one by one, two hundred at once. */
function Heights({ roomy, heights }: Pick<RegisterView, 'roomy' | 'heights'>) {
  const t = useText(messages)
  const current = { 'aria-current': true } as const
  return (
    <nav className="seg" aria-label={t('ui.rowHeight')}>
      <a href={heights.roomy} {...(roomy ? current : {})}>
        {t('ui.roomy')}
      </a>
      <a href={heights.dense} {...(roomy ? {} : current)}>
        {t('ui.dense')}
      </a>
    </nav>
  )
}

function FilterPanel({ path, keep, filters }: Pick<RegisterView, 'path' | 'keep' | 'filters'>) {
  return (
    <Filters action={path} keep={Object.fromEntries(keep)}>
      {filters.map((filter) => (
        <OneFilter key={filter.name} filter={filter} />
      ))}
    </Filters>
  )
}

function OneFilter({ filter }: { filter: FilterShown }) {
  const t = useText(messages)
  if (filter.kind === 'find') return <FilterSearch label={filter.label} name={filter.name} value={filter.value} />
  const { name, legend, options } = filter
  if (options.length === 0) return null
  if (filter.kind === 'ticks') return <FilterGroup legend={legend} name={name} options={options} />
  const chosen = options.find(({ checked }) => checked)?.value ?? ''
  const offered = options.map(({ value, text, count }) => ({ value, text: t('ui.optionCount', { text, count }) }))
  return <Select name={name} label={legend} options={offered} value={chosen} empty={t('ui.any')} />
}

/** All rows as shown, for a named recipient. */
function FileForm({ path, keep }: { path: string; keep: [string, string][] }) {
  const t = useText(messages)
  return (
    <details className="take">
      <summary className="btn plain">{t('ui.csv')}</summary>
      <form className="form" method="get" action={path}>
        <p>{t('ui.takeList')}</p>
        {keep.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <TextField name="recipient" label={t('ui.recipient')} hint={t('ui.recipientHint')} maxLength={200} required />
        <Button kind="second">{t('ui.takeCsv')}</Button>
      </form>
    </details>
  )
}
