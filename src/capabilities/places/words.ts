/** What a place and a fact about it are, and what comes in from forms. */
import { z } from 'zod'
import { type Filled, fieldsOf, form } from '../../platform/form.ts'
import { markings } from '../../platform/marking.ts'
import { messages } from './messages.ts'

/** From the whole force down to the census area in which crimes are published. */
export const areaKinds = ['force', 'area', 'authority', 'lsoa'] as const
export const AreaKind = z.enum(areaKinds)
export type AreaKind = z.infer<typeof AreaKind>

/** Decides the statutory words: contract-holder or tenant, which safeguarding law. */
const nations = ['wales', 'england'] as const
export const Nation = z.enum(nations)
export type Nation = z.infer<typeof Nation>

export const Area = z.object({
  id: z.uuid(),
  parentId: z.uuid().nullable(),
  kind: AreaKind,
  /** The national statistics code, or the force's own for its policing areas. */
  code: z.string(),
  name: z.object({ en: z.string(), cy: z.string() }),
  nation: Nation,
})
export type Area = z.infer<typeof Area>

/** An area with what lies in it, as it is installed. */
export type AreaTree = {
  code: string
  kind: AreaKind
  name: { en: string; cy: string }
  nation: Nation
  within: AreaTree[]
}

export const factKinds = [
  'crime',
  'people',
  'services',
  'assets',
  'environment',
  'housing',
  'education',
  'economy',
] as const
export const FactKind = z.enum(factKinds)
export type FactKind = z.infer<typeof FactKind>

/** `ended` facts were closed or replaced; the others differ only by the day on which one looks. */
const factStates = ['current', 'expiring', 'expired', 'replaced', 'closed'] as const
export const FactState = z.enum(factStates)
export type FactState = z.infer<typeof FactState>

const Day = z.iso.date('places.dayNeeded')
const TextLanguage = z.enum(['en', 'cy'])

/** One dated fact of a community profile. Days are local, 'YYYY-MM-DD'; `expiresOn` is the last day it may be relied on. */
export const Fact = z.object({
  id: z.uuid(),
  restrictionId: z.uuid().nullable(),
  areaId: z.uuid(),
  kind: FactKind,
  text: z.string(),
  language: TextLanguage,
  source: z.string(),
  sourceOn: Day,
  ownerId: z.uuid(),
  recordedBy: z.uuid(),
  recordedOn: Day,
  expiresOn: Day,
  marking: z.enum(markings),
  supersededBy: z.uuid().nullable(),
  endedOn: Day.nullable(),
  endedBy: z.uuid().nullable(),
  endedBecause: z.string().nullable(),
  endedLanguage: TextLanguage.nullable(),
})
export type Fact = z.infer<typeof Fact>

/** A fact as someone writes it down; the day and the writer are known from elsewhere. */
export type NewFact = Pick<
  Fact,
  'areaId' | 'kind' | 'text' | 'language' | 'source' | 'sourceOn' | 'expiresOn' | 'ownerId' | 'marking'
> & { restrictionId?: string | null }

/** Where a fact is relied on, as the slice that relies on it says: a plan under which an action rests on it. */
export const FactUse = z.object({
  /** The fact's. */
  id: z.uuid(),
  /** The reference people say, `PLN-4142`. */
  reference: z.string(),
  title: z.string(),
  href: z.string(),
  marking: z.enum(markings),
})
export type FactUse = z.infer<typeof FactUse>

export const IdPath = z.object({ id: z.uuid() })
export const NoPath = z.object({})

const { line, passage, day, oneOf, oneOffered, writtenIn, markedAs } = fieldsOf(messages)

/** Months after its source's day for which a fact holds unless its writer says otherwise. Ours, to calibrate; a profile is refreshed yearly. */
export const FACT_LASTS_MONTHS = 12

/** A fact about a place that is known from the path. Without a last day it has the usual life of a fact. */
export const factForm = form({
  kind: oneOf('places.kind', factKinds, {
    needed: 'places.kindNeeded',
    text: (kind, t) => t('places.factKind', { kind }),
  }),
  text: passage('places.text', { most: 4000, rows: 5, needed: 'places.textNeeded', hint: 'places.textHint' }),
  language: writtenIn(),
  source: line('places.source', { most: 500, needed: 'places.sourceNeeded', hint: 'places.sourceHint' }),
  sourceOn: day('places.sourceOn', { needed: 'places.dayNeeded', standard: 'today' }),
  expiresOn: day('places.expiresOn', { hint: ['places.expiresHint', { months: FACT_LASTS_MONTHS }] }),
  ownerId: oneOffered('places.owner', { needed: 'places.ownerNeeded', hint: 'places.ownerHint' }),
  marking: markedAs('OFFICIAL'),
})
export type FactForm = Filled<typeof factForm>

export const closingForm = form({
  because: passage('places.because', { most: 2000, rows: 3, needed: 'places.reasonNeeded' }),
  language: writtenIn(),
})
