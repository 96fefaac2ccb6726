/**
 * Disclosure: which records belong to an investigation, everything held for them with its sensitivity, and the hold that
 * keeps them from disposal. Owner: the disclosure officer of each investigation. L9.
 */
import type { Slice } from '../../platform/slice.ts'
import { disclosureRoutes } from './routes.ts'

export { retentionHoldOn, saveNote, setHold } from './hold-store.ts'
export { disposalProblems } from './rules.ts'
export { linkRecord, openInvestigation } from './store.ts'

export const disclosure: Slice = {
  name: 'disclosure',
  routes: disclosureRoutes,
  nav: [{ href: '/disclosure', labelKey: 'disclosure.nav', may: 'disclosure.read' }],
}
