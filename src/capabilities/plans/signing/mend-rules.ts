/**
 * Whether other words say the same: a mend of spelling or punctuation, and nothing else. Practice: a changed number, name, place,
 * date, negation or verb is never that, and where it is in doubt it is not. So words must be the same one for one, but for
 * misspellings that are known; and marks between them may change only where they can turn nothing round.
 */
import { misspellings } from './misspellings.ts'

/** Words that turn a sentence round, in both languages; and every word that ends in n't. */
const negations = new Set(
  [
    'no not never none nobody nothing nowhere neither nor without cannot except unless only but instead avoid stop',
    'dont cant wont shouldnt mustnt couldnt wouldnt doesnt didnt isnt arent wasnt werent hasnt havent hadnt',
    'na nac ni nid nad nis nas dim ddim neb heb byth erioed oni onid ond mo peidio beidio pheidio peidiwch peidied paid',
    'eithrio oddieithr nage naddo nunlle unman',
  ].flatMap((row) => row.split(' ')),
)

/** Whether the word turns a sentence round, in English or Welsh. */
export const isNegation = (word: string): boolean =>
  negations.has(word.toLowerCase()) || word.toLowerCase().endsWith("n't")

/** A word with its hyphens and apostrophes; a number with the marks inside it; any sign that is no mark is a word of its own. */
const wordOrSign = /[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+|[.,:](?=\p{N})(?<=\p{N}[.,:])\p{N}+)*|[^\s,;.:"'–…-]/gu

/** The words of a text, and the marks before each and after the last; the last full stop is no mark. */
function takenApart(text: string): { words: string[]; marks: string[] } {
  const plain = text
    .normalize('NFC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/—/g, '–')
    .replace(/\.?\s*$/, '')
  const found = [...plain.matchAll(wordOrSign)]
  const ends = [0, ...found.map((each) => each.index + each[0].length)]
  const starts = [...found.map((each) => each.index), plain.length]
  return {
    words: found.map((each) => each[0]),
    marks: starts.map((start, i) => plain.slice(ends[i], start).replace(/\s+/g, '')),
  }
}

/** Neither a name nor a number stands here, so that a comma more joins no two people and moves no figure. */
const isPlain = (word: string | undefined): boolean => word === undefined || /^[\p{Ll}\p{M}'-]+$/u.test(word)

/** Whether `after` says what `before` said: only known misspellings and harmless punctuation differ. */
export function isMend(before: string, after: string): boolean {
  const [was, is] = [takenApart(before), takenApart(after)]
  if (was.words.length !== is.words.length) return false
  if (!was.words.every((word, i) => word === is.words[i] || misspellings.get(word) === is.words[i])) return false
  const mayMove = !was.words.some(isNegation)
  return was.marks.every((marks, i) => {
    if (marks === is.marks[i]) return true
    return mayMove && isPlain(was.words[i - 1]) && isPlain(was.words[i])
  })
}
