/** People: accounts, roles in a force, and the named people of a restriction. Owner: the force's administrator. */
import type { RoleTable } from '../../platform/sign-in/entering.ts'
import type { Slice } from '../../platform/slice.ts'
import { peopleOwed } from './owed-list.ts'
import { peopleRoutes } from './routes.ts'
import './did-messages.ts'

export { listRestrictions, openRestriction } from '../../platform/sign-in/restrictions.ts'
export { createAccount } from './account-acts.ts'

/** `roles` is the one table of roles; `roleNames` are those that may be granted, in the order in which they are shown. */
export const people = (given: { roles: RoleTable; roleNames: readonly string[] }): Slice => ({
  name: 'people',
  routes: (web) => peopleRoutes(web, given),
  administration: ['people.manage'],
  nav: [{ href: '/people', labelKey: 'people.nav', may: 'people.manage' }],
  owes: peopleOwed,
})
