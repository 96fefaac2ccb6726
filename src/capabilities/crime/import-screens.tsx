/** Screens for imports: the list, the form, and one import from waiting to its report. */
import { renderToStaticMarkup } from 'react-dom/server'
import {
  formatInstant,
  formatNumber,
  type Language,
  LanguageProvider,
  useLanguage,
  useText,
} from '../../platform/language.tsx'
import {
  Button,
  Empty,
  FileField,
  LinkButton,
  Notice,
  PollRegion,
  ProgressBar,
  Section,
  SummaryList,
  Table,
  UploadProgress,
} from '../../ui/components/index.ts'
import { Layout } from '../../ui/layout.tsx'
import { messages } from './messages.ts'
import { CrimeTabs } from './screens.tsx'
import { Notes, Results } from './tables.tsx'
import type { ImportLine, ImportsView, ImportView, NewImportView } from './words.ts'

const span = (words: React.ReactNode[]) => <span>{words}</span>

export function ImportsScreen({ imports }: ImportsView) {
  const t = useText(messages)
  const language = useLanguage()
  const add = <LinkButton href="/crime/imports/new">{t('crime.import')}</LinkButton>
  const lede = t.rich('crime.importsLede', { span })
  return (
    <Layout title={t('crime.imports')} lede={lede} tabs={<CrimeTabs current="imports" />} actions={add}>
      {imports.length === 0 ? (
        <Empty>{t('crime.importsEmpty')}</Empty>
      ) : (
        <Table<ImportLine>
          caption={t('crime.imports')}
          captionHidden
          rows={imports}
          keyOf={({ id }) => id}
          columns={[
            {
              head: t('crime.when'),
              rowHeader: true,
              cell: ({ id, askedAt }) => <a href={`/crime/imports/${id}`}>{formatInstant(language, askedAt)}</a>,
            },
            {
              head: t('crime.who'),
              cell: ({ askedByName, source }) => `${askedByName} (${t('crime.sourceName', { source })})`,
            },
            {
              head: t('crime.files'),
              cell: (each) => t('crime.fileCount', { count: Math.max(each.filesFound, each.fileNames.length) }),
            },
            {
              head: t('crime.rows'),
              numeric: true,
              cell: ({ rowsRead }) => formatNumber(language, rowsRead),
            },
            { head: t('crime.state'), cell: ({ state }) => t('crime.stateName', { state }) },
          ]}
        />
      )}
    </Layout>
  )
}

export function NewImportScreen({ mostFiles, megabytes }: NewImportView) {
  const t = useText(messages)
  const lede = t.rich('crime.newLede', { span })
  return (
    <Layout title={t('crime.import')} lede={lede} tabs={<CrimeTabs current="imports" />} narrow>
      <form
        className="form"
        method="post"
        action="/crime/imports"
        encType="multipart/form-data"
        data-upload-progress=""
      >
        <FileField
          name="files"
          label={t('crime.filesLabel')}
          hint={t('crime.filesHint', { most: mostFiles })}
          accept=".csv,.gz,.zip"
          megabytes={megabytes}
          multiple
        />
        <p className="quiet">{t('crime.again')}</p>
        <UploadProgress />
        <Button>{t('crime.send')}</Button>
      </form>
    </Layout>
  )
}

export function ImportScreen(view: ImportView) {
  const t = useText(messages)
  const language = useLanguage()
  const { id, askedAt, askedByName, askedBy } = view.import
  const day = formatInstant(language, askedAt)
  const lede = askedBy
    ? t.rich('crime.oneLede', { day, name: askedByName, span })
    : t.rich('crime.oneLedeProgram', { day, span })
  return (
    <Layout title={t('crime.import')} lede={lede} tabs={<CrimeTabs current="imports" />}>
      {hasEnded(view) ? (
        <Ended {...view} />
      ) : (
        <div className="stack">
          <PollRegion href={`/crime/imports/${id}/progress`}>
            <Running {...view} />
          </PollRegion>
          {!view.import.cancelAskedAt && (
            <form method="post" action={`/crime/imports/${id}/cancel`}>
              <Button kind="second">{t('crime.cancel')}</Button>
            </form>
          )}
        </div>
      )}
    </Layout>
  )
}

const hasEnded = ({ import: { state } }: ImportView): boolean => state !== 'waiting' && state !== 'running'

/** The part of the page that asks for itself again: still a region while the import goes on, the report when it has ended. */
export function progressPart(view: ImportView, language: Language): string {
  const part = hasEnded(view) ? (
    <Ended {...view} />
  ) : (
    <PollRegion href={`/crime/imports/${view.import.id}/progress`}>
      <Running {...view} />
    </PollRegion>
  )
  return renderToStaticMarkup(<LanguageProvider value={language}>{part}</LanguageProvider>)
}

function Running({
  import: { state, rowsRead, shareRead, cancelAskedAt },
  rowsPerSecond,
  secondsLeft,
  results,
}: ImportView) {
  const t = useText(messages)
  if (cancelAskedAt) return <Notice tone="warn" title={t('crime.cancelling')} />
  if (state === 'waiting') return <Notice title={t('crime.waiting')} />
  const left = [
    rowsPerSecond !== null && t('crime.rate', { rows: rowsPerSecond }),
    secondsLeft !== null && t('crime.left', { seconds: secondsLeft }),
  ].filter(Boolean)
  return (
    <>
      <ProgressBar
        label={t('crime.reading', { rows: rowsRead })}
        done={Math.round(shareRead * 1000)}
        of={1000}
        left={left.join(', ')}
      />
      {results.length > 0 && <Results results={results} />}
      <noscript>
        <p className="quiet">{t('crime.reload')}</p>
      </noscript>
    </>
  )
}

const endings = {
  done: ['good', 'crime.resultDone'],
  cancelled: ['warn', 'crime.resultCancelled'],
  failed: ['bad', 'crime.resultFailed'],
  interrupted: ['warn', 'crime.resultInterrupted'],
} as const

function Ended(view: ImportView) {
  const t = useText(messages)
  const language = useLanguage()
  const { import: found, report } = view
  const [tone, key] = endings[found.state as keyof typeof endings]
  const number = (of: number) => formatNumber(language, of)
  return (
    <div className="stack">
      <Notice tone={tone} title={t(key)} />
      <SummaryList
        rows={[
          { term: t('crime.files'), value: number(report.files) },
          { term: t('crime.rows'), value: number(report.rows) },
          { term: t('crime.kept'), value: number(report.kept) },
          { term: t('crime.duplicates'), value: number(report.duplicates) },
          { term: t('crime.rejected'), value: number(report.rejected) },
          { term: t('crime.outcomesUpdated'), value: number(view.outcomesUpdated) },
        ]}
      />
      {report.rejected > 0 && (
        <p>
          <LinkButton href={`/crime/imports/${found.id}/rejected.csv`}>{t('crime.downloadRejected')}</LinkButton>
        </p>
      )}
      {view.results.length > 0 && (
        <Section title={t('crime.result')}>
          <Results results={view.results} />
        </Section>
      )}
      {view.notesCount > 0 && <Notes {...view} />}
    </div>
  )
}
