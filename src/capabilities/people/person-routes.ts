/** HTTP for one person's roles in this force, granted, ended, and for the day they leave. */
import { action, page, type Web } from '../../platform/http.ts'
import { nothingHere, refuseIf } from '../../platform/problem.ts'
import { closeAccount, keepDetails } from '../../platform/sign-in/accounts.ts'
import { endAllRoles, endRole, findPerson, leaveRestrictions, lockHolders } from '../../platform/sign-in/memberships.ts'
import { endLinks } from '../../platform/sign-in/one-time-links.ts'
import { endAllSessions } from '../../platform/sign-in/sessions.ts'
import { endAllTokens } from '../../platform/sign-in/tokens.ts'
import { grantRole } from './making.ts'
import { detailsProblems, endRoleProblems, grantProblems, leavingProblems } from './rules.ts'
import { PersonScreen } from './screens.tsx'
import * as words from './words.ts'

export function personRoutes(web: Web, roleNames: readonly string[]): void {
  const personPage = page(web, {
    path: '/people/:id',
    at: words.PersonPath,
    may: 'people.manage',
    audit: 'read account',
    gives: words.PersonView,
    async view({ at, db, user }) {
      const person = await findPerson(db, at.id)
      const grantable = roleNames.filter((role) => grantProblems(user.id, person, role, roleNames).length === 0)
      return { person, isSelf: person.id === user.id, grantable }
    },
    about: ({ person }) => ({ subject: `platform.account:${person.id}` }),
    screen: PersonScreen,
  })
  const onPage = {
    at: words.PersonPath,
    may: 'people.manage',
    formPage: { show: personPage, path: (at: { id: string }) => `/people/${at.id}`, at: (at: { id: string }) => at },
  } as const
  roleRoutes(web, onPage, roleNames)
  detailsRoute(web, onPage)
  leavingRoute(web, onPage)
}

type OnPersonPage = Pick<Parameters<typeof action<{ id: string }, object>>[1], 'at' | 'may' | 'formPage'>

function roleRoutes(web: Web, onPage: OnPersonPage, roleNames: readonly string[]): void {
  action(web, {
    ...onPage,
    path: '/people/:id/roles',
    audit: 'granted role',
    form: words.RoleForm,
    async change({ at, form, tx, user }) {
      const person = await findPerson(tx, at.id)
      refuseIf(grantProblems(user.id, person, form.role, roleNames))
      await grantRole(tx, { forceId: user.forceId, accountId: person.id, role: form.role, grantedBy: user.id })
      return {
        goTo: `/people/${person.id}`,
        about: { subject: `platform.account:${person.id}`, detail: { role: form.role } },
      }
    },
  })
  action(web, {
    ...onPage,
    path: '/people/:id/roles/end',
    audit: 'ended role',
    form: words.RoleForm,
    async change({ at, form, tx, user }) {
      const administrators = await lockHolders(tx, 'administrator')
      const person = await findPerson(tx, at.id)
      if (!person.roles.includes(form.role)) throw nothingHere()
      refuseIf(endRoleProblems(user.id, person.id, form.role, administrators))
      if (person.roles.length === 1) await leaveRestrictions(tx, person.id, user.id)
      await endRole(tx, person.id, form.role)
      return {
        goTo: `/people/${person.id}`,
        about: { subject: `platform.account:${person.id}`, detail: { role: form.role } },
      }
    },
  })
}

/** Another name or rank, with what stood before in the audit. */
function detailsRoute(web: Web, onPage: OnPersonPage): void {
  action(web, {
    ...onPage,
    path: '/people/:id/details',
    audit: 'changed name or rank',
    form: words.DetailsForm,
    async change({ at, form, tx, user }) {
      const person = await findPerson(tx, at.id)
      refuseIf(detailsProblems(user.id, person))
      await keepDetails(tx, person.id, form)
      const before = { name: person.name, rank: person.rank }
      const about = { subject: `platform.account:${person.id}`, detail: { before, after: form } }
      return { goTo: `/people/${person.id}`, about }
    },
  })
}

/** Someone who leaves keeps their name on what they did; all that they had ends at once, and does not come back with them. */
function leavingRoute(web: Web, onPage: OnPersonPage): void {
  action(web, {
    ...onPage,
    path: '/people/:id/leaving',
    audit: 'ended account',
    form: words.NothingForm,
    async change({ at, tx, user, today }) {
      const administrators = await lockHolders(tx, 'administrator')
      const person = await findPerson(tx, at.id)
      refuseIf(leavingProblems(user.id, person.id, administrators))
      await leaveRestrictions(tx, person.id, user.id)
      await endAllRoles(tx, person.id)
      await endAllTokens(tx, person.id)
      await endAllSessions(tx, person.id)
      await endLinks(tx, person.id)
      await closeAccount(tx, person.id, today)
      return { goTo: '/people', about: { subject: `platform.account:${person.id}` } }
    },
  })
}
