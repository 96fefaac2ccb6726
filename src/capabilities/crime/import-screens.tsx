/** Screens for imports: the list, the form, and one import from waiting to its report. */
import { renderToStaticMarkup } from 'react-dom/server'
import {
  formatInstant,
  formatNumber,
  type Language,
  LanguageProvider,
  say,
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
import type { ImportLine, ImportsView, ImportView, NewImportView } from './import-words.ts'
import { messages } from './messages.ts'
import { CrimeTabs } from './screens.tsx'
import { monthsInWords, Notes, Results, TakenOutPart } from './tables.tsx'

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
              head: t('crime.files'),
              rowHeader: true,
              cell: (each) => (
                <a href={`/crime/imports/${each.id}`}>{fileNames(each, (count) => t('crime.moreFiles', { count }))}</a>
              ),
            },
            { head: t('crime.months'), cell: ({ months }) => monthsInWords(language, months) },
            { head: t('crime.when'), cell: ({ askedAt }) => formatInstant(language, askedAt) },
            {
              head: t('crime.who'),
              cell: ({ askedByName, source }) => `${askedByName} (${t('crime.sourceName', { source })})`,
            },
            {
              head: t('crime.rows'),
              numeric: true,
              cell: ({ rowsRead }) => formatNumber(language, rowsRead),
            },
            { head: t('crime.kept'), numeric: true, cell: ({ kept }) => formatNumber(language, kept) },
            {
              head: t('crime.state'),
              cell: ({ state, takenBackAt }) => t('crime.stateName', { state: takenBackAt ? 'takenBack' : state }),
            },
          ]}
        />
      )}
    </Layout>
  )
}

/** Names without their folders: the first two, and how many more. */
function fileNames({ fileNames: all, filesFound }: ImportLine, moreFiles: (count: number) => string): string {
  const shown = all.slice(0, 2).map((name) => name.split(/[\\/]/).findLast((part) => part !== '') ?? name)
  const more = Math.max(filesFound, all.length) - shown.length
  return [...shown, ...(more > 0 ? [moreFiles(more)] : [])].join(', ')
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

function Ended(view: ImportView) {
  const t = useText(messages)
  const language = useLanguage()
  const { import: found, report } = view
  const number = (of: number) => formatNumber(language, of)
  const row = (term: string, value: number) => ({ term, value: number(value) })
  return (
    <div className="stack">
      {view.ending && <Notice tone={view.ending.tone} title={say(language, view.ending.message, view.ending.args)} />}
      <SummaryList
        rows={[
          row(t('crime.files'), report.files),
          row(t('crime.rows'), report.rows),
          row(t('crime.kept'), report.kept),
          row(t('crime.duplicates'), report.duplicates),
          row(t('crime.rejected'), report.rejected),
          ...(report.leftOut > 0 ? [row(t('crime.leftOut'), report.leftOut)] : []),
          ...(report.changed > 0 ? [row(t('crime.changed'), report.changed)] : []),
          ...(report.takenOut > 0 ? [row(t('crime.takenOut'), report.takenOut)] : []),
          row(t('crime.outcomesUpdated'), view.outcomesUpdated),
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
      {view.takenOut.length > 0 && <TakenOutPart {...view} />}
      {view.notesCount > 0 && <Notes {...view} />}
      <TakingBack {...view} />
    </div>
  )
}

/** The way back, and who went it. */
function TakingBack({ import: { id, takenBackAt }, takenBackByName, report }: ImportView) {
  const t = useText(messages)
  const language = useLanguage()
  if (takenBackAt)
    return (
      <p className="quiet">
        {t('crime.takenBackBy', { name: takenBackByName, day: formatInstant(language, takenBackAt) })}
      </p>
    )
  if (report.kept + report.takenOut === 0) return null
  return (
    <Section title={t('crime.takeBackTitle')} why={t('crime.takeBackWhy')} calm>
      <form method="post" action={`/crime/imports/${id}/taking-back`}>
        <Button kind="second">{t('crime.takeBack')}</Button>
      </form>
    </Section>
  )
}
