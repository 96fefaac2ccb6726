/** What a person owes on radar: what, why, and the short verb. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../platform/language.tsx'

export const owedMessages = catalogue({
  'radar.owed.triage': ['Look at signal {reference} in {place}', 'Edrych ar signal {reference}, {place}'],
  'radar.owedWhy.triage': [
    'The radar found it. Develop it, or dismiss it with a reason.',
    'Y radar a’i canfu. Datblygwch ef, neu diystyrwch ef gyda rheswm.',
  ],
  'radar.owedDo.triage': ['Look', 'Edrych'],
})
