/**
 * What changes a signal: each loads and holds it, asks the rules, and keeps the new state with the decision that led there.
 * A decision is never changed; undoing is a decision too. Refusal 422 with every reason where a rule says no.
 */
import type { Tx } from '../../../platform/database/database.ts'
import { refuseIf } from '../../../platform/problem.ts'
import { findThreat, type Threat } from '../../threats/index.ts'
import {
  addSignalToIssue,
  findIssue,
  keepDecision,
  keepIssue,
  listDecisions,
  listIssueSignals,
  lockIssue,
  type NewDecision,
  saveIssue,
  takeSignalFromIssue,
} from '../decision-store.ts'
import { findSignal, lockSignal, saveSignalState } from '../signal-store.ts'
import type { EmergingIssue, Signal, SignalDecision, SignalState } from '../words.ts'
import {
  decidedProblems,
  dismissalProblems,
  issueProblems,
  mergeProblems,
  snoozeProblems,
  standingOf,
  undoProblems,
} from './triage-rules.ts'

/** Who decides, in which force, on which day ('YYYY-MM-DD') and instant (ISO UTC). */
export type Doer = { byId: string; forceId: string; today: string; now: string }
type Said = { because: string; language: 'en' | 'cy' }

async function keep(
  tx: Tx,
  doer: Doer,
  signal: Signal,
  to: { state: SignalState; snoozedUntil?: string | null; mergedInto?: string | null },
  decision: Omit<NewDecision, 'signalId' | 'byId'>,
): Promise<Signal> {
  await saveSignalState(tx, signal.id, { ...to, at: doer.now })
  await keepDecision(tx, doer.forceId, {
    restrictionId: signal.restrictionId,
    ...decision,
    byId: doer.byId,
    signalId: signal.id,
  })
  return signal
}

/** Puts a signal aside with the reason that is shown should it come back. */
export async function dismissSignal(tx: Tx, doer: Doer, id: string, { because, language }: Said): Promise<Signal> {
  const signal = await lockSignal(tx, id)
  refuseIf(dismissalProblems(signal, because))
  return keep(tx, doer, signal, { state: 'dismissed' }, { did: 'dismissed', because, language })
}

/** Puts a signal off until a day, or until newer data hold it again. */
export async function snoozeSignal(
  tx: Tx,
  doer: Doer,
  id: string,
  { until, because, language }: Said & { until: string | null },
): Promise<Signal> {
  const signal = await lockSignal(tx, id)
  refuseIf(snoozeProblems(signal, until, doer.today))
  return keep(
    tx,
    doer,
    signal,
    { state: 'snoozed', snoozedUntil: until },
    { did: 'snoozed', snoozedUntil: until, because, language },
  )
}

/** Says that a signal is the same matter as another, which goes on for both. */
export async function mergeSignal(
  tx: Tx,
  doer: Doer,
  id: string,
  { into, because, language }: Said & { into: string | null },
): Promise<Signal> {
  const signal = await lockSignal(tx, id)
  refuseIf(mergeProblems(signal, into === null ? null : await findSignal(tx, into)))
  return keep(
    tx,
    doer,
    signal,
    { state: 'merged', mergedInto: into },
    { did: 'merged', mergedInto: into, because, language },
  )
}

type NewIssueWords = Said & { name: string; summary: string }

/** Opens an emerging issue for development, owned by who opens it. It has no score, band or plan. */
export async function developSignal(tx: Tx, doer: Doer, id: string, given: NewIssueWords): Promise<EmergingIssue> {
  const signal = await lockSignal(tx, id)
  const { name, summary, because, language } = given
  refuseIf([
    ...decidedProblems(signal),
    ...(name.trim() === '' ? [{ field: 'name', message: 'radar.nameNeeded' }] : []),
  ])
  const { restrictionId, marking } = signal
  const owned = { ownerId: doer.byId, raisedBy: doer.byId, raisedAt: doer.now }
  const issue = await keepIssue(tx, doer.forceId, {
    name,
    summary,
    language,
    marking,
    restrictionId,
    ...owned,
  })
  await addToIssue(tx, doer, signal, issue, { because, language })
  return issue
}

/** The signal becomes part of an issue that is being developed. Refusal 404 when the reader sees no such issue. */
export async function joinIssue(
  tx: Tx,
  doer: Doer,
  id: string,
  issueId: string,
  { because, language }: Said,
): Promise<EmergingIssue> {
  const signal = await lockSignal(tx, id)
  const issue = await lockIssue(tx, issueId)
  refuseIf([...decidedProblems(signal), ...issueProblems(issue, 'issueId')])
  await addToIssue(tx, doer, signal, issue, { because, language })
  return issue
}

async function addToIssue(tx: Tx, doer: Doer, signal: Signal, issue: EmergingIssue, said: Said): Promise<void> {
  await addSignalToIssue(tx, doer.forceId, issue, signal.id)
  const { id: issueId, restrictionId } = issue
  await keep(tx, doer, signal, { state: 'developed' }, { did: 'developed', issueId, restrictionId, ...said })
}

/** The signal is said to be part of a threat that is known, which is answered. Refusal 404 when the reader sees no such threat. */
export async function joinThreat(
  tx: Tx,
  doer: Doer,
  id: string,
  threatId: string,
  { because, language }: Said,
): Promise<Pick<Threat, 'id' | 'restrictionId'>> {
  const said = { because, language }
  const signal = await lockSignal(tx, id)
  refuseIf(decidedProblems(signal))
  const threat = await findThreat(tx, threatId)
  const { restrictionId } = threat
  await keep(tx, doer, signal, { state: 'developed' }, { did: 'joined', threatId, restrictionId, ...said })
  return threat
}

/** Takes back the decision that holds; what held before holds again. An issue left without a signal is closed. */
export async function undoLast(tx: Tx, doer: Doer, id: string, language: 'en' | 'cy'): Promise<Signal> {
  const signal = await lockSignal(tx, id)
  const standing = standingOf(await listDecisions(tx, id))
  const { decision, before } = standing
  const issue = decision?.issueId ? await findIssue(tx, decision.issueId) : null
  refuseIf(undoProblems(signal, standing, issue))
  if (issue && decision) await leaveIssue(tx, doer, issue, signal, decision)
  const undoes = decision?.id ?? null
  const restrictionId = decision?.restrictionId ?? null
  return keep(tx, doer, signal, before, { did: 'undone', undoes, because: '', language, restrictionId })
}

async function leaveIssue(
  tx: Tx,
  doer: Doer,
  issue: EmergingIssue,
  signal: Signal,
  decision: SignalDecision,
): Promise<void> {
  await takeSignalFromIssue(tx, issue.id, signal.id, doer.now)
  const left = await listIssueSignals(tx, { issueIds: [issue.id] })
  if (left.length > 0 || issue.state !== 'in-development') return
  const closedBecause = takenBack[decision.language]
  await saveIssue(tx, issue, { state: 'closed', closedBecause, closedAt: doer.now })
}

/** Kept with the issue, in the language in which it was opened. */
const takenBack = {
  en: 'Its last signal was taken back.',
  cy: 'Cafodd ei signal olaf ei dynnu’n ôl.',
}
