/** The register of threats, worst first, with one threat beside it and why it stands where it does. */
import type { Db } from '../../platform/database/database.ts'
import { peekOf, registerOf } from '../../platform/http.ts'
import { useText } from '../../platform/language.tsx'
import { Confidence, Icon, LinkButton, RangeScore } from '../../ui/components/index.ts'
import { useMay } from '../../ui/frame.tsx'
import { schemesById } from '../schemes/index.ts'
import { aboutThreat } from './about.ts'
import { messages } from './messages.ts'
import { DueCell, LeadCell, NameCell, PeekPart, typeSigns } from './peek-screens.tsx'
import { registerRows } from './register-store.ts'
import { RegisterRow } from './register-words.ts'
import { PeekView, showThreats, viewPeek } from './standing.ts'
import { schemesInUse } from './store.ts'
import { asChoice, confidences, openStates, threatStates, threatTypes } from './words.ts'

/** The bands of every scheme by which a threat is scored now. */
async function bandOptions(db: Db) {
  const schemes = await schemesById(db, await schemesInUse(db))
  const bands = [...schemes.values()].flatMap(({ bands }) => bands)
  return [...new Map(bands.map(({ key, label }) => [key, { value: key, text: label }])).values()]
}

export const threatRegister = registerOf(messages, {
  path: '/threats',
  may: 'threats.read',
  audit: 'read threats',
  title: 'threats.title',
  empty: 'threats.none',
  gives: RegisterRow,
  query: registerRows,
  show: showThreats,
  columns: {
    reference: { head: 'threats.ref', value: (row) => row.reference, className: 'id', sort: 'reference' },
    rank: {
      head: 'threats.rank',
      value: (row) => row.rank,
      none: 'threats.noRank',
      cell: (row, { t }) =>
        row.isShared && row.rank ? t('threats.rankShared', { rank: row.rank }) : (row.rank ?? '–'),
      kind: 'number',
    },
    name: {
      head: 'threats.name',
      value: (row) => row.name,
      cell: (row) => <NameCell row={row} />,
      names: true,
      className: 'wrap',
      sort: { words: 'name' },
    },
    type: {
      head: 'threats.type',
      headHidden: true,
      value: ({ type }, { t }) => t('threats.typeName', { type }),
      cell: ({ type }, { t }) => <Icon name={typeSigns[type]} label={t('threats.typeName', { type })} />,
      className: 'ty',
    },
    what: {
      head: 'threats.what',
      value: (row, { t }) => (row.asksReason ? t('threats.reasonFirst') : row.what),
      cell: (row, { t }) => <span lang={row.language}>{row.asksReason ? t('threats.reasonFirst') : row.what}</span>,
      className: 'wt',
      only: 'page',
    },
    where: { head: 'threats.whereShort', value: (row) => row.whereText, only: 'file' },
    risk: {
      head: 'threats.score',
      value: (row) => row.score,
      cell: (row, { peekHref, t }) => {
        if (row.score === null) return <span className="faint">–</span>
        if (row.asksReason) return <b>{row.score}</b>
        const label = `${row.score}. ${t('threats.whyHere')}: ${row.name}`
        return (
          <a href={peekHref(row.id)} aria-label={label}>
            <b>{row.score}</b>
          </a>
        )
      },
      kind: 'number',
      sort: 'score',
      falls: true,
    },
    range: {
      head: 'threats.range',
      value: () => null,
      cell: ({ score, low, high }) =>
        score === null ? null : <RangeScore small score={score} low={low ?? score} high={high ?? score} />,
      className: 'rg',
      only: 'page',
    },
    low: { head: 'threats.csvLow', value: (row) => row.low, only: 'file' },
    high: { head: 'threats.csvHigh', value: (row) => row.high, only: 'file' },
    confidence: {
      head: 'threats.confidenceShort',
      value: ({ confidence }, { t }) => confidence && t('threats.confidenceName', { confidence }),
      cell: ({ confidence }) => (confidence ? <Confidence level={confidence} wordHidden /> : null),
      sort: { listedBy: 'confidence' },
      falls: true,
    },
    band: { head: 'threats.band', value: (row, { language }) => row.bandName?.[language] ?? null, only: 'file' },
    state: {
      head: 'threats.state',
      value: ({ state }, { t }) => t('threats.stateName', { state: asChoice(state) }),
      sort: { listedBy: 'state' },
      className: 'ow',
    },
    lead: {
      head: 'threats.lead',
      value: (row) => row.lroName,
      cell: (row) => <LeadCell row={row} />,
      className: 'ow',
      sort: { words: 'lroName' },
    },
    assessed: { head: 'threats.csvAssessedOn', value: (row) => row.assessedOn, kind: 'day', only: 'file' },
    review: {
      head: 'threats.reviewDue',
      value: (row) => row.reviewDueOn,
      cell: (row) => <DueCell row={row} />,
      className: 'wrap',
      kind: 'day',
      sort: 'reviewDueOn',
    },
    marking: { head: 'threats.csvMarking', value: (row) => row.marking, only: 'file' },
  },
  filters: {
    q: { find: 'threats.find', in: ['reference', 'name', 'whereText', 'said', 'themesSaid'] },
    state: {
      legend: 'threats.state',
      column: 'state',
      values: threatStates,
      text: (state, t) => t('threats.stateName', { state: asChoice(state) }),
      standard: openStates,
    },
    type: {
      legend: 'threats.type',
      column: 'type',
      values: threatTypes,
      text: (type, t) => t('threats.typeShort', { type }),
    },
    confidence: {
      legend: 'threats.confidenceFilter',
      column: 'confidence',
      values: confidences,
      text: (confidence, t) => t('threats.confidenceName', { confidence }),
    },
    band: { legend: 'threats.band', column: 'band', offers: bandOptions },
  },
  views: {
    open: { text: 'threats.viewOpen' },
    'review-overdue': { text: 'threats.viewReview', where: (row) => row('row.overdueDays', 'is not', null) },
    'leads-missing': { text: 'threats.viewLeads', where: (row) => row('row.leads', 'is not', null) },
    'not-assessed': { text: 'threats.viewBare', where: (row) => row('row.bareDays', 'is not', null) },
    'methods-disagree': { text: 'threats.viewDisagree', where: (row) => row('row.disagreesSince', 'is not', null) },
    'crime-types': { text: 'threats.crimeGap', href: '/threats/crime-types' },
  },
  partsBefore: 'state',
  order: '-risk',
  thenBy: ['high', 'waitsSince', 'reference'],
  peek: peekOf({ gives: PeekView, view: viewPeek, about: ({ row }) => aboutThreat(row), screen: PeekPart }),
  file: { path: '/threats/register.csv', may: 'threats.export', audit: 'exported threats', name: 'threats' },
  actions: RegisterButtons,
})

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
