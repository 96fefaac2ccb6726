/** Two texts that met: both shown, part by part, and the writer's choice kept. */
import { z } from 'zod'
import { action, page, type Web } from '../../../platform/http.ts'
import { nothingHere, refuseIf } from '../../../platform/problem.ts'
import { revision } from '../../../platform/words.ts'
import { findConflict, findDraft, saveDraft, settleConflict } from '../draft-store.ts'
import { aboutPlan, aboutPlanChange, type Viewing, viewPlan } from '../plan-view.ts'
import { draftProblems } from '../status-rules.ts'
import { lockPlan } from '../store.ts'
import type { FieldChange } from '../version-words.ts'
import { PlanContent } from '../words.ts'
import { meetingsOf, settledContent } from './conflict-rules.ts'
import { ConflictScreen } from './conflict-screens.tsx'
import { ConflictView } from './conflict-words.ts'
import { ConflictPath } from './form-words.ts'

/** For each part that differs `keep.KEY`: `mine` is the text that came second; anything else leaves the draft as it is. */
const ConflictForm = z.looseObject({ revision })

/** Declares the page of a conflict and the choice. Only its writer finds it. */
export function conflictRoutes(web: Web): void {
  const shown = page(web, {
    path: '/plans/:id/conflicts/:conflictId',
    at: ConflictPath,
    may: 'plans.write',
    audit: 'read two texts of plan that met',
    gives: ConflictView,
    view: (here) => viewConflict(here, here.at),
    about: (view) => aboutPlan(view),
    screen: ConflictScreen,
  })
  action(web, {
    path: '/plans/:id/conflicts/:conflictId',
    at: ConflictPath,
    may: 'plans.write',
    audit: 'settled two texts of plan that met',
    form: ConflictForm,
    formPage: { show: shown, path: (at) => `/plans/${at.id}/conflicts/${at.conflictId}`, at: (at) => at },
    async change({ tx, at, form, user, now }) {
      const plan = await lockPlan(tx, at.id)
      refuseIf(draftProblems(plan))
      const conflict = await findConflict(tx, plan.id, at.conflictId)
      if (conflict.writtenBy !== user.id) throw nothingHere()
      const draft = await findDraft(tx, plan.id)
      const chosen = meetingsOf(draft.content, conflict.content)
        .map(({ key }) => key)
        .filter((key) => form[`keep.${key}`] === 'mine')
      const about = aboutPlanChange(plan)
      await settleConflict(tx, conflict.id, now)
      if (chosen.length === 0) return { goTo: `/plans/${plan.id}`, about }
      const content = PlanContent.parse(settledContent(draft.content, conflict.content, chosen))
      const saved = await saveDraft(tx, plan, { fromRevision: form.revision, content, by: user.id, now })
      // Another save came between the page and the choice: the two texts are shown as they stand now.
      const goTo = saved.kept ? `/plans/${plan.id}` : `/plans/${plan.id}/conflicts/${saved.conflictId}`
      return { goTo, about }
    },
  })
}

async function viewConflict(here: Viewing, at: ConflictPath): Promise<ConflictView> {
  const view = await viewPlan(here, at.id)
  const conflict = await findConflict(here.db, at.id, at.conflictId)
  if (conflict.writtenBy !== here.user.id) throw nothingHere()
  const named = new Map<string, string>([
    ...Object.entries(view.people).map(([id, { name }]): [string, string] => [id, name]),
    ...Object.entries(view.agencies).map(([id, name]): [string, string] => [id, name[here.language]]),
    ...view.areas.map(({ id, name }): [string, string] => [id, name[here.language]]),
  ])
  const withNames = (text: string) => text.replaceAll(/[0-9a-f-]{36}/g, (id) => named.get(id) ?? id)
  const readable = ({ path, before, after }: FieldChange) => ({
    field: path.at(-1) ?? '',
    before: withNames(before),
    after: withNames(after),
  })
  return {
    ...view,
    conflict: { id: conflict.id, writtenAt: conflict.writtenAt },
    savedBy: view.people[view.draft.savedBy]?.name ?? '',
    meetings: meetingsOf(view.draft.content, conflict.content).map(({ key, changes }) => ({
      key,
      on: changes[0]?.path[1] ?? '',
      changes: changes.map(readable),
    })),
  }
}
