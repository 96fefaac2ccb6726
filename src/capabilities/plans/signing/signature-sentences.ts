/** What is said of a signature that was given on an earlier version, on pages and on paper. */
import { formatInstant, type Language, say, textIn } from '../../../platform/language.tsx'
import '../rule-messages.ts'
import { messages } from '../versions/messages.ts'
import type { ShownChange } from '../view-words.ts'

type Carried = { name: string; signed: number; signedAt: string; number: number; since: ShownChange[] }

/** "M. Rhydderch signed version 2 on 3 March; carried to 3, since only these changed: …". `when` says whether it has gone yet. */
export function carriedSentence(
  language: Language,
  carried: Carried,
  when: 'carried' | 'wouldCarry' = 'carried',
): string {
  const { name, signed, signedAt, number, since } = carried
  const which = [...new Set(since.map((change) => whereText(language, change)))]
  return say(language, `plans.signature.${when}`, {
    ...{ name, signed, number, at: formatInstant(language, signedAt), which: which.join('; ') },
    count: which.length,
  })
}

/** The same for the line of a signature, on which no name stands. */
export const carriedSign = (...[language, carried, when]: Parameters<typeof carriedSentence>) => ({
  line: say(language, 'plans.signature.fromVersion', { signed: carried.signed }),
  says: carriedSentence(language, carried, when),
})

/** Where in the plan a difference is: its part, which item, which field of it. */
export function whereText(language: Language, { part, on, field }: ShownChange): string {
  const t = textIn(language, messages)
  const choice = (name: string) => name.replaceAll('-', '_')
  const items: Record<string, () => string> = {
    considered: () => t('plans.version.prompt', { prompt: choice(on) }),
    notNeeded: () => t('plans.version.pName', { p: on }),
    interim: () => t('plans.version.field', { field: on }),
  }
  const what = field === '' ? '' : t('plans.version.field', { field })
  return [t('plans.version.part', { part: choice(part) }), items[part]?.() ?? on, what]
    .filter((text) => text.trim() !== '')
    .join(' · ')
}
