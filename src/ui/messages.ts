/** Sentences of the frame, in both languages. Those of the parts are in `components/messages.ts`. Welsh for review by a Welsh speaker. */
import { catalogue } from '../platform/language.tsx'

export const messages = catalogue({
  'ui.name': ['Foursight', 'Foursight'],
  'ui.documentTitle': ['{title} · Foursight', '{title} · Foursight'],
  'ui.documentTitleRefused': ['Error: {title} · Foursight', 'Gwall: {title} · Foursight'],
  'ui.skip': ['Skip to the content', 'Neidio i’r cynnwys'],
  'ui.marking': ['Marking', 'Dosbarthiad diogelwch'],
  'ui.markingRepeated': ['Marking, repeated', 'Dosbarthiad diogelwch, eto'],
  'ui.markingOfficial': ['OFFICIAL', 'OFFICIAL · SWYDDOGOL'],
  'ui.markingSensitive': ['OFFICIAL-SENSITIVE', 'OFFICIAL-SENSITIVE · SWYDDOGOL-SENSITIF'],
  'ui.markingMeans': [
    'Highest marking on this page. Share by need to know.',
    'Y dosbarthiad uchaf ar y dudalen hon. Rhannwch yn ôl yr angen i wybod.',
  ],
  'ui.demo': [
    '<b>Demonstration data.</b> Every threat, person and event is invented.',
    '<b>Data enghreifftiol.</b> Dychmygol yw pob bygythiad, person a digwyddiad.',
  ],
  'ui.demoForce': ['demonstration force', 'heddlu enghreifftiol'],
  'ui.mainNav': ['Main', 'Prif lywio'],
  'ui.account': ['Your account', 'Eich cyfrif'],
  'ui.signOut': ['Sign out', 'Allgofnodi'],
  'ui.accessibility': ['Accessibility', 'Hygyrchedd'],
  'ui.whatIsLogged': ['What is logged', 'Beth sy’n cael ei gofnodi'],
  'ui.shortForms': ['Short forms explained', 'Egluro’r byrfoddau'],
  'ui.asAt': ['As at {at}', 'Fel yr oedd ar {at}'],
})
