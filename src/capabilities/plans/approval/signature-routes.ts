/** The two signatures of a version: what each covers, who gave it, what opened it again; and giving one. */
import type { Db } from '../../../platform/database/database.ts'
import { action, type Here, page, type Web } from '../../../platform/http.ts'
import { Refusal, refuseIf } from '../../../platform/problem.ts'
import { capacityIn } from '../lead-rules.ts'
import { type SignatureState, signatureProblems } from '../signing/signature-rules.ts'
import { changesSince, signedVersionOf, withNames } from '../signing/signing-view.ts'
import { findPlan, lockPlan } from '../store.ts'
import { listSignatures, saveSignature } from '../version-store.ts'
import type { Plan } from '../words.ts'
import { takingBackProblems } from './closure-rules.ts'
import { SignaturesScreen } from './signature-screens.tsx'
import { aboutPlan, actorOf, headOf, namesOf, signaturesOn, submittedVersion } from './standing.ts'
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
    about: ({ plan }) => aboutPlan(plan),
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
        about: aboutPlan(plan, { version: plan.latestVersion, strand, forId, status }),
      }
    },
  })
}

/** Nobody signs or approves another text than the one they had before them. Throws Refusal 409. */
export function refuseOtherVersion(plan: Plan, read: number): void {
  if (read !== plan.latestVersion)
    throw new Refusal(409, [{ field: 'version', message: 'plans.approve.otherVersion', args: { read } }])
}

async function viewSignatures(
  here: Here<unknown, unknown> & { db: Db },
  planId: string,
): Promise<words.SignaturesView> {
  const { db, user, now, today, language } = here
  const plan = await findPlan(db, planId)
  const head = await headOf(db, plan, now)
  const takingBack = takingBackProblems(plan, user, today)
  const version = await submittedVersion(db, plan)
  if (!version) return { plan: head, version: null, signatures: [], takingBack }
  const { all, states } = await signaturesOn(db, plan, version)
  const onVersion = all.filter((each) => each.versionNumber === version.number)
  const given = states.flatMap(({ signature }) => (signature ? [signature.byId, signature.forId] : []))
  const nameOf = await namesOf(db, [version.cutBy, ...given])
  const { number, sha256, whatChanged, cutAt, cutBy } = version
  return {
    plan: head,
    version: { number, sha256, whatChanged, cutAt, cutBy: nameOf(cutBy) },
    signatures: await Promise.all(
      states.map(async (state) => ({
        ...shownSignature(state, nameOf),
        changes: await withNames(db, state.changes, language),
        since: state.state === 'carried' ? await changesSince(db, state.signature!, version.version, language) : [],
        problems: signatureProblems(plan, onVersion, state.strand, actorOf(user), today),
      })),
    ),
    takingBack,
  }
}

function shownSignature({ strand, state, signature }: SignatureState, nameOf: (id: string | null) => string) {
  return {
    strand,
    state,
    by: nameOf(signature?.byId ?? null),
    for: nameOf(signature?.forId ?? null),
    signedAt: signature?.signedAt ?? null,
    coveredSha256: signature?.coveredSha256 ?? null,
    signedVersion: signature && signedVersionOf(signature),
  }
}
