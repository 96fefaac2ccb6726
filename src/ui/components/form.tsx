/** A form, and its warning: what may never be written in it stands once at its head, and every free text in it points there. */
import { type ReactNode, useId } from 'react'
import { useText } from '../../platform/language.tsx'
import { WarningContext } from './field.tsx'
import { messages } from './messages.ts'

export type FormProps = {
  action: string
  /** It holds free texts in which intelligence could be written down. */
  sensitive?: boolean
  /** It sends files. */
  withFiles?: boolean
  /** Class besides `form`. */
  className?: string
  id?: string
  children: ReactNode
}

/** A form that is posted. Inside it a field's `sensitiveHint` is the form's own warning. */
export function Form({ action, sensitive = false, withFiles = false, className, id, children }: FormProps) {
  const t = useText(messages)
  const warning = useId()
  return (
    <form
      className={className ? `form ${className}` : 'form'}
      id={id}
      method="post"
      action={action}
      encType={withFiles ? 'multipart/form-data' : undefined}
    >
      {sensitive && (
        <p className="sensitive" id={warning}>
          {t('ui.sensitiveHint')}
        </p>
      )}
      <WarningContext value={sensitive ? warning : null}>{children}</WarningContext>
    </form>
  )
}
