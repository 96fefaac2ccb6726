/** HTTP for need-to-know lists: only those that name the reader, and changed only by someone on them. */
import { action, page, type Web } from '../../platform/http.ts'
import { nothingHere, refuseIf } from '../../platform/problem.ts'
import { findPerson, listPeopleNow } from '../../platform/sign-in/memberships.ts'
import {
  confirmName,
  endName,
  findRestriction,
  keepName,
  listRestrictions,
  lockRestriction,
} from '../../platform/sign-in/restrictions.ts'
import { addNameProblems, endNameProblems, mayChangeNames } from './restriction-rules.ts'
import { RestrictionScreen, RestrictionsScreen } from './restriction-screens.tsx'
import * as words from './words.ts'

/** `auditRoles` are the roles that read the audit: whom one may name as a restriction's auditor. */
export function restrictionRoutes(web: Web, auditRoles: string[]): void {
  page(web, {
    path: '/people/restrictions',
    at: words.NoPath,
    may: 'in-person',
    audit: 'read own restrictions',
    gives: words.RestrictionsView,
    view: async ({ db }) => ({ restrictions: await listRestrictions(db) }),
    screen: RestrictionsScreen,
  })
  const restrictionPage = page(web, {
    path: '/people/restrictions/:id',
    at: words.RestrictionPath,
    may: 'in-person',
    audit: 'read restriction',
    gives: words.RestrictionView,
    async view({ at, db, user }) {
      const restriction = await findRestriction(db, at.id)
      const named = new Set(restriction.names.map((name) => name.accountId))
      const others = (await listPeopleNow(db))
        .filter((person) => !named.has(person.id))
        .map(({ id, name, rank, roles }) => ({
          id,
          name,
          rank,
          isAuditor: roles.some((role) => auditRoles.includes(role)),
        }))
      return {
        restriction,
        marking: 'OFFICIAL-SENSITIVE' as const,
        mayChange: mayChangeNames(restriction.names, user.id),
        others,
      }
    },
    about: ({ restriction }) => ({ subject: `platform.restriction:${restriction.id}`, restrictionId: restriction.id }),
    screen: RestrictionScreen,
  })
  const onPage = {
    at: words.RestrictionPath,
    may: 'in-person',
    formPage: { show: restrictionPage, path, at: (at: { id: string }) => at },
  } as const
  nameRoutes(web, onPage, auditRoles)
  confirmRoute(web, onPage)
}

type OnListPage = Pick<Parameters<typeof action<{ id: string }, object>>[1], 'at' | 'may' | 'formPage'>

function nameRoutes(web: Web, onPage: OnListPage, auditRoles: string[]): void {
  action(web, {
    ...onPage,
    path: '/people/restrictions/:id/names',
    audit: 'named person on restriction',
    form: words.AddNameForm,
    async change({ at, form, tx, user }) {
      const { names } = await lockRestriction(tx, at.id)
      const { id, roles } = await findPerson(tx, form.person)
      const asAuditor = form.asAuditor === 'yes'
      if (roles.length === 0) throw nothingHere()
      refuseIf(addNameProblems(names, user.id, { id, roles, asAuditor }, auditRoles))
      await keepName(tx, user.forceId, at.id, id, asAuditor)
      return { goTo: path(at), about: aboutName(at.id, id, { asAuditor }) }
    },
  })
  action(web, {
    ...onPage,
    path: '/people/restrictions/:id/names/end',
    audit: 'took person off restriction',
    form: words.NameForm,
    async change({ at, form, tx, user }) {
      const { names } = await lockRestriction(tx, at.id)
      if (!names.some((name) => name.accountId === form.person)) throw nothingHere()
      refuseIf(endNameProblems(names, user.id, form.person))
      await endName(tx, at.id, form.person)
      return { goTo: form.person === user.id ? '/people/restrictions' : path(at), about: aboutName(at.id, form.person) }
    },
  })
}

/** Somebody else on the list says that it is they who set a new password by a link; until then they see nothing of it. */
function confirmRoute(web: Web, onPage: OnListPage): void {
  action(web, {
    ...onPage,
    path: '/people/restrictions/:id/names/confirm',
    audit: 'confirmed person on restriction',
    form: words.NameForm,
    async change({ at, form, tx }) {
      const { names } = await lockRestriction(tx, at.id)
      if (!names.some((name) => name.accountId === form.person)) throw nothingHere()
      await confirmName(tx, at.id, form.person)
      return { goTo: path(at), about: aboutName(at.id, form.person) }
    },
  })
}

const path = (at: { id: string }): string => `/people/restrictions/${at.id}`

const aboutName = (restrictionId: string, person: string, more: object = {}) => ({
  subject: `platform.restriction:${restrictionId}`,
  restrictionId,
  detail: { person, ...more },
})
