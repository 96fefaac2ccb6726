/** Where open plans rest on facts of a profile, for whoever keeps the facts. */
import type { Asking, Use } from '../../../platform/slice.ts'
import { usesOf } from '../action-store.ts'
import { listPlans } from '../store.ts'

/** Uses of these facts in open plans that the reader may see, by plan and action. */
export async function usesOfFacts({ db }: Asking, factIds: string[]): Promise<Use[]> {
  const uses = await usesOf(db, 'fact', factIds)
  const plans = new Map((await listPlans(db)).map((plan) => [plan.id, plan]))
  return uses.map(({ citedId, planId, planReference, actionReference }) => ({
    id: citedId,
    reference: planReference,
    title: [planReference, actionReference].filter(Boolean).join(' '),
    href: `/plans/${planId}#${actionReference}`,
    marking: plans.get(planId)?.marking ?? 'OFFICIAL-SENSITIVE',
  }))
}
