/** A plan asks why it is opened where its threat does: its draft, its versions and every paper of it. */
import type { Db } from '../../platform/database/database.ts'
import { threatsAsking } from '../threats/index.ts'
import { threatsOfPlans } from './store.ts'

export async function plansAsking(db: Db, ids: string[]): Promise<{ subject: string; restrictionId: string | null }[]> {
  const plans = await threatsOfPlans(db, ids)
  if (plans.length === 0) return []
  const asking = new Set(
    (
      await threatsAsking(
        db,
        plans.map((plan) => plan.threatId),
      )
    ).map(({ id }) => id),
  )
  return plans
    .filter(({ threatId }) => asking.has(threatId))
    .map(({ id, restrictionId }) => ({ subject: `plans.plan:${id}`, restrictionId }))
}
