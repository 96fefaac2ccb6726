/** Where a row lies: degrees or grid metres as whatever program wrote them, and only what can be in the United Kingdom. */
import { fromNationalGrid } from '../../../analysis/national-grid.ts'
import type { Args } from '../../../platform/problem.ts'
import { isInUk } from './uk-outline.ts'

/** WGS84 degrees; nothing said; or why what is said is no place. */
export type Place = { longitude: number; latitude: number } | { empty: true } | { message: string; args: Args }

/** What the cells of a row say; those of a column that the file has not are empty. */
export type PlaceCells = Record<'longitude' | 'latitude' | 'easting' | 'northing', string>

/** Degrees before grid metres, these to six decimals (about 0.1 m). Half a pair is no place. */
export function readPlace(cells: PlaceCells): Place {
  const isGrid = cells.longitude === '' && cells.latitude === ''
  const x = isGrid ? cells.easting : cells.longitude
  const y = isGrid ? cells.northing : cells.latitude
  if (x === '' && y === '') return { empty: true }
  const args = { x: x.slice(0, 40), y: y.slice(0, 40) }
  const east = isGrid ? readMetres(x) : readDegrees(x, 'EW')
  const north = isGrid ? readMetres(y) : readDegrees(y, 'NS')
  if (east === null || north === null) return { message: 'crime.note.badCoordinates', args }
  const [longitude, latitude] = isGrid ? fromNationalGrid(east, north) : [east, north]
  if (!isInUk(longitude, latitude)) return { message: 'crime.note.outsideUk', args }
  return isGrid
    ? { longitude: Number(longitude.toFixed(6)), latitude: Number(latitude.toFixed(6)) }
    : { longitude, latitude }
}

/** As programs write them: -.5, 53., +53.1, 5.3E+01, with a typographic minus. */
const NUMBER_SHAPE = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i
/** Longer is no coordinate, whatever it is. */
const LONGEST_NUMBER = 40

function readNumber(text: string): number | null {
  const plain = text.replace(/^[−–]/, '-')
  if (plain.length > LONGEST_NUMBER || !NUMBER_SHAPE.test(plain)) return null
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}

/** Degrees with a decimal point or comma, and perhaps a sign or one of the letters of its `axis`, the second being negative. */
function readDegrees(text: string, axis: 'EW' | 'NS'): number | null {
  const [, digits = '', letter = ''] = /^(.*?)\s*°?\s*([NSEW]?)$/i.exec(text) ?? []
  const value = readNumber(/^[^.,]*,\d+$/.test(digits) ? digits.replace(',', '.') : digits)
  if (value === null || letter === '') return value
  const at = axis.indexOf(letter.toUpperCase())
  return at < 0 || value < 0 ? null : at === 0 ? value : -value
}

/** Metres, perhaps with a comma or a blank between the thousands. */
const readMetres = (text: string): number | null =>
  readNumber(/^\d{1,3}([, \u00a0]\d{3})+(\.\d+)?$/.test(text) ? text.replace(/[, \u00a0]/g, '') : text)
