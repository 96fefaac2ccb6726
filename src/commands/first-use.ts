/** What a start finds or makes ready for whoever comes first: the demonstration force, or the link for the first administrator. */
import { buildDemonstration, isDemonstrationBuilt } from '../../demo/build.ts'
import type { Config } from '../config.ts'
import { londonDay } from '../platform/clock.ts'
import { forceByCode } from '../platform/sign-in/forces.ts'
import {
  type FoundingPaths,
  makeAdministratorLink,
  makeFirstLinks,
  makeFoundingLinks,
} from '../platform/sign-in/one-time-links.ts'
import type { Installation } from './installation.ts'

/** A sentence for the operator, and the path it leads to, without the server's address. */
export type FirstLink = { says: string; path: string }

/**
 * In demonstration mode builds the demonstration force, or finishes it, unless it is there; answers no link. Otherwise makes new
 * one-time links while no one has an account. `say` is told what takes time, and how long it took.
 */
export async function prepareFirstUse(
  { db }: Pick<Installation, 'db'>,
  { demo }: Pick<Config, 'demo'>,
  say: (line: string) => void,
): Promise<FirstLink[]> {
  if (demo) {
    await prepareDemonstration(db, say)
    return []
  }
  const paths = await makeFirstLinks(db)
  return paths ? firstLinks(paths) : []
}

/** What the operator is told of the links for a new force: two people, so that one alone grants nothing. */
export const firstLinks = ({ first, second }: FoundingPaths): FirstLink[] => [
  { says: 'Open this once, within 24 hours, to found the force as its first administrator:', path: first },
  { says: 'Give this to somebody else, the second administrator, once the force is founded:', path: second },
]

/** `npm run force:found`: links for one more force of this installation. */
export const foundForceLinks = async (db: Installation['db']): Promise<FirstLink[]> =>
  firstLinks(await db.transaction().execute(makeFoundingLinks))

/** `npm run administrator -- CODE`: a link for somebody who begins a line of administrators in that force; null when there is none. */
export async function administratorLink(db: Installation['db'], code: string): Promise<FirstLink | null> {
  const force = await forceByCode(db, code)
  if (!force || force.demo) return null
  const path = await db.transaction().execute((tx) => makeAdministratorLink(tx, force.id))
  return { says: `Give this to whoever is to be an administrator of ${force.name.en}:`, path }
}

async function prepareDemonstration(db: Installation['db'], say: (line: string) => void): Promise<void> {
  if (await isDemonstrationBuilt(db)) return
  const startedAt = performance.now()
  const now = new Date()
  await buildDemonstration({ db, today: londonDay(now), now: now.toISOString(), say })
  say(`The demonstration force is ready; building it took ${Math.round((performance.now() - startedAt) / 1000)} s.`)
}
