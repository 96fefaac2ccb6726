/** The radar's first page: the inbox at the left, the chosen signal at the right; on a phone the one, then the other. */
import type { ReactNode } from 'react'
import { formatDate, useLanguage, useText } from '../../../platform/language.tsx'
import { Button, Empty, Identity, KeyList, LinkButton, Notice } from '../../../ui/components/index.ts'
import { useMay } from '../../../ui/frame.tsx'
import { Layout } from '../../../ui/layout.tsx'
import { UndoForm } from './acts-parts.tsx'
import { FalseAlarms, NotRead, StandingHotSpots } from './coverage-parts.tsx'
import { MapPart } from './map-parts.tsx'
import { messages } from './messages.ts'
import { SignalPart } from './signal-screens.tsx'
import { SeenExpected, SignalTag, useHowOften, usePlaceLine, useTypes } from './signal-words.tsx'
import { RadarTabs } from './tabs.tsx'
import type { LastDecision, RadarView, SignalLine } from './view-words.ts'

export function RadarScreen(view: RadarView) {
  const t = useText(messages)
  const { run, chosen } = view
  return (
    <Layout
      title={t('radar.title')}
      identity={<Heading view={view} />}
      tabs={<RadarTabs current="inbox" />}
      density="compact"
    >
      {view.runUnderWay && <UnderWay id={view.runUnderWay} isFirst={!run} />}
      {!run && !view.runUnderWay && <NeverRun />}
      {run && (
        <div className="radar" data-chosen={view.isChosenByReader ? 'yes' : 'no'}>
          <Inbox view={view} />
          <div className="scan">
            {chosen && (
              <>
                <MapPart map={view.map} signals={signalsOfMap(view)} />
                <SignalPart signal={chosen} />
              </>
            )}
          </div>
        </div>
      )}
    </Layout>
  )
}

const signalsOfMap = ({ inbox, chosen }: RadarView): SignalLine[] =>
  chosen && !inbox.some(({ id }) => id === chosen.id) ? [...inbox, chosen] : inbox

function Heading({ view: { run } }: { view: RadarView }) {
  const t = useText(messages)
  const language = useLanguage()
  const month = (of: string | null) => (of ? formatDate(language, of, 'month') : '')
  const read =
    run && t('radar.read', { events: run.coverage.events, from: month(run.monthFrom), to: month(run.monthTo) })
  return (
    <Identity
      name={t('radar.title')}
      facts={read ? [read] : []}
      actions={
        <>
          {useMay('radar.run') && (
            <form method="post" action="/radar/runs">
              <Button kind="plain">{t('radar.startRun')}</Button>
            </form>
          )}
          <LinkButton kind="plain" href="/radar/how-it-works">
            {t('radar.tab.how')}
          </LinkButton>
        </>
      }
    />
  )
}

function UnderWay({ id, isFirst }: { id: string; isFirst: boolean }) {
  const t = useText(messages)
  return (
    <Notice tone="warn" title={t(isFirst ? 'radar.runUnderWayFirst' : 'radar.runUnderWay')}>
      <p>
        <a href={`/radar/runs/${id}`}>{t('radar.seeRun')}</a>
      </p>
    </Notice>
  )
}

function NeverRun() {
  const t = useText(messages)
  const mayImport = useMay('crime.import')
  return (
    <Empty action={mayImport && <LinkButton href="/crime/imports/new">{t('radar.importFirst')}</LinkButton>}>
      {t('radar.neverRun')}
    </Empty>
  )
}

function Inbox({ view }: { view: RadarView }) {
  const t = useText(messages)
  const { inbox, chosen, last, counts, weak, run } = view
  const at = inbox.findIndex(({ id }) => id === chosen?.id)
  const mayTriage = useMay('radar.triage')
  return (
    <section className="inbox" aria-labelledby="inbox">
      <p className="back">
        <a href="/radar">{t('radar.backToInbox')}</a>
      </p>
      <header>
        <h2 id="inbox">
          {t('radar.inbox')} <span className="faint">{inbox.length}</span>
        </h2>
        <span className="row micro">
          <a href="/radar/signals?state=snoozed">{t('radar.snoozedCount', { count: counts.snoozed })}</a>
          <a href="/radar/signals?state=dismissed">{t('radar.dismissedCount', { count: counts.dismissed })}</a>
          <a href="/radar/signals?weak=1">{t('radar.weakCount', { count: weak })}</a>
        </span>
      </header>
      {inbox.length === 0 ? (
        <Empty>{t('radar.inboxEmpty')}</Empty>
      ) : (
        <ol>
          {inbox.map((signal, i) => (
            <Line key={signal.id} signal={signal} isChosen={i === at} dataKey={keyOf(i, at)} />
          ))}
        </ol>
      )}
      <KeyList keys={keysOf(t, mayTriage)} />
      {last && mayTriage && <LastDone last={last} />}
      {run && (
        <>
          <NotRead run={run} />
          <FalseAlarms run={run} />
          <StandingHotSpots run={run} />
        </>
      )}
    </section>
  )
}

/** J goes to the next in the list, K to the one before. */
const keyOf = (i: number, at: number): string | undefined => (i === at + 1 ? 'j' : i === at - 1 ? 'k' : undefined)

const keysOf = (t: (key: 'radar.keyNext') => ReactNode, mayTriage: boolean) => {
  const say = t as (key: string) => ReactNode
  const all = [{ keys: ['j', 'k'], does: `${say('radar.keyNext')}, ${say('radar.keyLast')}` as ReactNode }]
  if (!mayTriage) return all
  return [
    ...all,
    { keys: ['v'], does: say('radar.keyDevelop') },
    { keys: ['d'], does: say('radar.keyDismiss') },
    { keys: ['s'], does: say('radar.keySnooze') },
    { keys: ['z'], does: say('radar.keyUndo') },
  ]
}

type LineProps = { signal: SignalLine; isChosen: boolean; dataKey: string | undefined }

/** Five facts a line: what, where, how many, how often, and what kind it is. */
function Line({ signal, isChosen, dataKey }: LineProps) {
  const types = useTypes()
  const placeLine = usePlaceLine()
  const howOften = useHowOften()
  return (
    <li className={isChosen ? 'on' : undefined}>
      <span className="id">{signal.reference}</span>
      <a
        href={`/radar?signal=${signal.id}`}
        {...(isChosen ? { 'aria-current': 'true' as const } : {})}
        {...(dataKey ? { 'data-key': dataKey } : {})}
      >
        {types(signal.crimeTypes)}
      </a>
      <p className="quiet">{placeLine(signal)}</p>
      <p>
        <SeenExpected signal={signal} />
      </p>
      <p className="last">
        <span className="quiet">{howOften(signal)}</span>
        <SignalTag signal={signal} />
      </p>
    </li>
  )
}

/** What the reader decided last, with the way back. */
function LastDone({ last }: { last: LastDecision }) {
  const t = useText(messages)
  const { did, reference, because, language, signalId } = last
  return (
    <div className="undo" role="status">
      <span>
        {t('radar.did', { did, reference })} {because && <q lang={language}>{because}</q>}
      </span>
      <UndoForm signalId={signalId} />
    </div>
  )
}
