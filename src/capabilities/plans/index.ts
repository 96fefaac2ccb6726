/**
 * The door of plans: one tailored 4P plan for each threat, with two leads who both sign and an SRO who approves.
 * Owner: the LRO of each plan; for the force, the OCG coordinator. Rules and policy: docs/findings.md, E1 E6 D1 D2 I1.
 */
import type { Db, Tx } from '../../platform/database/database.ts'
import type { Problem } from '../../platform/problem.ts'
import { kindOf } from '../../platform/records.ts'
import type { Slice } from '../../platform/slice.ts'
import { factColumns } from './given/fact-columns.tsx'
import { heldForPlan, heldForThreat } from './given/held.ts'
import { owedOnPlans } from './given/owed.ts'
import { threatColumns } from './given/threat-columns.tsx'
import { leadGaps } from './lead-rules.ts'
import { planPanel, plansWithGapsPanel } from './reading/panels.tsx'
import { planRoutes } from './routes.ts'
import './rule-messages.ts'
import { usesOfFacts } from './given/uses.ts'
import { findOpenPlanOfThreat } from './store.ts'
import type { Plan } from './words.ts'
import './given/did-messages.ts'

export { saveActionStatus } from './action-store.ts'
export { acceptedReasons, approvalGates, approvalProblems, sendBackProblems } from './approval-rules.ts'
export { citedBy } from './citing.ts'
export {
  enterOralAuthority,
  saveApproval,
  saveDecision,
  saveInterimApproval,
} from './decision-store.ts'
export { anAction, anObjective, aPlanContent } from './demo.ts'
export { findDraft, saveDraft, saveSealedPart } from './draft-store.ts'
export { interimProblems } from './interim-rules.ts'
export { type Actor, capacityIn } from './lead-rules.ts'
export { copyLeads, nameLead, takeOn } from './lead-store.ts'
export { plansOwing } from './owing-store.ts'
export { signatureProblems, signatureStates } from './signing/signature-rules.ts'
export { transitionProblems } from './status-rules.ts'
export { listPlans, lockPlan, openPlan } from './store.ts'
export { submitProblems } from './version-rules.ts'
export { findVersion, listSignatures, saveSignature, submitPlan } from './version-store.ts'

export { type ActionStatus, emptyContent, type Plan, type PlanContent } from './words.ts'

/** The plan on which work on the threat goes on, null when none is open; with its leads and the version in force. */
export const planOf = (db: Db | Tx, threatId: string): Promise<Plan | null> => findOpenPlanOfThreat(db, threatId)

/**
 * What an active threat still lacks in leads (D1): an SRO, an SIO or a reason, an LRO, on one plan. It flags a threat; it never
 * hides or stops one.
 */
export async function activeThreatProblems(db: Db | Tx, threatId: string): Promise<Problem[]> {
  const plan = await findOpenPlanOfThreat(db, threatId)
  if (!plan) return [{ field: 'plan', message: 'plans.threat.noPlan' }]
  const href = `/plans/${plan.id}/leads`
  return leadGaps(plan).map((role): Problem => ({ field: role, message: `plans.lead.missing.${role}`, href }))
}

/** A plan is called by its reference, and by the name of its threat. */
const plan = kindOf({
  name: 'plan',
  table: 'plans.plan',
  href: (id) => `/plans/${id}`,
  called: {
    title: '(select t.name from threats.threat t where t.force_id = r.force_id and t.id = r.threat_id)',
    language: '(select t.language from threats.threat t where t.force_id = r.force_id and t.id = r.threat_id)',
  },
})

/** A threat is archived when its plan has ended: with it go the actions that people are still doing. */
async function planStillInForce(tx: Tx, threatId: string): Promise<Problem[]> {
  const plan = await findOpenPlanOfThreat(tx, threatId)
  if (!plan || plan.inForceVersion === null) return []
  const { id, reference } = plan
  return [{ field: '', message: 'plans.threat.stillInForce', args: { reference }, href: `/plans/${id}` }]
}

export const plans: Slice = {
  name: 'plans',
  routes: planRoutes,
  nav: [{ href: '/plans', labelKey: 'plans.nav', may: 'plans.read' }],
  owes: owedOnPlans,
  records: [plan],
  held: { plan: heldForPlan, threat: heldForThreat },
  uses: { fact: usesOfFacts },
  gates: { 'archived threat': [planStillInForce] },
  panels: { '/': [plansWithGapsPanel], '/threats/:id': [planPanel] },
  columns: { '/threats': [threatColumns], '/places/stale': [factColumns] },
}
