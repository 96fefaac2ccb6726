/** What the pages of one threat show, loaded and put together; and the register as a file. */
import { z } from 'zod'
import type { Db } from '../../platform/database/database.ts'
import type { Permission } from '../../platform/permission.ts'
import { findScheme, type SchemeVersion } from '../schemes/index.ts'
import { bandOf, moderationProblems } from './assessing/assessment-rules.ts'
import { findApprovedAssessment, findOpenAssessment, listAssessments } from './assessing/assessment-store.ts'
import { Assessment, assessmentStatuses } from './assessing/assessment-words.ts'
import { mayChangeFacts } from './editing/edit-rules.ts'
import { RegisterRow } from './register-words.ts'
import { StandingView, viewStanding } from './standing.ts'
import { leadFlag, movesFrom, withoutAssessment } from './state-rules.ts'
import { listOpenProposals, listSteps } from './step-store.ts'
import { findThreat, namesOf } from './store.ts'
import { Threat, ThreatStep, threatStates } from './words.ts'

const Both = z.object({ en: z.string(), cy: z.string() })

/** An assessment in the words of its scheme: every factor with level, rationale and evidence, and who wrote it. */
export const Explained = Assessment.omit({ answers: true }).extend({
  scheme: z.object({ id: z.string(), name: Both, version: z.number() }),
  bandName: Both.nullable(),
  positionName: Both.nullable(),
  assessorNames: z.array(z.string()),
  moderatorName: z.string().nullable(),
  sections: z.array(
    z.object({
      key: z.string(),
      label: Both,
      score: z.number().nullable(),
      factors: z.array(
        z.object({
          key: z.string(),
          label: Both,
          level: z.number().nullable(),
          of: z.number(),
          levelName: Both.nullable(),
          descriptor: Both.nullable(),
          rationale: z.string(),
          evidence: z.string(),
        }),
      ),
    }),
  ),
})
export type Explained = z.infer<typeof Explained>

/** Puts an assessment into the words of its scheme version. `names` are by account id. */
function explain(assessment: Assessment, scheme: SchemeVersion, names: Record<string, string>): Explained {
  const { answers, ...kept } = assessment
  const { content } = scheme
  const { result } = assessment
  return {
    ...kept,
    scheme: { id: scheme.id, name: content.name, version: scheme.version },
    bandName: result && result.score !== null ? bandOf(content, result.score).label : null,
    positionName: content.position.find((each) => each.key === assessment.position)?.label ?? null,
    assessorNames: assessment.assessorIds.map((id) => names[id] ?? ''),
    moderatorName: assessment.moderatorId ? (names[assessment.moderatorId] ?? null) : null,
    sections: content.sections.map((section) => ({
      key: section.key,
      label: section.label,
      score: result?.sections.find((each) => each.key === section.key)?.score ?? null,
      factors: section.factors.map(({ key, label, levels }) => {
        const answer = answers.find((each) => each.factor === key)
        const level = levels.find((each) => each.value === answer?.level)
        return {
          key,
          label,
          level: level?.value ?? null,
          of: levels.at(-1)!.value,
          levelName: level?.label ?? null,
          descriptor: level?.descriptor ?? null,
          rationale: answer?.rationale ?? '',
          evidence: answer?.evidence ?? '',
        }
      }),
    })),
  }
}

/** As `explain`, with everything it needs loaded. */
export async function explainAssessment(db: Db, assessment: Assessment): Promise<Explained> {
  const scheme = await findScheme(db, assessment.schemeVersionId)
  return explain(assessment, scheme, await namesOf(db, [...assessment.assessorIds, assessment.moderatorId]))
}

export const ThreatPageView = z.object({
  threat: Threat,
  names: z.record(z.string(), z.string()),
  moves: z.array(z.object({ path: z.string(), to: z.enum(threatStates), label: z.string() })),
  flag: z
    .object({
      level: z.enum(['flagged', 'escalated']),
      escalatesAt: z.string(),
      missing: z.array(z.object({ message: z.string() })),
    })
    .nullable(),
  bare: z.object({ days: z.number(), workUnderWay: z.boolean() }).nullable(),
  place: z.object({ row: RegisterRow, standing: StandingView.nullable(), of: z.number() }).nullable(),
  approved: Explained.nullable(),
  open: z
    .object({
      id: z.string(),
      status: z.enum(assessmentStatuses),
      mayModerate: z.boolean(),
      moderationNote: z.string(),
    })
    .nullable(),
  assessments: z.number(),
  steps: z.array(ThreatStep),
  /** Changes proposed and not answered; whether this reader answers them, and edits the facts themselves. */
  proposals: z.array(ThreatStep),
  mayChange: z.boolean(),
})
export type ThreatPageView = z.infer<typeof ThreatPageView>

type Asking = { user: { id: string }; today: string; now: string; may: (permission: Permission) => boolean }

/** The page of one threat. Refusal 404 where there is none for this reader. */
export async function viewThreat(db: Db, id: string, { user, today, now, may }: Asking): Promise<ThreatPageView> {
  const threat = await findThreat(db, id)
  const [approved, open, steps] = [
    await findApprovedAssessment(db, id),
    await findOpenAssessment(db, id),
    await listSteps(db, id),
  ]
  const ids = [threat.sroId, threat.sioId, threat.lroId, threat.raisedById, ...steps.map((step) => step.byId)]
  ids.push(...steps.flatMap(leadsIn))
  const mayModerate = open !== null && may('threats.moderate') && moderationProblems(open, user.id).length === 0
  return {
    threat,
    names: await namesOf(db, ids),
    moves: movesFrom(threat.state, may).map(({ path, to, label }) => ({ path, to, label })),
    flag: leadFlag(threat, now),
    bare: withoutAssessment(threat, approved !== null, today),
    place: await viewStanding(db, id, { today, now }),
    approved: approved && (await explainAssessment(db, approved)),
    open: open && { id: open.id, status: open.status, mayModerate, moderationNote: open.moderationNote },
    assessments: (await listAssessments(db, id)).length,
    steps,
    proposals: await listOpenProposals(db, [id]),
    mayChange: mayChangeFacts(threat, user.id, may),
  }
}

/** Account ids among what a step changed. */
const leadsIn = ({ changes }: ThreatStep): string[] =>
  changes
    .filter(({ field }) => field === 'sroId' || field === 'sioId' || field === 'lroId')
    .flatMap(({ before, after }) => [before, after])
    .filter((value) => typeof value === 'string')
