/**
 * Links from a CSV text with the header `from,to` or `from,to,weight`, in any order of columns; others are left unread.
 * Fields may be quoted; commas, and CRLF or LF. Every refusal names its line. One name is one node, however its accents were written.
 */
import { parse } from 'csv-parse/sync'
import type { Link } from './graph.ts'

/** Throws RangeError for a missing column, a line with too few or many fields, an empty name, or a weight not above 0. */
export function linksFromCsv(text: string): Link[] {
  const [header, ...rows] = rowsOf(text)
  const columns = header?.record.map((name) => name.toLowerCase()) ?? []
  const place = { from: columns.indexOf('from'), to: columns.indexOf('to'), weight: columns.indexOf('weight') }
  if (place.from < 0 || place.to < 0)
    throw new RangeError(
      `line 1 must name the columns from and to, and may name weight; it has ${columns.join(', ') || 'no columns'}`,
    )
  return rows.map(({ record, line }) => linkOf(record, place, line))
}

type Row = { record: string[]; line: number }

function rowsOf(text: string): Row[] {
  try {
    const rows: unknown = parse(text.normalize('NFC'), { bom: true, info: true, skip_empty_lines: true, trim: true })
    return (rows as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      record,
      line: info.lines,
    }))
  } catch (cause) {
    throw new RangeError((cause as Error).message, { cause })
  }
}

function linkOf(record: string[], place: { from: number; to: number; weight: number }, line: number): Link {
  const [from, to] = [record[place.from]!, record[place.to]!]
  if (from === '' || to === '') throw new RangeError(`line ${line} needs a name in from and in to`)
  if (place.weight < 0) return { from, to }
  const written = record[place.weight]!
  const weight = Number(written)
  if (written === '' || !(weight > 0 && weight < Number.POSITIVE_INFINITY))
    throw new RangeError(`line ${line} needs a weight above 0, got ${written === '' ? 'none' : written}`)
  return { from, to, weight }
}
