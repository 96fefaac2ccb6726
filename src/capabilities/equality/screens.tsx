/** Equality monitoring: the supplies, and one of them as tables of shares in which small numbers never stand. */
import { formatDate, formatInstant, useLanguage, useText } from '../../platform/language.tsx'
import {
  Button,
  Empty,
  LinkButton,
  Notice,
  Section,
  SummaryList,
  Table,
  Tabs,
  Tag,
  TextArea,
  TextField,
} from '../../ui/components/index.ts'
import { useMay } from '../../ui/frame.tsx'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import { CountsTable } from './table-screens.tsx'
import { usualWord } from './usual-words.ts'
import type { ListView, Supply, SupplyView } from './words.ts'

export function ListScreen({ show, supplies }: ListView) {
  const t = useText(messages)
  const mayLoad = useMay('equality.write')
  const tab = (value: ListView['show']) => ({
    href: value === 'standing' ? '/equality' : `/equality?show=${value}`,
    text: t(`equality.show.${value}`),
    current: show === value,
  })
  return (
    <Layout
      title={t('equality.title')}
      tabs={<Tabs label={t('equality.views')} tabs={[tab('standing'), tab('withdrawn'), tab('all')]} />}
      actions={
        mayLoad && (
          <LinkButton kind="solid" href="/equality/new">
            {t('equality.load')}
          </LinkButton>
        )
      }
    >
      <Purpose />
      {supplies.length === 0 ? <Empty>{t('equality.none')}</Empty> : <SupplyTable supplies={supplies} />}
    </Layout>
  )
}

function SupplyTable({ supplies }: Pick<ListView, 'supplies'>) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <Table
      caption={t('equality.supplies')}
      captionHidden
      rows={supplies}
      keyOf={(supply) => supply.id}
      columns={[
        {
          head: t('equality.measure'),
          rowHeader: true,
          cell: (supply) => <a href={`/equality/${supply.id}`}>{supply.measures.join(' · ')}</a>,
        },
        {
          head: t('equality.period'),
          cell: (supply) =>
            t('equality.fromTo', {
              from: formatDate(language, supply.periodFrom),
              to: formatDate(language, supply.periodTo),
            }),
        },
        {
          head: t('equality.characteristic'),
          cell: (supply) => supply.characteristics.map((each) => usualWord(language, each)).join(', '),
        },
        { head: t('equality.source'), cell: (supply) => <span lang={supply.language}>{supply.source}</span> },
        { head: t('equality.dpia'), cell: (supply) => supply.dpiaReference },
        { head: t('equality.suppliedOn'), cell: (supply) => formatDate(language, supply.suppliedOn) },
        {
          head: t('equality.state'),
          cell: ({ withdrawnAt }) => t(withdrawnAt === null ? 'equality.show.standing' : 'equality.show.withdrawn'),
        },
      ]}
    />
  )
}

/** What these numbers are, and what they are never used for. */
function Purpose() {
  const t = useText(messages)
  return (
    <>
      <p>{t('equality.purpose')}</p>
      <p className="quiet">{t('equality.never')}</p>
    </>
  )
}

export function SupplyScreen(view: SupplyView) {
  const t = useText(messages)
  const { supply, tables } = view
  const measures = [...new Set(tables.map((table) => table.measure))].join(' · ') || t('equality.title')
  return (
    <Layout title={measures} actions={<LinkButton href="/equality">{t('equality.title')}</LinkButton>}>
      <div className="stack">
        <Withdrawn view={view} />
        <p className="quiet">{t('equality.never')}</p>
        <Origin view={view} />
        {tables.length > 0 && <p>{t('equality.rule', { smallest: supply.smallestShown })}</p>}
        {tables.map((table) => (
          <CountsTable
            key={[table.measure, table.theme, table.periodFrom, table.characteristic].join('|')}
            table={table}
            language={supply.language}
          />
        ))}
        {tables.length > 0 && <p className="small quiet">{t('equality.readingNote')}</p>}
        {tables.length > 0 && <ExportPart supply={supply} />}
        <WithdrawalPart supply={supply} />
      </div>
    </Layout>
  )
}

function Withdrawn({ view: { supply, names } }: { view: SupplyView }) {
  const t = useText(messages)
  const language = useLanguage()
  if (supply.withdrawnAt === null) return null
  const at = formatInstant(language, supply.withdrawnAt)
  return (
    <Notice tone="warn" title={t('equality.withdrawnBy', { name: names[supply.withdrawnById ?? ''] ?? '', at })}>
      <p>{supply.withdrawnBecause}</p>
    </Notice>
  )
}

function Origin({ view: { supply, names } }: { view: SupplyView }) {
  const t = useText(messages)
  const language = useLanguage()
  const said = (text: string) => <span lang={supply.language}>{text}</span>
  return (
    <SummaryList
      rows={[
        { term: t('equality.source'), value: said(supply.source) },
        { term: t('equality.dpia'), value: supply.dpiaReference },
        {
          term: t('equality.suppliedBy'),
          value: (
            <>
              {said(supply.suppliedBy)}, {formatDate(language, supply.suppliedOn)}
            </>
          ),
        },
        {
          term: t('equality.populationSource'),
          value: supply.populationSource ? said(supply.populationSource) : t('equality.noPopulation'),
        },
        {
          term: t('equality.loadedBy'),
          value: `${names[supply.loadedById] ?? ''}, ${formatInstant(language, supply.loadedAt)}`,
        },
        { term: t('equality.marking'), value: <Tag tone="line">{supply.marking}</Tag> },
      ]}
    />
  )
}

function ExportPart({ supply }: { supply: Supply }) {
  const t = useText(messages)
  if (!useMay('equality.export')) return null
  return (
    <Section title={t('equality.exportTitle')} calm>
      <form className="form" method="get" action={`/equality/${supply.id}/counts.csv`}>
        <TextField name="recipient" label={t('equality.recipient')} width={30} maxLength={200} />
        <p className="row">
          <Button kind="second">{t('equality.exportCsv')}</Button>
        </p>
      </form>
    </Section>
  )
}

function WithdrawalPart({ supply }: { supply: Supply }) {
  const t = useText(messages)
  const mayWithdraw = useMay('equality.write')
  if (!mayWithdraw || supply.withdrawnAt !== null) return null
  return (
    <Section title={t('equality.withdrawTitle')} why={t('equality.withdrawWhy')} calm>
      <form className="form" method="post" action={`/equality/${supply.id}/withdrawal`}>
        <TextArea name="because" label={t('equality.because')} rows={2} maxLength={2000} />
        <p className="row">
          <Button kind="second">{t('equality.withdraw')}</Button>
        </p>
      </form>
    </Section>
  )
}
