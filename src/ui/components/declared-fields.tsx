/** The fields of a declared form (`platform/form.ts`), each drawn as its control. */
import { Fragment, type ReactNode } from 'react'
import type { Field as Declared, Form as DeclaredForm, Fields, Offered } from '../../platform/form.ts'
import { optionsOf, sayIn } from '../../platform/form-words.ts'
import { type Language, useLanguage } from '../../platform/language.tsx'
import { useFrame } from '../frame.tsx'
import { Checkboxes, Radios, Select } from './choices.tsx'
import { DateField, TextArea, TextField, useValue } from './text-field.tsx'

export type Drawn<F extends Fields> = {
  form: DeclaredForm<F>
  /** What stands there now, by name; where nothing does, the field's own standard. */
  values?: { [Name in keyof F]?: unknown } | undefined
  offered?: Offered<F> | undefined
}

/** Every field, in the order declared; those that open under a choice stand there. */
export function FormFields<F extends Fields>(drawn: Drawn<F>) {
  const opened = new Set(Object.values(drawn.form.fields).flatMap(({ opens = {} }) => Object.values(opens).flat()))
  const names = Object.keys(drawn.form.fields).filter((name) => !opened.has(name))
  return names.map((name) => <FormField key={name} {...drawn} name={name} />)
}

/** One field, for a screen that lays its form out by hand. */
export function FormField<F extends Fields>({ name, ...drawn }: Drawn<F> & { name: keyof F & string }): ReactNode {
  const language = useLanguage()
  const t = sayIn(language)
  const { today } = useFrame()
  const field = drawn.form.fields[name] as Declared
  const { label, hint, optional, most: maxLength, lang, rows, sensitive: sensitiveHint } = field
  const props = given({
    name,
    label: label && t(label),
    hint: typeof hint === 'object' ? t(...hint) : hint && t(hint),
    optional,
    sensitiveHint,
    lang,
  })
  const stands = drawn.values?.[name] ?? standardOf(field, { today, language })
  const value = String(stands ?? '')
  if (field.control === 'kept') return <Kept name={name} value={value} />
  if (field.control === 'line') return <TextField {...props} {...given({ maxLength })} value={value} />
  if (field.control === 'passage') return <TextArea {...props} {...given({ maxLength, rows })} value={value} />
  if (field.control === 'day') return <DateField {...props} value={value} />
  const options = optionsOf(field, drawn.offered?.[name], language)
  if (field.control === 'ticks') {
    if (options.length === 0) return null
    return <Checkboxes {...props} choices={options} values={[stands ?? []].flat().map(String)} />
  }
  if (field.control === 'select')
    return <Select {...props} options={options} value={value} empty={t('platform.choose')} />
  const choices = options.map((option) => {
    const more = field.opens?.[option.value] ?? []
    return more.length === 0 ? option : { ...option, more: <Opened names={more} {...drawn} /> }
  })
  return <Radios {...props} choices={choices} value={value} inline={choices.length < 3 && !field.opens} />
}

function Opened<F extends Fields>({ names, ...drawn }: Drawn<F> & { names: readonly string[] }) {
  return names.map((name) => <Fragment key={name}>{<FormField {...drawn} name={name} />}</Fragment>)
}

/** Sent along as it was; but once the writer was shown what someone else wrote meanwhile, they have seen it. */
function Kept({ name, value }: { name: string; value: string }) {
  const { problems = [] } = useFrame()
  const posted = useValue(name, value)
  const hasSeen = problems.some(({ message }) => message === 'platform.alsoChanged')
  return <input type="hidden" name={name} value={name === 'stood' && hasSeen ? value : posted} />
}

/** Without the keys that have no value: an absent property and one that is undefined are two things to these parts. */
const given = <Of extends object>(of: Of) =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined && value !== '')) as {
    [Key in keyof Of]: Exclude<Of[Key], undefined>
  }

function standardOf({ standard }: Declared, { today, language }: { today: string; language: Language }) {
  if (standard === 'today') return today
  return standard === 'mine' ? language : standard
}
