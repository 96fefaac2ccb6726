/** The review of a plan in force. Its LRO does it; what follows is the leads' and the SRO's own decision on the next page. */
import { formPage, type Web } from '../../../platform/http.ts'
import { formatDate } from '../../../platform/language.tsx'
import { highestMarking } from '../../../platform/marking.ts'
import { refuseIf } from '../../../platform/problem.ts'
import { saveDecision, saveReview } from '../decision-store.ts'
import { capacityIn } from '../lead-rules.ts'
import { aboutPlan, aboutPlanChange, viewPlan } from '../plan-view.ts'
import { isWaiting, owedOn, transitionProblems } from '../status-rules.ts'
import { lockPlan } from '../store.ts'
import { reviewForm } from './review-form.ts'
import { reviewProblems } from './review-rules.ts'
import { PlanPath } from './words.ts'

export function reviewRoutes(web: Web): void {
  formPage(web, {
    path: '/plans/:id/review',
    at: PlanPath,
    may: 'plans.write',
    audit: { opened: 'opened review of plan', done: 'reviewed plan' },
    title: 'plans.review.title',
    why: 'plans.review.why',
    button: 'plans.review.keep',
    form: reviewForm,
    async begin(here) {
      const view = await viewPlan(here, here.at.id)
      const late = view.live.filter(
        (each) =>
          !['complete', 'discontinued'].includes(each.status) &&
          !isWaiting(each, here.today) &&
          (owedOn(each) ?? here.today) < here.today,
      )
      const { reviewOn } = view.plan
      return {
        args: {
          marking: highestMarking(view),
          ...{ reference: view.plan.reference, name: view.threat.name },
          ...{ late: late.length, which: late.map(({ reference }) => reference).join(', ') },
          expired: view.facts.filter(({ isCurrent }) => !isCurrent).length,
          ...(reviewOn && { day: formatDate(here.language, reviewOn) }),
        },
        about: aboutPlan(view),
        back: `/plans/${view.plan.id}`,
        notes: ['plans.review.lateActions', 'plans.review.expiredFacts', ...(reviewOn ? ['plans.review.dueNow'] : [])],
      }
    },
    async keep({ tx, at, form, user, now, today }) {
      const plan = await lockPlan(tx, at.id)
      refuseIf(reviewProblems(plan, user, form.reviewOn, today))
      const { outcome, reviewOn, reason, language } = form
      if (outcome === 'next-draft') refuseIf(transitionProblems(plan.status, 'next-drafted'))
      const forId = capacityIn(plan, 'lro', user, today)?.forId ?? null
      await saveReview(tx, plan, { by: user.id, forId, reason, language, reviewOn, now })
      if (outcome === 'next-draft')
        await saveDecision(tx, plan, 'next-drafted', { by: user.id, forId, reason, language, now })
      return {
        goTo: `/plans/${plan.id}${outcome === 'closure' ? '/closure' : ''}`,
        about: aboutPlanChange(plan, { outcome, was: plan.reviewOn, reviewOn }),
      }
    },
  })
}
