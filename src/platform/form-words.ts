/** What stands in a field, in words: for the form itself, for an edit, and for the person who wrote at the same time. */
import type { Field, Option, Said } from './form.ts'
import { formatDate, type Language, say } from './language.tsx'
import type { Marking } from './marking.ts'

/** The sentences of any slice: a declaration names them by key. */
export const sayIn =
  (language: Language): Said<string> =>
  (key, args) =>
    say(language, key, args)

/** What may be chosen in a field: as declared, or as the page offers it. */
export function optionsOf(field: Field, offered: readonly Option[] | undefined, language: Language) {
  const t = sayIn(language)
  if (field.choices) return field.choices.map(({ value, text }) => ({ value, text: text(t) }))
  return (offered ?? []).map(({ value, text }) => ({ value, text: typeof text === 'string' ? text : text[language] }))
}

/** A value as a reader sees it; several are joined. What is no longer offered is a dash. */
export function valueInWords(field: Field, value: unknown, language: Language, offered?: readonly Option[]): string {
  const values = [value ?? []].flat().map(String)
  if (values.every((each) => each === '')) return sayIn(language)('platform.nothingThere')
  if (field.control === 'day') return formatDate(language, values[0]!)
  if (field.control === 'line' || field.control === 'passage' || field.control === 'number') return values.join(', ')
  const options = optionsOf(field, offered, language)
  return values.map((each) => options.find((option) => option.value === each)?.text ?? '–').join(', ')
}

/** A marking as it stands on a page. */
export const markingInWords = (language: Language, marking: Marking): string =>
  say(language, `platform.markedAs.${marking}`)

/** The language of a text, as it stands on a page. */
export const writtenInWords = (language: Language, written: 'en' | 'cy'): string =>
  say(language, `platform.writtenIn.${written}`)
