/** Sentences of the first page. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../platform/language.tsx'

export const messages = catalogue({
  'home.title': ['What I owe', 'Yr hyn sy’n ddyledus gennyf'],
  'home.nav': ['Home', 'Hafan'],
  'home.lede': [
    '{count, plural, =0 {Nothing waits for you.} one {One thing waits for you.} other {# things wait for you.}} <light>{overdue, plural, =0 {Nothing is overdue.} one {One is overdue.} other {# are overdue.}}</light>',
    '{count, plural, =0 {Nid oes dim yn aros amdanoch.} zero {Nid oes dim yn aros amdanoch.} one {Mae un peth yn aros amdanoch.} two {Mae dau beth yn aros amdanoch.} few {Mae # pheth yn aros amdanoch.} many {Mae # pheth yn aros amdanoch.} other {Mae # peth yn aros amdanoch.}} <light>{overdue, plural, =0 {Nid oes dim yn hwyr.} zero {Nid oes dim yn hwyr.} one {Mae un yn hwyr.} two {Mae dau yn hwyr.} few {Mae # yn hwyr.} many {Mae # yn hwyr.} other {Mae # yn hwyr.}}</light>',
  ],
  'home.owe': ['What I owe, by when', 'Beth sy’n ddyledus gennyf, ac erbyn pryd'],
  'home.nothingOwed': ['Nothing waits for you today.', 'Nid oes dim yn aros amdanoch heddiw.'],
  'home.moreOwed': [
    '{count, plural, one {One more thing has a later date.} other {# more things have later dates.}}',
    '{count, plural, zero {Nid oes rhagor.} one {Mae un peth arall â dyddiad diweddarach.} two {Mae dau beth arall â dyddiad diweddarach.} few {Mae # pheth arall â dyddiad diweddarach.} many {Mae # pheth arall â dyddiad diweddarach.} other {Mae # peth arall â dyddiad diweddarach.}}',
  ],
})
