/** What a recorder of a consultation owes, and what is held of one. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../platform/language.tsx'

export const owedMessages = catalogue({
  en: {
    'partners.owed.reply': 'Record the reply of {agency}',
    'partners.owedWhy.reply': '{text}',
    'partners.owedDo.reply': 'Record',
    'partners.owed.change': 'Say what changed after the reply of {agency}',
    'partners.owedWhy.change': '{text}',
    'partners.owedDo.change': 'Record',
    'partners.owed.review': 'Look again: may {agency} be asked now?',
    'partners.owedWhy.review': '{text}',
    'partners.owedDo.review': 'Look again',
    'partners.held.consultation':
      'Consultation of {agency}, with {replies, plural, one {# reply} other {# replies}} and {changes, plural, one {# change} other {# changes}}',
  },
  cy: {
    'partners.owedWhy.reply': '{text}',
    'partners.owedWhy.change': '{text}',
    'partners.owedWhy.review': '{text}',
    'partners.owed.reply': 'Cofnodi ateb {agency}',
    'partners.owedDo.reply': 'Cofnodi',
    'partners.owed.change': 'Dweud beth newidiodd ar ôl ateb {agency}',
    'partners.owedDo.change': 'Cofnodi',
    'partners.owed.review': 'Edrych eto: a ellir gofyn i {agency} nawr?',
    'partners.owedDo.review': 'Edrych eto',
    'partners.held.consultation':
      'Ymgynghoriad â {agency}, gyda {replies, plural, zero {# ateb} one {# ateb} two {# ateb} few {# ateb} many {# ateb} other {# ateb}} a {changes, plural, zero {# newid} one {# newid} two {# newid} few {# newid} many {# newid} other {# newid}}',
  },
})
