/** Sentences of the charts, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../platform/language.tsx'

export const messages = catalogue({
  'ui.chart.asTable': ['The same as a table', 'Yr un peth fel tabl'],
  'ui.chart.tableOf': ['{title}, as a table', '{title}, fel tabl'],
  'ui.timeline.label': [
    '{title}, from {from} to {to}. The table below says the same.',
    '{title}, {from} – {to}. Mae’r tabl isod yn dweud yr un peth.',
  ],
  'ui.timeline.month': [
    '{month, select, 1 {January} 2 {February} 3 {March} 4 {April} 5 {May} 6 {June} 7 {July} 8 {August} 9 {September} 10 {October} 11 {November} 12 {December} other {{name}}}',
    '{month, select, 1 {Ionawr} 2 {Chwefror} 3 {Mawrth} 4 {Ebrill} 5 {Mai} 6 {Mehefin} 7 {Gorffennaf} 8 {Awst} 9 {Medi} 10 {Hydref} 11 {Tachwedd} 12 {Rhagfyr} other {{name}}}',
  ],
  'ui.timeline.today': ['Today {day}', 'Heddiw {day}'],
  'ui.timeline.head.strand': ['Strand', 'Llinyn'],
  'ui.timeline.head.action': ['Action', 'Cam gweithredu'],
  'ui.timeline.head.from': ['From', 'O'],
  'ui.timeline.head.to': ['To', 'Hyd at'],
  'ui.timeline.head.state': ['State', 'Cyflwr'],
  'ui.timeline.state.agreed': ['agreed', 'cytunwyd'],
  'ui.timeline.state.done': ['done', 'cwblhawyd'],
  'ui.timeline.state.draft': ['being written', 'yn cael ei ysgrifennu'],
  'ui.timeline.state.waits': ['must wait', 'rhaid aros'],
  'ui.timeline.caution.agreed': ['agreed; what it rests on needs a look', 'cytunwyd; mae angen edrych ar ei sail'],
  'ui.timeline.caution.done': ['done; what it rests on needs a look', 'cwblhawyd; mae angen edrych ar ei sail'],
  'ui.timeline.caution.draft': [
    'being written; what it rests on needs a look',
    'yn cael ei ysgrifennu; mae angen edrych ar ei sail',
  ],
  'ui.timeline.caution.waits': ['must wait; what it rests on needs a look', 'rhaid aros; mae angen edrych ar ei sail'],
  'ui.timeline.gateOn': ['{day}: {label}', '{day}: {label}'],
  'ui.trend.label': [
    '{title}: {unit} a month from {from} to {to}. {missing, plural, =0 {Every month was received.} one {# month was not received.} other {# months were not received.}} The table below has every number.',
    '{title}: {unit} y mis, {from} – {to}. {missing, plural, =0 {Daeth pob mis i law.} zero {Daeth pob mis i law.} one {Ni ddaeth # mis i law.} two {Ni ddaeth # fis i law.} few {Ni ddaeth # mis i law.} many {Ni ddaeth # mis i law.} other {Ni ddaeth # mis i law.}} Mae pob rhif yn y tabl isod.',
  ],
  'ui.trend.month': ['Month', 'Mis'],
  'ui.trend.notReceived': ['not received', 'heb ddod i law'],
  'ui.trend.gap': [
    'A shaded month was not received. It is not a fall.',
    'Ni ddaeth mis sydd wedi’i liwio i law. Nid gostyngiad ydyw.',
  ],
  'ui.trend.empty': ['No month was received.', 'Ni ddaeth yr un mis i law.'],
  'ui.bars.label': ['{title}. The numbers stand beside the bars.', '{title}. Mae’r rhifau wrth ochr y barrau.'],
})
