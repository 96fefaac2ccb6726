/** Taking one action or objective out of the draft, and putting it back as it was: until the plan is approved it is kept beside it. */
import type { Tx } from '../../../platform/database/database.ts'
import type { Web } from '../../../platform/http.ts'
import { nothingHere } from '../../../platform/problem.ts'
import { findDraft, saveTakenOut } from '../draft-store.ts'
import type { PlanContent, TakenOut } from '../words.ts'
import { draftChange, draftPart } from './draft-part.ts'
import { type ItemPath, ItemPath as ItemPathShape, Revised } from './form-words.ts'
import { TakingOutScreen } from './taking-out-screens.tsx'

export function takingOutRoutes(web: Web): void {
  takingOut(web, 'actions', 'took action out of plan', 'put action back into plan')
  takingOut(web, 'objectives', 'took objective out of plan', 'put objective back into plan')
}

function takingOut(web: Web, list: TakenOut['list'], taken: string, returned: string): void {
  const itemOf = (content: PlanContent, { itemId }: ItemPath) => content[list].find((each) => each.id === itemId)
  const goTo = ({ id }: ItemPath) => `/plans/${id}/${list}`
  draftPart(web, {
    path: `/plans/:id/${list}/:itemId/removal`,
    at: ItemPathShape,
    opened: list === 'actions' ? 'opened taking out of action' : 'opened taking out of objective',
    changed: taken,
    form: Revised,
    of: itemOf,
    write: (content, _form, { itemId }) => ({
      ...content,
      [list]: content[list].filter((each) => each.id !== itemId),
    }),
    async kept(tx, before, { at, by, now }) {
      const item = itemOf(before, at)
      if (item)
        await saveTakenOut(tx, at.id, [...(await takenOutOf(tx, at.id)), { list, item, by, at: now } as TakenOut])
    },
    goTo,
    screen: TakingOutScreen,
  })
  draftChange(web, {
    path: `/plans/:id/${list}/:itemId/return`,
    at: ItemPathShape,
    changed: returned,
    form: Revised,
    of: () => null,
    meetsNobody: true,
    write: async (content, _form, at, tx) => putBack(content, await takenOutOf(tx, at.id), at.itemId),
    kept: async (tx, _before, { at }) =>
      saveTakenOut(
        tx,
        at.id,
        (await takenOutOf(tx, at.id)).filter(({ item }) => item.id !== at.itemId),
      ),
    goTo,
  })
}

const takenOutOf = async (tx: Tx, planId: string) => (await findDraft(tx, planId)).takenOut

/** As it was; an action whose reference was given to another meanwhile takes the next. */
function putBack(content: PlanContent, takenOut: TakenOut[], itemId: string): PlanContent {
  const taken = takenOut.find(({ item }) => item.id === itemId)
  if (!taken || content[taken.list].some(({ id }) => id === itemId)) throw nothingHere()
  if (taken.list === 'objectives') return { ...content, objectives: [...content.objectives, taken.item] }
  const isGiven = content.actions.some(({ reference }) => reference === taken.item.reference)
  const reference = isGiven ? nextReference(content) : taken.item.reference
  const actions = [...content.actions, { ...taken.item, reference }]
  return {
    ...content,
    actions: actions.toSorted((a, b) => a.reference.localeCompare(b.reference, 'en', { numeric: true })),
  }
}

/** The number after the highest: what an action was called is not given to another while it stands. */
export function nextReference({ actions }: PlanContent): string {
  const highest = Math.max(0, ...actions.map((action) => Number(action.reference.slice(2))))
  return `A-${String(highest + 1).padStart(2, '0')}`
}
