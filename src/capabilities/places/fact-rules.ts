/**
 * When a fact of a community profile may be relied on, and what must be right to write one down.
 * Source: HMICFRS, North West regional SOC inspection, 10 Nov 2023 (North Wales: plans without community profiles); the Home
 * Office guide to SOC local profiles (6 Feb 2025), which names stale profiles as the reason to refresh them.
 */
import { addDays } from '../../platform/clock.ts'
import type { Problem } from '../../platform/problem.ts'
import { FACT_LASTS_MONTHS, type Fact, type FactState } from './words.ts'

/** Days before the last one in which the owner is told. Ours, to calibrate: a month to find the newer source. */
export const EXPIRING_DAYS = 30

type Ending = Pick<Fact, 'expiresOn' | 'endedOn' | 'supersededBy'>

/** How a fact stands on `today`. The last day counts as current. */
export function stateOf(fact: Ending, today: string): FactState {
  if (fact.endedOn !== null) return fact.supersededBy ? 'replaced' : 'closed'
  if (fact.expiresOn < today) return 'expired'
  return fact.expiresOn <= addDays(today, EXPIRING_DAYS) ? 'expiring' : 'current'
}

/** True while a fact may be relied on: neither ended nor past its last day. */
export function isCurrent(fact: Ending, today: string): boolean {
  const state = stateOf(fact, today)
  return state === 'current' || state === 'expiring'
}

/** `day` moved by whole months; the last day of a shorter month where the day does not exist. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + months, 0))
  last.setUTCDate(Math.min(date, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}

/** The last day of a fact for which none was given: the usual life, counted from the day of its source. */
export const usualExpiry = (sourceOn: string, months: number = FACT_LASTS_MONTHS): string => addMonths(sourceOn, months)

/** Every reason why a fact cannot be written down as given; `expiresOn` is already filled in. */
export function factProblems(form: Pick<Fact, 'sourceOn' | 'expiresOn'>, today: string): Problem[] {
  const problems: Problem[] = []
  if (form.sourceOn > today) problems.push({ field: 'sourceOn', message: 'places.sourceInFuture' })
  else if (form.expiresOn < form.sourceOn) problems.push({ field: 'expiresOn', message: 'places.expiresBeforeSource' })
  else if (form.expiresOn < today) problems.push({ field: 'expiresOn', message: 'places.alreadyExpired' })
  return problems
}

/** Why a fact can be neither replaced nor closed: someone did so already. */
export function endingProblems(fact: Pick<Fact, 'endedOn' | 'supersededBy'>): Problem[] {
  if (fact.endedOn === null) return []
  return [{ field: '', message: fact.supersededBy ? 'places.alreadyReplaced' : 'places.alreadyClosed' }]
}
