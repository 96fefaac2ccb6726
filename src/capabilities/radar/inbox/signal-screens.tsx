/** One signal alone, and as it stands beside the inbox. */
import type { ReactNode } from 'react'
import { formatDate, useLanguage, useText } from '../../../platform/language.tsx'
import { Layout } from '../../../ui/layout.tsx'
import { Acts } from './acts-parts.tsx'
import { MapPart } from './map-parts.tsx'
import { messages } from './messages.ts'
import { Decisions, Explanations, Members } from './signal-parts.tsx'
import { SignalTag, useHeadline, usePeriod } from './signal-words.tsx'
import { RadarTabs } from './tabs.tsx'
import type { SignalDetail, SignalView } from './view-words.ts'

export function SignalScreen({ signal, map }: SignalView) {
  const t = useText(messages)
  return (
    <Layout
      title={t('radar.signalTitle', { reference: signal.reference })}
      tabs={<RadarTabs current="signals" />}
      density="compact"
    >
      <div className="scan">
        <SignalPart signal={signal} map={<MapPart map={map} signals={[signal]} />} />
      </div>
    </Layout>
  )
}

/** The sentence, what may be decided, and all that explains it. */
export function SignalPart({ signal, map }: { signal: SignalDetail; map?: ReactNode }) {
  const t = useText(messages)
  const language = useLanguage()
  const headline = useHeadline()
  const period = usePeriod()
  const { cameBack } = signal
  return (
    <section className="sig" aria-labelledby="signal">
      <header>
        <div>
          <p className="micro quiet">
            <span className="id">{signal.reference}</span> ·{' '}
            {signal.isNew
              ? t('radar.newHere')
              : t('radar.foundOn', { day: formatDate(language, signal.foundAt.slice(0, 10)) })}{' '}
            · {period(signal)} <SignalTag signal={signal} />
          </p>
          <h2 id="signal">{headline(signal)}</h2>
        </div>
        <Acts signal={signal} />
      </header>
      {cameBack && (
        <p className="came-back">
          {t.rich('radar.cameBack', {
            reference: cameBack.reference,
            day: formatDate(language, cameBack.on, 'long'),
            because: cameBack.because,
            a: (words) => <a href={`/radar/signals/${cameBack.id}`}>{words}</a>,
          })}
        </p>
      )}
      <Explanations signal={signal} />
      <p className="small quiet">{t('radar.notThreat')}</p>
      {map}
      <div className="split g1">
        <Members signal={signal} />
        <Decisions decisions={signal.decisions} />
      </div>
    </section>
  )
}
