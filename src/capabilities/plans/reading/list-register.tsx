/** The list of plans: how far each is, who leads it, what each P has, and what is missing and why. */
import { registerOf } from '../../../platform/http.ts'
import { useLanguage, useText } from '../../../platform/language.tsx'
import { ContextDate, FourPs, LinkButton, Tag } from '../../../ui/components/index.ts'
import { useMay } from '../../../ui/frame.tsx'
import { Ps, planStatuses } from '../words.ts'
import { planRows } from './list-store.ts'
import { PlanRow, showPlans } from './list-view.ts'
import { messages } from './messages.ts'
import { asChoice, inSentence } from './plan-parts.tsx'

const ended = ['superseded', 'closed']

const leadColumn = (role: 'sro' | 'sio' | 'lro') => ({
  head: `plans.draftLead.${role}` as const,
  value: (row: PlanRow) => row.leads[role],
  cell: (row: PlanRow) => <LeadName row={row} role={role} />,
  sort: { words: role },
})

export const planRegister = registerOf(messages, {
  path: '/plans',
  may: 'plans.read',
  audit: 'read plans',
  title: 'plans.draftListTitle',
  empty: 'plans.draftNoPlans',
  gives: PlanRow,
  query: planRows,
  show: showPlans,
  columns: {
    reference: {
      head: 'plans.draftColumnReference',
      value: (row) => row.reference,
      className: 'id',
      sort: 'reference',
    },
    plan: {
      head: 'plans.draftColumnPlan',
      value: (row) => row.threat.name,
      href: (row) => `/plans/${row.id}`,
      names: true,
      className: 'wrap',
      sort: { words: 'threatName' },
    },
    state: {
      head: 'plans.draftColumnState',
      value: ({ status }, { t }) => t('plans.draftStatus', { status: asChoice(status) }),
      cell: (row) => <State row={row} />,
      sort: { listedBy: 'status' },
    },
    ps: {
      head: 'plans.draftColumnPs',
      value: ({ counts }) => Ps.map((p) => counts[p]).join(' · '),
      cell: (row) => <FourPs strands={strandsOf(row)} counts />,
    },
    sro: leadColumn('sro'),
    sio: leadColumn('sio'),
    lro: leadColumn('lro'),
    review: {
      head: 'plans.draftColumnReview',
      value: (row) => row.reviewOn,
      cell: (row, { t }) =>
        row.reviewOn ? <ContextDate day={row.reviewOn} /> : <span className="faint">{t('plans.draftNoReview')}</span>,
      kind: 'day',
      sort: 'reviewOn',
    },
    gaps: {
      head: 'plans.draftColumnGaps',
      value: (row, { t }) => row.gaps.map((p) => t('plans.draftGapNone', { p })).join('; '),
      cell: (row) => (hasNothingUnder(row) ? <Gaps row={row} /> : null),
      className: 'wrap',
      sort: 'gapCount',
      falls: true,
    },
    marking: { head: 'plans.draftColumnMarking', value: (row) => row.marking, only: 'file' },
  },
  filters: {
    q: { find: 'plans.draftSearch', in: ['threatName', 'threatReference', 'reference', 'sro', 'sio', 'lro'] },
    status: {
      legend: 'plans.draftFilterState',
      column: 'status',
      values: planStatuses,
      text: (status, t) => t('plans.draftStatus', { status: asChoice(status) }),
      standard: planStatuses.filter((status) => !ended.includes(status)),
    },
  },
  views: {
    all: { text: 'plans.draftView.all' },
    mine: { text: 'plans.draftView.mine', where: (row) => row('row.isMine', '=', true) },
    gaps: { text: 'plans.draftView.gaps', where: (row) => row('row.gapCount', '>', 0) },
    'leads-missing': { text: 'plans.draftView.leads', where: (row) => row('row.lacksLead', '=', true) },
    'review-overdue': { text: 'plans.draftView.review', where: (row) => row('row.isReviewOverdue', '=', true) },
  },
  order: 'reference',
  file: { path: '/plans/register.csv', may: 'plans.export', audit: 'exported plans', name: 'plans' },
  actions: OpenPlan,
})

function OpenPlan() {
  const t = useText(messages)
  return useMay('plans.write') && <LinkButton href="/plans/new">{t('plans.draftPanelOpen')}</LinkButton>
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

const hasNothingUnder = (row: PlanRow) => Ps.some((p) => row.counts[p] === 0)

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
