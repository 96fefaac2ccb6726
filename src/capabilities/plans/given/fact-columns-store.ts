/** SQL for what the list of facts shows of plans. */
import { type Expression, sql } from 'kysely'

/** Whether an action, or the threat statement, of a plan that is not closed rests on the fact. */
export const isFactUsed = (factId: Expression<string>) => sql<'yes' | 'no'>`case when exists (
  select from plans.citation c join plans.plan p on p.force_id = c.force_id and p.id = c.plan_id
  where c.kind = 'fact' and c.cited_id = ${factId} and p.closed_at is null) then 'yes' else 'no' end`
