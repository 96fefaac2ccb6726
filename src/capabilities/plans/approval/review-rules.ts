/** When a plan in force may be reviewed, and by whom. Source: practice.md "Who decides what"; the longest wait is ours, to calibrate. */
import { addDays } from '../../../platform/clock.ts'
import type { Problem } from '../../../platform/problem.ts'
import { type Actor, capacityIn } from '../lead-rules.ts'
import type { Plan } from '../words.ts'

/** A plan in force is looked at again within so many days. */
const LONGEST_WAIT_DAYS = 183

/** Why this person may not review the plan now, or not until `reviewOn`; empty when they may. */
export function reviewProblems(
  plan: Pick<Plan, 'leads' | 'inForceVersion' | 'closedAt'>,
  by: Pick<Actor, 'id' | 'rank'>,
  reviewOn: string,
  today: string,
): Problem[] {
  const problems: Problem[] = []
  if (plan.inForceVersion === null || plan.closedAt !== null)
    problems.push({ field: 'reason', message: 'plans.review.notInForce' })
  if (!capacityIn(plan, 'lro', by, today)) problems.push({ field: 'reason', message: 'plans.review.onlyLro' })
  if (reviewOn <= today) problems.push({ field: 'reviewOn', message: 'plans.review.inFuture' })
  if (reviewOn > addDays(today, LONGEST_WAIT_DAYS))
    problems.push({ field: 'reviewOn', message: 'plans.review.tooLate', args: { days: LONGEST_WAIT_DAYS } })
  return problems
}
