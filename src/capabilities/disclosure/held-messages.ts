/** What the audit holds for a record is called. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../platform/language.tsx'

export const heldMessages = catalogue({
  'disclosure.held.audit': [
    'Audit: {count, plural, one {# line} other {# lines}} about {reference}',
    'Archwiliad: {count, plural, zero {# llinell} one {# llinell} two {# linell} few {# llinell} many {# llinell} other {# llinell}} am {reference}',
  ],
  'disclosure.held.auditLine': ['Audit line {line}: {name}, {did}', 'Llinell archwilio {line}: {name}, {did}'],
})
