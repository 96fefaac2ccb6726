/** The screen of events in no loaded boundary. */
import { formatDate, formatNumber, useLanguage, useText } from '../../platform/language.tsx'
import { Empty, Table } from '../../ui/components/index.ts'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import { CrimeTabs, SourceLine } from './screens.tsx'
import type { NoBoundaryView } from './words.ts'

export function NoBoundaryScreen({ from, to, areas }: NoBoundaryView) {
  const t = useText(messages)
  const language = useLanguage()
  const month = (of: string) => (of ? formatDate(language, of, 'month') : '')
  const words = { from: month(from), to: month(to), span: (inner: React.ReactNode[]) => <span>{inner}</span> }
  const lede = from ? t.rich('crime.noBoundaryLede', words) : t.rich('crime.ledeEmpty', words)
  return (
    <Layout title={t('crime.noBoundary')} lede={lede} tabs={<CrimeTabs current="no-boundary" />} density="compact">
      <p className="quiet">{t('crime.noBoundaryWhy')}</p>
      {areas.length === 0 ? (
        <Empty>{t(from ? 'crime.noBoundaryNone' : 'crime.empty')}</Empty>
      ) : (
        <Table
          dense
          caption={t('crime.noBoundary')}
          captionHidden
          rows={areas}
          keyOf={(area) => area.code || 'none'}
          columns={[
            {
              head: t('crime.censusArea'),
              rowHeader: true,
              cell: ({ code, name }) => (code ? name : t('crime.noCode')),
            },
            { head: t('crime.code'), cell: ({ code }) => code },
            { head: t('crime.census'), cell: ({ code, census }) => (code ? (census ?? t('crime.censusUnknown')) : '') },
            { head: t('crime.events'), numeric: true, cell: ({ events }) => formatNumber(language, events) },
          ]}
        />
      )}
      <SourceLine />
    </Layout>
  )
}
