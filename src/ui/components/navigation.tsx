import type { ReactNode } from 'react'
import { useText } from '../../platform/language.tsx'
import { messages } from './messages.ts'

export type TabItem = { href: string; text: string; count?: number; current?: boolean }

/** Sub-navigation of one record or one list, with counts. `label` names it for screen readers, e.g. "This plan". */
export function Tabs({ label, tabs }: { label: string; tabs: TabItem[] }) {
  return (
    <nav className="subnav" aria-label={label}>
      {tabs.map(({ href, text, count, current = false }) => (
        <a key={href} href={href} {...(current ? { 'aria-current': 'page' as const } : {})}>
          {text}
          {count !== undefined && <span className="n">{count}</span>}
        </a>
      ))}
    </nav>
  )
}

/** The pages to offer from `page` of `of`: the first, the last, and two on either side; null is a gap. */
export function pagesToOffer(page: number, of: number): (number | null)[] {
  const wanted = new Set([1, of, page - 2, page - 1, page, page + 1, page + 2].filter((n) => n >= 1 && n <= of))
  const sorted = [...wanted].sort((a, b) => a - b)
  return sorted.flatMap((n, i) => (i > 0 && n - (sorted[i - 1] ?? n) > 1 ? [null, n] : [n]))
}

export type PaginationProps = { page: number; of: number; href: (page: number) => string }

/** Pages of a long list. Nothing when there is only one. */
export function Pagination({ page, of, href }: PaginationProps) {
  const t = useText(messages)
  if (of <= 1) return null
  return (
    <nav className="pages" aria-label={t('ui.pages')}>
      {page > 1 && <PageLink href={href(page - 1)}>{t('ui.previous')}</PageLink>}
      {pagesToOffer(page, of).map((n, i) =>
        n === null ? (
          <span key={`gap-${i}`} className="faint">
            …
          </span>
        ) : (
          <a
            key={n}
            href={href(n)}
            aria-label={t('ui.page', { page: n })}
            {...(n === page ? { 'aria-current': 'page' as const } : {})}
          >
            {n}
          </a>
        ),
      )}
      {page < of && <PageLink href={href(page + 1)}>{t('ui.next')}</PageLink>}
    </nav>
  )
}

function PageLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="step" href={href}>
      {children}
    </a>
  )
}
