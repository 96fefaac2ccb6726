/** Signals as the pages show them: with the names of their areas, what came back, who should look, and every decision. */
import { londonDay } from '../../../platform/clock.ts'
import type { Db } from '../../../platform/database/database.ts'
import { accountNames } from '../../../platform/sign-in/accounts.ts'
import { listLsoaNames } from '../../crime/index.ts'
import { areasOfLsoas, listAreas } from '../../places/index.ts'
import { listThreats } from '../../threats/index.ts'
import { findIssue, listDecisions } from '../decision-store.ts'
import type { Run } from '../run-words.ts'
import { findSignal, listSignals } from '../signal-store.ts'
import { standingOf, undoProblems } from '../triage/triage-rules.ts'
import type { Signal, SignalDecision } from '../words.ts'
import { lookersOf } from './lookers.ts'
import { districtOf, maximaShown, monthsShown, wouldStand } from './shown-rules.ts'
import type { CameBack, MemberArea, ShownDecision, ShownWithout, SignalDetail, SignalLine } from './view-words.ts'

type Name = { en: string; cy: string }
export type AreaNames = (code: string) => Name

/** Names of census areas: as the force knows them, else as the imported files give them, else the code itself. */
export async function areaNames(db: Db, codes: string[]): Promise<AreaNames> {
  const asked = [...new Set(codes)]
  const known = await areasOfLsoas(db, asked)
  const published = await listLsoaNames(db, asked)
  return (code) => {
    const name = published.get(code)?.name ?? code
    return known.get(code)?.name ?? { en: name, cy: name }
  }
}

/** The area at its centre; of a change, the district that its areas make up. */
function placeOf({ method, members: [centre = ''] }: Signal, nameOf: AreaNames): Name {
  const name = nameOf(centre)
  return method === 'change' ? { en: districtOf(name.en), cy: districtOf(name.cy) } : name
}

/** What a list shows of each. `newestRunId` tells which are new; `today` ('YYYY-MM-DD') which snoozes have ended. */
export async function linesOf(
  db: Db,
  signals: Signal[],
  { newestRunId, today }: { newestRunId: string | null; today: string },
): Promise<SignalLine[]> {
  const nameOf = await areaNames(
    db,
    signals.map(({ members }) => members[0] ?? ''),
  )
  const earlier = await cameBackFrom(db, signals)
  return signals.map((signal) => ({
    ...signal,
    place: placeOf(signal, nameOf),
    areas: signal.members.length,
    isNew: signal.runId === newestRunId && signal.recursOf === null,
    isSnoozeOver: signal.state === 'snoozed' && signal.snoozedUntil !== null && signal.snoozedUntil < today,
    cameBack: earlier.get(signal.recursOf ?? '') ?? null,
  }))
}

/** The dismissed signals that some of these are like, by id, with the reason given then. */
async function cameBackFrom(db: Db, signals: Signal[]): Promise<Map<string, CameBack>> {
  const ids = [...new Set(signals.flatMap(({ recursOf }) => recursOf ?? []))]
  const found = new Map<string, CameBack>()
  for (const { id, reference, stateSince } of await listSignals(db, { ids })) {
    const { decision } = standingOf(await listDecisions(db, id))
    if (decision?.did === 'dismissed')
      found.set(id, { id, reference, on: londonDay(new Date(stateSince)), because: decision.because })
  }
  return found
}

/** A signal with everything that explains it. `run` is the newest finished one. Throws Refusal 404. */
export async function detailOf(db: Db, id: string, run: Run | null, today: string): Promise<SignalDetail> {
  const signal = await findSignal(db, id)
  const [line] = await linesOf(db, [signal], { newestRunId: run?.id ?? null, today })
  const decisions = await listDecisions(db, id)
  const standing = standingOf(decisions)
  const issue = standing.decision?.issueId ? await findIssue(db, standing.decision.issueId) : null
  const isUndoable = undoProblems(signal, standing, issue).length === 0
  const members = await membersOf(db, signal)
  return {
    ...line!,
    llr: signal.llrMillionths === null ? null : signal.llrMillionths / 1e6,
    months: monthsShown(signal),
    maxima: maximaShown(signal.maxima),
    without: await withoutShown(db, signal, run),
    measures: signal.measures,
    unplaced: signal.unplaced,
    members,
    lookers: await lookersOf(db, signal, members),
    decisions: await decisionsShown(db, decisions),
    mergedInto: signal.mergedInto ? await referenceOf(db, signal.mergedInto) : null,
    undoable: isUndoable ? (standing.decision?.id ?? null) : null,
    lastRunId: signal.lastRunId,
  }
}

async function referenceOf(db: Db, id: string): Promise<{ id: string; reference: string } | null> {
  const [found] = await listSignals(db, { ids: [id] })
  return found ? { id, reference: found.reference } : null
}

/** Each area with the local authority it lies in: its parent where it is loaded, else the one its name begins with. */
async function membersOf(db: Db, { members }: Signal): Promise<MemberArea[]> {
  const nameOf = await areaNames(db, members)
  const known = await areasOfLsoas(db, members)
  const districts = (await listAreas(db)).filter(({ kind }) => kind === 'authority')
  return members.map((code, i) => {
    const name = nameOf(code)
    const parentId = known.get(code)?.parentId
    const district = districts.find((area) => area.id === parentId || area.name.en === districtOf(name.en))
    return { code, name, district: district ? { id: district.id, name: district.name } : null, isCentre: i === 0 }
  })
}

async function withoutShown(db: Db, signal: Signal, run: Run | null): Promise<ShownWithout[]> {
  const nameOf = await areaNames(
    db,
    signal.without.map(({ part, name, lsoaCode }) => (part === 'area' ? name : lsoaCode)),
  )
  return signal.without.map((without) => ({
    ...without,
    named: without.part === 'area' ? nameOf(without.name) : { en: without.name, cy: without.name },
    wouldStand: wouldStand(without.shufflesAtLeast, signal.shuffles, run?.levelMillionths ?? null),
  }))
}

async function decisionsShown(db: Db, decisions: SignalDecision[]): Promise<ShownDecision[]> {
  const names = await accountNames(
    db,
    decisions.flatMap(({ byId }) => byId ?? []),
  )
  const undone = new Set(decisions.flatMap(({ undoes }) => undoes ?? []))
  const shown: ShownDecision[] = []
  for (const decision of decisions) {
    const { id, did, because, language, at, snoozedUntil } = decision
    const by = names.get(decision.byId ?? '') ?? ''
    const leadsTo = await leadsToOf(db, decision)
    shown.push({ id, did, because, language, at, snoozedUntil, by, leadsTo, isUndone: undone.has(id) })
  }
  return shown
}

/** The issue, threat or signal that a decision names. The reader sees it: a decision is under the same restriction. */
async function leadsToOf(db: Db, { issueId, threatId, mergedInto }: SignalDecision): Promise<ShownDecision['leadsTo']> {
  if (issueId) {
    const { id, reference, name, marking } = await findIssue(db, issueId)
    return { href: `/radar/issues/${id}`, reference, name, marking }
  }
  if (threatId) {
    const [threat] = await listThreats(db, { ids: [threatId] })
    if (!threat) return null
    return { href: `/threats/${threat.id}`, reference: threat.reference, name: threat.name, marking: threat.marking }
  }
  const into = mergedInto ? await referenceOf(db, mergedInto) : null
  return into && { href: `/radar/signals/${into.id}`, reference: into.reference, name: '', marking: 'OFFICIAL' }
}
