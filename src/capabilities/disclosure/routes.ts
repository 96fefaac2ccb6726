/** HTTP for investigations: the list, opening one, all that is held for it, its schedule as a file, and closing it. */

import type { Db } from '../../platform/database/database.ts'
import { action, formPage, page, register, type Web } from '../../platform/http.ts'
import { Refusal, refuseIf } from '../../platform/problem.ts'
import { listedAs } from '../../platform/ranks.ts'
import { listPeopleNow, type Person } from '../../platform/sign-in/memberships.ts'
import { findRestriction, listRestrictions } from '../../platform/sign-in/restrictions.ts'
import type { House } from '../../platform/slice.ts'
import { aboutInvestigation, viewInvestigation } from './held.ts'
import { linkRoutes } from './link-routes.ts'
import { investigationRegister } from './list-register.tsx'
import { closeProblems, investigationProblems } from './rules.ts'
import { scheduleCsv } from './schedule.ts'
import { InvestigationScreen } from './screens.tsx'
import { closeInvestigation, lockInvestigation, openInvestigation } from './store.ts'
import { InvestigationView } from './view-words.ts'
import {
  CloseForm,
  IdPath,
  type Investigation,
  type InvestigationForm,
  investigationForm,
  NoPath,
  ScheduleQuery,
} from './words.ts'

export function disclosureRoutes(web: Web, house: House): void {
  register(web, investigationRegister)
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
  formPage(web, {
    path: '/disclosure/new',
    posts: '/disclosure',
    at: NoPath,
    may: 'disclosure.write',
    audit: { opened: 'began an investigation', done: 'opened investigation' },
    title: 'disclosure.open',
    button: 'disclosure.keep',
    form: investigationForm,
    async begin({ db }) {
      const people = await listPeopleNow(db)
      const restrictions = (await listRestrictions(db)).map(({ id, title }) => ({ value: id, text: title }))
      return {
        offered: {
          officerInCaseId: people.map(asOption),
          disclosureOfficerId: readersAmong(web, people).map(asOption),
          restrictionId: restrictions,
        },
      }
    },
    async keep({ form, tx, user, today }) {
      refuseIf(investigationProblems(form, { ...(await groundOf(web, tx, form)), today }))
      const { id, reference } = await openInvestigation(tx, user.forceId, form, user.id)
      const about = {
        subject: `disclosure.investigation:${id}`,
        restrictionId: form.restrictionId,
        detail: { reference },
      }
      return { goTo: `/disclosure/${id}`, id, about }
    },
  })
}

const asOption = (person: Person) => ({
  value: person.id,
  text: { en: listedAs('en', person), cy: listedAs('cy', person) },
})

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
    may: 'disclosure.export',
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
