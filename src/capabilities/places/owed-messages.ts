/** What a person owes on places: what, why, and the short verb. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../platform/language.tsx'

export const owedMessages = catalogue({
  en: {
    'places.owed.expired': 'Renew a profile fact: {text}',
    'places.owedWhy.expired': 'It has run out. A plan that rests on it cannot be approved.',
    'places.owedDo.expired': 'Renew',
    'places.owed.expiring': 'Renew a profile fact: {text}',
    'places.owedWhy.expiring': 'It runs out on this day.',
    'places.owedDo.expiring': 'Renew',
  },
  cy: {
    'places.owed.expired': 'Adnewyddu ffaith broffil: {text}',
    'places.owedWhy.expired': 'Mae wedi dod i ben. Ni ellir cymeradwyo cynllun sy’n seiliedig arni.',
    'places.owedDo.expired': 'Adnewyddu',
    'places.owed.expiring': 'Adnewyddu ffaith broffil: {text}',
    'places.owedWhy.expiring': 'Daw i ben ar y diwrnod hwn.',
    'places.owedDo.expiring': 'Adnewyddu',
  },
})
