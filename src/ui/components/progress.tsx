import { type ReactNode, useId } from 'react'
import { useText } from '../../platform/language.tsx'
import { messages } from './messages.ts'

export type ProgressBarProps = {
  label: ReactNode
  done: number
  of: number /** E.g. "about 2 minutes left". */
  left?: ReactNode
}

/** How far long work has come. */
export function ProgressBar({ label, done, of, left }: ProgressBarProps) {
  const t = useText(messages)
  const id = useId()
  const share = of > 0 ? Math.min(1, done / of) : 0
  return (
    <div className="progress">
      <p id={id}>
        <b>{label}</b> <span className="quiet">{t('ui.percent', { share })}</span>{' '}
        {left && <span className="quiet">{left}</span>}
      </p>
      <progress value={done} max={of} aria-labelledby={id} />
    </div>
  )
}

/**
 * A region that asks for itself again every second, for the state of a job. `href` is a page that holds the same region
 * while the work goes on; when its answer no longer has it, the page opens anew. Without script, a link does the asking.
 */
export function PollRegion({ href, children }: { href: string; children: ReactNode }) {
  const t = useText(messages)
  return (
    <div data-poll={href} aria-live="polite">
      {children}
      <noscript>
        <a href={href}>{t('ui.look')}</a>
      </noscript>
    </div>
  )
}

/** Where a form with `data-upload-progress` shows how much of the file has gone; hidden until it is sent. */
export function UploadProgress() {
  const t = useText(messages)
  const id = useId()
  return (
    <div className="progress" data-upload-bar="" data-failed={t('ui.uploadFailed')} hidden>
      <p id={id}>{t('ui.uploading')}</p>
      <progress value={0} max={1} aria-labelledby={id} />
    </div>
  )
}
