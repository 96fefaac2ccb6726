import { type ReactNode, useId } from 'react'
import { useText } from '../../platform/language.tsx'
import { messages } from './messages.ts'

/**
 * A short form explained at its first use: press it, and its meaning opens beside it. Works by touch, keyboard and without
 * script (the browser's own popover), and may stand inside a paragraph.
 */
export function ShortForm({ short, meaning }: { short: string; meaning: string }) {
  const t = useText(messages)
  const id = useId()
  return (
    <>
      <button className="short-form" type="button" popoverTarget={id} aria-label={t('ui.shortForm', { short })}>
        {short}
      </button>
      <span className="short-form-meaning" id={id} popover="auto">
        {t.rich('ui.shortFormMeans', { short, meaning, b: (words) => <b>{words}</b> })}
      </span>
    </>
  )
}

/** A question and its answer folded away: extra explanation, never something one must know to go on. */
export function Details({
  summary,
  children,
  open = false,
}: {
  summary: ReactNode
  children: ReactNode
  open?: boolean
}) {
  return (
    <details className="more-about" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  )
}
