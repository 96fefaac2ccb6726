/** The shape of an invented threat: what is raised, assessed and decided, by whom, on which day counted from today. */
import type { MovePath, ThreatType } from '../src/capabilities/threats/index.ts'

/** Level of each factor that differs from the base level; null is "unknown". */
export type Exceptions = Partial<Record<Factor, number | null>>
export type Factor =
  | 'physical'
  | 'psychological'
  | 'financial'
  | 'community'
  | 'scope'
  | 'vulnerability'
  | 'frequency'
  | 'intent'
  | 'capability'

export type AssessmentSeed = {
  /** The day of the assessment. */
  day: number
  level: number
  except: Exceptions
  confidence: 'low' | 'moderate' | 'high'
  confidenceBecause: string
  position: 'able' | 'partly' | 'unable'
  positionBecause: string
  byKey: string
  /** The day on which another person approves it; null while it waits for moderation or is a draft. */
  approvedDay: number | null
  moderatorKey: string
  /** Not sent to moderation yet. */
  isDraft: boolean
}

/** A second method laid beside the first: the level of each factor of the second scheme, in its order, with its rationale. */
export type SecondSeed = {
  day: number
  levels: Record<string, [level: number | null, why: string]>
  confidence: 'low' | 'moderate' | 'high'
  confidenceBecause: string
  byKey: string
  moderatorKey: string
}

export type DecisionSeed = {
  path: MovePath
  day: number
  byKey: string
  comment?: string
  meeting?: string
  ownerLevel?: 'local' | 'force' | 'regional' | 'national'
  controlStrategy?: string
  nationalReference?: string
  passedTo?: string
  acceptedBy?: string
  residualThreat?: string
  /** Keys of SRO, SIO and LRO; null while not yet named. */
  leads?: [sro: string | null, sio: string | null, lro: string | null]
  noSioBecause?: string
}

export type ThreatSeed = {
  key: string
  type: ThreatType
  name: string
  summary: string
  language: 'en' | 'cy'
  themes: string[]
  where: string
  notPlaceBased: boolean
  ownerLevel: 'local' | 'force' | 'regional' | 'national'
  /** The day it was raised, and by whom. */
  day: number
  byKey: string
  workBegan: number | null
  asksReason: boolean
  /** Keys of the people to whom it is restricted, the one who restricts first; an auditor among them. Null: open. */
  restrictedTo: string[] | null
  assessments: AssessmentSeed[]
  decisions: DecisionSeed[]
}

/** An assessment with the usual people; `by` and `moderator` are never the same person. */
export function assessed(
  day: number,
  level: number,
  except: Exceptions = {},
  rest: Partial<AssessmentSeed> = {},
): AssessmentSeed {
  return {
    day,
    level,
    except,
    confidence: 'moderate',
    confidenceBecause: 'Several sources that agree, and none that we could test against another force.',
    position: 'able',
    positionBecause: '',
    byKey: 'analyst',
    approvedDay: day + 2,
    moderatorKey: 'coordinator',
    isDraft: false,
    ...rest,
  }
}

/** A decision to adopt at the OCG management meeting. */
export function adopted(day: number, leads: DecisionSeed['leads'], rest: Partial<DecisionSeed> = {}): DecisionSeed {
  return {
    path: 'adoption',
    day,
    byKey: 'coordinator',
    meeting: 'OCG management meeting',
    ownerLevel: 'force',
    controlStrategy: 'Drugs supply and county lines',
    leads: leads ?? [null, null, null],
    ...rest,
  }
}

/** A threat with the usual answers. */
export function threat(
  given: Pick<ThreatSeed, 'key' | 'type' | 'name' | 'summary' | 'themes' | 'day'> & Partial<ThreatSeed>,
): ThreatSeed {
  return {
    language: 'en',
    where: '',
    notPlaceBased: false,
    ownerLevel: 'force',
    byKey: 'analyst',
    workBegan: null,
    asksReason: false,
    restrictedTo: null,
    assessments: [],
    decisions: [],
    ...given,
  }
}
