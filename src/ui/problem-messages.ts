/** Sentences of the screens for refusals, faults and reasons. Welsh for review by a Welsh speaker. */
import { catalogue } from '../platform/language.tsx'

export const problemMessages = catalogue({
  'ui.nothingHere': ['Nothing here', 'Dim byd yma'],
  'ui.mayNotTitle': ['Your role may not do this', 'Ni all eich rôl wneud hyn'],
  'ui.faultTitle': ['Something failed', 'Methodd rhywbeth'],
  'ui.tryAgainTitle': ['Try again in a minute', 'Rhowch gynnig arall arni ymhen munud'],
  'ui.thereIsAProblem': ['There is a problem', 'Mae problem'],
  'ui.goHome': ['Go to your first page', 'Mynd i’ch tudalen gyntaf'],
  'ui.requestId': ['Reference of this request: {id}', 'Cyfeirnod y cais hwn: {id}'],
  'ui.youHadWritten': ['What you had written', 'Yr hyn yr oeddech wedi’i ysgrifennu'],
  'ui.sendAgain': ['Send it again', 'Anfon eto'],
  'ui.whyOpen': ['Why do you open this record?', 'Pam rydych yn agor y cofnod hwn?'],
  'ui.whyOpenText': [
    'Its owner asks for a reason. Your reason is kept in the audit with your name and the time.',
    'Mae ei berchennog yn gofyn am reswm. Cedwir eich rheswm yn yr archwiliad gyda’ch enw a’r amser.',
  ],
  'ui.reason': ['Reason', 'Rheswm'],
  'ui.reasonHint': [
    'For example: preparing Thursday’s tasking meeting. Asked once a day.',
    'Er enghraifft: paratoi cyfarfod tasgio dydd Iau. Gofynnir unwaith y dydd.',
  ],
  'ui.openRecord': ['Open the record', 'Agor y cofnod'],
})
