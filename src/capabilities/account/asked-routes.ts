/** HTTP for what administrators proposed about oneself: a link to set one's password that one did not ask for is stopped here. */
import type { Db } from '../../platform/database/database.ts'
import { action, type page, type Web } from '../../platform/http.ts'
import { nothingHere } from '../../platform/problem.ts'
import { endLink } from '../../platform/sign-in/password-links.ts'
import { endProposal, keepSeen, listProposalsOf, type Proposal } from '../../platform/sign-in/proposals.ts'
import type { Asking, Owed } from '../../platform/slice.ts'
import { refuseToken } from './sign-in-routes.ts'
import * as words from './words.ts'

/** Days for which a person is told what was proposed about them; the audit keeps it for good. */
const TOLD_DAYS = 90

/** What was proposed about a person lately, the newest first, and whether they can still stop it. */
export async function askedOf(db: Db, accountId: string) {
  const proposals = await listProposalsOf(db, accountId, TOLD_DAYS)
  return proposals.map((proposal) => ({
    ...{ id: proposal.id, roles: proposal.roles, hasLink: proposal.linkHash !== null },
    ...{ proposerName: proposal.proposerName, proposedAt: proposal.proposedAt },
    ...{ outcome: proposal.outcome, enderName: proposal.enderName, endedAt: proposal.endedAt },
    mayStop: mayStop(proposal),
    isNew: proposal.linkHash !== null && proposal.seenAt === null,
  }))
}

/** The person is told on their first page that a link to set their password was asked for, until they say whether it was they. */
export async function askedOwed({ db, user }: Asking): Promise<Owed[]> {
  const asked = (await askedOf(db, user.id)).filter(({ isNew }) => isNew)
  return asked.map(({ proposerName: name }) => ({ kind: 'link', dueOn: null, args: { name }, href: '/account#asked' }))
}

/** A link that waits, or was released and not used yet. */
const mayStop = ({ isLinkLive, outcome }: Proposal): boolean =>
  isLinkLive && outcome !== 'refused' && outcome !== 'stopped'

export function askedRoutes(
  web: Web,
  onPage: { formPage: { show: ReturnType<typeof page>; path: () => string; at: () => object } },
): void {
  const ofOwn = { ...onPage, at: words.TokenPath, may: 'in-person', form: words.NothingForm } as const
  action(web, {
    ...ofOwn,
    path: '/account/asked/:id/stop',
    audit: 'stopped link to set own password',
    async change({ at, tx, user }) {
      refuseToken(user)
      const proposal = (await listProposalsOf(tx, user.id, TOLD_DAYS)).find(({ id }) => id === at.id)
      if (!proposal?.linkHash || !mayStop(proposal)) throw nothingHere()
      await endProposal(tx, at.id, 'stopped', user.id)
      await endLink(tx, proposal.linkHash)
      await keepSeen(tx, at.id)
      return { goTo: '/account', about: { subject: `platform.account:${user.id}`, detail: { proposal: at.id } } }
    },
  })
  action(web, {
    ...ofOwn,
    path: '/account/asked/:id/seen',
    audit: 'said that they know of link to set own password',
    async change({ at, tx, user }) {
      refuseToken(user)
      if (!(await listProposalsOf(tx, user.id, TOLD_DAYS)).some(({ id }) => id === at.id)) throw nothingHere()
      await keepSeen(tx, at.id)
      return { goTo: '/account', about: { subject: `platform.account:${user.id}`, detail: { proposal: at.id } } }
    },
  })
}
