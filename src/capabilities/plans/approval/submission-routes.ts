/** Submitting a draft to its leads, taking it back, and starting the next draft of a plan in force. */
import { z } from 'zod'
import type { Db } from '../../../platform/database/database.ts'
import { action, page, type Web } from '../../../platform/http.ts'
import { refuseIf } from '../../../platform/problem.ts'
import { listLiveActions } from '../action-store.ts'
import { citedBy } from '../citing.ts'
import { saveDecision } from '../decision-store.ts'
import { findDraft } from '../draft-store.ts'
import { aboutPlan, aboutPlanChange, type Viewing, viewPlan } from '../plan-view.ts'
import { materialChanges } from '../signing/material-change-rules.ts'
import { coveredBy, earlierSignature, requiredStrands } from '../signing/signature-rules.ts'
import { withNames } from '../signing/signing-view.ts'
import { transitionProblems } from '../status-rules.ts'
import { lockPlan } from '../store.ts'
import { submitProblems, versionContentOf } from '../version-rules.ts'
import { findVersion, listSignatures, submitPlan } from '../version-store.ts'
import type { VersionContent } from '../version-words.ts'
import { changesBetween } from '../versions/comparing.ts'
import type { Plan } from '../words.ts'
import { takingBackProblems } from './closure-rules.ts'
import { actorOf } from './standing.ts'
import { SubmissionScreen } from './submission-screens.tsx'
import * as words from './words.ts'

/** Declares submission, taking back and the next draft. */
export function submissionRoutes(web: Web): void {
  const submissionPage = page(web, {
    path: '/plans/:id/submission',
    at: words.PlanPath,
    may: 'plans.write',
    audit: 'opened form to submit plan',
    gives: words.SubmissionView,
    view: (here) => viewSubmission(here, here.at.id),
    about: (view) => aboutPlan(view),
    screen: SubmissionScreen,
  })
  const formPage = { show: submissionPage, path: (at: words.PlanPath) => `/plans/${at.id}/submission`, at: same }
  action(web, {
    path: '/plans/:id/submission',
    at: words.PlanPath,
    may: 'plans.write',
    audit: 'submitted plan',
    form: words.SubmissionForm,
    formPage,
    async change({ tx, at, form, user, now }) {
      const plan = await lockPlan(tx, at.id)
      const { content } = await findDraft(tx, plan.id)
      const previous = await previousVersion(tx, plan)
      refuseIf(submitProblems(plan, content, previous, form.whatChanged))
      const cited = await citedBy(tx, plan, content)
      const cut = await submitPlan(tx, plan, { cited, whatChanged: form.whatChanged, by: user.id, now })
      return {
        goTo: `/plans/${plan.id}/${cut.status === 'with-sro' ? 'approval' : 'signatures'}`,
        about: aboutPlanChange(plan, { version: cut.number, carried: cut.carried }),
      }
    },
  })
  action(web, {
    path: '/plans/:id/next-draft',
    at: words.PlanPath,
    may: 'plans.write',
    audit: 'started next draft of plan',
    form: z.object({}),
    formPage,
    async change({ tx, at, user, now, language }) {
      const plan = await lockPlan(tx, at.id)
      refuseIf(transitionProblems(plan.status, 'next-drafted'))
      await saveDecision(tx, plan, 'next-drafted', { by: user.id, forId: null, reason: '', language, now })
      return { goTo: `/plans/${plan.id}`, about: aboutPlanChange(plan) }
    },
  })
  takingBackRoute(web)
}

function takingBackRoute(web: Web): void {
  action(web, {
    path: '/plans/:id/taking-back',
    at: words.PlanPath,
    may: 'plans.write',
    audit: 'took plan back',
    form: words.ReasonForm,
    async change({ tx, at, form, user, now, today }) {
      const plan = await lockPlan(tx, at.id)
      refuseIf(takingBackProblems(plan, actorOf(user), today))
      await saveDecision(tx, plan, 'taken-back', { by: user.id, forId: null, ...form, now })
      return { goTo: `/plans/${plan.id}`, about: aboutPlanChange(plan, { version: plan.latestVersion }) }
    },
  })
}

const same = (at: words.PlanPath) => at

async function previousVersion(db: Db, plan: Plan): Promise<VersionContent | null> {
  return plan.latestVersion === 0 ? null : (await findVersion(db, plan.id, plan.latestVersion)).version
}

/** What a submission would cut today, and what would follow from it. */
async function viewSubmission(here: Viewing, planId: string): Promise<words.SubmissionView> {
  const { db, language } = here
  const view = await viewPlan(here, planId)
  const { plan } = view
  const { content } = view.draft
  const previous = await previousVersion(db, plan)
  const cited = await citedBy(db, plan, content)
  const mustSayWhatChanged = plan.status === 'sent-back'
  return {
    ...view,
    previous: previous ? plan.latestVersion : null,
    changes: previous ? changesBetween(previous, { content, cited }, language) : [],
    // The words themselves are asked for by the form: only what the form cannot give stands in the way.
    problems: submitProblems(plan, content, previous, mustSayWhatChanged ? '-' : ''),
    mustSayWhatChanged,
    signaturesAfter: await signaturesAfter(
      here,
      plan,
      versionContentOf(plan, content, await liveStatuses(db, plan), cited),
    ),
    mayStartNext: transitionProblems(plan.status, 'next-drafted').length === 0,
  }
}

async function liveStatuses(db: Db, plan: Plan) {
  return Object.fromEntries((await listLiveActions(db, plan.id)).map((action) => [action.id, action.status]))
}

/** Which signatures would be kept and which would be asked for again, and because of what. */
async function signaturesAfter(
  { db, language }: Pick<Viewing, 'db' | 'language'>,
  plan: Plan,
  version: VersionContent,
): Promise<words.SubmissionView['signaturesAfter']> {
  const signatures = await listSignatures(db, plan.id)
  const after = requiredStrands(plan).map(async (strand) => {
    const earlier = earlierSignature(signatures, strand, plan.latestVersion + 1)
    if (!earlier) return { strand, isKept: false, isFirst: true, changes: [] }
    const changes = materialChanges(earlier.covered, coveredBy(version, strand, plan.sealedSha256))
    return { strand, isKept: changes.length === 0, isFirst: false, changes: await withNames(db, changes, language) }
  })
  return Promise.all(after)
}
