/**
 * The steps by which a plan of the demonstration goes to its leads and its SRO. Each asks the same rules as the pages do, so that
 * a plan which could not come about in the program cannot stand in its demonstration.
 */
import {
  type Actor,
  acceptedReasons,
  approvalGates,
  approvalProblems,
  capacityIn,
  citedBy,
  enterOralAuthority,
  findDraft,
  findVersion,
  interimProblems,
  listSignatures,
  lockPlan,
  type PlanContent,
  saveApproval,
  saveDecision,
  saveInterimApproval,
  saveSignature,
  sendBackProblems,
  signatureProblems,
  signatureStates,
  submitPlan,
  submitProblems,
  transitionProblems,
} from '../src/capabilities/plans/index.ts'
import type { Problem } from '../src/platform/problem.ts'
import { people } from './people-table.ts'
import type { PlanSeed, PlanStep } from './plan-seed.ts'
import { doerOf, goOnAs, idOf, type Stage } from './stage.ts'

/** A plan as it is being written. */
export type Written = { stage: Stage; seed: PlanSeed; planId: string; content: PlanContent }

/** Cuts a version and sends it to the leads. Throws Error when the rules say no. */
export async function submit(written: Written, step: Extract<PlanStep, { did: 'submitted' }>): Promise<void> {
  const { stage, planId } = written
  const plan = await lockPlan(stage.tx, planId)
  const { content } = await findDraft(stage.tx, planId)
  const { byId: by, now } = doerOf(stage, step.byKey, step.day)
  const previous = plan.latestVersion > 0 ? (await findVersion(stage.tx, planId, plan.latestVersion)).version : null
  mustBeFree(written, step, submitProblems(plan, content, previous, step.whatChanged ?? ''))
  const cited = await citedBy(stage.tx, plan, content)
  await submitPlan(stage.tx, plan, { cited, whatChanged: step.whatChanged ?? '', by, now })
}

/** Signs as the lead or, within their days, as the deputy of one. Throws Error when the rules say no. */
export async function sign(written: Written, step: Extract<PlanStep, { did: 'signed' }>): Promise<void> {
  const { stage, planId } = written
  const plan = await lockPlan(stage.tx, planId)
  const { signer, today, now } = await actorOf(written, step)
  const ofVersion = (await listSignatures(stage.tx, planId)).filter((each) => each.versionNumber === plan.latestVersion)
  mustBeFree(written, step, signatureProblems(plan, ofVersion, step.strand, signer, today))
  const forId = capacityIn(plan, step.strand, signer, today)?.forId ?? null
  await saveSignature(stage.tx, plan, { strand: step.strand, by: signer.id, forId, now })
}

/** Brings the version into force; the SRO accepts every reason that the plan gives for a gate. Throws Error when the rules say no. */
export async function approve(written: Written, step: Extract<PlanStep, { did: 'approved' }>): Promise<void> {
  const { stage, planId, seed } = written
  const plan = await lockPlan(stage.tx, planId)
  const { signer: approver, today, now } = await actorOf(written, step)
  const { version } = await findVersion(stage.tx, planId, plan.latestVersion)
  const signatures = signatureStates(
    plan,
    { number: plan.latestVersion, version },
    await listSignatures(stage.tx, planId),
  )
  const { assessment, facts, consultations } = await citedBy(stage.tx, plan, version.content)
  const known = { assessment, facts, consultations, signatures, approver }
  const explained = approvalGates(plan, version.content, { ...known, accepted: [] }, today).flatMap(
    ({ explained }) => explained?.gate ?? [],
  )
  const asked = { ...known, accepted: explained }
  mustBeFree(written, step, approvalProblems(plan, version.content, asked, today))
  const accepted = acceptedReasons(approvalGates(plan, version.content, asked, today))
  const forId = capacityIn(plan, 'sro', approver, today)?.forId ?? null
  await saveApproval(stage.tx, plan, {
    by: approver.id,
    forId,
    reason: step.reason,
    language: seed.language,
    now,
    accepted,
  })
}

/** For 72 hours, with words that someone else entered where it was spoken. Throws Error when the rules say no. */
export async function approveInterim(
  written: Written,
  step: Extract<PlanStep, { did: 'approved-interim' }>,
): Promise<void> {
  const { stage, planId, seed } = written
  const plan = await lockPlan(stage.tx, planId)
  const { signer: approver, today, now } = await actorOf(written, step)
  const { content } = await findDraft(stage.tx, planId)
  mustBeFree(written, step, interimProblems(plan, content, [], approver, today))
  const { language } = seed
  const cited = await citedBy(stage.tx, plan, content)
  const spoken = { authoriserId: approver.id, words: step.words ?? '', language, givenAt: now, now }
  const oralAuthorityId = step.enteredBy
    ? await enterOralAuthority(stage.tx, planId, { ...spoken, by: idOf(stage.cast, step.enteredBy) })
    : null
  const forId = capacityIn(plan, 'sro', approver, today)?.forId ?? null
  await saveInterimApproval(stage.tx, plan, {
    by: approver.id,
    forId,
    reason: step.reason,
    language,
    now,
    cited,
    oralAuthorityId,
  })
}

type Decided = Extract<PlanStep, { did: 'sent-back' | 'next-drafted' | 'closure-proposed' }>

/** Sends back, begins the next version, or proposes to close. Throws Error when the rules say no. */
export async function decide(written: Written, step: Decided): Promise<void> {
  const { stage, planId, seed } = written
  const plan = await lockPlan(stage.tx, planId)
  const { signer, today, now } = await actorOf(written, step)
  const problems =
    step.did === 'sent-back'
      ? sendBackProblems(plan, step.reason, signer, today)
      : transitionProblems(plan.status, step.did)
  mustBeFree(written, step, problems)
  await saveDecision(stage.tx, plan, step.did, {
    by: signer.id,
    forId: null,
    reason: step.reason,
    language: seed.language,
    now,
  })
}

async function actorOf({ stage }: Written, step: PlanStep): Promise<{ signer: Actor; today: string; now: string }> {
  const { restrictions } = await goOnAs(stage, step.byKey)
  const { byId: id, today, now } = doerOf(stage, step.byKey, step.day)
  return { signer: { id, rank: people.find((each) => each.key === step.byKey)!.rank, restrictions }, today, now }
}

/** Throws Error when the rules would not have let this happen: then the tables are wrong. */
function mustBeFree({ seed }: Written, step: PlanStep, problems: Problem[]): void {
  if (problems.length === 0) return
  const said = problems.map((problem) => `${problem.message} ${JSON.stringify(problem.args ?? {})}`).join(', ')
  throw new Error(`The plan for ${seed.threatKey} could not have been ${step.did} on day ${step.day}: ${said}`)
}
