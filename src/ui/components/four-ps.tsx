import { useText } from '../../platform/language.tsx'
import { messages } from './messages.ts'
import { type P, PMark, Ps, pName } from './p-mark.tsx'

/** What a plan has under one P: a number of actions, or the reason why none is needed. */
export type Strand = { count: number } | { notNeeded: string }
export type Strands = Record<P, Strand>

/** `gateFails` draws an empty P in red: only where the approval gate fails for it. */
export type FourPsProps = { strands: Strands; gateFails?: readonly P[]; counts?: boolean }

const isEmpty = (strand: Strand) => 'count' in strand && strand.count === 0

function useSentence() {
  const t = useText(messages)
  return (p: P, strand: Strand): string => {
    if ('notNeeded' in strand) return t('ui.p.notNeeded', { p: pName(t, p), because: strand.notNeeded })
    return strand.count === 0
      ? t('ui.p.none', { p: pName(t, p) })
      : t('ui.p.count', { p: pName(t, p), count: strand.count })
  }
}

/** The four Ps of one plan in a row: mark (with its count), a dashed square for none yet, a dash for not needed. */
export function FourPs({ strands, gateFails = [], counts = false }: FourPsProps) {
  const sentence = useSentence()
  return (
    <ul className="four">
      {Ps.map((p) => {
        const strand = strands[p]
        return (
          <li key={p} title={sentence(p, strand)}>
            <span className="sr">{sentence(p, strand)}</span>
            <StrandMark p={p} strand={strand} fails={gateFails.includes(p)} />
            {counts && 'count' in strand && strand.count > 0 && <span aria-hidden="true">{strand.count}</span>}
          </li>
        )
      })}
    </ul>
  )
}

function StrandMark({ p, strand, fails }: { p: P; strand: Strand; fails: boolean }) {
  if ('notNeeded' in strand) return <i className="gap not-needed" aria-hidden="true" />
  if (isEmpty(strand)) return <i className={fails ? 'gap fails' : 'gap'} aria-hidden="true" />
  return <PMark p={p} small decorative />
}

/** What stands in one cell for one P: the count, a dashed square or a dash; the sentence is read. */
export function FourPCell({ p, strand, fails = false }: { p: P; strand: Strand; fails?: boolean }) {
  const sentence = useSentence()
  if ('count' in strand && strand.count > 0) return strand.count
  return (
    <span title={sentence(p, strand)}>
      <StrandMark p={p} strand={strand} fails={fails} />
      <span className="sr">{sentence(p, strand)}</span>
    </span>
  )
}
