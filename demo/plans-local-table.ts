/** Invented plans for vulnerabilities and places, from good to poor. */
import { action, genericActions, objective, type PlanSeed, plan, usualWay, vague } from './plan-seed.ts'

export const localPlans: PlanSeed[] = [
  plan({
    threatKey: 'cuckooing-wrexham',
    openedDay: -58,
    byKey: 'lroEast',
    leads: { sro: 'sroEast', lro: 'lroEast', coordinator: 'coordinator' },
    noSioBecause: 'Pursue is run under the plan for the group that uses the homes.',
    statement:
      'Twenty-seven contract-holders within 800 m of Wrexham bus station live behind a door that others can open. Nineteen live alone. They say that a door only they can open, and someone who rings, would have kept them safe.',
    basis: ['fact:wrexham-cuckoo', 'fact:wrexham-adults'],
    areaCodes: ['W06000006'],
    objectives: [
      objective('protect', 'lroEast', 50, [
        'Nobody’s home is taken over twice.',
        'Homes with a second report in eight weeks',
        'Daily repair list',
        '9 of 27',
        '3 of 27',
        'Doors can be had in two days.',
        'Six moved away and came back to the same.',
      ]),
    ],
    actions: [
      action('prevent', 'lroEast', 16, 'Calls twice a week', 'Ring each of the 27 twice a week, by the same person.', {
        basis: ['asked:cuckooing-adults'],
        status: 'in-progress',
      }),
      action(
        'protect',
        'agency:landlordEast',
        8,
        'A door only they can open',
        'Fit doors that lock from the inside with one key in the 19 homes where someone lives alone.',
        { basis: ['fact:wrexham-cuckoo', 'asked:cuckooing-landlord'], status: 'in-progress' },
      ),
      action('prepare', 'officerEast', 0, 'Parade', 'Say at parade which doors were repaired yesterday.', {
        status: 'in-progress',
        basis: ['asked:cuckooing-landlord'],
      }),
    ],
    notNeeded: { pursue: 'The three men are pursued under the plan for the group; two plans would collide.' },
    considered: {
      'people-at-risk-if-pursue-first': 'All 27: nothing overt happens at a home before its door is changed.',
      'necessity-and-proportionality': 'Repair records name homes, not people; calls are by consent.',
    },
    notConsidered: { 'community-impact-assessment': 'No enforcement under this plan.' },
    reviewDay: 9,
    steps: usualWay(
      -18,
      { lro: 'lroEast', sro: 'sroEast' },
      'I accept that Pursue stands in the other plan, and that there is no SIO here.',
    ),
  }),
  plan({
    threatKey: 'missing-children',
    openedDay: -34,
    byKey: 'lro',
    leads: { sro: 'acc', sio: 'sioDeputy', lro: 'lro', coordinator: 'coordinator' },
    statement:
      'Sixteen children of 13 to 16 went missing more than three times in six months, and eleven were found at a station or in a car with an adult whom they would not name.',
    basis: ['fact:rhyl-missing', 'fact:conwy-excluded'],
    areaCodes: ['W06000003', 'W06000004'],
    objectives: [
      objective('protect', 'lro', 75, [
        'Fewer nights on which a child of this group is missing.',
        'Nights missing in a month',
        'Missing-person records',
        '41',
        '20',
        'Nine of the sixteen answer a worker.',
        'They are found with adults on those nights.',
      ]),
    ],
    actions: [
      action('pursue', 'sioDeputy', 24, 'Cars', 'List the cars in which the eleven were found, and their keepers.', {
        basis: ['fact:rhyl-missing'],
      }),
      action('prevent', 'agency:children', 12, 'Same worker', 'Give three children the worker they asked for.', {
        basis: ['asked:missing-youth'],
      }),
      action(
        'protect',
        'supervisor',
        0,
        'Stations',
        'Stand at the four stations on the evenings that the list names.',
        { basis: ['fact:colwyn-trains'] },
      ),
      action('prepare', 'lro', 30, 'First hour', 'Agree what each agency does in the first hour.', {}),
    ],
    considered: {
      'people-at-risk-if-pursue-first': 'The children: nothing is said to any keeper before they are safe.',
      'community-impact-assessment': 'None expected.',
      'necessity-and-proportionality': 'Public places only.',
    },
    reviewDay: 35,
    steps: [{ did: 'submitted', day: -1, byKey: 'lro' }],
  }),
  plan({
    threatKey: 'investment-online',
    openedDay: -68,
    byKey: 'lroPartner',
    leads: { sro: 'sroWest', lro: 'lroPartner', coordinator: 'coordinator' },
    noSioBecause: 'The offenders are abroad; the national lead force has the investigation.',
    statement:
      'Two hundred and six people in the force lost savings to invented investments in a year. In nine of ten cases it began with a message on social media.',
    basis: ['fact:conwy-bank'],
    notPlaceBasedBecause: 'It happens on a screen; those who lose money live all over the force.',
    objectives: [
      objective('protect', 'lroPartner', 95, [
        'Fewer second payments.',
        'People who paid more than once',
        'Fraud reports',
        '118 of 206',
        'Half',
        'Reports come within three days of the first payment.',
        'Nine tenths of the loss is in the second and later payments.',
      ]),
    ],
    actions: [
      action(
        'prevent',
        'lroPartner',
        22,
        'First payment',
        'Ring everyone who reports within a day, before the second payment.',
        { status: 'in-progress' },
      ),
      action(
        'protect',
        'analystFraud',
        14,
        'Faces',
        'Send the faces used in advertisements to the national desk each Friday.',
        { status: 'in-progress', basis: ['fact:conwy-bank'] },
      ),
      action('prepare', 'inspection', -10, 'Words', 'Agree one page of advice in both languages.', {
        status: 'in-progress',
      }),
    ],
    notNeeded: { pursue: 'The national lead force investigates; we send it what we learn.' },
    considered: {
      'people-at-risk-if-pursue-first': 'Nobody here.',
      'necessity-and-proportionality': 'Only reports that people made themselves.',
    },
    notConsidered: { 'community-impact-assessment': 'No enforcement.' },
    deferrals: [
      { gate: 'consultation', reason: 'The bank has not answered; asked again at the next meeting.', reviewDay: -6 },
    ],
    reviewDay: 14,
    steps: usualWay(-58, { lro: 'lroPartner', sro: 'sroWest' }, 'Accepted: no SIO, no Pursue of our own, no place.'),
  }),
  plan({
    threatKey: 'holyhead-port',
    openedDay: -66,
    byKey: 'lroWest',
    leads: { sro: 'sroWest', sio: 'sioWest', lro: 'lroWest', coordinator: 'coordinator' },
    statement:
      'Some 260 lorries a day wait near Holyhead for more than two hours where nobody watches. Loads are opened and diesel is drawn.',
    basis: ['fact:holyhead-marina'],
    areaCodes: ['W06000001'],
    objectives: [
      objective('protect', 'supervisorWest', -4, [
        'Fewer thefts from waiting lorries.',
        'Thefts a month',
        'Recorded crime',
        '17',
        '8',
        'Patrols between the hours of the other agency.',
        'They happen between ten and six.',
      ]),
    ],
    actions: [
      action('pursue', 'sioWest', -15, 'Diesel', 'Mark diesel in two lorries and follow it.', { status: 'complete' }),
      action('prevent', 'lroWest', -20, 'Where to wait', 'Show drivers the two lit places.', { status: 'complete' }),
      action('protect', 'supervisorWest', -12, 'Patrols', 'Patrol between ten and six.', {
        status: 'complete',
        basis: ['asked:port-border', 'fact:holyhead-marina'],
      }),
      action('prepare', 'officerWest', -9, 'Number on the gate', 'Put the number on eleven gates.', {
        status: 'complete',
      }),
    ],
    considered: {
      'people-at-risk-if-pursue-first': 'Drivers asleep in their cabs.',
      'community-impact-assessment': 'None.',
      'necessity-and-proportionality': 'Marked diesel only.',
    },
    reviewDay: 20,
    steps: [
      ...usualWay(-45, { sio: 'sioWest', lro: 'lroWest', sro: 'sroWest' }, 'Approved.'),
      {
        did: 'closure-proposed',
        day: -2,
        byKey: 'lroWest',
        reason:
          'Thefts fell from 17 to 6 a month and have stayed there for six weeks; the patrols go on without a plan.',
      },
    ],
  }),
  plan({
    threatKey: 'wrexham-night',
    openedDay: -135,
    byKey: 'lroEast',
    leads: { sro: 'sroEast', sio: 'sioEast', lro: 'lroEast' },
    statement: 'There is violence and robbery in the town centre at night.',
    basis: ['fact:wrexham-night'],
    areaCodes: ['W06000006'],
    objectives: [vague('pursue', 'Reduce violence in the town centre.', 'lroEast')],
    actions: [
      ...genericActions('supervisorEast'),
      action('prevent', 'lroEast', -60, 'Engagement', 'Engage with young people.', { status: 'in-progress' }),
      action('prepare', 'lroEast', -90, 'Training', 'Brief the night staff.', {
        status: 'complete',
        basis: ['asked:wrexham-night-health'],
      }),
    ],
    considered: {
      'people-at-risk-if-pursue-first': 'Nobody known.',
      'community-impact-assessment': 'Considered.',
      'necessity-and-proportionality': 'Proportionate to the threat.',
    },
    deferrals: [{ gate: 'objectives', reason: 'Figures are to come from the night-time review.', reviewDay: -50 }],
    reviewDay: -33,
    steps: [
      ...usualWay(-125, { sio: 'sioEast', lro: 'lroEast', sro: 'sroEast' }, 'Approved until the review gives figures.'),
      {
        did: 'next-drafted',
        day: -10,
        byKey: 'lroEast',
        reason: 'Review overdue; the next version is to have figures.',
      },
      { did: 'saved', day: -9, byKey: 'lroEast' },
    ],
  }),
]
