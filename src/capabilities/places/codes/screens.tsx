/** The administrator's screen: which lookups of renewed codes are loaded, what they tie together, and loading one. */
import { formatInstant, formatNumber, useLanguage, useText } from '../../../platform/language.tsx'
import { Button, Empty, FileField, Section, Table, Tag, TextField, WrittenIn } from '../../../ui/components/index.ts'
import { Layout } from '../../../ui/layout.tsx'
import { messages } from './messages.ts'
import type { CodesView } from './words.ts'

export function CodesScreen({ lookups, renewals, shown, total }: CodesView) {
  const t = useText(messages)
  return (
    <Layout title={t('places.codes')}>
      <div className="stack">
        <Section title={t('places.lookups')} why={t('places.lookupsWhy')}>
          {lookups.length === 0 ? <Empty>{t('places.noLookups')}</Empty> : <LookupTable lookups={lookups} />}
        </Section>
        <Section title={t('places.loadLookup')} why={t('places.loadLookupWhy')}>
          <LoadingForm />
        </Section>
        {total > 0 && (
          <Section title={t('places.renewals')} why={t('places.renewalsShown', { shown, total })}>
            <Table
              caption={t('places.renewals')}
              captionHidden
              dense
              rows={renewals}
              keyOf={({ oldCode, newCode }) => `${oldCode} ${newCode}`}
              columns={[
                {
                  head: t('places.oldCode'),
                  rowHeader: true,
                  cell: ({ oldCode }) => <span className="id">{oldCode}</span>,
                },
                { head: t('places.newCode'), cell: ({ newCode }) => <span className="id">{newCode}</span> },
                { head: t('places.countedAs'), cell: ({ countedAs }) => <span className="id">{countedAs}</span> },
              ]}
            />
          </Section>
        )}
      </div>
    </Layout>
  )
}

function LookupTable({ lookups }: Pick<CodesView, 'lookups'>) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <Table
      caption={t('places.lookups')}
      captionHidden
      rows={lookups}
      keyOf={({ id }) => id}
      columns={[
        { head: t('places.lookupFile'), rowHeader: true, cell: ({ fileName }) => fileName },
        {
          head: t('places.lookupColumns'),
          cell: ({ oldColumn, newColumn }) => t('places.fromColumn', { from: oldColumn, to: newColumn }),
        },
        { head: t('places.lookupPairs'), numeric: true, cell: ({ renewals }) => formatNumber(language, renewals) },
        { head: t('places.lookupSource'), cell: (each) => <span lang={each.language}>{each.source}</span> },
        {
          head: t('places.lookupLoaded'),
          cell: ({ loadedAt, loadedByName }) =>
            t('places.lookupLoadedBy', { at: formatInstant(language, loadedAt), name: loadedByName }),
        },
        {
          head: t('places.lookupState'),
          cell: ({ id, endedAt }) =>
            endedAt ? (
              <Tag tone="line">{t('places.lookupEndedOn', { at: formatInstant(language, endedAt) })}</Tag>
            ) : (
              <form method="post" action={`/places/codes/${id}/ending`}>
                <Button kind="second">{t('places.endLookup')}</Button>
              </form>
            ),
        },
      ]}
    />
  )
}

function LoadingForm() {
  const t = useText(messages)
  return (
    <form className="form" method="post" action="/places/codes" encType="multipart/form-data">
      <FileField
        name="file"
        label={t('places.lookupFile')}
        hint={t('places.lookupFileHint')}
        accept=".csv"
        megabytes={8}
      />
      <TextField name="source" label={t('places.lookupSource')} hint={t('places.lookupSourceHint')} maxLength={500} />
      <WrittenIn label={t('places.lookupLanguage')} />
      <Button>{t('places.loadLookup')}</Button>
    </form>
  )
}
