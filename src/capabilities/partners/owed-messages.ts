/** What a recorder of a consultation owes, and what is held of one. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../platform/language.tsx'

export const owedMessages = catalogue({
  'partners.owed.reply': ['Record the reply of {agency}', 'Cofnodi ateb {agency}'],
  'partners.owedWhy.reply': ['{text}', '{text}'],
  'partners.owedDo.reply': ['Record', 'Cofnodi'],
  'partners.owed.change': ['Say what changed after the reply of {agency}', 'Dweud beth newidiodd ar ôl ateb {agency}'],
  'partners.owedWhy.change': ['{text}', '{text}'],
  'partners.owedDo.change': ['Record', 'Cofnodi'],
  'partners.owed.review': [
    'Look again: may {agency} be asked now?',
    '{agency}: edrych eto, a ellir gofyn iddynt nawr?',
  ],
  'partners.owedWhy.review': ['{text}', '{text}'],
  'partners.owedDo.review': ['Look again', 'Edrych eto'],
  'partners.held.consultation': [
    'Consultation of {agency}, with {replies, plural, one {# reply} other {# replies}} and {changes, plural, one {# change} other {# changes}}',
    '{agency}: ymgynghoriad, gyda {replies, plural, zero {# ateb} one {# ateb} two {# ateb} few {# ateb} many {# ateb} other {# ateb}} a {changes, plural, zero {# newid} one {# newid} two {# newid} few {# newid} many {# newid} other {# newid}}',
  ],
})
