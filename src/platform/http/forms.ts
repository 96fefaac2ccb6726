/** What a browser or a program sends: read within limits, then parsed by the route's schema; every fault becomes a problem. */
import type { Context } from 'hono'
import type { z } from 'zod'
import { type Problem, Refusal } from '../problem.ts'
import { plain, sentenceOf } from '../words.ts'

/** Longest form that is read. Files have their own way in (`uploads.ts`). */
export const FORM_BYTES = 1_000_000
/** Fields of one form; a list of boxes has one for each that is ticked. The longest of ours has some hundred. */
export const MOST_FIELDS = 2_000

export type Posted = Record<string, string | string[]>

const read = new WeakMap<Request, Promise<Posted>>()

/**
 * The form as sent, fields with several values as lists; a guard and its action may both ask. Bytes and fields are counted as they
 * come, and reading takes time in proportion to them. Throws Refusal 413 when it is too long, 415 when it is of
 * another kind, 400 when it cannot be read.
 */
export function readPosted(c: Context): Promise<Posted> {
  const known = read.get(c.req.raw) ?? readOnce(c)
  read.set(c.req.raw, known)
  return known
}

async function readOnce(c: Context): Promise<Posted> {
  if (Number(c.req.header('content-length') ?? 0) > FORM_BYTES) throw formTooLong()
  const type = mediaType(c)
  const bytes = await readBytes(c.req.raw.body)
  // The body of a sender who went away before we came to read it looks like an empty one.
  if (c.req.raw.signal.aborted || bytes.length < Number(c.req.header('content-length') ?? 0)) throw notAForm()
  const text = new TextDecoder().decode(bytes)
  if (JSON_TYPE.test(type)) return readJson(text)
  if (text !== '' && type !== 'application/x-www-form-urlencoded') throw notAForm(415)
  if (text.split('&', MOST_FIELDS + 1).length > MOST_FIELDS) throw tooManyFields()
  return gather(new URLSearchParams(text))
}

/** The media type of the body, without its parameters. */
export const mediaType = (c: Context): string =>
  (c.req.header('content-type') ?? '').split(';')[0]!.trim().toLowerCase()

/** And nothing that only looks like it, such as `application/jsonp`. */
const JSON_TYPE = /^application\/([\w.-]+\+)?json$/

export const notAForm = (status: 400 | 415 = 400) => new Refusal(status, [{ field: '', message: 'platform.notAForm' }])
export const formTooLong = () => new Refusal(413, [{ field: '', message: 'platform.formTooLong' }])
export const tooManyFields = () =>
  new Refusal(413, [{ field: '', message: 'platform.tooManyFields', args: { most: MOST_FIELDS } }])

/** Throws when it is too long, without reading on; the rest is left, so that the answer still reaches the sender. */
async function readBytes(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array> {
  const reader = body?.getReader()
  const parts: Uint8Array[] = []
  let bytes = 0
  for (;;) {
    // Rejects when the sender goes away: no fault of ours.
    const { done, value } = (await reader?.read().catch(() => Promise.reject(notAForm()))) ?? { done: true }
    if (done || !value) return Buffer.concat(parts)
    bytes += value.length
    if (bytes > FORM_BYTES) {
      reader?.releaseLock()
      throw formTooLong()
    }
    parts.push(value)
  }
}

/** Fields by name, several values of one as a list. */
export function gather(pairs: Iterable<[string, string]>): Posted {
  const values = new Map<string, string[]>()
  for (const [name, value] of pairs) {
    const before = values.get(name)
    if (before) before.push(plain(value))
    else values.set(name, [plain(value)])
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, all.length > 1 ? all : all[0]!]))
}

function readJson(text: string): Posted {
  let values = 0
  try {
    const given: unknown = JSON.parse(text, (_name, value: unknown) => {
      if (++values > MOST_FIELDS) throw tooManyFields()
      return typeof value === 'string' ? plain(value) : value
    })
    if (given !== null && typeof given === 'object' && !Array.isArray(given)) return given as Posted
  } catch (fault) {
    if (fault instanceof Refusal) throw fault
    // answered below, as any other body that is not a form
  }
  throw notAForm()
}

/** Parses with the route's schema. Throws Refusal 422 naming every field at fault; a schema names its own sentences as message keys. */
export function parseForm<Form>(schema: z.ZodType<Form>, posted: Posted): Form {
  const parsed = schema.safeParse(posted)
  if (parsed.success) return parsed.data
  throw new Refusal(422, parsed.error.issues.map(problemOf))
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const field = issue.path.join('.')
  const message = sentenceOf(issue)
  if (message) return { field, message }
  if (issue.code === 'too_big') return { field, message: 'platform.tooLong', args: { limit: Number(issue.maximum) } }
  if (issue.code === 'too_small') return { field, message: 'platform.fieldNeeded' }
  return { field, message: 'platform.fieldNotUnderstood' }
}
