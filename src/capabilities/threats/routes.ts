/** HTTP for the register of threats. */
import { z } from 'zod'
import type { Db, Tx } from '../../platform/database/database.ts'
import { action, page, register, type Web } from '../../platform/http.ts'
import { refuseIf } from '../../platform/problem.ts'
import { listPeopleNow, type Person } from '../../platform/sign-in/memberships.ts'
import type { House } from '../../platform/slice.ts'
import { aboutChange, aboutThreat } from './about.ts'
import { assessmentRoutes } from './assessing/assessment-routes.ts'
import { comparisonRoutes, secondMethodPanel } from './comparison/routes.ts'
import { crimeGapRoutes } from './crime-gap.tsx'
import { decideThreat, doerOf, nameLeads, raiseThreat } from './deciding.ts'
import { DecisionScreen, LeadsScreen, RestrictScreen } from './decision-screens.tsx'
import { editRoutes } from './editing/edit-routes.ts'
import { RaiseScreen } from './form-screens.tsx'
import { leadCandidates, leadProblems } from './lead-candidates.ts'
import { threatRegister } from './register.tsx'
import { isAuditor, restrictThreat } from './restricting.ts'
import { type Move, type MovePath, moves } from './state-rules.ts'
import { findThreat, listThreats, threatsAsking } from './store.ts'
import { ThreatPageView, viewThreat } from './threat-page.ts'
import { ThreatScreen } from './threat-screens.tsx'
import * as words from './words.ts'

/** Declares every page and action on threats and their assessments. */
export function threatRoutes(web: Web, house: House): void {
  web.asking.push(async (db, ids) =>
    (await threatsAsking(db, ids)).map(({ id, restrictionId }) => ({ subject: `threats.threat:${id}`, restrictionId })),
  )
  register(web, threatRegister, house.columnsOn('/threats'))
  crimeGapRoutes(web)
  raiseRoutes(web)
  threatPages(web, house)
  for (const move of moves) decisionRoutes(web, move, house)
  restrictionRoutes(web)
  assessmentRoutes(web)
  comparisonRoutes(web)
}

const NoPath = z.object({})
const pathTo = (last: string) => (at: words.ThreatPath) => `/threats/${at.id}${last}`
const same = (at: words.ThreatPath) => at

function raiseRoutes(web: Web): void {
  const raisePage = page(web, {
    path: '/threats/new',
    at: NoPath,
    may: 'threats.raise',
    audit: 'opened form to raise threat',
    gives: NoPath,
    view: async () => ({}),
    screen: RaiseScreen,
  })
  action(web, {
    path: '/threats',
    at: NoPath,
    may: 'threats.raise',
    audit: 'raised threat',
    form: words.RaiseForm,
    formPage: { show: raisePage, path: () => '/threats/new', at: () => ({}) },
    async change(here) {
      const threat = await raiseThreat(here.tx, doerOf(here), here.form)
      return { goTo: `/threats/${threat.id}`, id: threat.id, about: aboutChange(threat) }
    },
  })
}

function threatPages(web: Web, house: House): void {
  const threatPage = page(web, {
    path: '/threats/:id',
    at: words.ThreatPath,
    may: 'threats.read',
    audit: 'read threat',
    gives: ThreatPageView,
    view: (here) => viewThreat(here.db, here.at.id, here),
    about: ({ threat }) => aboutThreat(threat),
    screen: ThreatScreen,
    panels: [secondMethodPanel, ...house.panelsOn('/threats/:id')],
  })
  editRoutes(web, threatPage)
  leadRoutes(web)
}

const WithPeople = z.object({
  threat: words.Threat,
  people: z.array(z.object({ id: z.string(), name: z.string(), rank: z.string(), isAuditor: z.boolean() })),
})

async function withPeople(db: Db, id: string): Promise<z.infer<typeof WithPeople>> {
  const shown = ({ id: personId, name, rank, roles }: Person) => ({
    id: personId,
    name,
    rank,
    isAuditor: isAuditor({ roles }),
  })
  return { threat: await findThreat(db, id), people: (await listPeopleNow(db)).map(shown) }
}

const Candidate = z.object({ id: z.string(), name: z.string(), rank: z.string() })
const WithCandidates = z.object({
  threat: words.Threat,
  candidates: z.object({
    sroId: z.array(Candidate),
    sioId: z.array(Candidate),
    lroId: z.array(Candidate),
  }),
})

async function withCandidates(web: Web, db: Db, id: string): Promise<z.infer<typeof WithCandidates>> {
  const threat = await findThreat(db, id)
  return WithCandidates.parse({ threat, candidates: await leadCandidates(db, web.parts.roles, threat) })
}

async function refuseUnlessTheyMayLead(web: Web, tx: Tx, id: string, leads: words.Leads): Promise<void> {
  const threat = await findThreat(tx, id)
  refuseIf(leadProblems(await leadCandidates(tx, web.parts.roles, threat), leads, threat))
}

function leadRoutes(web: Web): void {
  const leadsPage = page(web, {
    path: '/threats/:id/leads',
    at: words.ThreatPath,
    may: 'threats.decide',
    audit: 'opened form to name leads',
    gives: WithCandidates,
    view: ({ db, at }) => withCandidates(web, db, at.id),
    about: ({ threat }) => aboutThreat(threat),
    screen: LeadsScreen,
  })
  action(web, {
    path: '/threats/:id/leads',
    at: words.ThreatPath,
    may: 'threats.decide',
    audit: 'named leads of threat',
    form: words.LeadsForm,
    formPage: { show: leadsPage, path: pathTo('/leads'), at: same },
    async change(here) {
      await refuseUnlessTheyMayLead(web, here.tx, here.at.id, here.form)
      const threat = await nameLeads(here.tx, doerOf(here), here.at.id, here.form)
      return { goTo: `/threats/${threat.id}`, about: aboutChange(threat) }
    },
  })
}

/** Page and action of one line of the transitions table. */
function decisionRoutes(web: Web, move: Move & { path: MovePath }, house: House): void {
  const path = `/threats/:id/${move.path}` as const
  const decisionPage = page(web, {
    path,
    at: words.ThreatPath,
    may: move.may,
    audit: 'opened decision on threat',
    gives: WithCandidates.extend({
      ...{ path: z.string(), to: z.enum(words.threatStates), button: z.string() },
      ...{ isPossible: z.boolean(), isAssessed: z.boolean() },
    }),
    async view({ db, at }) {
      const shown = await withCandidates(web, db, at.id)
      const [row] = await listThreats(db, { ids: [at.id] })
      return {
        ...shown,
        ...{ path: move.path, to: move.to, button: move.label },
        isPossible: move.from.includes(shown.threat.state),
        isAssessed: row?.assessmentId !== null,
      }
    },
    about: ({ threat }) => aboutThreat(threat),
    screen: DecisionScreen,
  })
  action(web, {
    path,
    at: words.ThreatPath,
    may: move.may,
    audit: move.audit,
    form: words.DecisionForm,
    formPage: { show: decisionPage, path: pathTo(`/${move.path}`), at: same },
    async change(here) {
      if (move.to === 'adopted') await refuseUnlessTheyMayLead(web, here.tx, here.at.id, here.form)
      const threat = await decideThreat(
        here.tx,
        doerOf(here),
        here.at.id,
        move.path,
        here.form,
        house.gatesOf(move.audit),
      )
      return { goTo: `/threats/${threat.id}`, about: aboutChange(threat) }
    },
  })
}

function restrictionRoutes(web: Web): void {
  const restrictPage = page(web, {
    path: '/threats/:id/restriction',
    at: words.ThreatPath,
    may: 'people.restrict',
    audit: 'opened form to restrict threat',
    gives: WithPeople,
    view: ({ db, at }) => withPeople(db, at.id),
    about: ({ threat }) => aboutThreat(threat),
    screen: RestrictScreen,
  })
  action(web, {
    path: '/threats/:id/restriction',
    at: words.ThreatPath,
    may: 'people.restrict',
    audit: 'restricted threat',
    form: words.RestrictionForm,
    formPage: { show: restrictPage, path: pathTo('/restriction'), at: same },
    async change(here) {
      const threat = await restrictThreat(here.tx, doerOf(here), here.at.id, here.form.people)
      return { goTo: `/threats/${threat.id}`, about: aboutChange(threat) }
    },
  })
}
