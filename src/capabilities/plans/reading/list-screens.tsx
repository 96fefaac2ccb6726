import { useLanguage, useText } from '../../../platform/language.tsx'
import {
  Chips,
  type Column,
  ContextDate,
  Empty,
  FilterGroup,
  FilterSearch,
  Filters,
  FourPs,
  LinkButton,
  Table,
  Tag,
} from '../../../ui/components/index.ts'
import { useMay } from '../../../ui/frame.tsx'
import { Layout } from '../../../ui/layout.tsx'
import { Ps, planStatuses } from '../words.ts'
import { type ListView, listOnly, type PlanRow } from './list-view.ts'
import { messages } from './messages.ts'
import { asChoice, inSentence } from './plan-parts.tsx'

/** All plans: how far each is, who leads it, what each P has, and what is missing and why. */
export function ListScreen(view: ListView) {
  const t = useText(messages)
  const mayOpen = useMay('plans.write')
  const open = <LinkButton href="/plans/new">{t('plans.draftPanelOpen')}</LinkButton>
  return (
    <Layout
      title={t('plans.draftListTitle')}
      lede={<Lede view={view} />}
      density="compact"
      {...(mayOpen ? { actions: open } : {})}
    >
      <div className="register">
        <PlanFilters view={view} />
        <div className="list">
          <InUse view={view} />
          {view.rows.length === 0 ? <NothingFound view={view} /> : <PlanTable rows={view.rows} />}
        </div>
      </div>
    </Layout>
  )
}

function Lede({ view }: { view: ListView }) {
  const t = useText(messages)
  return (
    <>
      {t('plans.draftListCount', { count: view.total })}{' '}
      <span>{t('plans.draftListGaps', { gaps: view.withGaps })}</span>
    </>
  )
}

function NothingFound({ view }: { view: ListView }) {
  const t = useText(messages)
  if (view.total > 0) return <Empty>{t('plans.draftNothingFound')}</Empty>
  return (
    <Empty action={<LinkButton href="/threats">{t('plans.draftToThreats')}</LinkButton>}>
      {t('plans.draftNoPlans')}
    </Empty>
  )
}

function PlanFilters({ view: { query, counts } }: { view: ListView }) {
  const t = useText(messages)
  return (
    <Filters action="/plans">
      <FilterSearch label={t('plans.draftSearch')} name="q" value={query.q} />
      <FilterGroup
        legend={t('plans.draftFilterOnly')}
        name="only"
        options={listOnly.map((only) => ({
          value: only,
          text: t('plans.draftOnly', { only }),
          checked: query.only.includes(only),
        }))}
      />
      <FilterGroup
        legend={t('plans.draftFilterState')}
        name="status"
        options={planStatuses.map((status) => ({
          value: status,
          text: t('plans.draftStatus', { status: asChoice(status) }),
          count: counts[status] ?? 0,
          checked: query.status.includes(status),
        }))}
      />
    </Filters>
  )
}

/** Filters in use, each removable. */
function InUse({ view: { query } }: { view: ListView }) {
  const t = useText(messages)
  const all: [string, string, string][] = [
    ...(query.q ? [['q', query.q, query.q] as [string, string, string]] : []),
    ...query.only.map((only): [string, string, string] => ['only', only, t('plans.draftOnly', { only })]),
    ...query.status.map((status): [string, string, string] => [
      'status',
      status,
      t('plans.draftStatus', { status: asChoice(status) }),
    ]),
  ]
  const without = (left: [string, string, string]) => {
    const kept = all.filter((each) => each !== left).map(([name, value]) => [name, value])
    return kept.length > 0 ? `/plans?${new URLSearchParams(kept)}` : '/plans'
  }
  return <Chips chips={all.map((each) => ({ text: each[2], removeHref: without(each) }))} clearHref="/plans" />
}

function PlanTable({ rows }: { rows: PlanRow[] }) {
  const t = useText(messages)
  const columns: Column<PlanRow>[] = [
    {
      head: t('plans.draftColumnPlan'),
      rowHeader: true,
      cell: (row) => (
        <>
          <a href={`/plans/${row.id}`}>{row.threat.name}</a> <span className="id nowrap">{row.reference}</span>
        </>
      ),
    },
    { head: t('plans.draftColumnState'), cell: (row) => <State row={row} /> },
    { head: t('plans.draftColumnPs'), cell: (row) => <FourPs strands={strandsOf(row)} counts /> },
    ...(['sro', 'sio', 'lro'] as const).map(
      (role): Column<PlanRow> => ({
        head: <abbr title={t('plans.draftRoleLong', { role })}>{t('plans.draftRole', { role })}</abbr>,
        cell: (row) => <LeadName row={row} role={role} />,
      }),
    ),
    {
      head: t('plans.draftColumnReview'),
      cell: (row) =>
        row.reviewOn ? <ContextDate day={row.reviewOn} /> : <span className="faint">{t('plans.draftNoReview')}</span>,
    },
    { head: t('plans.draftColumnGaps'), cell: (row) => <Gaps row={row} /> },
  ]
  return (
    <Table caption={t('plans.draftListTitle')} captionHidden columns={columns} rows={rows} keyOf={(row) => row.id} />
  )
}

/** What a row has under each P: a number, or why none is needed. */
export const strandsOf = (row: Pick<PlanRow, 'counts' | 'notNeeded'>) =>
  Object.fromEntries(
    Ps.map((p) => {
      const isExplained = row.counts[p] === 0 && row.notNeeded[p] !== ''
      return [p, isExplained ? { notNeeded: row.notNeeded[p] } : { count: row.counts[p] }]
    }),
  ) as Parameters<typeof FourPs>[0]['strands']

function State({ row }: { row: PlanRow }) {
  const t = useText(messages)
  const tone = row.status === 'in-force' ? 'good' : row.status === 'sent-back' ? 'bad' : undefined
  return <Tag {...(tone ? { tone } : {})}>{t('plans.draftStatus', { status: asChoice(row.status) })}</Tag>
}

function LeadName({ row, role }: { row: PlanRow; role: 'sro' | 'sio' | 'lro' }) {
  const t = useText(messages)
  const name = row.leads[role]
  if (name) return name
  if (role === 'sio' && row.noSioBecause !== '')
    return <span title={row.noSioBecause}>{t('plans.draftNoneBecause')}</span>
  return <span className="warn-t">{t('plans.draftNotNamed')}</span>
}

/** Every P that has nothing under it, and the reason where one was given. */
function Gaps({ row }: { row: PlanRow }) {
  const t = useText(messages)
  const language = useLanguage()
  const explained = Ps.filter((p) => row.counts[p] === 0 && row.notNeeded[p] !== '')
  return (
    <span lang={language}>
      {row.gaps.map((p) => (
        <span key={p} className="warn-t">
          {t('plans.draftGapNone', { p })}.{' '}
        </span>
      ))}
      {explained.map((p) => (
        <span key={p} className="quiet">
          {t('plans.draftGapReason', { p, because: inSentence(row.notNeeded[p] ?? '') })}.{' '}
        </span>
      ))}
    </span>
  )
}
