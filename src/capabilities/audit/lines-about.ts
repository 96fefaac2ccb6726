/** What the audit holds about one record, for whoever has to list all that is held. */
import type { Db } from '../../platform/database/database.ts'
import { showLines } from './shown-lines.ts'
import { countLines, listLines } from './store.ts'
import type { ShownLine } from './words.ts'

/**
 * How many lines there are about a record by its subject (`plans.plan:ID`), and all of them, the newest first, where `withLines`: only for
 * someone who may read the audit. Lines under a restriction that does not name the reader are neither counted nor given.
 */
export async function linesAbout(
  db: Db,
  forceId: string,
  subject: string,
  withLines: boolean,
): Promise<{ count: number; lines: ShownLine[] }> {
  const count = await countLines(db, forceId, subject)
  if (!withLines) return { count, lines: [] }
  const filters = {
    about: { said: [subject], ids: [], restrictionId: null },
    people: null,
    did: null,
    from: null,
    to: null,
    before: null,
  }
  return { count, lines: await showLines(db, await listLines(db, forceId, filters, count)) }
}
