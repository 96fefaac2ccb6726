import { Fragment, type ReactNode } from 'react'
import { useText } from '../../platform/language.tsx'
import { messages } from './messages.ts'

export type SummaryRow = { term: ReactNode; value: ReactNode /** Where this answer is changed. */; changeHref?: string }

/** Terms and values, for a record at a glance and for checking answers before they are sent. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  const t = useText(messages)
  return (
    <dl className="sum">
      {rows.map(({ term, value, changeHref }, i) => (
        <Fragment key={i}>
          <dt>{term}</dt>
          <dd>
            {value}
            {changeHref && (
              <a className="change" href={changeHref}>
                {t('ui.change')}
                <span className="sr"> {term}</span>
              </a>
            )}
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}
