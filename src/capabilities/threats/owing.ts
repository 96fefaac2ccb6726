/** What threats ask of a person: assessments to moderate or finish, leads to name, reviews overdue. For the home page. */
import { addDays, londonDay } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/database.ts'
import type { Permission } from '../../platform/permission.ts'
import type { Args } from '../../platform/problem.ts'
import { findScheme } from '../schemes/index.ts'
import { bandOf } from './assessing/assessment-rules.ts'
import { findApprovedAssessment, listDraftsOf, listForModeration } from './assessing/assessment-store.ts'
import { listOpenDisagreements } from './comparison/store.ts'
import { reviewOverdueDays } from './ranking-rules.ts'
import type { ThreatRow } from './register-words.ts'
import { leadFlag, withoutAssessment } from './state-rules.ts'
import { listOpenProposals } from './step-store.ts'
import { listThreats } from './store.ts'

/** One thing owed. `dueOn` is 'YYYY-MM-DD'; `message` is a key of the catalogue with its `args`; `href` leads to where it is done. */
export type Owed = {
  kind: 'moderate' | 'finish-draft' | 'leads' | 'review' | 'assess' | 'disagreement' | 'proposal'
  threatId: string
  reference: string
  name: string
  dueOn: string
  message: string
  args: Args
  href: string
}

/** Days within which a moderator answers, and an assessor finishes a draft. Ours, to calibrate. */
const MODERATION_DAYS = 5
const DRAFT_DAYS = 14

/**
 * What this person owes, soonest first. Moderation, leads and reviews are owed by those who may do them. `now` is ISO UTC;
 * needs the reader's own row-level security.
 */
export async function threatOwing(
  db: Db,
  user: { id: string; permissions: ReadonlySet<Permission> },
  today: string,
  now = `${today}T12:00:00.000Z`,
): Promise<Owed[]> {
  const may = (permission: Permission) => user.permissions.has(permission)
  const rows = await listThreats(db)
  const waiting = may('threats.moderate') ? await listForModeration(db) : []
  const drafts = may('threats.assess') ? await listDraftsOf(db, user.id) : []
  const byId = new Map(rows.map((row) => [row.id, row]))
  const owed: Owed[] = []
  const add: Add = (row, rest) =>
    owed.push({
      threatId: row.id,
      reference: row.reference,
      name: row.name,
      ...rest,
      args: { name: row.name, ...rest.args },
    })
  for (const { id, threatId, assessorIds, submittedAt } of waiting) {
    const row = byId.get(threatId)
    if (row && submittedAt && !assessorIds.includes(user.id))
      add(row, {
        kind: 'moderate',
        dueOn: addDays(dayOf(submittedAt), MODERATION_DAYS),
        message: 'threats.oweModerate',
        href: `/threats/${threatId}/assessment/${id}`,
      })
  }
  for (const { threatId, method, startedAt } of drafts) {
    const row = byId.get(threatId)
    if (row)
      add(row, {
        kind: 'finish-draft',
        dueOn: addDays(dayOf(startedAt), DRAFT_DAYS),
        message: 'threats.oweDraft',
        href: `/threats/${threatId}/${method === 'first' ? 'assessment' : 'second-assessment'}`,
      })
  }
  await addProposals(db, { user, may }, rows, add)
  if (may('threats.moderate')) await addDisagreements(db, user.id, byId, add)
  for (const row of rows) addOfThreat(row, { user, today, now, may }, add)
  return owed.sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.reference.localeCompare(b.reference))
}

const dayOf = (instant: string) => londonDay(new Date(instant))

type Add = (row: ThreatRow, rest: Omit<Owed, 'threatId' | 'reference' | 'name' | 'args'> & { args?: Args }) => void

/** Where two methods disagree, one who wrote in neither says which stands. */
async function addDisagreements(db: Db, userId: string, byId: Map<string, ThreatRow>, add: Add): Promise<void> {
  for (const { threatId, assessorIds, openedAt } of await listOpenDisagreements(db)) {
    const row = byId.get(threatId)
    if (row && !assessorIds.includes(userId))
      add(row, {
        kind: 'disagreement',
        dueOn: addDays(dayOf(openedAt), MODERATION_DAYS),
        message: 'threats.oweDisagreement',
        href: `/threats/${threatId}/methods`,
      })
  }
}

/** A proposed change is answered by the OCG coordinator or the head of analysis, or a lead of the threat. */
async function addProposals(
  db: Db,
  { user, may }: Pick<Asking, 'user' | 'may'>,
  rows: readonly ThreatRow[],
  add: Add,
): Promise<void> {
  const own = rows.filter(
    (row) => may('threats.moderate') || [row.sroId, row.sioId, row.lroId].some((leadId) => leadId === user.id),
  )
  const byId = new Map(own.map((row) => [row.id, row]))
  for (const { threatId, at } of await listOpenProposals(db, [...byId.keys()]))
    add(byId.get(threatId)!, {
      kind: 'proposal',
      dueOn: addDays(dayOf(at), MODERATION_DAYS),
      message: 'threats.oweProposal',
      href: `/threats/${threatId}#proposals`,
    })
}

type Asking = { user: { id: string }; today: string; now: string; may: (permission: Permission) => boolean }

function addOfThreat(row: ThreatRow, { today, now, may }: Asking, add: Add): void {
  const flag = may('threats.decide') ? leadFlag(row, now) : null
  if (flag)
    add(row, {
      kind: 'leads',
      dueOn: dayOf(flag.escalatesAt),
      message: flag.level === 'escalated' ? 'threats.oweLeadsLate' : 'threats.oweLeads',
      href: `/threats/${row.id}/leads`,
    })
  const overdue = reviewOverdueDays(row.reviewDueOn, today)
  // It is asked of those who can do it; one that is being written or moderated is on its way.
  if (overdue !== null && may('threats.assess') && !row.hasOpenAssessment)
    add(row, {
      kind: 'review',
      dueOn: row.reviewDueOn!,
      message: 'threats.oweReview',
      args: { days: overdue },
      href: `/threats/${row.id}/assessment`,
    })
  const bare = withoutAssessment(row, row.assessmentId !== null, today)
  if (bare?.workUnderWay && !row.hasOpenAssessment && may('threats.assess'))
    add(row, {
      kind: 'assess',
      dueOn: addDays(today, -bare.days),
      message: 'threats.oweAssess',
      args: { days: bare.days },
      href: `/threats/${row.id}/assessment`,
    })
}

/** The approved assessment as other slices cite it. Scores are whole, 0 to 100; the band's name in both languages; `isTop`: none is above it. */
export type CurrentAssessment = {
  id: string
  number: number
  score: number
  low: number
  high: number
  /** `isTop`: no band is above it, so a chief officer decides. */
  band: { key: string; en: string; cy: string; upper: boolean; isTop: boolean }
  confidence: 'low' | 'moderate' | 'high'
  assessedOn: string
  reviewDueOn: string
  approvedAt: string
  scheme: { en: string; cy: string; version: number }
}

/** The threat's approved assessment, or null where it has none. */
export async function currentAssessment(db: Db, threatId: string): Promise<CurrentAssessment | null> {
  const approved = await findApprovedAssessment(db, threatId)
  if (!approved?.result) return null
  const { version, content } = await findScheme(db, approved.schemeVersionId)
  const { result } = approved
  const band = bandOf(content, result.score!)
  return {
    id: approved.id,
    number: approved.number,
    score: result.score!,
    low: result.low,
    high: result.high,
    band: { key: band.key, ...band.label, upper: band.upper, isTop: band === content.bands[0] },
    confidence: approved.confidence!,
    assessedOn: approved.assessedOn!,
    reviewDueOn: approved.reviewDueOn!,
    approvedAt: approved.decidedAt!,
    scheme: { ...content.name, version },
  }
}
