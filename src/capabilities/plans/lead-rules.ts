/**
 * Who leads a plan, who may stand in for them, and what rank a decision asks for. One person holds one of SRO, SIO and LRO.
 * Source: practice.md "Who decides what" and "Away, urgent, oral"; HMICFRS D1.
 */
import { daysBetween } from '../../platform/clock.ts'
import type { Problem } from '../../platform/problem.ts'
import { leadMust } from '../threats/index.ts'
import type { Lead, LeadRole, Plan } from './words.ts'

/** Ranks from lowest to highest with their short forms. A force with others adds them here; detective ranks are equal. */
export const ranks = [
  { rank: 'Constable', short: ['pc', 'dc', 'con'] },
  { rank: 'Sergeant', short: ['ps', 'sgt', 's'] },
  { rank: 'Inspector', short: ['insp', 'i'] },
  { rank: 'Chief Inspector', short: ['ci', 'chief insp', 'ch insp'] },
  { rank: 'Superintendent', short: ['supt', 'su'] },
  { rank: 'Chief Superintendent', short: ['ch supt', 'chief supt', 'cs'] },
  { rank: 'Assistant Chief Constable', short: ['acc'] },
  { rank: 'Deputy Chief Constable', short: ['dcc'] },
  { rank: 'Chief Constable', short: ['cc'] },
] as const
export type Rank = (typeof ranks)[number]['rank']

/** The lowest rank that approves a plan, and that of a threat in the top band. Practice; a force may set others. */
export const APPROVING_RANK: Rank = 'Superintendent'
export const TOP_BAND_RANK: Rank = 'Assistant Chief Constable'

/** After so long without its leads, a threat of an upper band is brought to the SRO. Ours, to calibrate (D1). */
const HOURS_TO_NAME_LEADS = 72

/** How high a rank is, from 0; null when it is not one of `ranks` (a member of staff, a partner). Temporary ranks count. */
export function rankLevel(rank: string): number | null {
  const plain = rank.toLowerCase().replaceAll('.', '').trim()
  const whole = levelOf(plain)
  if (whole !== null) return whole
  const substantive = plain.replace(/^(temporary|acting|temp|t\/|a\/)\s*/, '')
  return levelOf(substantive) ?? levelOf(substantive.replace(/^(detective|det|d)[\s/]*/, ''))
}

function levelOf(rank: string): number | null {
  const level = ranks.findIndex(
    (each) => each.rank.toLowerCase() === rank || (each.short as readonly string[]).includes(rank),
  )
  return level === -1 ? null : level
}

/** Whether `rank` is `lowest` or above. An unknown rank is not; an empty or unknown `lowest` asks for none. */
export function isRankAtLeast(rank: string, lowest: string): boolean {
  const asked = rankLevel(lowest)
  return asked === null || (rankLevel(rank) ?? -1) >= asked
}

/** The account that holds a role now, deputies aside; null when nobody is named. */
export const holderOf = (plan: Pick<Plan, 'leads'>, role: LeadRole): string | null =>
  plan.leads.find((lead) => lead.role === role && !lead.isDeputy)?.accountId ?? null

/** Leads that the plan still lacks. A reason stands in for an SIO; nothing stands in for an SRO or an LRO. */
export function leadGaps(plan: Pick<Plan, 'leads' | 'noSioBecause'>): ('sro' | 'sio' | 'lro')[] {
  return (['sro', 'sio', 'lro'] as const).filter(
    (role) => holderOf(plan, role) === null && !(role === 'sio' && plan.noSioBecause.trim() !== ''),
  )
}

/** Whether a gap in the leads has lasted long enough to go to the SRO. Both are instants, ISO. */
export const isLeadGapEscalated = (sinceAt: string, now: string): boolean =>
  Date.parse(now) - Date.parse(sinceAt) > HOURS_TO_NAME_LEADS * 3_600_000

/** What a lead must be able to do on the plan. */
const mustDo = { ...leadMust, coordinator: 'plans.write' } as const

/**
 * Why this person may not be named in `role`, or as a deputy for it: a lead may do what the lead must, may read the threat, and
 * the SRO has the rank that the band asks. `isNamedOn`: a restriction of the threat, if it has one, names them.
 */
export function candidateProblems(
  role: LeadRole,
  person: { rank: string; permissions: ReadonlySet<string>; isNamedOn: boolean },
  isTopBand: boolean,
): Problem[] {
  const problems: Problem[] = []
  const add = (message: string) => problems.push({ field: 'accountId', message })
  if (!person.permissions.has(mustDo[role])) add(`plans.lead.mayNot.${role}`)
  const mayRead = ['threats.read', 'plans.read'].every((permission) => person.permissions.has(permission))
  if (!mayRead || !person.isNamedOn) add('plans.lead.mayNotRead')
  if (role === 'sro' && !isRankAtLeast(person.rank, isTopBand ? TOP_BAND_RANK : APPROVING_RANK))
    add(isTopBand ? 'plans.lead.chiefOfficer' : 'plans.lead.rank')
  return problems
}

/** Why `named` may not be added to the plan's leads; empty when they may. The one now in the role is taken to leave it. */
export function leadProblems(plan: Pick<Plan, 'leads'>, named: Lead): Problem[] {
  const problems: Problem[] = []
  const others = plan.leads.filter((lead) => !lead.isDeputy && lead.role !== named.role && lead.role !== 'coordinator')
  const held = others.find((lead) => lead.accountId === named.accountId)
  if (held && named.role !== 'coordinator')
    problems.push({ field: 'accountId', message: 'plans.lead.holdsAnother', args: { role: held.role } })
  if (!named.isDeputy) return problems
  if (holderOf(plan, named.role) === named.accountId)
    problems.push({ field: 'accountId', message: 'plans.lead.ownDeputy' })
  if (named.toOn === null) problems.push({ field: 'toOn', message: 'plans.lead.deputyUntil' })
  else if (daysBetween(named.fromOn, named.toOn) < 0)
    problems.push({ field: 'toOn', message: 'plans.lead.endsBeforeStart' })
  if (rankLevel(named.lowestRank) === null && named.lowestRank !== '')
    problems.push({ field: 'lowestRank', message: 'plans.lead.rankUnknown', args: { rank: named.lowestRank } })
  return problems
}

/** A person who signs or decides, as the request knows them. `restrictions` are those that name them. */
export type Actor = { id: string; rank: string; restrictions: readonly string[] }

/**
 * In which capacity a person acts in `role` on `today`: as the lead (`forId` null), for the lead as a deputy within their
 * days and rank (`forId` the lead), or in none (null). A deputy of nobody acts for nobody.
 */
export function capacityIn(
  plan: Pick<Plan, 'leads'>,
  role: LeadRole,
  actor: Pick<Actor, 'id' | 'rank'>,
  today: string,
): { forId: string | null } | null {
  const holder = holderOf(plan, role)
  if (holder === actor.id) return { forId: null }
  const isDeputyNow = plan.leads.some(
    (lead) =>
      lead.role === role &&
      lead.isDeputy &&
      lead.accountId === actor.id &&
      lead.fromOn <= today &&
      (lead.toOn === null || today <= lead.toOn) &&
      isRankAtLeast(actor.rank, lead.lowestRank),
  )
  return isDeputyNow && holder !== null ? { forId: holder } : null
}
