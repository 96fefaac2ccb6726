/**
 * Twenty invented organised crime groups. Their names are one series, hand tools, and stand for nothing real; no member,
 * victim, address or business is named.
 */
import { adopted, assessed, type ThreatSeed, threat } from './threat-seed.ts'

const acquisitive = 'Acquisitive crime and rural theft'
const exploitation = 'Modern slavery and exploitation'
const fraud = 'Fraud and money laundering'

export const groups: ThreatSeed[] = [
  threat({
    key: 'spokeshave',
    type: 'group',
    name: 'Spokeshave',
    summary:
      'A county line from a large English city into Colwyn Bay and Llandudno. It works from borrowed flats, changes its number about every three weeks, and uses children to carry. One man in the city answers the line; two local adults find the flats.',
    themes: ['county-lines', 'cuckooing', 'child-exploitation'],
    where: 'Colwyn Bay and Llandudno, by rail through Llandudno Junction',
    day: -310,
    workBegan: -314,
    assessments: [
      assessed(
        -250,
        3,
        { physical: 4, vulnerability: 5, capability: null },
        { confidence: 'low', confidenceBecause: 'One source, and little known of who runs the line.' },
      ),
      assessed(-120, 4, { financial: 3, vulnerability: 5, capability: null }, { byKey: 'analystEast' }),
      assessed(
        -19,
        4,
        { vulnerability: 5, frequency: 5, intent: 5, financial: 3 },
        {
          confidence: 'high',
          confidenceBecause: 'Seizures, two interviews and carers’ records agree month for month.',
          position: 'partly',
          positionBecause: 'Covert capacity is booked until next month; Protect work can begin now.',
        },
      ),
    ],
    decisions: [adopted(-240, ['acc', 'sio', 'lro'], { nationalReference: 'Example only' })],
  }),
  threat({
    key: 'billhook',
    type: 'group',
    name: 'Billhook',
    summary:
      'Cannabis grown in let houses in and around Wrexham. Houses are taken through agents who never meet the occupier; people brought to tend the plants are locked in.',
    themes: ['cannabis-cultivation', 'modern-slavery', 'drugs-supply'],
    where: 'Wrexham, Cefn Mawr and Ruabon',
    day: -280,
    assessments: [
      assessed(-200, 3, { frequency: 4 }, { byKey: 'analystEast' }),
      assessed(
        -30,
        3,
        { physical: 4, community: 4, vulnerability: 4, capability: 4, frequency: 4 },
        { byKey: 'analystEast' },
      ),
    ],
    decisions: [adopted(-195, ['sroEast', 'sioEast', 'lroEast'])],
  }),
  threat({
    key: 'mattock',
    type: 'group',
    name: 'Matog (Mattock)',
    summary:
      'Grŵp sy’n dwyn beiciau cwad, trelers a pheiriannau o ffermydd rhwng Pwllheli a Dolgellau, fel arfer cyn y wawr, ac yn eu symud dros y ffin o fewn oriau.',
    language: 'cy',
    themes: ['rural-theft', 'burglary'],
    where: 'De Gwynedd, Pwllheli i Ddolgellau',
    day: -230,
    byKey: 'lroRural',
    assessments: [assessed(-38, 3, { physical: 1, financial: 5, scope: 4, frequency: 5, capability: 4, intent: 5 })],
    decisions: [adopted(-200, ['sroWest', 'sioWest', 'lroRural'], { controlStrategy: acquisitive })],
  }),
  threat({
    key: 'trammel',
    type: 'group',
    name: 'Trammel',
    summary:
      'Drugs inward and cash outward in lorries that cross at Holyhead. Two people who know the yards choose where a lorry may wait; payment is never made at the port.',
    themes: ['drugs-supply', 'money-laundering'],
    where: 'Holyhead and the road east of it',
    day: -260,
    ownerLevel: 'regional',
    asksReason: true,
    assessments: [
      assessed(
        -26,
        4,
        { physical: 3, scope: 5, capability: 5, vulnerability: 3, frequency: 4, community: 3 },
        {
          confidence: 'high',
          confidenceBecause: 'Two agencies and our own seizures agree.',
          position: 'partly',
          positionBecause: 'Work at the port needs another agency’s powers.',
          approvedDay: -24,
        },
      ),
    ],
    decisions: [adopted(-150, ['acc', 'sioWest', 'lroWest'], { ownerLevel: 'regional' })],
  }),
  threat({
    key: 'gimlet',
    type: 'group',
    name: 'Gimlet',
    summary:
      'Courier fraud against people over 75 in Conwy and Denbighshire. Callers say they are police officers or the bank; a courier collects cash the same day, often within two hours.',
    themes: ['fraud'],
    where: 'Coast towns from Llandudno to Prestatyn',
    day: -180,
    byKey: 'analystFraud',
    assessments: [
      assessed(
        -110,
        3,
        { physical: 1, psychological: 4, financial: 4, vulnerability: 5, frequency: 4, capability: null },
        {
          byKey: 'analystFraud',
          confidence: 'low',
          confidenceBecause: 'Reports only; who is behind the calls was not known.',
        },
      ),
      assessed(
        -40,
        4,
        { physical: 1, financial: 5, vulnerability: 5, frequency: 5, community: 3, scope: 3 },
        {
          byKey: 'analystFraud',
          confidence: 'high',
          confidenceBecause: '163 reports with the same script, and two couriers arrested.',
        },
      ),
    ],
    decisions: [adopted(-105, ['sroEast', 'sioDeputy', 'lroPartner'], { controlStrategy: fraud })],
  }),
  threat({
    key: 'drawknife',
    type: 'group',
    name: 'Drawknife',
    summary:
      'Adults made to work for little or nothing at hand car washes and in food packing around Deeside, housed eight to a room by those who take their wages.',
    themes: ['modern-slavery', 'money-laundering'],
    where: 'Around Deeside',
    day: -140,
    byKey: 'sioEast',
    asksReason: true,
    restrictedTo: ['coordinator', 'acc', 'sroEast', 'sioEast', 'lroEast', 'head', 'analystEast', 'auditor'],
    assessments: [
      assessed(
        -24,
        4,
        { financial: 4, vulnerability: 5, capability: 3, frequency: 5, physical: 3, community: 3 },
        { byKey: 'analystEast', moderatorKey: 'coordinator', approvedDay: -22 },
      ),
    ],
    decisions: [adopted(-120, ['sroEast', 'sioEast', 'lroEast'], { controlStrategy: exploitation })],
  }),
  threat({
    key: 'bradawl',
    type: 'group',
    name: 'Bradawl',
    summary:
      'Four adults who draw children from Denbighshire into carrying drugs and driving stolen cars. Child A and child B have each been found in a car with one of them, at night, twice.',
    themes: ['child-exploitation', 'county-lines', 'vehicle-crime'],
    where: 'Rhyl and Prestatyn',
    day: -95,
    workBegan: -97,
    assessments: [
      assessed(
        -34,
        4,
        { financial: 2, vulnerability: 5, frequency: 4, community: 3, scope: 3 },
        {
          byKey: 'analyst',
          confidence: 'high',
          confidenceBecause: 'Missing-persons reviews and three stops by different teams agree.',
        },
      ),
    ],
    decisions: [adopted(-70, ['acc', 'sio', 'lro'], { controlStrategy: exploitation })],
  }),
  threat({
    key: 'tenon',
    type: 'group',
    name: 'Tenon',
    summary:
      'Adults at risk in central Wrexham have their homes taken over to deal drugs. The same three men return under other names; doors are broken and repaired again and again.',
    themes: ['cuckooing', 'drugs-supply', 'serious-violence'],
    where: 'Central Wrexham',
    day: -150,
    byKey: 'supervisorEast',
    assessments: [
      assessed(
        -12,
        3,
        { vulnerability: 5, frequency: 5, intent: 4, community: 4, psychological: 5, physical: 4 },
        { byKey: 'analystEast' },
      ),
    ],
    decisions: [adopted(-110, ['acc', 'sioEast', 'lro'])],
  }),
  threat({
    key: 'mallet',
    type: 'group',
    name: 'Mallet',
    summary:
      'Cars with keyless locks taken from drives between Saltney and Connah’s Quay in the small hours and driven east at once.',
    themes: ['vehicle-crime'],
    where: 'Saltney, Shotton and Connah’s Quay',
    day: -120,
    byKey: 'analystEast',
    assessments: [
      assessed(
        -25,
        3,
        { physical: 1, financial: 4, frequency: 5, capability: 4, scope: 4, vulnerability: 2 },
        { byKey: 'analystEast' },
      ),
    ],
    decisions: [adopted(-80, ['sroEast', 'sioDeputy', 'lroEast'], { controlStrategy: acquisitive })],
  }),
  threat({
    key: 'rasp',
    type: 'group',
    name: 'Rasp',
    summary:
      'A group of six empties shops along the coast road of razors, meat and spirits, three towns in a day, and threatens staff who follow.',
    themes: ['retail-crime'],
    where: 'Abergele, Rhyl, Prestatyn and Holywell',
    day: -100,
    byKey: 'supervisor',
    assessments: [assessed(-75, 2, { frequency: 5, scope: 3, intent: 4, financial: 3 })],
    decisions: [
      adopted(-60, ['sroEast', null, 'lro'], {
        controlStrategy: acquisitive,
        noSioBecause:
          'A local team can lead every line of enquiry that is open; to be looked at again at the next meeting.',
      }),
    ],
  }),
  threat({
    key: 'froe',
    type: 'group',
    name: 'Holltwr (Froe)',
    summary:
      'Dwyn olew gwresogi a diesel o dai a ffermydd ar Ynys Môn, fel arfer ar nosweithiau gwyntog pan na chlywir y pwmp.',
    language: 'cy',
    themes: ['rural-theft'],
    where: 'Ynys Môn y tu allan i’r trefi',
    ownerLevel: 'local',
    day: -130,
    byKey: 'lroRural',
    assessments: [assessed(-60, 2, { financial: 4, frequency: 4, intent: 4, scope: 3, community: 3 })],
    decisions: [
      adopted(-100, ['sroWest', null, 'lroRural'], {
        ownerLevel: 'local',
        controlStrategy: acquisitive,
        noSioBecause: 'Nid oes ymchwiliad cudd; mae’r tîm gwledig yn arwain yr ymholiadau.',
      }),
    ],
  }),
  threat({
    key: 'plumbline',
    type: 'group',
    name: 'Plumb Line',
    summary:
      'Shops that sell vapes and sweets for cash in Llandudno and Colwyn Bay take far more money than they sell goods for; counterfeit tobacco is under the counter in five.',
    themes: ['money-laundering', 'counterfeit-goods'],
    where: 'High streets of Llandudno and Colwyn Bay',
    day: -160,
    byKey: 'analystFraud',
    assessments: [
      assessed(
        -50,
        3,
        { physical: 2, financial: 4, frequency: 5, capability: 4, vulnerability: 2 },
        { byKey: 'analystFraud' },
      ),
    ],
    decisions: [adopted(-90, ['sroWest', 'sio', 'lroPartner'], { controlStrategy: fraud })],
  }),
  threat({
    key: 'pincer',
    type: 'group',
    name: 'Gefel (Pincer)',
    summary:
      'Benthyg arian heb drwydded yng Nghaernarfon a Bethesda, a dychryn y rhai na allant dalu: llosgwyd saith o geir ger eu cartrefi.',
    language: 'cy',
    themes: ['serious-violence', 'arson', 'money-laundering'],
    where: 'Caernarfon a Bethesda',
    day: -28,
    byKey: 'lroWest',
    workBegan: -29,
    assessments: [
      assessed(
        -12,
        3,
        {
          physical: 4,
          psychological: 5,
          financial: 4,
          community: 4,
          vulnerability: 4,
          intent: 4,
          frequency: 4,
          capability: null,
        },
        { confidence: 'moderate' },
      ),
    ],
    decisions: [adopted(-8, ['sroWest', 'sioWest', 'lroWest'], { controlStrategy: 'Serious violence' })],
  }),
  threat({
    key: 'trowel',
    type: 'group',
    name: 'Trowel',
    summary:
      'Loads of building waste tipped by night on farmland between Denbigh and Corwen; farmers who speak of it have had gates cut and stock let out.',
    themes: ['waste-crime', 'arson'],
    where: 'Between Denbigh and Corwen',
    day: -60,
    byKey: 'supervisor',
    assessments: [
      assessed(
        -45,
        3,
        {
          physical: 2,
          psychological: 3,
          community: 4,
          financial: 4,
          frequency: 4,
          capability: null,
          vulnerability: null,
        },
        { confidence: 'low', confidenceBecause: 'Few farmers will say what they saw.' },
      ),
    ],
    decisions: [adopted(-20, ['sroEast', 'sioDeputy', 'lroRural'], { controlStrategy: acquisitive })],
  }),
  threat({
    key: 'hod',
    type: 'group',
    name: 'Hod',
    summary:
      'People hidden in lorries that leave Holyhead, against payment of several thousand pounds each; one was found without enough air.',
    themes: ['immigration-crime', 'modern-slavery'],
    where: 'Holyhead',
    day: -35,
    ownerLevel: 'regional',
    byKey: 'sioWest',
    workBegan: -36,
    assessments: [
      assessed(-15, 4, {
        physical: 5,
        financial: 3,
        community: 2,
        vulnerability: 5,
        frequency: 3,
        capability: null,
        scope: 5,
      }),
    ],
    decisions: [adopted(-5, ['acc', 'sioWest', null], { ownerLevel: 'regional', controlStrategy: exploitation })],
  }),
  threat({
    key: 'adze',
    type: 'group',
    name: 'Adze',
    summary:
      'Blank-firing pistols converted to fire and sold to groups in several forces. The workshop is not in this force; two of the buyers were.',
    themes: ['firearms', 'serious-violence'],
    where: 'Wrexham and beyond the border',
    day: -170,
    ownerLevel: 'regional',
    byKey: 'analystEast',
    assessments: [
      assessed(
        -150,
        4,
        { physical: 5, capability: 5, scope: 5, financial: 2 },
        {
          byKey: 'analystEast',
          position: 'unable',
          positionBecause: 'The workshop and most buyers are outside the force.',
        },
      ),
    ],
    decisions: [
      adopted(-145, ['acc', 'sioEast', null], { controlStrategy: 'Serious violence' }),
      {
        path: 'passing-on',
        day: -115,
        byKey: 'coordinator',
        comment: 'The workshop, the sellers and most buyers are in other forces.',
        passedTo: 'ROCU',
        acceptedBy: 'Regional tasking, by the head of the regional unit',
        meeting: 'Regional tasking',
      },
    ],
  }),
  threat({
    key: 'coping-saw',
    type: 'group',
    name: 'Coping Saw',
    summary:
      'Burglaries by day at farmhouses for jewellery and cash, a child’s bicycle left in the lane as the look-out’s excuse.',
    themes: ['burglary'],
    where: 'Farms between Mold and Ruthin',
    day: -48,
    byKey: 'supervisorEast',
    assessments: [
      assessed(
        -22,
        3,
        { physical: 3, psychological: 4, financial: 4, vulnerability: 4, frequency: 4, capability: 4, scope: 4 },
        { byKey: 'analystEast' },
      ),
    ],
    decisions: [adopted(-13, ['sroEast', null, null], { controlStrategy: acquisitive })],
  }),
  threat({
    key: 'ballpeen',
    type: 'group',
    name: 'Ball-Peen',
    summary:
      'Signalling cable cut at night beside the coast railway and sold as scrap. Five people were convicted; the buyer closed his yard.',
    themes: ['rural-theft'],
    where: 'Coast railway, Abergele to Flint',
    day: -390,
    byKey: 'analyst',
    assessments: [assessed(-370, 3, { physical: 2, vulnerability: 2 })],
    decisions: [
      adopted(-360, ['sroEast', 'sioEast', 'lroEast'], { controlStrategy: acquisitive }),
      {
        path: 'archiving',
        day: -55,
        byKey: 'coordinator',
        comment: 'Five people convicted, and no cable cut for five months.',
        residualThreat: 'One buyer was not charged; the railway tells us of every cut.',
        meeting: 'OCG management meeting',
      },
    ],
  }),
  threat({
    key: 'dibber',
    type: 'group',
    name: 'Dibber',
    summary: 'Two market traders said to sell counterfeit perfume and clothes at the edge of town markets.',
    themes: ['counterfeit-goods'],
    where: 'Mold and Denbigh markets',
    ownerLevel: 'local',
    day: -85,
    byKey: 'officerEast',
    assessments: [assessed(-72, 1, { financial: 2, frequency: 3, scope: 2, intent: 2, capability: null })],
    decisions: [
      {
        path: 'declining',
        day: -58,
        byKey: 'coordinator',
        comment: 'Little harm, no sign of organisation; trading standards lead and will tell us of any change.',
        meeting: 'OCG management meeting',
      },
    ],
  }),
  threat({
    key: 'cold-chisel',
    type: 'group',
    name: 'Cold Chisel',
    summary:
      'Cash machines torn from village shops with stolen plant. Archived after arrests; two more in six weeks carry the same marks.',
    themes: ['burglary', 'vehicle-crime'],
    where: 'Villages in Gwynedd and Conwy',
    day: -400,
    byKey: 'analyst',
    assessments: [
      assessed(-380, 3),
      assessed(-18, 3, {
        financial: 4,
        community: 4,
        capability: 4,
        frequency: 3,
        intent: 5,
        physical: 2,
        vulnerability: null,
      }),
    ],
    decisions: [
      adopted(-372, ['sroWest', 'sioWest', 'lroWest'], { controlStrategy: acquisitive }),
      {
        path: 'archiving',
        day: -190,
        byKey: 'coordinator',
        comment: 'Four people in prison, none of the stolen plant still out.',
        residualThreat: 'Two helpers were never identified.',
        meeting: 'OCG management meeting',
      },
      {
        path: 'raising-again',
        day: -30,
        byKey: 'sioWest',
        comment: 'Two machines taken in six weeks, with the same tool marks.',
      },
      adopted(-14, ['sroWest', 'sioWest', 'lroWest'], { controlStrategy: acquisitive }),
    ],
  }),
]
