/**
 * What makes a row an event. Pure: today is given, nothing is read or kept here.
 * A wrong place never costs the event: it is kept without one, and the report lists it. A wrong month or type does, and so does
 * a row whose cells stand under the wrong headings: what is kept is never shifted.
 */

import { createHash } from 'node:crypto'
import type { Args } from '../../platform/problem.ts'
import type { Columns, Field } from './columns.ts'
import { looksLikeTime, readMonth } from './rows/day-rules.ts'
import { crimeTypeOf, isPlaceholder, isPublishedType } from './rows/name-rules.ts'
import { type Place, readPlace } from './rows/place-rules.ts'
import { type CrimeEvent, type CsvRecord, longest, type ReadRow } from './words.ts'

/** Why a row is not kept, or what to know of one that is: a message key and its arguments. */
export type Remark = { message: string; args: Args }

/** An event with its notes, or the reasons why the row is rejected (at least one). */
export type RowReading = { row: ReadRow; notes: Remark[] } | { problems: Remark[] }

/**
 * The event in `record`, from a file with these `columns`. `today` is a local date, 'YYYY-MM-DD'. The content key and
 * the occurrence of a row without an ID are for the reader of the whole file to set.
 * Lengths in `longest`: the longest text in real files is 60 characters, and the rest leaves room; a longer one is
 * nearly always a lost quotation mark, and keeping its start would be keeping half a truth, so the row is rejected.
 */
export function readRow(record: CsvRecord, columns: Columns, today: string): RowReading {
  const { cells, line } = record
  const { at, names } = columns
  if (!hasRightCells(cells, columns))
    return { problems: [{ message: 'crime.row.cells', args: { found: cells.length, expected: names.length } }] }
  const text = (field: Field): string => (at[field] < 0 ? '' : cells[at[field]]!.trim())
  const identity = (field: Field): string | null => {
    const value = text(field)
    return value === '' || isPlaceholder(value) ? null : value
  }
  const month = readMonth(text('month'), text('date'), today)
  const lsoaCode = identity('lsoaCode')
  const place = readPlace({
    longitude: text('longitude'),
    latitude: text('latitude'),
    easting: text('easting'),
    northing: text('northing'),
  })
  const row: ReadRow = {
    eventId: identity('eventId'),
    month: typeof month === 'string' ? month : '',
    reportedBy: text('reportedBy'),
    fallsWithin: text('fallsWithin'),
    longitude: 'longitude' in place ? place.longitude : null,
    latitude: 'longitude' in place ? place.latitude : null,
    location: text('location'),
    lsoaCode,
    lsoaCensus: lsoaCode ? (statedCensus(text('lsoaCensus')) ?? lsoaCensusOf(lsoaCode)) : null,
    lsoaName: text('lsoaName'),
    crimeType: crimeTypeOf(text('crimeType')),
    outcome: text('outcome') || null,
    context: text('context'),
    line,
    contentKey: null,
    occurrence: 1,
  }
  const problems = [...shiftProblems(row, columns), ...textProblems(row, cells, columns)]
  if (typeof month !== 'string') problems.unshift(month)
  if (problems.length > 0) return { problems }
  return { row, notes: notesOn(row, place) }
}

function notesOn(row: ReadRow, place: Place): Remark[] {
  const notes: Remark[] = []
  if ('message' in place) notes.push(place)
  if (!isPublishedType(row.crimeType))
    notes.push({ message: 'crime.note.unknownType', args: { crimeType: row.crimeType } })
  if (row.lsoaCode !== null && !LSOA_SHAPE.test(row.lsoaCode))
    notes.push({ message: 'crime.note.unknownLsoa', args: { lsoaCode: row.lsoaCode } })
  return notes
}

/** As many as the header names, or as it has with its columns without a name, which then are empty: one more may have shifted all. */
function hasRightCells(cells: string[], { names, padding }: Columns): boolean {
  if (cells.length !== names.length && cells.length !== names.length + padding) return false
  for (let i = names.length; i < cells.length; i++) if (cells[i]!.trim() !== '') return false
  return true
}

/** A comma outside quotation marks and a cell that is missing leave the number right and the cells wrong: it shows where they stand. */
function shiftProblems(row: ReadRow, { at, names }: Columns): Remark[] {
  const found = shiftedField(row)
  if (!found) return []
  const value = (row[found] ?? '').slice(0, 40)
  return [{ message: 'crime.row.shifted', args: { value, column: names[at[found]] ?? '' } }]
}

const texts = ['reportedBy', 'fallsWithin', 'lsoaName', 'outcome'] as const

/** A column that holds what can only be of another: an LSOA code, a time, a crime type, or a name or number for a crime type. */
function shiftedField(row: ReadRow): (typeof limitedFields)[number] | null {
  for (const field of [...texts, 'location', 'context', 'crimeType'] as const)
    if (row[field]?.length === 9 && LSOA_SHAPE.test(row[field]!)) return field
  for (const field of [...texts, 'lsoaCode'] as const) {
    const value = row[field]
    if (value && ((startsWithDigit(value) && looksLikeTime(value)) || isPublishedType(value))) return field
  }
  const { crimeType } = row
  if (!isPublishedType(crimeType))
    for (const field of ['location', 'context'] as const) if (isPublishedType(row[field])) return field
  const isOther = LSOA_NAME_SHAPE.test(crimeType) || DECIMALS.test(crimeType) || looksLikeTime(crimeType)
  return !isPublishedType(crimeType) && isOther ? 'crimeType' : null
}

const startsWithDigit = (text: string) => text.charCodeAt(0) >= 48 && text.charCodeAt(0) <= 57

/** "Conwy 001A". */
const LSOA_NAME_SHAPE = / \d{3}[A-Z]$/
const DECIMALS = /^[+-]?\d*\.\d+$/

function textProblems(row: ReadRow, cells: string[], { at, names }: Columns): Remark[] {
  const problems: Remark[] = []
  for (const field of limitedFields) {
    const value = row[field]
    const most = longest[field]
    if (value !== null && value.length > most)
      problems.push({ message: 'crime.row.tooLong', args: { column: names[at[field]]!, length: value.length, most } })
  }
  if (row.crimeType === '') problems.push({ message: 'crime.row.noType', args: {} })
  // PostgreSQL cannot hold a NUL, and text with one is damaged text.
  const damaged = cells.findIndex((cell) => cell.includes('\0'))
  if (damaged >= 0) problems.push({ message: 'crime.row.nul', args: { column: names[damaged] ?? '' } })
  return problems
}

const limitedFields = Object.keys(longest) as (keyof typeof longest)[]

const LSOA_SHAPE = /^[EW]01\d{6}$/

const statedCensus = (value: string): 2011 | 2021 | null => (value === '2011' ? 2011 : value === '2021' ? 2021 : null)

/**
 * 2021 when the code was first issued for the census of 2021, else null.
 * What is known: codes are issued in order and never reused. The lists of 2011 end at E01033768 and W01001958; the new
 * ones of 2021 run from there to E01035762 and W01002040. A lower code whose area did not change stands in both
 * lists, and one whose area did stands only in that of 2011; the number cannot tell which, nor can the month, because
 * publishers reissue old months with new codes. Whoever has the boundaries loaded can tell more.
 */
export function lsoaCensusOf(code: string): 2021 | null {
  if (!LSOA_SHAPE.test(code)) return null
  return code > (code.startsWith('E') ? 'E01033768' : 'W01001958') ? 2021 : null
}

/** Separates the parts; it cannot stand in a kept row, because rows with a NUL are rejected. */
const BETWEEN = '\0'

/**
 * What makes two rows without an event ID the same content. They are counted within force, month and content: the nth of a
 * file is the same event as the nth of an earlier import, so that real repeats stay and a second import adds nothing.
 * SHA-256, as 64 hexadecimal digits, of what the row says of the event. The same for any order of columns, any encoding
 * of the file and any way to write the coordinates (compared to six decimals, about 0.1 m).
 * Left out: the outcome, which changes later; the name of the LSOA, which follows from its code; its census, which is
 * our own reading; and the force that imports, which the store knows.
 */
export function contentKey(row: CrimeEvent): string {
  const content = [
    row.month,
    row.reportedBy,
    row.fallsWithin,
    row.longitude === null ? '' : row.longitude.toFixed(6),
    row.latitude === null ? '' : row.latitude.toFixed(6),
    row.location,
    row.lsoaCode ?? '',
    row.crimeType,
    row.context,
  ]
  return createHash('sha256').update(content.join(BETWEEN).normalize('NFC')).digest('hex')
}
