/**
 * D1: a threat in an upper band without SRO, SIO (or the reason for none) and LRO is flagged at once and escalates. And which
 * work goes on without an assessment (I1). HMICFRS 2023, North Wales: leads and teams out of contact, OCGs without assessment.
 */
import { daysBetween, londonDay } from '../../platform/clock.ts'
import type { Problem } from '../../platform/problem.ts'
import type { Leads, Threat } from './words.ts'

/** Hours after which missing leads go to the head of the meeting. practice.md "Register first", a default in brackets: ours, to calibrate. */
export const HOURS_TO_ESCALATION = 72

const HOUR = 3_600_000

/** The leads still to be named, each as one problem; empty means complete. A reason why there is no SIO counts as naming one. */
export function leadsMissing(leads: Leads): Problem[] {
  const missing: Problem[] = []
  if (leads.sroId === null) missing.push({ field: 'sroId', message: 'threats.sroMissing' })
  if (leads.sioId === null && leads.noSioBecause === '') missing.push({ field: 'sioId', message: 'threats.sioMissing' })
  if (leads.lroId === null) missing.push({ field: 'lroId', message: 'threats.lroMissing' })
  return missing
}

/** 'flagged' from the first minute, 'escalated' once `HOURS_TO_ESCALATION` have passed since both clocks ran. */
export type LeadFlag = { level: 'flagged' | 'escalated'; since: string; escalatesAt: string; missing: Problem[] }

type LeadClock = Leads & Pick<Threat, 'state' | 'leadsIncompleteSince' | 'upperBandSince'>

/**
 * The flag of D1 at `now` (instants ISO UTC), or null: leads complete, not in an upper band, or no longer open here. The clock
 * starts at the later of "leads incomplete since" and "in an upper band since".
 */
export function leadFlag(threat: LeadClock, now: string): LeadFlag | null {
  const missing = leadsMissing(threat)
  const isOpen = threat.state === 'raised' || threat.state === 'assessed' || threat.state === 'adopted'
  if (!isOpen || missing.length === 0 || threat.upperBandSince === null) return null
  // ISO instants in UTC sort as text.
  const since = [threat.leadsIncompleteSince ?? '', threat.upperBandSince].sort().at(-1)!
  const escalatesAt = new Date(Date.parse(since) + HOURS_TO_ESCALATION * HOUR).toISOString()
  return { level: now >= escalatesAt ? 'escalated' : 'flagged', since, escalatesAt, missing }
}

/** When the leads are incomplete since, after a change at `now`: the clock does not restart while something stays missing. */
export const incompleteSince = (leads: Leads, before: string | null, now: string): string | null =>
  leadsMissing(leads).length === 0 ? null : (before ?? now)

/**
 * Days for which an open threat has stood without an approved assessment, and whether work is under way meanwhile (from the
 * day the work began, else the day it was adopted or raised). Null when it has one, or is not open. I1: listed with its age,
 * it goes to the next tasking meeting.
 */
export function withoutAssessment(
  threat: Pick<Threat, 'state' | 'stateSince' | 'raisedAt' | 'workBeganOn'>,
  hasAssessment: boolean,
  today: string,
): { days: number; workUnderWay: boolean } | null {
  if (hasAssessment || !(threat.state === 'raised' || threat.state === 'adopted')) return null
  const workUnderWay = threat.state === 'adopted' || (threat.workBeganOn !== null && threat.workBeganOn <= today)
  const raisedOn = londonDay(new Date(threat.raisedAt))
  const since = threat.workBeganOn !== null && threat.workBeganOn < raisedOn ? threat.workBeganOn : raisedOn
  return { days: Math.max(0, daysBetween(since, today)), workUnderWay }
}
