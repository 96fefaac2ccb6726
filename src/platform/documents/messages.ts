/** Sentences that every document has, whatever its subject. Welsh for review by a Welsh speaker. */
import { catalogue } from '../language.tsx'

export const messages = catalogue({
  en: {
    'platform.documentPage': 'Page {page} of {pages}',
    'platform.documentFor': 'For {recipient}, {day}',
    'platform.markingName': '{marking}',
  },
  cy: {
    'platform.documentPage': 'Tudalen {page} o {pages}',
    'platform.documentFor': 'Ar gyfer {recipient}, {day}',
    'platform.markingName':
      '{marking, select, OFFICIAL {OFFICIAL · SWYDDOGOL} other {OFFICIAL-SENSITIVE · SWYDDOGOL-SENSITIF}}',
  },
})
