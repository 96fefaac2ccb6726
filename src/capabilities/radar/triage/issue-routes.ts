/** HTTP for emerging issues: the list, one, its edits, its end, and raising it as a threat. */
import { action, type Here, page, register, type Web } from '../../../platform/http.ts'
import { Refusal } from '../../../platform/problem.ts'
import type { EmergingIssue } from '../words.ts'
import { assessAsThreat, closeIssue, editIssue } from './issue-acts.ts'
import { AssessScreen, IssueEditScreen } from './issue-form-screens.tsx'
import { issueRegister } from './issue-register.tsx'
import { IssueScreen } from './issue-screens.tsx'
import { viewAssess, viewIssue, viewIssueForm } from './triage-view.ts'
import * as words from './triage-words.ts'

const aboutIssue = ({ id, restrictionId }: Pick<EmergingIssue, 'id' | 'restrictionId'>) => ({
  subject: `radar.emerging_issue:${id}`,
  restrictionId,
})
const pathTo = (last: string) => (at: words.IdPath) => `/radar/issues/${at.id}${last}`
const same = (at: words.IdPath) => at
const doerOf = ({ user, today, now }: Here<words.IdPath, undefined>) => ({
  byId: user.id,
  forceId: user.forceId,
  today,
  now,
})

export function issueRoutes(web: Web): void {
  register(web, issueRegister)
  const issuePage = page(web, {
    path: '/radar/issues/:id',
    at: words.IdPath,
    may: 'radar.read',
    audit: 'read emerging issue',
    gives: words.IssueView,
    view: ({ db, at, today }) => viewIssue(db, at.id, today),
    about: ({ issue }) => aboutIssue(issue),
    screen: IssueScreen,
  })
  action(web, {
    path: '/radar/issues/:id/close',
    at: words.IdPath,
    may: 'radar.triage',
    audit: 'closed emerging issue',
    form: words.CloseForm,
    formPage: { show: issuePage, path: pathTo(''), at: same },
    async change(here) {
      const issue = await closeIssue(here.tx, doerOf(here), here.at.id, here.form.because)
      return { goTo: `/radar/issues/${issue.id}`, about: aboutIssue(issue) }
    },
  })
  editRoutes(web)
  assessRoutes(web)
}

function editRoutes(web: Web): void {
  const editPage = page(web, {
    path: '/radar/issues/:id/edit',
    at: words.IdPath,
    may: 'radar.triage',
    audit: 'opened emerging issue to edit',
    gives: words.IssueFormView,
    view: ({ db, at }) => viewIssueForm(db, at.id),
    about: ({ issue }) => aboutIssue(issue),
    screen: IssueEditScreen,
  })
  action(web, {
    path: '/radar/issues/:id/edit',
    at: words.IdPath,
    may: 'radar.triage',
    audit: 'edited emerging issue',
    form: words.IssueForm,
    formPage: { show: editPage, path: pathTo('/edit'), at: same },
    async change(here) {
      const issue = await editIssue(here.tx, here.at.id, here.form)
      return { goTo: `/radar/issues/${issue.id}`, about: aboutIssue(issue) }
    },
  })
}

function assessRoutes(web: Web): void {
  const assessPage = page(web, {
    path: '/radar/issues/:id/assessment',
    at: words.IdPath,
    may: 'radar.triage',
    audit: 'opened form to assess emerging issue',
    gives: words.AssessView,
    view: ({ db, at, today }) => viewAssess(db, at.id, today),
    about: ({ issue }) => aboutIssue(issue),
    screen: AssessScreen,
  })
  action(web, {
    path: '/radar/issues/:id/assessment',
    at: words.IdPath,
    may: 'radar.triage',
    audit: 'assessed emerging issue as threat',
    form: words.AssessForm,
    formPage: { show: assessPage, path: pathTo('/assessment'), at: same },
    async change(here) {
      if (!here.may('threats.raise')) throw new Refusal(403)
      const { issue, threatId } = await assessAsThreat(here.tx, doerOf(here), here.at.id, here.form)
      return {
        goTo: `/threats/${threatId}`,
        id: threatId,
        about: { ...aboutIssue(issue), detail: { threat: threatId } },
      }
    },
  })
}
