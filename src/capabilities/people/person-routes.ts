/** HTTP for one person in this force: roles and a link to set a password, proposed; roles ended; and the day they leave. */
import { action, page, type Web } from '../../platform/http.ts'
import { nothingHere, refuseIf } from '../../platform/problem.ts'
import { closeAccount, findAccount, keepDetails } from '../../platform/sign-in/accounts.ts'
import { endAllRoles, endRole, findPerson, leaveRestrictions, lockHolders } from '../../platform/sign-in/memberships.ts'
import { endLinks } from '../../platform/sign-in/password-links.ts'
import { listWaiting } from '../../platform/sign-in/proposals.ts'
import { endAllSessions } from '../../platform/sign-in/sessions.ts'
import { endAllTokens } from '../../platform/sign-in/tokens.ts'
import { asShown, linkSaid, propose } from './proposal-acts.ts'
import { detailsProblems, endRoleProblems, grantProblems, leavingProblems, linkProblems } from './rules.ts'
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
      const waiting = (await listWaiting(db, person.id)).map(asShown)
      return { person, isSelf: person.id === user.id, grantable, waiting }
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
  linkRoute(web, onPage)
  detailsRoute(web, onPage)
  leavingRoute(web, onPage)
}

type OnPersonPage = Pick<Parameters<typeof action<{ id: string }, object>>[1], 'at' | 'may' | 'formPage'>

function roleRoutes(web: Web, onPage: OnPersonPage, roleNames: readonly string[]): void {
  action(web, {
    ...onPage,
    path: '/people/:id/roles',
    audit: 'proposed role',
    form: words.RoleForm,
    async change({ at, form, tx, user }) {
      const person = await findPerson(tx, at.id)
      refuseIf(grantProblems(user.id, person, form.role, roleNames))
      const proposed = { accountId: person.id, roles: [form.role], linkHash: null }
      return { goTo: `/people/${person.id}`, about: await propose(tx, user, proposed) }
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

/** The person asked for a link in their own browser and says its code; another administrator releases it. */
function linkRoute(web: Web, onPage: OnPersonPage): void {
  action(web, {
    ...onPage,
    path: '/people/:id/link',
    audit: 'proposed link to set password',
    form: words.CodeForm,
    async change({ at, form, tx, user }) {
      const person = await findPerson(tx, at.id)
      const { demo } = await findAccount(tx, person.id)
      refuseIf(linkProblems(user.id, { ...person, demo }))
      const linkHash = await linkSaid(tx, user, person.email, form.code)
      const about = await propose(tx, user, { accountId: person.id, roles: [], linkHash })
      return { goTo: `/people/${person.id}`, about }
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
