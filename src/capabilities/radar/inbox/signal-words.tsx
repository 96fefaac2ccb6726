/** A signal in words: its types, months, place, and how often one like it is to be expected. Used by every page of the radar. */
import type { ReactNode } from 'react'
import { formatDate, formatList, type Language, say, useLanguage, useText } from '../../../platform/language.tsx'
import { Tag } from '../../../ui/components/index.ts'
import { typeKey } from '../../crime/index.ts'
import { messages } from './messages.ts'
import { oneScanIn, timesAsMany } from './shown-rules.ts'
import type { SignalLine } from './view-words.ts'

const b = (words: ReactNode[]) => <b>{words}</b>

/** A crime type in the reader's language; one of a force's own as it was written. */
export function typeIn(language: Language, crimeType: string): string {
  const key = typeKey(crimeType)
  return key ? say(language, key) : crimeType
}

/** "Drugs and violence and sexual offences", as a list of the language. */
export function typesIn(language: Language, crimeTypes: readonly string[]): string {
  return formatList(
    language,
    crimeTypes.map((type) => typeIn(language, type)),
  )
}

export function useTypes(): (crimeTypes: readonly string[]) => string {
  const language = useLanguage()
  return (crimeTypes) => typesIn(language, crimeTypes)
}

/** "January 2026", or "January 2026 to March 2026". */
export function usePeriod(): (of: { monthFrom: string; monthTo: string }) => string {
  const t = useText(messages)
  const language = useLanguage()
  const month = (day: string) => formatDate(language, day, 'month')
  return ({ monthFrom, monthTo }) =>
    monthFrom === monthTo ? month(monthTo) : t('radar.monthsFromTo', { from: month(monthFrom), to: month(monthTo) })
}

/** "Conwy 003A, 6 areas, 1.1 km". */
export function usePlaceLine(): (signal: SignalLine) => string {
  const t = useText(messages)
  const language = useLanguage()
  return ({ place, areas, radiusM }) => {
    const given = { place: place[language], areas }
    return radiusM === 0 ? t('radar.placeLineOne', given) : t('radar.placeLine', { ...given, km: radiusM / 1000 })
  }
}

/** The signal in one sentence. */
export function useHeadline(): (signal: SignalLine) => string {
  const t = useText(messages)
  const language = useLanguage()
  const types = useTypes()
  return ({ crimeTypes, place, observed, expectedThousandths }) => {
    const times = timesAsMany(observed, expectedThousandths)
    const about = { types: types(crimeTypes), place: place[language] }
    return times === null ? t('radar.headlineNone', { ...about, observed }) : t('radar.headline', { ...about, times })
  }
}

/** How often one this strong is to be expected had nothing changed; never called a chance. */
export function useHowOften(): (signal: SignalLine) => string {
  const t = useText(messages)
  return ({ shuffles, shufflesAtLeast, pMillionths }) => {
    if (shuffles === null || shufflesAtLeast === null)
      return t('radar.oneMonthIn', { months: Math.round(1_000_000 / Math.max(1, pMillionths)) })
    const scans = oneScanIn(shuffles, shufflesAtLeast)
    return t(shufflesAtLeast === 0 ? 'radar.oneScanInAtMost' : 'radar.oneScanIn', { scans })
  }
}

export function SeenExpected({ signal }: { signal: SignalLine }) {
  const t = useText(messages)
  const { observed, expectedThousandths } = signal
  return t.rich('radar.seenExpected', { b, observed, expected: expectedThousandths / 1000 })
}

/** What kind of signal it is, in one tag: what came back says so before anything else. */
export function SignalTag({ signal }: { signal: SignalLine }) {
  const t = useText(messages)
  if (signal.isSnoozeOver) return <Tag icon="clock">{t('radar.tagSnoozeOver')}</Tag>
  if (signal.state !== 'new') return <Tag>{t('radar.stateName', { state: signal.state })}</Tag>
  if (signal.isWeak) return <Tag tone="line">{t('radar.tagWeak')}</Tag>
  if (signal.cameBack) return <Tag tone="warn">{t('radar.tagBack')}</Tag>
  if (signal.isNew) return <Tag tone="acc">{t('radar.tagNew')}</Tag>
  return <Tag>{t('radar.tagOld')}</Tag>
}
