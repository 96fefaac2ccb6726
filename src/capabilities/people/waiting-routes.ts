/** HTTP for what waits for a second administrator: released, or refused. */
import { action, page, type Web } from '../../platform/http.ts'
import { Refusal, refuseIf } from '../../platform/problem.ts'
import { keepRole } from '../../platform/sign-in/memberships.ts'
import { releaseLink } from '../../platform/sign-in/password-links.ts'
import { administratorLines, endProposal, listWaiting, lockProposal } from '../../platform/sign-in/proposals.ts'
import { asShown, type Shown } from './proposal-acts.ts'
import { isOneLine, releaseProblems } from './waiting-rules.ts'
import { WaitingScreen } from './waiting-screens.tsx'
import * as words from './words.ts'

export function waitingRoutes(web: Web): void {
  const waitingPage = page(web, {
    path: '/people/waiting',
    at: words.NoPath,
    may: 'people.manage',
    audit: 'read what waits for a second administrator',
    gives: words.WaitingView,
    async view({ db, user }) {
      const lines = await administratorLines(db)
      const waiting = (await listWaiting(db)).map((proposal) => ({
        ...asShown(proposal),
        whyNot: releaseProblems(user.id, proposal, lines).map(({ message }) => message),
      }))
      return { waiting, isOneLine: isOneLine(lines) }
    },
    screen: WaitingScreen,
  })
  const onPage = {
    at: words.PersonPath,
    may: 'people.manage',
    formPage: { show: waitingPage, path: () => '/people/waiting', at: () => ({}) },
    form: words.NothingForm,
  } as const
  action(web, {
    ...onPage,
    path: '/people/waiting/:id/release',
    audit: 'released what another administrator proposed',
    async change({ at, tx, user }) {
      const proposal = await lockProposal(tx, at.id)
      refuseIf(releaseProblems(user.id, proposal, await administratorLines(tx)))
      const { accountId, roles, proposedBy, linkHash } = proposal
      const by = { grantedBy: proposedBy, releasedBy: user.id }
      for (const role of roles) await keepRole(tx, { forceId: user.forceId, accountId, role, ...by })
      if (linkHash && !(await releaseLink(tx, linkHash, accountId)))
        throw new Refusal(422, [{ field: '', message: 'people.linkGone' }])
      await endProposal(tx, at.id, 'released', user.id)
      return { goTo: '/people/waiting', about: aboutProposal(asShown(proposal)) }
    },
  })
  action(web, {
    ...onPage,
    path: '/people/waiting/:id/refuse',
    audit: 'refused what an administrator proposed',
    async change({ at, tx, user }) {
      const proposal = await lockProposal(tx, at.id)
      await endProposal(tx, at.id, 'refused', user.id)
      return { goTo: '/people/waiting', about: aboutProposal(asShown(proposal)) }
    },
  })
}

const aboutProposal = ({ id, accountId, roles, hasLink, proposedBy }: Shown) => ({
  subject: `platform.account:${accountId}`,
  detail: { proposal: id, roles, link: hasLink, proposedBy },
})
