/** What the register of threats shows of plans: how many actions each P has, and how far the plan is. */
import { z } from 'zod'
import type { Db } from '../../../platform/database/database.ts'
import { givenOf } from '../../../platform/http.ts'
import { FourPCell, PMark, StateText } from '../../../ui/components/index.ts'
import { messages } from '../reading/messages.ts'
import { asChoice } from '../reading/plan-parts.tsx'
import { listPlans, type PlanSummary } from '../store.ts'
import { type P, Ps, planStatuses } from '../words.ts'
import { hasEmptyP, planState, statesShown } from './threat-columns-store.ts'

const Strand = z.union([z.object({ count: z.number() }), z.object({ notNeeded: z.string() })])
const PlanOfThreat = z.object({
  plan: z
    .object({ id: z.string(), reference: z.string(), status: z.enum(planStatuses), number: z.number() })
    .nullable(),
  strands: z.record(z.enum(Ps), Strand),
})
type PlanOfThreat = z.infer<typeof PlanOfThreat>

const none = Object.fromEntries(Ps.map((p) => [p, { count: 0 }])) as PlanOfThreat['strands']

async function show(db: Db, threatIds: string[]): Promise<PlanOfThreat[]> {
  const plans = (await listPlans(db, { threatIds })).filter(
    ({ status }) => status !== 'superseded' && status !== 'closed',
  )
  return threatIds.map((id) => {
    const ofThreat = plans.filter(({ threatId }) => threatId === id).sort(latestLast)
    const plan = ofThreat.find(({ inForceVersion }) => inForceVersion !== null) ?? ofThreat.at(-1)
    if (!plan) return { plan: null, strands: none }
    const { reference, status, latestVersion: number } = plan
    return { plan: { id: plan.id, reference, status, number }, strands: strandsOf(plan) }
  })
}

const latestLast = (a: PlanSummary, b: PlanSummary) => a.openedAt.localeCompare(b.openedAt)
const strandsOf = ({ counts, notNeeded }: PlanSummary) =>
  Object.fromEntries(
    Ps.map((p) => [p, counts[p] === 0 && notNeeded[p] !== '' ? { notNeeded: notNeeded[p] } : { count: counts[p] }]),
  ) as PlanOfThreat['strands']

const countOf = ({ strands }: PlanOfThreat, p: P) => {
  const strand = strands[p]
  return 'count' in strand ? strand.count : 0
}

const ofP = (p: P) => ({
  head: `plans.threatsP.${p}` as const,
  mark: <PMark p={p} small />,
  value: (row: PlanOfThreat) => (row.plan ? countOf(row, p) : null),
  cell: (row: PlanOfThreat) => (row.plan ? <FourPCell p={p} strand={row.strands[p]} fails /> : null),
  className: 'pc',
})

export const threatColumns = givenOf(messages, {
  slice: 'plans',
  may: 'plans.read',
  select: (id) => ({ state: planState(id), emptyP: hasEmptyP(id) }),
  show,
  gives: PlanOfThreat,
  columns: {
    pursue: ofP('pursue'),
    prevent: ofP('prevent'),
    protect: ofP('protect'),
    prepare: ofP('prepare'),
    plan: {
      head: 'plans.threatsPlan',
      value: ({ plan }, { t }) => (plan ? t('plans.draftStatus', { status: asChoice(plan.status) }) : null),
      cell: ({ plan }, { t }) =>
        plan ? (
          <a href={`/plans/${plan.id}`}>{t('plans.draftStatus', { status: asChoice(plan.status) })}</a>
        ) : (
          <StateText tone="bad" icon="stop">
            {t('plans.threatsNoPlan')}
          </StateText>
        ),
      sort: 'state',
    },
  },
  filters: {
    plan: {
      legend: 'plans.threatsPlan',
      column: 'state',
      values: statesShown,
      text: (state, t) =>
        state === 'none' ? t('plans.threatsNoPlan') : t('plans.draftStatus', { status: asChoice(state) }),
    },
    emptyP: {
      legend: 'plans.threatsPs',
      column: 'emptyP',
      values: ['yes'],
      text: (_yes, t) => t('plans.threatsEmptyP'),
    },
  },
})
