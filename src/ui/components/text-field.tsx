import { formatDate, useLanguage, useText } from '../../platform/language.tsx'
import { usePosted } from '../frame.tsx'
import { Field, type FieldProps } from './field.tsx'
import { messages } from './messages.ts'

/** What was sent when the form came back refused, else the value kept. */
export function useValue(name: string, kept: string | number | undefined): string {
  const posted = usePosted(name)
  return typeof posted === 'string' ? posted : String(kept ?? '')
}

export type TextFieldProps = FieldProps & {
  value?: string | number
  type?: 'text' | 'email' | 'tel' | 'number' | 'password' | 'search' | 'time'
  /** As wide as this many characters; the whole column when absent. */
  width?: 5 | 10 | 20 | 30
  autoComplete?: string
  inputMode?: 'numeric' | 'decimal' | 'text'
  maxLength?: number
  required?: boolean
  /** Language of what is written, where it is not the reader's. */
  lang?: 'en' | 'cy'
}

/** One line of text. */
export function TextField({
  value,
  type = 'text',
  width,
  autoComplete,
  inputMode,
  maxLength,
  required,
  lang,
  ...field
}: TextFieldProps) {
  const shown = useValue(field.name, value)
  const given = { autoComplete, inputMode, maxLength, required, lang }
  return (
    <Field {...field}>
      {(attributes) => (
        <input
          {...attributes}
          {...given}
          className={width ? `w${width}` : undefined}
          type={type}
          defaultValue={type === 'password' ? undefined : shown}
        />
      )}
    </Field>
  )
}

export type TextAreaProps = FieldProps & { value?: string; rows?: number; maxLength?: number; lang?: 'en' | 'cy' }

/** Several lines of text. Use `sensitiveHint` wherever intelligence could be written down. */
export function TextArea({ value, rows = 4, maxLength, lang, ...field }: TextAreaProps) {
  const shown = useValue(field.name, value)
  return (
    <Field {...field}>
      {(attributes) => <textarea {...attributes} rows={rows} maxLength={maxLength} lang={lang} defaultValue={shown} />}
    </Field>
  )
}

export type DateFieldProps = FieldProps & { /** 'YYYY-MM-DD' */ value?: string; min?: string; max?: string }

/** A day. The browser's own date field; where it has none, the hint says how to write it. */
export function DateField({ value, min, max, hint, ...field }: DateFieldProps) {
  const language = useLanguage()
  const t = useText(messages)
  const shown = useValue(field.name, value)
  const example = t('ui.dateHint', { example: formatDate(language, min ?? '2027-03-31', 'long') })
  return (
    <Field {...field} hint={hint ?? example}>
      {(attributes) => <input {...attributes} className="w10" type="date" min={min} max={max} defaultValue={shown} />}
    </Field>
  )
}

export type FileFieldProps = FieldProps & {
  /** E.g. '.csv,.xlsx' */ accept?: string
  multiple?: boolean
  megabytes?: number
}

/** A file to send; its form needs `encType="multipart/form-data"` and may have `data-upload-progress`. */
export function FileField({ accept, multiple, megabytes, hint, ...field }: FileFieldProps) {
  const t = useText(messages)
  const limit = megabytes ? t('ui.fileHint', { megabytes }) : undefined
  const both = hint && limit ? [hint, ' ', limit] : (hint ?? limit)
  return (
    <Field {...field} hint={both}>
      {(attributes) => <input {...attributes} type="file" accept={accept} multiple={multiple} />}
    </Field>
  )
}
