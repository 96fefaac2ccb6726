/** Builders with valid defaults, one a notion, for tests and the demonstration force. Everything in them is invented. */
import type { Cited, CitedAssessment, CitedConsultation, CitedFact } from './version-words.ts'
import {
  emptyContent,
  type Lead,
  type Objective,
  type P,
  type Plan,
  type PlanAction,
  type PlanContent,
} from './words.ts'

/** People of the examples, by the part they play. */
export const demoPeople = {
  sro: '00000000-0000-4000-8000-0000000000a1',
  sio: '00000000-0000-4000-8000-0000000000a2',
  lro: '00000000-0000-4000-8000-0000000000a3',
  coordinator: '00000000-0000-4000-8000-0000000000a4',
  owner: '00000000-0000-4000-8000-0000000000a5',
} as const

const FACT = '00000000-0000-4000-8000-0000000000f1'
const CONSULTATION = '00000000-0000-4000-8000-0000000000c1'
const AREA = '00000000-0000-4000-8000-0000000000e1'
const idOf = (kind: string, number: number) => `00000000-0000-4000-8000-${kind}${String(number).padStart(11, '0')}`

/** An objective with every SMART part. */
export const anObjective = (given: Partial<Objective> = {}): Objective => ({
  id: idOf('b', 1),
  p: 'protect',
  text: 'Halve the number of borrowed flats in the harbour quarter that are used for dealing.',
  measure: 'Flats with a repeat report of cuckooing within six months',
  dataSource: 'Housing association case list, counted monthly',
  baseline: '7 flats in January 2026',
  target: '3 flats or fewer',
  achievable: 'Weekly visits are agreed with the housing association.',
  relevant: 'The group deals only from borrowed flats.',
  ownerId: demoPeople.lro,
  dueOn: '2026-09-30',
  ...given,
})

/** An action resting on one fact of the community profile and one consultation. `number` 3 is A-03. */
export const anAction = (number: number, given: Partial<PlanAction> = {}): PlanAction => ({
  id: idOf('d', number),
  reference: `A-${String(number).padStart(2, '0')}`,
  p: 'protect',
  tactic: 'Welfare visits',
  text: 'Visit the seven flats weekly with the housing association.',
  ownerId: demoPeople.owner,
  agencyId: null,
  dueOn: '2026-04-30',
  needs: 'Two officers, two hours a week',
  isLifeSaving: false,
  riskToPerson: '',
  hold: '',
  basis: [
    { kind: 'fact', id: FACT },
    { kind: 'consultation', id: CONSULTATION },
  ],
  ...given,
})

const ofEachP: [P, string, string][] = [
  ['pursue', 'Call data', 'Read the call data of the line and tie its handsets to people.'],
  ['prevent', 'Return interviews', 'Interview every child found in the flats within 72 hours.'],
  ['protect', 'Welfare visits', 'Visit the seven flats weekly with the housing association.'],
  ['prepare', 'Joint drill', 'Rehearse with the hospital what happens when a child is found hurt at night.'],
]

/** A draft that passes every gate of content, with the facts and consultations of `demoCited`. */
export const aPlanContent = (given: Partial<PlanContent> = {}): PlanContent => ({
  ...emptyContent('en', 'OFFICIAL-SENSITIVE'),
  threatStatement: 'A county line sells drugs from borrowed flats and uses children to carry them.',
  areaIds: [AREA],
  objectives: [anObjective()],
  actions: ofEachP.map(([p, tactic, text], i) => anAction(i + 1, { p, tactic, text })),
  considered: {
    ...emptyContent('en', 'OFFICIAL').considered,
    'people-at-risk-if-pursue-first': {
      answer: 'The tenants: visits are brought forward first.',
      notNeededBecause: '',
    },
    'community-impact-assessment': { answer: '', notNeededBecause: 'No overt enforcement before the summer.' },
    'necessity-and-proportionality': { answer: 'Less has been tried since 2024 without effect.', notNeededBecause: '' },
  },
  interim: { riskToPeople: 'Tenants living alone', holdsChecked: 'Duty desk, 1 March', ownerId: demoPeople.lro },
  reviewOn: '2026-06-01',
  ...given,
})

/** A lead from January 2026 on; a deputy needs `isDeputy` and `toOn` besides. */
export const aLead = (role: Lead['role'], given: Partial<Lead> = {}): Lead => ({
  role,
  accountId: demoPeople[role],
  isDeputy: false,
  fromOn: '2026-01-05',
  toOn: null,
  lowestRank: '',
  ...given,
})

/** A plan with the SRO, first version submitted and signed, unless told otherwise. */
export const aPlan = (given: Partial<Plan> = {}): Plan => ({
  id: '00000000-0000-4000-8000-000000000001',
  reference: 'PLN-4031',
  threatId: '00000000-0000-4000-8000-000000000002',
  status: 'with-sro',
  restrictionId: null,
  marking: 'OFFICIAL-SENSITIVE',
  noSioBecause: '',
  leads: [aLead('sro'), aLead('sio'), aLead('lro')],
  sealedRestrictionId: null,
  sealedSha256: null,
  latestVersion: 1,
  inForceVersion: null,
  interimUntil: null,
  reviewOn: null,
  openedAt: '2026-02-01T09:00:00.000Z',
  closedAt: null,
  ...given,
})

export const anAssessmentCited = (given: Partial<CitedAssessment> = {}): CitedAssessment => ({
  id: '00000000-0000-4000-8000-0000000000d1',
  score: 74,
  low: 68,
  high: 79,
  scheme: { name: 'Local threat scheme (illustrative values)', version: 1 },
  band: 'High',
  isTopBand: false,
  confidence: 'moderate',
  approvedOn: '2026-02-10',
  currentUntil: '2026-08-10',
  ...given,
})

export const aFactCited = (given: Partial<CitedFact> = {}): CitedFact => ({
  id: FACT,
  text: 'Seven tenants of the harbour quarter live alone and are known to adult services.',
  source: 'Housing survey of the invented Morfa Estate',
  area: 'Harbour quarter',
  expiresOn: '2027-01-12',
  ...given,
})

export const aConsultationCited = (given: Partial<CitedConsultation> = {}): CitedConsultation => ({
  id: CONSULTATION,
  agency: 'The housing association',
  heldOn: '2026-02-16',
  asked: 'Are these seven flats the right ones?',
  said: 'Two more are at risk.',
  changed: 'Both were added to the visits.',
  notSafeBecause: '',
  ...given,
})

/** Everything that `aPlanContent` cites, by value. */
export const demoCited = (given: Partial<Cited> = {}): Cited => ({
  threat: { id: '00000000-0000-4000-8000-000000000002', reference: 'OCG-4142', name: 'Larkspur' },
  assessment: anAssessmentCited(),
  people: [{ id: demoPeople.lro, name: 'M. Rhydderch', rank: 'Inspector' }],
  areas: [{ id: AREA, name: { en: 'Harbour quarter', cy: 'Ardal yr harbwr' } }],
  agencies: [],
  facts: [aFactCited()],
  consultations: [aConsultationCited()],
  ...given,
})
