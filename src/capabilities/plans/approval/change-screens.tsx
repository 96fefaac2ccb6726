/** The material changes that open a signature again, each as one line with both texts. */
import type { z } from 'zod'
import { formatDate, useLanguage, useText } from '../../../platform/language.tsx'
import { type P, Ps, pName } from '../../../ui/components/index.ts'
import { messages as uiMessages } from '../../../ui/components/messages.ts'
import type { MaterialChange } from '../version-words.ts'
import { messages as versionMessages } from '../versions/messages.ts'
import { messages } from './messages.ts'

type Change = z.infer<typeof MaterialChange>

/** A stored value as officers write it: a P by its name, a day in words, a yes or no; any other text as it is. */
export function useValueText(): (text: string) => string {
  const language = useLanguage()
  const t = useText(messages)
  const ui = useText(uiMessages)
  const isP = (text: string): text is P => (Ps as readonly string[]).includes(text)
  return (text) => {
    if (isP(text)) return pName(ui, text)
    if (text === 'true' || text === 'false') return t('plans.approve.yesNo', { value: text })
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(language, text) : text
  }
}

/** Which changes they are; a change of the sealed part says no more than that. */
export function ChangeList({ changes }: { changes: Change[] }) {
  const t = useText(messages)
  const texts = useTexts()
  const value = useValueText()
  const version = useText(versionMessages)
  const on = (change: Change) =>
    change.kind === 'considered'
      ? version('plans.version.prompt', { prompt: change.on.replaceAll('-', '_') })
      : value(change.on)
  return (
    <ul>
      {changes.map((change) => {
        const both = texts(change)
        return (
          <li key={`${change.kind} ${change.on} ${change.after}`}>
            {t('plans.approve.change', { kind: change.kind, on: on(change) })}
            {both.before !== '' && <s> {both.before}</s>} {both.after}
          </li>
        )
      })}
    </ul>
  )
}

function useTexts(): (change: Change) => { before: string; after: string } {
  const value = useValueText()
  return ({ kind, before, after }) =>
    kind === 'sealed' ? { before: '', after: '' } : { before: value(before), after: value(after) }
}
