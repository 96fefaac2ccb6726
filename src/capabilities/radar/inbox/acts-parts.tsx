/** What may be decided on a signal: develop, dismiss, snooze, merge, undo. Each works without script; keys are a comfort. */

import { addDays } from '../../../platform/clock.ts'
import { formatDate, useLanguage, useText } from '../../../platform/language.tsx'
import { Button, DateField, KeyHint, LinkButton, Radios, TextArea } from '../../../ui/components/index.ts'
import { useFrame, useMay, usePosted } from '../../../ui/frame.tsx'
import { UNTIL_NEXT_DATA } from '../words.ts'
import { messages } from './messages.ts'
import type { SignalDetail } from './view-words.ts'

/** Buttons of an open signal; of a decided one, what it is, and undo. Nothing for those who only read. */
export function Acts({ signal }: { signal: SignalDetail }) {
  const t = useText(messages)
  if (!useMay('radar.triage')) return signal.state === 'new' ? null : <StateLine signal={signal} />
  const isOpen = signal.state === 'new' || signal.state === 'snoozed'
  return (
    <div className="decide">
      {signal.state !== 'new' && <StateLine signal={signal} />}
      {isOpen && (
        <>
          <LinkButton kind="solid" href={`/radar/signals/${signal.id}/develop`} data-key="v">
            {t('radar.develop')} <KeyHint k="v" />
          </LinkButton>
          <Dismiss signal={signal} />
          <Snooze signal={signal} />
          <LinkButton kind="plain" href={`/radar/signals/${signal.id}/merge`}>
            {t('radar.merge')}
          </LinkButton>
        </>
      )}
      {signal.undoable && !isOpen && <UndoForm signalId={signal.id} asButton />}
    </div>
  )
}

function StateLine({ signal }: { signal: SignalDetail }) {
  const t = useText(messages)
  const language = useLanguage()
  const { state, stateSince, snoozedUntil, mergedInto } = signal
  if (state === 'snoozed' && snoozedUntil)
    return (
      <p className="small quiet">
        {snoozedUntil === UNTIL_NEXT_DATA
          ? t('radar.snoozedNext')
          : t('radar.snoozedTill', { day: formatDate(language, snoozedUntil) })}
      </p>
    )
  if (mergedInto)
    return (
      <p className="small quiet">
        {t.rich('radar.mergedInto', {
          reference: mergedInto.reference,
          a: (words) => <a href={`/radar/signals/${mergedInto.id}`}>{words}</a>,
        })}
      </p>
    )
  const day = formatDate(language, stateSince.slice(0, 10))
  return <p className="small quiet">{t('radar.stateSince', { state: t('radar.stateName', { state }), day })}</p>
}

/** A form that came back refused is open again, with what was written. */
const useIsRefused = (field: string): boolean => {
  const { problems = [] } = useFrame()
  const posted = usePosted(field)
  return problems.length > 0 && posted !== undefined
}

function Dismiss({ signal }: { signal: SignalDetail }) {
  const t = useText(messages)
  const language = useLanguage()
  const isSnooze = useIsRefused('until')
  const isOpen = useIsRefused('because') && !isSnooze
  return (
    <details className="act" name="act" open={isOpen}>
      <summary className="btn plain" data-key="d">
        {t('radar.dismiss')} <KeyHint k="d" />
      </summary>
      <form className="form" method="post" action={`/radar/signals/${signal.id}/dismiss`}>
        <input type="hidden" name="language" value={language} />
        <TextArea name="because" label={t('radar.because')} hint={t('radar.becauseHint')} rows={3} maxLength={2000} />
        <Button>{t('radar.dismissButton')}</Button>
      </form>
    </details>
  )
}

const WEEK = 7

function Snooze({ signal }: { signal: SignalDetail }) {
  const t = useText(messages)
  const { today, language } = useFrame()
  const isOpen = useIsRefused('until')
  return (
    <details className="act" name="act" open={isOpen}>
      <summary className="btn plain" data-key="s">
        {t('radar.snooze')} <KeyHint k="s" />
      </summary>
      <form className="form" method="post" action={`/radar/signals/${signal.id}/snooze`}>
        <input type="hidden" name="language" value={language} />
        <Radios
          name="until"
          label={t('radar.until')}
          value="next-data"
          choices={[
            { value: 'next-data', text: t('radar.untilNextData') },
            {
              value: 'day',
              text: t('radar.untilDay'),
              more: (
                <DateField
                  name="on"
                  label={t('radar.snoozeDay')}
                  value={addDays(today, WEEK)}
                  min={addDays(today, 1)}
                />
              ),
            },
          ]}
        />
        <Button>{t('radar.snoozeButton')}</Button>
      </form>
    </details>
  )
}

/** Undoing is a decision of its own, kept beside the one it takes back. */
export function UndoForm({ signalId, asButton = false }: { signalId: string; asButton?: boolean }) {
  const t = useText(messages)
  const language = useLanguage()
  return (
    <form method="post" action={`/radar/signals/${signalId}/undo`}>
      <input type="hidden" name="language" value={language} />
      {asButton ? (
        <Button kind="plain" data-key="z">
          {t('radar.undo')} <KeyHint k="z" />
        </Button>
      ) : (
        <button className="as-link" type="submit" data-key="z">
          {t('radar.undo')} <KeyHint k="z" />
        </button>
      )}
    </form>
  )
}
