/** HTTP for administrators: the accounts of this force, and new ones. */
import { action, page, type Web } from '../../platform/http.ts'
import { refuseIf } from '../../platform/problem.ts'
import { accountByEmail, holdEmail, keepAccount, keepDetails, reopenAccount } from '../../platform/sign-in/accounts.ts'
import { listPeople } from '../../platform/sign-in/memberships.ts'
import { listWaiting } from '../../platform/sign-in/proposals.ts'
import { isSoughtIn } from '../../platform/sought.ts'
import { linkSaid, propose } from './proposing.ts'
import { newPersonProblems } from './rules.ts'
import { NewPersonScreen, PeopleScreen } from './screens.tsx'
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
      return { named: query.named, people: shown, waiting: (await listWaiting(db)).length }
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
    audit: 'proposed account',
    form: words.NewPersonForm,
    formPage: { show: newPage, path: () => '/people/new', at: () => ({}) },
    async change({ form, tx, user }) {
      await holdEmail(tx, user.forceId, form.email)
      const known = await accountByEmail(tx, form.email)
      refuseIf(newPersonProblems(form, known?.active === true, roleNames))
      const { name, rank, email, language, roles, code } = form
      const linkHash = await linkSaid(tx, user, email, code)
      const id = known?.id ?? (await keepAccount(tx, { forceId: user.forceId, name, rank, email, language }))
      if (known) {
        await reopenAccount(tx, id)
        await keepDetails(tx, id, { name, rank })
      }
      const about = await propose(tx, user, { accountId: id, roles, linkHash })
      return { goTo: `/people/${id}`, id, about }
    },
  })
}
