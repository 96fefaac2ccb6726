/**
 * What makes a row an event. Pure: today is given, nothing is read or kept here.
 * A wrong place never costs the event: it is kept without one, and the report lists it. A wrong month or type does.
 */

import { createHash } from 'node:crypto'
import { fromNationalGrid } from '../../analysis/national-grid.ts'
import type { Args } from '../../platform/problem.ts'
import type { Columns } from './columns.ts'
import { type CrimeEvent, type CsvRecord, crimeTypes, longest, type ReadRow } from './words.ts'

/**
 * No event is older: the forces of today began in the reorganisation of April 1974, so an earlier month is a slip.
 * Ours, to calibrate.
 */
export const EARLIEST_MONTH = '1974-04'

/** The area of use of the British National Grid (EPSG:27700), in WGS84 degrees; it contains the United Kingdom. */
export const UK_BOX = { west: -9.01, south: 49.75, east: 2.01, north: 61.01 } as const

/** Why a row is not kept, or what to know of one that is: a message key and its arguments. */
export type Remark = { message: string; args: Args }

/** An event with its notes, or the reasons why the row is rejected (at least one). */
export type RowReading = { row: ReadRow; notes: Remark[] } | { problems: Remark[] }

const canonicalTypes = new Map(crimeTypes.map((type) => [type.toLowerCase(), type as string]))

/**
 * The event in `record`, from a file with these `columns`. `today` is a local date, 'YYYY-MM-DD'. The content key and
 * the occurrence of a row without an ID are for the reader of the whole file to set.
 * Lengths in `longest`: the longest text in real files is 60 characters, and the rest leaves room; a longer one is
 * nearly always a lost quotation mark, and keeping its start would be keeping half a truth, so the row is rejected.
 */
export function readRow(record: CsvRecord, columns: Columns, today: string): RowReading {
  const { cells, line } = record
  const { at, names } = columns
  if (!hasRightCells(cells, names.length))
    return { problems: [{ message: 'crime.row.cells', args: { found: cells.length, expected: names.length } }] }
  const month = readMonth(textIn(cells, at.month), at.date < 0 ? '' : textIn(cells, at.date), today)
  const crimeType = textIn(cells, at.crimeType)
  const lsoaCode = textIn(cells, at.lsoaCode)
  const place = readPlace(cells, at)
  const row: ReadRow = {
    eventId: textIn(cells, at.eventId) || null,
    month: typeof month === 'string' ? month : '',
    reportedBy: textIn(cells, at.reportedBy),
    fallsWithin: textIn(cells, at.fallsWithin),
    longitude: 'longitude' in place ? place.longitude : null,
    latitude: 'longitude' in place ? place.latitude : null,
    location: textIn(cells, at.location),
    lsoaCode: lsoaCode || null,
    lsoaCensus: lsoaCode ? (statedCensus(textIn(cells, at.lsoaCensus)) ?? lsoaCensusOf(lsoaCode)) : null,
    lsoaName: textIn(cells, at.lsoaName),
    crimeType: canonicalTypes.get(crimeType.toLowerCase()) ?? crimeType,
    outcome: textIn(cells, at.outcome) || null,
    context: textIn(cells, at.context),
    line,
    contentKey: null,
    occurrence: 1,
  }
  const problems = textProblems(row, cells, columns)
  if (typeof month !== 'string') problems.unshift(month)
  if (problems.length > 0) return { problems }
  return { row, notes: notesOn(row, place) }
}

function notesOn(row: ReadRow, place: Place): Remark[] {
  const notes: Remark[] = []
  if ('message' in place) notes.push(place)
  if (!canonicalTypes.has(row.crimeType.toLowerCase()))
    notes.push({ message: 'crime.note.unknownType', args: { crimeType: row.crimeType } })
  if (row.lsoaCode !== null && !LSOA_SHAPE.test(row.lsoaCode))
    notes.push({ message: 'crime.note.unknownLsoa', args: { lsoaCode: row.lsoaCode } })
  return notes
}

/** The trimmed text of a cell; empty where the file has no such column. */
const textIn = (cells: string[], index: number): string => (index < 0 ? '' : cells[index]!.trim())

/** Spreadsheets add empty cells at the end of a line; those are no fault. */
function hasRightCells(cells: string[], expected: number): boolean {
  if (cells.length <= expected) return cells.length === expected
  for (let i = expected; i < cells.length; i++) if (cells[i]!.trim() !== '') return false
  return true
}

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

const MONTH_SHAPE = /^\d{4}-(0[1-9]|1[0-2])$/
const DAY_SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const BRITISH_DAY_SHAPE = /^(\d{2})\/(\d{2})\/(\d{4})$/

/** The month of a row, from its month or, where the file has one, its date. Only the month of a date is kept. */
function readMonth(month: string, date: string, today: string): string | Remark {
  const wrong = (message: string, value: string): Remark => ({ message, args: { value: value.slice(0, 40) } })
  let found = month
  if (date) {
    const day = readDay(date)
    if (!day) return wrong('crime.row.impossibleDate', date)
    if (day > today) return wrong('crime.row.futureMonth', date)
    if (month && month !== day.slice(0, 7))
      return { message: 'crime.row.monthAgainstDate', args: { month: month.slice(0, 40), date } }
    found = day.slice(0, 7)
  }
  if (!found) return { message: 'crime.row.noMonth', args: {} }
  if (!MONTH_SHAPE.test(found) || found < EARLIEST_MONTH) return wrong('crime.row.impossibleMonth', found)
  if (found > today.slice(0, 7)) return wrong('crime.row.futureMonth', found)
  return found
}

/** 'YYYY-MM-DD' of a day written so or as DD/MM/YYYY; null when there is no such day. */
function readDay(value: string): string | null {
  const british = BRITISH_DAY_SHAPE.exec(value)
  const day = british ? `${british[3]}-${british[2]}-${british[1]}` : value
  if (!DAY_SHAPE.test(day)) return null
  const instant = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day) ? day : null
}

const NUMBER_SHAPE = /^[+-]?\d{1,9}(\.\d{1,15})?$/

type Place = { longitude: number; latitude: number } | { empty: true } | Remark
const NO_PLACE: Place = { empty: true }

/** WGS84 degrees, from the grid to six decimals (about 0.1 m); no place, with a remark unless both cells are empty. */
function readPlace(cells: string[], at: Columns['at']): Place {
  let x = textIn(cells, at.longitude)
  let y = textIn(cells, at.latitude)
  const isGrid = at.easting >= 0 && x === '' && y === ''
  if (isGrid) {
    x = textIn(cells, at.easting)
    y = textIn(cells, at.northing)
  }
  if (x === '' && y === '') return NO_PLACE
  const args = { x: x.slice(0, 40), y: y.slice(0, 40) }
  if (!NUMBER_SHAPE.test(x) || !NUMBER_SHAPE.test(y)) return { message: 'crime.note.badCoordinates', args }
  const [longitude, latitude] = isGrid ? fromNationalGrid(Number(x), Number(y)) : [Number(x), Number(y)]
  const { west, south, east, north } = UK_BOX
  if (!(longitude >= west && longitude <= east && latitude >= south && latitude <= north))
    return { message: 'crime.note.outsideUk', args }
  return isGrid
    ? { longitude: Number(longitude.toFixed(6)), latitude: Number(latitude.toFixed(6)) }
    : { longitude, latitude }
}

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
