/** The shape of an invented plan: what its draft says and what was done with it, on days counted from today. */
import type { ActionStatus, PlanContent } from '../src/capabilities/plans/index.ts'

export type P = keyof PlanContent['notNeeded']
/** `fact:KEY` or `asked:KEY`. */
export type Basis = `fact:${string}` | `asked:${string}`

export type ObjectiveSeed = {
  p: P
  text: string
  measure: string
  dataSource: string
  baseline: string
  target: string
  achievable: string
  relevant: string
  ownerKey: string | null
  dueDay: number | null
}

export type ActionSeed = {
  p: P
  tactic: string
  text: string
  ownerKey: string | null
  agencyKey: string | null
  startDay?: number
  dueDay: number | null
  needs: string
  isLifeSaving: boolean
  riskToPerson: string
  hold: string
  basis: Basis[]
  status: ActionStatus
  because: string
}

export type PlanStep =
  | { did: 'saved'; day: number; byKey: string; without?: string[] }
  | { did: 'submitted'; day: number; byKey: string; whatChanged?: string }
  | { did: 'signed'; day: number; byKey: string; strand: 'sio' | 'lro' }
  | { did: 'approved'; day: number; byKey: string; reason: string }
  | { did: 'approved-interim'; day: number; byKey: string; reason: string; enteredBy?: string; words?: string }
  | { did: 'sent-back' | 'next-drafted' | 'closure-proposed'; day: number; byKey: string; reason: string }

export type PlanSeed = {
  threatKey: string
  language: 'en' | 'cy'
  openedDay: number
  byKey: string
  /** Keys of the leads; deputies besides, each for one lead. */
  leads: { sro?: string; sio?: string; lro?: string; coordinator?: string }
  noSioBecause: string
  deputies: { role: 'sro' | 'sio' | 'lro'; key: string; fromDay: number; toDay: number; lowestRank: string }[]
  statement: string
  basis: Basis[]
  areaCodes: string[]
  notPlaceBasedBecause: string
  objectives: ObjectiveSeed[]
  actions: ActionSeed[]
  notNeeded: Partial<Record<P, string>>
  considered: Partial<Record<keyof PlanContent['considered'], string>>
  /** Prompts answered by a reason why they are not needed. */
  notConsidered: Partial<Record<keyof PlanContent['considered'], string>>
  deferrals: { gate: 'profile' | 'consultation' | 'objectives'; reason: string; reviewDay: number }[]
  disagreement: string
  interim: { riskToPeople: string; holdsChecked: string; ownerKey: string | null }
  reviewDay: number | null
  /** Held by the SIO, and who may open it; an auditor among them. */
  sealed: { text: string; names: string[] } | null
  steps: PlanStep[]
}

/** An objective with all its parts, in the order in which they are asked. */
export const objective = (
  p: P,
  ownerKey: string,
  dueDay: number,
  [text, measure, dataSource, baseline, target, achievable, relevant]: [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ],
): ObjectiveSeed => ({ p, ownerKey, dueDay, text, measure, dataSource, baseline, target, achievable, relevant })

/** An objective that says little, as many do. */
export const vague = (p: P, text: string, ownerKey: string | null = null): ObjectiveSeed => ({
  p,
  text,
  measure: '',
  dataSource: '',
  baseline: '',
  target: '',
  achievable: '',
  relevant: '',
  ownerKey,
  dueDay: null,
})

/** An action of a person of the force, or of an agency (`agency:KEY`). */
export function action(
  p: P,
  owner: string | null,
  dueDay: number | null,
  tactic: string,
  text: string,
  rest: Partial<ActionSeed> = {},
): ActionSeed {
  const isAgency = owner?.startsWith('agency:') ?? false
  return {
    p,
    tactic,
    text,
    ownerKey: isAgency ? null : owner,
    agencyKey: isAgency ? owner!.slice('agency:'.length) : null,
    dueDay,
    needs: '',
    isLifeSaving: false,
    riskToPerson: '',
    hold: '',
    basis: [],
    status: 'not-started',
    because: '',
    ...rest,
  }
}

/** The same generic actions that weak plans hold, whatever their threat: the demonstration needs some of those too. */
export function genericActions(owner: string | null): ActionSeed[] {
  return [
    action(
      'pursue',
      owner,
      null,
      'Intelligence development',
      'Develop intelligence and identify opportunities for enforcement.',
    ),
    action('pursue', owner, null, 'Warrants', 'Execute warrants when appropriate.'),
    action('protect', owner, null, 'Crime prevention advice', 'Give crime prevention advice to the community.'),
  ]
}

/** A plan with the usual answers. */
export function plan(
  given: Pick<PlanSeed, 'threatKey' | 'openedDay' | 'byKey' | 'leads'> & Partial<PlanSeed>,
): PlanSeed {
  return {
    language: 'en',
    noSioBecause: '',
    deputies: [],
    statement: '',
    basis: [],
    areaCodes: [],
    notPlaceBasedBecause: '',
    objectives: [],
    actions: [],
    notNeeded: {},
    considered: {},
    notConsidered: {},
    deferrals: [],
    disagreement: '',
    interim: { riskToPeople: '', holdsChecked: '', ownerKey: null },
    reviewDay: null,
    sealed: null,
    steps: [],
    ...given,
  }
}

/** Submitted, signed by both leads on the two days after, and approved: the usual way. */
export function usualWay(
  day: number,
  leads: { by?: string; sio?: string; lro: string; sro: string },
  reason: string,
): PlanStep[] {
  const signed = leads.sio ? [{ did: 'signed' as const, day: day + 1, byKey: leads.sio, strand: 'sio' as const }] : []
  return [
    { did: 'submitted', day, byKey: leads.by ?? leads.lro },
    ...signed,
    { did: 'signed', day: day + 2, byKey: leads.lro, strand: 'lro' },
    { did: 'approved', day: day + 3, byKey: leads.sro, reason },
  ]
}
