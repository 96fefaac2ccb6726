/**
 * Who leads a plan: SRO, SIO or why there is none, LRO, the OCG coordinator, and the deputies of each. The meeting that decides
 * names them; a lead names their own deputies. Once the plan is submitted, naming asks for both signatures again.
 */
import type { Tx } from '../../../platform/database/database.ts'
import { action, type Here, page, type Web } from '../../../platform/http.ts'
import { type Problem, Refusal, refuseIf } from '../../../platform/problem.ts'
import { PlanPath } from '../drafting/form-words.ts'
import { holderOf, leadProblems, ranks } from '../lead-rules.ts'
import { endLead, nameLead, saveNoSioBecause, takeOn } from '../lead-store.ts'
import { aboutPlan, aboutPlanChange, type Viewing, viewPlan } from '../plan-view.ts'
import { lockPlan } from '../store.ts'
import { cutForLeads } from '../version-store.ts'
import { type Lead, type LeadRole, leadRoles, type Plan } from '../words.ts'
import { listCandidates, namingProblems } from './candidates.ts'
import { LeadsScreen } from './screens.tsx'
import * as words from './words.ts'

/** Declares the page of a plan's people and what changes them: as long as the plan has not ended, also while it is in force. */
export function leadRoutes(web: Web): void {
  const shown = page(web, {
    path: '/plans/:id/leads',
    at: PlanPath,
    query: words.LeadsQuery,
    may: 'plans.read',
    audit: 'read people of plan',
    gives: words.LeadsView,
    view: (here) => viewLeads(web, here, here.at.id, here.query),
    about: (view) => aboutPlan(view),
    screen: LeadsScreen,
  })
  const common = { at: PlanPath, formPage: { show: shown, path: leadsOf, at: (at: PlanPath) => at } }
  action(web, {
    ...common,
    path: '/plans/:id/leads',
    may: 'threats.decide',
    audit: 'named lead of plan',
    form: words.LeadForm,
    async change({ tx, at, form, today, ...here }) {
      const plan = await lockOpenPlan(tx, at.id)
      const named = await keep(
        web,
        tx,
        plan,
        { ...form, isDeputy: false, fromOn: today, toOn: null, lowestRank: '' },
        here,
      )
      // A reason for having no SIO ends when one is named.
      if (form.role === 'sio') await saveNoSioBecause(tx, plan.id, '')
      return changed(tx, plan, here, named)
    },
  })
  action(web, {
    ...common,
    path: '/plans/:id/no-sio',
    may: 'threats.decide',
    audit: 'said why plan has no SIO',
    form: words.NoSioForm,
    async change({ tx, at, form: { noSioBecause }, ...here }) {
      const plan = await lockOpenPlan(tx, at.id)
      if (noSioBecause !== '') await endLead(tx, plan.id, { role: 'sio', isDeputy: false }, here.now)
      await saveNoSioBecause(tx, plan.id, noSioBecause)
      return changed(tx, plan, here, {})
    },
  })
  deputyRoutes(web, common)
  takingOnRoute(web, common)
}

type Common = Pick<Parameters<typeof action<PlanPath, unknown>>[1], 'at' | 'formPage'>

/** Whoever was named says that they know of it. */
function takingOnRoute(web: Web, common: Common): void {
  action(web, {
    ...common,
    path: '/plans/:id/taking-on',
    may: 'plans.read',
    audit: 'took on plan',
    form: words.NothingForm,
    async change({ tx, at, user, now }) {
      const plan = await lockOpenPlan(tx, at.id)
      const roles = await takeOn(tx, plan.id, user.id, now)
      if (roles.length === 0) throw new Refusal(403, [{ field: '', message: 'plans.lead.notNamed' }])
      return { goTo: `/plans/${plan.id}`, about: aboutPlanChange(plan, { roles }) }
    },
  })
}

/** Deputies are named, in advance and with their days, by the meeting or by the lead for whom they stand in; so are they ended. */
function deputyRoutes(web: Web, common: Common): void {
  action(web, {
    ...common,
    path: '/plans/:id/deputies',
    may: 'plans.read',
    audit: 'named deputy on plan',
    form: words.DeputyForm,
    async change({ tx, at, form: { deputyRole: role, deputyId: accountId, ...days }, ...here }) {
      const plan = await lockOpenPlan(tx, at.id)
      refuseUnlessTheirs(here, plan, role)
      return changed(tx, plan, here, await keep(web, tx, plan, { role, accountId, isDeputy: true, ...days }, here))
    },
  })
  action(web, {
    ...common,
    path: '/plans/:id/deputies/ending',
    may: 'plans.read',
    audit: 'ended deputy on plan',
    form: words.LeadForm,
    async change({ tx, at, form, ...here }) {
      const plan = await lockOpenPlan(tx, at.id)
      refuseUnlessTheirs(here, plan, form.role)
      await endLead(tx, plan.id, { ...form, isDeputy: true }, here.now)
      return changed(tx, plan, here, { ended: form })
    },
  })
}

const leadsOf = ({ id }: { id: string }) => `/plans/${id}/leads`

async function viewLeads(
  web: Web,
  here: Viewing,
  planId: string,
  asked: words.LeadsView['asked'],
): Promise<words.LeadsView> {
  const view = await viewPlan(here, planId)
  const all = await listCandidates(here.db, web.parts.roles, view.plan)
  const ofRole = (role: LeadRole) => all.filter((each) => each.problems[role].length === 0)
  return {
    ...view,
    asked,
    ranks: ranks.map(({ rank }) => rank),
    candidates: words.LeadsView.shape.candidates.parse(
      Object.fromEntries(leadRoles.map((role) => [role, ofRole(role)])),
    ),
    namesLeads: here.may('threats.decide'),
    namesDeputiesFor: leadRoles.filter((role) => mayNameDeputy(here, view.plan, role)),
  }
}

type Namer = Pick<Here<unknown, unknown>, 'user' | 'may' | 'now'>

const mayNameDeputy = ({ user, may }: Omit<Namer, 'now'>, plan: Plan, role: LeadRole): boolean =>
  may('threats.decide') || holderOf(plan, role) === user.id

function refuseUnlessTheirs(namer: Namer, plan: Plan, role: LeadRole): void {
  if (!mayNameDeputy(namer, plan, role)) throw new Refusal(403, [{ field: '', message: 'plans.lead.namingMayNot' }])
}

async function lockOpenPlan(tx: Tx, id: string): Promise<Plan> {
  const plan = await lockPlan(tx, id)
  const ended: Problem = { field: 'status', message: 'plans.draft.notOpen', args: { status: 'closed' } }
  refuseIf(plan.closedAt === null ? [] : [ended])
  return plan
}

/** Names them, unless they may not lead; answers what the audit says of it. The deputy's form has its own name for the person. */
async function keep(web: Web, tx: Tx, plan: Plan, lead: Lead, { user, now }: Namer): Promise<{ lead: Lead }> {
  const problems = await namingProblems(tx, web.parts.roles, plan, lead)
  const all = [...problems, ...leadProblems(plan, lead)]
  const field = (name: string) => (lead.isDeputy && name === 'accountId' ? 'deputyId' : name)
  refuseIf(all.map((each) => ({ ...each, field: field(each.field) })))
  await nameLead(tx, plan.id, lead, user.id, now)
  return { lead }
}

/** What was submitted under other leads is cut again: its signatures are asked for under these. */
async function changed(tx: Tx, plan: Plan, { user, now }: Namer, detail: Record<string, unknown>) {
  const version = await cutForLeads(tx, plan.id, { by: user.id, now })
  return { goTo: leadsOf(plan), about: aboutPlanChange(plan, version ? { ...detail, version } : detail) }
}
