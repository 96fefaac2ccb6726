/**
 * Lines of SaTScan's text files, with the file and the line in every complaint. Words are parted by blanks or tabs; a word with
 * blanks stands in double quotes. One name is one place, however its accents were written.
 */

/** A file already read: its name as the analyst knows it, and its text. */
export type TextFile = { name: string; text: string }

/** What is wrong in which line of which file, as one sentence. */
export class FileFault extends Error {
  override name = 'FileFault'
  constructor(file: TextFile, line: number | null, fault: string) {
    super(`${file.name}${line === null ? '' : `, line ${line}`}: ${fault}.`)
  }
}

export type Row = { words: string[]; line: number }

const MOST_WORDS = 40

/** The lines of `file` that are not blank. Throws FileFault where a line has fewer than `least` words, or there is no line. */
export function rowsOf(file: TextFile, least: number): Row[] {
  const rows: Row[] = []
  for (const [at, text] of file.text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const words = wordsOf(text)
    if (words.length === 0) continue
    if (words.length < least)
      throw new FileFault(
        file,
        at + 1,
        `${words.length} ${words.length === 1 ? 'value' : 'values'} where ${least} are expected`,
      )
    if (words.length > MOST_WORDS) throw new FileFault(file, at + 1, `more than ${MOST_WORDS} values`)
    rows.push({ words, line: at + 1 })
  }
  if (rows.length === 0) throw new FileFault(file, null, 'the file is empty')
  return rows
}

function wordsOf(text: string): string[] {
  if (!text.includes('"')) return text.trim() === '' ? [] : text.trim().split(/\s+/)
  return Array.from(text.matchAll(/"([^"]*)"|\S+/g), ([word, quoted]) => quoted ?? word)
}

/** A count of cases, controls or people. Throws FileFault for what is no number, negative, or, where it must be whole, is not. */
export function countOf(file: TextFile, { line }: Row, text: string | undefined, isWhole = true): number {
  const count = Number(text)
  if (text === undefined || text === '' || !Number.isFinite(count))
    throw new FileFault(file, line, `"${text ?? ''}" is no count`)
  if (count < 0) throw new FileFault(file, line, `a count cannot be ${text}`)
  if (isWhole && !Number.isSafeInteger(count))
    throw new FileFault(file, line, `a count must be a whole number, not ${text}`)
  return count
}

/** Runs `read`, turning a RangeError of it into a FileFault of this row. */
export function readingRow<T>(file: TextFile, { line }: Row, read: () => T): T {
  try {
    return read()
  } catch (fault) {
    if (fault instanceof RangeError) throw new FileFault(file, line, fault.message)
    throw fault
  }
}
