/** Twenty invented threats that are no group: priority individuals, vulnerabilities and places. Two are online, with no place. */
import { adopted, assessed, type ThreatSeed, threat } from './threat-seed.ts'

const exploitation = 'Modern slavery and exploitation'
const fraud = 'Fraud and money laundering'

export const individuals: ThreatSeed[] = [
  threat({
    key: 'whetstone',
    type: 'individual',
    name: 'Whetstone',
    summary:
      'A man who keeps and moves firearms for others and pays two people to hide them. He has threatened a former partner.',
    themes: ['firearms', 'serious-violence'],
    where: 'Buckley and Shotton',
    day: -125,
    byKey: 'sioEast',
    asksReason: true,
    restrictedTo: ['coordinator', 'acc', 'sio', 'lroEast', 'head', 'auditorTwo'],
    assessments: [
      assessed(
        -21,
        4,
        { physical: 5, financial: 2, capability: 5, community: 3, scope: 3 },
        { byKey: 'head', moderatorKey: 'coordinator', approvedDay: -20 },
      ),
    ],
    decisions: [adopted(-110, ['acc', 'sio', 'lroEast'], { controlStrategy: 'Serious violence' })],
  }),
  threat({
    key: 'bodkin',
    type: 'individual',
    name: 'Bodkin',
    summary:
      'Released on licence after nine years for drugs supply; two of his former couriers have been seen with him since.',
    themes: ['prison-lifetime', 'drugs-supply'],
    where: 'Wrexham',
    day: -90,
    byKey: 'sioEast',
    assessments: [assessed(-44, 3, { physical: 2, intent: 3, capability: 4, frequency: 2 }, { byKey: 'analystEast' })],
    decisions: [
      adopted(-66, ['sroEast', null, 'lroEast'], {
        controlStrategy: 'Lifetime offender management',
        noSioBecause: 'Managed under licence; there is no open investigation.',
      }),
    ],
  }),
  threat({
    key: 'thimble',
    type: 'individual',
    name: 'Thimble',
    summary:
      'A woman who befriends widowed people on dating sites and borrows from them; eleven reports in four forces under six names.',
    themes: ['fraud'],
    notPlaceBased: true,
    day: -78,
    byKey: 'analystFraud',
    assessments: [
      assessed(
        -64,
        3,
        { physical: 1, psychological: 4, financial: 4, scope: 5, vulnerability: 4, community: 1 },
        { byKey: 'analystFraud', position: 'partly', positionBecause: 'The accounts are abroad.' },
      ),
    ],
    decisions: [adopted(-41, ['sroWest', null, null], { controlStrategy: fraud })],
  }),
  threat({
    key: 'shuttle',
    type: 'individual',
    name: 'Shuttle',
    summary: 'Supplies hired and cloned vehicles to four groups in the force, and takes payment in stolen parts.',
    themes: ['vehicle-crime'],
    where: 'Flint and Holywell',
    day: -66,
    byKey: 'analystEast',
    assessments: [
      assessed(
        -52,
        3,
        { physical: 1, psychological: 2, capability: 4, frequency: 4, scope: 4 },
        { byKey: 'analystEast' },
      ),
    ],
  }),
  threat({
    key: 'bobbin',
    type: 'individual',
    name: 'Bobbin',
    summary: 'Controls adults who are sold for sex from short lets along the coast, moving them every ten days or so.',
    themes: ['sexual-exploitation', 'modern-slavery'],
    where: 'Llandudno, Rhyl and Prestatyn',
    day: -40,
    byKey: 'sio',
    workBegan: -42,
    assessments: [
      assessed(
        -5,
        4,
        { financial: 3, vulnerability: 5, frequency: 5, community: 2, capability: null },
        { approvedDay: null },
      ),
    ],
  }),
  threat({
    key: 'distaff',
    type: 'individual',
    name: 'Distaff',
    summary:
      'Finds students who lend their bank accounts; forty accounts in a year, most of them closed with a debt to the student.',
    themes: ['money-laundering', 'fraud'],
    where: 'Bangor and Wrexham',
    day: -46,
    byKey: 'analystFraud',
    workBegan: -51,
  }),
  threat({
    key: 'heddle',
    type: 'individual',
    name: 'Brwyd (Heddle)',
    summary:
      'Dyn sy’n casglu dyledion dros dri grŵp yn y gorllewin; mae cyllell ganddo bob tro, a dau wedi’u trywanu na roddodd ddatganiad.',
    language: 'cy',
    themes: ['serious-violence', 'robbery', 'firearms'],
    where: 'Bangor, Caernarfon a Llangefni',
    day: -58,
    byKey: 'sioWest',
    assessments: [
      assessed(-36, 3, { physical: 4, psychological: 4, financial: 2, intent: 4, frequency: 4, vulnerability: 4 }),
    ],
    decisions: [adopted(-29, ['sroWest', 'sioWest', 'lroWest'], { controlStrategy: 'Serious violence' })],
  }),
  threat({
    key: 'burin',
    type: 'individual',
    name: 'Burin',
    summary:
      'Said to make false papers for drivers and for people who need to prove a right to work. One report so far.',
    themes: ['immigration-crime', 'fraud'],
    where: 'Queensferry',
    day: -6,
    byKey: 'officerEast',
  }),
]

export const vulnerabilities: ThreatSeed[] = [
  threat({
    key: 'cuckooing-wrexham',
    type: 'vulnerability',
    name: 'Homes taken over in central Wrexham',
    summary:
      'Twenty-seven contract-holders near the bus station live with a door that others have the key to. Whoever deals there changes; those who are used do not.',
    themes: ['cuckooing'],
    where: 'Within 800 m of Wrexham bus station',
    day: -145,
    byKey: 'lroEast',
    assessments: [
      assessed(-130, 3),
      assessed(
        -33,
        3,
        { psychological: 5, physical: 4, vulnerability: 5, frequency: 5, capability: 2, scope: 2 },
        {
          byKey: 'analystEast',
          confidence: 'high',
          confidenceBecause: 'Repair records, adult services and calls name the same addresses.',
        },
      ),
    ],
    decisions: [
      adopted(-104, ['sroEast', null, 'lroEast'], {
        controlStrategy: exploitation,
        noSioBecause: 'Pursue is run under the plan for the group that uses the homes.',
      }),
    ],
  }),
  threat({
    key: 'missing-children',
    type: 'vulnerability',
    name: 'Children missing along the coast line',
    summary:
      'Children of 13 to 16 who go missing from Denbighshire and Conwy and are found at stations or in cars with adults.',
    themes: ['child-exploitation', 'county-lines'],
    where: 'Rhyl, Prestatyn, Colwyn Bay and Llandudno Junction',
    day: -88,
    byKey: 'lro',
    assessments: [
      assessed(
        -27,
        4,
        { financial: 1, physical: 4, vulnerability: 5, frequency: 4, capability: 3, community: 3, intent: 4 },
        { approvedDay: -24 },
      ),
    ],
    decisions: [adopted(-50, ['sroEast', 'sioDeputy', 'lro'], { controlStrategy: exploitation })],
  }),
  threat({
    key: 'investment-online',
    type: 'vulnerability',
    name: 'Invented investments on social media',
    summary:
      'People lose savings to advertisements that use the face of someone well known; 206 in the force in a year, first contact by a message in nine of ten.',
    themes: ['fraud', 'cyber-crime'],
    notPlaceBased: true,
    day: -115,
    byKey: 'analystFraud',
    assessments: [
      assessed(
        -70,
        3,
        {
          physical: 1,
          financial: 5,
          psychological: 4,
          scope: 5,
          community: 1,
          vulnerability: 3,
          frequency: 5,
          capability: 4,
        },
        { byKey: 'analystFraud' },
      ),
    ],
    decisions: [
      adopted(-88, ['sroWest', null, 'lroPartner'], {
        controlStrategy: fraud,
        noSioBecause: 'The offenders are abroad; the national lead force has the investigation.',
      }),
    ],
  }),
  threat({
    key: 'cycles',
    type: 'vulnerability',
    name: 'Bicycle theft at stations',
    summary:
      'Electric bicycles are taken from stations along the coast and offered for sale within the day. Nobody has assessed bicycle theft yet.',
    themes: ['cycle-theft'],
    where: 'Stations from Flint to Bangor',
    ownerLevel: 'local',
    day: -25,
    byKey: 'officerCentral',
  }),
  threat({
    key: 'seasonal-work',
    type: 'vulnerability',
    name: 'Seasonal work paid in cash',
    summary:
      'Work on the coast in July and August is often paid in cash with a bed provided; some who come are not free to leave.',
    themes: ['modern-slavery'],
    where: 'Coast of Denbighshire and Conwy',
    day: -72,
    byKey: 'supervisor',
    assessments: [
      assessed(
        -49,
        3,
        { physical: 2, frequency: null, capability: null, vulnerability: 4, scope: 3 },
        { confidence: 'low', confidenceBecause: 'The season is short, and we have spoken to few.' },
      ),
    ],
  }),
  threat({
    key: 'short-lets',
    type: 'vulnerability',
    name: 'Short lets used for exploitation',
    summary:
      'Flats let by the night, key in a box, are used to deal and to exploit; the owner learns of it from a neighbour.',
    themes: ['sexual-exploitation', 'drugs-supply'],
    where: 'Llandudno, Rhyl and Bangor',
    day: -18,
    byKey: 'lro',
    assessments: [
      assessed(-14, 3, { physical: 3, frequency: 4, capability: null }, { isDraft: true, approvedDay: null }),
    ],
  }),
  threat({
    key: 'harbours',
    type: 'vulnerability',
    name: 'Landings at small harbours',
    summary: 'Four moorings and two marinas keep no record of who comes ashore at night.',
    themes: ['drugs-supply', 'immigration-crime'],
    where: 'Holyhead to Pwllheli',
    ownerLevel: 'regional',
    day: -105,
    byKey: 'sioWest',
    assessments: [
      assessed(
        -96,
        2,
        { scope: 4, capability: 4, frequency: null },
        { confidence: 'low', confidenceBecause: 'Nobody has looked at night.' },
      ),
    ],
  }),
]

export const places: ThreatSeed[] = [
  threat({
    key: 'holyhead-port',
    type: 'place',
    name: 'Lorry waiting places near Holyhead',
    summary:
      'Some 260 lorries a day wait for over two hours where nobody watches; loads are opened, diesel is drawn, and things change hands.',
    themes: ['drugs-supply', 'rural-theft'],
    where: 'Approaches to Holyhead port',
    day: -200,
    byKey: 'supervisorWest',
    assessments: [
      assessed(-180, 3),
      assessed(-48, 2, { scope: 4, financial: 3, frequency: 5, capability: 3, community: 3, vulnerability: 3 }),
    ],
    decisions: [adopted(-165, ['sroWest', 'sioWest', 'lroWest'], { ownerLevel: 'local' })],
  }),
  threat({
    key: 'bangor-market',
    type: 'place',
    name: 'Gwerthu cyffuriau yng nghanol Bangor',
    summary:
      'Gwerthu ar y stryd fawr ac ar y lôn y tu ôl iddi, a drysau cefn siopau gwag yn cael eu defnyddio. Cynyddodd y galwadau bob mis ers Medi.',
    language: 'cy',
    themes: ['drugs-supply', 'disorder'],
    where: 'Canol Bangor',
    day: -175,
    byKey: 'supervisorWest',
    assessments: [
      assessed(-160, 3, {}, { approvedDay: -155 }),
      assessed(-118, 3, { community: 4, frequency: 5, physical: 3, financial: 2 }),
    ],
    decisions: [adopted(-150, ['sroWest', 'sioWest', 'lroWest'], { ownerLevel: 'local' })],
  }),
  threat({
    key: 'wrexham-night',
    type: 'place',
    name: 'Wrexham town centre at night',
    summary: 'Robbery, violence and open dealing between the last trains and the last taxis, worst on Saturdays.',
    themes: ['disorder', 'serious-violence', 'robbery'],
    where: 'Wrexham town centre',
    ownerLevel: 'local',
    day: -240,
    byKey: 'supervisorEast',
    assessments: [
      assessed(-225, 3, { vulnerability: 3 }),
      assessed(-130, 3, { physical: 4, frequency: 5, scope: 2, financial: 2, community: 4 }, { byKey: 'analystEast' }),
    ],
    decisions: [
      adopted(-215, ['sroEast', 'sioEast', 'lroEast'], { ownerLevel: 'local', controlStrategy: 'Serious violence' }),
    ],
  }),
  threat({
    key: 'queensferry-units',
    type: 'place',
    name: 'Units let by the month near Queensferry',
    summary:
      'Seventeen small units use more electricity than their trade explains; two were found empty but for plant pots.',
    themes: ['cannabis-cultivation', 'money-laundering'],
    where: 'Queensferry and Shotton',
    day: -74,
    byKey: 'analystEast',
    assessments: [assessed(-61, 2, { financial: 3, capability: 4, frequency: 4, scope: 3 }, { byKey: 'analystEast' })],
    decisions: [adopted(-39, ['sroEast', 'sioEast', 'lroEast'])],
  }),
  threat({
    key: 'llangefni',
    type: 'place',
    name: 'Gwerthu ar y stryd yn Llangefni',
    summary: 'Gwerthu cyffuriau ar ôl ysgol o fewn golwg y bysiau; prynwyr o 15 oed i fyny.',
    language: 'cy',
    themes: ['drugs-supply', 'child-exploitation'],
    where: 'Canol Llangefni',
    ownerLevel: 'local',
    day: -16,
    byKey: 'officerWest',
    assessments: [assessed(-9, 3, { financial: 2, vulnerability: 4, frequency: 4, scope: 2 }, { approvedDay: -6 })],
  }),
]
