/** The two signatures of a version: what each covers, who gave it, what opened it again; and giving one. */
import { action, page, type Web } from '../../../platform/http.ts'
import { Refusal, refuseIf } from '../../../platform/problem.ts'
import { capacityIn } from '../lead-rules.ts'
import { aboutPlan, aboutPlanChange, type Viewing, viewPlan } from '../plan-view.ts'
import { requiredStrands, signatureProblems } from '../signing/signature-rules.ts'
import { isDraftOpen } from '../status-rules.ts'
import { lockPlan } from '../store.ts'
import { listSignatures, saveSignature } from '../version-store.ts'
import type { Plan } from '../words.ts'
import { takingBackProblems } from './closure-rules.ts'
import { SignaturesScreen } from './signature-screens.tsx'
import { actorOf, fullVersion, submittedVersion } from './standing.ts'
import * as words from './words.ts'

/** Declares the page of the signatures and the signing. */
export function signatureRoutes(web: Web): void {
  const signaturesPage = page(web, {
    path: '/plans/:id/signatures',
    at: words.PlanPath,
    may: 'plans.read',
    audit: 'read signatures of plan',
    gives: words.SignaturesView,
    view: (here) => viewSignatures(here, here.at.id),
    about: (view) => aboutPlan(view),
    screen: SignaturesScreen,
  })
  action(web, {
    path: '/plans/:id/signatures',
    at: words.PlanPath,
    may: 'plans.sign',
    audit: 'signed plan',
    form: words.SignatureForm,
    formPage: { show: signaturesPage, path: (at) => `/plans/${at.id}/signatures`, at: (at) => at },
    async change({ tx, at, form, user, now, today }) {
      const plan = await lockPlan(tx, at.id)
      const { strand } = form
      const onVersion = (await listSignatures(tx, plan.id)).filter((each) => each.versionNumber === plan.latestVersion)
      refuseIf(signatureProblems(plan, onVersion, strand, actorOf(user), today))
      refuseOtherVersion(plan, form.version)
      const forId = capacityIn(plan, strand, user, today)?.forId ?? null
      const status = await saveSignature(tx, plan, { strand, by: user.id, forId, now })
      return {
        goTo: `/plans/${plan.id}/signatures`,
        about: aboutPlanChange(plan, { version: plan.latestVersion, strand, forId, status }),
      }
    },
  })
}

/** Nobody signs or approves another text than the one they had before them. Throws Refusal 409. */
export function refuseOtherVersion(plan: Plan, read: number): void {
  if (read !== plan.latestVersion)
    throw new Refusal(409, [{ field: 'version', message: 'plans.approve.otherVersion', args: { read } }])
}

async function viewSignatures(here: Viewing, planId: string): Promise<words.SignaturesView> {
  const { db, user, today } = here
  const view = await viewPlan(here, planId)
  const { plan } = view
  const version = isDraftOpen(plan.status) ? null : await submittedVersion(db, plan)
  const onVersion = (await listSignatures(db, planId)).filter((each) => each.versionNumber === version?.number)
  const signing = requiredStrands(plan).map((strand) => [
    strand,
    signatureProblems(plan, onVersion, strand, actorOf(user), today),
  ])
  return {
    ...view,
    version: version && (await fullVersion(db, version)),
    signing: version ? Object.fromEntries(signing) : {},
    takingBack: takingBackProblems(plan, user, today),
  }
}
