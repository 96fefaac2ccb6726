/** Parts of a line in words, as the page and the export tell them. */
import { declaredSentences, type Language, languages, say } from '../../platform/language.tsx'
import { asSought, isSoughtIn } from '../../platform/sought.ts'
import '../../platform/did-messages.ts'
import './messages.ts'
import type { ShownLine } from './words.ts'

/** A sentence of the catalogue, or the word itself where an earlier version kept one that is not known any more. */
const sayOr = (language: Language, key: string, word: string): string =>
  Object.hasOwn(declaredSentences()[language], key) ? say(language, key) : word

/** What was asked: `words: llyn; kind: health`. */
export const askedText = (language: Language, asked: ShownLine['asked']): string =>
  asked
    .map(({ field, values }) => {
      const name = sayOr(language, `audit.field.${field}`, field)
      return say(language, 'audit.askedField', { field: name, values: values.join(', ') })
    })
    .join('; ')

export const roleText = (language: Language, role: string): string => sayOr(language, `people.role.${role}`, role)

/** The files of a line with their digests. */
export const filesText = (files: ShownLine['files']): string =>
  files.map(({ name, sha256 }) => (sha256 ? `${name} SHA-256 ${sha256}` : name)).join('; ')

/** Whether there is a sentence for it in both languages. */
export const isSaid = (did: string): boolean => Object.hasOwn(declaredSentences().en, `audit.did.${did}`)

/** What was done, in the reader's language; a line of a version of long ago in the words with which it was recorded. */
export const didText = (language: Language, did: string): string =>
  isSaid(did) ? say(language, `audit.did.${did}`) : did

const DID = 'audit.did.'
const verbs = (): string[] =>
  Object.keys(declaredSentences().en).flatMap((key) => (key.startsWith(DID) ? [key.slice(DID.length)] : []))

/** As they are recorded: the one that is typed in full, in either language; else all that hold the words that were typed. */
export function didsSought(typed: string): string[] {
  const among = (fits: (text: string) => boolean) =>
    verbs().filter((did) => languages.some((language) => fits(didText(language, did))))
  const exact = among((text) => asSought(text) === asSought(typed))
  return [typed, ...(exact.length > 0 ? exact : among((text) => isSoughtIn(text, typed)))]
}
