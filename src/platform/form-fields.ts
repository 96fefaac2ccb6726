/** The kinds of line a form can have: each with its control, its limits and what is refused. See `form.ts`. */
import { z } from 'zod'
import type { Field, Said } from './form.ts'
import type { Catalogue } from './language.tsx'
import { type Marking, markings } from './marking.ts'
import type { Args } from './problem.ts'
import { day, id, several } from './words.ts'

type Needed<Key extends string> = {
  hint?: Key | readonly [Key, Args]
  /** The sentence when it is empty; without it the field is optional. */
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

const HAS_WORDS = /[\p{L}\p{N}]/u

function written({ needed, most }: { needed?: string; most: number }): z.ZodType<string> {
  const text = z.string(needed).trim().max(most)
  if (!needed) return text.refine((said) => said === '' || HAS_WORDS.test(said), 'platform.wordsNeeded').default('')
  return text.min(1, needed).refine((said) => said === '' || HAS_WORDS.test(said), 'platform.wordsNeeded')
}

const nothing = z.literal('').transform(() => null)

/** Left empty it is null, unless it is needed. */
const orNothing = <Value>(one: z.ZodType<Value>, needed: string | undefined): z.ZodType =>
  needed ? one : z.union([nothing, one]).default(null)

/** What is neither empty nor one of the choices. */
const NOT_OFFERED = 'platform.fieldNotUnderstood'

/** The kinds of line a form can have, with the sentences of one slice. */
export const fieldsOf = <Key extends string>(_words: Catalogue<Key>) => ({
  /** One line of text. */
  line: (label: Key, options: Written<Key>): Field<string> => ({
    ...{ control: 'line', label, ...options },
    ...{ schema: written(options), held: z.string(), optional: !options.needed },
  }),
  /** Several lines of free text. */
  passage: (label: Key, options: Written<Key> & { rows?: number }): Field<string> => ({
    ...{ control: 'passage', label, sensitive: true, ...options },
    ...{ schema: written(options), held: z.string(), optional: !options.needed },
  }),
  /** A local day, 'YYYY-MM-DD'. `standard: 'today'` begins with today. */
  day: <const O extends Needed<Key> & { standard?: 'today' }>(label: Key, options: O): Field<Day<O>> => ({
    ...{ control: 'day', label, ...options, optional: !options.needed },
    held: (options.needed ? z.string() : z.string().nullable()) as z.ZodType<Day<O>>,
    schema: orNothing(day(undefined, options.needed), options.needed) as z.ZodType<Day<O>>,
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
    schema: orNothing(z.enum(values, options.needed ?? NOT_OFFERED), options.needed) as z.ZodType<Chosen<O, Value>>,
  }),
  /** One of what the page offers, by id. */
  oneOffered: <const O extends Needed<Key>>(label: Key, options: O): Field<Chosen<O, string>> => ({
    ...{ control: 'select', label, offered: true, ...options, optional: !options.needed },
    held: (options.needed ? z.string() : z.string().nullable()) as z.ZodType<Chosen<O, string>>,
    schema: orNothing(id(options.needed ?? NOT_OFFERED), options.needed) as z.ZodType<Chosen<O, string>>,
  }),
  /** Any of what the page offers, by id. */
  anyOffered: (label: Key, options: Pick<Needed<Key>, 'hint'> = {}): Field<string[]> => ({
    ...{ control: 'ticks', label, offered: true, ...options, optional: true },
    ...{ schema: several.pipe(z.array(id())), held: z.array(z.string()) },
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
    ...{ schema: z.union([nothing, id()]).default(null), held: z.string().nullable() },
  }),
})
