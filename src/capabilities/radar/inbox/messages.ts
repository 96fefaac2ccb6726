/** Sentences of the radar's inbox, its signals and their explanations, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue, together } from '../../../platform/language.tsx'
import { signalMessages } from './signal-messages.ts'

export const messages = together(
  signalMessages,
  catalogue({
    'radar.nav': ['Radar', 'Radar'],
    'radar.title': ['Radar', 'Radar'],
    'radar.sections': ['Parts of the radar', 'Rhannau’r radar'],
    'radar.tab.inbox': ['To triage', 'I’w brysbennu'],
    'radar.tab.signals': ['All signals', 'Pob signal'],
    'radar.tab.issues': ['Emerging issues', 'Materion sy’n dod i’r amlwg'],
    'radar.tab.runs': ['Runs', 'Rhediadau'],
    'radar.tab.how': ['How it works', 'Sut mae’n gweithio'],
    'radar.read': [
      'Read {events, plural, one {# crime} other {# crimes}} of {from} to {to}: places, months and types only, never a person.',
      'Darllenwyd {events, plural, zero {# trosedd} one {# drosedd} two {# drosedd} few {# throsedd} many {# throsedd} other {# trosedd}}, {from} – {to}: lleoedd, misoedd a mathau yn unig, byth berson.',
    ],
    'radar.neverRun': [
      'The radar has not run yet. It runs by itself when crime is imported, or when an analyst starts it.',
      'Nid yw’r radar wedi rhedeg eto. Mae’n rhedeg ohono’i hun pan gaiff troseddau eu mewnforio, neu pan fydd dadansoddwr yn ei gychwyn.',
    ],
    'radar.importFirst': ['Import crime', 'Mewnforio troseddau'],
    'radar.runUnderWay': [
      'The radar is running now. What you see is from the run before.',
      'Mae’r radar yn rhedeg nawr. Daw’r hyn a welwch o’r rhediad cynt.',
    ],
    'radar.runUnderWayFirst': ['The radar is running for the first time.', 'Mae’r radar yn rhedeg am y tro cyntaf.'],
    'radar.seeRun': ['See how far it is', 'Gweld pa mor bell y mae'],
    'radar.startRun': ['Run now', 'Rhedeg nawr'],
    'radar.inbox': ['To triage', 'I’w brysbennu'],
    'radar.inboxEmpty': [
      'Nothing waits for triage. The next data will be read as soon as they arrive.',
      'Nid oes dim yn aros i’w brysbennu. Darllenir y data nesaf cyn gynted ag y dônt.',
    ],
    'radar.snoozedCount': ['Snoozed {count, number}', 'Gohiriwyd {count, number}'],
    'radar.dismissedCount': ['Dismissed {count, number}', 'Diystyrwyd {count, number}'],
    'radar.weakCount': ['Weak {count, number}', 'Gwan {count, number}'],
    'radar.backToInbox': ['All signals to triage', 'Pob signal i’w brysbennu'],
    'radar.placeLine': [
      '{place}, {areas, plural, one {# area} other {# areas}}, {km, number, ::.0} km',
      '{place}, {areas, plural, zero {# ardal} one {# ardal} two {# ardal} few {# ardal} many {# ardal} other {# ardal}}, {km, number, ::.0} km',
    ],
    'radar.placeLineOne': [
      '{place}, {areas, plural, one {# area} other {# areas}}',
      '{place}, {areas, plural, zero {# ardal} one {# ardal} two {# ardal} few {# ardal} many {# ardal} other {# ardal}}',
    ],
    'radar.seenExpected': [
      '<b>{observed, number}</b> seen, {expected, number, ::.0} expected',
      '<b>{observed, number}</b> a welwyd, {expected, number, ::.0} a ddisgwylid',
    ],
    'radar.seen': ['seen', 'a welwyd'],
    'radar.expected': ['expected', 'a ddisgwylid'],
    'radar.times': ['{times, number, ::.0} times', '{times, number, ::.0} gwaith'],
    'radar.tenths': ['{value, number, ::.0}', '{value, number, ::.0}'],
    'radar.oneScanIn': ['about 1 scan in {scans, number}', 'tuag 1 sgan mewn {scans, number}'],
    'radar.oneScanInAtMost': ['at most 1 scan in {scans, number}', '1 sgan mewn {scans, number} ar y mwyaf'],
    'radar.oneMonthIn': ['about 1 month in {months, number}', 'tuag 1 mis mewn {months, number}'],
    'radar.tagNew': ['New', 'Newydd'],
    'radar.tagBack': ['Came back', 'Wedi dychwelyd'],
    'radar.tagSnoozeOver': ['Snooze over', 'Y gohirio ar ben'],
    'radar.tagWeak': ['Weak', 'Gwan'],
    'radar.tagOld': ['Seen before', 'Gwelwyd o’r blaen'],
    'radar.stateName': [
      '{state, select, new {To triage} developed {Developed} dismissed {Dismissed} snoozed {Snoozed} merged {Merged} other {Unknown}}',
      '{state, select, new {I’w brysbennu} developed {Datblygwyd} dismissed {Diystyrwyd} snoozed {Gohiriwyd} merged {Cyfunwyd} other {Anhysbys}}',
    ],
    'radar.methodName': [
      '{method, select, scan {Scan of places and months} change {Change of a district} other {Unknown}}',
      '{method, select, scan {Sgan o leoedd a misoedd} change {Newid mewn dosbarth} other {Anhysbys}}',
    ],
    'radar.keyNext': ['next', 'nesaf'],
    'radar.keyLast': ['last', 'blaenorol'],
    'radar.keyDevelop': ['develop', 'datblygu'],
    'radar.keyDismiss': ['dismiss', 'diystyru'],
    'radar.keySnooze': ['snooze', 'gohirio'],
    'radar.keyUndo': ['undo', 'dadwneud'],
    'radar.undo': ['Undo', 'Dadwneud'],
    'radar.did': [
      '{did, select, developed {{reference} developed.} joined {{reference} joined a threat.} dismissed {{reference} dismissed:} snoozed {{reference} snoozed.} merged {{reference} merged.} other {{reference} decided.}}',
      '{did, select, developed {Datblygwyd {reference}.} joined {Ymunodd {reference} â bygythiad.} dismissed {Diystyrwyd {reference}:} snoozed {Gohiriwyd {reference}.} merged {Cyfunwyd {reference}.} other {Penderfynwyd ar {reference}.}}',
    ],
    'radar.mapTable': ['The signals of the map as a table', 'Signalau’r map fel tabl'],
    'radar.mapAsTable': ['Show as a table', 'Dangos fel tabl'],
    'radar.reference': ['Signal', 'Signal'],
    'radar.lies': ['Lies at', 'Lleoliad'],
    'radar.degrees': [
      '{north, number, ::.000} north, {east, number, ::.000} east',
      '{north, number, ::.000} i’r gogledd, {east, number, ::.000} i’r dwyrain',
    ],
    'radar.state': ['State', 'Cyflwr'],
    'radar.types': ['Crime types', 'Mathau o drosedd'],
    'radar.period': ['Months', 'Misoedd'],
    'radar.place': ['Place', 'Lle'],
    'radar.notRead': ['What we could not read', 'Yr hyn na allem ei ddarllen'],
    'radar.monthsHeld': [
      '{months, plural, one {# month is held} other {# months are held}}: {runs}.',
      '{months, plural, zero {Ni ddelir # mis} one {Delir # mis} two {Delir # fis} few {Delir # mis} many {Delir # mis} other {Delir # mis}}: {runs}.',
    ],
    'radar.gap': [
      'Nothing is held of {list}: an absence of data, not a fall. No signal spans it.',
      'Dim wedi’i ddal: {list}. Diffyg data, nid gostyngiad. Nid oes signal yn ei rychwantu.',
    ],
    'radar.noGap': ['No month between them is missing.', 'Nid oes mis rhyngddynt ar goll.'],
    'radar.areasWithoutPlace': [
      '{count, plural, one {# area has no point, so nobody knows where it lies; it was left out.} other {# areas have no point, so nobody knows where they lie; they were left out.}}',
      '{count, plural, zero {Mae gan bob ardal bwynt.} one {Nid oes pwynt i # ardal, felly ni ŵyr neb ble mae; fe’i gadawyd allan.} two {Nid oes pwynt i # ardal, felly ni ŵyr neb ble maent; fe’u gadawyd allan.} few {Nid oes pwynt i # ardal, felly ni ŵyr neb ble maent; fe’u gadawyd allan.} many {Nid oes pwynt i # ardal, felly ni ŵyr neb ble maent; fe’u gadawyd allan.} other {Nid oes pwynt i # ardal, felly ni ŵyr neb ble maent; fe’u gadawyd allan.}}',
    ],
    'radar.areasNotInEveryRun': [
      '{count, plural, one {# area is named in some months only, perhaps by another census; it was left out.} other {# areas are named in some months only, perhaps by another census; they were left out.}}',
      '{count, plural, zero {Enwir pob ardal ym mhob mis.} one {Enwir # ardal mewn rhai misoedd yn unig, efallai gan gyfrifiad arall; fe’i gadawyd allan.} two {Enwir # ardal mewn rhai misoedd yn unig, efallai gan gyfrifiad arall; fe’u gadawyd allan.} few {Enwir # ardal mewn rhai misoedd yn unig, efallai gan gyfrifiad arall; fe’u gadawyd allan.} many {Enwir # ardal mewn rhai misoedd yn unig, efallai gan gyfrifiad arall; fe’u gadawyd allan.} other {Enwir # ardal mewn rhai misoedd yn unig, efallai gan gyfrifiad arall; fe’u gadawyd allan.}}',
    ],
    'radar.areasNew': [
      '{count, plural, one {# area stands under a code that no month before {month} has. It cannot be told from a place that grew, and was left out. Where a census renewed its code, load the lookup under Places.} other {# areas stand under codes that no month before {month} has. They cannot be told from places that grew, and were left out. Where a census renewed their codes, load the lookup under Places.}}',
      '{count, plural, zero {Mae gan bob ardal hanes cyn {month}.} one {Mae # ardal o dan god nad yw mewn unrhyw fis cyn {month}. Ni ellir dweud ai lle a dyfodd ydyw, ac fe’i gadawyd allan. Os newidiodd cyfrifiad ei chod, llwythwch y tabl codau dan Lleoedd.} two {Mae # ardal o dan godau nad ydynt mewn unrhyw fis cyn {month}. Ni ellir dweud ai lleoedd a dyfodd ydynt, ac fe’u gadawyd allan. Os newidiodd cyfrifiad eu codau, llwythwch y tabl codau dan Lleoedd.} few {Mae # ardal o dan godau nad ydynt mewn unrhyw fis cyn {month}. Ni ellir dweud ai lleoedd a dyfodd ydynt, ac fe’u gadawyd allan. Os newidiodd cyfrifiad eu codau, llwythwch y tabl codau dan Lleoedd.} many {Mae # ardal o dan godau nad ydynt mewn unrhyw fis cyn {month}. Ni ellir dweud ai lleoedd a dyfodd ydynt, ac fe’u gadawyd allan. Os newidiodd cyfrifiad eu codau, llwythwch y tabl codau dan Lleoedd.} other {Mae # ardal o dan godau nad ydynt mewn unrhyw fis cyn {month}. Ni ellir dweud ai lleoedd a dyfodd ydynt, ac fe’u gadawyd allan. Os newidiodd cyfrifiad eu codau, llwythwch y tabl codau dan Lleoedd.}}',
    ],
    'radar.areasEnded': [
      '{count, plural, one {# area has no events in the last months, perhaps because its code was renewed; it was left out.} other {# areas have no events in the last months, perhaps because their codes were renewed; they were left out.}}',
      '{count, plural, zero {Mae gan bob ardal ddigwyddiadau yn y misoedd diwethaf.} one {Nid oes digwyddiad yn # ardal yn y misoedd diwethaf, efallai am fod ei chod wedi newid; fe’i gadawyd allan.} two {Nid oes digwyddiad yn # ardal yn y misoedd diwethaf, efallai am fod eu codau wedi newid; fe’u gadawyd allan.} few {Nid oes digwyddiad yn # ardal yn y misoedd diwethaf, efallai am fod eu codau wedi newid; fe’u gadawyd allan.} many {Nid oes digwyddiad yn # ardal yn y misoedd diwethaf, efallai am fod eu codau wedi newid; fe’u gadawyd allan.} other {Nid oes digwyddiad yn # ardal yn y misoedd diwethaf, efallai am fod eu codau wedi newid; fe’u gadawyd allan.}}',
    ],
    'radar.eventsNotRead': [
      '{count, plural, one {# event could not be placed and is in no signal.} other {# events could not be placed and are in no signal.}}',
      '{count, plural, zero {Gellid lleoli pob digwyddiad.} one {Ni ellid lleoli # digwyddiad ac nid yw mewn unrhyw signal.} two {Ni ellid lleoli # ddigwyddiad ac nid ydynt mewn unrhyw signal.} few {Ni ellid lleoli # digwyddiad ac nid ydynt mewn unrhyw signal.} many {Ni ellid lleoli # digwyddiad ac nid ydynt mewn unrhyw signal.} other {Ni ellid lleoli # digwyddiad ac nid ydynt mewn unrhyw signal.}}',
    ],
    'radar.typesNotScanned': [
      '{count, plural, one {One type has too few events to scan: {list}.} other {# types have too few events to scan: {list}.}}',
      '{count, plural, zero {Sganiwyd pob math.{list}} one {Mae gan un math rhy ychydig o ddigwyddiadau i’w sganio: {list}.} two {Mae gan # fath rhy ychydig o ddigwyddiadau i’w sganio: {list}.} few {Mae gan # math rhy ychydig o ddigwyddiadau i’w sganio: {list}.} many {Mae gan # math rhy ychydig o ddigwyddiadau i’w sganio: {list}.} other {Mae gan # math rhy ychydig o ddigwyddiadau i’w sganio: {list}.}}',
    ],
    'radar.nearFrom': [
      'The scan compares the months from {month} only: earlier ones lie before a long gap.',
      'Mae’r sgan yn cymharu misoedd un cyfnod yn unig, {month} ymlaen: mae’r rhai cynharach cyn bwlch hir.',
    ],
    'radar.seriesNotCompared': [
      '{count, plural, one {# series of a district and a type has no history to be compared with; nothing is said of it.} other {# series of a district and a type have no history to be compared with; nothing is said of them.}}',
      '{count, plural, zero {Mae gan bob cyfres hanes i’w chymharu ag ef.} one {Nid oes gan # gyfres o ddosbarth a math hanes i’w chymharu ag ef; ni ddywedir dim amdani.} two {Nid oes gan # gyfres o ddosbarth a math hanes i’w cymharu ag ef; ni ddywedir dim amdanynt.} few {Nid oes gan # chyfres o ddosbarth a math hanes i’w cymharu ag ef; ni ddywedir dim amdanynt.} many {Nid oes gan # chyfres o ddosbarth a math hanes i’w cymharu ag ef; ni ddywedir dim amdanynt.} other {Nid oes gan # cyfres o ddosbarth a math hanes i’w cymharu ag ef; ni ddywedir dim amdanynt.}}',
    ],
    'radar.snapped': [
      'Published points are snapped to the nearest of a fixed list of places, so a point is a street or a landmark and never an address.',
      'Caiff pwyntiau cyhoeddedig eu symud i’r agosaf o restr sefydlog o leoedd, felly stryd neu dirnod yw pwynt, byth gyfeiriad.',
    ],
    'radar.allRead': ['Every event could be placed.', 'Gellid lleoli pob digwyddiad.'],
    'radar.standing': ['Standing hot spots', 'Mannau problemus sefydlog'],
    'radar.standingWhy': [
      'Over the {months, plural, one {# month} other {# months}} read. They stand whether or not anything changed.',
      'Dros y {months, plural, zero {# mis} one {# mis} two {# fis} few {# mis} many {# mis} other {# mis}} a ddarllenwyd. Maent yn sefyll p’un a newidiodd rhywbeth ai peidio.',
    ],
    'radar.standingNone': [
      'No area stands out over the months read.',
      'Nid oes yr un ardal yn sefyll allan dros y misoedd a ddarllenwyd.',
    ],
    'radar.standingKind': [
      '{kind, select, new {new} consecutive {new, several months running} intensifying {intensifying} persistent {persistent} sporadic {sporadic} diminishing {diminishing} oscillating {oscillating} historical {no longer} other {other}}',
      '{kind, select, new {newydd} consecutive {newydd, sawl mis yn olynol} intensifying {yn dwysáu} persistent {parhaus} sporadic {ysbeidiol} diminishing {yn lleihau} oscillating {yn anwadalu} historical {nid mwyach} other {arall}}',
    ],
    'radar.course': ['Course', 'Hynt'],
    'radar.monthsHot': ['Months hot', 'Misoedd problemus'],
    'radar.falseAlarms': ['False alarms in this list', 'Camrybuddion yn y rhestr hon'],
    'radar.falseAlarmsSaid': [
      '{looks, plural, one {# comparison was} other {# comparisons were}} made and {listed, plural, one {# signal} other {# signals}} stood. Had nothing changed anywhere, about {expected, number, ::.0} of a list this long would stand all the same.',
      'Gwnaed {looks, plural, zero {# cymhariaeth} one {# gymhariaeth} two {# gymhariaeth} few {# chymhariaeth} many {# chymhariaeth} other {# cymhariaeth}} a safodd {listed, plural, zero {# signal} one {# signal} two {# signal} few {# signal} many {# signal} other {# signal}}. Pe na bai dim wedi newid yn unman, byddai tua {expected, number, ::.0} o restr mor hir â hon yn sefyll yr un fath.',
    ],
    'radar.falseAlarmsNone': [
      '{looks, plural, one {# comparison was} other {# comparisons were}} made and no signal stood.',
      'Gwnaed {looks, plural, zero {# cymhariaeth} one {# gymhariaeth} two {# gymhariaeth} few {# chymhariaeth} many {# chymhariaeth} other {# cymhariaeth}} ac ni safodd yr un signal.',
    ],
  }),
)
