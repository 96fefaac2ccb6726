/** HTTP for assessments and the schemes they use. A draft can always be kept; only approval is decided, and by another person. */
import { z } from 'zod'
import { action, page, type Web } from '../../platform/http.ts'
import { confidenceAllowed, factorsOf, moderationProblems, resultOf } from './assessment-rules.ts'
import { AssessmentScreen, ExplainedScreen, HistoryScreen } from './assessment-screens.tsx'
import { findApprovedAssessment, findAssessment, findOpenAssessment, listAssessments } from './assessment-store.ts'
import * as words from './assessment-words.ts'
import { approveAssessment, doerOf, sendBackAssessment, writeAssessment } from './deciding.ts'
import { SchemeScreen, SchemesScreen } from './scheme-screens.tsx'
import { approveScheme, findScheme, findSchemeInUse, listSchemes, loadScheme } from './scheme-store.ts'
import { findThreat, namesOf } from './store.ts'
import { Explained, explainAssessment } from './threat-page.ts'
import { type Confidence, confidences, Threat, ThreatPath } from './words.ts'

const about = (threat: Pick<Threat, 'id' | 'restrictionId' | 'asksReason'>) => ({
  subject: `threats.threat:${threat.id}`,
  restrictionId: threat.restrictionId,
  asksReason: threat.asksReason,
})
const aboutChange = ({ id, restrictionId }: Threat) => ({ subject: `threats.threat:${id}`, restrictionId })
const Short = Threat.pick({
  id: true,
  reference: true,
  name: true,
  marking: true,
  restrictionId: true,
  asksReason: true,
})

/** Declares the form, the explained assessment, the history and the moderator's two answers. */
export function assessmentRoutes(web: Web): void {
  writingRoutes(web)
  const explainedPage = page(web, {
    path: '/threats/:id/assessment/:assessmentId',
    at: words.AssessmentPath,
    may: 'threats.read',
    audit: 'read assessment',
    gives: z.object({ threat: Short, explained: Explained, mayDecide: z.boolean(), isOwn: z.boolean() }),
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
  page(web, {
    path: '/threats/:id/assessments',
    at: ThreatPath,
    may: 'threats.read',
    audit: 'read assessments of threat',
    gives: z.object({ threat: Short, all: z.array(Explained) }),
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

/** The form's page: the draft where there is one, else a new one that begins with what was approved last. */
export const FormView = z.object({
  threat: Short,
  scheme: words.SchemeVersion.pick({ id: true, version: true, content: true }).nullable(),
  draft: words.Assessment.pick({
    assessedOn: true,
    confidence: true,
    confidenceBecause: true,
    position: true,
    positionBecause: true,
    language: true,
    answers: true,
    status: true,
    moderationNote: true,
  }).nullable(),
  revision: z.number(),
  begunFrom: z.number().nullable(),
  /** The result as it would be counted now, and the confidence that what is known allows. */
  result: words.AssessmentResult.nullable(),
  allowed: z.enum(confidences).nullable(),
})
export type FormView = z.infer<typeof FormView>

function writingRoutes(web: Web): void {
  const formPage = page(web, {
    path: '/threats/:id/assessment',
    at: ThreatPath,
    may: 'threats.assess',
    audit: 'opened assessment to write',
    gives: FormView,
    async view({ db, at }): Promise<FormView> {
      const threat = await findThreat(db, at.id)
      const open = await findOpenAssessment(db, at.id)
      const scheme = open ? await findScheme(db, open.schemeVersionId) : await findSchemeInUse(db)
      const before = open ? null : await findApprovedAssessment(db, at.id)
      const known = new Set(scheme ? factorsOf(scheme.content).map((factor) => factor.key) : [])
      const draft = open ?? (before && { ...before, status: 'draft' as const, assessedOn: null, moderationNote: '' })
      const answers = (draft?.answers ?? []).filter((answer) => known.has(answer.factor))
      const result = scheme && draft ? resultOf(scheme.content, answers) : null
      const allowed: Confidence | null =
        scheme && result ? confidenceAllowed(scheme.content, result.known, result.of) : null
      return {
        threat,
        scheme,
        draft: draft && { ...draft, answers },
        revision: open?.revision ?? 0,
        begunFrom: before?.number ?? null,
        result,
        allowed,
      }
    },
    about: ({ threat }) => about(threat),
    screen: AssessmentScreen,
  })
  action(web, {
    path: '/threats/:id/assessment',
    at: ThreatPath,
    may: 'threats.assess',
    audit: 'wrote assessment',
    form: words.AssessmentForm,
    formPage: { show: formPage, path: (at) => `/threats/${at.id}/assessment`, at: (at) => at },
    async change(here) {
      const id = await writeAssessment(here.tx, doerOf(here), here.at.id, here.form)
      const threat = await findThreat(here.tx, here.at.id)
      const goTo =
        here.form.next === 'submit' ? `/threats/${threat.id}/assessment/${id}` : `/threats/${threat.id}/assessment`
      return { goTo, id, about: { ...aboutChange(threat), detail: { next: here.form.next } } }
    },
  })
}

const NoPath = z.object({})
const SchemesView = z.object({ schemes: z.array(words.SchemeVersion), names: z.record(z.string(), z.string()) })
const SchemeView = z.object({
  scheme: words.SchemeVersion,
  names: z.record(z.string(), z.string()),
  mayApprove: z.boolean(),
})

/** Declares the schemes: the list, one in both languages, loading a new version and putting it in use. */
export function schemeRoutes(web: Web): void {
  const listPage = page(web, {
    path: '/threats/schemes',
    at: NoPath,
    may: 'threats.read',
    audit: 'read scoring schemes',
    gives: SchemesView,
    async view({ db }) {
      const schemes = await listSchemes(db)
      return {
        schemes,
        names: await namesOf(
          db,
          schemes.flatMap((scheme) => [scheme.loadedById, scheme.approvedById]),
        ),
      }
    },
    screen: SchemesScreen,
  })
  action(web, {
    path: '/threats/schemes',
    at: NoPath,
    may: 'threats.scheme',
    audit: 'loaded scoring scheme',
    form: z.object({ scheme: z.string().max(500_000) }),
    formPage: { show: listPage, path: () => '/threats/schemes', at: () => ({}) },
    async change(here) {
      const id = await loadScheme(here.tx, doerOf(here), here.form.scheme)
      return { goTo: `/threats/schemes/${id}`, id, about: { subject: `threats.scheme_version:${id}` } }
    },
  })
  const schemePage = page(web, {
    path: '/threats/schemes/:id',
    at: ThreatPath,
    may: 'threats.read',
    audit: 'read scoring scheme',
    gives: SchemeView,
    async view({ db, at, may, user }) {
      const scheme = await findScheme(db, at.id)
      const mayApprove = may('threats.decide') && scheme.status === 'draft' && scheme.loadedById !== user.id
      return { scheme, mayApprove, names: await namesOf(db, [scheme.loadedById, scheme.approvedById]) }
    },
    screen: SchemeScreen,
  })
  action(web, {
    path: '/threats/schemes/:id/approval',
    at: ThreatPath,
    may: 'threats.decide',
    audit: 'put scoring scheme in use',
    form: z.object({}),
    formPage: { show: schemePage, path: (at) => `/threats/schemes/${at.id}`, at: (at) => at },
    async change(here) {
      await approveScheme(here.tx, doerOf(here), here.at.id)
      return { goTo: `/threats/schemes/${here.at.id}`, about: { subject: `threats.scheme_version:${here.at.id}` } }
    },
  })
}
