/** Parts of screens that show facts: how one stands, where it comes from, who uses it. */
import { formatDate, useLanguage, useText } from '../../platform/language.tsx'
import { StateText, Tag } from '../../ui/components/index.ts'
import { messages } from './messages.ts'
import type { FactShown } from './view-words.ts'
import type { Area } from './words.ts'

/** The name of a place in the reader's language. */
export const useAreaName = (): ((area: Area) => string) => {
  const language = useLanguage()
  return (area) => area.name[language]
}

const tones = { current: 'good', expiring: 'warn', expired: 'bad', replaced: 'line', closed: 'line' } as const

export function FactTag({ fact }: { fact: FactShown }) {
  const t = useText(messages)
  return <Tag tone={tones[fact.state]}>{t('places.state', { state: fact.state })}</Tag>
}

/** Until when, in the words that fit how the fact stands. */
export function LastDay({ fact }: { fact: FactShown }) {
  const language = useLanguage()
  const t = useText(messages)
  const over = fact.state !== 'current' && fact.state !== 'expiring'
  const words = t(over ? 'places.wasUntil' : 'places.until', { day: formatDate(language, fact.expiresOn) })
  return fact.state === 'expired' ? <StateText tone="bad">{words}</StateText> : words
}

export function SourceLine({ fact }: { fact: FactShown }) {
  const language = useLanguage()
  const t = useText(messages)
  return <>{t('places.sourceLine', { source: fact.source, day: formatDate(language, fact.sourceOn) })}</>
}

/** The plans that use a fact, or the sentence that none does yet. */
export function Uses({ fact }: { fact: FactShown }) {
  const t = useText(messages)
  if (fact.uses === null) return <span className="faint">{t('places.usesHidden')}</span>
  if (fact.uses.length === 0) return <span className="quiet">{t('places.notUsed')}</span>
  return (
    <>
      {fact.uses.map((use, i) => (
        <span key={use.href}>
          {i > 0 && ' · '}
          <a href={use.href}>
            {!use.title.startsWith(use.reference) && <span className="id">{use.reference}</span>} {use.title}
          </a>
        </span>
      ))}
    </>
  )
}

/** The way from the force down to a place, each step a link. */
export function AreaPath({ path }: { path: Area[] }) {
  const t = useText(messages)
  const nameOf = useAreaName()
  return (
    <nav className="subnav" aria-label={t('places.path')}>
      <a href="/places">{t('places.allPlaces')}</a>
      {path.map((area) => (
        <a key={area.id} href={`/places/${area.id}`} aria-current={area === path.at(-1) ? 'page' : undefined}>
          {nameOf(area)}
        </a>
      ))}
    </nav>
  )
}
