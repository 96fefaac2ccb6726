/** The list of plans: state, leads, the four Ps, and which plans have gaps and why. */

import { z } from 'zod'
import type { Db } from '../../../platform/database/database.ts'
import { markings } from '../../../platform/marking.ts'
import { listPeople } from '../../../platform/sign-in/memberships.ts'
import { isSoughtIn } from '../../../platform/sought.ts'
import { listThreats } from '../../threats/index.ts'
import { holderOf, leadGaps } from '../lead-rules.ts'
import { listPlans, type PlanSummary } from '../store.ts'
import { Ps, planStatuses } from '../words.ts'

const many = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z
    .union([z.enum(values), z.array(z.enum(values))])
    .transform((one) => [one].flat() as Value[])
    .default([])

export const listOnly = ['mine', 'gaps', 'no_lead', 'overdue'] as const

/** What the list shows: every plan that has not ended, unless a state is chosen. */
export const ListQuery = z.object({
  q: z.string().trim().max(100).default(''),
  status: many(planStatuses),
  only: many(listOnly),
})
export type ListQuery = z.infer<typeof ListQuery>

const Row = z.object({
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
export type PlanRow = z.infer<typeof Row>

export const ListView = z.object({
  query: z.object({ q: z.string(), status: z.array(z.enum(planStatuses)), only: z.array(z.enum(listOnly)) }),
  rows: z.array(Row),
  /** Plans by state and in all, before the filters. */
  counts: z.record(z.string(), z.number()),
  total: z.number(),
  withGaps: z.number(),
})
export type ListView = z.infer<typeof ListView>

const ended = ['superseded', 'closed']

/** Plans that fit the filters, by reference. `personId` is the reader, for "plans I lead". */
export async function viewList(db: Db, query: ListQuery, personId: string, today: string): Promise<ListView> {
  const plans = await listPlans(db)
  const rows = await rowsOf(db, plans)
  const leads = new Set(plans.filter((plan) => leadsIt(plan, personId)).map((plan) => plan.id))
  const lacking = new Set(plans.filter((plan) => leadGaps(plan).length > 0).map((plan) => plan.id))
  const isWanted: Record<(typeof listOnly)[number], (row: PlanRow) => boolean> = {
    mine: (row) => leads.has(row.id),
    gaps: (row) => row.gaps.length > 0,
    no_lead: (row) => lacking.has(row.id),
    overdue: (row) => row.reviewOn !== null && row.reviewOn < today,
  }
  const open = rows.filter((row) => !ended.includes(row.status))
  const ofStatus = query.status.length > 0 ? rows.filter((row) => query.status.includes(row.status)) : open
  const found = ofStatus.filter((row) => named(row, query.q) && query.only.every((only) => isWanted[only](row)))
  return {
    query,
    rows: found,
    counts: Object.fromEntries(
      planStatuses.map((status) => [status, rows.filter((row) => row.status === status).length]),
    ),
    total: open.length,
    withGaps: open.filter((row) => row.gaps.length > 0).length,
  }
}

const leadsIt = (plan: PlanSummary, personId: string) => plan.leads.some((lead) => lead.accountId === personId)

const named = (row: PlanRow, q: string): boolean =>
  isSoughtIn(`${row.threat.name} ${row.threat.reference} ${row.reference}`, q)

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
