/**
 * Characteristics and groups as forces usually name them, in both languages; what a force names otherwise is shown as supplied.
 * The characteristics are those of the Equality Act 2010, section 4. Welsh for review by a Welsh speaker.
 */
import type { Language } from '../../platform/language.tsx'

const words: [en: string, cy: string][] = [
  ['Age', 'Oedran'],
  ['Age band', 'Band oedran'],
  ['Disability', 'Anabledd'],
  ['Gender reassignment', 'Ailbennu rhywedd'],
  ['Marriage and civil partnership', 'Priodas a phartneriaeth sifil'],
  ['Pregnancy and maternity', 'Beichiogrwydd a mamolaeth'],
  ['Race', 'Hil'],
  ['Religion or belief', 'Crefydd neu gred'],
  ['Sex', 'Rhyw'],
  ['Sexual orientation', 'Cyfeiriadedd rhywiol'],
  ['Female', 'Benyw'],
  ['Male', 'Gwryw'],
  ['Not known', 'Ddim yn hysbys'],
  ['Not stated', 'Heb ei nodi'],
]
const usual = new Map(words.flatMap(([en, cy]) => [en, cy].map((word) => [word.toLowerCase(), { en, cy }])))

const bands: [RegExp, string, string][] = [
  [/^(?:under|o dan) (\d+)$/i, 'Under $1', 'O dan $1'],
  [/^(\d+) (?:to|i) (\d+)$/i, '$1 to $2', '$1–$2'],
  [/^(\d+) (?:and over|a throsodd)$/i, '$1 and over', '$1 a throsodd'],
]

/** In the reader's language where the word is a usual one; else as it was supplied. */
export function usualWord(language: Language, supplied: string): string {
  const known = usual.get(supplied.toLowerCase())
  if (known) return known[language]
  const band = bands.find(([pattern]) => pattern.test(supplied))
  return band ? supplied.replace(band[0], language === 'en' ? band[1] : band[2]) : supplied
}
