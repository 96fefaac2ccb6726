/** Parts that plans give to other pages: the plan of a threat, and the plans with gaps on the first page. */
import { z } from 'zod'
import { type Panel, panel } from '../../../platform/http.ts'
import { formatList, useLanguage, useText } from '../../../platform/language.tsx'
import { FourPs, LinkButton, Section } from '../../../ui/components/index.ts'
import { listThreats, worstFirst } from '../../threats/index.ts'
import { leadGaps } from '../lead-rules.ts'
import { viewPlan } from '../plan-view.ts'
import { findOpenPlanOfThreat, listPlans } from '../store.ts'
import { Ps } from '../words.ts'
import { strandsOf } from './list-register.tsx'
import { rowsOf } from './list-view.ts'
import { messages } from './messages.ts'
import { asChoice } from './plan-parts.tsx'

const Shown = z.object({
  id: z.string(),
  reference: z.string(),
  status: z.string(),
  marking: z.enum(['OFFICIAL', 'OFFICIAL-SENSITIVE']),
  name: z.string(),
  counts: z.record(z.string(), z.number()),
  notNeeded: z.record(z.string(), z.string()),
})

const ThreatPlan = z.object({
  threatId: z.string(),
  plan: Shown.nullable(),
  blocking: z.number(),
  mayOpen: z.boolean(),
})

/** On a threat's page: its plan, what each P has, and how much still blocks approval. */
export const planPanel: Panel<{ id: string }> = panel({
  slice: 'plans',
  may: 'plans.read',
  audit: 'read plan of threat',
  gives: ThreatPlan,
  async view(here) {
    const { db, at, may } = here
    const open = await findOpenPlanOfThreat(db, at.id)
    const [summary] = open ? (await listPlans(db, { threatIds: [at.id] })).filter((plan) => plan.id === open.id) : []
    const [row] = summary ? await rowsOf(db, [summary]) : []
    return {
      threatId: at.id,
      plan: row ? { ...row, name: row.threat.name } : null,
      blocking: row ? (await viewPlan(here, row.id)).blocking.length : 0,
      mayOpen: may('plans.write'),
    }
  },
  screen: PlanOfThreat,
})

function PlanOfThreat({ threatId, plan, blocking, mayOpen }: z.infer<typeof ThreatPlan>) {
  const t = useText(messages)
  const title = t('plans.draftPanelTitle')
  if (!plan)
    return (
      <Section title={title}>
        <p className="quiet">{t('plans.draftPanelNone')}</p>
        {mayOpen && <LinkButton href={`/plans/new?threat=${threatId}`}>{t('plans.draftPanelOpen')}</LinkButton>}
      </Section>
    )
  return (
    <Section title={title} more={<a href={`/plans/${plan.id}`}>{t('plans.draftPanelSee')}</a>}>
      <p>
        <a href={`/plans/${plan.id}`}>{plan.reference}</a>{' '}
        <span className="quiet">{t('plans.draftStatus', { status: asChoice(plan.status) })}</span>
      </p>
      <FourPs strands={strandsOf(plan)} counts />
      <p className="small quiet">{t('plans.draftPanelBlocks', { count: blocking })}</p>
    </Section>
  )
}

const Gapped = z.object({
  plans: z.array(Shown.extend({ gaps: z.array(z.enum(Ps)), leadsMissing: z.array(z.enum(['sro', 'sio', 'lro'])) })),
})

/** Rows on the first page: what can be read before a meeting. Ours, to calibrate. */
const SHOWN = 6

/** On the first page: plans that have not ended and have a P with nothing under it, those of the worst threats first. */
export const plansWithGapsPanel: Panel = panel({
  slice: 'plans',
  may: 'plans.read',
  audit: 'read plans with gaps',
  gives: Gapped,
  async view({ db }) {
    const open = (await listPlans(db)).filter((plan) => plan.closedAt === null)
    const rows = (await rowsOf(db, open)).filter((row) => row.gaps.length > 0)
    const worst = worstFirst(await listThreats(db, { ids: rows.map(({ threat }) => threat.id) })).map(({ id }) => id)
    const worstOnes = rows.sort((one, other) => worst.indexOf(one.threat.id) - worst.indexOf(other.threat.id))
    const leadsMissing = (id: string) => leadGaps(open.find((plan) => plan.id === id)!)
    return {
      plans: worstOnes
        .slice(0, SHOWN)
        .map((row) => ({ ...row, name: row.threat.name, leadsMissing: leadsMissing(row.id) })),
    }
  },
  screen: PlansWithGaps,
})

function PlansWithGaps({ plans }: z.infer<typeof Gapped>) {
  const t = useText(messages)
  return (
    <Section
      title={t('plans.draftGapsPanelTitle')}
      more={<a href="/plans?view=gaps">{t('plans.draftGapsPanelAll')}</a>}
    >
      {plans.length === 0 && <p className="quiet">{t('plans.draftGapsPanelNone')}</p>}
      <ul className="weak">
        {plans.map((plan) => (
          <li key={plan.id}>
            <div className="row">
              <a href={`/plans/${plan.id}`}>
                <b>{plan.name}</b>
              </a>
              <span className="id faint">{plan.reference}</span>
              <FourPs strands={strandsOf(plan)} />
            </div>
            <WhatIsMissing {...plan} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function WhatIsMissing({ gaps, leadsMissing }: z.infer<typeof Gapped>['plans'][number]) {
  const t = useText(messages)
  const language = useLanguage()
  const listed = (words: string[]) => formatList(language, words)
  const said = [t('plans.draftGapsNothing', { ps: listed(gaps.map((p) => t(`plans.threatsP.${p}`))) })]
  if (leadsMissing.length > 0)
    said.push(t('plans.draftGapsLeads', { roles: listed(leadsMissing.map((role) => t(`plans.draftLead.${role}`))) }))
  return <p className="small quiet">{said.join(' ')}</p>
}
