/** What the pages show of the two methods on one threat, loaded and put together. */
import type { Db } from '../../../platform/database/database.ts'
import type { Permission } from '../../../platform/permission.ts'
import { findComparisonScheme } from '../../schemes/index.ts'
import { moderationProblems } from '../assessing/assessment-rules.ts'
import { findApprovedAssessment, findOpenAssessment } from '../assessing/assessment-store.ts'
import type { Assessment } from '../assessing/assessment-words.ts'
import { findThreat, namesOf } from '../store.ts'
import { explainAssessment } from '../threat-page.ts'
import { apartOf } from './comparing.ts'
import { disagreementProblems, isBeyond, isWaiting } from './rules.ts'
import { listDisagreements } from './store.ts'
import type { MethodsView, Side } from './words.ts'

type Asking = { user: { id: string }; may: (permission: Permission) => boolean }

/** Both methods on this threat. Refusal 404 where there is none for this reader. */
export async function viewMethods(db: Db, threatId: string, { user, may }: Asking): Promise<MethodsView> {
  const threat = await findThreat(db, threatId)
  const first = await findApprovedAssessment(db, threatId, 'first')
  const second = await findApprovedAssessment(db, threatId, 'second')
  const open = await findOpenAssessment(db, threatId, 'second')
  const scheme = await findComparisonScheme(db)
  const compared = first && second ? await apartOf(db, first, second) : null
  const all = await listDisagreements(db, threatId)
  const names = await namesOf(
    db,
    all.map((each) => each.decidedById),
  )
  const waiting = all.find(isWaiting)
  const isOwn = waiting ? disagreementProblems(waiting, user.id).length > 0 : false
  const mayModerate = open !== null && may('threats.moderate') && moderationProblems(open, user.id).length === 0
  return {
    threat,
    comparedWith: scheme?.content.name ?? null,
    tolerated: compared?.tolerated ?? scheme?.toleratedBands ?? null,
    first: first && (await sideOf(db, first)),
    second: second && (await sideOf(db, second)),
    apart: compared?.apart ?? null,
    isBeyond: compared !== null && isBeyond(compared.apart, compared.tolerated),
    disagreements: all.map(({ assessorIds: _, ...each }) => ({
      ...each,
      decidedByName: each.decidedById ? (names[each.decidedById] ?? '') : null,
    })),
    waiting: waiting ? { id: waiting.id, isOwn, mayDecide: may('threats.moderate') && !isOwn } : null,
    open: open && { id: open.id, status: open.status, mayModerate, moderationNote: open.moderationNote },
  }
}

async function sideOf(db: Db, assessment: Assessment): Promise<Side> {
  const { id, method, scheme, bandName, confidence, assessedOn, assessorNames, sections, result } =
    await explainAssessment(db, assessment)
  return {
    id,
    method,
    scheme,
    score: result!.score!,
    low: result!.low,
    high: result!.high,
    bandName: bandName!,
    isUpper: result!.isUpper,
    confidence,
    assessedOn,
    assessorNames,
    sections: sections.map(({ key, label, score }) => ({ key, label, score })),
    factors: sections.flatMap((section) => section.factors.map(({ label, level, of }) => ({ label, level, of }))),
  }
}
