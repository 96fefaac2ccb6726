/** Runs: when, why, what was read, how long it took, what came of it; and how good the radar has been. */
import { formatDate, formatInstant, formatNumber, useLanguage, useText } from '../../../platform/language.tsx'
import { Button, Empty, Section, Table } from '../../../ui/components/index.ts'
import { useMay } from '../../../ui/frame.tsx'
import { Layout } from '../../../ui/layout.tsx'
import { RadarTabs } from '../inbox/tabs.tsx'
import { HitRates } from './hit-rates-parts.tsx'
import { messages } from './messages.ts'
import { useWhy } from './why.ts'
import type { RunLine, RunsView } from './words.ts'

const span = (words: React.ReactNode[]) => <span>{words}</span>

export function RunsScreen({ runs, rates }: RunsView) {
  const t = useText(messages)
  return (
    <Layout
      title={t('radar.runs')}
      lede={t.rich('radar.runsLede', { span })}
      tabs={<RadarTabs current="runs" />}
      actions={useMay('radar.run') && <StartForm />}
      density="compact"
    >
      <div className="stack">
        {runs.length === 0 ? <Empty>{t('radar.runsNone')}</Empty> : <RunsTable runs={runs} />}
        <Section title={t('radar.rates')} why={t('radar.ratesWhy')}>
          <HitRates rates={rates} />
        </Section>
      </div>
    </Layout>
  )
}

function StartForm() {
  const t = useText(messages)
  return (
    <form method="post" action="/radar/runs">
      <Button>{t('radar.runStart')}</Button>
    </form>
  )
}

function RunsTable({ runs }: { runs: RunLine[] }) {
  const t = useText(messages)
  const language = useLanguage()
  const why = useWhy()
  const read = useRead()
  const number = (n: number | null) => (n === null ? '' : formatNumber(language, n))
  return (
    <Table<RunLine>
      dense
      caption={t('radar.runs')}
      captionHidden
      rows={runs}
      keyOf={({ id }) => id}
      columns={[
        {
          head: t('radar.runWhen'),
          rowHeader: true,
          cell: ({ id, askedAt }) => <a href={`/radar/runs/${id}`}>{formatInstant(language, askedAt)}</a>,
        },
        { head: t('radar.runWhy'), cell: (run) => why(run) },
        { head: t('radar.runStateHead'), cell: ({ state }) => t('radar.runState', { state }) },
        { head: t('radar.runRead'), cell: (run) => read(run) },
        {
          head: t('radar.runSeconds'),
          numeric: true,
          cell: ({ milliseconds }) =>
            milliseconds === null ? '' : t('radar.tookSeconds', { seconds: milliseconds / 1000 }),
        },
        { head: t('radar.runSignals'), numeric: true, cell: ({ signalsFound }) => number(signalsFound) },
        { head: t('radar.runWeak'), numeric: true, cell: ({ weakFound }) => number(weakFound) },
      ]}
    />
  )
}

function useRead(): (run: RunLine) => string {
  const t = useText(messages)
  const language = useLanguage()
  return ({ coverage, monthFrom, monthTo }) =>
    coverage && monthFrom && monthTo
      ? t('radar.runReadLine', {
          events: coverage.events,
          from: formatDate(language, monthFrom, 'monthShort'),
          to: formatDate(language, monthTo, 'monthShort'),
        })
      : ''
}
