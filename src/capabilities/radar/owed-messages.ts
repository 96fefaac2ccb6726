/** What a person owes on radar: what, why, and the short verb. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../platform/language.tsx'

export const owedMessages = catalogue({
  en: {
    'radar.owed.triage': 'Look at signal {reference} in {place}',
    'radar.owedWhy.triage': 'The radar found it. Develop it, or dismiss it with a reason.',
    'radar.owedDo.triage': 'Look',
  },
  cy: {
    'radar.owed.triage': 'Edrych ar signal {reference}, {place}',
    'radar.owedWhy.triage': 'Y radar a’i canfu. Datblygwch ef, neu diystyrwch ef gyda rheswm.',
    'radar.owedDo.triage': 'Edrych',
  },
})
