/** Urgent cases: an interim approval for a few hours, and authority given by word of mouth until it is confirmed. */
import { z } from 'zod'
import type { Db, Tx } from '../../../platform/database/database.ts'
import type { ShowAgain } from '../../../platform/http/page.tsx'
import { action, type Here, page, type Web } from '../../../platform/http.ts'
import { type Problem, refuseIf } from '../../../platform/problem.ts'
import { listPeopleNow } from '../../../platform/sign-in/memberships.ts'
import { citedBy } from '../citing.ts'
import {
  confirmOralAuthority,
  denyOralAuthority,
  enterOralAuthority,
  findOralAuthority,
  listDecisions,
  listOralAuthorities,
  saveInterimApproval,
} from '../decision-store.ts'
import { findDraft } from '../draft-store.ts'
import {
  answerProblems,
  CONFIRM_HOURS,
  INTERIM_HOURS,
  interimProblems,
  oralAuthorityProblems,
  oralAuthorityState,
} from '../interim-rules.ts'
import { type Actor, capacityIn } from '../lead-rules.ts'
import { aboutPlan, aboutPlanChange, type Viewing, viewPlan } from '../plan-view.ts'
import { lockPlan } from '../store.ts'
import type { OralAuthority } from '../version-words.ts'
import { leadRoles, type Plan } from '../words.ts'
import { londonInstant } from './london-instant.ts'
import { actorOf, namesOf } from './standing.ts'
import { InterimScreen, OralScreen } from './urgent-screens.tsx'
import * as words from './words.ts'

const same = (at: words.PlanPath) => at

/** Declares interim approval and spoken authority. */
export function urgentRoutes(web: Web): void {
  interimRoutes(web)
  oralRoutes(web)
  action(web, {
    path: '/plans/:id/oral-authority/:authorityId/confirmation',
    at: words.AuthorityPath,
    may: 'plans.approve',
    audit: 'confirmed oral authority',
    form: z.object({}),
    async change({ tx, at, user, now }) {
      const plan = await lockPlan(tx, at.id)
      const authority = await findOralAuthority(tx, plan.id, at.authorityId)
      refuseIf(answerProblems(authority, user.id))
      await confirmOralAuthority(tx, authority.id, now)
      return { goTo: `/plans/${plan.id}/oral-authority`, about: aboutPlanChange(plan, { authority: authority.id }) }
    },
  })
}

/** Whoever is said to have given it can deny it, whatever their role: the interim plan that rests on it ends. */
function denialRoute(web: Web, oralPage: ShowAgain): void {
  action(web, {
    path: '/plans/:id/oral-authority/:authorityId/denial',
    at: words.AuthorityPath,
    may: 'plans.read',
    audit: 'denied oral authority',
    form: words.DenialForm,
    formPage: { show: oralPage, path: ({ id }) => `/plans/${id}/oral-authority`, at: ({ id }) => ({ id }) },
    async change({ tx, at, form, user, now }) {
      const plan = await lockPlan(tx, at.id)
      const authority = await findOralAuthority(tx, plan.id, at.authorityId)
      refuseIf(answerProblems(authority, user.id))
      await denyOralAuthority(tx, plan, authority, { ...form, by: user.id, now })
      return { goTo: `/plans/${plan.id}/oral-authority`, about: aboutPlanChange(plan, { authority: authority.id }) }
    },
  })
}

function interimRoutes(web: Web): void {
  const interimPage = page(web, {
    path: '/plans/:id/interim',
    at: words.PlanPath,
    may: 'plans.read',
    audit: 'opened interim approval of plan',
    gives: words.InterimView,
    async view(here) {
      const view = await viewPlan(here, here.at.id)
      const problems = await problemsOfInterim(here.db, view.plan, actorOf(here.user), here.today)
      return { ...view, problems, hours: INTERIM_HOURS }
    },
    about: (view) => aboutPlan(view),
    screen: InterimScreen,
  })
  action(web, {
    path: '/plans/:id/interim',
    at: words.PlanPath,
    may: 'plans.approve',
    audit: 'approved interim plan',
    form: words.ReasonForm,
    formPage: { show: interimPage, path: (at) => `/plans/${at.id}/interim`, at: same },
    async change({ tx, at, form, user, now, today }) {
      const plan = await lockPlan(tx, at.id)
      const forId = await approveInterim(tx, plan, { actor: actorOf(user), ...form, oralAuthorityId: null, now, today })
      return { goTo: `/plans/${plan.id}`, about: aboutPlanChange(plan, { version: plan.latestVersion + 1, forId }) }
    },
  })
}

async function problemsOfInterim(db: Db | Tx, plan: Plan, actor: Actor, today: string): Promise<Problem[]> {
  const { content } = await findDraft(db, plan.id)
  return interimProblems(plan, content, await listDecisions(db, plan.id), actor, today)
}

type InterimApproval = {
  actor: Actor
  reason: string
  language: 'en' | 'cy'
  oralAuthorityId: string | null
  now: string
  today: string
}

/** Brings the draft into force for now; answers for whom the approver stood in. Refusal 422 with every reason why not. */
async function approveInterim(tx: Tx, plan: Plan, given: InterimApproval): Promise<string | null> {
  const { actor, today, ...approval } = given
  const problems = await problemsOfInterim(tx, plan, actor, today)
  if (given.reason.trim() === '') problems.push({ field: 'reason', message: 'plans.approve.interimWhy' })
  refuseIf(problems)
  const { content } = await findDraft(tx, plan.id)
  const forId = capacityIn(plan, 'sro', actor, today)?.forId ?? null
  await saveInterimApproval(tx, plan, { ...approval, by: actor.id, forId, cited: await citedBy(tx, plan, content) })
  return forId
}

function oralRoutes(web: Web): void {
  const oralPage = page(web, {
    path: '/plans/:id/oral-authority',
    at: words.PlanPath,
    may: 'plans.read',
    audit: 'read oral authority of plan',
    gives: words.OralView,
    view: (here) => viewOral(here, here.at.id),
    about: (view) => aboutPlan(view),
    screen: OralScreen,
  })
  action(web, {
    path: '/plans/:id/oral-authority',
    at: words.PlanPath,
    may: 'plans.write',
    audit: 'entered oral authority',
    form: words.OralForm,
    formPage: { show: oralPage, path: (at) => `/plans/${at.id}/oral-authority`, at: same },
    change: (here) => enter(here),
  })
  denialRoute(web, oralPage)
}

type Entering = Here<words.PlanPath, undefined> & { tx: Tx; form: (typeof words.OralForm)['_output'] }

/** The authoriser answers for it: the interim plan that it brings into force is theirs, not that of who entered it. */
async function enter({ tx, at, form, user, now, today }: Entering) {
  const plan = await lockPlan(tx, at.id)
  const { authoriserId, words: said, language, bringsIntoForce } = form
  const givenAt = londonInstant(form.givenOn, form.givenAt)
  const authoriser = (await listPeopleNow(tx)).find((person) => person.id === authoriserId)
  const problems = oralAuthorityProblems({ authoriserId, words: said, givenAt, enteredBy: user.id }, now)
  if (!authoriser) problems.push({ field: 'authoriserId', message: 'plans.approveAuthoriserNeeded' })
  if (!leadRoles.some((role) => capacityIn(plan, role, user, today)))
    problems.push({ field: 'words', message: 'plans.oral.onlyLeads' })
  refuseIf(problems)
  const id = await enterOralAuthority(tx, plan.id, { authoriserId, words: said, language, givenAt, by: user.id, now })
  if (authoriser && bringsIntoForce) {
    const actor = { id: authoriser.id, rank: authoriser.rank, restrictions: [] }
    await approveInterim(tx, plan, { actor, reason: said, language, oralAuthorityId: id, now, today })
  }
  return {
    goTo: `/plans/${plan.id}/oral-authority`,
    id,
    about: aboutPlanChange(plan, { authority: id, authoriserId, bringsIntoForce }),
  }
}

async function viewOral(here: Viewing, planId: string): Promise<words.OralView> {
  const { db, user, now } = here
  const authorities = await listOralAuthorities(db, planId)
  const nameOf = await namesOf(
    db,
    authorities.flatMap((each) => [each.authoriserId, each.enteredBy]),
  )
  const people = (await listPeopleNow(db)).filter(({ id, rank }) => id !== user.id && rank !== '')
  return {
    ...(await viewPlan(here, planId)),
    authorities: authorities.map((each) => shownAuthority(each, nameOf, user.id, now)),
    authorisers: people.map(({ id, name, rank }) => ({ id, name, rank })),
    hours: CONFIRM_HOURS,
  }
}

function shownAuthority(
  authority: OralAuthority,
  nameOf: (id: string | null) => string,
  readerId: string,
  now: string,
): words.ShownAuthority {
  const { authoriserId, enteredBy, planId: _plan, ...kept } = authority
  return {
    ...kept,
    authoriser: nameOf(authoriserId),
    enteredBy: nameOf(enteredBy),
    confirmBy: new Date(Date.parse(authority.givenAt) + CONFIRM_HOURS * 3_600_000).toISOString(),
    state: oralAuthorityState(authority, now),
    isMine: authoriserId === readerId,
  }
}
