/**
 * Words as one looks for them: without accents, capitals and invisible marks, and with one kind of apostrophe, quotation mark,
 * hyphen and space, so that Llyn finds Llŷn and Sian finds Siân however it was written. `platform.as_sought` in SQL says the same.
 */

/** Letters that do not decompose into a plain one, and marks that people write in several ways. */
const alike: Record<string, string> = {
  ...{
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ħ: 'h',
    ı: 'i',
    ł: 'l',
    ŋ: 'n',
    ŧ: 't',
    ĸ: 'k',
    ς: 'σ',
    æ: 'ae',
    œ: 'oe',
    ß: 'ss',
    þ: 'th',
  },
  ...{ '‘': "'", '’': "'", '‛': "'", ʼ: "'", '`': "'", '´': "'", '′': "'" },
  ...{ '“': '"', '”': '"', '„': '"', '″': '"', '«': '"', '»': '"' },
  ...{ '‐': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-' },
}
const ALIKE = new RegExp(`[${Object.keys(alike).join('')}]`, 'g')

/** `said` as it is compared; never shown. */
export const asSought = (said: string): string =>
  said
    .replaceAll('´', "'")
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .toLowerCase()
    .replace(ALIKE, (each) => alike[each]!)
    .replace(/[\t-\r ]+/g, ' ')

/** The words that are looked for, each as it is compared. */
const soughtWords = (asked: string): string[] =>
  asSought(asked)
    .split(' ')
    .filter((word) => word !== '')

/** Whether every word of `asked` stands somewhere in `said`. */
export function isSoughtIn(said: string, asked: string): boolean {
  const text = asSought(said)
  return soughtWords(asked).every((word) => text.includes(word))
}
