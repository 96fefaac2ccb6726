/** How an administrator proposes something about a person, and how it is shown while it waits. */
import type { Tx } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/problem.ts'
import { codeAsRead, findAskedLink } from '../../platform/sign-in/password-links.ts'
import { keepProposal, type Proposal } from '../../platform/sign-in/proposals.ts'
import type { User } from '../../platform/user.ts'

/** The link whose code the person said, or null where none was typed. Throws Refusal 422 when nobody asked for it with this address. */
export async function linkSaid(tx: Tx, user: User, email: string, code: string): Promise<string | null> {
  if (code === '') return null
  const linkHash = await findAskedLink(tx, user.forceId, email, code)
  if (!linkHash) throw new Refusal(422, [{ field: 'code', message: 'people.noSuchCode' }])
  return linkHash
}

/** Keeps what `user` proposes, for another administrator to release, and answers what the audit says of it. */
export async function propose(
  tx: Tx,
  user: User,
  proposed: { accountId: string; roles: string[]; linkHash: string | null },
): Promise<{ subject: string; detail: Record<string, unknown> }> {
  const { accountId, roles, linkHash } = proposed
  const proposal = await keepProposal(tx, { forceId: user.forceId, proposedBy: user.id, ...proposed })
  return { subject: `platform.account:${accountId}`, detail: { proposal, roles, link: linkHash !== null } }
}

export type Shown = ReturnType<typeof asShown>

/** What may be shown of a proposal: the code, and never the link. */
export const asShown = ({ id, accountId, name, rank, roles, linkHash, code, ...rest }: Proposal) => ({
  ...{ id, accountId, name, rank, roles, hasLink: linkHash !== null, code: code ? codeAsRead(code) : null },
  ...{ proposedBy: rest.proposedBy, proposerName: rest.proposerName, proposedAt: rest.proposedAt },
})
