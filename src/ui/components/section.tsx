import { type ReactNode, useId } from 'react'

export type SectionProps = {
  title: ReactNode
  /** Id of the heading; made up when absent. */
  id?: string
  /** One link or word at the right of the heading. */
  more?: ReactNode
  /** One line: what the reader sees, and from what. */
  why?: ReactNode
  /** A hairline instead of the ink rule. */
  calm?: boolean
  className?: string
  children: ReactNode
}

/** A section: ink rule, heading, one link at right. */
export function Section({ title, id, more, why, calm = false, className = '', children }: SectionProps) {
  const made = useId()
  const headingId = id ?? made
  return (
    <section className={['sec', calm && 'calm', className].filter(Boolean).join(' ')} aria-labelledby={headingId}>
      <header>
        <h2 id={headingId}>{title}</h2>
        {more && <span className="more">{more}</span>}
      </header>
      {why && <p className="why">{why}</p>}
      {children}
    </section>
  )
}

export type IdentityProps = {
  name: ReactNode
  /** The identifier one can say aloud, e.g. PLN-0031. */
  reference?: ReactNode
  state?: ReactNode
  /** Short facts in one line; each is an element. */
  facts?: ReactNode[]
  actions?: ReactNode
}

/** The identity bar of one record: name, reference, state, the facts that never leave sight, its buttons. Holds the h1. */
export function Identity({ name, reference, state, facts = [], actions }: IdentityProps) {
  return (
    <div className="ident">
      <div>
        <h1>
          {name} {reference && <span className="id">{reference}</span>} {state}
        </h1>
        {facts.length > 0 && (
          <p className="facts">
            {facts.map((fact, i) => (
              <span key={i}>{fact}</span>
            ))}
          </p>
        )}
      </div>
      {actions && <div className="row">{actions}</div>}
    </div>
  )
}

/** What a list says when it is empty, and what to do about it. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action}
    </div>
  )
}

/** A message that stands apart: done, careful, or wrong. Announced when the page opens. */
export function Notice({
  tone = 'good',
  title,
  children,
}: {
  tone?: 'good' | 'warn' | 'bad'
  title: ReactNode
  children?: ReactNode
}) {
  return (
    <div className={`notice ${tone}`} role="status">
      <p>
        <b>{title}</b>
      </p>
      {children}
    </div>
  )
}
