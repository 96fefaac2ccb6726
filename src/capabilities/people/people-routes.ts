/** HTTP for administrators: new accounts of this force. */
import { action, page, type Web } from '../../platform/http.ts'
import { refuseIf } from '../../platform/problem.ts'
import { accountByEmail, holdEmail, keepAccount, keepDetails, reopenAccount } from '../../platform/sign-in/accounts.ts'
import { linkSaid, propose } from './proposal-acts.ts'
import { newPersonProblems } from './rules.ts'
import { NewPersonScreen } from './screens.tsx'
import * as words from './words.ts'

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
