/** Each person's first page: what do I owe, by when; then the threats and plans that matter. Owner: the force's SOC lead. */
import type { Slice } from '../../platform/slice.ts'
import { homeRoutes } from './routes.ts'
import './did-messages.ts'

export const home: Slice = {
  name: 'home',
  routes: homeRoutes,
  nav: [{ href: '/', labelKey: 'home.nav', may: 'signed-in' }],
}
