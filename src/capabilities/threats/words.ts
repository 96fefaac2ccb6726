/** What a threat is, the states it goes through, and the forms that change it. Names of practice.md, as officers say them. */
import { z } from 'zod'
import { markings } from '../../platform/marking.ts'
import { day, revision, several, ticked } from '../../platform/words.ts'

export const threatTypes = ['group', 'individual', 'vulnerability', 'place'] as const
export type ThreatType = (typeof threatTypes)[number]

/** The series of each type's spoken reference; never looks like a national one. */
export const seriesOf: Record<ThreatType, string> = {
  group: 'OCG',
  individual: 'PI',
  vulnerability: 'VUL',
  place: 'PLC',
}

export const threatStates = ['raised', 'assessed', 'adopted', 'declined', 'passed-on', 'archived'] as const
export type ThreatState = (typeof threatStates)[number]

/** States in which a threat still asks for work here. */
export const openStates = ['raised', 'assessed', 'adopted'] as const satisfies readonly ThreatState[]

export const ownerLevels = ['local', 'force', 'regional', 'national'] as const

/**
 * Crime themes of serious and organised crime, with the recorded crime types (as data.police.uk names them) in which each
 * shows. Ours, to calibrate with the force's head of intelligence analysis; several themes show in no recorded type.
 */
export const crimeTypesOfTheme = {
  'county-lines': ['Drugs'],
  'drugs-supply': ['Drugs'],
  'cannabis-cultivation': ['Drugs'],
  cuckooing: ['Drugs', 'Anti-social behaviour'],
  'child-exploitation': ['Violence and sexual offences'],
  'modern-slavery': ['Violence and sexual offences'],
  'sexual-exploitation': ['Violence and sexual offences'],
  'serious-violence': ['Violence and sexual offences', 'Public order'],
  firearms: ['Possession of weapons'],
  burglary: ['Burglary'],
  robbery: ['Robbery', 'Theft from the person'],
  'vehicle-crime': ['Vehicle crime'],
  'cycle-theft': ['Bicycle theft'],
  'retail-crime': ['Shoplifting'],
  'rural-theft': ['Other theft', 'Burglary'],
  arson: ['Criminal damage and arson'],
  disorder: ['Anti-social behaviour', 'Public order'],
  fraud: [],
  'cyber-crime': [],
  'money-laundering': [],
  'immigration-crime': [],
  'waste-crime': [],
  'counterfeit-goods': ['Other crime'],
  'prison-lifetime': [],
} as const satisfies Record<string, readonly string[]>
export type CrimeTheme = keyof typeof crimeTypesOfTheme
export const crimeThemes = Object.keys(crimeTypesOfTheme) as CrimeTheme[]

/** Names in a message's choice have no hyphens. */
export const asChoice = (name: string): string => name.replaceAll('-', '_')

export const confidences = ['low', 'moderate', 'high'] as const
export type Confidence = (typeof confidences)[number]

const Words = z.enum(['en', 'cy'])

/** SRO, SIO (or why there is none) and LRO: account ids, null while not yet named. */
export const Leads = z.object({
  sroId: z.string().nullable(),
  sioId: z.string().nullable(),
  noSioBecause: z.string(),
  lroId: z.string().nullable(),
})
export type Leads = z.infer<typeof Leads>

/** A threat as kept. Days 'YYYY-MM-DD'; instants ISO UTC. `revision` grows with every edit. */
export const Threat = Leads.extend({
  id: z.string(),
  restrictionId: z.string().nullable(),
  reference: z.string(),
  type: z.enum(threatTypes),
  name: z.string(),
  summary: z.string(),
  language: Words,
  themes: z.array(z.enum(crimeThemes as [CrimeTheme, ...CrimeTheme[]])),
  ownerLevel: z.enum(ownerLevels),
  whereText: z.string(),
  notPlaceBased: z.boolean(),
  marking: z.enum(markings),
  asksReason: z.boolean(),
  state: z.enum(threatStates),
  stateSince: z.string(),
  raisedById: z.string().nullable(),
  raisedAt: z.string(),
  workBeganOn: z.string().nullable(),
  controlStrategy: z.string(),
  nationalReference: z.string(),
  leadsIncompleteSince: z.string().nullable(),
  upperBandSince: z.string().nullable(),
  revision: z.number().int(),
})
export type Threat = z.infer<typeof Threat>

const optional = (most: number) => z.string().trim().max(most).default('')
const needed = (most: number, message: string) => z.string().trim().min(1, message).max(most)
/** A day from a form, or null where it was left empty. */
const Day = z.union([z.literal('').transform(() => null), day('threats.dayNotUnderstood')])
const Person = z.union([z.literal('').transform(() => null), z.guid('threats.personNotFound')])

const identity = {
  name: needed(120, 'threats.nameNeeded'),
  summary: needed(4000, 'threats.summaryNeeded'),
  language: Words.default('en'),
  themes: several.pipe(z.array(z.enum(crimeThemes as [CrimeTheme, ...CrimeTheme[]], 'threats.themeNotKnown')).max(8)),
  ownerLevel: z.enum(ownerLevels).default('force'),
  whereText: optional(300),
  notPlaceBased: ticked,
  marking: z.enum(markings).default('OFFICIAL-SENSITIVE'),
  asksReason: ticked,
  workBeganOn: Day.default(null),
}

export const RaiseForm = z.object({ type: z.enum(threatTypes, 'threats.typeNeeded'), ...identity })
export type RaiseForm = z.infer<typeof RaiseForm>

export const EditForm = z.object({
  ...identity,
  nationalReference: optional(60),
  revision,
  /** Needed of a proposal, and where a marking is lowered. */
  because: optional(2000),
})
export type EditForm = z.infer<typeof EditForm>

export const EditView = z.object({ threat: Threat, mayChange: z.boolean() })
export type EditView = z.infer<typeof EditView>

export const LeadsForm = z.object({
  sroId: Person.default(null),
  sioId: Person.default(null),
  noSioBecause: optional(500),
  lroId: Person.default(null),
})

export const ProposalAnswer = z.object({
  answer: z.enum(['accept', 'decline'], 'threats.answerNeeded'),
  because: optional(2000),
})
export type ProposalAnswer = z.infer<typeof ProposalAnswer>

/** One form for every decision of the transitions table; `state-rules.ts` says what each needs. */
export const DecisionForm = LeadsForm.extend({
  comment: optional(2000),
  language: Words.default('en'),
  meeting: optional(120),
  decidedOn: Day.default(null),
  ownerLevel: z.enum(ownerLevels).optional(),
  controlStrategy: optional(500),
  nationalReference: optional(60),
  passedTo: optional(120),
  acceptedBy: optional(120),
  residualThreat: optional(2000),
})
export type DecisionForm = z.infer<typeof DecisionForm>

export const RestrictionForm = z.object({ people: several.pipe(z.array(z.guid('threats.personNotFound'))) })

/** One field of a threat with what stood before and after; a lead by account id. */
export const FieldChange = z.object({ field: z.string(), before: z.unknown(), after: z.unknown() })
export type FieldChange = z.infer<typeof FieldChange>

/** What happened to a threat, newest first on its page. `byId` is null for the program's own work. */
export const ThreatStep = z.object({
  id: z.string(),
  at: z.string(),
  byId: z.string().nullable(),
  did: z.enum([
    'raised',
    'edited',
    'change-proposed',
    'change-declined',
    'leads-named',
    'restricted',
    'moved',
    'assessment-sent',
    'assessment-sent-back',
    'assessment-approved',
    'methods-disagree',
    'disagreement-decided',
  ]),
  fromState: z.enum(threatStates).nullable(),
  toState: z.enum(threatStates).nullable(),
  comment: z.string(),
  language: Words,
  meeting: z.string(),
  decidedOn: z.string().nullable(),
  ownerLevel: z.enum(ownerLevels).nullable(),
  controlStrategy: z.string(),
  nationalReference: z.string(),
  passedTo: z.string(),
  acceptedBy: z.string(),
  residualThreat: z.string(),
  /** Of an edit before each field was kept: some of what stood. */
  before: z.record(z.string(), z.unknown()).nullable(),
  /** Written fields that it changed, or proposes to. */
  changes: z.array(FieldChange),
  /** The proposal that it answers. */
  answersId: z.string().nullable(),
})
export type ThreatStep = z.infer<typeof ThreatStep>

export const ThreatPath = z.object({ id: z.guid() })
export const ProposalPath = z.object({ id: z.guid(), proposalId: z.guid() })
export type ThreatPath = z.infer<typeof ThreatPath>
