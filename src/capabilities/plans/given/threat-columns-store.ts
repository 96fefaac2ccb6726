/** SQL for what the register of threats shows of plans. */
import { type Expression, sql } from 'kysely'
import { emptyPs } from '../reading/list-store.ts'
import { planStatuses } from '../words.ts'

/** The plan on which work on the threat goes on, as `findOpenPlanOfThreat`: the one in force, else the latest that is not closed. */
const openPlan = (threatId: Expression<string>) => sql`(select p.* from plans.plan p
  where p.threat_id = ${threatId} and p.closed_at is null order by p.in_force_version is null, p.opened_at desc limit 1)`

/** Its state; 'none' where there is none. */
export const planState = (threatId: Expression<string>) =>
  sql<string>`coalesce((select o.status from ${openPlan(threatId)} o), 'none')`

/** 'yes' where a P of it has no action and no reason for having none. */
export const hasEmptyP = (threatId: Expression<string>) =>
  sql<string | null>`(select 'yes' from ${openPlan(threatId)} o where cardinality(${emptyPs(sql.ref('o.id'))}) > 0)`

/** States that the register offers to choose. */
export const statesShown = ['none', ...planStatuses.filter((status) => status !== 'superseded' && status !== 'closed')]
