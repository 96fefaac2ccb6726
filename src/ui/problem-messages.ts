/** Sentences of the screens for refusals, faults and reasons. Welsh for review by a Welsh speaker. */
import { catalogue } from '../platform/language.tsx'

export const problemMessages = catalogue({
  en: {
    'ui.nothingHere': 'Nothing here',
    'ui.mayNotTitle': 'Your role may not do this',
    'ui.faultTitle': 'Something failed',
    'ui.tryAgainTitle': 'Try again in a minute',
    'ui.thereIsAProblem': 'There is a problem',
    'ui.goHome': 'Go to your first page',
    'ui.requestId': 'Reference of this request: {id}',
    'ui.whyOpen': 'Why do you open this record?',
    'ui.whyOpenText': 'Its owner asks for a reason. Your reason is kept in the audit with your name and the time.',
    'ui.reason': 'Reason',
    'ui.reasonHint': 'For example: preparing Thursday’s tasking meeting. Asked once a day.',
    'ui.openRecord': 'Open the record',
  },
  cy: {
    'ui.nothingHere': 'Dim byd yma',
    'ui.mayNotTitle': 'Ni all eich rôl wneud hyn',
    'ui.faultTitle': 'Methodd rhywbeth',
    'ui.tryAgainTitle': 'Rhowch gynnig arall arni ymhen munud',
    'ui.thereIsAProblem': 'Mae problem',
    'ui.goHome': 'Mynd i’ch tudalen gyntaf',
    'ui.requestId': 'Cyfeirnod y cais hwn: {id}',
    'ui.whyOpen': 'Pam rydych yn agor y cofnod hwn?',
    'ui.whyOpenText': 'Mae ei berchennog yn gofyn am reswm. Cedwir eich rheswm yn yr archwiliad gyda’ch enw a’r amser.',
    'ui.reason': 'Rheswm',
    'ui.reasonHint': 'Er enghraifft: paratoi cyfarfod tasgio dydd Iau. Gofynnir unwaith y dydd.',
    'ui.openRecord': 'Agor y cofnod',
  },
})
