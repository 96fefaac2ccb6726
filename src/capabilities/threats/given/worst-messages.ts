/** Sentences of the worst threats on the first page. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const messages = catalogue({
  'threats.worst.worst': ['Threats, worst first', 'Bygythiadau, y gwaethaf yn gyntaf'],
  'threats.worst.worstWhy': [
    'The dot is the score from what is known; the bar is how far it could rise with what is not known yet. Local scheme with illustrative values.',
    'Y dot yw’r sgôr o’r hyn sy’n hysbys; y bar yw pa mor bell y gallai godi gyda’r hyn nad yw’n hysbys eto. Cynllun sgorio lleol â gwerthoedd enghreifftiol.',
  ],
  'threats.worst.noneAssessed': [
    'No threat has an approved assessment yet.',
    'Nid oes gan yr un bygythiad asesiad cymeradwy eto.',
  ],
  'threats.worst.allThreats': [
    '{count, plural, =0 {The register} one {The one open threat} other {All # open threats}}',
    '{count, plural, =0 {Y gofrestr} zero {Y gofrestr} one {Yr un bygythiad agored} two {Y ddau fygythiad agored} few {Pob un o’r # bygythiad agored} many {Pob un o’r # bygythiad agored} other {Pob un o’r # bygythiad agored}}',
  ],
  'threats.worst.rank': ['Rank', 'Safle'],
  'threats.worst.threat': ['Threat', 'Bygythiad'],
  'threats.worst.score': ['Score', 'Sgôr'],
  'threats.worst.range': ['{low, number}–{high, number}', '{low, number}–{high, number}'],
  'threats.worst.confidence': ['Confidence', 'Hyder'],
  'threats.worst.moved': ['Moved', 'Symudiad'],
  'threats.worst.first': ['first time', 'y tro cyntaf'],
  'threats.worst.otherScheme': ['scored otherwise before', 'sgoriwyd yn wahanol o’r blaen'],
  'threats.worst.unmoved': ['as on {day}', 'fel ar {day}'],
  'threats.worst.rose': ['up {points, number}', 'i fyny {points, number}'],
  'threats.worst.fell': ['down {points, number}', 'i lawr {points, number}'],
  'threats.worst.since': ['Points since the assessment of {day}', 'Pwyntiau ers asesiad {day}'],
  'threats.worst.why': ['Why it stands there', 'Pam y mae yno'],
  'threats.worst.because': [
    '{factor}: {level}. The next, {below}, has {otherLevel}.',
    '{factor}: {level}. Mae gan y nesaf, {below}, {otherLevel}.',
  ],
  'threats.worst.noReason': [
    'No single factor puts it above the next.',
    'Nid oes un ffactor sy’n ei roi uwchben y nesaf.',
  ],
  'threats.worst.asksReason': ['Give a reason when you open it.', 'Rhowch reswm pan fyddwch yn ei agor.'],
  'threats.worst.reviewOn': ['Review due {day}', 'Adolygiad erbyn {day}'],
  'threats.worst.noReview': ['No review day', 'Dim diwrnod adolygu'],
})
