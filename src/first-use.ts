/** What a start finds or makes ready for whoever comes first: the demonstration force, or the link for the first administrator. */
import { buildDemonstration, isDemonstrationBuilt } from '../demo/build.ts'
import type { Config } from './config.ts'
import type { Installation } from './installation.ts'
import { londonDay } from './platform/clock.ts'
import { createFirstAdministratorLink } from './platform/sign-in/one-time-links.ts'

/** A sentence for the operator, and the path it leads to, without the server's address. */
export type FirstLink = { says: string; path: string }

/**
 * In demonstration mode builds the demonstration force, or finishes it, unless it is there; answers no link. Otherwise makes a new
 * one-time link while no one has an account. `say` is told what takes time, and how long it took.
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
  const path = await createFirstAdministratorLink(db)
  return path ? [{ says: 'Open this once, within 24 hours, to make the first administrator:', path }] : []
}

async function prepareDemonstration(db: Installation['db'], say: (line: string) => void): Promise<void> {
  if (await isDemonstrationBuilt(db)) return
  const startedAt = performance.now()
  const now = new Date()
  await buildDemonstration({ db, today: londonDay(now), now: now.toISOString(), say })
  say(`The demonstration force is ready; building it took ${Math.round((performance.now() - startedAt) / 1000)} s.`)
}
