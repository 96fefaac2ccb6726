/** Sentences of the radar's inbox, its signals and their explanations, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const messages = catalogue({
  en: {
    'radar.nav': 'Radar',
    'radar.title': 'Radar',
    'radar.sections': 'Parts of the radar',
    'radar.tab.inbox': 'To triage',
    'radar.tab.signals': 'All signals',
    'radar.tab.issues': 'Emerging issues',
    'radar.tab.runs': 'Runs',
    'radar.tab.how': 'How it works',
    'radar.read':
      'Read {events, plural, one {# crime} other {# crimes}} of {from} to {to}: places, months and types only, never a person.',
    'radar.neverRun':
      'The radar has not run yet. It runs by itself when crime is imported, or when an analyst starts it.',
    'radar.importFirst': 'Import crime',
    'radar.runUnderWay': 'The radar is running now. What you see is from the run before.',
    'radar.runUnderWayFirst': 'The radar is running for the first time.',
    'radar.seeRun': 'See how far it is',
    'radar.startRun': 'Run now',
    'radar.inbox': 'To triage',
    'radar.inboxEmpty': 'Nothing waits for triage. The next data will be read as soon as they arrive.',
    'radar.snoozedCount': 'Snoozed {count, number}',
    'radar.dismissedCount': 'Dismissed {count, number}',
    'radar.weakCount': 'Weak {count, number}',
    'radar.backToInbox': 'All signals to triage',
    'radar.placeLine': '{place}, {areas, plural, one {# area} other {# areas}}, {km, number, ::.0} km',
    'radar.placeLineOne': '{place}, {areas, plural, one {# area} other {# areas}}',
    'radar.seenExpected': '<b>{observed, number}</b> seen, {expected, number, ::.0} expected',
    'radar.seen': 'seen',
    'radar.expected': 'expected',
    'radar.times': '{times, number, ::.0} times',
    'radar.tenths': '{value, number, ::.0}',
    'radar.oneScanIn': 'about 1 scan in {scans, number}',
    'radar.oneScanInAtMost': 'at most 1 scan in {scans, number}',
    'radar.oneMonthIn': 'about 1 month in {months, number}',
    'radar.tagNew': 'New',
    'radar.tagBack': 'Came back',
    'radar.tagSnoozeOver': 'Snooze over',
    'radar.tagWeak': 'Weak',
    'radar.tagOld': 'Seen before',
    'radar.stateName':
      '{state, select, new {To triage} developed {Developed} dismissed {Dismissed} snoozed {Snoozed} merged {Merged} other {Unknown}}',
    'radar.methodName':
      '{method, select, scan {Scan of places and months} change {Change of a district} other {Unknown}}',
    'radar.keyNext': 'next',
    'radar.keyLast': 'last',
    'radar.keyDevelop': 'develop',
    'radar.keyDismiss': 'dismiss',
    'radar.keySnooze': 'snooze',
    'radar.keyUndo': 'undo',
    'radar.undo': 'Undo',
    'radar.did':
      '{did, select, developed {{reference} developed.} joined {{reference} joined a threat.} dismissed {{reference} dismissed:} snoozed {{reference} snoozed.} merged {{reference} merged.} other {{reference} decided.}}',
    // One signal
    'radar.headline': '{types}, {place}: {times, number, ::.0} times as many as its own past would give',
    'radar.headlineNone':
      '{types}, {place}: {observed, plural, one {# where} other {# where}} its own past would give none',
    'radar.signalTitle': 'Signal {reference}',
    'radar.newHere': 'new in the last run',
    'radar.foundOn': 'first found {day}',
    'radar.monthsFromTo': '{from} to {to}',
    'radar.notThreat':
      'A signal is a place and a time to look at. It is not a threat until an analyst has assessed it.',
    'radar.cameBack': 'Came back: {reference} was dismissed on {day} because “{because}”',
    'radar.counts': 'Counts',
    'radar.countsLabel':
      '{types} by month, from {first} to {last}. In the signal: {observed, number}, where {expected, number, ::.0} were expected. {missing, plural, =0 {Every month was received.} one {# month was not received.} other {# months were not received.}} The table below has every number.',
    'radar.keyInSignal': 'in the signal',
    'radar.keyExpected': 'expected, from the area’s own past and the whole force’s months',
    'radar.keyGap': 'not received: an absence of data, not a fall',
    'radar.notReceived': 'not received',
    'radar.monthsAsTable': 'The months as a table',
    'radar.month': 'Month',
    'radar.inSignal': 'In the signal',
    'radar.yes': 'Yes',
    'radar.howOften': 'How often shuffled data gave one at least this strong',
    'radar.nOfShuffles': '<b>{atLeast, number}</b> of {shuffles, number} shuffles',
    'radar.shuffled':
      'We shuffled the dates {shuffles, plural, one {# time} other {# times}}. {atLeast, plural, =0 {None} other {#}} gave a cluster at least this strong. If nothing had changed, about 1 scan in {scans, number} would show one this strong.',
    'radar.shuffledNone':
      'We shuffled the dates {shuffles, plural, one {# time} other {# times}}. None gave a cluster at least this strong. If nothing had changed, at most about 1 scan in {scans, number} would show one this strong.',
    'radar.maximaLabel':
      'How strong the strongest cluster of each of {shuffles, number} shuffles was. {atLeast, plural, =0 {None was} one {# was} other {# were}} at least as strong as this signal, which has {value, number, ::.0}.',
    'radar.thisSignal': 'this signal {value, number, ::.0}',
    'radar.weaker': 'weaker',
    'radar.stronger': 'stronger',
    'radar.howUnusual': 'How often an unchanged series would be this far out',
    'radar.changeSaid': 'If nothing had changed, about 1 month in {months, number} would be this far out.',
    'radar.changeKind': '{climb, select, 1 {A slow climb over several months.} other {One month far out.}}',
    'radar.changeBasis':
      '{byShares, select, 1 {Compared as its share of the whole force, so that a season that all have is no change.} other {Compared with the same month of earlier years.}}',
    'radar.changeMonths':
      '{months, plural, one {# earlier month was compared.} other {# earlier months were compared.}}',
    'radar.weakSaid':
      'Weak: with as many comparisons as a run makes, one like this is to be expected by accident. It is listed so that nothing is hidden.',
    'radar.whoShouldLook': 'Who should look',
    'radar.lookArea':
      '{areas, plural, one {# of {of, number} areas is theirs.} other {# of {of, number} areas are theirs.}}',
    'radar.lookAreaAll': 'The whole of it is theirs.',
    'radar.lookAreaName': 'Neighbourhood policing, {name}',
    'radar.lookThreat': 'Leads <a>{reference} {name}</a>, an open threat that shows in {types} in {place}.',
    'radar.lookThreatLead': 'LRO {lead}',
    'radar.lookThreatNoLead': 'LRO, not yet named',
    'radar.lookNobody':
      'No area of the signal lies in a district that is loaded. Ask the head of intelligence analysis.',
    'radar.goAway': 'What would make it go away',
    'radar.without.location':
      '{held, number} of the {all, number} lie at one published point, {name}. Without them: {observed, number} seen, {expected, number, ::.0} expected.',
    'radar.without.month':
      '{held, number} of the {all, number} are of {name}. Without that month: {observed, number} seen, {expected, number, ::.0} expected.',
    'radar.without.area':
      '{held, number} of the {all, number} lie in {name}. Without that area: {observed, number} seen, {expected, number, ::.0} expected.',
    'radar.withoutShuffles':
      '{atLeast, plural, =0 {No shuffle gave} one {# shuffle gave} other {# shuffles gave}} one at least as strong as what is left.',
    'radar.wouldStand': 'It would still stand.',
    'radar.wouldGo': 'It would not stand.',
    'radar.withoutNone': 'No single point, month or area carries it.',
    'radar.withoutNotAsked':
      'This method sees the district as a whole and takes no part of it away. Months like those before would end it.',
    'radar.unplaced':
      '{count, plural, =0 {Every event of these types and months has a place.} one {# event of these types and months has no place and is not counted.} other {# events of these types and months have no place and are not counted.}}',
    'radar.theAreas': '{count, plural, one {The area} other {The # areas}}',
    'radar.areaName': 'Census area',
    'radar.areaCode': 'Code',
    'radar.district': 'District',
    'radar.districtUnknown': 'not loaded',
    'radar.centre': 'centre',
    'radar.theCounts': 'Counts of these types in {district}',
    'radar.develop': 'Develop',
    'radar.dismiss': 'Dismiss',
    'radar.snooze': 'Snooze',
    'radar.merge': 'Merge',
    'radar.because': 'Why is it dismissed?',
    'radar.becauseHint': 'It is shown again should the signal come back.',
    'radar.dismissButton': 'Dismiss it',
    'radar.until': 'Until when?',
    'radar.untilNextData': 'Until newer data hold it again',
    'radar.untilDay': 'Until a day',
    'radar.snoozeDay': 'Day',
    'radar.snoozeButton': 'Snooze it',
    'radar.stateSince': '{state} since {day}',
    'radar.snoozedTill': 'Snoozed to {day}',
    'radar.snoozedNext': 'Snoozed until newer data hold it again',
    'radar.mergedInto': 'Merged into <a>{reference}</a>.',
    'radar.decisions': 'What was decided',
    'radar.decision':
      '{did, select, developed {Developed} joined {Joined a threat} dismissed {Dismissed} snoozed {Snoozed} merged {Merged} undone {Undone: the decision before it} restored {Waits again: newer data held it} other {Decided}}',
    'radar.byRadar': 'The radar itself',
    'radar.isUndone': 'undone since',
    // Map
    'radar.mapTable': 'The signals of the map as a table',
    'radar.mapAsTable': 'Show as a table',
    'radar.reference': 'Signal',
    'radar.lies': 'Lies at',
    'radar.degrees': '{north, number, ::.000} north, {east, number, ::.000} east',
    'radar.state': 'State',
    'radar.types': 'Crime types',
    'radar.period': 'Months',
    'radar.place': 'Place',
    // What could not be read
    'radar.notRead': 'What we could not read',
    'radar.monthsHeld': '{months, plural, one {# month is held} other {# months are held}}: {runs}.',
    'radar.gap': 'Nothing is held of {list}: an absence of data, not a fall. No signal spans it.',
    'radar.noGap': 'No month between them is missing.',
    'radar.areasWithoutPlace':
      '{count, plural, one {# area has no point, so nobody knows where it lies; it was left out.} other {# areas have no point, so nobody knows where they lie; they were left out.}}',
    'radar.areasNotInEveryRun':
      '{count, plural, one {# area is named in some months only, perhaps by another census; it was left out.} other {# areas are named in some months only, perhaps by another census; they were left out.}}',
    'radar.areasNew':
      '{count, plural, one {# area stands under a code that no month before {month} has. It cannot be told from a place that grew, and was left out. Where a census renewed its code, load the lookup under Places.} other {# areas stand under codes that no month before {month} has. They cannot be told from places that grew, and were left out. Where a census renewed their codes, load the lookup under Places.}}',
    'radar.areasEnded':
      '{count, plural, one {# area has no events in the last months, perhaps because its code was renewed; it was left out.} other {# areas have no events in the last months, perhaps because their codes were renewed; they were left out.}}',
    'radar.eventsNotRead':
      '{count, plural, one {# event could not be placed and is in no signal.} other {# events could not be placed and are in no signal.}}',
    'radar.typesNotScanned':
      '{count, plural, one {One type has too few events to scan: {list}.} other {# types have too few events to scan: {list}.}}',
    'radar.nearFrom': 'The scan compares the months from {month} only: earlier ones lie before a long gap.',
    'radar.seriesNotCompared':
      '{count, plural, one {# series of a district and a type has no history to be compared with; nothing is said of it.} other {# series of a district and a type have no history to be compared with; nothing is said of them.}}',
    'radar.snapped':
      'Published points are snapped to the nearest of a fixed list of places, so a point is a street or a landmark and never an address.',
    'radar.allRead': 'Every event could be placed.',
    'radar.standing': 'Standing hot spots',
    'radar.standingWhy':
      'Over the {months, plural, one {# month} other {# months}} read. They stand whether or not anything changed.',
    'radar.standingNone': 'No area stands out over the months read.',
    'radar.standingKind':
      '{kind, select, new {new} consecutive {new, several months running} intensifying {intensifying} persistent {persistent} sporadic {sporadic} diminishing {diminishing} oscillating {oscillating} historical {no longer} other {other}}',
    'radar.course': 'Course',
    'radar.monthsHot': 'Months hot',
    'radar.falseAlarms': 'False alarms in this list',
    'radar.falseAlarmsSaid':
      '{looks, plural, one {# comparison was} other {# comparisons were}} made and {listed, plural, one {# signal} other {# signals}} stood. Had nothing changed anywhere, about {expected, number, ::.0} of a list this long would stand all the same.',
    'radar.falseAlarmsNone':
      '{looks, plural, one {# comparison was} other {# comparisons were}} made and no signal stood.',
  },
  cy: {
    'radar.nav': 'Radar',
    'radar.title': 'Radar',
    'radar.sections': 'Rhannau’r radar',
    'radar.tab.inbox': 'I’w brysbennu',
    'radar.tab.signals': 'Pob signal',
    'radar.tab.issues': 'Materion sy’n dod i’r amlwg',
    'radar.tab.runs': 'Rhediadau',
    'radar.tab.how': 'Sut mae’n gweithio',
    'radar.read':
      'Darllenwyd {events, plural, zero {# trosedd} one {# drosedd} two {# drosedd} few {# throsedd} many {# throsedd} other {# trosedd}} o {from} i {to}: lleoedd, misoedd a mathau yn unig, byth berson.',
    'radar.neverRun':
      'Nid yw’r radar wedi rhedeg eto. Mae’n rhedeg ohono’i hun pan gaiff troseddau eu mewnforio, neu pan fydd dadansoddwr yn ei gychwyn.',
    'radar.importFirst': 'Mewnforio troseddau',
    'radar.runUnderWay': 'Mae’r radar yn rhedeg nawr. Daw’r hyn a welwch o’r rhediad cynt.',
    'radar.runUnderWayFirst': 'Mae’r radar yn rhedeg am y tro cyntaf.',
    'radar.seeRun': 'Gweld pa mor bell y mae',
    'radar.startRun': 'Rhedeg nawr',
    'radar.inbox': 'I’w brysbennu',
    'radar.inboxEmpty': 'Nid oes dim yn aros i’w brysbennu. Darllenir y data nesaf cyn gynted ag y dônt.',
    'radar.snoozedCount': 'Gohiriwyd {count, number}',
    'radar.dismissedCount': 'Diystyrwyd {count, number}',
    'radar.weakCount': 'Gwan {count, number}',
    'radar.backToInbox': 'Pob signal i’w brysbennu',
    'radar.placeLine':
      '{place}, {areas, plural, zero {# ardal} one {# ardal} two {# ardal} few {# ardal} many {# ardal} other {# ardal}}, {km, number, ::.0} km',
    'radar.placeLineOne':
      '{place}, {areas, plural, zero {# ardal} one {# ardal} two {# ardal} few {# ardal} many {# ardal} other {# ardal}}',
    'radar.seenExpected': '<b>{observed, number}</b> a welwyd, {expected, number, ::.0} a ddisgwylid',
    'radar.seen': 'a welwyd',
    'radar.expected': 'a ddisgwylid',
    'radar.times': '{times, number, ::.0} gwaith',
    'radar.tenths': '{value, number, ::.0}',
    'radar.oneScanIn': 'tuag 1 sgan mewn {scans, number}',
    'radar.oneScanInAtMost': '1 sgan mewn {scans, number} ar y mwyaf',
    'radar.oneMonthIn': 'tuag 1 mis mewn {months, number}',
    'radar.tagNew': 'Newydd',
    'radar.tagBack': 'Wedi dychwelyd',
    'radar.tagSnoozeOver': 'Y gohirio ar ben',
    'radar.tagWeak': 'Gwan',
    'radar.tagOld': 'Gwelwyd o’r blaen',
    'radar.stateName':
      '{state, select, new {I’w brysbennu} developed {Datblygwyd} dismissed {Diystyrwyd} snoozed {Gohiriwyd} merged {Cyfunwyd} other {Anhysbys}}',
    'radar.methodName':
      '{method, select, scan {Sgan o leoedd a misoedd} change {Newid mewn dosbarth} other {Anhysbys}}',
    'radar.keyNext': 'nesaf',
    'radar.keyLast': 'blaenorol',
    'radar.keyDevelop': 'datblygu',
    'radar.keyDismiss': 'diystyru',
    'radar.keySnooze': 'gohirio',
    'radar.keyUndo': 'dadwneud',
    'radar.undo': 'Dadwneud',
    'radar.did':
      '{did, select, developed {Datblygwyd {reference}.} joined {Ymunodd {reference} â bygythiad.} dismissed {Diystyrwyd {reference}:} snoozed {Gohiriwyd {reference}.} merged {Cyfunwyd {reference}.} other {Penderfynwyd ar {reference}.}}',
    'radar.headline':
      '{types}, {place}: {times, number, ::.0} gwaith cymaint ag y byddai ei orffennol ei hun yn ei roi',
    'radar.headlineNone':
      '{types}, {place}: {observed, plural, zero {#, lle} one {#, lle} two {#, lle} few {#, lle} many {#, lle} other {#, lle}} na fyddai ei orffennol ei hun yn rhoi dim',
    'radar.signalTitle': 'Signal {reference}',
    'radar.newHere': 'newydd yn y rhediad diwethaf',
    'radar.foundOn': 'canfuwyd gyntaf {day}',
    'radar.monthsFromTo': '{from} i {to}',
    'radar.notThreat': 'Lle ac amser i edrych arnynt yw signal. Nid yw’n fygythiad nes bod dadansoddwr wedi’i asesu.',
    'radar.cameBack': 'Wedi dychwelyd: diystyrwyd {reference} ar {day} oherwydd “{because}”',
    'radar.counts': 'Cyfrifon',
    'radar.countsLabel':
      '{types} fesul mis, o {first} i {last}. Yn y signal: {observed, number}, lle disgwylid {expected, number, ::.0}. {missing, plural, =0 {Daeth pob mis i law.} zero {Daeth pob mis i law.} one {Ni ddaeth # mis i law.} two {Ni ddaeth # fis i law.} few {Ni ddaeth # mis i law.} many {Ni ddaeth # mis i law.} other {Ni ddaeth # mis i law.}} Mae pob rhif yn y tabl isod.',
    'radar.keyInSignal': 'yn y signal',
    'radar.keyExpected': 'a ddisgwylid, o orffennol yr ardal ei hun a misoedd yr holl heddlu',
    'radar.keyGap': 'heb ddod i law: diffyg data, nid gostyngiad',
    'radar.notReceived': 'heb ddod i law',
    'radar.monthsAsTable': 'Y misoedd fel tabl',
    'radar.month': 'Mis',
    'radar.inSignal': 'Yn y signal',
    'radar.yes': 'Ydy',
    'radar.howOften': 'Pa mor aml y rhoddodd data wedi’u cymysgu un o leiaf mor gryf',
    'radar.nOfShuffles': '<b>{atLeast, number}</b> o {shuffles, number} cymysgiad',
    'radar.shuffled':
      'Siffrydwyd y dyddiadau {shuffles, plural, zero {# gwaith} one {# waith} two {# waith} few {# gwaith} many {# gwaith} other {# gwaith}}. {atLeast, plural, =0 {Ni roddodd yr un} zero {Ni roddodd yr un} one {Rhoddodd #} two {Rhoddodd #} few {Rhoddodd #} many {Rhoddodd #} other {Rhoddodd #}} glwstwr o leiaf mor gryf. Pe na bai dim wedi newid, byddai tuag 1 sgan mewn {scans, number} yn dangos un mor gryf â hyn.',
    'radar.shuffledNone':
      'Siffrydwyd y dyddiadau {shuffles, plural, zero {# gwaith} one {# waith} two {# waith} few {# gwaith} many {# gwaith} other {# gwaith}}. Ni roddodd yr un glwstwr o leiaf mor gryf. Pe na bai dim wedi newid, byddai tuag 1 sgan mewn {scans, number} ar y mwyaf yn dangos un mor gryf â hyn.',
    'radar.maximaLabel':
      'Pa mor gryf oedd clwstwr cryfaf pob un o {shuffles, number} cymysgiad. {atLeast, plural, =0 {Nid oedd yr un} zero {Nid oedd yr un} one {Roedd #} two {Roedd #} few {Roedd #} many {Roedd #} other {Roedd #}} o leiaf mor gryf â’r signal hwn, sydd â {value, number, ::.0}.',
    'radar.thisSignal': 'y signal hwn {value, number, ::.0}',
    'radar.weaker': 'gwannach',
    'radar.stronger': 'cryfach',
    'radar.howUnusual': 'Pa mor aml y byddai cyfres ddigyfnewid mor bell allan',
    'radar.changeSaid': 'Pe na bai dim wedi newid, byddai tuag 1 mis mewn {months, number} mor bell allan.',
    'radar.changeKind': '{climb, select, 1 {Dringo araf dros sawl mis.} other {Un mis ymhell o’r arfer.}}',
    'radar.changeBasis':
      '{byShares, select, 1 {Wedi’i gymharu fel ei gyfran o’r holl heddlu, fel nad yw tymor sydd gan bawb yn newid.} other {Wedi’i gymharu â’r un mis mewn blynyddoedd cynharach.}}',
    'radar.changeMonths':
      '{months, plural, zero {Ni chymharwyd mis cynharach.} one {Cymharwyd # mis cynharach.} two {Cymharwyd # fis cynharach.} few {Cymharwyd # mis cynharach.} many {Cymharwyd # mis cynharach.} other {Cymharwyd # mis cynharach.}}',
    'radar.weakSaid':
      'Gwan: gyda chynifer o gymariaethau ag y mae rhediad yn eu gwneud, mae disgwyl un fel hyn ar hap. Fe’i rhestrir fel na chuddir dim.',
    'radar.whoShouldLook': 'Pwy ddylai edrych',
    'radar.lookArea':
      '{areas, plural, zero {Nid oes yr un o {of, number} ardal yn eiddo iddynt.} one {Eu hardal nhw yw # o {of, number}.} two {Eu hardaloedd nhw yw # o {of, number}.} few {Eu hardaloedd nhw yw # o {of, number}.} many {Eu hardaloedd nhw yw # o {of, number}.} other {Eu hardaloedd nhw yw # o {of, number}.}}',
    'radar.lookAreaAll': 'Eu hardal nhw yw’r cyfan.',
    'radar.lookAreaName': 'Plismona bro, {name}',
    'radar.lookThreat': 'Yn arwain <a>{reference} {name}</a>, bygythiad agored a welir mewn {types}, {place}.',
    'radar.lookThreatLead': 'LRO {lead}',
    'radar.lookThreatNoLead': 'LRO, heb ei enwi eto',
    'radar.lookNobody':
      'Nid yw’r un o ardaloedd y signal mewn dosbarth a lwythwyd. Gofynnwch i’r pennaeth dadansoddi cudd-wybodaeth.',
    'radar.goAway': 'Beth fyddai’n gwneud iddo ddiflannu',
    'radar.without.location':
      'Mae {held, number} o’r {all, number} ar un pwynt cyhoeddedig, {name}. Hebddynt: {observed, number} a welwyd, {expected, number, ::.0} a ddisgwylid.',
    'radar.without.month':
      'Mae {held, number} o’r {all, number} ym mis {name}. Heb y mis hwnnw: {observed, number} a welwyd, {expected, number, ::.0} a ddisgwylid.',
    'radar.without.area':
      'Mae {held, number} o’r {all, number} mewn un ardal, {name}. Heb yr ardal honno: {observed, number} a welwyd, {expected, number, ::.0} a ddisgwylid.',
    'radar.withoutShuffles':
      '{atLeast, plural, =0 {Ni roddodd yr un cymysgiad} zero {Ni roddodd yr un cymysgiad} one {Rhoddodd # cymysgiad} two {Rhoddodd # cymysgiad} few {Rhoddodd # cymysgiad} many {Rhoddodd # cymysgiad} other {Rhoddodd # cymysgiad}} un o leiaf mor gryf â’r hyn sydd ar ôl.',
    'radar.wouldStand': 'Byddai’n dal i sefyll.',
    'radar.wouldGo': 'Ni fyddai’n sefyll.',
    'radar.withoutNone': 'Nid un pwynt, mis nac ardal sy’n ei gynnal.',
    'radar.withoutNotAsked':
      'Mae’r dull hwn yn gweld y dosbarth yn ei gyfanrwydd ac nid yw’n tynnu rhan ohono. Byddai misoedd fel y rhai cynt yn ei ddiweddu.',
    'radar.unplaced':
      '{count, plural, =0 {Mae gan bob digwyddiad o’r mathau a’r misoedd hyn le.} zero {Mae gan bob digwyddiad o’r mathau a’r misoedd hyn le.} one {Nid oes lle i # digwyddiad o’r mathau a’r misoedd hyn ac ni chaiff ei gyfrif.} two {Nid oes lle i # ddigwyddiad o’r mathau a’r misoedd hyn ac ni chânt eu cyfrif.} few {Nid oes lle i # digwyddiad o’r mathau a’r misoedd hyn ac ni chânt eu cyfrif.} many {Nid oes lle i # digwyddiad o’r mathau a’r misoedd hyn ac ni chânt eu cyfrif.} other {Nid oes lle i # digwyddiad o’r mathau a’r misoedd hyn ac ni chânt eu cyfrif.}}',
    'radar.theAreas':
      '{count, plural, zero {Yr ardaloedd} one {Yr ardal} two {Y # ardal} few {Y # ardal} many {Y # ardal} other {Y # ardal}}',
    'radar.areaName': 'Ardal gyfrifiad',
    'radar.areaCode': 'Cod',
    'radar.district': 'Dosbarth',
    'radar.districtUnknown': 'heb ei lwytho',
    'radar.centre': 'canol',
    'radar.theCounts': 'Cyfrifon y mathau hyn, {district}',
    'radar.develop': 'Datblygu',
    'radar.dismiss': 'Diystyru',
    'radar.snooze': 'Gohirio',
    'radar.merge': 'Cyfuno',
    'radar.because': 'Pam y caiff ei ddiystyru?',
    'radar.becauseHint': 'Fe’i dangosir eto os daw’r signal yn ôl.',
    'radar.dismissButton': 'Ei ddiystyru',
    'radar.until': 'Tan pryd?',
    'radar.untilNextData': 'Nes bod data mwy newydd yn ei gynnwys eto',
    'radar.untilDay': 'Tan ddiwrnod',
    'radar.snoozeDay': 'Diwrnod',
    'radar.snoozeButton': 'Ei ohirio',
    'radar.stateSince': '{state} ers {day}',
    'radar.snoozedTill': 'Gohiriwyd tan {day}',
    'radar.snoozedNext': 'Gohiriwyd nes bod data mwy newydd yn ei gynnwys eto',
    'radar.mergedInto': 'Cyfunwyd â <a>{reference}</a>.',
    'radar.decisions': 'Beth a benderfynwyd',
    'radar.decision':
      '{did, select, developed {Datblygwyd} joined {Ymunodd â bygythiad} dismissed {Diystyrwyd} snoozed {Gohiriwyd} merged {Cyfunwyd} undone {Dadwnaed: y penderfyniad o’i flaen} restored {Yn aros eto: roedd data mwy newydd yn ei gynnwys} other {Penderfynwyd}}',
    'radar.byRadar': 'Y radar ei hun',
    'radar.isUndone': 'dadwnaed ers hynny',
    'radar.mapTable': 'Signalau’r map fel tabl',
    'radar.mapAsTable': 'Dangos fel tabl',
    'radar.reference': 'Signal',
    'radar.lies': 'Lleoliad',
    'radar.degrees': '{north, number, ::.000} i’r gogledd, {east, number, ::.000} i’r dwyrain',
    'radar.state': 'Cyflwr',
    'radar.types': 'Mathau o drosedd',
    'radar.period': 'Misoedd',
    'radar.place': 'Lle',
    'radar.notRead': 'Yr hyn na allem ei ddarllen',
    'radar.monthsHeld':
      '{months, plural, zero {Ni ddelir # mis} one {Delir # mis} two {Delir # fis} few {Delir # mis} many {Delir # mis} other {Delir # mis}}: {runs}.',
    'radar.gap': 'Ni ddelir dim o {list}: diffyg data, nid gostyngiad. Nid oes signal yn ei rychwantu.',
    'radar.noGap': 'Nid oes mis rhyngddynt ar goll.',
    'radar.areasWithoutPlace':
      '{count, plural, zero {Mae gan bob ardal bwynt.} one {Nid oes pwynt i # ardal, felly ni ŵyr neb ble mae; fe’i gadawyd allan.} two {Nid oes pwynt i # ardal, felly ni ŵyr neb ble maent; fe’u gadawyd allan.} few {Nid oes pwynt i # ardal, felly ni ŵyr neb ble maent; fe’u gadawyd allan.} many {Nid oes pwynt i # ardal, felly ni ŵyr neb ble maent; fe’u gadawyd allan.} other {Nid oes pwynt i # ardal, felly ni ŵyr neb ble maent; fe’u gadawyd allan.}}',
    'radar.areasNotInEveryRun':
      '{count, plural, zero {Enwir pob ardal ym mhob mis.} one {Enwir # ardal mewn rhai misoedd yn unig, efallai gan gyfrifiad arall; fe’i gadawyd allan.} two {Enwir # ardal mewn rhai misoedd yn unig, efallai gan gyfrifiad arall; fe’u gadawyd allan.} few {Enwir # ardal mewn rhai misoedd yn unig, efallai gan gyfrifiad arall; fe’u gadawyd allan.} many {Enwir # ardal mewn rhai misoedd yn unig, efallai gan gyfrifiad arall; fe’u gadawyd allan.} other {Enwir # ardal mewn rhai misoedd yn unig, efallai gan gyfrifiad arall; fe’u gadawyd allan.}}',
    'radar.areasNew':
      '{count, plural, zero {Mae gan bob ardal hanes cyn {month}.} one {Mae # ardal o dan god nad yw mewn unrhyw fis cyn {month}. Ni ellir dweud ai lle a dyfodd ydyw, ac fe’i gadawyd allan. Os newidiodd cyfrifiad ei chod, llwythwch y tabl codau dan Lleoedd.} two {Mae # ardal o dan godau nad ydynt mewn unrhyw fis cyn {month}. Ni ellir dweud ai lleoedd a dyfodd ydynt, ac fe’u gadawyd allan. Os newidiodd cyfrifiad eu codau, llwythwch y tabl codau dan Lleoedd.} few {Mae # ardal o dan godau nad ydynt mewn unrhyw fis cyn {month}. Ni ellir dweud ai lleoedd a dyfodd ydynt, ac fe’u gadawyd allan. Os newidiodd cyfrifiad eu codau, llwythwch y tabl codau dan Lleoedd.} many {Mae # ardal o dan godau nad ydynt mewn unrhyw fis cyn {month}. Ni ellir dweud ai lleoedd a dyfodd ydynt, ac fe’u gadawyd allan. Os newidiodd cyfrifiad eu codau, llwythwch y tabl codau dan Lleoedd.} other {Mae # ardal o dan godau nad ydynt mewn unrhyw fis cyn {month}. Ni ellir dweud ai lleoedd a dyfodd ydynt, ac fe’u gadawyd allan. Os newidiodd cyfrifiad eu codau, llwythwch y tabl codau dan Lleoedd.}}',
    'radar.areasEnded':
      '{count, plural, zero {Mae gan bob ardal ddigwyddiadau yn y misoedd diwethaf.} one {Nid oes digwyddiad yn # ardal yn y misoedd diwethaf, efallai am fod ei chod wedi newid; fe’i gadawyd allan.} two {Nid oes digwyddiad yn # ardal yn y misoedd diwethaf, efallai am fod eu codau wedi newid; fe’u gadawyd allan.} few {Nid oes digwyddiad yn # ardal yn y misoedd diwethaf, efallai am fod eu codau wedi newid; fe’u gadawyd allan.} many {Nid oes digwyddiad yn # ardal yn y misoedd diwethaf, efallai am fod eu codau wedi newid; fe’u gadawyd allan.} other {Nid oes digwyddiad yn # ardal yn y misoedd diwethaf, efallai am fod eu codau wedi newid; fe’u gadawyd allan.}}',
    'radar.eventsNotRead':
      '{count, plural, zero {Gellid lleoli pob digwyddiad.} one {Ni ellid lleoli # digwyddiad ac nid yw mewn unrhyw signal.} two {Ni ellid lleoli # ddigwyddiad ac nid ydynt mewn unrhyw signal.} few {Ni ellid lleoli # digwyddiad ac nid ydynt mewn unrhyw signal.} many {Ni ellid lleoli # digwyddiad ac nid ydynt mewn unrhyw signal.} other {Ni ellid lleoli # digwyddiad ac nid ydynt mewn unrhyw signal.}}',
    'radar.typesNotScanned':
      '{count, plural, zero {Sganiwyd pob math.{list}} one {Mae gan un math rhy ychydig o ddigwyddiadau i’w sganio: {list}.} two {Mae gan # fath rhy ychydig o ddigwyddiadau i’w sganio: {list}.} few {Mae gan # math rhy ychydig o ddigwyddiadau i’w sganio: {list}.} many {Mae gan # math rhy ychydig o ddigwyddiadau i’w sganio: {list}.} other {Mae gan # math rhy ychydig o ddigwyddiadau i’w sganio: {list}.}}',
    'radar.nearFrom': 'Mae’r sgan yn cymharu’r misoedd o {month} yn unig: mae’r rhai cynharach cyn bwlch hir.',
    'radar.seriesNotCompared':
      '{count, plural, zero {Mae gan bob cyfres hanes i’w chymharu ag ef.} one {Nid oes gan # gyfres o ddosbarth a math hanes i’w chymharu ag ef; ni ddywedir dim amdani.} two {Nid oes gan # gyfres o ddosbarth a math hanes i’w cymharu ag ef; ni ddywedir dim amdanynt.} few {Nid oes gan # chyfres o ddosbarth a math hanes i’w cymharu ag ef; ni ddywedir dim amdanynt.} many {Nid oes gan # chyfres o ddosbarth a math hanes i’w cymharu ag ef; ni ddywedir dim amdanynt.} other {Nid oes gan # cyfres o ddosbarth a math hanes i’w cymharu ag ef; ni ddywedir dim amdanynt.}}',
    'radar.snapped':
      'Caiff pwyntiau cyhoeddedig eu symud i’r agosaf o restr sefydlog o leoedd, felly stryd neu dirnod yw pwynt, byth gyfeiriad.',
    'radar.allRead': 'Gellid lleoli pob digwyddiad.',
    'radar.standing': 'Mannau problemus sefydlog',
    'radar.standingWhy':
      'Dros y {months, plural, zero {# mis} one {# mis} two {# fis} few {# mis} many {# mis} other {# mis}} a ddarllenwyd. Maent yn sefyll p’un a newidiodd rhywbeth ai peidio.',
    'radar.standingNone': 'Nid oes yr un ardal yn sefyll allan dros y misoedd a ddarllenwyd.',
    'radar.standingKind':
      '{kind, select, new {newydd} consecutive {newydd, sawl mis yn olynol} intensifying {yn dwysáu} persistent {parhaus} sporadic {ysbeidiol} diminishing {yn lleihau} oscillating {yn anwadalu} historical {nid mwyach} other {arall}}',
    'radar.course': 'Hynt',
    'radar.monthsHot': 'Misoedd problemus',
    'radar.falseAlarms': 'Galwadau diangen yn y rhestr hon',
    'radar.falseAlarmsSaid':
      'Gwnaed {looks, plural, zero {# cymhariaeth} one {# gymhariaeth} two {# gymhariaeth} few {# chymhariaeth} many {# chymhariaeth} other {# cymhariaeth}} a safodd {listed, plural, zero {# signal} one {# signal} two {# signal} few {# signal} many {# signal} other {# signal}}. Pe na bai dim wedi newid yn unman, byddai tua {expected, number, ::.0} o restr mor hir â hon yn sefyll yr un fath.',
    'radar.falseAlarmsNone':
      'Gwnaed {looks, plural, zero {# cymhariaeth} one {# gymhariaeth} two {# gymhariaeth} few {# chymhariaeth} many {# chymhariaeth} other {# cymhariaeth}} ac ni safodd yr un signal.',
  },
})
