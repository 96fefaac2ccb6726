/** How an action goes on, said by its owner or whoever writes plans; and the part of Pursue that only named people open. */
import type { z } from 'zod'
import type { Tx } from '../../../platform/database/database.ts'
import { action, page, type Web } from '../../../platform/http.ts'
import { nothingHere, Refusal, refuseIf } from '../../../platform/problem.ts'
import { listPeopleNow } from '../../../platform/sign-in/memberships.ts'
import { openRestriction } from '../../../platform/sign-in/restrictions.ts'
import { lockLiveAction, saveActionStatus } from '../action-store.ts'
import { findSealedPart, saveSealedPart } from '../draft-store.ts'
import { aboutPlan, aboutPlanChange, type Viewing, viewPlan } from '../plan-view.ts'
import { actionMoveProblems, actionMoves, draftProblems } from '../status-rules.ts'
import { lockPlan } from '../store.ts'
import type { Plan } from '../words.ts'
import * as forms from './form-words.ts'
import { SealedScreen, StatusScreen } from './live-screens.tsx'
import { LiveView, SealedView } from './live-words.ts'
import { sealProblems } from './sealing-rules.ts'

/** Declares the status of actions and the sealed part. */
export function liveRoutes(web: Web): void {
  statusRoutes(web)
  sealedRoutes(web)
}

function statusRoutes(web: Web): void {
  const path = '/plans/:id/actions/:itemId/status'
  const shown = page(web, {
    path,
    at: forms.ItemPath,
    may: 'plans.read',
    audit: 'opened status of action',
    gives: LiveView,
    async view(here) {
      const view = await viewPlan(here, here.at.id)
      const live = view.live.find((each) => each.id === here.at.itemId)
      if (!live) throw nothingHere()
      return { ...view, action: live, moves: [...actionMoves[live.status]] }
    },
    about: (view) => aboutPlan(view),
    screen: StatusScreen,
  })
  action(web, {
    path,
    at: forms.ItemPath,
    may: 'plans.read',
    audit: 'changed status of action',
    form: forms.StatusForm,
    formPage: { show: shown, path: ({ id, itemId }) => `/plans/${id}/actions/${itemId}/status`, at: (at) => at },
    async change({ tx, at, form, user, may, today, now }) {
      const plan = await lockPlan(tx, at.id)
      const live = await lockLiveAction(tx, plan.id, at.itemId)
      if (live.ownerId !== user.id && !may('plans.write'))
        throw new Refusal(403, [{ field: '', message: 'platform.mayNot' }])
      const { status: to, because, waitsUntil, spokeToDesk } = form
      refuseIf(actionMoveProblems(live, { to, because, waitsUntil, spokeToDesk }, today))
      await saveActionStatus(tx, live.id, { to, because, waitsUntil, by: user.id, now })
      const about = aboutPlanChange(plan)
      const detail = {
        ...about.detail,
        action: live.reference,
        from: live.status,
        to,
        spokeToDesk,
        ...(waitsUntil && { waitsUntil }),
      }
      return { goTo: `/plans/${plan.id}/actions#${live.reference}`, about: { ...about, detail } }
    },
  })
}

function sealedRoutes(web: Web): void {
  const shown = page(web, {
    path: '/plans/:id/sealed',
    at: forms.PlanPath,
    may: 'plans.read',
    audit: 'read sealed part of plan',
    gives: SealedView,
    view: (here) => viewSealed(here, here.at.id),
    about: (view) => aboutSealed(view.plan),
    screen: SealedScreen,
  })
  action(web, {
    path: '/plans/:id/sealed',
    at: forms.PlanPath,
    may: 'plans.write',
    audit: 'wrote sealed part of plan',
    form: forms.SealedForm,
    formPage: { show: shown, path: ({ id }) => `/plans/${id}/sealed`, at: (at) => at },
    async change({ tx, at, form, user, today, now }) {
      const plan = await lockPlan(tx, at.id)
      if (isClosedTo(plan, user.restrictions)) throw nothingHere()
      refuseIf(draftProblems(plan))
      const people = await listPeopleNow(tx)
      refuseIf(sealProblems(plan, form.people, user, people, today))
      const restrictionId = plan.sealedRestrictionId ?? (await sealFor(tx, plan, user, form.people, people))
      const { text, language } = form
      await saveSealedPart(tx, plan, { restrictionId, text, language, by: user.id, now })
      return { goTo: `/plans/${plan.id}/sealed`, about: aboutSealed({ ...plan, sealedRestrictionId: restrictionId }) }
    },
  })
}

/** What is sealed is recorded under its own list: only an auditor named on it sees that somebody looked. */
const aboutSealed = (plan: Pick<Plan, 'id' | 'reference' | 'restrictionId' | 'sealedRestrictionId'>) =>
  aboutPlanChange({ ...plan, restrictionId: plan.sealedRestrictionId ?? plan.restrictionId })

const isClosedTo = (plan: Pick<Plan, 'sealedRestrictionId'>, restrictions: string[]): boolean =>
  plan.sealedRestrictionId !== null && !restrictions.includes(plan.sealedRestrictionId)

/** The list of the first sealing: whoever seals, and those they name. */
async function sealFor(
  tx: Tx,
  plan: Plan,
  user: { id: string; forceId: string },
  chosen: string[],
  people: { id: string; roles: string[] }[],
): Promise<string> {
  const names = people
    .filter((person) => person.id === user.id || chosen.includes(person.id))
    .map(({ id, roles }) => ({ accountId: id, isAuditor: id !== user.id && roles.includes('auditor') }))
  return openRestriction(tx, user.forceId, { title: plan.reference, names })
}

/** The sealed part, or the form to seal one. Refusal 404 for whoever is not on its list, as where there is nothing. */
async function viewSealed(here: Viewing, id: string): Promise<z.infer<typeof SealedView>> {
  const view = await viewPlan(here, id)
  const isSio = sealProblems(view.plan, null, here.user, [], here.today).length === 0
  if (isClosedTo(view.plan, here.user.restrictions)) throw nothingHere()
  if (view.plan.sealedRestrictionId === null && !(isSio && here.may('plans.write'))) throw nothingHere()
  const part = await findSealedPart(here.db, id)
  return {
    ...view,
    sealed: part && { ...part, writtenBy: view.people[part.writtenBy]?.name ?? '', marking: 'OFFICIAL-SENSITIVE' },
    mayWrite: isSio && here.may('plans.write') && draftProblems(view.plan).length === 0,
    people: view.people,
    named: (await listPeopleNow(here.db)).map(({ id: personId, name, rank, roles }) => ({
      id: personId,
      name,
      rank,
      isAuditor: roles.includes('auditor'),
    })),
  }
}
