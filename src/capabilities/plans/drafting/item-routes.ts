/** Objectives and actions of a draft, one by one: written, changed and taken out; and why a P has none. */
import { randomUUID } from 'node:crypto'
import type { Tx } from '../../../platform/database/database.ts'
import { page, type Web } from '../../../platform/http.ts'
import { refuseIf } from '../../../platform/problem.ts'
import { findAgency } from '../../partners/index.ts'
import { aboutPlan, viewPlan } from '../plan-view.ts'
import { PlanView } from '../view-words.ts'
import type { Objective, PlanAction, PlanContent } from '../words.ts'
import { ActionListScreen, ActionScreen } from './action-screens.tsx'
import { draftChange, draftPart, foundPerson, keptBasis, viewPart } from './draft-part.ts'
import { DraftView } from './draft-view-words.ts'
import * as forms from './form-words.ts'
import { ObjectiveListScreen, ObjectiveScreen } from './objective-screens.tsx'
import { nextReference, takingOutRoutes } from './taking-out-routes.ts'

/** Declares the pages and forms of objectives and actions. */
export function itemRoutes(web: Web): void {
  objectiveRoutes(web)
  actionListRoutes(web)
  actionRoutes(web)
  takingOutRoutes(web)
}

const objectiveOf = (content: PlanContent, { itemId }: { itemId: string }) =>
  content.objectives.find((each) => each.id === itemId)

function objectiveRoutes(web: Web): void {
  const written = async (tx: Tx, form: forms.ObjectiveForm, before?: Objective): Promise<Objective> => {
    const { revision: _revision, was: _was, ...objective } = form
    const ownerId = await foundPerson(tx, form.ownerId, before?.ownerId ?? null)
    return { ...objective, ownerId, id: before?.id ?? randomUUID() }
  }
  const goTo = ({ id }: forms.PlanPath) => `/plans/${id}/objectives`
  page(web, {
    path: '/plans/:id/objectives',
    at: forms.PlanPath,
    may: 'plans.read',
    audit: 'read objectives of plan',
    gives: PlanView,
    view: (here) => viewPlan(here, here.at.id),
    about: (view) => aboutPlan(view),
    screen: ObjectiveListScreen,
  })
  const changed = 'changed objective of plan'
  draftPart(web, {
    path: '/plans/:id/objectives/new',
    at: forms.PlanPath,
    opened: 'opened form for objective of plan',
    changed: 'added objective to plan',
    form: forms.ObjectiveForm,
    // Something new meets nobody's text.
    of: () => null,
    write: async (content, form, _at, tx) => ({
      ...content,
      objectives: [...content.objectives, await written(tx, form)],
    }),
    goTo,
    screen: ObjectiveScreen,
  })
  draftPart(web, {
    path: '/plans/:id/objectives/:itemId',
    at: forms.ItemPath,
    opened: 'opened objective of plan',
    changed,
    form: forms.ObjectiveForm,
    of: objectiveOf,
    async write(content, form, at, tx) {
      const after = await written(tx, form, objectiveOf(content, at))
      return { ...content, objectives: put(content.objectives, { ...after, id: at.itemId }) }
    },
    goTo,
    screen: ObjectiveScreen,
  })
}

/** The list with one of its items written anew, in its place; at the end where another took it out meanwhile. */
const put = <Item extends { id: string }>(items: Item[], item: Item): Item[] =>
  items.some((each) => each.id === item.id)
    ? items.map((each) => (each.id === item.id ? item : each))
    : [...items, item]

const actionOf = (content: PlanContent, { itemId }: { itemId: string }) =>
  content.actions.find((each) => each.id === itemId)

async function writtenAction(
  tx: Tx,
  content: PlanContent,
  form: forms.ActionForm,
  before?: PlanAction,
): Promise<PlanAction> {
  const { revision: _revision, was: _was, ...written } = form
  if (form.ownerId && form.agencyId) refuseIf([{ field: 'agencyId', message: 'plans.action.oneOwner' }])
  if (form.startOn && form.dueOn && form.startOn > form.dueOn)
    refuseIf([{ field: 'startOn', message: 'plans.draftStartsAfterDue' }])
  if (form.agencyId) await findAgency(tx, form.agencyId)
  return {
    ...written,
    id: before?.id ?? randomUUID(),
    reference: before?.reference ?? nextReference(content),
    ownerId: await foundPerson(tx, form.ownerId, before?.ownerId ?? null),
    basis: await keptBasis(tx, content, form.basis, before?.basis ?? []),
  }
}

function actionListRoutes(web: Web): void {
  const goTo = ({ id }: forms.PlanPath) => `/plans/${id}/actions`
  const notNeeded = ({ notNeeded: reasons }: PlanContent) => reasons
  const list = page(web, {
    path: '/plans/:id/actions',
    at: forms.PlanPath,
    may: 'plans.read',
    audit: 'read actions of plan',
    gives: DraftView,
    view: (here) => viewPart(here, here.at, notNeeded, undefined),
    about: (view) => aboutPlan(view),
    screen: ActionListScreen,
  })
  draftChange(web, {
    path: '/plans/:id/not-needed',
    at: forms.PlanPath,
    changed: 'changed why a P of plan has no action',
    form: forms.NotNeededForm,
    formPage: { show: list, path: goTo, at: (at) => at },
    of: notNeeded,
    write: (content, { pursue, prevent, protect, prepare }) => ({
      ...content,
      notNeeded: { pursue, prevent, protect, prepare },
    }),
    goTo,
  })
}

function actionRoutes(web: Web): void {
  const goTo = ({ id }: forms.PlanPath) => `/plans/${id}/actions`
  draftPart(web, {
    path: '/plans/:id/actions/new',
    at: forms.PlanPath,
    opened: 'opened form for action of plan',
    changed: 'added action to plan',
    form: forms.ActionForm,
    of: () => null,
    write: async (content, form, _at, tx) => ({
      ...content,
      actions: [...content.actions, await writtenAction(tx, content, form)],
    }),
    goTo,
    screen: ActionScreen,
  })
  draftPart(web, {
    path: '/plans/:id/actions/:itemId',
    at: forms.ItemPath,
    opened: 'opened action of plan',
    changed: 'changed action of plan',
    form: forms.ActionForm,
    of: actionOf,
    async write(content, form, at, tx) {
      const after = await writtenAction(tx, content, form, actionOf(content, at))
      return { ...content, actions: put(content.actions, { ...after, id: at.itemId }) }
    },
    goTo,
    screen: ActionScreen,
  })
}
