/** Plans as rows of a list: state, leads, the four Ps, and which have gaps. */
import { z } from 'zod'
import type { Db } from '../../../platform/database/database.ts'
import { markings } from '../../../platform/marking.ts'
import { listPeople } from '../../../platform/sign-in/memberships.ts'
import { listThreats } from '../../threats/index.ts'
import { holderOf } from '../lead-rules.ts'
import { listPlans, type PlanSummary } from '../store.ts'
import { Ps, planStatuses } from '../words.ts'

export const PlanRow = z.object({
  id: z.string(),
  reference: z.string(),
  restrictionId: z.string().nullable(),
  marking: z.enum(markings),
  status: z.enum(planStatuses),
  number: z.number(),
  isInForce: z.boolean(),
  reviewOn: z.string().nullable(),
  threat: z.object({ id: z.string(), reference: z.string(), name: z.string() }),
  leads: z.object({ sro: z.string().nullable(), sio: z.string().nullable(), lro: z.string().nullable() }),
  noSioBecause: z.string(),
  counts: z.record(z.enum(Ps), z.number()),
  notNeeded: z.record(z.enum(Ps), z.string()),
  /** Ps without an action and without a reason for having none. */
  gaps: z.array(z.enum(Ps)),
})
export type PlanRow = z.infer<typeof PlanRow>

/** The plans of these ids, in their order. */
export async function showPlans(db: Db, found: { id: string }[]): Promise<PlanRow[]> {
  const rows = await rowsOf(db, await listPlans(db, { ids: found.map(({ id }) => id) }))
  return found.map(({ id }) => rows.find((row) => row.id === id)!)
}

/** Plans as rows, with the names of their threats and leads. */
export async function rowsOf(db: Db, plans: PlanSummary[]): Promise<PlanRow[]> {
  const threats = new Map(
    (await listThreats(db, { ids: plans.map((plan) => plan.threatId) })).map((each) => [each.id, each]),
  )
  const people = new Map((await listPeople(db)).map((person) => [person.id, person.name]))
  return plans.flatMap((plan) => {
    const threat = threats.get(plan.threatId)
    if (!threat) return []
    const lead = (role: 'sro' | 'sio' | 'lro') => people.get(holderOf(plan, role) ?? '') ?? null
    const { id, reference, restrictionId, marking, status, reviewOn, noSioBecause, counts, notNeeded } = plan
    return [
      {
        ...{ id, reference, restrictionId, marking, status, reviewOn, noSioBecause, counts, notNeeded },
        number: plan.latestVersion,
        isInForce: plan.inForceVersion !== null,
        threat: { id: threat.id, reference: threat.reference, name: threat.name },
        leads: { sro: lead('sro'), sio: lead('sio'), lro: lead('lro') },
        gaps: Ps.filter((p) => counts[p] === 0 && notNeeded[p] === ''),
      },
    ]
  })
}
