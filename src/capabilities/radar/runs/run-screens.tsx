/** One run, from waiting to its end. */
import { renderToStaticMarkup } from 'react-dom/server'
import { formatInstant, type Language, LanguageProvider, useLanguage, useText } from '../../../platform/language.tsx'
import { Button, Notice, PollRegion, ProgressBar, Section, SummaryList } from '../../../ui/components/index.ts'
import { useMay } from '../../../ui/frame.tsx'
import { Layout } from '../../../ui/layout.tsx'
import { NotRead, StandingHotSpots } from '../reading/coverage-part.tsx'
import { RadarTabs } from '../reading/tabs.tsx'
import type { RunRead } from '../reading/view-words.ts'
import { messages } from './messages.ts'
import { useWhy } from './why.ts'
import type { RunLine, RunView } from './words.ts'

export function RunScreen(view: RunView) {
  const t = useText(messages)
  const language = useLanguage()
  const { run } = view
  const mayRun = useMay('radar.run')
  const title = t('radar.runTitle', { at: formatInstant(language, run.askedAt) })
  return (
    <Layout title={title} tabs={<RadarTabs current="runs" />} density="compact">
      {isUnderWay(run) ? (
        <div className="stack">
          <Watched run={run} />
          {mayRun && !run.cancelAskedAt && (
            <form method="post" action={`/radar/runs/${run.id}/cancel`}>
              <Button kind="second">{t('radar.runCancel')}</Button>
            </form>
          )}
        </div>
      ) : (
        <Ended run={run} />
      )}
    </Layout>
  )
}

const isUnderWay = ({ state }: RunLine): boolean => state === 'waiting' || state === 'running'

function Watched({ run }: { run: RunLine }) {
  return (
    <PollRegion href={`/radar/runs/${run.id}/progress`}>
      <Progress run={run} />
    </PollRegion>
  )
}

function Progress({ run }: { run: RunLine }) {
  const t = useText(messages)
  return (
    <>
      <ProgressBar
        label={t(run.state === 'waiting' ? 'radar.runWaits' : 'radar.runProgress')}
        done={run.thousandthsDone}
        of={1000}
      />
      {run.cancelAskedAt && <p className="quiet">{t('radar.runCancelAsked')}</p>}
    </>
  )
}

/** The part of the page that asks for itself again while the run goes on. */
export function progressPart({ run }: RunView, language: Language): string {
  const part = isUnderWay(run) ? <Watched run={run} /> : <p />
  return renderToStaticMarkup(<LanguageProvider value={language}>{part}</LanguageProvider>)
}

function Ended({ run }: { run: RunLine }) {
  const t = useText(messages)
  const why = useWhy()
  const shown = asRead(run)
  return (
    <div className="split g1">
      <div className="stack">
        {run.state === 'failed' && (
          <Notice tone="bad" title={t('radar.runFailed')}>
            <p>{t(run.failure === 'radar.runFailedMayNot' ? run.failure : 'radar.runFailedUnknown')}</p>
          </Notice>
        )}
        <SummaryList
          rows={[
            { term: t('radar.runWhy'), value: why(run) },
            { term: t('radar.runWhen'), value: <When run={run} /> },
            ...figuresOf(run, t),
          ]}
        />
        {run.methodSettings && <Settings settings={run.methodSettings} />}
      </div>
      {shown && (
        <div>
          <NotRead run={shown} />
          <StandingHotSpots run={shown} all />
        </div>
      )}
    </div>
  )
}

function When({ run }: { run: RunLine }) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <>
      {t('radar.runState', { state: run.state })} {run.endedAt && formatInstant(language, run.endedAt)}{' '}
      {run.milliseconds !== null && `(${t('radar.tookSeconds', { seconds: run.milliseconds / 1000 })})`}
    </>
  )
}

type Say = ReturnType<typeof useText<keyof (typeof messages)['en']>>

/** What came of it; nothing of one that did not come to a result. */
function figuresOf(run: RunLine, t: Say) {
  if (run.state !== 'done') return []
  const level = run.levelMillionths ?? 0
  return [
    { term: t('radar.runSignals'), value: run.signalsFound ?? 0 },
    { term: t('radar.runWeak'), value: run.weakFound ?? 0 },
    { term: t('radar.runLooks'), value: run.looks ?? 0 },
    {
      term: t('radar.runLevel'),
      value: level > 0 ? t('radar.runLevelSaid', { share: level / 1e6 }) : t('radar.runLevelNone'),
    },
    { term: t('radar.runExpectedFalse'), value: (run.expectedFalseAlarmsThousandths ?? 0) / 1000 },
  ]
}

function Settings({ settings }: { settings: NonNullable<RunLine['methodSettings']> }) {
  const t = useText(messages)
  const { replications, seed, maxRadiusKm, maxSpace, maxWindow, minCases, leastRatio: ratio } = settings
  const given = { replications, seed: String(seed), radius: maxRadiusKm, space: maxSpace }
  return (
    <Section title={t('radar.runSettings')} calm>
      <p>{t('radar.runSettingsSaid', { ...given, window: maxWindow, cases: minCases, ratio })}</p>
      <p className="quiet">{t('radar.runAgain')}</p>
    </Section>
  )
}

const asRead = (run: RunLine): RunRead | null =>
  run.coverage && {
    id: run.id,
    endedAt: run.endedAt ?? '',
    monthFrom: run.monthFrom,
    monthTo: run.monthTo,
    coverage: run.coverage,
    settings: run.methodSettings,
    looks: run.looks ?? 0,
    listed: run.signalsFound ?? 0,
    expectedFalseAlarms: (run.expectedFalseAlarmsThousandths ?? 0) / 1000,
    standing: run.standing ?? [],
  }
