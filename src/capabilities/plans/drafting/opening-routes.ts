/** Opening a plan for a threat: an empty draft, with the leads that the threat was given at its meeting. */
import { z } from 'zod'
import type { Db } from '../../../platform/database/database.ts'
import { action, page, type Web } from '../../../platform/http.ts'
import { findThreat, listThreats } from '../../threats/index.ts'
import { copyLeads } from '../lead-store.ts'
import { whoMayLead } from '../leads/candidates.ts'
import { aboutPlanChange } from '../plan-view.ts'
import { findOpenPlanOfThreat, findPlan, listPlans, openPlan } from '../store.ts'
import { OpeningScreen } from './opening-screens.tsx'
import { OpeningView } from './opening-words.ts'

/** Declares the form that opens a plan. */
export function openingRoutes(web: Web): void {
  const shown = page(web, {
    path: '/plans/new',
    at: z.object({}),
    query: z.object({ threat: z.uuid().optional() }),
    may: 'plans.write',
    audit: 'opened form for plan',
    gives: OpeningView,
    view: ({ db, query }) => viewOpening(db, query.threat),
    about: ({ threat }) =>
      threat ? { subject: `threats.threat:${threat.id}`, restrictionId: threat.restrictionId } : {},
    screen: OpeningScreen,
  })
  action(web, {
    path: '/plans',
    at: z.object({}),
    may: 'plans.write',
    audit: 'opened plan',
    form: z.object({ threatId: z.uuid('plans.draftChooseThreat'), language: z.enum(['en', 'cy']) }),
    formPage: { show: shown, path: () => '/plans/new', at: () => ({}) },
    async change({ tx, form, force, user, today, now }) {
      const threat = await findThreat(tx, form.threatId)
      const id = await openPlan(tx, { forceId: force.id, threat, language: form.language, by: user.id, now })
      const plan = await findPlan(tx, id)
      const leads = await whoMayLead(tx, web.parts.roles, plan, threat)
      await copyLeads(tx, plan, leads, { by: user.id, today, now })
      return { goTo: `/plans/${id}`, id, about: aboutPlanChange(plan) }
    },
  })
}

async function viewOpening(db: Db, threatId: string | undefined): Promise<OpeningView> {
  const threat = threatId ? await findThreat(db, threatId) : null
  const open = threat ? await findOpenPlanOfThreat(db, threat.id) : null
  const planned = new Set((await listPlans(db)).filter((plan) => plan.closedAt === null).map((plan) => plan.threatId))
  const threats = threat ? [threat] : (await listThreats(db)).filter((each) => !planned.has(each.id))
  return {
    threat,
    open: open && { id: open.id, reference: open.reference },
    threats: [...threats].sort((a, b) => a.name.localeCompare(b.name)),
  }
}
