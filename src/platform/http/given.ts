/** What a request was given, as the audit keeps it: the question that was asked of a page, and the files that came with a form. */
import { z } from 'zod'
import { firstOf, withSmallIds } from '../words.ts'
import { gather } from './forms.ts'
import type { ReceivedFile } from './uploads.ts'

/** What a page was asked, by its declared fields. */
export type Asked = Record<string, string[]>

/** Letters of one value, and values of one field, that are kept. */
const LONGEST_VALUE = 200
const MOST_VALUES = 20

type Shape = { properties?: Record<string, unknown>; allOf?: Shape[] }
const fieldsIn = ({ properties = {}, allOf = [] }: Shape): string[] => [
  ...Object.keys(properties),
  ...allOf.flatMap(fieldsIn),
]

/** The names of the fields that a schema declares. */
export const fieldsOf = (schema: z.ZodType): string[] =>
  fieldsIn(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape)

/** Without the secret of a one-time link (43 letters, `sign-in/sessions.ts`), and with ids as the database writes them. */
export const withoutSecrets = (text: string): string => withSmallIds(text).replace(/[\w-]{43,}/g, '…')

/** To whom an export goes stands in its line by itself. */
const KEPT_APART = 'recipient'

/** Only of declared fields, only what was given, and never a secret. */
export function askedOf(url: string, fields: readonly string[]): Asked {
  const given = Object.entries(gather(new URL(url).searchParams))
  return Object.fromEntries(
    given.flatMap(([name, value]) => {
      const values = [value].flat().filter((each) => each !== '')
      if (!fields.includes(name) || name === KEPT_APART || values.length === 0) return []
      return [[name, values.slice(0, MOST_VALUES).map((each) => withoutSecrets(firstOf(each, LONGEST_VALUE)))]]
    }),
  )
}

/** The files as they were received: whoever has one can tell by its digest whether it is the one. */
export const filesGiven = (files: readonly ReceivedFile[]) =>
  files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256: sha256() }))
