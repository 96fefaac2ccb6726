import type { ReactNode } from 'react'
import { useText } from '../../platform/language.tsx'
import type { IconName } from '../sprite.tsx'
import { Icon } from './icon.tsx'
import { messages } from './messages.ts'

export type Tone = 'bad' | 'warn' | 'good' | 'acc' | 'line'
const signs: Partial<Record<Tone, IconName>> = { bad: 'warn', warn: 'clock', good: 'tick' }

export type TagProps = { tone?: Tone; icon?: IconName; children: ReactNode }

/** A state: sign and word, at most one a line. Bad, warn and good bring a sign of their own. */
export function Tag({ tone, icon, children }: TagProps) {
  const sign = icon ?? (tone && signs[tone])
  return (
    <span className={tone ? `tag ${tone}` : 'tag'}>
      {sign && <Icon name={sign} />} {children}
    </span>
  )
}

/** Words in a state's colour, with its sign, inside running text. */
export function StateText({
  tone,
  icon,
  children,
}: {
  tone: 'bad' | 'warn' | 'good'
  icon?: IconName
  children: ReactNode
}) {
  return (
    <span className={`${tone}-t nowrap`}>
      <Icon name={icon ?? signs[tone] ?? 'warn'} /> {children}
    </span>
  )
}

const basisSigns = { intelligence: 'doc', fact: 'place', partner: 'talk', lesson: 'book' } as const satisfies Record<
  string,
  IconName
>

export type BasisProps = { kind: keyof typeof basisSigns; href?: string; amber?: boolean; children: ReactNode }

/** What an action rests on. `amber`: downgraded or run out. */
export function Basis({ kind, href, amber = false, children }: BasisProps) {
  const className = amber ? 'rest amber' : 'rest'
  const inside = (
    <>
      <Icon name={basisSigns[kind]} />
      {children}
    </>
  )
  return href ? (
    <a className={className} href={href}>
      {inside}
    </a>
  ) : (
    <span className={className}>{inside}</span>
  )
}

/** An action that rests on nothing yet. */
export function NoBasis() {
  const t = useText(messages)
  return (
    <span className="rest none">
      <Icon name="warn" />
      {t('ui.basisNone')}
    </span>
  )
}
