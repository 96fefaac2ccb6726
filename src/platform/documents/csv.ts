/**
 * Lists as CSV that a spreadsheet opens as text: the marking and the recipient in the first line, and no cell that it would
 * run as a formula. Source: OWASP, "CSV Injection".
 */
import { stringify } from 'csv-stringify/sync'
import { type Language, textIn } from '../language.tsx'
import type { Marking } from '../marking.ts'
import { messages } from './messages.ts'

type Cell = string | number | boolean | null

/** What a spreadsheet takes for the beginning of a formula, full-width forms included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** A text that no spreadsheet runs: a leading apostrophe makes it text. Numbers stay numbers. */
export const withoutFormula = (cell: Cell): Cell => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell)

/**
 * UTF-8 with a byte order mark, so that ŵ and ŷ survive. First line: marking, recipient and day (`day` as written, both ''
 * for none); then the heads, then the rows.
 */
export function csvOf(
  heads: string[],
  rows: Cell[][],
  asked: { marking: Marking; language: Language; recipient: string; day: string },
): Uint8Array {
  const { marking, language, recipient, day } = asked
  const t = textIn(language, messages)
  const first: Cell[] = [t('platform.markingName', { marking })]
  if (recipient !== '') first.push(t('platform.documentFor', { recipient, day }))
  return new TextEncoder().encode(csvText([first, heads, ...rows]))
}

/** Lines of cells alone, for a file that stays with the person who sent one: same care, no marking and no recipient. */
export const csvText = (lines: Cell[][]): string =>
  stringify(
    lines.map((line) => line.map(withoutFormula)),
    { bom: true, cast: { boolean: String } },
  )
