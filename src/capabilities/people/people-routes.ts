/** HTTP for administrators: the accounts of this force, new ones, and the link with which a person sets their password. */

import type { Tx } from '../../platform/database/database.ts'
import { action, page, type Web } from '../../platform/http.ts'
import { refuseIf } from '../../platform/problem.ts'
import { accountByEmail, findAccount, holdEmail, keepDetails, reopenAccount } from '../../platform/sign-in/accounts.ts'
import { findPerson, keepRole, listPeople } from '../../platform/sign-in/memberships.ts'
import { makeLink } from '../../platform/sign-in/one-time-links.ts'
import { keepToShowOnce, seeOnce } from '../../platform/sign-in/shown-once.ts'
import { isSoughtIn } from '../../platform/sought.ts'
import type { User } from '../../platform/user.ts'
import { createAccount } from './making.ts'
import { linkProblems, newPersonProblems } from './rules.ts'
import { NewPersonScreen, PeopleScreen, ShownLinkScreen } from './screens.tsx'
import * as words from './words.ts'

export function listRoutes(web: Web): void {
  page(web, {
    path: '/people',
    at: words.NoPath,
    query: words.PeopleQuery,
    may: 'people.manage',
    audit: 'read list of accounts',
    gives: words.PeopleView,
    async view({ db, query }) {
      const people = await listPeople(db)
      const shown = people.filter((person) => isSoughtIn(`${person.name} ${person.email}`, query.named))
      return { named: query.named, people: shown }
    },
    screen: PeopleScreen,
  })
}

export function newPersonRoutes(web: Web, roleNames: readonly string[]): void {
  const newPage = page(web, {
    path: '/people/new',
    at: words.NoPath,
    may: 'people.manage',
    audit: 'opened form for new account',
    gives: words.NewPersonView,
    view: async () => ({ roleNames: [...roleNames] }),
    screen: NewPersonScreen,
  })
  action(web, {
    path: '/people',
    at: words.NoPath,
    may: 'people.manage',
    audit: 'made account',
    form: words.NewPersonForm,
    formPage: { show: newPage, path: () => '/people/new', at: () => ({}) },
    async change({ form, tx, user }) {
      await holdEmail(tx, user.forceId, form.email)
      const known = await accountByEmail(tx, form.email)
      refuseIf(newPersonProblems(form, known?.active === true, roleNames))
      const { name, rank, email, language, roles } = form
      const id =
        known?.id ?? (await createAccount(tx, { forceId: user.forceId, roles, name, rank, email, language }, user.id))
      if (known) {
        await reopenAccount(tx, id)
        await keepDetails(tx, id, { name, rank })
        for (const role of roles) await keepRole(tx, { forceId: user.forceId, accountId: id, role, grantedBy: user.id })
      }
      return {
        goTo: await shownLink(web, tx, user, id),
        id,
        about: { subject: `platform.account:${id}`, detail: { roles } },
      }
    },
  })
}

export function linkRoutes(web: Web): void {
  action(web, {
    path: '/people/:id/link',
    at: words.PersonPath,
    may: 'people.manage',
    audit: 'made link to set password',
    form: words.NothingForm,
    async change({ at, tx, user }) {
      const person = await findPerson(tx, at.id)
      const { demo } = await findAccount(tx, person.id)
      refuseIf(linkProblems({ active: person.active, demo }))
      return { goTo: await shownLink(web, tx, user, person.id), about: { subject: `platform.account:${person.id}` } }
    },
  })
  page(web, {
    path: '/people/links/:secret',
    at: words.ShownPath,
    may: 'people.manage',
    audit: 'was shown link to set password',
    gives: words.ShownLinkView,
    view: async ({ at, db, user }) => ({ link: await seeOnce(db, user.id, at.secret) }),
    screen: ShownLinkScreen,
  })
}

/** Makes a link for `accountId` and answers the page that shows it once to the administrator. */
async function shownLink(web: Web, tx: Tx, user: User, accountId: string): Promise<string> {
  const secret = await makeLink(tx, 'set-password', { forceId: user.forceId, accountId })
  const key = await keepToShowOnce(tx, user.id, `${web.parts.url}/set-password/${secret}`)
  return `/people/links/${key}`
}
