/** The audit as people read it: who looked at what, its export, and what is recorded about everyone. Owner: the force's auditor. */
import type { Slice } from '../../platform/slice.ts'
import { auditRoutes } from './routes.ts'
import './did-messages.ts'

export { linesAbout } from './lines-about.ts'
export { didText } from './told.ts'

export const audit: Slice = {
  name: 'audit',
  routes: auditRoutes,
  nav: [{ href: '/audit', labelKey: 'audit.nav', may: 'audit.read' }],
}
