/** Sentences of one signal, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const signalMessages = catalogue({
  'radar.headline': [
    '{types}, {place}: {times, number, ::.0} times as many as its own past would give',
    '{types}, {place}: {times, number, ::.0} gwaith cymaint ag y byddai ei orffennol ei hun yn ei roi',
  ],
  'radar.headlineNone': [
    '{types}, {place}: {observed, plural, one {# where} other {# where}} its own past would give none',
    '{types}, {place}: {observed, plural, zero {#, lle} one {#, lle} two {#, lle} few {#, lle} many {#, lle} other {#, lle}} na fyddai ei orffennol ei hun yn rhoi dim',
  ],
  'radar.signalTitle': ['Signal {reference}', 'Signal {reference}'],
  'radar.newHere': ['new in the last run', 'newydd yn y rhediad diwethaf'],
  'radar.foundOn': ['first found {day}', 'canfuwyd gyntaf {day}'],
  'radar.monthsFromTo': ['{from} to {to}', '{from} – {to}'],
  'radar.notThreat': [
    'A signal is a place and a time to look at. It is not a threat until an analyst has assessed it.',
    'Lle ac amser i edrych arnynt yw signal. Nid yw’n fygythiad nes bod dadansoddwr wedi’i asesu.',
  ],
  'radar.cameBack': [
    'Came back: {reference} was dismissed on {day} because “{because}”',
    'Wedi dychwelyd: diystyrwyd {reference} ar {day} oherwydd “{because}”',
  ],
  'radar.counts': ['Counts', 'Cyfrifon'],
  'radar.countsLabel': [
    '{types} by month, from {first} to {last}. In the signal: {observed, number}, where {expected, number, ::.0} were expected. {missing, plural, =0 {Every month was received.} one {# month was not received.} other {# months were not received.}} The table below has every number.',
    '{types} fesul mis, {first} – {last}. Yn y signal: {observed, number}, lle disgwylid {expected, number, ::.0}. {missing, plural, =0 {Daeth pob mis i law.} zero {Daeth pob mis i law.} one {Ni ddaeth # mis i law.} two {Ni ddaeth # fis i law.} few {Ni ddaeth # mis i law.} many {Ni ddaeth # mis i law.} other {Ni ddaeth # mis i law.}} Mae pob rhif yn y tabl isod.',
  ],
  'radar.keyInSignal': ['in the signal', 'yn y signal'],
  'radar.keyExpected': [
    'expected, from the area’s own past and the whole force’s months',
    'a ddisgwylid, o orffennol yr ardal ei hun a misoedd yr holl heddlu',
  ],
  'radar.keyGap': ['not received: an absence of data, not a fall', 'heb ddod i law: diffyg data, nid gostyngiad'],
  'radar.notReceived': ['not received', 'heb ddod i law'],
  'radar.monthsAsTable': ['The months as a table', 'Y misoedd fel tabl'],
  'radar.month': ['Month', 'Mis'],
  'radar.inSignal': ['In the signal', 'Yn y signal'],
  'radar.yes': ['Yes', 'Ydy'],
  'radar.howOften': [
    'How often shuffled data gave one at least this strong',
    'Pa mor aml y rhoddodd data wedi’u cymysgu un o leiaf mor gryf',
  ],
  'radar.nOfShuffles': [
    '<b>{atLeast, number}</b> of {shuffles, number} shuffles',
    '<b>{atLeast, number}</b> o {shuffles, number} cymysgiad',
  ],
  'radar.shuffled': [
    'We shuffled the dates {shuffles, plural, one {# time} other {# times}}. {atLeast, plural, =0 {None} other {#}} gave a cluster at least this strong. If nothing had changed, about 1 scan in {scans, number} would show one this strong.',
    'Cymysgwyd y dyddiadau {shuffles, plural, zero {# gwaith} one {# waith} two {# waith} few {# gwaith} many {# gwaith} other {# gwaith}}. {atLeast, plural, =0 {Ni roddodd yr un} zero {Ni roddodd yr un} one {Rhoddodd #} two {Rhoddodd #} few {Rhoddodd #} many {Rhoddodd #} other {Rhoddodd #}} glwstwr o leiaf mor gryf. Pe na bai dim wedi newid, byddai tuag 1 sgan mewn {scans, number} yn dangos un mor gryf â hyn.',
  ],
  'radar.shuffledNone': [
    'We shuffled the dates {shuffles, plural, one {# time} other {# times}}. None gave a cluster at least this strong. If nothing had changed, at most about 1 scan in {scans, number} would show one this strong.',
    'Cymysgwyd y dyddiadau {shuffles, plural, zero {# gwaith} one {# waith} two {# waith} few {# gwaith} many {# gwaith} other {# gwaith}}. Ni roddodd yr un glwstwr o leiaf mor gryf. Pe na bai dim wedi newid, byddai tuag 1 sgan mewn {scans, number} ar y mwyaf yn dangos un mor gryf â hyn.',
  ],
  'radar.maximaLabel': [
    'How strong the strongest cluster of each of {shuffles, number} shuffles was. {atLeast, plural, =0 {None was} one {# was} other {# were}} at least as strong as this signal, which has {value, number, ::.0}.',
    'Pa mor gryf oedd clwstwr cryfaf pob un o {shuffles, number} cymysgiad. {atLeast, plural, =0 {Nid oedd yr un} zero {Nid oedd yr un} one {Roedd #} two {Roedd #} few {Roedd #} many {Roedd #} other {Roedd #}} o leiaf mor gryf â’r signal hwn, sydd â {value, number, ::.0}.',
  ],
  'radar.thisSignal': ['this signal {value, number, ::.0}', 'y signal hwn {value, number, ::.0}'],
  'radar.weaker': ['weaker', 'gwannach'],
  'radar.stronger': ['stronger', 'cryfach'],
  'radar.howUnusual': [
    'How often an unchanged series would be this far out',
    'Pa mor aml y byddai cyfres ddigyfnewid mor bell allan',
  ],
  'radar.changeSaid': [
    'If nothing had changed, about 1 month in {months, number} would be this far out.',
    'Pe na bai dim wedi newid, byddai tuag 1 mis mewn {months, number} mor bell allan.',
  ],
  'radar.changeKind': [
    '{climb, select, 1 {A slow climb over several months.} other {One month far out.}}',
    '{climb, select, 1 {Dringo araf dros sawl mis.} other {Un mis ymhell o’r arfer.}}',
  ],
  'radar.changeBasis': [
    '{byShares, select, 1 {Compared as its share of the whole force, so that a season that all have is no change.} other {Compared with the same month of earlier years.}}',
    '{byShares, select, 1 {Wedi’i gymharu fel ei gyfran o’r holl heddlu, fel nad yw tymor sydd gan bawb yn newid.} other {Wedi’i gymharu â’r un mis mewn blynyddoedd cynharach.}}',
  ],
  'radar.changeMonths': [
    '{months, plural, one {# earlier month was compared.} other {# earlier months were compared.}}',
    '{months, plural, zero {Ni chymharwyd mis cynharach.} one {Cymharwyd # mis cynharach.} two {Cymharwyd # fis cynharach.} few {Cymharwyd # mis cynharach.} many {Cymharwyd # mis cynharach.} other {Cymharwyd # mis cynharach.}}',
  ],
  'radar.weakSaid': [
    'Weak: with as many comparisons as a run makes, one like this is to be expected by accident. It is listed so that nothing is hidden.',
    'Gwan: gyda chynifer o gymariaethau ag y mae rhediad yn eu gwneud, mae disgwyl un fel hyn ar hap. Fe’i rhestrir fel na chuddir dim.',
  ],
  'radar.whoShouldLook': ['Who should look', 'Pwy ddylai edrych'],
  'radar.lookArea': [
    '{areas, plural, one {# of {of, number} areas is theirs.} other {# of {of, number} areas are theirs.}}',
    '{areas, plural, zero {Nid oes yr un o {of, number} ardal yn eiddo iddynt.} one {Eu hardal nhw yw # o {of, number}.} two {Eu hardaloedd nhw yw # o {of, number}.} few {Eu hardaloedd nhw yw # o {of, number}.} many {Eu hardaloedd nhw yw # o {of, number}.} other {Eu hardaloedd nhw yw # o {of, number}.}}',
  ],
  'radar.lookAreaAll': ['The whole of it is theirs.', 'Eu hardal nhw yw’r cyfan.'],
  'radar.lookAreaName': ['Neighbourhood policing, {name}', 'Plismona bro, {name}'],
  'radar.lookThreat': [
    'Leads <a>{reference} {name}</a>, an open threat that shows in {types} in {place}.',
    'Yn arwain <a>{reference} {name}</a>, bygythiad agored a welir mewn {types}, {place}.',
  ],
  'radar.lookThreatLead': ['LRO {lead}', 'LRO {lead}'],
  'radar.lookThreatNoLead': ['LRO, not yet named', 'LRO, heb ei enwi eto'],
  'radar.lookNobody': [
    'No area of the signal lies in a district that is loaded. Ask the head of intelligence analysis.',
    'Nid yw’r un o ardaloedd y signal mewn dosbarth a lwythwyd. Gofynnwch i’r pennaeth dadansoddi cudd-wybodaeth.',
  ],
  'radar.goAway': ['What would make it go away', 'Beth fyddai’n gwneud iddo ddiflannu'],
  'radar.without.location': [
    '{held, number} of the {all, number} lie at one published point, {name}. Without them: {observed, number} seen, {expected, number, ::.0} expected.',
    'Mae {held, number} o’r {all, number} ar un pwynt cyhoeddedig, {name}. Hebddynt: {observed, number} a welwyd, {expected, number, ::.0} a ddisgwylid.',
  ],
  'radar.without.month': [
    '{held, number} of the {all, number} are of {name}. Without that month: {observed, number} seen, {expected, number, ::.0} expected.',
    'Mae {held, number} o’r {all, number} ym mis {name}. Heb y mis hwnnw: {observed, number} a welwyd, {expected, number, ::.0} a ddisgwylid.',
  ],
  'radar.without.area': [
    '{held, number} of the {all, number} lie in {name}. Without that area: {observed, number} seen, {expected, number, ::.0} expected.',
    'Mae {held, number} o’r {all, number} mewn un ardal, {name}. Heb yr ardal honno: {observed, number} a welwyd, {expected, number, ::.0} a ddisgwylid.',
  ],
  'radar.withoutShuffles': [
    '{atLeast, plural, =0 {No shuffle gave} one {# shuffle gave} other {# shuffles gave}} one at least as strong as what is left.',
    '{atLeast, plural, =0 {Ni roddodd yr un cymysgiad} zero {Ni roddodd yr un cymysgiad} one {Rhoddodd # cymysgiad} two {Rhoddodd # cymysgiad} few {Rhoddodd # cymysgiad} many {Rhoddodd # cymysgiad} other {Rhoddodd # cymysgiad}} un o leiaf mor gryf â’r hyn sydd ar ôl.',
  ],
  'radar.wouldStand': ['It would still stand.', 'Byddai’n dal i sefyll.'],
  'radar.wouldGo': ['It would not stand.', 'Ni fyddai’n sefyll.'],
  'radar.withoutNone': ['No single point, month or area carries it.', 'Nid un pwynt, mis nac ardal sy’n ei gynnal.'],
  'radar.withoutNotAsked': [
    'This method sees the district as a whole and takes no part of it away. Months like those before would end it.',
    'Mae’r dull hwn yn gweld y dosbarth yn ei gyfanrwydd ac nid yw’n tynnu rhan ohono. Byddai misoedd fel y rhai cynt yn ei ddiweddu.',
  ],
  'radar.unplaced': [
    '{count, plural, =0 {Every event of these types and months has a place.} one {# event of these types and months has no place and is not counted.} other {# events of these types and months have no place and are not counted.}}',
    '{count, plural, =0 {Mae gan bob digwyddiad o’r mathau a’r misoedd hyn le.} zero {Mae gan bob digwyddiad o’r mathau a’r misoedd hyn le.} one {Nid oes lle i # digwyddiad o’r mathau a’r misoedd hyn ac ni chaiff ei gyfrif.} two {Nid oes lle i # ddigwyddiad o’r mathau a’r misoedd hyn ac ni chânt eu cyfrif.} few {Nid oes lle i # digwyddiad o’r mathau a’r misoedd hyn ac ni chânt eu cyfrif.} many {Nid oes lle i # digwyddiad o’r mathau a’r misoedd hyn ac ni chânt eu cyfrif.} other {Nid oes lle i # digwyddiad o’r mathau a’r misoedd hyn ac ni chânt eu cyfrif.}}',
  ],
  'radar.theAreas': [
    '{count, plural, one {The area} other {The # areas}}',
    '{count, plural, zero {Yr ardaloedd} one {Yr ardal} two {Y # ardal} few {Y # ardal} many {Y # ardal} other {Y # ardal}}',
  ],
  'radar.areaName': ['Census area', 'Ardal gyfrifiad'],
  'radar.areaCode': ['Code', 'Cod'],
  'radar.district': ['District', 'Dosbarth'],
  'radar.districtUnknown': ['not loaded', 'heb ei lwytho'],
  'radar.centre': ['centre', 'canol'],
  'radar.theCounts': ['Counts of these types in {district}', 'Cyfrifon y mathau hyn, {district}'],
  'radar.develop': ['Develop', 'Datblygu'],
  'radar.dismiss': ['Dismiss', 'Diystyru'],
  'radar.snooze': ['Snooze', 'Gohirio'],
  'radar.merge': ['Merge', 'Cyfuno'],
  'radar.because': ['Why is it dismissed?', 'Pam y caiff ei ddiystyru?'],
  'radar.becauseHint': ['It is shown again should the signal come back.', 'Fe’i dangosir eto os daw’r signal yn ôl.'],
  'radar.dismissButton': ['Dismiss it', 'Ei ddiystyru'],
  'radar.until': ['Until when?', 'Tan pryd?'],
  'radar.untilNextData': ['Until newer data hold it again', 'Nes bod data mwy newydd yn ei gynnwys eto'],
  'radar.untilDay': ['Until a day', 'Tan ddiwrnod'],
  'radar.snoozeDay': ['Day', 'Diwrnod'],
  'radar.snoozeButton': ['Snooze it', 'Ei ohirio'],
  'radar.stateSince': ['{state} since {day}', '{state} ers {day}'],
  'radar.snoozedTill': ['Snoozed to {day}', 'Gohiriwyd tan {day}'],
  'radar.snoozedNext': [
    'Snoozed until newer data hold it again',
    'Gohiriwyd nes bod data mwy newydd yn ei gynnwys eto',
  ],
  'radar.mergedInto': ['Merged into <a>{reference}</a>.', 'Cyfunwyd â <a>{reference}</a>.'],
  'radar.decisions': ['What was decided', 'Beth a benderfynwyd'],
  'radar.decision': [
    '{did, select, developed {Developed} joined {Joined a threat} dismissed {Dismissed} snoozed {Snoozed} merged {Merged} undone {Undone: the decision before it} restored {Waits again: newer data held it} other {Decided}}',
    '{did, select, developed {Datblygwyd} joined {Ymunodd â bygythiad} dismissed {Diystyrwyd} snoozed {Gohiriwyd} merged {Cyfunwyd} undone {Dadwnaed: y penderfyniad o’i flaen} restored {Yn aros eto: roedd data mwy newydd yn ei gynnwys} other {Penderfynwyd}}',
  ],
  'radar.byRadar': ['The radar itself', 'Y radar ei hun'],
  'radar.isUndone': ['undone since', 'dadwnaed ers hynny'],
})
