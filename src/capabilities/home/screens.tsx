/** The first page: a sentence, what I owe, then the threats, worst first. */

import type { PanelNodes } from '../../platform/http.ts'
import { formatDate, useLanguage, useText } from '../../platform/language.tsx'
import {
  Confidence,
  Empty,
  LinkButton,
  OweList,
  RangeAxis,
  RangeScore,
  Section,
  Table,
} from '../../ui/components/index.ts'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import type { HomeView, OwedItem, WorstThreat } from './words.ts'

export function HomeScreen({ owed, overdue, worst, openThreats, elsewhere, panels }: HomeView & PanelNodes) {
  const t = useText(messages)
  const lede = t.rich('home.lede', { count: owed.length, overdue, light: (words) => <span key="light">{words}</span> })
  return (
    <Layout title={t('home.title')} lede={lede}>
      <div className="stack">
        <div className={panels.length > 0 ? 'split g1' : 'stack'}>
          <Section title={t('home.owe')} id="owe">
            <OwedList owed={owed} elsewhere={elsewhere} />
          </Section>
          {panels.length > 0 && <div className="stack">{panels.map(({ node }) => node)}</div>}
        </div>
        {worst && <Worst worst={worst} openThreats={openThreats ?? 0} />}
      </div>
    </Layout>
  )
}

/** More would be a register; the whole of it is behind each slice's own list. */
const OWED_SHOWN = 8

function OwedList({ owed, elsewhere }: Pick<HomeView, 'owed' | 'elsewhere'>) {
  const t = useText(messages)
  if (owed.length === 0)
    return (
      <>
        <Empty>{t('home.nothingOwed')}</Empty>
        <p className="row">
          {elsewhere.map((slice) => (
            <LinkButton key={slice} href={`/${slice}`} kind="second">
              {t(`home.go.${slice}`)}
            </LinkButton>
          ))}
        </p>
      </>
    )
  const items = owed.slice(0, OWED_SHOWN).map((item, i) => ({ key: String(i), ...item, ...sentencesOf(item, t) }))
  return (
    <>
      <OweList items={items} />
      {owed.length > OWED_SHOWN && (
        <p className="small quiet">{t('home.moreOwed', { count: owed.length - OWED_SHOWN })}</p>
      )}
    </>
  )
}

type Say = ReturnType<typeof useText<keyof (typeof messages)['en']>>

function sentencesOf({ what, args }: OwedItem, t: Say) {
  const key = what as 'plans.sign'
  return { title: t(`home.owed.${key}`, args), why: t(`home.why.${key}`, args), action: t(`home.do.${key}`) }
}

function Worst({ worst, openThreats }: { worst: WorstThreat[]; openThreats: number }) {
  const t = useText(messages)
  return (
    <Section
      title={t('home.worst')}
      id="worst"
      className="ranked"
      more={<a href="/threats">{t('home.allThreats', { count: openThreats })}</a>}
      why={t('home.worstWhy')}
    >
      {worst.length === 0 ? <Empty>{t('home.noneAssessed')}</Empty> : <WorstTable worst={worst} />}
    </Section>
  )
}

function WorstTable({ worst }: { worst: WorstThreat[] }) {
  const t = useText(messages)
  const language = useLanguage()
  const review = (day: string | null) =>
    day ? t('home.reviewOn', { day: formatDate(language, day, 'short') }) : t('home.noReview')
  return (
    <Table
      caption={t('home.worst')}
      captionHidden
      rows={worst}
      keyOf={(row) => row.id}
      columns={[
        {
          head: <span className="sr">{t('home.rank')}</span>,
          cell: (row) => worst.indexOf(row) + 1,
          className: 'rk',
        },
        {
          head: t('home.threat'),
          rowHeader: true,
          cell: (row) => (
            <>
              <a href={`/threats/${row.id}`}>{row.name}</a> <span className="id faint">{row.reference}</span>
            </>
          ),
        },
        {
          head: <RangeAxis />,
          className: 'rg',
          cell: (row) => <RangeScore score={row.score} low={row.low} high={row.high} />,
        },
        { head: t('home.score'), numeric: true, className: 'sc', cell: (row) => <Score {...row} /> },
        { head: t('home.confidence'), className: 'cf', cell: (row) => <Confidence level={row.confidence} /> },
        {
          head: t('home.what'),
          className: 'wy',
          cell: (row) => (
            <>
              {row.what && <p>{row.what}</p>}
              <p className="quiet">{review(row.reviewDueOn)}</p>
            </>
          ),
        },
      ]}
    />
  )
}

/** The score, and its range where something is not known. */
function Score({ score, low, high }: WorstThreat) {
  const t = useText(messages)
  return (
    <>
      <b>{score}</b>
      {low < high && <span className="faint">{t('home.range', { low, high })}</span>}
    </>
  )
}
