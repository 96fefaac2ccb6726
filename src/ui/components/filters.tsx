import type { ReactNode } from 'react'
import { useText } from '../../platform/language.tsx'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { messages } from './messages.ts'

export type Chip = { text: string /** The list without this filter. */; removeHref: string }

/** Filters in use, each removable. Nothing when none is. */
export function Chips({ chips, clearHref }: { chips: Chip[]; clearHref?: string }) {
  const t = useText(messages)
  if (chips.length === 0) return null
  return (
    <ul className="chips" aria-label={t('ui.chips')}>
      {chips.map(({ text, removeHref }) => (
        <li key={text}>
          <a href={removeHref}>
            {text} <Icon name="cross" />
            <span className="sr">{t('ui.removeFilter')}</span>
          </a>
        </li>
      ))}
      {clearHref && (
        <li>
          <a className="clear" href={clearHref}>
            {t('ui.clearFilters')}
          </a>
        </li>
      )}
    </ul>
  )
}

export type FiltersProps = {
  /** Path of the list. */
  action: string
  /** What must be sent along, e.g. the order of the list. */
  keep?: Record<string, string>
  children: ReactNode
}

/** The filter panel: a plain GET form. */
export function Filters({ action, keep = {}, children }: FiltersProps) {
  const t = useText(messages)
  return (
    <form className="filters" id="filters" method="get" action={action} aria-label={t('ui.filters')}>
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="go">
        <Button kind="second">{t('ui.applyFilters')}</Button>
      </div>
      <p className="micro faint">{t('ui.notCounted')}</p>
    </form>
  )
}

export type FilterOption = { value: string; text: string; count?: number; checked: boolean }

/** One group of the filter panel: tick boxes, each with its count. */
export function FilterGroup({ legend, name, options }: { legend: string; name: string; options: FilterOption[] }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <ul className="ticks">
        {options.map(({ value, text, count, checked }) => (
          <li key={value}>
            <label>
              <input type="checkbox" name={name} value={value} defaultChecked={checked} /> {text}{' '}
              {count !== undefined && <span className="c">{count}</span>}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

/** Words to find in this list; the first thing in `Filters`. */
export function FilterSearch({ label, name, value = '' }: { label: string; name: string; value?: string }) {
  return (
    <>
      <label htmlFor={`filter-${name}`}>{label}</label>
      <input id={`filter-${name}`} type="search" name={name} defaultValue={value} />
    </>
  )
}
