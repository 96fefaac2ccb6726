/** What waits for the reader here: what they may release as an administrator, and people to confirm on their need-to-know lists. */
import { administratorLines, listWaiting } from '../../platform/sign-in/proposals.ts'
import { listRestrictions } from '../../platform/sign-in/restrictions.ts'
import type { Asking, Owed } from '../../platform/slice.ts'
import { releaseProblems } from './waiting-rules.ts'

/** Undated, since each keeps a colleague from their work until it is done. */
export async function peopleOwed({ db, user, may }: Asking): Promise<Owed[]> {
  const releases = may('people.manage') ? await releasesOwed(db, user.id) : []
  const lists = user.restrictions.length > 0 ? await listRestrictions(db) : []
  const confirmations = lists.flatMap(({ id, title, names }) =>
    names
      .filter(({ isDoubted }) => isDoubted)
      .map(({ name }) => ({
        ...{ kind: 'confirm', dueOn: null, args: { name, title } },
        href: `/people/restrictions/${id}`,
      })),
  )
  return [...releases, ...confirmations]
}

async function releasesOwed(db: Asking['db'], userId: string): Promise<Owed[]> {
  const lines = await administratorLines(db)
  const mine = (await listWaiting(db)).filter((proposal) => releaseProblems(userId, proposal, lines).length === 0)
  if (mine.length === 0) return []
  return [{ kind: 'release', dueOn: null, args: { count: mine.length }, href: '/people/waiting' }]
}
