import type { ReactNode } from 'react'
import { useLanguage, useText } from '../../platform/language.tsx'
import { usePosted } from '../frame.tsx'
import { Field, FieldNotes, type FieldProps, LabelText, useDescribedBy, useFieldError } from './field.tsx'
import { messages } from './messages.ts'
import { useValue } from './text-field.tsx'

export type Option = { value: string; text: string }
export type SelectProps = FieldProps & {
  options: Option[]
  value?: string
  /** First, empty choice, e.g. "Choose a place". */
  empty?: string
}

/** One of many. Up to about seven choices, use `Radios`. */
export function Select({ options, value, empty, ...field }: SelectProps) {
  const shown = useValue(field.name, value)
  return (
    <Field {...field}>
      {(attributes) => (
        <select {...attributes} defaultValue={shown}>
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

export type Choice = {
  value: string
  text: ReactNode
  hint?: ReactNode
  /** Opens under the choice when it is chosen; without script too. */
  more?: ReactNode
}

export type RadiosProps = FieldProps & {
  choices: Choice[]
  value?: string /** Side by side: for two short answers. */
  inline?: boolean
}

/** One of a few. `label` is the question. */
export function Radios({ choices, value, inline = false, ...field }: RadiosProps) {
  const shown = useValue(field.name, value)
  return <Choices {...field} kind="radio" choices={choices} chosen={[shown]} inline={inline} />
}

export type CheckboxesProps = FieldProps & { choices: Choice[]; values?: string[] }

/** Any of a few. `label` is the question. */
export function Checkboxes({ choices, values = [], ...field }: CheckboxesProps) {
  const posted = usePosted(field.name)
  const chosen = posted === undefined ? values : [posted].flat()
  return <Choices {...field} kind="checkbox" choices={choices} chosen={chosen} inline={false} />
}

type ChoicesProps = FieldProps & { kind: 'radio' | 'checkbox'; choices: Choice[]; chosen: string[]; inline: boolean }

function Choices({ kind, choices, chosen, inline, ...field }: ChoicesProps) {
  const { name, label, hint, sensitiveHint = false, optional = false } = field
  const error = useFieldError(name, field.error)
  const described = useDescribedBy({ name, hint, sensitiveHint }, error)
  return (
    <fieldset className={error ? 'field wrong' : 'field'} {...described}>
      <legend>
        <LabelText label={label} optional={optional} />
      </legend>
      <FieldNotes name={name} hint={hint} sensitiveHint={sensitiveHint} {...(error ? { error } : {})} />
      <ul className={inline ? 'opts inline' : 'opts'}>
        {choices.map((choice, i) => (
          <li key={choice.value}>
            <ChoiceRow
              kind={kind}
              name={name}
              id={i === 0 ? name : `${name}-${i + 1}`}
              choice={choice}
              checked={chosen.includes(choice.value)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

type ChoiceRowProps = { kind: 'radio' | 'checkbox'; name: string; id: string; choice: Choice; checked: boolean }

/** The first choice carries the field's own id, so that the error summary lands on it. */
function ChoiceRow({ kind, name, id, choice, checked }: ChoiceRowProps) {
  return (
    <>
      <label htmlFor={id}>
        <input
          type={kind}
          id={id}
          name={name}
          value={choice.value}
          defaultChecked={checked}
          {...(choice.hint ? { 'aria-describedby': `${id}-about` } : {})}
        />
        <span>
          {choice.text}
          {choice.hint && <small id={`${id}-about`}>{choice.hint}</small>}
        </span>
      </label>
      {choice.more && <div className="opened">{choice.more}</div>}
    </>
  )
}

type WrittenInProps = { name?: string; value?: 'en' | 'cy'; label?: string; hint?: string }

/** In which language the texts of this form are written: the reader's own unless they say otherwise. */
export function WrittenIn({ name = 'language', value, label, hint }: WrittenInProps) {
  const t = useText(messages)
  const reading = useLanguage()
  const choices = [
    { value: 'en', text: <span lang="en">English</span> },
    { value: 'cy', text: <span lang="cy">Cymraeg</span> },
  ]
  const shown = { name, label: label ?? t('ui.writtenIn'), choices, value: value ?? reading, ...(hint && { hint }) }
  return <Radios {...shown} inline />
}
