/** Sentences that every document has, whatever its subject. Welsh for review by a Welsh speaker. */
import { catalogue } from '../language.tsx'

export const messages = catalogue({
  'platform.documentPage': ['Page {page} of {pages}', 'Tudalen {page} o {pages}'],
  'platform.documentFor': ['For {recipient}, {day}', 'Ar gyfer {recipient}, {day}'],
  'platform.markingName': [
    '{marking}',
    '{marking, select, OFFICIAL {OFFICIAL · SWYDDOGOL} other {OFFICIAL-SENSITIVE · SWYDDOGOL-SENSITIF}}',
  ],
})
