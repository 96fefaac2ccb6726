/** Who leads a plan: SRO, SIO or why there is none, LRO, the OCG coordinator, and the deputies of each. */
import type { Tx } from '../../../platform/database/database.ts'
import { action, page, type Web } from '../../../platform/http.ts'
import { nothingHere, type Problem, refuseIf } from '../../../platform/problem.ts'
import { listPeopleNow } from '../../../platform/sign-in/memberships.ts'
import { leadProblems } from '../lead-rules.ts'
import { aboutPlan, aboutPlanChange } from '../plan-view.ts'
import { endLead, lockPlan, nameLead, saveNoSioBecause } from '../store.ts'
import type { Lead, Plan } from '../words.ts'
import { viewPart } from './draft-part.ts'
import { DraftView } from './draft-view-words.ts'
import * as forms from './form-words.ts'
import { LeadsScreen } from './lead-screens.tsx'

/** Declares the page of a plan's people and what changes them: as long as the plan has not ended, also while it is in force. */
export function leadRoutes(web: Web): void {
  const shown = page(web, {
    path: '/plans/:id/leads',
    at: forms.PlanPath,
    may: 'plans.read',
    audit: 'read people of plan',
    gives: DraftView,
    view: (here) => viewPart(here, here.at, () => null, undefined),
    about: (view) => aboutPlan(view),
    screen: LeadsScreen,
  })
  const common = {
    at: forms.PlanPath,
    may: 'plans.write' as const,
    formPage: { show: shown, path: leadsOf, at: (at: forms.PlanPath) => at },
  }
  action(web, {
    ...common,
    path: '/plans/:id/leads',
    audit: 'named lead of plan',
    form: forms.LeadForm,
    change: ({ tx, at, form, user, today, now }) =>
      addLead(tx, at.id, { ...form, isDeputy: false, fromOn: today, toOn: null, lowestRank: '' }, user.id, now),
  })
  action(web, {
    ...common,
    path: '/plans/:id/deputies',
    audit: 'named deputy on plan',
    form: forms.DeputyForm,
    change({ tx, at, form: { deputyRole: role, deputyId: accountId, ...days }, user, now }) {
      return addLead(tx, at.id, { role, accountId, isDeputy: true, ...days }, user.id, now)
    },
  })
  endingRoutes(web, common)
}

type Common = Pick<Parameters<typeof action<forms.PlanPath, unknown>>[1], 'at' | 'may'> & {
  formPage: { show: ReturnType<typeof page>; path: (at: forms.PlanPath) => string; at: (at: forms.PlanPath) => unknown }
}

/** A deputy's days end early, or the plan has no SIO and says why. */
function endingRoutes(web: Web, common: Common): void {
  action(web, {
    ...common,
    path: '/plans/:id/deputies/ending',
    audit: 'ended deputy on plan',
    form: forms.LeadForm,
    async change({ tx, at, form, now }) {
      const plan = await lockOpenPlan(tx, at.id)
      await endLead(tx, plan.id, { ...form, isDeputy: true }, now)
      return { goTo: leadsOf(at), about: aboutPlanChange(plan) }
    },
  })
  action(web, {
    ...common,
    path: '/plans/:id/no-sio',
    audit: 'said why plan has no SIO',
    form: forms.NoSioForm,
    async change({ tx, at, form, now }) {
      const plan = await lockOpenPlan(tx, at.id)
      if (form.noSioBecause !== '') await endLead(tx, plan.id, { role: 'sio', isDeputy: false }, now)
      await saveNoSioBecause(tx, plan.id, form.noSioBecause)
      return { goTo: leadsOf(at), about: aboutPlanChange(plan) }
    },
  })
}

const leadsOf = ({ id }: forms.PlanPath) => `/plans/${id}/leads`

async function lockOpenPlan(tx: Tx, id: string): Promise<Plan> {
  const plan = await lockPlan(tx, id)
  const ended: Problem = { field: 'status', message: 'plans.draft.notOpen', args: { status: 'closed' } }
  refuseIf(plan.closedAt === null ? [] : [ended])
  return plan
}

/** Names a lead or a deputy who is of this force now. A reason for having no SIO ends when one is named. */
async function addLead(tx: Tx, id: string, lead: Lead, by: string, now: string) {
  const plan = await lockOpenPlan(tx, id)
  if (!(await listPeopleNow(tx)).some((person) => person.id === lead.accountId)) throw nothingHere()
  const problems = leadProblems(plan, lead)
  // The deputy's form has a field of another name for the person.
  refuseIf(lead.isDeputy ? problems.map((each) => ({ ...each, field: fieldOfDeputy(each.field) })) : problems)
  await nameLead(tx, plan.id, lead, by, now)
  if (lead.role === 'sio' && !lead.isDeputy) await saveNoSioBecause(tx, plan.id, '')
  return { goTo: leadsOf({ id }), about: { ...aboutPlanChange(plan), detail: { reference: plan.reference, lead } } }
}

const fieldOfDeputy = (field: string): string => (field === 'accountId' ? 'deputyId' : field)
