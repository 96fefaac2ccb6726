/**
 * Disclosure: which records belong to an investigation, everything held for them with its sensitivity, and the hold that
 * keeps them from disposal. Owner: the disclosure officer of each investigation. L9.
 */
import { kindOf } from '../../platform/records.ts'
import type { Slice } from '../../platform/slice.ts'
import { disclosureRoutes } from './routes.ts'
import './did-messages.ts'

export { retentionHoldOn, saveNote, setHold } from './hold-store.ts'
export { disposalProblems } from './rules.ts'
export { linkRecord, openInvestigation } from './store.ts'

const investigation = kindOf({
  name: 'investigation',
  table: 'disclosure.investigation',
  href: (id) => `/disclosure/${id}`,
  called: { marking: `'OFFICIAL-SENSITIVE'` },
})

export const disclosure: Slice = {
  name: 'disclosure',
  routes: disclosureRoutes,
  nav: [{ href: '/disclosure', labelKey: 'disclosure.nav', may: 'disclosure.read' }],
  records: [investigation],
}
