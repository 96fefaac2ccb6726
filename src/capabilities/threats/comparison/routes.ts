/** HTTP for two methods side by side: a part of the threat's page, the page of both, and the moderator's decision. */
import { action, type Panel, page, panel, type Web } from '../../../platform/http.ts'
import { doerOf } from '../deciding.ts'
import { ThreatPath } from '../words.ts'
import { decideDisagreement } from './comparing.ts'
import { MethodsScreen, SecondMethodPart } from './screens.tsx'
import { viewMethods } from './viewing.ts'
import { DecisionForm, MethodsView } from './words.ts'

/** On the page of a threat: the second band beside the first, and whether a moderator is awaited. */
export const secondMethodPanel: Panel<ThreatPath> = panel({
  slice: 'threats',
  may: 'threats.read',
  audit: 'read both methods on threat',
  gives: MethodsView,
  view: (here) => viewMethods(here.db, here.at.id, here),
  screen: SecondMethodPart,
})

/** Declares the page of both methods, and the decision where they disagree. */
export function comparisonRoutes(web: Web): void {
  const methodsPage = page(web, {
    path: '/threats/:id/methods',
    at: ThreatPath,
    may: 'threats.read',
    audit: 'read both methods on threat',
    gives: MethodsView,
    view: (here) => viewMethods(here.db, here.at.id, here),
    about: ({ threat }) => ({
      subject: `threats.threat:${threat.id}`,
      restrictionId: threat.restrictionId,
    }),
    screen: MethodsScreen,
  })
  action(web, {
    path: '/threats/:id/methods',
    at: ThreatPath,
    may: 'threats.moderate',
    audit: 'said which method stands',
    form: DecisionForm,
    formPage: { show: methodsPage, path: (at) => `/threats/${at.id}/methods`, at: (at) => at },
    async change(here) {
      const { id, restrictionId } = await decideDisagreement(here.tx, doerOf(here), here.at.id, here.form)
      const detail = { stands: here.form.stands }
      return { goTo: `/threats/${id}/methods`, about: { subject: `threats.threat:${id}`, restrictionId, detail } }
    },
  })
}
