/** The SRO's decision on a submitted plan: approval with the reasons it takes over, or sending back with one. */
import type { Tx } from '../../../platform/database/database.ts'
import { action, type Here, page, type Web } from '../../../platform/http.ts'
import { nothingHere, Refusal, refuseIf } from '../../../platform/problem.ts'
import {
  acceptedReasons,
  approvalGates,
  approvalProblems,
  approverProblems,
  sendBackProblems,
} from '../approval-rules.ts'
import { listDecisions, saveApproval, saveDecision } from '../decision-store.ts'
import { capacityIn } from '../lead-rules.ts'
import { aboutPlan, aboutPlanChange, type Viewing, viewPlan } from '../plan-view.ts'
import { isDraftOpen, transitionProblems } from '../status-rules.ts'
import { lockPlan } from '../store.ts'
import { ApprovalScreen, SendingBackScreen } from './decision-screens.tsx'
import { refuseOtherVersion } from './signature-routes.ts'
import { actorOf, approvalFacts, fullVersion, shownDecisions, submittedVersion } from './standing.ts'
import * as words from './words.ts'

/** Declares the page of the approval, the approval and the sending back. */
export function decisionRoutes(web: Web): void {
  const approvalPage = page(web, {
    path: '/plans/:id/approval',
    at: words.PlanPath,
    may: 'plans.read',
    audit: 'read approval of plan',
    gives: words.ApprovalView,
    view: (here) => viewApproval(here, here.at.id),
    about: (view) => aboutPlan(view),
    screen: ApprovalScreen,
  })
  action(web, {
    path: '/plans/:id/approval',
    at: words.PlanPath,
    may: 'plans.approve',
    audit: 'approved plan',
    form: words.ApprovalForm,
    formPage: { show: approvalPage, path: (at) => `/plans/${at.id}/approval`, at: (at) => at },
    change: (here) => approve(here),
  })
  sendingBackRoutes(web)
}

function sendingBackRoutes(web: Web): void {
  const sendingBackPage = page(web, {
    path: '/plans/:id/sending-back',
    at: words.PlanPath,
    may: 'plans.approve',
    audit: 'opened form to send plan back',
    gives: words.ApprovalView,
    view: (here) => viewApproval(here, here.at.id),
    about: (view) => aboutPlan(view),
    screen: SendingBackScreen,
  })
  action(web, {
    path: '/plans/:id/sending-back',
    at: words.PlanPath,
    may: 'plans.approve',
    audit: 'sent plan back',
    form: words.SendingBackForm,
    formPage: { show: sendingBackPage, path: (at) => `/plans/${at.id}/sending-back`, at: (at) => at },
    async change({ tx, at, form, user, now, today }) {
      const plan = await lockPlan(tx, at.id)
      refuseIf(sendBackProblems(plan, form.reason, actorOf(user), today))
      refuseOtherVersion(plan, form.version)
      const forId = capacityIn(plan, 'sro', user, today)?.forId ?? null
      const { reason, language } = form
      await saveDecision(tx, plan, 'sent-back', { by: user.id, forId, reason, language, now })
      return { goTo: `/plans/${plan.id}`, about: aboutPlanChange(plan, { version: plan.latestVersion, forId }) }
    },
  })
}

type Approving = Here<words.PlanPath, undefined> & { tx: Tx; form: (typeof words.ApprovalForm)['_output'] }

async function approve({ tx, at, form, user, now, today }: Approving) {
  const plan = await lockPlan(tx, at.id)
  // Who came second is told that it is decided, and not everything else that no longer fits.
  const notNow = transitionProblems(plan.status, 'approved')
  const version = await submittedVersion(tx, plan)
  if (!version) throw notNow.length > 0 ? new Refusal(422, notNow) : nothingHere()
  if (plan.inForceVersion === plan.latestVersion) refuseIf(notNow)
  const facts = { ...(await approvalFacts({ db: tx, user }, plan, version)), accepted: form.accept }
  const { content } = version.version
  refuseIf(approvalProblems(plan, content, facts, today))
  refuseOtherVersion(plan, form.version)
  const accepted = acceptedReasons(approvalGates(plan, content, facts, today))
  const forId = capacityIn(plan, 'sro', user, today)?.forId ?? null
  const { reason, language } = form
  await saveApproval(tx, plan, { by: user.id, forId, reason, language, now, accepted })
  const detail = {
    version: plan.latestVersion,
    sha256: version.sha256,
    forId,
    accepted: accepted.map(({ gate }) => gate),
  }
  return { goTo: `/plans/${plan.id}`, about: aboutPlanChange(plan, detail) }
}

/** The plan with its gates as every page shows them, and why this reader may not decide or send back now. */
async function viewApproval(here: Viewing, planId: string): Promise<words.ApprovalView> {
  const { db, user, today } = here
  const view = await viewPlan(here, planId)
  const { plan } = view
  const version = isDraftOpen(plan.status) ? null : await submittedVersion(db, plan)
  const facts = version && (await approvalFacts(here, plan, version))
  const ofVersion = (await listDecisions(db, planId)).filter((each) => each.versionNumber === plan.latestVersion)
  return {
    ...view,
    version: version && (await fullVersion(db, version)),
    deciding: [
      ...transitionProblems(plan.status, 'approved'),
      ...(facts ? approverProblems(plan, facts, actorOf(user), today) : []),
    ],
    sendingBack: sendBackProblems(plan, '-', actorOf(user), today),
    decisions: await shownDecisions(db, ofVersion),
  }
}
