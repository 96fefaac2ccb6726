/**
 * Equality monitoring: aggregate counts by characteristic that the force supplies under its data protection impact assessment,
 * small numbers never shown, no link to a person or a threat, and never a scoring factor. Owner: head of intelligence analysis,
 * with the data protection officer. L8. No other slice may take anything from here: the architecture test keeps it so.
 */
import type { Slice } from '../../platform/slice.ts'
import { equalityRoutes } from './routes.ts'
import './did-messages.ts'

export { aSupply } from './demo.ts'
export { loadSupply } from './supply-acts.ts'

export const equality: Slice = {
  name: 'equality',
  routes: equalityRoutes,
  nav: [{ href: '/equality', labelKey: 'equality.nav', may: 'equality.read' }],
}
