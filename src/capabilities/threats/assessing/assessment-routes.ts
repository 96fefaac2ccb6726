/** HTTP for assessments and the schemes they use. A draft can always be kept; only approval is decided, and by another person. */
import { z } from 'zod'
import type { Db } from '../../../platform/database/database.ts'
import type { ShowAgain } from '../../../platform/http/page.tsx'
import { action, page, type Web } from '../../../platform/http.ts'
import { findScheme } from '../../schemes/index.ts'
import { approveAssessment, doerOf, schemeOf, sendBackAssessment, writeAssessment } from '../deciding.ts'
import { findThreat } from '../store.ts'
import { Explained, explainAssessment } from '../threat-page.ts'
import { type Confidence, type Threat, ThreatPath } from '../words.ts'
import { AssessmentScreen } from './assessment-form-screens.tsx'
import { confidenceAllowed, factorsOf, moderationProblems, resultOf } from './assessment-rules.ts'
import { ExplainedScreen, HistoryScreen } from './assessment-screens.tsx'
import { findApprovedAssessment, findAssessment, findOpenAssessment, listAssessments } from './assessment-store.ts'
import * as words from './assessment-words.ts'
import { FormView, type Method, ShortThreat } from './assessment-words.ts'

const about = (threat: Pick<Threat, 'id' | 'restrictionId'>) => ({
  subject: `threats.threat:${threat.id}`,
  restrictionId: threat.restrictionId,
})
const aboutChange = ({ id, restrictionId }: Threat) => ({ subject: `threats.threat:${id}`, restrictionId })

/** Declares the form, the explained assessment, the history and the moderator's two answers. */
export function assessmentRoutes(web: Web): void {
  writingRoutes(web, 'first')
  writingRoutes(web, 'second')
  const explainedPage = page(web, {
    path: '/threats/:id/assessment/:assessmentId',
    at: words.AssessmentPath,
    may: 'threats.read',
    audit: 'read assessment',
    gives: z.object({ threat: ShortThreat, explained: Explained, mayDecide: z.boolean(), isOwn: z.boolean() }),
    async view({ db, at, user, may }) {
      const threat = await findThreat(db, at.id)
      const assessment = await findAssessment(db, at.id, at.assessmentId)
      return {
        threat,
        explained: await explainAssessment(db, assessment),
        mayDecide: may('threats.moderate') && moderationProblems(assessment, user.id).length === 0,
        isOwn: assessment.assessorIds.includes(user.id),
      }
    },
    about: ({ threat }) => about(threat),
    screen: ExplainedScreen,
  })
  moderationRoutes(web, explainedPage)
  historyPage(web)
}

/** The moderator's two answers; both forms stand on the explained assessment. */
function moderationRoutes(web: Web, explainedPage: ShowAgain): void {
  const path = (at: words.AssessmentPath) => `/threats/${at.id}/assessment/${at.assessmentId}`
  const onPage = {
    at: words.AssessmentPath,
    may: 'threats.moderate',
    form: words.ModerationForm,
    formPage: { show: explainedPage, path, at: (at: words.AssessmentPath) => at },
  } as const
  action(web, {
    ...onPage,
    path: '/threats/:id/assessment/:assessmentId/approval',
    audit: 'approved assessment',
    async change(here) {
      const { threat } = await approveAssessment(
        here.tx,
        doerOf(here),
        here.at.id,
        here.at.assessmentId,
        here.form.note,
      )
      return { goTo: `/threats/${threat.id}`, about: aboutChange(threat) }
    },
  })
  action(web, {
    ...onPage,
    path: '/threats/:id/assessment/:assessmentId/sending-back',
    audit: 'sent back assessment',
    async change(here) {
      const { threat } = await sendBackAssessment(
        here.tx,
        doerOf(here),
        here.at.id,
        here.at.assessmentId,
        here.form.note,
      )
      return { goTo: path(here.at), about: aboutChange(threat) }
    },
  })
}

function historyPage(web: Web): void {
  page(web, {
    path: '/threats/:id/assessments',
    at: ThreatPath,
    may: 'threats.read',
    audit: 'read assessments of threat',
    gives: z.object({ threat: ShortThreat, all: z.array(Explained) }),
    async view({ db, at }) {
      const threat = await findThreat(db, at.id)
      const all: Explained[] = []
      for (const assessment of await listAssessments(db, at.id)) all.push(await explainAssessment(db, assessment))
      return { threat, all }
    },
    about: ({ threat }) => about(threat),
    screen: HistoryScreen,
  })
}

/** Where each method's form stands. */
const formAt = {
  first: '/threats/:id/assessment',
  second: '/threats/:id/second-assessment',
} as const satisfies Record<Method, string>

/** The form of one method: the draft, or a new one that begins with what was approved last under it. */
function writingRoutes(web: Web, method: Method): void {
  const path = formAt[method]
  const pathOf = (at: ThreatPath) => path.replace(':id', at.id)
  const formPage = page(web, {
    path,
    at: ThreatPath,
    may: 'threats.assess',
    audit: method === 'first' ? 'opened assessment to write' : 'opened second assessment to write',
    gives: FormView,
    view: ({ db, at }) => viewForm(db, at.id, method),
    about: ({ threat }) => about(threat),
    screen: AssessmentScreen,
  })
  action(web, {
    path,
    at: ThreatPath,
    may: 'threats.assess',
    audit: method === 'first' ? 'wrote assessment' : 'wrote second assessment',
    form: words.AssessmentForm,
    formPage: { show: formPage, path: pathOf, at: (at) => at },
    async change(here) {
      const id = await writeAssessment(here.tx, doerOf(here), here.at.id, here.form, method)
      const threat = await findThreat(here.tx, here.at.id)
      const goTo = here.form.next === 'submit' ? `/threats/${threat.id}/assessment/${id}` : pathOf(here.at)
      return { goTo, id, about: { ...aboutChange(threat), detail: { next: here.form.next } } }
    },
  })
}

async function viewForm(db: Db, threatId: string, method: Method): Promise<FormView> {
  const threat = await findThreat(db, threatId)
  const open = await findOpenAssessment(db, threatId, method)
  const scheme = open ? await findScheme(db, open.schemeVersionId) : await schemeOf(db, method)
  const before = open ? null : await findApprovedAssessment(db, threatId, method)
  const known = new Set(scheme ? factorsOf(scheme.content).map((factor) => factor.key) : [])
  const draft = open ?? (before && { ...before, status: 'draft' as const, assessedOn: null, moderationNote: '' })
  const answers = (draft?.answers ?? []).filter((answer) => known.has(answer.factor))
  const result = scheme && draft ? resultOf(scheme.content, answers) : null
  const allowed: Confidence | null =
    scheme && result ? confidenceAllowed(scheme.content, result.known, result.of) : null
  return {
    threat,
    method,
    scheme,
    draft: draft && { ...draft, answers },
    revision: open?.revision ?? 0,
    begunFrom: before?.number ?? null,
    result,
    allowed,
  }
}
