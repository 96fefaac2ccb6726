import { type Text, useText } from '../../platform/language.tsx'
import { messages } from './messages.ts'

export const Ps = ['pursue', 'prevent', 'protect', 'prepare'] as const
export type P = (typeof Ps)[number]

/** Shape and place of the letter, in a square of 24: arrow tag, octagon, shield, hazard plate. */
export const pShapes: Record<P, { d: string; x: number; y: number }> = {
  pursue: { d: 'M1 3h14l8.5 9-8.5 9H1z', x: 9.5, y: 16.4 },
  prevent: { d: 'M7.6 1.4h8.8l6.2 6.2v8.8l-6.2 6.2H7.6l-6.2-6.2V7.6z', x: 12, y: 16.3 },
  protect: { d: 'M12 .8 22.4 3.6v7.6c0 6-4.2 9.9-10.4 12.1C5.8 21.1 1.6 17.2 1.6 11.2V3.6z', x: 12, y: 15.8 },
  prepare: { d: 'M12 0 24 12 12 24 0 12z', x: 12.2, y: 16.2 },
}

/** The name of a P in the reader's language. */
export const pName = (t: Text<keyof (typeof messages)['en']>, p: P): string => t(`ui.p.${p}`)

export type PMarkProps = { p: P; word?: boolean; small?: boolean; decorative?: boolean }

/**
 * A P by shape, colour and letter together; with its `word` at first use and wherever it fits.
 * `decorative` when the words beside it already name the P.
 */
export function PMark({ p, word = false, small = false, decorative = false }: PMarkProps) {
  const t = useText(messages)
  const { d, x, y } = pShapes[p]
  const hidden = word || decorative
  const shape = (
    <svg
      className={`psh ${small ? 's ' : ''}${p}`}
      viewBox="0 0 24 24"
      {...(hidden ? { 'aria-hidden': true } : { role: 'img', 'aria-label': pName(t, p) })}
    >
      <path fill="currentColor" d={d} />
      <text x={x} y={y}>
        {t(`ui.p.letter.${p}`)}
      </text>
    </svg>
  )
  if (!word) return shape
  return (
    <span className={`p ${p}`}>
      {shape}
      {pName(t, p)}
    </span>
  )
}
