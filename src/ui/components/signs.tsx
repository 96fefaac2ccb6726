import type { ReactNode } from 'react'
import { formatInstant, useLanguage, useText } from '../../platform/language.tsx'
import { Icon } from './icon.tsx'
import { messages } from './messages.ts'

export type Sign = {
  /** E.g. SIO. */
  role: ReactNode
  /** What is signed for, e.g. "for Pursue". */
  forWhat: ReactNode
  /** This signature is not asked for on this record. */
  notAsked?: boolean
  /** Who signed; absent when nobody has. A deputy's line names both. */
  signedBy?: string
  /** ISO instant. */
  signedAt?: string
  /** ISO instant of the change that opened it again. */
  openedAgainAt?: string
  /** It was given on another version: what stands on the line instead of a name, and the sentence that says so. */
  carried?: { line: ReactNode; says: ReactNode }
}

/** Two signatures, both always drawn; `note` says which change opened one again. */
export function Signs({ signs, note }: { signs: [Sign, Sign]; note?: ReactNode }) {
  return (
    <>
      <div className="signs">
        {signs.map((sign, i) => (
          <SignLine key={i} sign={sign} />
        ))}
      </div>
      {note && <p className="micro quiet note">{note}</p>}
    </>
  )
}

function SignLine({ sign }: { sign: Sign }) {
  const language = useLanguage()
  const t = useText(messages)
  const { signedBy, signedAt, openedAgainAt, notAsked = false } = sign
  if (notAsked)
    return (
      <div>
        <b>{sign.role}</b> {sign.forWhat}
      </div>
    )
  if (sign.carried)
    return (
      <div>
        <b>{sign.role}</b> {sign.forWhat}
        <p className="line empty">{sign.carried.line}</p>
        <span>{sign.carried.says}</span>
      </div>
    )
  return (
    <div>
      <b>{sign.role}</b> {sign.forWhat}
      <p className={signedBy ? 'line' : 'line empty'}>{signedBy ?? t('ui.notSigned')}</p>
      {signedBy && signedAt ? (
        <span className="good-t">
          <Icon name="tick" /> {t('ui.signed', { at: formatInstant(language, signedAt) })}
        </span>
      ) : (
        <span className="warn-t">
          <Icon name="pen" />{' '}
          {openedAgainAt
            ? t('ui.signOpenedAgain', { at: formatInstant(language, openedAgainAt) })
            : t('ui.waitsForSignature')}
        </span>
      )}
    </div>
  )
}
