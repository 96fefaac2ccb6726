import { type ReactNode, useId } from 'react'

export type ButtonKind = 'solid' | 'second' | 'plain'
const classes: Record<ButtonKind, string> = { solid: 'btn', second: 'btn second', plain: 'btn plain' }

export type ButtonProps = {
  kind?: ButtonKind
  type?: 'submit' | 'button'
  /** With `value`: what is sent when this button is pressed. */
  name?: string
  value?: string
  /** Sends the form elsewhere than its own `action`. */
  formAction?: string
  /** Skips the browser's own check, for "save and come back". */
  formNoValidate?: boolean
  'aria-label'?: string
  /** A single key that presses it; show it with `KeyHint`. */
  'data-key'?: string
  children: ReactNode
}

/** A button: a short verb. One solid button a view. */
export function Button({ kind = 'solid', type = 'submit', children, ...rest }: ButtonProps) {
  return (
    <button className={classes[kind]} type={type} {...rest}>
      {children}
    </button>
  )
}

/** A link that looks like a button, for going somewhere, never for changing something. */
export function LinkButton({
  kind = 'second',
  href,
  children,
  ...rest
}: {
  kind?: ButtonKind
  href: string
  /** A single key that follows it; show it with `KeyHint`. */
  'data-key'?: string
  children: ReactNode
}) {
  return (
    <a className={classes[kind]} href={href} {...rest}>
      {children}
    </a>
  )
}

export type ForbiddenButtonProps = {
  children: ReactNode
  /** Id of the element that says why not, such as `Gates`. */
  reasonId?: string
  /** The reason itself, shown beside the button, when it is said nowhere else. */
  reason?: ReactNode
}

/** An action that is refused now: it stays focusable and points to its reasons. */
export function ForbiddenButton({ children, reasonId, reason }: ForbiddenButtonProps) {
  const ownId = useId()
  return (
    <>
      <button className="btn" type="button" aria-disabled="true" aria-describedby={reasonId ?? ownId}>
        {children}
      </button>
      {reason && (
        <span className="hint" id={ownId}>
          {reason}
        </span>
      )}
    </>
  )
}
