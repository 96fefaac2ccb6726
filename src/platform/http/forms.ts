/** What a browser or a program sends: read within limits, then parsed by the route's schema; every fault becomes a problem. */
import type { Context } from 'hono'
import type { z } from 'zod'
import { type Problem, Refusal } from '../problem.ts'

/** Longest form that is read. Files have their own way in (`uploads.ts`). */
export const FORM_BYTES = 1_000_000

export type Posted = Record<string, string | string[]>

/** The form as sent, fields with several values as lists. Throws Refusal 413 when it is too long, 400 when it is not a form. */
export async function readPosted(c: Context): Promise<Posted> {
  const length = Number(c.req.header('content-length') ?? 0)
  if (length > FORM_BYTES) throw new Refusal(413, [{ field: '', message: 'platform.formTooLong' }])
  const type = c.req.header('content-type') ?? ''
  const text = await c.req.text().catch(brokenOff)
  if (text.length > FORM_BYTES) throw new Refusal(413, [{ field: '', message: 'platform.formTooLong' }])
  if (type.startsWith('application/json')) return readJson(text)
  if (text !== '' && !type.startsWith('application/x-www-form-urlencoded'))
    throw new Refusal(400, [{ field: '', message: 'platform.notAForm' }])
  const posted: Posted = {}
  for (const [name, value] of new URLSearchParams(text)) {
    const clean = value.replaceAll('\r\n', '\n').replaceAll('\0', '')
    const before = posted[name]
    posted[name] = before === undefined ? clean : [...[before].flat(), clean]
  }
  return posted
}

/** The sender went away: no fault of ours. */
function brokenOff(): never {
  throw new Refusal(400, [{ field: '', message: 'platform.notAForm' }])
}

function readJson(text: string): Posted {
  try {
    const read: unknown = JSON.parse(text)
    if (read !== null && typeof read === 'object' && !Array.isArray(read)) return read as Posted
  } catch {
    // answered below, as any other body that is not a form
  }
  throw new Refusal(400, [{ field: '', message: 'platform.notAForm' }])
}

/** Parses with the route's schema. Throws Refusal 422 naming every field at fault; a schema names its own sentences as message keys. */
export function parseForm<Form>(schema: z.ZodType<Form>, posted: Posted): Form {
  const parsed = schema.safeParse(posted)
  if (parsed.success) return parsed.data
  throw new Refusal(422, parsed.error.issues.map(problemOf))
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const field = issue.path.join('.')
  if (/^[a-z]+\.[A-Za-z]+$/.test(issue.message)) return { field, message: issue.message }
  if (issue.code === 'too_big') return { field, message: 'platform.tooLong', args: { limit: Number(issue.maximum) } }
  if (issue.code === 'too_small') return { field, message: 'platform.fieldNeeded' }
  return { field, message: 'platform.fieldNotUnderstood' }
}
