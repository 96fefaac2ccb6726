import type { ReactNode } from 'react'
import { useText } from '../../platform/language.tsx'
import { Icon } from './icon.tsx'
import { messages } from './messages.ts'

export type Gate = {
  key: string
  text: ReactNode /** The place where it is mended. */
  href?: string /** What to do. */
  hint?: ReactNode
}

export type GatesProps = {
  /** Id of the heading, for `ForbiddenButton reasonId`. */
  id?: string
  title?: ReactNode
  blocking: Gate[]
  /** How many gates are met. */
  met: number
  metHref?: string
}

/** What still blocks approval: each line leads to the place and says what to do; met gates are counted. */
export function Gates({ id = 'gates', title, blocking, met, metHref }: GatesProps) {
  const t = useText(messages)
  const clear = blocking.length === 0
  return (
    <section className={clear ? 'errsum clear' : 'errsum'} aria-labelledby={id}>
      <h2 id={id}>{clear ? t('ui.gatesAllMet', { count: met }) : (title ?? t('ui.gatesTitle'))}</h2>
      <ul className="gates">
        {blocking.map((gate) => (
          <li key={gate.key}>
            <Icon name="stop" />
            <span>
              {gate.href ? <a href={gate.href}>{gate.text}</a> : gate.text}
              {gate.hint && <small>{gate.hint}</small>}
            </span>
          </li>
        ))}
        {!clear && met > 0 && (
          <li className="ok">
            <Icon name="tick" />
            <span>
              {t('ui.gatesMet', { count: met })} {metHref && <a href={metHref}>{t('ui.gatesSee')}</a>}
            </span>
          </li>
        )}
      </ul>
    </section>
  )
}
