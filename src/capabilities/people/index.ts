/** People: accounts, roles in a force, and the named people of a restriction. Owner: the force's administrator. */
export { listRestrictions, openRestriction } from '../../platform/sign-in/restrictions.ts'
export { createAccount, grantRole, type NewAccount } from './making.ts'
export { peopleRoutes } from './routes.ts'
