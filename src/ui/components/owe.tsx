import type { ReactNode } from 'react'
import { formatDate, useLanguage, useText } from '../../platform/language.tsx'
import { useFrame } from '../frame.tsx'
import { LinkButton } from './button.tsx'
import { daysUntil } from './due.ts'
import { messages } from './messages.ts'

export type Owed = {
  key: string
  /** 'YYYY-MM-DD' */
  dueOn: string
  title: ReactNode
  /** Why it matters, in one sentence. */
  why?: ReactNode
  href: string
  /** A short verb. */
  action: string
}

/** What I owe, by when: date first, then the thing, why it matters, one button. Only the most urgent is solid. Sorted by date. */
export function OweList({ items }: { items: Owed[] }) {
  const sorted = [...items].sort((a, b) => a.dueOn.localeCompare(b.dueOn))
  return (
    <ol className="owe">
      {sorted.map(({ key, dueOn, title, why, href, action }, i) => (
        <li key={key}>
          <When day={dueOn} />
          <div>
            <h3>{title}</h3>
            {why && <p className="quiet">{why}</p>}
          </div>
          <LinkButton kind={i === 0 ? 'solid' : 'second'} href={href}>
            {action}
          </LinkButton>
        </li>
      ))}
    </ol>
  )
}

function When({ day }: { day: string }) {
  const language = useLanguage()
  const t = useText(messages)
  const days = daysUntil(day, useFrame().today)
  const date = formatDate(language, day, 'weekday')
  return (
    <div className="when">
      <b>{days === 0 ? t('ui.when.today') : date}</b>
      {days < 0 && <span className="bad-t">{t('ui.when.overdue', { days: -days })}</span>}
      {days === 0 && <span>{date}</span>}
      {days > 0 && <span>{t('ui.when.in', { days })}</span>}
    </div>
  )
}
