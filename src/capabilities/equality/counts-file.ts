/** Reads counts from a text of comma-separated values: the file that a force sends, or what was pasted. All faults at once. */
import { parse } from 'csv-parse/sync'
import { type Problem, Refusal, refuseIf } from '../../platform/problem.ts'
import type { NumberRow } from './words.ts'

/** The heads of the columns, in any order. */
const columns = ['from', 'to', 'measure', 'theme', 'characteristic', 'group', 'count', 'population'] as const
type Line = Record<(typeof columns)[number], string>

/** Faults of single lines named at once. */
const MOST_FAULTS = 20

/** Decodes a file. Refusal 422 where it is not UTF-8. */
export function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal(422, [{ field: 'file', message: 'equality.notUtf8' }])
  }
}

/** The rows of the text. Refusal 422 with every line that is not understood and why. */
export function readRows(text: string, field: 'rows' | 'file'): NumberRow[] {
  const lines = linesOf(text, field)
  const problems: Problem[] = []
  const rows = lines.map((line, i) => readLine(line, (what) => problems.push(fault(field, i + 2, what))))
  refuseIf(problems.slice(0, MOST_FAULTS))
  return rows
}

const fault = (field: string, line: number, what: string): Problem => ({
  field,
  message: `equality.${what}`,
  args: { line },
})

function linesOf(text: string, field: string): Line[] {
  let lines: Line[]
  try {
    lines = parse(text, {
      bom: true,
      trim: true,
      skip_empty_lines: true,
      columns: (heads: string[]) => heads.map((head) => head.toLowerCase()),
    })
  } catch {
    throw new Refusal(422, [{ field, message: 'equality.notATable' }])
  }
  const first = lines[0]
  const missing = first ? columns.filter((column) => first[column] === undefined) : []
  if (missing.length > 0)
    throw new Refusal(422, [{ field, message: 'equality.columnsMissing', args: { columns: missing.join(', ') } }])
  return lines
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
/** Whether the day exists: 31 February is no day. */
function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`)
  return DAY.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}
/** A count as spreadsheets write it: digits, with or without commas between thousands. */
const WHOLE = /^\d{1,3}(,?\d{3})*$|^\d+$/

function readLine(line: Line, say: (what: string) => void): NumberRow {
  if (!isDay(line.from) || !isDay(line.to)) say('dayWrong')
  else if (line.to < line.from) say('periodWrong')
  const texts = [line.measure, line.characteristic, line.group]
  if (texts.some((text) => text === '')) say('wordsMissing')
  if (line.measure.length > 200 || [line.theme, line.characteristic, line.group].some((text) => text.length > 100))
    say('wordsLong')
  const count = wholeOf(line.count)
  if (count === null) say('countWrong')
  const population = line.population === '' ? null : wholeOf(line.population)
  if (line.population !== '' && population === null) say('populationWrong')
  return {
    periodFrom: line.from,
    periodTo: line.to,
    measure: line.measure,
    theme: line.theme,
    characteristic: line.characteristic,
    groupName: line.group,
    count: count ?? 0,
    population,
  }
}

/** At most nine digits: more is no count of people. */
function wholeOf(text: string): number | null {
  if (!WHOLE.test(text)) return null
  const value = Number(text.replaceAll(',', ''))
  return value < 1_000_000_000 ? value : null
}
