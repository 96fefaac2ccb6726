/** The register of threats, worst first, with one threat beside it and why it stands where it does. */
import type { ReactNode } from 'react'
import { useLanguage, useText } from '../../platform/language.tsx'
import {
  Chips,
  type Column,
  Confidence,
  Empty,
  FilterGroup,
  FilterSearch,
  Filters,
  Icon,
  LinkButton,
  Pagination,
  RangeScore,
  Table,
  Tabs,
} from '../../ui/components/index.ts'
import { useMay } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import { DueCell, ExportForm, LeadCell, NameCell, PeekPart } from './peek-screens.tsx'
import type { RegisterRow, RegisterView } from './register.ts'
import { asChoice, type ThreatType } from './words.ts'

export const typeSigns = {
  group: 'group',
  individual: 'person',
  vulnerability: 'heart',
  place: 'place',
} as const satisfies Record<ThreatType, string>

type Part = { slice: string; node: ReactNode }

/** The list as an address, with these filters. */
function hrefOf(view: RegisterView, changed: Partial<Record<string, string | string[] | null>> = {}): string {
  const now: Record<string, string | string[] | null> = {
    q: view.q,
    state: view.states.filter((each) => each.checked).map((each) => each.value),
    type: view.types.filter((each) => each.checked).map((each) => each.value),
    band: view.bands.filter((each) => each.checked).map((each) => each.value),
    only: view.only,
    page: view.page > 1 ? String(view.page) : null,
    ...changed,
  }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(now))
    for (const each of [value ?? []].flat()) if (each !== '') query.append(name, each)
  return query.size > 0 ? `/threats?${query}` : '/threats'
}

export function RegisterScreen(view: RegisterView & { panels: Part[] }) {
  const t = useText(messages)
  const columns = useColumns(view)
  return (
    <Layout
      title={t('threats.title')}
      lede={t.rich('threats.titleShown', {
        shown: view.shown,
        total: view.total,
        span: (words) => <span>{words}</span>,
      })}
      density="compact"
      tabs={<Views view={view} />}
      actions={<RegisterButtons />}
    >
      <div className="register">
        <RegisterFilters view={view} />
        <div className="list">
          <FilterChips view={view} />
          {view.rows.length > 0 ? (
            <Table
              dense
              caption={t('threats.list')}
              captionHidden
              columns={columns}
              rows={view.rows}
              keyOf={(row) => row.id}
              rowClassName={(row) => (row.id === view.peek?.row.id ? 'sel' : undefined)}
            />
          ) : (
            <Empty action={<a href="/threats">{t('threats.clear')}</a>}>{t('threats.none')}</Empty>
          )}
          <Pagination page={view.page} of={view.pages} href={(page) => hrefOf(view, { page: String(page) })} />
          <ExportForm listHref={hrefOf(view)} />
          {view.panels.map((part) => part.node)}
        </div>
        {view.peek && <PeekPart peek={view.peek} closeHref={hrefOf(view)} />}
      </div>
    </Layout>
  )
}

function RegisterButtons() {
  const t = useText(messages)
  return (
    <>
      <LinkButton kind="plain" href="/schemes">
        {t('threats.schemesLink')}
      </LinkButton>
      {useMay('threats.raise') && (
        <LinkButton kind="solid" href="/threats/new">
          {t('threats.record')}
        </LinkButton>
      )}
    </>
  )
}

function Views({ view }: { view: RegisterView }) {
  const t = useText(messages)
  const tab = (only: string | null, text: string) => ({
    href: only ? `/threats?only=${only}` : '/threats',
    text,
    current: view.only === only,
  })
  return (
    <Tabs
      label={t('threats.views')}
      tabs={[
        tab(null, t('threats.viewOpen')),
        tab('review-overdue', t('threats.viewReview')),
        tab('leads-missing', t('threats.viewLeads')),
        tab('not-assessed', t('threats.viewBare')),
        tab('methods-disagree', t('threats.viewDisagree')),
      ]}
    />
  )
}

function RegisterFilters({ view }: { view: RegisterView }) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <Filters action="/threats" {...(view.only ? { keep: { only: view.only } } : {})}>
      <FilterSearch label={t('threats.find')} name="q" value={view.q} />
      <FilterGroup
        legend={t('threats.state')}
        name="state"
        options={view.states.map((each) => ({
          ...each,
          text: t('threats.stateName', { state: asChoice(each.value) }),
        }))}
      />
      <FilterGroup
        legend={t('threats.type')}
        name="type"
        options={view.types.map((each) => ({ ...each, text: t('threats.typeShort', { type: each.value }) }))}
      />
      <FilterGroup
        legend={t('threats.band')}
        name="band"
        options={view.bands.map((each) => ({ ...each, text: each.name[language] }))}
      />
    </Filters>
  )
}

function FilterChips({ view }: { view: RegisterView }) {
  const t = useText(messages)
  const language = useLanguage()
  const without = (name: 'type' | 'band', value: string) =>
    hrefOf(view, {
      page: null,
      [name]: view[`${name}s`].filter((each) => each.checked && each.value !== value).map((each) => each.value),
    })
  const chips = [
    ...(view.q ? [{ text: view.q, removeHref: hrefOf(view, { q: null, page: null }) }] : []),
    ...view.types
      .filter((each) => each.checked)
      .map(({ value }) => ({ text: t('threats.typeShort', { type: value }), removeHref: without('type', value) })),
    ...view.bands
      .filter((each) => each.checked)
      .map(({ value, name }) => ({ text: name[language], removeHref: without('band', value) })),
  ]
  return <Chips chips={chips} clearHref="/threats" />
}

function useColumns(view: RegisterView): Column<RegisterRow>[] {
  const t = useText(messages)
  const language = useLanguage()
  return [
    {
      head: t('threats.rank'),
      numeric: true,
      cell: (row) => (row.rank === null ? '–' : row.isShared ? t('threats.rankShared', { rank: row.rank }) : row.rank),
    },
    { head: t('threats.ref'), className: 'id', cell: (row) => row.reference },
    { head: t('threats.name'), rowHeader: true, cell: (row) => <NameCell row={row} /> },
    {
      head: <span className="sr">{t('threats.type')}</span>,
      className: 'ty',
      cell: (row) => <Icon name={typeSigns[row.type]} label={t('threats.typeName', { type: row.type })} />,
    },
    {
      head: t('threats.what'),
      className: 'wt',
      cell: (row) => <span lang={row.language}>{row.asksReason ? t('threats.reasonFirst') : row.what}</span>,
    },
    {
      head: t('threats.score'),
      numeric: true,
      sorted: 'descending',
      cell: (row) => (row.score === null ? <span className="faint">–</span> : <ScoreLink row={row} view={view} />),
    },
    {
      head: t('threats.range'),
      className: 'rg',
      cell: (row) =>
        row.score === null ? null : (
          <RangeScore small score={row.score} low={row.low ?? row.score} high={row.high ?? row.score} />
        ),
    },
    {
      head: t('threats.confidence'),
      cell: (row) => (row.confidence ? <Confidence level={row.confidence} wordHidden /> : null),
    },
    { head: t('threats.band'), cell: (row) => row.bandName?.[language] ?? '' },
    { head: t('threats.state'), cell: (row) => t('threats.stateName', { state: asChoice(row.state) }) },
    { head: t('threats.lead'), className: 'ow', cell: (row) => <LeadCell row={row} /> },
    { head: t('threats.reviewDue'), cell: (row) => <DueCell row={row} /> },
  ]
}

function ScoreLink({ row, view }: { row: RegisterRow; view: RegisterView }) {
  const t = useText(messages)
  if (row.asksReason) return <b>{row.score}</b>
  return (
    <a href={hrefOf(view, { peek: row.id })} aria-label={`${row.score}. ${t('threats.whyHere')}: ${row.name}`}>
      <b>{row.score}</b>
    </a>
  )
}
