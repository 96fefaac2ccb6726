/** The list of plans, in SQL: what it is ordered, narrowed and counted by. `list.test.ts` holds it equal to the rules on leads. */
import { type Expression, sql } from 'kysely'
import type { Db } from '../../../platform/database/database.ts'
import { calledThreat } from '../../threats/index.ts'
import { type LeadRole, type P, Ps } from '../words.ts'

/** Ps of a plan that have no action and no reason for having none. */
export const emptyPs = (planId: Expression<string>) => sql<P[]>`array(select each.p
  from unnest(${[...Ps]}::text[]) with ordinality as each (p, n)
  where not exists (select from plans.action a where a.plan_id = ${planId} and a.p = each.p and a.ended_at is null)
    and coalesce((select d.content -> 'notNeeded' ->> each.p from plans.draft d where d.plan_id = ${planId}), '') = ''
  order by each.n)`

const leadNow = (role: LeadRole) => sql`plans.lead l
  where l.plan_id = p.id and l.role = ${role} and not l.is_deputy and l.ended_at is null`
const nameOf = (role: LeadRole) =>
  sql<string | null>`(select a.name from platform.account a where a.id = (select l.account_id from ${leadNow(role)}))`
const lacks = (role: LeadRole) => sql`not exists (select from ${leadNow(role)})`

/** Every plan the reader may see, in no order. */
export const planRows = (db: Db, { user, today }: { user: { id: string }; today: string }) => {
  const threat = calledThreat(sql.ref('p.threat_id'))
  const gaps = emptyPs(sql.ref('p.id'))
  return db
    .selectFrom('plans.plan as p')
    .select(['p.id', 'p.reference', 'p.status', 'p.reviewOn', 'p.noSioBecause'])
    .select([
      threat.name.as('threatName'),
      threat.reference.as('threatReference'),
      nameOf('sro').as('sro'),
      nameOf('sio').as('sio'),
      nameOf('lro').as('lro'),
      gaps.as('gaps'),
      sql<number>`cardinality(${gaps})`.as('gapCount'),
      sql<boolean>`exists (select from plans.lead l
        where l.plan_id = p.id and l.account_id = ${user.id} and l.ended_at is null)`.as('isMine'),
      sql<boolean>`${lacks('sro')} or ${lacks('lro')} or (${lacks('sio')} and btrim(p.no_sio_because) = '')`.as(
        'lacksLead',
      ),
      sql<boolean>`coalesce(p.review_on < ${today}::date, false)`.as('isReviewOverdue'),
    ])
}
