/** What the forms of the triage and the pages of emerging issues show, loaded under the reader's own view of the records. */
import type { Db } from '../../../platform/database/database.ts'
import { accountNames } from '../../../platform/sign-in/accounts.ts'
import { listPeopleNow } from '../../../platform/sign-in/memberships.ts'
import { listThreats } from '../../threats/index.ts'
import { findIssue, listIssueSignals, listIssues } from '../decision-store.ts'
import { linesOf } from '../inbox/signals-shown.ts'
import type { SignalLine } from '../inbox/view-words.ts'
import { latestDoneRun } from '../run-store.ts'
import { findSignal, listSignals } from '../signal-store.ts'
import { themesShownIn } from './issue-acts.ts'
import type { AssessView, DevelopView, IssueFormView, IssueView, MergeView, Offered } from './triage-words.ts'

/** Signals among which one is chosen to merge into. */
const MERGE_OFFERED = 200

async function lineOf(db: Db, id: string, today: string): Promise<SignalLine> {
  const signal = await findSignal(db, id)
  const [line] = await linesOf(db, [signal], { newestRunId: null, today })
  return line!
}

const offered = ({ id, reference, name, marking }: Offered): Offered => ({ id, reference, name, marking })

/** Throws Refusal 404 where there is no such signal for this reader. */
export async function viewDevelop(db: Db, id: string, today: string): Promise<DevelopView> {
  return {
    signal: await lineOf(db, id, today),
    issues: (await listIssues(db, ['in-development'])).map(offered),
    threats: (await listThreats(db)).map(offered).sort((a, b) => a.name.localeCompare(b.name)),
  }
}

/** Throws Refusal 404 where there is no such signal for this reader. */
export async function viewMerge(db: Db, id: string, today: string): Promise<MergeView> {
  const signal = await lineOf(db, id, today)
  const open = await listSignals(db, { states: ['new', 'snoozed', 'developed'] }, MERGE_OFFERED)
  const run = await latestDoneRun(db)
  const others = open.filter((other) => other.id !== id)
  return { signal, others: await linesOf(db, others, { newestRunId: run?.id ?? null, today }) }
}

async function signalsOf(db: Db, issueId: string, today: string): Promise<SignalLine[]> {
  const ids = (await listIssueSignals(db, { issueIds: [issueId] })).map(({ signalId }) => signalId)
  return linesOf(db, await listSignals(db, { ids }), { newestRunId: null, today })
}

/** Throws Refusal 404 where there is no such issue for this reader. */
export async function viewIssue(db: Db, id: string, today: string): Promise<IssueView> {
  const issue = await findIssue(db, id)
  const { ownerId, raisedBy, threatId } = issue
  const names = await accountNames(
    db,
    [ownerId, raisedBy].flatMap((each) => each ?? []),
  )
  const [threat] = threatId ? await listThreats(db, { ids: [threatId] }) : []
  return {
    issue,
    ownerName: names.get(ownerId ?? '') ?? '',
    raisedByName: names.get(raisedBy ?? '') ?? '',
    signals: await signalsOf(db, id, today),
    threat: threat ? offered(threat) : null,
  }
}

/** Throws Refusal 404 where there is no such issue for this reader. */
export async function viewIssueForm(db: Db, id: string): Promise<IssueFormView> {
  const people = await listPeopleNow(db)
  return { issue: await findIssue(db, id), people: people.map(({ id: personId, name }) => ({ id: personId, name })) }
}

/** Throws Refusal 404 where there is no such issue for this reader. */
export async function viewAssess(db: Db, id: string, today: string): Promise<AssessView> {
  const issue = await findIssue(db, id)
  const signals = await signalsOf(db, id, today)
  return { issue, signals, themes: themesShownIn(signals.flatMap(({ crimeTypes }) => crimeTypes)) }
}
