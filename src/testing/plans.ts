/** Fills a test force with a plan that has every kind of record a plan can have. For `forces.ts`. */

import { openRestriction } from '../capabilities/people/index.ts'
import {
  anAction,
  anObjective,
  aPlanContent,
  citedBy,
  enterOralAuthority,
  findDraft,
  lockPlan,
  nameLead,
  openPlan,
  type PlanContent,
  saveApproval,
  saveDraft,
  saveSealedPart,
  saveSignature,
  submitPlan,
} from '../capabilities/plans/index.ts'
import type { Tx } from '../platform/database/database.ts'
import { type TestApp, TODAY } from './app.ts'

const NOW = `${TODAY}T09:00:00.000Z`

/** What the records of one filling say. */
export type Texts = Record<'name' | 'summary' | 'fact' | 'question' | 'answer' | 'statement' | 'sealed', string>

export type Filling = { app: TestApp; texts: Texts; isRestricted: boolean; areaId: string; agencyId: string }

/** What the plan rests on. */
export type Made = {
  threatId: string
  reference: string
  factId: string
  consultationId: string
  restrictionId: string | null
}

/** A plan in force with a sealed part, both signatures, spoken authority, and a text that came second. */
export async function fillPlan(
  { app, texts, areaId, agencyId }: Filling,
  made: Made,
): Promise<{ id: string; reference: string }> {
  const { sro, sio, lro, auditor } = app.people
  const forceId = app.force.id
  return app.asPerson(lro, async (tx) => {
    const threat = { id: made.threatId, restrictionId: made.restrictionId, marking: 'OFFICIAL-SENSITIVE' as const }
    const planId = await openPlan(tx, { forceId, threat, language: 'en', by: lro.id, now: NOW })
    for (const [role, person] of [
      ['sro', sro],
      ['sio', sio],
      ['lro', lro],
    ] as const)
      await nameLead(
        tx,
        planId,
        { role, accountId: person.id, isDeputy: false, fromOn: TODAY, toOn: null, lowestRank: '' },
        lro.id,
        NOW,
      )
    const title = `Sealed ${made.reference}`
    const names = [lro, sio, sro, auditor].map((person) => ({ accountId: person.id, isAuditor: person === auditor }))
    const restrictionId = await openRestriction(tx, forceId, { title, names })
    await saveSealedPart(tx, await lockPlan(tx, planId), {
      restrictionId,
      text: texts.sealed,
      language: 'en',
      by: sio.id,
      now: NOW,
    })
    await writeDraft(tx, planId, contentFor(made, texts.statement, { areaId, agencyId, ownerId: lro.id }), lro.id)
    const plan = await lockPlan(tx, planId)
    const { content } = await findDraft(tx, planId)
    await submitPlan(tx, plan, { cited: await citedBy(tx, plan, content), whatChanged: '', by: lro.id, now: NOW })
    await saveSignature(tx, await lockPlan(tx, planId), { strand: 'sio', by: sio.id, forId: null, now: NOW })
    await saveSignature(tx, await lockPlan(tx, planId), { strand: 'lro', by: lro.id, forId: null, now: NOW })
    const spoken = { authoriserId: sro.id, words: texts.statement, language: 'en' as const, givenAt: NOW, now: NOW }
    await enterOralAuthority(tx, planId, { ...spoken, by: lro.id })
    const decided = {
      by: sro.id,
      forId: null,
      reason: texts.statement,
      language: 'en' as const,
      now: NOW,
      accepted: [],
    }
    await saveApproval(tx, await lockPlan(tx, planId), decided)
    return { id: planId, reference: plan.reference }
  })
}

/** Saves it, and once more from the revision before, which keeps the second text as a conflict. */
async function writeDraft(tx: Tx, planId: string, content: PlanContent, by: string): Promise<void> {
  const plan = await lockPlan(tx, planId)
  await saveDraft(tx, plan, { fromRevision: 1, content, by, now: NOW })
  await saveDraft(tx, plan, {
    fromRevision: 1,
    content: { ...content, disagreement: content.threatStatement },
    by,
    now: NOW,
  })
}

function contentFor(
  made: Made,
  statement: string,
  at: { areaId: string; agencyId: string; ownerId: string },
): PlanContent {
  const basis = [
    { kind: 'fact' as const, id: made.factId },
    { kind: 'consultation' as const, id: made.consultationId },
  ]
  const actions = (['pursue', 'prevent', 'protect', 'prepare'] as const).map((p, i) =>
    anAction(i + 1, {
      id: crypto.randomUUID(),
      p,
      text: statement,
      ownerId: p === 'protect' ? null : at.ownerId,
      agencyId: p === 'protect' ? at.agencyId : null,
      basis,
    }),
  )
  const objectives = [anObjective({ id: crypto.randomUUID(), text: statement, ownerId: at.ownerId })]
  const interim = { riskToPeople: statement, holdsChecked: '', ownerId: at.ownerId }
  return aPlanContent({ threatStatement: statement, basis, areaIds: [at.areaId], actions, objectives, interim })
}
