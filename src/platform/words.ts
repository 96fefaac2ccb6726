/**
 * The shapes of what comes in from outside, for every slice: each has bounds that the database can keep and an officer can mean.
 * Whatever comes in passes `plain` before (`http/forms.ts`, `http/requests.ts`).
 */
import { z } from 'zod'
import './form-messages.ts'
import { Refusal } from './problem.ts'

/** A letter that nobody can see: controls, blanks of every width, joiners, fillers, the empty Braille cell. */
const UNSEEN = /^[\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]+$/u

/**
 * Text as the database can keep it and a reader can see it: no NUL, no half of a letter, lines as we end them; a text of nothing
 * that can be seen is an empty one, so that a name of it is asked for again.
 */
export function plain(text: string): string {
  const kept = text.replaceAll('\r\n', '\n').replaceAll('\0', '').toWellFormed()
  return UNSEEN.test(kept) ? '' : kept
}

/** The first `most` letters; none is cut in half. */
export const firstOf = (text: string, most: number): string => text.slice(0, most).replace(/[\ud800-\udbff]$/, '')

const ID = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/gi

/** The text with every id in it as the database writes it, so that it is found however it was typed. */
export const withSmallIds = (text: string): string => text.replace(ID, (found) => found.toLowerCase())

/** The largest whole number of a column. */
export const MOST_WHOLE = 2_147_483_647

/** Years that a day of police work can lie in: one of two figures is a slip, not the first century. Ours, to calibrate. */
const CAN_BE_MEANT = /^(19\d\d|20\d\d|2100)-/

/** A day that exists, 'YYYY-MM-DD', from 1900 to 2100; `message` is the sentence for what is no day, `needed` for none at all. */
export const day = (message = 'platform.dayNotUnderstood', needed = message) =>
  z.iso
    .date({ error: ({ input }) => (input ? message : needed), abort: true })
    .refine((said) => CAN_BE_MEANT.test(said), 'platform.dayTooFar')
    .meta({ formatMinimum: '1900-01-01', formatMaximum: '2100-12-31' })

/** Which state of a record the writer had before them, or which version. */
export const revision = z.coerce.number().int().min(0).max(MOST_WHOLE)

/** An id; small letters, however it was written. */
export const id = (message?: string) => z.guid(message).toLowerCase()

/** Ticked or chosen values of one field, as a list: one, several or none come in. */
const entry = z.string().max(200)
export const several = z
  .union([entry, z.array(entry).max(500)])
  .default([])
  .transform((given) => [given].flat().filter((each) => each !== ''))

/** A box: ticked, it sends any word. */
export const ticked = z
  .string()
  .max(20)
  .optional()
  .transform((value) => value !== undefined && value !== '')

/** One field of a form with many of a kind, by its name. Throws Refusal 422 naming it. */
export function fieldOf<Value>(schema: z.ZodType<Value>, form: Record<string, unknown>, name: string): Value {
  const parsed = schema.safeParse(form[name])
  if (parsed.success) return parsed.data
  const message = sentenceOf(parsed.error.issues[0]!) ?? 'platform.fieldNotUnderstood'
  throw new Refusal(422, [{ field: name, message }])
}

/** The key of the sentence that a schema gave to its fault, also within a choice of shapes; null when it gave none. */
export function sentenceOf(issue: z.core.$ZodIssue): string | null {
  if (/^[a-z]+\.[A-Za-z.]+$/.test(issue.message)) return issue.message
  if (issue.code !== 'invalid_union') return null
  for (const inner of issue.errors.flat()) {
    const sentence = sentenceOf(inner)
    if (sentence) return sentence
  }
  return null
}
