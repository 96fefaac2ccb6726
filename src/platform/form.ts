/**
 * A form, declared once: each line names its label, its limits and the sentence that refuses it, and gives the schema, the
 * control, the hint and the words in which an edit is told. Keys of sentences are checked against the slice's catalogue.
 *
 *     const { line, oneOf } = fieldsOf(messages)
 *     export const agencyForm = form({
 *       name: line('partners.name', { most: 200, needed: 'partners.nameNeeded' }),
 *       kind: oneOf('partners.kind', agencyKinds, { needed: 'partners.kindNeeded', text: (kind, t) => t(`partners.kind.${kind}`) }),
 *     })
 *     export type AgencyForm = Filled<typeof agencyForm>
 */
import { z } from 'zod'
import './form-messages.ts'
import type { Bilingual } from './language.tsx'
import { type Marking, markings } from './marking.ts'
import type { Args } from './problem.ts'

export { fieldsOf } from './form-fields.ts'

/** The sentences of a slice in the reader's language. */
export type Said<Key extends string> = (key: Key, args?: Args) => string

/** One field. `Value` is what the route receives: text is trimmed, '' where nothing was written; a day or a choice is then null. */
export type Field<Value = unknown> = {
  control: 'line' | 'passage' | 'day' | 'number' | 'radios' | 'select' | 'ticks' | 'tick' | 'kept'
  /** What comes in from the form, and what a record then holds. */
  schema: z.ZodType<Value>
  held: z.ZodType<Value>
  label: string
  hint?: string | readonly [key: string, args: Args] | undefined
  optional: boolean
  most?: number | undefined
  /** Language of what is written here, where the field is for one of the two. */
  lang?: 'en' | 'cy' | undefined
  /** A free text in which intelligence could be written down: the form's warning belongs to it. */
  sensitive?: boolean | undefined
  /** Lines of a free text as it opens. */
  rows?: number | undefined
  choices?: { value: string; text: (t: Said<string>) => string }[] | undefined
  /** The page says what may be chosen. */
  offered?: boolean | undefined
  /** What stands there when the form opens: a value, today, or the language of the person who writes. */
  standard?: string | undefined
  /** Names of the fields that open under each choice: asked only there, and else blank ('' where they are needed). */
  opens?: { [choice: string]: readonly string[] | undefined } | undefined
}

export type Fields = Record<string, Field>
export type Form<F extends Fields = Fields> = {
  fields: F
  schema: z.ZodType<FilledOf<F>>
  /** What a record holds of it: the shape to read, and to build a record's own shape on. */
  held: z.ZodObject<{ [Name in keyof F]: F[Name]['held'] }>
  /** The form with nothing filled in; for builders of tests and of the demonstration. */
  blank: FilledOf<F>
}
type FilledOf<F extends Fields> = { [Name in keyof F]: F[Name] extends Field<infer Value> ? Value : never }
/** What a form gives when it is filled in. */
export type Filled<Of> = Of extends Form<infer F> ? FilledOf<F> : never

/** What a page offers in one field; `marking` where the text itself is marked. */
export const Option = z.object({
  value: z.string(),
  text: z.union([z.string(), z.object({ en: z.string(), cy: z.string() })]),
  marking: z.enum(markings).optional(),
})
export type Option = { value: string; text: string | Bilingual; marking?: Marking | undefined }

/** The fields of `F` for which the page says what may be chosen. */
export type Offered<F extends Fields> = { [Name in keyof F]?: readonly Option[] }

/** What a field holds where nothing was asked. */
const blankOf = ({ control, optional }: Field): unknown => {
  if (control === 'ticks') return []
  return control === 'line' || control === 'passage' || !optional ? '' : null
}

/** Names of the fields that stay closed under what was chosen. */
function closedIn(fields: Fields, given: Record<string, unknown>): Set<string> {
  const closed = new Set<string>()
  for (const [name, { opens = {} }] of Object.entries(fields))
    for (const [choice, names = []] of Object.entries(opens))
      for (const each of names) if (choice !== given[name]) closed.add(each)
  return closed
}

/** A field that opens under a choice is asked only where that was chosen; else it is blank, whatever was sent. */
function branching(fields: Fields) {
  const described = Object.entries(fields).map(([name, { schema }]) => {
    const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
    return [name, z.any().optional().meta(json)]
  })
  return z.object(Object.fromEntries(described)).transform((given: Record<string, unknown>, context) => {
    const closed = closedIn(fields, given)
    return Object.fromEntries(
      Object.entries(fields).map(([name, field]) => {
        if (closed.has(name)) return [name, blankOf(field)]
        const parsed = field.schema.safeParse(given[name])
        for (const issue of parsed.error?.issues ?? [])
          context.issues.push({ ...issue, path: [name, ...issue.path], input: given[name] } as never)
        return [name, parsed.data]
      }),
    )
  })
}

/** Makes the form of its lines. Order is the order on the page. */
export function form<const F extends Fields>(fields: F): Form<F> {
  const each = <Of>(of: (field: Field) => Of) =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, of(field)]))
  const isBranching = Object.values(fields).some(({ opens }) => opens)
  const schema = isBranching ? branching(fields) : z.object(each((field) => field.schema))
  return {
    fields,
    schema: schema as unknown as z.ZodType<FilledOf<F>>,
    held: z.object(each(({ held }) => held)) as unknown as Form<F>['held'],
    blank: each(blankOf) as FilledOf<F>,
  }
}
