import type { ReactNode } from 'react'
import { formatDate, formatInstant, useLanguage } from '../../platform/language.tsx'

export type HistoryEvent = {
  key: string
  /** A local day 'YYYY-MM-DD', or an instant (ISO, UTC). */
  at: string
  what: ReactNode
  who?: ReactNode
  /** Something went wrong or came back. */
  bad?: boolean
}

/** What happened, newest first. Name it for screen readers with `label`. */
export function Timeline({ events, label }: { events: HistoryEvent[]; label: string }) {
  const language = useLanguage()
  const newestFirst = [...events].sort((a, b) => b.at.localeCompare(a.at))
  return (
    <ol className="trail" aria-label={label}>
      {newestFirst.map(({ key, at, what, who, bad = false }) => (
        <li key={key} className={bad ? 'hit' : undefined}>
          <time dateTime={at}>{at.length > 10 ? formatInstant(language, at) : formatDate(language, at)}</time>{' '}
          <span>{what}</span>
          {who && <span className="by">{who}</span>}
        </li>
      ))}
    </ol>
  )
}

export type LedgerRow = { key: string; who: ReactNode; state?: ReactNode; words?: ReactNode }

/** Who, state, their words: consultations, gaps, evaluation. */
export function Ledger({ rows }: { rows: LedgerRow[] }) {
  return (
    <ul className="ledger">
      {rows.map(({ key, who, state, words }) => (
        <li key={key}>
          <b>{who}</b>
          {state}
          {words && <p>{words}</p>}
        </li>
      ))}
    </ul>
  )
}
