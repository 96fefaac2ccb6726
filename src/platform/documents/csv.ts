/**
 * Lists as CSV that a spreadsheet opens as text: the marking and the recipient in the first line, and no cell that it would
 * run as a formula. Source: OWASP, "CSV Injection".
 */
import { stringify } from 'csv-stringify/sync'
import { givingWay } from '../giving-way.ts'
import { type Language, textIn } from '../language.tsx'
import type { Marking } from '../marking.ts'
import { messages } from './messages.ts'

type Cell = string | number | boolean | null

/** What a spreadsheet takes for the beginning of a formula, full-width forms included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/

/** A text that no spreadsheet runs: a leading apostrophe makes it text. Numbers stay numbers. */
export const withoutFormula = (cell: Cell): Cell => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell)

/** A line of cells. Rows are best given one at a time, as a generator does: they are then made between other people's requests too. */
type Rows = Iterable<Cell[]>

/**
 * UTF-8 with a byte order mark, so that ŵ and ŷ survive. First line: marking, recipient and day (`day` as written, both ''
 * for none); then the heads, then the rows.
 */
export function csvOf(
  heads: string[],
  rows: Rows,
  asked: { marking: Marking; language: Language; recipient: string; day: string },
): Promise<Uint8Array> {
  const { marking, language, recipient, day } = asked
  const t = textIn(language, messages)
  const first: Cell[] = [t('platform.markingName', { marking })]
  if (recipient !== '') first.push(t('platform.documentFor', { recipient, day }))
  return csvText([first, heads], rows)
}

/** Lines of cells alone, for a file that stays with the person who sent one: same care, no marking and no recipient. */
export async function csvText(heads: Cell[][], rows: Rows): Promise<Uint8Array> {
  const parts = [
    Buffer.from(
      stringify(
        heads.map((line) => line.map(withoutFormula)),
        { bom: true },
      ),
    ),
  ]
  let lines: Cell[][] = []
  const write = () => {
    parts.push(Buffer.from(stringify(lines, { cast: { boolean: String } })))
    lines = []
  }
  for await (const row of givingWay(rows)) if (lines.push(row.map(withoutFormula)) >= LINES_A_PART) write()
  write()
  return Buffer.concat(parts)
}

/** One row a thing. */
export function* rowsOf<T>(things: Iterable<T>, row: (thing: T) => Cell[]): Rows {
  for (const thing of things) yield row(thing)
}

/** Lines that are turned into text together: a few milliseconds. */
const LINES_A_PART = 100
