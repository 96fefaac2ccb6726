/** What is held for a plan: its draft and the texts beside it, versions, decisions, signatures, leads. And the plans of a threat. For disclosure (L9). */
import type { Held } from '../../../platform/records.ts'
import { naming } from '../../../platform/sign-in/naming.ts'
import type { Asking } from '../../../platform/slice.ts'
import { countActions } from '../action-store.ts'
import { listDecisions, listOralAuthorities } from '../decision-store.ts'
import { findDraft, listKeptTexts } from '../draft-store.ts'
import './held-messages.ts'
import { listNamings } from '../lead-store.ts'
import { findPlan, listPlans } from '../store.ts'
import { listSignatures, listVersions } from '../version-store.ts'
import type { Plan } from '../words.ts'

/** The plans of a threat, to be linked for what is held for each. */
export async function heldForThreat(here: Asking, threatId: string): Promise<Held[]> {
  const plans = await listPlans(here.db, { threatIds: [threatId] })
  return plans.map(({ id, reference, marking, restrictionId, openedAt }): Held => {
    const title = { message: 'plans.held.planOfThreat', args: { reference } }
    return { key: `plan-${id}`, kind: 'record', title, at: openedAt, href: `/plans/${id}`, marking, restrictionId }
  })
}

/** Everything held for a plan that the reader may see, in no order. */
export async function heldForPlan(here: Asking, id: string): Promise<Held[]> {
  const { db } = here
  const plan = await findPlan(db, id)
  const own = { marking: plan.marking, restrictionId: plan.restrictionId, href: `/plans/${id}` }
  const title = { message: 'plans.held.plan', args: { reference: plan.reference } }
  const actions = { message: 'plans.held.actions', args: await countActions(db, id) }
  return [
    { ...own, key: 'record', kind: 'record', title, at: plan.openedAt },
    { ...own, key: 'actions', kind: 'record', title: actions, at: plan.openedAt },
    ...(await textsOfPlan(here, plan)),
    ...(await decisionsOfPlan(here, plan)),
  ]
}

/** The draft, the texts kept beside it, and every version. */
async function textsOfPlan(here: Asking, { id, marking, restrictionId }: Plan): Promise<Held[]> {
  const draft = await findDraft(here.db, id)
  const versions = await listVersions(here.db, id)
  const { conflicts, sealed } = await listKeptTexts(here.db, id)
  const writers = [draft.savedBy, ...versions.map((each) => each.cutBy), ...conflicts.map((each) => each.writtenBy)]
  const nameOf = await naming(here, writers)
  const own = { kind: 'version' as const, href: `/plans/${id}`, marking, restrictionId }
  const saved = { revision: draft.revision, name: nameOf(draft.savedBy) }
  return [
    { ...own, key: 'draft', title: { message: 'plans.held.draft', args: saved }, at: draft.savedAt },
    ...versions.map(({ number, kind, cutBy, cutAt }): Held => {
      const title = { message: `plans.held.version.${kind}`, args: { number, name: nameOf(cutBy) } }
      return { ...own, key: `version-${number}`, title, at: cutAt, href: `/plans/${id}/versions/${number}` }
    }),
    ...conflicts.map((each): Held => {
      const title = { message: 'plans.held.conflict', args: { name: nameOf(each.writtenBy) } }
      return { ...own, key: `conflict-${each.id}`, title, at: each.writtenAt }
    }),
    ...sealed.map((each): Held => {
      const title = { message: 'plans.held.sealed', args: { number: each.number } }
      return { ...own, key: `sealed-${each.id}`, title, at: each.writtenAt, restrictionId: each.restrictionId }
    }),
  ]
}

/** Decisions, authority given by word of mouth, signatures on every version, and who was named as a lead. */
async function decisionsOfPlan(here: Asking, { id, marking, restrictionId }: Plan): Promise<Held[]> {
  const { db } = here
  const [decisions, spoken] = [await listDecisions(db, id), await listOralAuthorities(db, id)]
  const [signatures, namings] = [await listSignatures(db, id), await listNamings(db, id)]
  const people = [...decisions, ...signatures].map((each) => each.byId)
  const others = [...spoken.map((each) => each.authoriserId), ...namings.map((each) => each.accountId)]
  const nameOf = await naming(here, [...people, ...others])
  const own = { href: `/plans/${id}/versions`, marking, restrictionId }
  const held = (key: string, kind: Held['kind'], at: string, message: string, args: Held['title']['args']): Held => ({
    ...own,
    key,
    kind,
    at,
    title: { message: `plans.held.${message}`, args },
  })
  return [
    ...decisions.map((each) =>
      held(`decision-${each.id}`, 'decision', each.decidedAt, `decision.${each.kind}`, { name: nameOf(each.byId) }),
    ),
    ...spoken.map((each) =>
      held(`spoken-${each.id}`, 'decision', each.givenAt, 'spoken', { name: nameOf(each.authoriserId) }),
    ),
    ...signatures.map((each) => {
      const args = { name: nameOf(each.byId), strand: each.strand, number: each.versionNumber }
      return held(`signature-${each.id}`, 'signature', each.signedAt, 'signature', args)
    }),
    ...namings.map((each) =>
      held(`lead-${each.id}`, 'decision', each.namedAt, 'lead', { name: nameOf(each.accountId), role: each.role }),
    ),
  ]
}
