/**
 * Writes, submits, signs and decides the plans of the demonstration in the order of their days. Each step asks the same rules as
 * the pages do, so that a plan which could not come about in the program cannot stand in its demonstration.
 * What they say: the four `plans-*-table.ts`.
 */
import { openRestriction } from '../src/capabilities/people/index.ts'
import {
  copyLeads,
  findDraft,
  lockPlan,
  nameLead,
  openPlan,
  saveActionStatus,
  saveDraft,
  saveSealedPart,
  takeOn,
} from '../src/capabilities/plans/index.ts'
import { findThreat } from '../src/capabilities/threats/index.ts'
import { contentOf } from './plan-content.ts'
import type { PlanSeed, PlanStep } from './plan-seed.ts'
import { approve, approveInterim, decide, sign, submit, type Written } from './plan-steps.ts'
import { excellentPlans } from './plans-excellent-table.ts'
import { groupPlans } from './plans-group-table.ts'
import { localPlans } from './plans-local-table.ts'
import { welshPlans } from './plans-welsh-table.ts'
import { audited, dayOf, doerOf, goOnAs, idOf, instantOf, type Stage } from './stage.ts'

export const plans: PlanSeed[] = [...excellentPlans, ...groupPlans, ...localPlans, ...welshPlans]

export async function buildPlans(stage: Stage): Promise<void> {
  for (const seed of plans) {
    const written = await open(stage, seed)
    if (seed.sealed) await seal(written, seed.sealed)
    if (seed.statement !== '' && seed.steps[0]?.did !== 'saved')
      await save(written, { did: 'saved', day: seed.openedDay, byKey: seed.byKey })
    for (const step of seed.steps) await take(written, step)
    await moveActions(written)
  }
}

async function open(stage: Stage, seed: PlanSeed): Promise<Written> {
  const { tx, forceId } = stage
  const { byKey, openedDay, language } = seed
  await goOnAs(stage, byKey)
  const threat = await findThreat(tx, idOf(stage.threats, seed.threatKey))
  const { byId: by, now, today } = doerOf(stage, byKey, openedDay)
  const planId = await openPlan(tx, { forceId, threat, language, by, now })
  const written = { stage, seed, planId, content: contentOf(stage, seed, threat.marking) }
  const account = (key: string | undefined) => (key ? idOf(stage.cast, key) : null)
  const { sro, sio, lro, coordinator } = seed.leads
  const leads = { sroId: account(sro), sioId: account(sio), lroId: account(lro), noSioBecause: seed.noSioBecause }
  await copyLeads(tx, await lockPlan(tx, planId), leads, { by, today, now })
  if (coordinator)
    await nameLead(
      tx,
      planId,
      {
        role: 'coordinator',
        accountId: idOf(stage.cast, coordinator),
        isDeputy: false,
        fromOn: today,
        toOn: null,
        lowestRank: '',
      },
      by,
      now,
    )
  for (const { role, key, fromDay, toDay, lowestRank } of seed.deputies)
    await nameLead(
      tx,
      planId,
      {
        role,
        accountId: idOf(stage.cast, key),
        isDeputy: true,
        fromOn: dayOf(stage, fromDay),
        toOn: dayOf(stage, toDay),
        lowestRank,
      },
      by,
      now,
    )
  // Those of the newest plans have not said yet that they take them on.
  if (openedDay < NEWEST_DAY)
    for (const { accountId } of (await lockPlan(tx, planId)).leads) await takeOn(tx, planId, accountId, now)
  await record(written, { byKey, day: openedDay }, 'opened plan')
  return written
}

/** Plans opened since this day, counted from today, are the newest. */
const NEWEST_DAY = -15

async function seal({ stage, seed, planId }: Written, { text, names }: NonNullable<PlanSeed['sealed']>): Promise<void> {
  const { tx, forceId } = stage
  const sioKey = names[0]!
  await goOnAs(stage, sioKey)
  const plan = await lockPlan(tx, planId)
  const named = names.map((key) => ({ accountId: idOf(stage.cast, key), isAuditor: key.startsWith('auditor') }))
  const restrictionId = await openRestriction(tx, forceId, { title: plan.reference, names: named })
  const { byId: by, now } = doerOf(stage, sioKey, seed.openedDay)
  await saveSealedPart(tx, plan, { restrictionId, text, language: seed.language, by, now })
  stage.restrictions.push(restrictionId)
  const line = { byKey: sioKey, did: 'wrote sealed part of plan', subject: `plans.plan:${planId}` }
  await audited(stage, { ...line, day: seed.openedDay, restrictionId })
}

/** One step, by the person who took it, with its audit line. */
async function take(written: Written, step: PlanStep): Promise<void> {
  await goOnAs(written.stage, step.byKey)
  if (step.did === 'saved') await save(written, step)
  else if (step.did === 'submitted') await submit(written, step)
  else if (step.did === 'signed') await sign(written, step)
  else if (step.did === 'approved') await approve(written, step)
  else if (step.did === 'approved-interim') await approveInterim(written, step)
  else await decide(written, step)
  const did = {
    saved: 'saved plan',
    submitted: 'submitted plan',
    signed: 'signed plan',
    approved: 'approved plan',
    'approved-interim': 'approved interim plan',
    'sent-back': 'sent plan back',
    'next-drafted': 'started next draft of plan',
    'closure-proposed': 'proposed closure of plan',
  }
  if (step.did === 'approved-interim' && step.enteredBy)
    await record(written, { byKey: step.enteredBy, day: step.day }, 'entered oral authority')
  await record(written, step, did[step.did])
}

const record = async ({ stage, planId }: Written, step: { byKey: string; day: number }, did: string): Promise<void> => {
  const { restrictionId } = await lockPlan(stage.tx, planId)
  await audited(stage, { byKey: step.byKey, did, subject: `plans.plan:${planId}`, day: step.day, restrictionId })
}

async function save({ stage, planId, content }: Written, step: Extract<PlanStep, { did: 'saved' }>): Promise<void> {
  await goOnAs(stage, step.byKey)
  const plan = await lockPlan(stage.tx, planId)
  const { revision: fromRevision } = await findDraft(stage.tx, planId)
  const actions = content.actions.filter((action) => !step.without?.includes(action.reference))
  const { byId: by, now } = doerOf(stage, step.byKey, step.day)
  await saveDraft(stage.tx, plan, { fromRevision, content: { ...content, actions }, by, now })
}

/** How the actions go on, each moved by its owner or, for an agency's, by whoever wrote the plan. */
async function moveActions(written: Written): Promise<void> {
  const { stage, seed, content } = written
  for (const [i, { status, because, ownerKey }] of seed.actions.entries()) {
    if (status === 'not-started') continue
    const byKey = ownerKey ?? seed.byKey
    const moved = { to: status, because, by: idOf(stage.cast, byKey), now: instantOf(stage, -1) }
    await saveActionStatus(stage.tx, content.actions[i]!.id, moved)
    await record(written, { byKey, day: -1 }, 'changed status of action')
  }
}
