/** Getting in, and one's own account: sign-in, language, force, password, sessions, API tokens. Owner: the force's administrator. */
import type { Slice } from '../../platform/slice.ts'
import { askedOwed } from './asked-routes.ts'
import { accountRoutes } from './routes.ts'
import './did-messages.ts'

/** `personas`: demonstration mode is on and the server listens on the loopback only; else nobody chooses who to be. */
export const account = (given: { personas: boolean }): Slice => ({
  name: 'account',
  routes: (web) => accountRoutes(web, given),
  owes: askedOwed,
})
