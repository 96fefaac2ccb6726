/** Long work on its page: how far it is and how long it still takes, its end on request, and why it did not come to a result. */
import { say, useLanguage, useText } from '../../platform/language.tsx'
import { Button } from './button.tsx'
import { messages } from './messages.ts'
import { PollRegion, ProgressBar } from './progress.tsx'
import { Notice } from './section.tsx'

export type WorkProps = {
  href: string
  state: 'waiting' | 'running' | 'silent' | 'done' | 'failed' | 'cancelled' | 'interrupted'
  doing: string
  thousandthsDone: number
  secondsLeft: number | null
  isCancelAsked: boolean
  failure: string | null
  mayCancel: boolean
}

const isUnderWay = ({ state }: Pick<WorkProps, 'state'>): boolean =>
  state === 'waiting' || state === 'running' || state === 'silent'

/** While it goes on, the part that asks for itself again; then why it ended without a result; nothing of what is done. */
export function WorkPart(work: WorkProps) {
  const language = useLanguage()
  const t = useText(messages)
  if (isUnderWay(work)) return <UnderWay {...work} />
  if (work.state === 'failed')
    return (
      <Notice tone="bad" title={t('ui.workFailed')}>
        <p>{say(language, work.failure ?? 'platform.workFailed')}</p>
      </Notice>
    )
  if (work.state === 'interrupted') return <Notice tone="bad" title={t('ui.workInterrupted')} />
  if (work.state === 'cancelled') return <Notice tone="warn" title={t('ui.workCancelled')} />
  return null
}

function UnderWay(work: WorkProps) {
  const { href, state, doing, thousandthsDone, isCancelAsked, mayCancel } = work
  const t = useText(messages)
  return (
    <div className="stack">
      <PollRegion href={`${href}/progress`}>
        <ProgressBar
          label={state === 'waiting' ? t('ui.workWaits') : doing}
          done={thousandthsDone}
          of={1000}
          left={<Left {...work} />}
        />
        {state === 'silent' && <p className="quiet">{t('ui.workSilent')}</p>}
        {isCancelAsked && <p className="quiet">{t('ui.workCancelAsked')}</p>}
      </PollRegion>
      {mayCancel && !isCancelAsked && (
        <form method="post" action={`${href}/cancel`}>
          <Button kind="second">{t('ui.workCancel')}</Button>
        </form>
      )}
    </div>
  )
}

function Left({ secondsLeft }: WorkProps) {
  const t = useText(messages)
  if (secondsLeft === null) return null
  return secondsLeft < 90
    ? t('ui.secondsLeft', { seconds: Math.max(1, secondsLeft) })
    : t('ui.minutesLeft', { minutes: Math.round(secondsLeft / 60) })
}
