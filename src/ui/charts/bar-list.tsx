import type { ReactNode } from 'react'
import { formatNumber, useLanguage, useText } from '../../platform/language.tsx'
import type { P } from '../components/p-mark.tsx'
import { placeOnScale } from '../components/score.tsx'
import { messages } from './messages.ts'

export type BarItem = {
  key: string
  label: ReactNode
  value: number
  /** Draws the bar in the colour of this P; put `<PMark word>` in the label. */
  p?: P
}

/** Values as bars under each other, each with its number beside it: the list is its own text twin. The scale begins at nought. */
export function BarList({ title, bars, max }: { title: string; bars: BarItem[]; max?: number }) {
  const language = useLanguage()
  const t = useText(messages)
  const top = max ?? Math.max(1, ...bars.map(({ value }) => value))
  return (
    <ul className="bars" aria-label={t('ui.bars.label', { title })}>
      {bars.map(({ key, label, value, p }) => (
        <li key={key}>
          <span>{label}</span>
          <svg className={p ?? 'lone'} viewBox="0 0 240 10" preserveAspectRatio="none" aria-hidden="true">
            <rect width={placeOnScale(value, 0, top, 240)} height="10" fill={p ? 'currentColor' : 'var(--accent)'} />
          </svg>
          <b>{formatNumber(language, value)}</b>
        </li>
      ))}
    </ul>
  )
}
