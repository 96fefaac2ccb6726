import { createContext, type ReactNode, useContext } from 'react'
import { problemText, useLanguage, useText } from '../../platform/language.tsx'
import { useProblem } from '../frame.tsx'
import { messages } from './messages.ts'

export type FieldProps = {
  /** Form field name; also the element's id, so that the error summary can lead to it. */
  name: string
  label: ReactNode
  hint?: ReactNode
  /** Adds "(optional)" to the label. */
  optional?: boolean
  /** Says what may never be written in a free text. */
  sensitiveHint?: boolean
  /** Overrides the problem the frame has for this field. */
  error?: string
}

/** What an input, select or textarea needs to be tied to its label, hint and error. */
export type ControlAttributes = {
  id: string
  name: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

/** The sentence of the first problem with this field, or undefined. */
export function useFieldError(name: string, error?: string): string | undefined {
  const language = useLanguage()
  const problem = useProblem(name)
  return error ?? (problem && problemText(language, problem))
}

/** Id of the warning that stands once at the head of this form; null outside one, where each free text says it itself. */
export const WarningContext = createContext<string | null>(null)

/** Ids of the form's warning, hint and error, in reading order, for `aria-describedby`. */
export function useDescribedBy(
  { name, hint, sensitiveHint = false }: Pick<FieldProps, 'name' | 'hint' | 'sensitiveHint'>,
  error: string | undefined,
): { 'aria-describedby'?: string } {
  const warning = useContext(WarningContext)
  const hinted = Boolean(hint) || (sensitiveHint && !warning)
  const ids = [sensitiveHint && warning, hinted && `${name}-hint`, error && `${name}-error`].filter(Boolean)
  return ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}
}

/** Label words with "(optional)" where it applies. */
export function LabelText({ label, optional }: { label: ReactNode; optional: boolean }) {
  const t = useText(messages)
  return optional && typeof label === 'string' ? t('ui.optional', { label }) : label
}

/** Hint and error of a field, between its label and its control. */
export function FieldNotes({
  name,
  hint,
  sensitiveHint,
  error,
}: Pick<FieldProps, 'name' | 'hint' | 'sensitiveHint' | 'error'>) {
  const t = useText(messages)
  const isWarned = useContext(WarningContext) !== null
  const warnsHere = sensitiveHint && !isWarned
  return (
    <>
      {(hint || warnsHere) && (
        <div className="hint" id={`${name}-hint`}>
          {hint}
          {warnsHere && <span className="sensitive">{t('ui.sensitiveHint')}</span>}
        </div>
      )}
      {error && (
        <p className="field-error" id={`${name}-error`}>
          {t('ui.problemBefore', { problem: error })}
        </p>
      )}
    </>
  )
}

/** Label, hint, error and one control; the control is drawn by `children` with the attributes that tie them together. */
export function Field({ children, ...field }: FieldProps & { children: (attributes: ControlAttributes) => ReactNode }) {
  const { name, label, hint, sensitiveHint = false, optional = false } = field
  const error = useFieldError(name, field.error)
  const attributes: ControlAttributes = {
    id: name,
    name,
    ...useDescribedBy({ name, hint, sensitiveHint }, error),
    ...(error ? { 'aria-invalid': true } : {}),
  }
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label htmlFor={name}>
        <LabelText label={label} optional={optional} />
      </label>
      <FieldNotes name={name} hint={hint} sensitiveHint={sensitiveHint} {...(error ? { error } : {})} />
      {children(attributes)}
    </div>
  )
}
