/** HTTP for investigations: the list, opening one, all that is held for it, its schedule as a file, and closing it. */
import type { Db } from '../../platform/database/database.ts'
import { action, page, type Web } from '../../platform/http.ts'
import { Refusal, refuseIf } from '../../platform/problem.ts'
import { accountNames } from '../../platform/sign-in/accounts.ts'
import { listPeopleNow, type Person } from '../../platform/sign-in/memberships.ts'
import { findRestriction, listRestrictions } from '../../platform/sign-in/restrictions.ts'
import type { House } from '../../platform/slice.ts'
import { aboutInvestigation, shown, viewInvestigation } from './held.ts'
import { linkRoutes } from './link-routes.ts'
import { FormScreen, ListScreen } from './list-screens.tsx'
import { closeProblems, investigationProblems } from './rules.ts'
import { scheduleCsv } from './schedule.ts'
import { InvestigationScreen } from './screens.tsx'
import { closeInvestigation, countLinked, listInvestigations, lockInvestigation, openInvestigation } from './store.ts'
import { FormView, InvestigationView, ListView } from './view-words.ts'
import { CloseForm, IdPath, type Investigation, InvestigationForm, ListQuery, NoPath, ScheduleQuery } from './words.ts'

export function disclosureRoutes(web: Web, house: House): void {
  page(web, {
    path: '/disclosure',
    at: NoPath,
    query: ListQuery,
    may: 'disclosure.read',
    audit: 'read investigations',
    gives: ListView,
    async view({ db, query: { show, mine }, user }) {
      const isWanted = {
        open: (on: string | null) => on === null,
        closed: (on: string | null) => on !== null,
        all: () => true,
      }
      const found = (await listInvestigations(db)).filter(
        (each) => isWanted[show](each.closedOn) && (mine === '' || each.disclosureOfficerId === user.id),
      )
      const linked = await countLinked(db)
      const ids = found.flatMap((each) => [each.officerInCaseId, each.disclosureOfficerId])
      return {
        investigations: found.map((each) => ({ ...shown(each), linked: linked.get(each.id) ?? 0 })),
        names: Object.fromEntries(await accountNames(db, [...new Set(ids)])),
        show,
        mine: mine !== '',
      }
    },
    screen: ListScreen,
  })
  openingRoutes(web)
  investigationRoutes(web, house)
}

/** Those among `people` whose roles let them read what is held: whom one may name as disclosure officer. */
function readersAmong(web: Web, people: Person[]): Person[] {
  const reading = Object.entries(web.parts.roles).filter(([, { permissions }]) =>
    permissions.includes('disclosure.read'),
  )
  const roles = new Set(reading.map(([role]) => role))
  return people.filter((person) => person.roles.some((role) => roles.has(role)))
}

function openingRoutes(web: Web): void {
  const show = page(web, {
    path: '/disclosure/new',
    at: NoPath,
    may: 'disclosure.write',
    audit: 'began an investigation',
    gives: FormView,
    async view({ db, today }) {
      const people = await listPeopleNow(db)
      const named = ({ id, name, rank }: Person) => ({ id, name, rank })
      const restrictions = (await listRestrictions(db)).map(({ id, title }) => ({ id, title }))
      return { people: people.map(named), readers: readersAmong(web, people).map(named), restrictions, today }
    },
    screen: FormScreen,
  })
  action(web, {
    path: '/disclosure',
    at: NoPath,
    may: 'disclosure.write',
    audit: 'opened investigation',
    form: InvestigationForm,
    formPage: { show, path: () => '/disclosure/new', at: () => ({}) },
    async change({ form, tx, user, today }) {
      refuseIf(investigationProblems(form, { ...(await groundOf(web, tx, form)), today }))
      const restrictionId = form.restrictionId || null
      const made = await openInvestigation(tx, user.forceId, { ...form, restrictionId }, user.id)
      const { id, reference } = made
      const about = { subject: `disclosure.investigation:${id}`, restrictionId, detail: { reference } }
      return { goTo: `/disclosure/${id}`, id, about }
    },
  })
}

/** Who there is; and who is on the restriction asked for. Refusal 404 when that names not the reader. */
async function groundOf(web: Web, db: Db, form: InvestigationForm) {
  const people = await listPeopleNow(db)
  const restriction = form.restrictionId ? await findRestriction(db, form.restrictionId) : null
  return {
    peopleIds: people.map((person) => person.id),
    readerIds: readersAmong(web, people).map((person) => person.id),
    namedIds: restriction?.names.map((name) => name.accountId) ?? null,
  }
}

function investigationRoutes(web: Web, house: House): void {
  const show = page(web, {
    path: '/disclosure/:id',
    at: IdPath,
    may: 'disclosure.read',
    audit: 'read investigation',
    gives: InvestigationView,
    about: ({ investigation }) => aboutInvestigation(investigation),
    view: (here) => viewInvestigation(here, house, here.at.id),
    screen: InvestigationScreen,
  })
  const formPage = { show, path: ({ id }: { id: string }) => `/disclosure/${id}`, at: (at: { id: string }) => at }
  scheduleRoute(web, house)
  linkRoutes(web, house, formPage)
  action(web, {
    path: '/disclosure/:id/closing',
    at: IdPath,
    may: 'disclosure.write',
    audit: 'closed investigation',
    form: CloseForm,
    formPage,
    async change({ at, form, tx, today }) {
      const investigation = await lockInvestigation(tx, at.id)
      refuseIf(closeProblems(investigation, form.closedOn, today))
      await closeInvestigation(tx, investigation.id, form.closedOn)
      return { goTo: `/disclosure/${at.id}`, about: aboutInvestigation(investigation) }
    },
  })
}

function scheduleRoute(web: Web, house: House): void {
  page(web, {
    path: '/disclosure/:id/schedule.csv',
    at: IdPath,
    query: ScheduleQuery,
    may: 'disclosure.read',
    audit: 'exported schedule of investigation',
    gives: InvestigationView,
    about: ({ investigation }, { query }) => ({ ...aboutInvestigation(investigation), recipient: query.recipient }),
    async view(here) {
      const view = await viewInvestigation(here, house, here.at.id)
      if (here.query.recipient === '') throw noRecipient(view.investigation)
      return view
    },
    document: {
      type: 'text/csv; charset=utf-8',
      name: ({ investigation }, { today }) => `${investigation.reference}-${today}.csv`,
      body: async (view, { language, query }) => scheduleCsv(view, language, query.recipient),
    },
  })
}

/** The refusal is recorded under the investigation's restriction. */
function noRecipient({ restrictionId }: Investigation): Refusal {
  const refusal = new Refusal(422, [{ field: 'recipient', message: 'disclosure.recipientNeeded' }])
  refusal.restrictionId = restrictionId
  return refusal
}
