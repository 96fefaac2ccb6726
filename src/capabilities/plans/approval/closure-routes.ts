/** The end of a plan: both leads propose it, the SRO decides. */
import { action, page, type Web } from '../../../platform/http.ts'
import { refuseIf } from '../../../platform/problem.ts'
import { listDecisions, saveDecision } from '../decision-store.ts'
import { capacityIn } from '../lead-rules.ts'
import { aboutPlan, aboutPlanChange, type Viewing, viewPlan } from '../plan-view.ts'
import { lockPlan } from '../store.ts'
import { closingProblems, proposalProblems, proposingFor, standingProposals } from './closure-rules.ts'
import { ClosureScreen } from './closure-screens.tsx'
import { actorOf, namesOf } from './standing.ts'
import * as words from './words.ts'

/** Declares the page of the closure, the proposal and the decision. */
export function closureRoutes(web: Web): void {
  const closurePage = page(web, {
    path: '/plans/:id/closure',
    at: words.PlanPath,
    may: 'plans.read',
    audit: 'read closure of plan',
    gives: words.ClosureView,
    view: (here) => viewClosure(here, here.at.id),
    about: (view) => aboutPlan(view),
    screen: ClosureScreen,
  })
  const formPage = {
    show: closurePage,
    path: (at: words.PlanPath) => `/plans/${at.id}/closure`,
    at: (at: words.PlanPath) => at,
  }
  action(web, {
    path: '/plans/:id/closure',
    at: words.PlanPath,
    may: 'plans.write',
    audit: 'proposed closure of plan',
    form: words.ReasonForm,
    formPage,
    async change({ tx, at, form, user, now, today }) {
      const plan = await lockPlan(tx, at.id)
      const decisions = await listDecisions(tx, plan.id)
      refuseIf(proposalProblems(plan, decisions, form.reason, actorOf(user), today))
      const forId = proposingFor(plan, decisions, user, today)?.forId ?? null
      await saveDecision(tx, plan, 'closure-proposed', { by: user.id, forId, ...form, now })
      return { goTo: `/plans/${plan.id}/closure`, about: aboutPlanChange(plan, { forId }) }
    },
  })
  action(web, {
    path: '/plans/:id/closing',
    at: words.PlanPath,
    may: 'plans.approve',
    audit: 'decided closure of plan',
    form: words.ClosingForm,
    formPage,
    async change({ tx, at, form, user, now, today }) {
      const plan = await lockPlan(tx, at.id)
      const { decision: kind, reason, language } = form
      refuseIf(closingProblems(plan, await listDecisions(tx, plan.id), actorOf(user), today, { kind, reason }))
      const forId = capacityIn(plan, 'sro', user, today)?.forId ?? null
      await saveDecision(tx, plan, kind, { by: user.id, forId, reason, language, now })
      return { goTo: `/plans/${plan.id}`, about: aboutPlanChange(plan, { decision: kind, forId }) }
    },
  })
}

async function viewClosure(here: Viewing, planId: string): Promise<words.ClosureView> {
  const { db, user, today } = here
  const view = await viewPlan(here, planId)
  const { plan } = view
  const decisions = await listDecisions(db, plan.id)
  const standing = standingProposals(decisions)
  const nameOf = await namesOf(
    db,
    standing.flatMap((each) => [each.byId, each.forId]),
  )
  return {
    ...view,
    proposals: standing.map(({ id, byId, forId, reason, decidedAt }) => ({
      ...{ id, reason, at: decidedAt },
      by: nameOf(byId),
      for: nameOf(forId),
    })),
    proposing: proposalProblems(plan, decisions, null, actorOf(user), today),
    deciding: closingProblems(plan, decisions, actorOf(user), today),
  }
}
