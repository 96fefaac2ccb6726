/** What is held for a threat here: the record, each step it took, each assessment. For disclosure (L9). */
import type { Held } from '../../../platform/records.ts'
import { naming } from '../../../platform/sign-in/naming.ts'
import type { Asking } from '../../../platform/slice.ts'
import { listAssessments } from '../assessing/assessment-store.ts'
import './held-messages.ts'
import { listSteps } from '../step-store.ts'
import { findThreat } from '../store.ts'

const stepKind = (did: string): Held['kind'] =>
  did === 'edited' ? 'version' : did.startsWith('assessment') || did === 'raised' ? 'record' : 'decision'

/** Everything held here for the threat. Throws Refusal 404 when it is nothing for this reader. */
export async function heldForThreat(here: Asking, id: string): Promise<Held[]> {
  const threat = await findThreat(here.db, id)
  const steps = await listSteps(here.db, id)
  const nameOf = await naming(here, [threat.raisedById, ...steps.map((step) => step.byId)])
  const own = { marking: threat.marking, restrictionId: threat.restrictionId, href: `/threats/${id}` }
  const title = { message: 'threats.held.threat', args: { reference: threat.reference } }
  return [
    { ...own, key: 'record', kind: 'record', title, at: threat.raisedAt },
    ...steps.map((step): Held => {
      const said = { message: `threats.held.step.${step.did}`, args: { name: nameOf(step.byId) } }
      return { ...own, key: `step-${step.id}`, kind: stepKind(step.did), title: said, at: step.at }
    }),
    ...(await listAssessments(here.db, id)).map((assessment): Held => {
      const { number, status, marking, restrictionId, startedAt, decidedAt } = assessment
      return {
        key: `assessment-${assessment.id}`,
        kind: 'assessment',
        title: { message: `threats.held.assessment.${status}`, args: { number } },
        at: decidedAt ?? startedAt,
        href: `/threats/${id}/assessments/${assessment.id}`,
        marking,
        restrictionId,
      }
    }),
  ]
}
