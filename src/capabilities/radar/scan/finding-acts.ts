/** Keeps what a run found: each finding becomes a new signal, or goes on as one that is known. See `recurrence-rules.ts`. */
import type { Tx } from '../../../platform/database/database.ts'
import { findIssue, keepDecision, listIssueSignals } from '../decision-store.ts'
import {
  type Comparable,
  keepFinding,
  keepSignal,
  listComparable,
  noteFoundAgain,
  renewSignal,
  saveSignalState,
} from '../signal-store.ts'
import type { Finding } from '../words.ts'
import { type Fate, fateOf } from './recurrence-rules.ts'

/** Which run, in which force, on which local day ('YYYY-MM-DD') and at which instant (ISO UTC). */
export type At = { forceId: string; runId: string; today: string; now: string }

export type Judged = { finding: Finding; isWeak: boolean }

/** Keeps the findings of a run, the strongest first. A known signal stands for one finding of a run at most. */
export async function keepFindings(tx: Tx, at: At, judged: readonly Judged[]): Promise<void> {
  const taken = new Set<string>()
  for (const each of [...judged].sort((a, b) => a.finding.pMillionths - b.finding.pMillionths)) {
    const known = (await listComparable(tx, each.finding)).filter(({ id }) => !taken.has(id))
    const closed = await closedAmong(tx, known)
    const fate = fateOf({ ...each.finding, isWeak: each.isWeak }, known, {
      today: at.today,
      isClosed: (id) => closed.has(id),
    })
    const id = await keepAs(tx, at, each, fate)
    taken.add(id)
    await keepFinding(tx, at.forceId, id, at.runId, each.isWeak, each.finding)
  }
}

async function keepAs(tx: Tx, { forceId, runId, now }: At, { finding, isWeak }: Judged, fate: Fate): Promise<string> {
  if (fate.kind === 'new') return keepSignal(tx, forceId, finding, { runId, isWeak, recursOf: fate.recursOf })
  if (fate.kind === 'again') {
    await noteFoundAgain(tx, fate.id, runId)
    return fate.id
  }
  await renewSignal(tx, fate.id, finding, { runId, isWeak })
  if (fate.isRestored) {
    await saveSignalState(tx, fate.id, { state: 'new', at: now })
    const said = { because: '', language: 'en', byId: null } as const
    await keepDecision(tx, forceId, { signalId: fate.id, did: 'restored', at: now, ...said })
  }
  return fate.id
}

/** Developed signals of which every issue that can be seen was closed. */
async function closedAmong(tx: Tx, known: readonly Comparable[]): Promise<Set<string>> {
  const signalIds = known.filter(({ state }) => state === 'developed').map(({ id }) => id)
  const isOpenBySignal = new Map<string, boolean>()
  for (const { issueId, signalId } of await listIssueSignals(tx, { signalIds })) {
    const issue = await findIssue(tx, issueId)
    isOpenBySignal.set(signalId, (isOpenBySignal.get(signalId) ?? false) || issue.state !== 'closed')
  }
  return new Set([...isOpenBySignal].filter(([, isOpen]) => !isOpen).map(([id]) => id))
}
