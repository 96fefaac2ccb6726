/** Sentences of the worst threats on the first page. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const messages = catalogue({
  en: {
    'threats.worst.worst': 'Threats, worst first',
    'threats.worst.worstWhy':
      'The dot is the score from what is known; the bar is how far it could rise with what is not known yet. Local scheme with illustrative values.',
    'threats.worst.noneAssessed': 'No threat has an approved assessment yet.',
    'threats.worst.allThreats':
      '{count, plural, =0 {The register} one {The one open threat} other {All # open threats}}',
    'threats.worst.rank': 'Rank',
    'threats.worst.threat': 'Threat',
    'threats.worst.score': 'Score',
    'threats.worst.range': '{low, number}–{high, number}',
    'threats.worst.confidence': 'Confidence',
    'threats.worst.what': 'What it is, and when it is reviewed',
    'threats.worst.reviewOn': 'Review due {day}',
    'threats.worst.noReview': 'No review day',
  },
  cy: {
    'threats.worst.range': '{low, number}–{high, number}',
    'threats.worst.worst': 'Bygythiadau, y gwaethaf yn gyntaf',
    'threats.worst.worstWhy':
      'Y dot yw’r sgôr o’r hyn sy’n hysbys; y bar yw pa mor bell y gallai godi gyda’r hyn nad yw’n hysbys eto. Cynllun sgorio lleol â gwerthoedd enghreifftiol.',
    'threats.worst.noneAssessed': 'Nid oes gan yr un bygythiad asesiad cymeradwy eto.',
    'threats.worst.allThreats':
      '{count, plural, =0 {Y gofrestr} zero {Y gofrestr} one {Yr un bygythiad agored} two {Y ddau fygythiad agored} few {Pob un o’r # bygythiad agored} many {Pob un o’r # bygythiad agored} other {Pob un o’r # bygythiad agored}}',
    'threats.worst.rank': 'Safle',
    'threats.worst.threat': 'Bygythiad',
    'threats.worst.score': 'Sgôr',
    'threats.worst.confidence': 'Hyder',
    'threats.worst.what': 'Beth ydyw, a phryd y’i hadolygir',
    'threats.worst.reviewOn': 'Adolygiad erbyn {day}',
    'threats.worst.noReview': 'Dim diwrnod adolygu',
  },
})
