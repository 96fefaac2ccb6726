/**
 * Two administrators: what one proposes another releases. Administrators stand in lines, each begun on the installation's console;
 * whoever was made by one stands in their line. Only another line releases, so nobody releases what is theirs through somebody they
 * made, however many they make.
 */
import type { Problem } from '../../platform/problem.ts'

export type Proposed = { accountId: string; active: boolean; proposedBy: string }

/** Why `releaserId` may not release this; `lines` are those of the administrators there are now. */
export function releaseProblems(releaserId: string, proposed: Proposed, lines: ReadonlyMap<string, string>): Problem[] {
  if (!proposed.active) return [{ field: '', message: 'people.hasLeft' }]
  if (releaserId === proposed.accountId) return [{ field: '', message: 'people.notForSelf' }]
  if (releaserId === proposed.proposedBy) return [{ field: '', message: 'people.notOwnProposal' }]
  const [own, theirs] = [lines.get(releaserId), lines.get(proposed.proposedBy)]
  if (!theirs) return [{ field: '', message: 'people.proposerLeft' }]
  return own === theirs ? [{ field: '', message: 'people.sameLine' }] : []
}

/** Whether nobody in the force could release anything: the operator then begins a line on the console. */
export const isOneLine = (lines: ReadonlyMap<string, string>): boolean => new Set(lines.values()).size < 2
