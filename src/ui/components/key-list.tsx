import { Fragment, type ReactNode } from 'react'
import { useText } from '../../platform/language.tsx'
import { messages } from './messages.ts'

/** A key beside the words of its button, link or summary; shown only while single keys are on. */
export function KeyHint({ k }: { k: string }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a kbd takes no focus
    <kbd className="key-hint" aria-hidden="true">
      {k.toUpperCase()}
    </kbd>
  )
}

/** Which single keys this page has, and the switch that turns them off. Hidden until the script that hears them runs. */
export function KeyList({ keys }: { keys: { keys: string[]; does: ReactNode }[] }) {
  const t = useText(messages)
  return (
    <div className="keys micro quiet" data-keys-list="" hidden>
      {keys.map(({ keys: each, does }) => (
        <span key={each.join()} className="key-hint">
          {each.map((key) => (
            <Fragment key={key}>
              <kbd>{key.toUpperCase()}</kbd>{' '}
            </Fragment>
          ))}
          {does}
        </span>
      ))}
      <label className="keys-switch">
        <input type="checkbox" data-keys-switch="" defaultChecked /> {t('ui.singleKeys')}
      </label>
    </div>
  )
}
