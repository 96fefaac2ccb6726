/**
 * Welsh and English, equal: every sentence is a whole sentence in ICU form, in both languages, under one key.
 * Keys begin with the slice's name; arguments and plural forms are checked by `language.test.ts`.
 */
import { IntlMessageFormat } from 'intl-messageformat'
import { createContext, Fragment, type ReactNode, useContext } from 'react'
import type { Args, Problem } from './problem.ts'

export const languages = ['en', 'cy'] as const
export type Language = (typeof languages)[number]

/** Values of rich text: tags such as `<b>` become the given elements. */
type RichArgs = Record<string, string | number | ((children: ReactNode[]) => ReactNode)>

export type Catalogue<Key extends string = string> = Record<Language, Record<Key, string>>

/** Every sentence of the program by key, so that a rule can name a sentence without importing it. */
const everySentence: Catalogue = { en: {}, cy: {} }

/**
 * Declares the sentences of a slice, each as a pair so that a reader of one sees the other.
 * Throws when a key is taken by another catalogue with another text.
 */
export function catalogue<const Key extends string>(
  sentences: Record<Key, readonly [en: string, cy: string]>,
): Catalogue<Key> {
  const texts = { en: {}, cy: {} } as Catalogue<Key>
  for (const [key, pair] of Object.entries(sentences) as [Key, readonly [string, string]][])
    for (const [at, language] of languages.entries()) {
      const taken = everySentence[language][key]
      if (taken !== undefined && taken !== pair[at]) throw new Error(`The message key ${key} is declared twice`)
      everySentence[language][key] = texts[language][key] = pair[at]!
    }
  return texts
}

/** Catalogues of one slice as one, where its pages say sentences of several. */
export const together = <Keys extends string[]>(
  ...of: { [At in keyof Keys]: Catalogue<Keys[At]> }
): Catalogue<Keys[number]> => ({
  en: Object.assign({}, ...of.map(({ en }) => en)),
  cy: Object.assign({}, ...of.map(({ cy }) => cy)),
})

/** All sentences declared so far; for the tests that compare the languages. */
export const declaredSentences = (): Readonly<Catalogue> => everySentence

const locales: Record<Language, string> = { en: 'en-GB', cy: 'cy-GB' }
const formats = new Map<string, IntlMessageFormat>()

function formatOf(language: Language, key: string): IntlMessageFormat {
  const id = `${language} ${key}`
  const known = formats.get(id)
  if (known) return known
  const text = everySentence[language][key]
  if (text === undefined) throw new Error(`No sentence in ${language} for the message key ${key}`)
  const made = new IntlMessageFormat(text, locales[language])
  formats.set(id, made)
  return made
}

/** The sentence `key` in `language`. Throws when the key is unknown or an argument is missing. */
export function say(language: Language, key: string, args?: Args): string {
  const text = formatOf(language, key).format(args)
  return Array.isArray(text) ? text.join('') : String(text)
}

/** As `say`, with tags turned into elements. */
export function sayRich(language: Language, key: string, args: RichArgs): ReactNode {
  const parts = formatOf(language, key).format<ReactNode>(args as never)
  return Array.isArray(parts) ? parts.map((part, i) => <Fragment key={i}>{part}</Fragment>) : (parts as ReactNode)
}

/** A problem as a sentence. */
export const problemText = (language: Language, problem: Problem): string =>
  say(language, problem.message, problem.args)

const LanguageContext = createContext<Language>('en')
export const LanguageProvider = LanguageContext.Provider
export const useLanguage = (): Language => useContext(LanguageContext)

export type Text<Key extends string> = {
  (key: Key, args?: Args): string
  rich: (key: Key, args: RichArgs) => ReactNode
}

/** One a language for every catalogue: a page asks for its sentences a thousand times. */
const textOf = (language: Language): Text<string> =>
  Object.assign((key: string, args?: Args) => say(language, key, args), {
    rich: (key: string, args: RichArgs) => sayRich(language, key, args),
  })
const texts: Record<Language, Text<string>> = { en: textOf('en'), cy: textOf('cy') }

/** The sentences of one catalogue in the reader's language. */
export const useText = <Key extends string>(_of: Catalogue<Key>): Text<Key> => texts[useLanguage()]

/** As `useText`, outside a screen: documents, e-mail, commands. */
export function textIn<Key extends string>(language: Language, _of: Catalogue<Key>) {
  return (key: Key, args?: Args): string => say(language, key, args)
}

const dateStyles = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  monthShort: { month: 'short', year: '2-digit' },
} satisfies Record<string, Intl.DateTimeFormatOptions>

const dateFormats = new Map<string, Intl.DateTimeFormat>()
function dateFormat(language: Language, name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const id = `${language} ${name}`
  let made = dateFormats.get(id)
  if (!made) {
    made = new Intl.DateTimeFormat(locales[language], options)
    dateFormats.set(id, made)
  }
  return made
}

/** A local day ('YYYY-MM-DD', or 'YYYY-MM' with the month styles) as officers write it. */
export function formatDate(language: Language, day: string, style: keyof typeof dateStyles = 'medium'): string {
  const full = day.length === 7 ? `${day}-01` : day.slice(0, 10)
  const said = dateFormat(language, style, { ...dateStyles[style], timeZone: 'UTC' }).format(
    new Date(`${full}T00:00:00Z`),
  )
  // Neither language writes a comma after the name of a day; Node's Welsh does.
  return said.replace(',', '')
}

const englishList = new Intl.ListFormat('en-GB')

/** Words as a list. Whether Welsh says *a* or *ac* hangs on the sound that follows, so its lists have commas alone. */
export const formatList = (language: Language, words: string[]): string =>
  language === 'cy' ? words.join(', ') : englishList.format(words)

/** An instant (ISO, UTC) as a London day and time. */
export function formatInstant(language: Language, at: string): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const
  return dateFormat(language, 'instant', { ...options, timeZone: 'Europe/London' }).format(new Date(at))
}

/** Making one costs far more than using it, and a page may hold a thousand numbers. */
const numberFormats = { en: new Intl.NumberFormat(locales.en), cy: new Intl.NumberFormat(locales.cy) }

/** Up to here a whole number has no separator in either language, and is written as it is. */
const FIRST_SEPARATED = 1000

/** A number with the separators of the language. */
export const formatNumber = (language: Language, n: number): string =>
  Number.isInteger(n) && n >= 0 && n < FIRST_SEPARATED ? String(n) : numberFormats[language].format(n)

/** Text kept in the language in which it was written, with its translation where there is one. */
export type Bilingual = { en: string; cy: string }
