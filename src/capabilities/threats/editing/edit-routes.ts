/** HTTP for changing what stands about a threat: editing, proposing, and answering a proposal. */
import { action, page, type Web } from '../../../platform/http.ts'
import { aboutChange, aboutThreat } from '../about.ts'
import { doerOf } from '../deciding.ts'
import { findThreat } from '../store.ts'
import * as words from '../words.ts'
import { mayChangeFacts } from './edit-rules.ts'
import { EditScreen } from './edit-screens.tsx'
import { answerProposal, editThreat, proposeChange } from './editing.ts'

/** What a page does when a form that posts to it was refused; `page` gives it. */
type Show = ReturnType<typeof page>

/** Where an edit leads, and which fields the audit says it was about. */
const changed = ({ threat, changes }: { threat: words.Threat; changes: words.FieldChange[] }) => ({
  goTo: `/threats/${threat.id}`,
  about: { ...aboutChange(threat), detail: { fields: changes.map(({ field }) => field) } },
})

/** `threatPage` shows the threat again where an answer to a proposal is refused. */
export function editRoutes(web: Web, threatPage: Show): void {
  const editPage = page(web, {
    path: '/threats/:id/edit',
    at: words.ThreatPath,
    may: 'threats.edit',
    audit: 'opened threat to edit',
    gives: words.EditView,
    async view({ db, at, user, may }) {
      const threat = await findThreat(db, at.id)
      return { threat, mayChange: mayChangeFacts(threat, user.id, may) }
    },
    about: ({ threat }) => aboutThreat(threat),
    screen: EditScreen,
  })
  const formPage = {
    show: editPage,
    path: ({ id }: words.ThreatPath) => `/threats/${id}/edit`,
    at: (at: words.ThreatPath) => at,
  }
  action(web, {
    path: '/threats/:id/edit',
    at: words.ThreatPath,
    may: 'threats.edit',
    audit: 'edited threat',
    form: words.EditForm,
    formPage,
    change: async (here) =>
      changed(await editThreat(here.tx, { ...doerOf(here), may: here.may }, here.at.id, here.form)),
  })
  action(web, {
    path: '/threats/:id/proposals',
    at: words.ThreatPath,
    may: 'threats.edit',
    audit: 'proposed change of threat',
    form: words.EditForm,
    formPage,
    change: async (here) => changed(await proposeChange(here.tx, doerOf(here), here.at.id, here.form)),
  })
  answerRoute(web, threatPage)
}

function answerRoute(web: Web, threatPage: Show): void {
  action(web, {
    path: '/threats/:id/proposals/:proposalId/answer',
    at: words.ProposalPath,
    may: 'threats.edit',
    audit: 'answered proposed change of threat',
    form: words.ProposalAnswer,
    formPage: { show: threatPage, path: ({ id }) => `/threats/${id}`, at: ({ id }) => ({ id }) },
    async change(here) {
      const editor = { ...doerOf(here), may: here.may }
      return changed(await answerProposal(here.tx, editor, here.at.id, here.at.proposalId, here.form))
    },
  })
}
