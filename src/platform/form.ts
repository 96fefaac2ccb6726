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
import type { Bilingual, Catalogue } from './language.tsx'
import { type Marking, markings } from './marking.ts'
import type { Args } from './problem.ts'
import { day, several } from './words.ts'

/** The sentences of a slice in the reader's language. */
export type Said<Key extends string> = (key: Key, args?: Args) => string

/** One field. `Value` is what the route receives: text is trimmed, '' where nothing was written; a day or a choice is then null. */
export type Field<Value = unknown> = {
  control: 'line' | 'passage' | 'day' | 'number' | 'radios' | 'select' | 'ticks' | 'tick' | 'kept'
  /** What comes in from the form, and what a record then holds. */
  schema: z.ZodType<Value>
  held: z.ZodType<Value>
  label: string
  hint?: string | undefined
  optional: boolean
  most?: number | undefined
  /** Language of what is written here, where the field is for one of the two. */
  lang?: 'en' | 'cy' | undefined
  /** A free text in which intelligence could be written down: the form's warning belongs to it. */
  sensitive?: boolean | undefined
  choices?: { value: string; text: (t: Said<string>) => string }[] | undefined
  /** The page says what may be chosen. */
  offered?: boolean | undefined
  /** What stands there when the form opens: a value, today, or the language of the person who writes. */
  standard?: string | undefined
  /** Names of the fields that open under each choice. */
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

/** Makes the form of its lines. Order is the order on the page. */
export function form<const F extends Fields>(fields: F): Form<F> {
  const each = <Of>(of: (field: Field) => Of) =>
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, of(field)]))
  return {
    fields,
    schema: z.object(each(({ schema }) => schema)) as unknown as z.ZodType<FilledOf<F>>,
    held: z.object(each(({ held }) => held)) as unknown as Form<F>['held'],
    blank: each(({ control }) => (control === 'ticks' ? [] : TEXT.has(control) ? '' : null)) as FilledOf<F>,
  }
}

type Needed<Key extends string> = {
  hint?: Key /** The sentence when it is empty; without it the field is optional. */
  needed?: Key
}
type Written<Key extends string> = Needed<Key> & { most: number; lang?: 'en' | 'cy' }
type Day<O> = O extends { needed: string } ? string : string | null
type Chosen<O, Value> = O extends { needed: string } ? Value : Value | null
type Choosing<Key extends string, Value extends string> = Needed<Key> & {
  text: (value: Value, t: Said<Key>) => string
  standard?: NoInfer<Value>
  opens?: { [Each in Value]?: readonly string[] }
}

const TEXT = new Set(['line', 'passage'])
const HAS_WORDS = /[\p{L}\p{N}]/u

function written({ needed, most }: { needed?: string; most: number }): z.ZodType<string> {
  const text = z.string(needed).trim().max(most)
  if (!needed) return text.refine((said) => said === '' || HAS_WORDS.test(said), 'platform.wordsNeeded').default('')
  return text.min(1, needed).refine((said) => said === '' || HAS_WORDS.test(said), 'platform.wordsNeeded')
}

const nothing = z.literal('').transform(() => null)

/** Left empty it is null, unless it is needed; `otherwise` is said of what is neither empty nor right. */
const orNothing = <Value>(one: z.ZodType<Value>, needed: string | undefined, otherwise: string): z.ZodType =>
  needed ? one : z.union([nothing, one], otherwise).default(null)

const NOT_OFFERED = 'platform.fieldNotUnderstood'
const DAY = 'platform.dayNotUnderstood'
const dayWhole = (needed: string | undefined) => z.string(needed).trim().max(20, DAY).min(1, needed).pipe(day(DAY))

/** The kinds of line a form can have, with the sentences of one slice. */
export const fieldsOf = <Key extends string>(_words: Catalogue<Key>) => ({
  /** One line of text. */
  line: (label: Key, options: Written<Key>): Field<string> => ({
    ...{ control: 'line', label, ...options },
    ...{ schema: written(options), held: z.string(), optional: !options.needed },
  }),
  /** Several lines of free text. */
  passage: (label: Key, options: Written<Key>): Field<string> => ({
    ...{ control: 'passage', label, sensitive: true, ...options },
    ...{ schema: written(options), held: z.string(), optional: !options.needed },
  }),
  /** A local day, 'YYYY-MM-DD'. `standard: 'today'` begins with today. */
  day: <const O extends Needed<Key> & { standard?: 'today' }>(label: Key, options: O): Field<Day<O>> => ({
    ...{ control: 'day', label, ...options, optional: !options.needed },
    held: (options.needed ? z.string() : z.string().nullable()) as z.ZodType<Day<O>>,
    schema: orNothing(dayWhole(options.needed), options.needed, DAY) as z.ZodType<Day<O>>,
  }),
  /** One of a few that the program knows: up to seven as radios, more as a list. */
  oneOf: <const Value extends string, const O extends Choosing<Key, Value>>(
    label: Key,
    values: readonly Value[],
    { text, ...options }: O & Choosing<Key, Value>,
  ): Field<Chosen<O, Value>> => ({
    ...{ control: values.length > 7 ? 'select' : 'radios', label, ...options, optional: !options.needed },
    choices: values.map((value) => ({ value, text: (t) => text(value, t as Said<Key>) })),
    held: (options.needed ? z.enum(values) : z.enum(values).nullable()) as z.ZodType<Chosen<O, Value>>,
    schema: orNothing(z.enum(values, options.needed), options.needed, NOT_OFFERED) as z.ZodType<Chosen<O, Value>>,
  }),
  /** One of what the page offers, by id. */
  oneOffered: <const O extends Needed<Key>>(label: Key, options: O): Field<Chosen<O, string>> => ({
    ...{ control: 'select', label, offered: true, ...options, optional: !options.needed },
    held: (options.needed ? z.string() : z.string().nullable()) as z.ZodType<Chosen<O, string>>,
    schema: orNothing(z.guid(options.needed), options.needed, NOT_OFFERED) as z.ZodType<Chosen<O, string>>,
  }),
  /** Any of what the page offers, by id. */
  anyOffered: (label: Key, options: { hint?: Key } = {}): Field<string[]> => ({
    ...{ control: 'ticks', label, offered: true, ...options, optional: true },
    ...{ schema: several.pipe(z.array(z.guid())), held: z.array(z.string()) },
  }),
  /** The language in which the form's texts are written; the writer's own unless they say otherwise. */
  writtenIn: (): Field<'en' | 'cy'> => ({
    ...{ control: 'radios', label: 'platform.writtenIn', standard: 'mine', optional: false },
    choices: (['en', 'cy'] as const).map((value) => ({ value, text: (t) => t(`platform.writtenIn.${value}`) })),
    ...{ schema: z.enum(['en', 'cy']), held: z.enum(['en', 'cy']) },
  }),
  /** The marking. `standard`: what most records of this kind bear. */
  markedAs: (standard: Marking): Field<Marking> => ({
    ...{ control: 'radios', label: 'platform.markedAs', standard, optional: false },
    choices: markings.map((value) => ({ value, text: (t) => t(`platform.markedAs.${value}`) })),
    ...{ schema: z.enum(markings), held: z.enum(markings) },
  }),
  /** Sent along unseen: an id that the page knows. */
  kept: (): Field<string | null> => ({
    ...{ control: 'kept', label: '', optional: true },
    ...{ schema: z.union([nothing, z.guid()]).default(null), held: z.string().nullable() },
  }),
})
