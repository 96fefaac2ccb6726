import { catalogue } from '../../../platform/language.tsx'

export const messages = catalogue({
  'radar.network.usage': [
    'Usage: npm run radar -- network FILE [--weighted|--lengths] [--threads N] [--seed N] [--json]. FILE is CSV with the columns from, to and, if you like, weight, packed by gzip or not. --weighted: a weight is the strength of a link, such as a number of calls. --lengths: it is a distance.',
    'Defnydd: npm run radar -- network FFEIL [--weighted|--lengths] [--threads N] [--seed N] [--json]. CSV yw’r FFEIL gyda’r colofnau from, to ac, os mynnwch, weight, wedi’i phacio gan gzip neu beidio. --weighted: cryfder cyswllt yw’r pwysau, megis nifer galwadau. --lengths: pellter ydyw.',
  ],
  'radar.network.oneFile': ['Name one file of links.', 'Enwch un ffeil o gysylltau.'],
  'radar.network.oneMeaning': [
    'Choose one of --weighted and --lengths: a weight is a strength or a distance.',
    'Dewiswch un o --weighted a --lengths: cryfder neu bellter yw pwysau.',
  ],
  'radar.network.noNumber': [
    'Option --{option} is "{given}": it must be a whole number, 1 or more.',
    'Yr opsiwn --{option} yw "{given}": rhaid iddo fod yn rhif cyfan, 1 neu fwy.',
  ],
  'radar.network.progress': ['Betweenness: {share}%', 'Rhyngoldeb: {share}%'],
  'radar.network.cancelled': ['Cancelled: no answer was given.', 'Wedi canslo: ni roddwyd ateb.'],
  'radar.network.size': [
    '{nodes, plural, one {# node} other {# nodes}}, {links, plural, one {# link} other {# links}}, {components, plural, one {# part} other {# parts}} not linked to each other, {communities, plural, one {# community} other {# communities}} (modularity {modularity}). {seconds} seconds.',
    '{nodes, plural, zero {# nod} one {# nod} two {# nod} few {# nod} many {# nod} other {# nod}}, {links, plural, zero {# cyswllt} one {# cyswllt} two {# gyswllt} few {# chyswllt} many {# chyswllt} other {# cyswllt}}, {components, plural, zero {# rhan} one {# rhan} two {# ran} few {# rhan} many {# rhan} other {# rhan}} heb gyswllt â’i gilydd, {communities, plural, zero {# cymuned} one {# gymuned} two {# gymuned} few {# cymuned} many {# chymuned} other {# cymuned}} (modiwlaredd {modularity}). {seconds} eiliad.',
  ],
  'radar.network.repeated': [
    '{count, plural, one {# link was given again} other {# links were given again}}: their weights were added.',
    '{count, plural, zero {Ni roddwyd cyswllt eto} one {Rhoddwyd # cyswllt eto} two {Rhoddwyd # gyswllt eto} few {Rhoddwyd # chyswllt eto} many {Rhoddwyd # chyswllt eto} other {Rhoddwyd # cyswllt eto}}: adiwyd eu pwysau.',
  ],
  'radar.network.repeatedLength': [
    '{count, plural, one {# link was given again} other {# links were given again}}: the shortest length of each counts.',
    '{count, plural, zero {Ni roddwyd cyswllt eto} one {Rhoddwyd # cyswllt eto} two {Rhoddwyd # gyswllt eto} few {Rhoddwyd # chyswllt eto} many {Rhoddwyd # chyswllt eto} other {Rhoddwyd # cyswllt eto}}: hyd byrraf pob un sy’n cyfrif.',
  ],
  'radar.network.self': [
    '{count, plural, one {# link of a node with itself was left out.} other {# links of nodes with themselves were left out.}}',
    '{count, plural, zero {Ni hepgorwyd cyswllt nod ag ef ei hun.} one {Hepgorwyd # cyswllt nod ag ef ei hun.} two {Hepgorwyd # gyswllt nodau â hwy eu hunain.} few {Hepgorwyd # chyswllt nodau â hwy eu hunain.} many {Hepgorwyd # chyswllt nodau â hwy eu hunain.} other {Hepgorwyd # cyswllt nodau â hwy eu hunain.}}',
  ],
  'radar.network.columns': [
    'Name\tLinks\tPairs between, %\tBetweenness\tCore\tCut point: parts without\tCommunity\tConstraint',
    'Enw\tCysylltau\tParau rhyngddynt, %\tRhyngoldeb\tCraidd\tPwynt torri: rhannau hebddo\tCymuned\tCyfyngiad',
  ],
  'radar.network.more': [
    'And {count, plural, one {# more} other {# more}}: --json lists all.',
    'A {count, plural, zero {# arall} one {# arall} two {# arall} few {# arall} many {# arall} other {# arall}}: mae --json yn eu rhestru i gyd.',
  ],
  'radar.network.caution': [
    'A link is a record of contact, not guilt. Who is watched has more links; links that were not recorded are missing here, and one of them can change who stands between.',
    'Cofnod o gyswllt yw cyswllt, nid euogrwydd. Mae gan y sawl a wylir fwy o gysylltau; mae cysylltau nas cofnodwyd ar goll yma, a gall un ohonynt newid pwy sy’n sefyll rhwng eraill.',
  ],
})
