/**
 * Names as they are compared: other programs write a hyphen, a blank or an accent in many ways, and none of them makes another
 * name. What is kept is what was written, but for the published crime types.
 */
import { crimeTypes } from '../words.ts'

/** A name without case, accents (however composed) and invisible letters, its hyphens and blanks as single blanks. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[\s\p{Pd}_/.,'’‘]+/gu, ' ')
    .trim()

/** Letters and digits alone. */
const lettersOf = (name: string): string => foldName(name).replace(/[^\p{L}\p{N}]/gu, '')

const published = new Map(crimeTypes.map((type) => [lettersOf(type), type as string]))
/** A month repeats a dozen types thousands of times. */
const named = new Map<string, string>()
const MOST_NAMED = 10_000

/** The published crime type that is meant, or the type as it was written, with plain single blanks. */
export function crimeTypeOf(written: string): string {
  const known = named.get(written)
  if (known !== undefined) return known
  const type = published.get(lettersOf(written)) ?? written.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (named.size < MOST_NAMED) named.set(written, type)
  return type
}

const publishedNames = new Set(crimeTypes.map((type) => type.toLowerCase()))
/** Whether it is one of the crime types of data.police.uk, in any case. */
export const isPublishedType = (type: string): boolean => publishedNames.has(type.toLowerCase())

/** What people and programs write where there is no number, in letters and digits alone; English, Welsh and spreadsheets. */
const placeholders = new Set(
  `na none null nil nan nul unknown unk ukn nk notknown notrecorded notavailable notapplicable notgiven notprovided notsupplied
  notset notstated notyetknown notyetrecorded unspecified undefined missing blank empty void pending awaited awaiting tbc tba tbd
  tobeconfirmed tobeadvised tobeadded tobeallocated noid noref noreference nonumber nocrimeid nocrimeref nocrimenumber noeventid
  norefno withheld redacted dummy nodata novalue dbnull anhysbys nihysbys ddimynhysbys dim diddim amh amherthnasol
  ddimargael igadarnhau iwgadarnhau iwgadarnhaueto arhydaros heb hebrif hebgyfeirnod dimrhif dimcyfeirnod gwag hebeigofnodi`
    .split(/\s+/)
    .filter(Boolean),
)
/** Faults of a formula, which a spreadsheet saves in the place of the number. */
const FORMULA_FAULT = /^#(n\/?a|ref!?|value!?|div\/0!?|num!?|name\??|null!?|spill!?|calc!?|error!?)$/i
/** A number cut short by a spreadsheet, as 1.23457E+15: many different numbers become it. */
const CUT_SHORT = /^\d([.,]\d+)?E\+\d+$/i

/** A longer one is a number, and seldom needs a closer look: the IDs of data.police.uk have 64 digits. */
const LONGEST_PLACEHOLDER = 30

/** Whether an ID says no more than that there is none. */
export function isPlaceholder(id: string): boolean {
  const text = id.trim()
  if (text.length > LONGEST_PLACEHOLDER) return /^[0-]+$/.test(text)
  if (FORMULA_FAULT.test(text) || CUT_SHORT.test(text) || /^[-−–]\s*\d+$/.test(text)) return true
  const letters = lettersOf(text)
  return (
    letters === '' ||
    /^0+$/.test(letters) ||
    /^9{4,}$/.test(letters) ||
    /^x+$/.test(letters) ||
    placeholders.has(letters)
  )
}
