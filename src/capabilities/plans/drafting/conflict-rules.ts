/**
 * Two texts of one draft that met: which parts differ, and the draft that follows from choosing part by part. Nothing is
 * chosen by the program; practice: two people who write at once both keep their words.
 */
import { differences } from '../version-rules.ts'
import type { FieldChange } from '../version-words.ts'
import type { PlanContent } from '../words.ts'

/** Lists of which each item is a part of its own. */
const listed = ['objectives', 'actions'] as const
type Field = keyof PlanContent

/** A part that differs; `changes` run from the draft as it is now (`before`) to the text that came second (`after`). */
export type Meeting = { key: string; changes: FieldChange[] }

const isListed = (field: Field): field is (typeof listed)[number] => (listed as readonly string[]).includes(field)

/** The parts in which the text that came second differs from the draft as it is now. `key` names a part in a form. */
export function meetingsOf(draft: PlanContent, mine: PlanContent): Meeting[] {
  const fields = Object.keys(draft) as Field[]
  const all = fields.flatMap((field): Meeting[] => {
    if (!isListed(field)) return [{ key: field, changes: differences(draft[field], mine[field], [field]) }]
    const ids = [...new Set([...draft[field], ...mine[field]].map((item) => item.id))]
    return ids.map((id) => ({
      key: `${field}:${id}`,
      changes: differences(itemsOf(draft, field, id), itemsOf(mine, field, id), [field]),
    }))
  })
  return all.filter(({ changes }) => changes.length > 0)
}

const itemsOf = (content: PlanContent, field: (typeof listed)[number], id: string) =>
  (content[field] as { id: string }[]).filter((item) => item.id === id)

/** The draft with the parts of `chosen` (keys of `meetingsOf`) taken from the text that came second, the rest as it is. */
export function settledContent(draft: PlanContent, mine: PlanContent, chosen: readonly string[]): PlanContent {
  const taken = Object.fromEntries(
    (Object.keys(draft) as Field[])
      .filter((field) => !isListed(field) && chosen.includes(field))
      .map((field) => [field, mine[field]]),
  )
  return {
    ...draft,
    ...taken,
    objectives: settledItems(draft.objectives, mine.objectives, (id) => chosen.includes(`objectives:${id}`)),
    actions: settledItems(draft.actions, mine.actions, (id) => chosen.includes(`actions:${id}`)),
  }
}

/** In the order of the draft; what only the chosen text has comes last. */
function settledItems<Item extends { id: string }>(
  draft: Item[],
  mine: Item[],
  isChosen: (id: string) => boolean,
): Item[] {
  const added = mine.filter((item) => !draft.some((each) => each.id === item.id))
  return [...draft, ...added].flatMap((item) => {
    const from = isChosen(item.id) ? mine : draft
    return from.filter((each) => each.id === item.id)
  })
}
