/** What a person owes on places: what, why, and the short verb. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../platform/language.tsx'

export const owedMessages = catalogue({
  'places.owed.expired': ['Renew a profile fact: {text}', 'Adnewyddu ffaith broffil: {text}'],
  'places.owedWhy.expired': [
    'It has run out. A plan that rests on it cannot be approved.',
    'Mae wedi dod i ben. Ni ellir cymeradwyo cynllun sy’n seiliedig arni.',
  ],
  'places.owedDo.expired': ['Renew', 'Adnewyddu'],
  'places.owed.expiring': ['Renew a profile fact: {text}', 'Adnewyddu ffaith broffil: {text}'],
  'places.owedWhy.expiring': ['It runs out on this day.', 'Daw i ben ar y diwrnod hwn.'],
  'places.owedDo.expiring': ['Renew', 'Adnewyddu'],
})
