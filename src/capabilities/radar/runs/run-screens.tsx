/** One run, from waiting to its end. */
import { formatInstant, useLanguage, useText } from '../../../platform/language.tsx'
import { Section, SummaryList, WorkPart, type WorkProps } from '../../../ui/components/index.ts'
import { Layout } from '../../../ui/layout.tsx'
import { NotRead, StandingHotSpots } from '../inbox/coverage-parts.tsx'
import { RadarTabs } from '../inbox/tabs.tsx'
import type { RunRead } from '../inbox/view-words.ts'
import { messages } from './messages.ts'
import { useWhy } from './why.ts'
import type { RunLine, RunView } from './words.ts'

export function RunScreen({ run, work }: RunView & { work: WorkProps }) {
  const t = useText(messages)
  const language = useLanguage()
  const title = t('radar.runTitle', { at: formatInstant(language, run.askedAt) })
  return (
    <Layout title={title} tabs={<RadarTabs current="runs" />} density="compact">
      <WorkPart {...work} />
      {run.endedAt && <Ended run={run} />}
    </Layout>
  )
}

function Ended({ run }: { run: RunLine }) {
  const t = useText(messages)
  const why = useWhy()
  const shown = asRead(run)
  return (
    <div className="split g1">
      <div className="stack">
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
