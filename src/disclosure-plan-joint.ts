/** What is held for a plan: its draft and the texts beside it, versions, decisions, signatures, leads, audit. See `disclosure-joints.ts`. */
import type { Holding, Viewing } from './capabilities/disclosure/index.ts'
import {
  countActions,
  findDraft,
  findPlan,
  listDecisions,
  listKeptTexts,
  listNamings,
  listOralAuthorities,
  listSignatures,
  listVersions,
  type Plan,
} from './capabilities/plans/index.ts'
import { auditHeld, naming } from './disclosure-audit-joint.ts'

/** Everything held for a plan that the reader may see, in no order. */
export async function holdingsOfPlan(here: Viewing, id: string): Promise<Holding[]> {
  const { db } = here
  const plan = await findPlan(db, id)
  const own = { marking: plan.marking, restrictionId: plan.restrictionId, href: `/plans/${id}` }
  const title = { message: 'disclosure.held.plan', args: { reference: plan.reference } }
  const actions = { message: 'disclosure.held.actions', args: await countActions(db, id) }
  const subject = `plans.plan:${id}`
  return [
    { ...own, key: 'record', kind: 'record', title, at: plan.openedAt },
    { ...own, key: 'actions', kind: 'record', title: actions, at: plan.openedAt },
    ...(await textsOfPlan(here, plan)),
    ...(await decisionsOfPlan(here, plan)),
    ...(await auditHeld(here, { ...own, reference: plan.reference, subject, at: plan.openedAt })),
  ]
}

/** The draft, the texts kept beside it, and every version. */
async function textsOfPlan(here: Viewing, { id, marking, restrictionId }: Plan): Promise<Holding[]> {
  const draft = await findDraft(here.db, id)
  const versions = await listVersions(here.db, id)
  const { conflicts, sealed } = await listKeptTexts(here.db, id)
  const writers = [draft.savedBy, ...versions.map((each) => each.cutBy), ...conflicts.map((each) => each.writtenBy)]
  const nameOf = await naming(here, writers)
  const own = { kind: 'version' as const, href: `/plans/${id}`, marking, restrictionId }
  const saved = { revision: draft.revision, name: nameOf(draft.savedBy) }
  return [
    { ...own, key: 'draft', title: { message: 'disclosure.held.draft', args: saved }, at: draft.savedAt },
    ...versions.map(({ number, kind, cutBy, cutAt }): Holding => {
      const title = { message: `disclosure.held.version.${kind}`, args: { number, name: nameOf(cutBy) } }
      return { ...own, key: `version-${number}`, title, at: cutAt, href: `/plans/${id}/versions/${number}` }
    }),
    ...conflicts.map((each): Holding => {
      const title = { message: 'disclosure.held.conflict', args: { name: nameOf(each.writtenBy) } }
      return { ...own, key: `conflict-${each.id}`, title, at: each.writtenAt }
    }),
    ...sealed.map((each): Holding => {
      const title = { message: 'disclosure.held.sealed', args: { number: each.number } }
      return { ...own, key: `sealed-${each.id}`, title, at: each.writtenAt, restrictionId: each.restrictionId }
    }),
  ]
}

/** Decisions, authority given by word of mouth, signatures on every version, and who was named as a lead. */
async function decisionsOfPlan(here: Viewing, { id, marking, restrictionId }: Plan): Promise<Holding[]> {
  const { db } = here
  const [decisions, spoken] = [await listDecisions(db, id), await listOralAuthorities(db, id)]
  const [signatures, namings] = [await listSignatures(db, id), await listNamings(db, id)]
  const people = [...decisions, ...signatures].map((each) => each.byId)
  const others = [...spoken.map((each) => each.authoriserId), ...namings.map((each) => each.accountId)]
  const nameOf = await naming(here, [...people, ...others])
  const own = { href: `/plans/${id}/versions`, marking, restrictionId }
  const held = (
    key: string,
    kind: Holding['kind'],
    at: string,
    message: string,
    args: Holding['title']['args'],
  ): Holding => ({
    ...own,
    key,
    kind,
    at,
    title: { message: `disclosure.held.${message}`, args },
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
