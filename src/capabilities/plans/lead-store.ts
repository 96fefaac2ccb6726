/** Who leads a plan: naming, ending, and taking on what one was named to. A function that takes `tx` needs the plan locked first. */
import type { Db, Tx } from '../../platform/database/database.ts'
import { copiedFromPlan } from './store-tables.ts'
import type { Lead, LeadRole, Plan } from './words.ts'

/** Names a lead in place of the one before, or a deputy in place of their own earlier days. Ask `leadProblems` first. */
export async function nameLead(tx: Tx, planId: string, lead: Lead, by: string, now: string): Promise<void> {
  const { role, isDeputy, accountId } = lead
  await endLead(tx, planId, isDeputy ? { role, isDeputy, accountId } : { role, isDeputy }, now)
  await tx
    .insertInto('plans.lead')
    // Whoever names themselves knows of it.
    .values({
      ...copiedFromPlan(planId),
      ...lead,
      ...{ namedBy: by, namedAt: now, endedAt: null },
      takenOnAt: by === lead.accountId ? now : null,
    })
    .execute()
}

/** Ends the naming of a lead, or of one deputy (by `accountId`). The row stays, closed. */
export async function endLead(
  tx: Tx,
  planId: string,
  which: { role: LeadRole; isDeputy: boolean; accountId?: string },
  now: string,
): Promise<void> {
  let query = tx
    .updateTable('plans.lead')
    .set({ endedAt: now })
    .where('planId', '=', planId)
    .where('role', '=', which.role)
    .where('isDeputy', '=', which.isDeputy)
    .where('endedAt', 'is', null)
  if (which.accountId) query = query.where('accountId', '=', which.accountId)
  await query.execute()
}

/** Everyone who was ever named as a lead of the plan, oldest first. */
export async function listNamings(db: Db | Tx, planId: string) {
  const columns = ['id', 'role', 'accountId', 'namedAt'] as const
  return db.selectFrom('plans.lead').where('planId', '=', planId).select(columns).orderBy('namedAt').execute()
}

/** Keeps why the plan has no SIO; '' when it has or will have one. The SRO confirms the reason at approval. */
export async function saveNoSioBecause(tx: Tx, planId: string, because: string): Promise<void> {
  await tx.updateTable('plans.plan').set({ noSioBecause: because }).where('id', '=', planId).execute()
}

/** The leads that a threat was given at its meeting; null for one not yet named. */
export type ThreatLeads = { sroId: string | null; sioId: string | null; noSioBecause: string; lroId: string | null }

/** Takes over the leads named for the threat: those that differ are named on the plan in place of the ones before. */
export async function copyLeads(
  tx: Tx,
  plan: Plan,
  leads: ThreatLeads,
  named: { by: string; today: string; now: string },
): Promise<void> {
  const accounts = { sro: leads.sroId, sio: leads.sioId, lro: leads.lroId }
  const changed = (['sro', 'sio', 'lro'] as const).filter(
    (role) => accounts[role] !== (plan.leads.find((lead) => lead.role === role && !lead.isDeputy)?.accountId ?? null),
  )
  // All of them end first: two who change places must not meet in one role.
  for (const role of changed) await endLead(tx, plan.id, { role, isDeputy: false }, named.now)
  for (const role of changed) {
    const accountId = accounts[role]
    const lead = { role, isDeputy: false, fromOn: named.today, toOn: null, lowestRank: '' }
    if (accountId) await nameLead(tx, plan.id, { ...lead, accountId }, named.by, named.now)
  }
  await saveNoSioBecause(tx, plan.id, leads.noSioBecause)
}

export type Untaken = { planId: string; reference: string; role: LeadRole; isDeputy: boolean; by: string; at: string }

/** What this person was named to and has not taken on, on plans that have not ended, the latest first. */
export const untakenBy = (db: Db | Tx, accountId: string, today: string): Promise<Untaken[]> =>
  db
    .selectFrom('plans.lead as l')
    .innerJoin('plans.plan as p', (join) => join.onRef('p.forceId', '=', 'l.forceId').onRef('p.id', '=', 'l.planId'))
    .innerJoin('platform.account as namer', 'namer.id', 'l.namedBy')
    .where('l.accountId', '=', accountId)
    .where('l.endedAt', 'is', null)
    .where('l.takenOnAt', 'is', null)
    .where('p.closedAt', 'is', null)
    .where((eb) => eb.or([eb('l.toOn', 'is', null), eb('l.toOn', '>=', today)]))
    .select(['l.planId', 'p.reference', 'l.role', 'l.isDeputy', 'namer.name as by', 'l.namedAt as at'])
    .orderBy('l.namedAt', 'desc')
    .execute()

/** They take on all they were named to on this plan. Answers the roles. */
export async function takeOn(tx: Tx, planId: string, accountId: string, now: string): Promise<LeadRole[]> {
  const taken = await tx
    .updateTable('plans.lead')
    .set({ takenOnAt: now })
    .where('planId', '=', planId)
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .where('takenOnAt', 'is', null)
    .returning('role')
    .execute()
  return taken.map(({ role }) => role)
}
