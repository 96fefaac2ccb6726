import { formatDate, useLanguage, useText } from '../../platform/language.tsx'
import { useFrame } from '../frame.tsx'
import { dueOf } from './due.ts'
import { messages } from './messages.ts'

export type ContextDateProps = {
  /** 'YYYY-MM-DD' */
  day: string
  /** The thing is done: the date alone, never "overdue". */
  done?: boolean
}

/** A due date as one says it: "Overdue by 3 days", "Due today", "Due Friday". The full date is in its tooltip and machine form. */
export function ContextDate({ day, done = false }: ContextDateProps) {
  const language = useLanguage()
  const t = useText(messages)
  const due = dueOf(day, useFrame().today)
  const plain = formatDate(language, day)
  if (done) return <time dateTime={day}>{plain}</time>
  const tone = due.kind === 'overdue' ? 'bad-t' : due.kind === 'today' || due.kind === 'tomorrow' ? 'warn-t' : undefined
  const words =
    due.kind === 'overdue'
      ? t('ui.due.overdue', { days: due.days })
      : due.kind === 'weekday'
        ? t('ui.due.weekday', { weekday: due.weekday })
        : due.kind === 'later'
          ? t('ui.due.later', { day: plain })
          : t(`ui.due.${due.kind}`)
  return (
    <time className={tone} dateTime={day} title={plain}>
      {words}
    </time>
  )
}
