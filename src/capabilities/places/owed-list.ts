/** What the owners of facts owe: a newer fact, or its closing, before the last day. */
import { addDays } from '../../platform/clock.ts'
import type { Db } from '../../platform/database/database.ts'
import { EXPIRING_DAYS, isCurrent } from './fact-rules.ts'
import { listFacts, listFactsExpiring } from './fact-store.ts'
import type { Fact } from './words.ts'

/** Facts owned by `userId` that are past their last day on `today` or reach it within `EXPIRING_DAYS`, soonest first. */
export const factsOwing = (db: Db, userId: string, today: string): Promise<Fact[]> =>
  listFactsExpiring(db, addDays(today, EXPIRING_DAYS), userId)

/** The facts of these areas that may be relied on on `today`, by kind, newest source first. */
export async function listFactsFor(db: Db, areaIds: string[], today: string): Promise<Fact[]> {
  const facts = await listFacts(db, areaIds)
  return facts.filter((fact) => isCurrent(fact, today))
}
