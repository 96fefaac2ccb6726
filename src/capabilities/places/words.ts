/** What a place and a fact about it are, and what comes in from forms. */
import { z } from 'zod'
import { markings } from '../../platform/marking.ts'
import { day } from '../../platform/words.ts'

/** From the whole force down to the census area in which crimes are published. */
export const areaKinds = ['force', 'area', 'authority', 'lsoa'] as const
export const AreaKind = z.enum(areaKinds)
export type AreaKind = z.infer<typeof AreaKind>

/** Decides the statutory words: contract-holder or tenant, which safeguarding law. */
export const nations = ['wales', 'england'] as const
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
export const factStates = ['current', 'expiring', 'expired', 'replaced', 'closed'] as const
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

/** The form for a fact about a place that is known from the path. A blank `expiresOn` means the usual life of a fact. */
export const FactForm = z.object({
  kind: z.enum(factKinds, 'places.kindNeeded'),
  text: z.string().trim().min(1, 'places.textNeeded').max(4000),
  language: TextLanguage,
  source: z.string().trim().min(1, 'places.sourceNeeded').max(500),
  sourceOn: day('places.dayNeeded'),
  expiresOn: z.union([z.literal(''), day('places.dayNeeded')]).default(''),
  ownerId: z.uuid('places.ownerNeeded'),
  marking: z.enum(markings, 'places.markingNeeded'),
})
export type FactForm = z.infer<typeof FactForm>

export const ClosingForm = z.object({
  because: z.string().trim().min(1, 'places.reasonNeeded').max(2000),
  language: TextLanguage,
})
