/** Sentences of the runs, and of how good the radar has been, in both languages. Welsh for review by a Welsh speaker. */
import { catalogue } from '../../../platform/language.tsx'

export const messages = catalogue({
  'radar.runs': ['Runs', 'Rhediadau'],
  'radar.runsLede': [
    'Runs <span>when the radar read, what it read, and how good it has been</span>',
    'Rhediadau <span>pryd y darllenodd y radar, beth a ddarllenodd, a pha mor dda y bu</span>',
  ],
  'radar.runsNone': ['The radar has not run yet.', 'Nid yw’r radar wedi rhedeg eto.'],
  'radar.runStart': ['Run now', 'Rhedeg nawr'],
  'radar.runWhen': ['When', 'Pryd'],
  'radar.runWhy': ['Why', 'Pam'],
  'radar.runReason': [
    '{reason, select, asked {Asked for by {name}} data_changed {Crime was imported} other {Unknown}}',
    '{reason, select, asked {Gofynnodd {name} amdano} data_changed {Mewnforiwyd troseddau} other {Anhysbys}}',
  ],
  'radar.runState': [
    '{state, select, waiting {Waiting} running {Running} done {Done} failed {Failed} cancelled {Cancelled} interrupted {Interrupted} other {Unknown}}',
    '{state, select, waiting {Yn aros} running {Yn rhedeg} done {Wedi gorffen} failed {Methodd} cancelled {Canslwyd} interrupted {Torrwyd ar ei draws} other {Anhysbys}}',
  ],
  'radar.runStateHead': ['State', 'Cyflwr'],
  'radar.runRead': ['Read', 'Darllenwyd'],
  'radar.runReadLine': [
    '{events, plural, one {# crime} other {# crimes}}, {from} to {to}',
    '{events, plural, zero {# trosedd} one {# drosedd} two {# drosedd} few {# throsedd} many {# throsedd} other {# trosedd}}, {from} – {to}',
  ],
  'radar.runSeconds': ['Seconds', 'Eiliadau'],
  'radar.runSignals': ['Signals', 'Signalau'],
  'radar.runWeak': ['Weak', 'Gwan'],
  'radar.runTitle': ['Run of {at}', 'Rhediad {at}'],
  'radar.runProgress': ['Reading crime and looking for clusters', 'Yn darllen troseddau ac yn chwilio am glystyrau'],
  'radar.runFailedUnknown': [
    'Something went wrong inside. What was found before is untouched; run it again.',
    'Aeth rhywbeth o’i le y tu mewn. Ni chyffyrddwyd â’r hyn a ganfuwyd cynt; rhedwch ef eto.',
  ],
  'radar.runFailedMayNot': [
    'It was not made: who asked for it may not run the radar any more.',
    'Ni chafodd ei wneud: ni chaiff y sawl a ofynnodd amdano redeg y radar mwyach.',
  ],
  'radar.runLooks': ['Comparisons made', 'Cymariaethau a wnaed'],
  'radar.runLevel': ['Level at which a signal stands', 'Lefel y saif signal arni'],
  'radar.runLevelSaid': ['{share, number, ::.00000}', '{share, number, ::.00000}'],
  'radar.runLevelNone': ['none stood', 'ni safodd yr un'],
  'radar.runExpectedFalse': ['False alarms to expect in its list', 'Camrybuddion i’w disgwyl yn ei restr'],
  'radar.runSettings': ['How it was made', 'Sut y’i gwnaed'],
  'radar.runSettingsSaid': [
    '{replications, plural, one {# shuffle} other {# shuffles}}, seed {seed}; circles up to {radius, number} km and {space, number, percent} of all events; windows of up to {window, plural, one {# month} other {# months}}; at least {cases, plural, one {# event} other {# events}}, and {ratio, number, ::.00} times as many as expected.',
    '{replications, plural, zero {# cymysgiad} one {# cymysgiad} two {# cymysgiad} few {# cymysgiad} many {# cymysgiad} other {# cymysgiad}}, hedyn {seed}; cylchoedd hyd at {radius, number} km a {space, number, percent} o’r holl ddigwyddiadau; ffenestri hyd at {window, plural, zero {# mis} one {# mis} two {# fis} few {# mis} many {# mis} other {# mis}}; o leiaf {cases, plural, zero {# digwyddiad} one {# digwyddiad} two {# ddigwyddiad} few {# digwyddiad} many {# digwyddiad} other {# digwyddiad}}, a {ratio, number, ::.00} gwaith cymaint ag a ddisgwylid.',
  ],
  'radar.runAgain': [
    'With the same data, settings and seed it gives the same answer.',
    'Gyda’r un data, gosodiadau a hedyn mae’n rhoi’r un ateb.',
  ],
  'radar.tookSeconds': ['{seconds, number, ::.0} s', '{seconds, number, ::.0} e'],
  'radar.rates': ['How good each method is, by its own record', 'Pa mor dda yw pob dull, yn ôl ei gofnod ei hun'],
  'radar.ratesWhy': [
    'Of the signals that analysts decided on, how many they developed. The bar is the range in which the rate lies with 95 % confidence (Wilson); few decisions make it wide.',
    'O’r signalau y penderfynodd dadansoddwyr arnynt, faint a ddatblygwyd ganddynt. Y bar yw’r ystod y mae’r gyfradd ynddi gyda hyder o 95 % (Wilson); mae ychydig benderfyniadau yn ei wneud yn llydan.',
  ],
  'radar.ratesNone': [
    'Nothing has been developed or dismissed yet, so nothing can be said.',
    'Ni ddatblygwyd na diystyrwyd dim eto, felly ni ellir dweud dim.',
  ],
  'radar.rateMethod': ['Method', 'Dull'],
  'radar.rateQuarter': ['Decided in', 'Penderfynwyd yn'],
  'radar.rateAll': ['all time', 'yr holl amser'],
  'radar.rateQuarterOf': ['quarter from {month}', 'y chwarter sy’n dechrau: {month}'],
  'radar.rateDecided': ['Decided', 'Penderfynwyd'],
  'radar.rateDeveloped': ['Developed', 'Datblygwyd'],
  'radar.rateShare': ['Rate', 'Cyfradd'],
  'radar.rateRange': ['Range', 'Ystod'],
  'radar.rateSaid': ['{share, number, percent}', '{share, number, percent}'],
  'radar.rateRangeSaid': [
    '{low, number, percent} to {high, number, percent}',
    '{low, number, percent} i {high, number, percent}',
  ],
  'radar.rateLabel': [
    'Rate {rate, number, percent}, range {low, number, percent} to {high, number, percent}',
    'Cyfradd {rate, number, percent}, ystod {low, number, percent} i {high, number, percent}',
  ],
})
